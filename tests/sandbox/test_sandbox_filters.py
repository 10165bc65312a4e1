"""Every filter of every list against a slow reference: all records, and a predicate in Python over what they show."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions import KINDS
from conductor_client.sandbox.document import Operation, load

from .conftest import connect_to
from .population import populate
from .support import START, Api, HandClock, Json, missing

LISTS = {
    name: operation
    for operation in load().operations()
    if operation.name.startswith("qbd.")
    and operation.name.endswith(".list")
    and (name := operation.name.split(".")[1]) in KINDS
    and name != "templates"
}
Predicate = Callable[[Json], bool]


@pytest.fixture(scope="module")
def company() -> Iterator[Api]:
    clock = HandClock()
    with Sandbox(clock=clock, strict=True) as sandbox, connect_to(sandbox) as client:
        end_user = sandbox.connected_end_user()
        for preference in ("multiCurrency", "multiLocationInventory"):
            sandbox.set_preferences(end_user, **{preference: True})
        api = Api(client, end_user)
        populate(api, clock)
        yield api


def order(name: str) -> list[tuple[int, str]]:
    """QuickBooks' order of names: punctuation, digits, letters, ignoring case."""
    return [(1 if char.isdigit() else 2 if char.isalpha() else 0, char) for char in name.casefold()]


def name_of(record: Json) -> str:
    return str(record.get("initial") or record["name"])


def full_name_of(record: Json) -> str:
    parent = record.get("parent")
    path = f"{parent['fullName']}:{record['name']}" if parent else name_of(record)
    return str(record.get("fullName", path))


def _moments() -> Iterator[tuple[str, datetime]]:
    for seconds in (0, 57, 120, 230):
        moment = START + timedelta(seconds=seconds)
        yield moment.isoformat(), moment


def _text(part: str, test: Callable[[str, str], bool]) -> Predicate:
    return lambda record: test(name_of(record).casefold(), part.casefold())


def _updated(moment: datetime, compare: Callable[[datetime, datetime], bool]) -> Predicate:
    return lambda record: compare(datetime.fromisoformat(str(record["updatedAt"])), moment)


def _bound(bound: str, compare: Callable[[Any, Any], bool]) -> Predicate:
    return lambda record: compare(order(full_name_of(record)), order(bound))


def _refers(field: str, ids: list[str]) -> Predicate:
    return lambda record: record[field] is not None and record[field]["id"] in ids


def _is(field: str, value: object) -> Predicate:
    return lambda record: bool(record[field] == value)


def _amount(limit: str, compare: Callable[[float, float], bool]) -> Predicate:
    # Vendors have one balance only.
    return lambda record: compare(float(str(record.get("totalBalance", record["balance"]))), float(limit))


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "updatedAfter": operator.ge,
    "updatedBefore": operator.le,
    "nameContains": operator.contains,
    "nameStartsWith": str.startswith,
    "nameEndsWith": str.endswith,
    "nameFrom": operator.ge,
    "nameTo": operator.le,
    "totalBalance": operator.eq,
    "totalBalanceGreaterThan": operator.gt,
    "totalBalanceGreaterThanOrEqualTo": operator.ge,
    "totalBalanceLessThan": operator.lt,
    "totalBalanceLessThanOrEqualTo": operator.le,
}
"""What a parameter says of a record's value (first) and its own (second)."""


def cases(parameter: str, records: list[Json]) -> Iterator[tuple[object, Predicate]]:
    """Values of a parameter, each with what it means for a record."""
    match parameter:
        case "status":
            yield "all", lambda _: True
            yield "active", _is("isActive", True)
            yield "inactive", _is("isActive", False)
        case "updatedAfter" | "updatedBefore":
            for text, moment in _moments():
                yield text, _updated(moment, COMPARISONS[parameter])
        case "nameContains" | "nameStartsWith" | "nameEndsWith":
            names = [name_of(record) for record in records]
            for part in ("AM", "a", "ss", "ß", "%", "_", "&", "7", "0", names[1].upper(), names[3][-2:], names[2][:3]):
                yield part, _text(part, COMPARISONS[parameter])
        case "nameFrom" | "nameTo":
            for bound in ("a", "GAMMA", "8", "b", full_name_of(records[2])):
                yield bound, _bound(bound, COMPARISONS[parameter])
        case "classIds" | "currencyIds":
            field = parameter.removesuffix("Ids")
            found = list(dict.fromkeys(str(record[field]["id"]) for record in records if record.get(field)))
            for ids in (*([one] for one in found), *([found] if found else ())):
                yield ids, _refers(field, ids)
        case "accountType" | "paymentMethodType":
            for value in sorted({str(record[parameter]) for record in records}):
                yield value, _is(parameter, value)
        case "itemIds":
            yield "80000099-1", lambda _: False
        case _ if parameter.startswith("totalBalance"):
            for limit in ("-5", "0", "2.50", "7.5", "0.29"):
                yield limit, _amount(limit, COMPARISONS[parameter])
        case _:
            raise AssertionError(f"no reference for {parameter}")


