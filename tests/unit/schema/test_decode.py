"""Answers of a service that has moved on: read all the same, and each difference told with its place."""

from __future__ import annotations

import importlib
import re
import sys
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from conductor_client._schema import decode
from conductor_client._schema.containers import DECIMAL, FREE_FORM, STRING, Array, Mismatch, Record
from conductor_client._schema.decode import MalformedBody
from conductor_client._schema.model import Model, model, wire
from conductor_client.generated.api.qbd.invoices.list import OPERATION as LIST_INVOICES
from conductor_client.generated.api.qbd.invoices.retrieve import OPERATION as RETRIEVE_INVOICE
from conductor_client.generated.api.qbd.reports.aging import OPERATION as AGING
from conductor_client.generated.literals import LINKED_TRANSACTION_TYPE
from conductor_client.generated.models.error import Error, decode_error
from conductor_client.generated.models.report_text_row import ReportTextRow
from tests.support.fitting import Sampler, endpoints, resolved

REQUIRED = {f"$.{name}" for name in resolved(endpoints()["qbd.invoices.retrieve"].response)["required"]}


def answer(name: str, seed: int = 1) -> Any:
    """An answer of an operation that fits the document."""
    return Sampler(seed).sample(endpoints()[name].response)


def invoice_with(member: str) -> Any:
    """An invoice whose list of that name is not empty."""
    return next(found for seed in range(50) if (found := answer("qbd.invoices.retrieve", seed))[member])


def invoices() -> Any:
    """A page of four invoices, the last of which has lines."""
    found = [answer("qbd.invoices.retrieve", seed) for seed in range(3)]
    return {**answer("qbd.invoices.list"), "data": [*found, invoice_with("lines")]}


