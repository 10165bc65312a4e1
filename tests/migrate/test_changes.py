"""What changes without an error, by running the same lines with this package and, where it is found, with conductor-py.

`CONDUCTOR_PY` names a Python that has conductor-py: then its column of docs/migrating.md is run, too.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.support.process import ROOT, run_python

PROGRAM = Path(__file__).parent / "changes.py"
# By the row of the page: what happens with conductor-py, and here.
CHANGES: dict[str, tuple[object, object]] = {
    '`subtotal == "0.00"`, `subtotal in (None, "0.00")`': (
        [True, True],
        [False, False],
    ),
    "`subtotal == 0`": (
        False,
        True,
    ),
    '`if subtotal:`, `subtotal or "none"`, for zero': (
        [True, "0.00"],
        [False, "none"],
    ),
    "`sorted`, `max`, `<` over amounts of 9.00 and 10.00": (
        "9.00",
        "10.00",
    ),
    '`{"0.00": "zero"}.get(subtotal)`': (
        "zero",
        None,
    ),
    "`isinstance(subtotal, str)`, `isinstance(exchange_rate, float)`": (
        [True, True],
        [False, False],
    ),
    "`subtotal + subtotal`": (
        "0.000.00",
        "0.00",
    ),
    "`exchange_rate == 1.1`": (
        True,
        False,
    ),
    '`created_at == "2026-01-02T03:04:05-05:00"`': (
        True,
        False,
    ),
    '`f"{created_at}"`, `str(created_at)`, `print(created_at)`': (
        "2026-01-02T03:04:05-05:00",
        "2026-01-02 03:04:05-05:00",
    ),
    "`json.dumps([created_at, exchange_rate], default=str)`": (
        '["2026-01-02T03:04:05-05:00", 1.1]',
        '["2026-01-02 03:04:05-05:00", "1.1"]',
    ),
    '`hasattr(invoice, "model_dump")`, `getattr(invoice, "model_extra", None)`': (
        [True, True],
        [False, False],
    ),
    "`get_next_page()` on the last page": (
        "RuntimeError",
        "ConductorError",
    ),
    "HTML in `error.body`": (
        "<html>Bad gateway</html>",
        None,
    ),
    "`x-should-retry: false` in an answer, requests made": (
        1,
        2,
    ),
    "`json.dumps(created_at)`, `json.dumps(subtotal)`": (
        ["goes", "goes"],
        ["TypeError", "TypeError"],
    ),
    '`created_at[:10]`, `created_at.split("T")`, `created_at > "2026-01-01"`': (
        ["goes", "goes", "goes"],
        ["TypeError", "AttributeError", "TypeError"],
    ),
    "`datetime.fromisoformat(created_at)`": (
        "goes",
        "TypeError",
    ),
    '`"$" + subtotal`, `exchange_rate * 1.5`': (
        ["goes", "goes"],
        ["TypeError", "TypeError"],
    ),
    "`vars(invoice)`": (
        "goes",
        "TypeError",
    ),
    '`"ref_number" in dict(invoice)`': (
        True,
        False,
    ),
    "`model_dump()`, `model_dump_json()`, `model_fields_set`, `model_extra`": (
        ["goes", "goes", "goes", "goes"],
        ["AttributeError", "AttributeError", "AttributeError", "AttributeError"],
    ),
    "`invoice.newMember`, a member beyond the document": (
        "goes",
        "AttributeError",
    ),
    "`copy.copy(client)`": (
        "goes",
        "TypeError",
    ),
}


def test_here() -> None:
    printed = json.loads(run_python(str(PROGRAM), "conductor_client", cwd=ROOT))
    assert printed == {name: here for name, (_, here) in CHANGES.items()}


@pytest.mark.skipif("CONDUCTOR_PY" not in os.environ, reason="CONDUCTOR_PY names no Python that has conductor-py")
def test_with_conductor_py() -> None:
    command = [os.environ["CONDUCTOR_PY"], str(PROGRAM), "conductor"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout) == {name: there for name, (there, _) in CHANGES.items()}


@pytest.mark.parametrize("name", CHANGES)
def test_each_differs(name: str) -> None:
    there, here = CHANGES[name]
    assert there != here