@pytest.mark.parametrize("kind", LISTS)
def test_filters(company: Api, kind: str) -> None:
    operation = LISTS[kind]
    everything = company.all(kind, status="all")
    assert len(everything) >= 8
    tried = 0
    for name in _filters(operation, kind):
        for value, predicate in cases(name, everything):
            query = {name: value} if name == "status" else {"status": "all", name: value}
            found = company.all(kind, **query)
            wanted = [record for record in everything if predicate(record)]
            if name in ("nameFrom", "nameTo") and kind not in ("accounts", "price_levels"):
                wanted.sort(key=lambda record: order(full_name_of(record)))
            assert [record["id"] for record in found] == [record["id"] for record in wanted], (name, value)
            assert found == wanted
            tried += 1
    assert tried > 20


def _filters(operation: Operation, kind: str) -> list[str]:
    beside = {"ids", "fullNames", "names", "cursor", "limit", *KINDS[kind].views}
    names = (
        one.known_as for one in operation.parameters_in("query") if f"{operation.name}?{one.name}" not in missing()
    )
    return [name for name in names if name not in beside]


@pytest.mark.parametrize("kind", LISTS)
def test_filters_together(company: Api, kind: str) -> None:
    everything = company.all(kind, status="all")
    query = {"status": "active", "nameContains": "a", "updatedAfter": "2026-03-01T12:00:30Z"}
    after = datetime(2026, 3, 1, 12, 0, 30, tzinfo=UTC)
    wanted = [
        record
        for record in everything
        if record["isActive"]
        and "a" in name_of(record).casefold()
        and datetime.fromisoformat(record["updatedAt"]) >= after
    ]
    assert company.all(kind, **query) == wanted


@pytest.mark.parametrize("kind", LISTS)
def test_by_value(company: Api, kind: str) -> None:
    everything = company.all(kind, status="all")
    third, first = everything[2], everything[0]
    ids = [third["id"], first["id"], third["id"]]
    assert company.all(kind, ids=ids, status="inactive", nameContains="nothing") == [third, first]
    parameter = "fullNames" if any(one.name == "fullNames" for one in LISTS[kind].parameters) else "names"
    shown = full_name_of if parameter == "fullNames" else name_of
    values = [shown(third).upper(), shown(first)]
    assert company.all(kind, **{parameter: values}) == [third, first]
    for query in ({"ids": "7FFFFFFF-1"}, {parameter: [shown(first), "no such name"]}):
        path = LISTS[kind].path
        assert company.refused(502, "GET", path, params=query)["integrationCode"] == "500"


@pytest.mark.parametrize("kind", LISTS)
def test_pages_and_limits(company: Api, kind: str) -> None:
    everything = company.all(kind, status="all")
    if LISTS[kind].paged:
        assert company.all(kind, status="all", limit=3) == everything
        page = company.get(LISTS[kind].path, status="all", limit=3)
        assert (page["remainingCount"], page["hasMore"]) == (len(everything) - 3, True)
    elif any(parameter.name == "limit" for parameter in LISTS[kind].parameters):
        answer = company.get(LISTS[kind].path, status="all", limit=3)
        assert answer["data"] == everything[:3]
        assert set(answer) == {"objectType", "url", "data"}  # it cuts, and says nothing


@pytest.mark.parametrize("kind", LISTS)
def test_a_range_backwards(company: Api, kind: str) -> None:
    path = LISTS[kind].path
    query = {"nameFrom": "b", "nameTo": "A"}
    assert company.refused(502, "GET", path, params=query)["integrationCode"] == "3031"
    query = {"updatedAfter": "2026-03-02", "updatedBefore": "2026-03-01T23:59:59-08:00"}
    assert company.refused(502, "GET", path, params=query)["integrationCode"] == "3030"
    company.get(path, updatedAfter="2026-03-01", updatedBefore="2026-03-01")
