"""What changes without an error: the lines of tests/migrate/changes.py, by row."""

from __future__ import annotations

from typing import Any

import conductor_client
from tests.integration.migrating.page import row
from tests.migrate.changes import CHANGES, InvoiceService
from tests.migrate.test_changes import CHANGES as EXPECTED


def _register(name: str) -> None:
    @row(name)
    def _shown() -> None:
        module: Any = conductor_client
        assert CHANGES[name](InvoiceService(module)) == EXPECTED[name][1]


for _name in CHANGES:
    _register(_name)
