"""The definitions against the document: what is declared exists, and nothing of a list is silently ignored."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import cast

import pytest

from conductor_client.sandbox.answers import compile_answer
from conductor_client.sandbox.coverage import unemulated
from conductor_client.sandbox.definitions import KINDS
from conductor_client.sandbox.document import Json, load
from conductor_client.sandbox.formats import complaint
from conductor_client.sandbox.model import ListKind
from conductor_client.sandbox.utilities import SINGLES
from scripts.codegen.document.words import python_name
from scripts.compare_vendor import remembered

from .support import missing

OPERATIONS = {operation.name: operation for operation in load().operations()}
SHOWN = [kind for kind in KINDS.values() if kind.component]

# What a request says of the beginning, or tells QuickBooks to do; it is nothing that could be shown.
ORDERS = {
    "openingBalance",
    "openingBalanceDate",
    "totalValue",
    "inventoryDate",
    "taxLineId",
    "clearItemLines",
    "forceUnitOfMeasureChange",
    "revisionNumber",
    "adjustPercentage",
    "adjustRelativeTo",
    "deleteAllEarnings",
}


def test_every_operation_has_its_own_name_and_is_found_by_its_path() -> None:
    assert len(OPERATIONS) == len(list(load().operations()))
    for operation in OPERATIONS.values():
        found = load().match(operation.path.replace("{integrationSlug}", "quickbooks_desktop").replace("{id}", "a%2Fb"))
        assert found is not None
        assert found[operation.method].name == operation.name


def test_path_values_are_decoded_after_splitting() -> None:
    assert OPERATIONS["end_users.retrieve"].path_values("/end-users/a%2Fb%20c") == {"id": "a/b c"}


def test_every_list_of_quickbooks_is_there() -> None:
    """Lists are what has a list operation, and is no transaction: transactions can be found by their number or date.

    Stock by site is figured from them.
    """
    for operation in OPERATIONS.values():
        name = operation.name.removeprefix("qbd.").rpartition(".")[0]
        if not operation.name.startswith("qbd.") or not operation.name.endswith(".list") or name in KINDS:
            continue
        parameters = {parameter.name for parameter in operation.parameters}
        transaction = {"refNumbers", "transactionDateFrom", "transactionTypes", "objectTypes", "vendorId"} & parameters
        assert operation.name in SINGLES or transaction or name in ("payments_to_deposit", "item_sites"), operation.name


def test_what_has_no_definition_is_listed() -> None:
    """A filter and an operation that are new; a filter that was renamed goes on."""
    tree = copy.deepcopy(load().tree)
    methods = tree["paths"]["/quickbooks-desktop/payment-methods"]
    kind = next(one for one in methods["get"]["parameters"] if one["name"].startswith("paymentMethod"))
    methods["get"]["parameters"] += [{"in": "query", "name": "colour", "schema": {"type": "string"}}]
    kind |= {"name": "kindOfPayment", "x-former-name": "payment_method_type"}
    tree["paths"]["/quickbooks-desktop/payment-methods/{id}/bless"] = {
        "post": {**methods["post"], "x-operation": "qbd.payment_methods.bless"}
    }
    assert {*unemulated(tree)} - missing() == {"qbd.payment_methods.list?colour", "qbd.payment_methods.bless"}


def test_nothing_is_missing_that_the_recorded_sdk_has() -> None:
    recorded = remembered()["methods"]
    for name in missing():
        operation, _, parameter = name.partition("?")
        assert operation not in recorded or (parameter and python_name(parameter) not in recorded[operation]), name


def _places(schema: Json, path: str = "") -> Iterator[str]:
    """The paths of all members of an object, through lists and the document's components."""
    for branch in schema.get("anyOf", ()):
        yield from _places(branch, path)
    if "$ref" in schema:
        yield from _places(load().components[schema["$ref"].rpartition("/")[2]], path)
    if "items" in schema:
        yield from _places(schema["items"], path)
    for name, part in cast("Json", schema.get("properties", {})).items():
        yield f"{path}{name}"
        yield from _places(part, f"{path}{name}.")


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.name)
def test_declarations_name_fields_that_exist(kind: ListKind) -> None:
    shown = set(_places(load().components[kind.component]))
    sent = {
        place
        for action in ("create", "update")
        if (operation := OPERATIONS.get(f"qbd.{kind.name}.{action}")) is not None
        for place in _places(operation.body or {})
    }
    assert set(kind.refs) <= sent
    assert set(kind.computed) <= shown
    assert kind.private <= shown
    assert kind.merged <= sent
    # What can be sent is shown, or is a reference, or an order.
    for place in sent:
        last = place.rpartition(".")[2]
        wanted = place.removesuffix("Ids") + "s" if place.endswith("Ids") else place.removesuffix("Id")
        if not {place, wanted} & shown and last not in ORDERS:
            assert last.startswith("updateExisting") or "barcode." in place, place
    # Every reference of a request is known as one: an id that nothing looks up would be kept blindly.
    ids = {place for place in sent if place.endswith(("Id", "Ids")) and place not in ("externalId", "taxLineId")}
    assert ids == set(kind.refs)
    for ref in kind.refs.values():
        assert set(ref.kinds) <= set(KINDS)


@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.name)
def test_every_kind_has_an_answer(kind: ListKind) -> None:
    assert callable(compile_answer(load(), kind))


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("decimal", ["0", "-1.50", "007"], ["", "+1", ".5", "1.", "1e3", " 1", "1\n", "NaN"]),
        ("date", ["2024-02-29"], ["2023-02-29", "2024-2-9", "20240229", "2024-02-29T00:00:00", "2024-W01-1"]),
        ("date-time", ["2024-01-01T00:00:00", "2024-01-01T00:00:00.5Z"], ["2024-01-01", "2024-01-01 00:00:00", "T"]),
        ("moment-before", ["2024-01-01", "2024-01-01T00:00:00+05:30"], ["0000-01-01", "now"]),
        ("duration", ["PT1H30M", "PT0S", "P1DT2H"], ["P", "PT", "1:30", "PT1H30"]),
        ("uuid", ["12345678-abcd-1234-abcd-1234567890AB"], ["{12345678-abcd-1234-abcd-1234567890AB}", "1234"]),
        ("uri", ["https://a.example/b?c#d", "app://done"], ["a.example", "https:", "https://a b", "http://[::1"]),
        ("unheard-of", ["anything"], []),
    ],
)
def test_formats(name: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if complaint(name, text) is not None] == []
    assert [text for text in bad if complaint(name, text) is None] == []
