"""docs/migrating.md, line by line: every row of its tables is shown to be true of this package.

The other column is what compare_vendor.py and a look at the vendor's SDK have told.
"""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.integration.migrating")

from tests.integration.migrating import silent, results, calls, names  # noqa: E402, I001 - in the order of the page
from tests.integration.migrating.page import SHOWN, rows  # noqa: E402

PARTS = silent, results, calls, names


@pytest.mark.parametrize("name", rows())
def test_every_line_is_true(name: str) -> None:
    SHOWN[name]()


def test_nothing_is_shown_that_the_page_does_not_say() -> None:
    assert [*SHOWN] == rows()
    assert {shown.__module__ for shown in SHOWN.values()} == {part.__name__ for part in PARTS}
