"""Requests of every list operation, generated from the document: each answer conforms to it, and none is a 500.

Bodies refer to objects that are there, to some of another kind, and to nothing; every write checks the books.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions import KINDS
from conductor_client.sandbox.document import Operation, load
from conductor_client.sandbox.ids import list_id

from .conftest import connect_to
from .population import populate
from .support import START, Api, HandClock, Json, in_company, missing

OPERATIONS = [
    operation
    for operation in load().operations()
    if operation.name.startswith("qbd.") and operation.name.split(".")[1] in {*KINDS, "item_sites", "preferences"}
    if operation.name not in missing()
]
_TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=45)
_SHORT = st.text(alphabet=string.ascii_letters + " :-é%_", max_size=12)
_SECONDS = [*(int(START.timestamp()) + offset for offset in range(0, 260, 3)), 1577865600, 5]
_IDS = st.tuples(st.integers(1, 40), st.sampled_from(_SECONDS)).map(lambda part: list_id(*part))
_DECIMALS = st.sampled_from(
    [*["0", "1", "-1", "5.25", "100", "250.00", "-0.00"] * 3, "0.12345", "99999999999999", "7.005"]
)
_MOMENTS = st.sampled_from(["2026-03-01", "2026-03-01T12:00:30Z", "1970-01-01", "2030-01-01T00:00:00+05:30"])


Pool = dict[str, list[str]]
"""By the path of a reference, such as `lines.itemId`: ids of objects that it may name."""


def values(schema: Json, path: str, pool: Pool) -> st.SearchStrategy[Any]:
    """Values that mostly fit a schema; QuickBooks may still refuse them."""
    rules, kind = schema.get("x-rules", {}), schema.get("type")
    if path in pool and kind == "string":
        return st.one_of(*[st.sampled_from(pool[path] or ["80000001-1"])] * 5, _IDS, st.just(""), _SHORT)
    if "enum" in schema:
        return st.sampled_from(cast("list[str]", schema["enum"]))
    if rules.get("decimal") or schema.get("format") == "decimal":
        return _DECIMALS
    match schema.get("format"), kind:
        case "date", _:
            return st.dates(date(1890, 1, 1), date(2100, 1, 1)).map(str)
        case "uuid", _:
            return st.uuids().map(str)
        case "duration", _:
            return st.sampled_from(["PT1H30M", "PT0S", "P1DT2H"])
        case "moment-after" | "moment-before", _:
            return _MOMENTS
        case _, "string":
            limit = int(schema.get("maxLength", 45))
            return st.one_of(_SHORT, _TEXT).map(lambda text: text[:limit])
        case _, "boolean":
            return st.booleans()
        case _, "integer":
            return st.integers(-1, 40)
        case _, "number":
            return st.sampled_from([0, 1, 2.5, -1, 0.00001, 1e12])
        case _, "array":
            return st.lists(values(schema["items"], path, pool), min_size=1, max_size=2)
        case _:
            return objects(schema, path, pool)


def objects(schema: Json, path: str, pool: Pool) -> st.SearchStrategy[Json]:
    """What is required, and up to five members more, since each is one more chance of a refusal."""
    required = set(schema.get("required", ()))
    prefix = f"{path}." if path else ""
    parts = {name: values(part, f"{prefix}{name}", pool) for name, part in schema.get("properties", {}).items()}
    needed = {name: part for name, part in parts.items() if name in required}
    others = sorted(parts.keys() - required)
    chosen = st.lists(st.sampled_from(others), max_size=5, unique=True) if others else st.just(list[str]())
    return chosen.flatmap(lambda names: st.fixed_dictionaries({**needed, **{name: parts[name] for name in names}}))


def queries(operation: Operation) -> st.SearchStrategy[Json]:
    """Up to three parameters at a time, since many exclude one another."""
    parameters = {
        parameter.name: st.lists(_IDS, min_size=1, max_size=2)
        if parameter.name.endswith("ds")
        else values(parameter.schema, "", {})
        for parameter in operation.parameters_in("query")
        if parameter.name != "cursor" and f"{operation.name}?{parameter.name}" not in missing()
    }
    if not parameters:
        return st.just({})
    chosen = st.lists(st.sampled_from(sorted(parameters)), max_size=3, unique=True)
    return chosen.flatmap(lambda names: st.fixed_dictionaries({name: parameters[name] for name in names}))


@pytest.fixture(scope="module")
def company() -> Iterator[tuple[Sandbox, Api]]:
    clock = HandClock()
    with Sandbox(clock=clock, strict=True) as sandbox, connect_to(sandbox) as client, sandbox.new_company() as made:
        switches = ("multiCurrency", "multiLocationInventory", "personalDataAccess")
        made.set_preferences(**dict.fromkeys(switches, True))
        api = Api(client, made.end_user_id)
        populate(api, clock)
        made.snapshot()
        yield sandbox, api


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_no_request_breaks_it(
    company: tuple[Sandbox, Api], operation: Operation, request: pytest.FixtureRequest
) -> None:
    sandbox, api = company
    sandbox.reset(api.end_user_id)
    kind = operation.name.split(".")[1]
    pool = {path: _ids(sandbox, api, *ref.kinds) for path, ref in KINDS[kind].refs.items()} if kind in KINDS else {}
    ids = [*_ids(sandbox, api, kind), "80000077-1"]

    @settings(
        max_examples=300 if request.config.getoption("--long") else 12,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(data=st.data())
    def ask(data: st.DataObject) -> None:
        path = operation.path
        if "{id}" in path:
            path = path.replace("{id}", data.draw(st.sampled_from(ids), "id"))
        options: Json = {"params": data.draw(queries(operation), "query")}
        if operation.body is not None:
            body = data.draw(objects(operation.body, "", pool), "body")
            if operation.name.endswith(".update") and data.draw(st.integers(0, 4), "newest"):
                body["revisionNumber"] = api.request("GET", path).json().get("revisionNumber", "1")
            options = {"json": body}
        # The client's hook checks every answer: the document for a good one, the envelope for the others.
        response = api.request(operation.method, path, **options)
        assert response.status_code in (200, 400, 502), response.text
        if response.status_code == 200 and operation.name.endswith((".create", ".update")):
            made = response.json()
            assert api.get(f"{operation.path.removesuffix('/{id}')}/{made['id']}") == made

    ask()


def _ids(sandbox: Sandbox, api: Api, *kinds: str) -> list[str]:
    """Ids of a few objects of some kinds."""
    marks = ", ".join("?" * len(kinds))
    query = f"SELECT id FROM objects WHERE kind IN ({marks}) ORDER BY seq DESC LIMIT 24"
    return in_company(sandbox, api.end_user_id, lambda company: company.ids(query, *kinds))