def test_mismatches_have_exact_places() -> None:
    page = invoices()
    page["data"][3]["lines"][0]["amount"] = "1e5"
    del page["data"][3]["refNumber"]
    page["data"][0]["transactionDate"] = None
    page["added"] = {"secret": 1}
    result, mismatches = LIST_INVOICES.decode_with_mismatches(page)
    assert set(mismatches) == {
        Mismatch("$.added", "nothing", "a member that the document lacks"),
        Mismatch("$.data[0].transactionDate", "date (YYYY-MM-DD)", "null"),
        Mismatch("$.data[3].refNumber", "string", "nothing"),
        Mismatch("$.data[3].lines[0].amount", "decimal string", "string"),
    }
    kept: Any = result.data[3].lines[0].amount
    assert kept == "1e5"
    assert result.data[3].ref_number is None
    assert "refNumber" not in result.data[3].to_dict()
    assert result.additional_properties == {"added": {"secret": 1}}


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [("subtotal", 12.5, "subtotal"), ("terms", "net", "terms"), ("lines", [5], "lines[0]")],
)
def test_only_the_object_at_fault_is_looked_at_again(
    name: str, value: Any, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = invoices()
    page["data"][1][name] = value
    read: list[Any] = []

    def noting(done: Any) -> Any:
        def noted(first: Any, *rest: Any) -> Any:
            if rest[0].__class__ is dict:
                read.append(rest[0]["objectType"])
            return done(first, *rest)

        return noted

    for module_name, module in list(sys.modules.items()):
        if module_name.startswith("conductor_client.generated.models.") and hasattr(module, "recover"):
            for each in {"recover", "amend"} & vars(module).keys():
                monkeypatch.setattr(module, each, noting(getattr(decode, each)))
    _, mismatches = LIST_INVOICES.decode_with_mismatches(page)
    assert read == ["qbd_invoice"]
    assert [mismatch.path for mismatch in mismatches] == [f"$.data[1].{path}"]


@pytest.mark.parametrize("body", [[], "x", 5, None, True, Decimal("1.5")])
def test_only_bodies_that_are_no_objects_are_refused(body: Any) -> None:
    for operation in (RETRIEVE_INVOICE, LIST_INVOICES):
        with pytest.raises(MalformedBody, match="not a JSON object"):
            operation.decode(body)


def test_an_empty_object_is_an_answer() -> None:
    result, mismatches = RETRIEVE_INVOICE.decode_with_mismatches({})
    assert result.to_dict() == {}
    assert {mismatch.path for mismatch in mismatches} == REQUIRED
    assert {mismatch.got for mismatch in mismatches} == {"nothing"}


@model
class Folder(Model):
    name: str = wire("name", STRING)
    inner: Folder | None = wire("inner", Record(lambda: Folder), null=True)


def read_folder(data: Any) -> Folder:
    return Folder._read_object(data, "", [])


def test_endless_nesting_is_no_answer() -> None:
    body: Any = None
    for _ in range(5000):
        body = {"name": "x", "inner": body}
    with pytest.raises(MalformedBody, match="nested too deeply"):
        decode.decode_with_mismatches(read_folder, Record(lambda: Folder), body)


def test_threads_do_not_see_each_others_mismatches() -> None:
    bad, good = {"added": 1}, answer("qbd.invoices.retrieve")
    found: list[int] = []

    def work(body: Any) -> None:
        found.extend(len(RETRIEVE_INVOICE.decode_with_mismatches(body)[1]) for _ in range(200))

    threads = [threading.Thread(target=work, args=(body,)) for body in (bad, good, bad, good)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(found) == {0, len(REQUIRED) + 1}
    assert found.count(0) == 400


def test_lists_and_free_form_answers() -> None:
    assert decode.decode_with_mismatches(dict, FREE_FORM, {"a": 1}) == ({"a": 1}, [])
    with pytest.raises(decode.WrongKind):
        decode.items("abc")
    assert decode.items([1]) == [1]
    assert decode.nothing({"a": 1}) is None  # type: ignore[func-returns-value]
    result, mismatches = decode.decode_with_mismatches(list[Any], Array(STRING), ["a"])
    assert (result, mismatches) == (["a"], [])


def test_an_array_with_an_odd_item_is_an_answer() -> None:
    codec = Array(DECIMAL)
    assert decode.decode_with_mismatches(codec.strict, codec, ["1", "x"]) == (
        [Decimal(1), "x"],
        [Mismatch("$[1]", "decimal string", "string")],
    )


def test_decoders_may_refuse_a_body() -> None:
    def refuse(body: Any) -> Any:
        raise MalformedBody("no")

    with pytest.raises(MalformedBody):
        decode.decode_with_mismatches(refuse, FREE_FORM, {})


def test_what_stands_in_the_place_of_an_object_is_kept() -> None:
    page = {**invoices(), "data": [{**answer("qbd.invoices.retrieve"), "customer": ["odd"]}, "gone"]}
    result, mismatches = LIST_INVOICES.decode_with_mismatches(page)
    kept: Any = result.data
    assert (kept[1], kept[0].customer) == ("gone", ["odd"])
    assert set(mismatches) == {
        Mismatch("$.data[1]", "object", "string"),
        Mismatch("$.data[0].customer", "object", "array"),
    }


def test_optional_members() -> None:
    data = {"message": "m", "userFacingMessage": "u", "type": "t", "code": "c", "httpStatusCode": 400, "requestId": "r"}
    error = decode_error(data)
    assert error.integration_code is None
    assert error.to_dict() == data
    assert decode_error({**data, "integrationCode": "3200"}).integration_code == "3200"
    mismatches: list[Mismatch] = []
    assert Error._read_object(data, "$", mismatches) == error
    assert mismatches == [Mismatch("$.type", "one of the known values", "string")]


def test_report_rows_by_kind() -> None:
    report = answer("qbd.reports.aging")
    text = Sampler(1).sample({"$ref": "#/components/schemas/qbd_report_text_row"})
    report["rows"] = [text, {"kind": "chart", "height": Decimal("2.5")}, {**text, "added": 1}]
    result, mismatches = AGING.decode_with_mismatches(report)
    assert [type(row) for row in result.rows] == [ReportTextRow, dict, ReportTextRow]
    assert {mismatch.path for mismatch in mismatches} == {"$.rows[1].kind", "$.rows[2].added"}
    assert result.to_dict()["rows"] == [text, {"kind": "chart", "height": 2.5}, {**text, "added": 1}]


# What has happened to the document in reality. The client of the time is today's, with the promise put back.


@pytest.fixture
def older(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    """A generated module as it was while the member was still promised."""
    name, member = request.param
    package = "conductor_client.generated.models"
    source = Path(str(importlib.import_module(f"{package}.{name}").__file__)).read_text()
    promised = re.sub(rf'wire\("{member}", Record\((.*?)\), null=True\)', rf'wire("{member}", Record(\1))', source)
    promised, decoders = re.subn(
        rf'None if \(value := data\["{member}"\]\) is None else (\w+)\(value\)', rf'\1(data["{member}"])', promised
    )
    assert promised.count(f'wire("{member}", Record(lambda: ObjectReference))') == decoders == 1
    module = ModuleType(f"{package}.older_{name}")
    module.__package__ = package
    sys.modules[module.__name__] = module
    exec(compile(promised, module.__name__, "exec"), module.__dict__)
    yield module
    del sys.modules[module.__name__]


@pytest.mark.parametrize(
    ("older", "operation", "member"),
    [
        (("inventory_item", "cogsAccount"), "qbd.inventory_items.retrieve", "cogsAccount"),
        (("inventory_item", "assetAccount"), "qbd.inventory_items.retrieve", "assetAccount"),
        (("item_receipt", "vendor"), "qbd.item_receipts.retrieve", "vendor"),
    ],
    indirect=["older"],
)
def test_a_promised_object_became_null(older: ModuleType, operation: str, member: str) -> None:
    name = "InventoryItem" if "inventory" in operation else "ItemReceipt"
    cls, read = getattr(older, name), getattr(older, f"decode_{operation.split('.')[1].removesuffix('s')}")
    account = {"id": "1", "fullName": "Assets"}
    body = {**answer(operation), member: account}
    result, mismatches = decode.decode_with_mismatches(read, Record(lambda: cls), body)
    assert mismatches == []
    result, mismatches = decode.decode_with_mismatches(read, Record(lambda: cls), {**body, member: None})
    assert mismatches == [Mismatch(f"$.{member}", "object", "null")]
    assert getattr(result, cls._attribute_of(member)) is None
    assert result.to_dict()[member] is None
    assert result.id == body["id"]


def test_a_kind_of_transaction_was_added(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(LINKED_TRANSACTION_TYPE, "transfer_inventory")
    body = invoice_with("linkedTransactions")
    body["linkedTransactions"][0]["transactionType"] = "transfer_inventory"
    result, mismatches = RETRIEVE_INVOICE.decode_with_mismatches(body)
    assert mismatches == [Mismatch("$.linkedTransactions[0].transactionType", "one of the known values", "string")]
    assert result.linked_transactions[0].transaction_type == "transfer_inventory"
    assert result.linked_transactions[0].to_dict()["transactionType"] == "transfer_inventory"
