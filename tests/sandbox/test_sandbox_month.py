"""A month of bookkeeping, to the cent: in memory, on a file, and with the file closed and opened in the middle."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import broken_invariants

from .conftest import connect_to
from .direct import DirectApi
from .months.runner import Month, load_month
from .months.shuffle import shuffled
from .support import Api, in_company, replayed

NOW = "2026-03-31"


def _is_sound(sandbox: Sandbox, end_user_id: str) -> None:
    before, after = in_company(sandbox, end_user_id, replayed)
    assert before == after
    assert in_company(sandbox, end_user_id, broken_invariants) == []


@pytest.mark.parametrize("name", ["northgate", "roastery"])
@pytest.mark.parametrize("on_file", [False, True])
def test_month(tmp_path: Path, name: str, *, on_file: bool) -> None:
    database = str(tmp_path / "sandbox.db") if on_file else ":memory:"
    with Sandbox(database=database, now=NOW, strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        month = Month(load_month(name), sandbox, api)
        month.run()
        assert month.problems == []
        _is_sound(sandbox, api.end_user_id)


def test_month_on_a_file_that_is_opened_again(tmp_path: Path) -> None:
    """After every tenth step the server ends, and another one goes on with the file."""
    database = str(tmp_path / "sandbox.db")
    month: Month | None = None
    steps = load_month("northgate")
    points = {point["afterStep"]: point for point in steps["checkpoints"]}
    for part in range(4):
        with Sandbox(database=database, now=NOW, strict=True) as sandbox, connect_to(sandbox) as client:
            api = Api(client, sandbox.connected_end_user())
            if month is None:
                month = Month(steps, sandbox, api)
                for step in steps["setup"]:
                    month.step(step)
            month.move_to(sandbox, api)
            for step in steps["steps"][10 * part : 10 * part + 10]:
                month.step(step)
            month.check(points[10 * part + 10])
            assert month.problems == []
            _is_sound(sandbox, api.end_user_id)


@pytest.mark.parametrize("name", ["northgate", "roastery"])
def test_month_in_random_order(name: str, request: pytest.FixtureRequest) -> None:
    """Whatever the order in which independent documents are entered: the books are the same at the end."""
    orders = 200 if request.config.getoption("--long") else 8
    with closing(Sandbox(now=NOW, strict=True)) as sandbox:
        for number in range(orders):
            api = DirectApi(sandbox, sandbox.connected_end_user(f"{number}"))
            month = Month(shuffled(load_month(name), Random(number)), sandbox, api)
            month.run()
            assert month.problems == [], number
            _is_sound(sandbox, api.end_user_id)


def test_a_wrong_figure_is_found() -> None:
    """The comparison notices a posting, a field, a balance and the value of an item that are not as they must be."""
    month = load_month("roastery")
    month["steps"][0]["postings"][0][2] = "80.01"
    month["steps"][1]["expect"]["subtotal"] = "80.01"
    first = month["checkpoints"][0]
    first["accounts"]["Main Account"] = "1000.01"
    first["items"]["Beans"]["value"] = "0.01"
    with Sandbox(now=NOW, strict=True) as sandbox, connect_to(sandbox) as client:
        run = Month(month, sandbox, Api(client, sandbox.connected_end_user()))
        run.run()
    assert len(run.problems) == 4
