"""The sample service: it runs, type checkers accept it in strict mode, and they find the mistakes beside it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from conductor_client import AsyncConductor, InvalidArgumentError
from conductor_client.models import AddressInputDict, Report
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, sandbox_settings
from tests.typing import sample_service as service

HERE = Path(__file__).parent
SAMPLE = HERE / "sample_service.py"

FJORD: AddressInputDict = {"line1": "Bryggen 7", "city": "Bergen", "postal_code": "5003", "country": "Norway"}


@pytest.fixture
async def books(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[AsyncConductor]:
    for name, value in sandbox_settings(sandbox).items():
        monkeypatch.setenv(name, value)
    async with service.open_books(str(uuid.uuid4()), "Fjord Supplies", "anne@fjord.example") as opened:
        yield opened


async def test_the_same_source_id_is_the_same_company(books: AsyncConductor) -> None:
    source_id = str(uuid.uuid4())
    ids: list[str | None] = []
    for _ in range(2):
        async with service.open_books(source_id, "Fjord Supplies", "anne@fjord.example") as opened:
            ids.append(opened.end_user_id)
    assert ids[0] == ids[1] != books.end_user_id


async def test_reachable(books: AsyncConductor) -> None:
    assert await service.is_reachable(books)


async def test_save_creates_then_updates(books: AsyncConductor) -> None:
    known = service.ShopCustomer("Eriksen Fish", "e@fish.example", FJORD, Decimal("1500.00"))
    created = await service.save_customer(books, known)
    assert created.credit_limit == Decimal("1500.00")
    assert created.billing_address is not None
    assert created.billing_address.postal_code == "5003"
    assert created.shipping_address is not None
    assert created.shipping_address.line1 == "Dock 4"
    updated = await service.save_customer(books, replace(known, email="new@fish.example"))
    assert (updated.id, updated.email) == (created.id, "new@fish.example")
    assert updated.billing_address is not None
    assert updated.billing_address.country == "Norway"
    assert updated.revision_number != created.revision_number


async def test_find_rename_and_list(books: AsyncConductor) -> None:
    before = datetime.now(UTC) - timedelta(minutes=5)
    names = ["Anders", "Bodil", "Carl"]
    for name in names:
        await service.save_customer(books, service.ShopCustomer(name, f"{name}@shop.example", FJORD))
    found, missing = await service.find_customers(books, [*names, "Nobody"])
    assert [customer.name for customer in found] == names
    assert missing == ["Nobody"]
    assert await service.rename_customer(books, found[0].id, "Anders & Sons") == "renamed"
    assert await service.rename_customer(books, found[0].id, "Bodil") == "refused"
    assert await service.rename_customer(books, found[0].id, "x" * 1000) == "invalid name"
    assert await service.rename_customer(books, "80000FFF-1234567890", "Nobody") == "gone"

    changes = await service.changed_since(books, before)
    assert sorted(changes) == ["Anders & Sons", "Bodil", "Carl"]
    assert all(moment >= before for moment in changes.values())
    assert await service.page_sizes(books, limit=2) == [2, 1]
    assert books.end_user_id is not None
    assert await service.count_and_version(books, books.end_user_id) == (3, "application/json")


def test_report_rows_by_kind() -> None:
    cells = [{"columnId": "1", "value": "12.50", "dataType": "amount"}]
    rows = [
        {"kind": "text", "rowNumber": 1, "text": "Income"},
        {"kind": "data", "rowNumber": 2, "rowDescriptor": {"type": "account", "value": "Sales"}, "cells": cells},
        {"kind": "subtotal", "rowNumber": 3, "rowDescriptor": None, "cells": cells},
        {"kind": "total", "rowNumber": 4, "rowDescriptor": None, "cells": cells},
        {"kind": "chart", "rowNumber": 5},
    ]
    amount = Decimal("12.50")
    assert service.read_report(Report.from_dict({"rows": rows})) == service.Statement(
        ["Income"], {"Sales": amount}, [amount], amount
    )


async def test_a_str_for_a_list_of_str_is_found_when_it_runs(books: AsyncConductor) -> None:
    # To type checkers a str is a sequence of str.
    with pytest.raises(InvalidArgumentError, match="full_names"):
        await books.qbd.customers.list(full_names="Acme")


def run(*arguments: str) -> str:
    """What a checker prints, whatever it finds."""
    # basedpyright asks the first `python` on the path where packages are.
    environment = {**os.environ, "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))}
    command = [sys.executable, "-m", *arguments]
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


def by_mypy(*paths: Path) -> dict[str, set[int]]:
    # A cache of its own, because `scripts/test` may be running mypy at the same time.
    output = run("mypy", "--strict", "--cache-dir=.mypy_cache/typing", "--no-pretty", *map(str, paths))
    found: dict[str, set[int]] = {}
    for name, line in re.findall(r"^(.+?):(\d+): error: ", output, re.MULTILINE):
        found.setdefault(Path(name).name, set()).add(int(line))
    assert found or "Success" in output, output
    return found


def by_pyright(*paths: Path) -> dict[str, set[int]]:
    report = cast("dict[str, Any]", json.loads(run("basedpyright", "--outputjson", *map(str, paths))))
    assert report["summary"]["filesAnalyzed"] == len(paths)
    found: dict[str, set[int]] = {}
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            found.setdefault(Path(item["file"]).name, set()).add(item["range"]["start"]["line"] + 1)
    return found


@pytest.mark.parametrize("check", [by_mypy, by_pyright])
def test_checkers_accept_the_sample_and_find_the_mistakes(check: Any, tmp_path: Path) -> None:
    text = (HERE / "mistakes.txt").read_text(encoding="utf-8")
    wrong = tmp_path / "mistakes.py"
    wrong.write_text(text, encoding="utf-8")
    expected = {number for number, line in enumerate(text.splitlines(), 1) if "  # mistake" in line}
    assert check(SAMPLE, wrong) == {"mistakes.py": expected}
