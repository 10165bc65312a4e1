"""Request bodies: attrs objects and dicts in any mixture, and mistakes that are named by place."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from conductor_client._schema.containers import DATE, DECIMAL, INTEGER, STRING, Array, Enumeration, Record, enumeration
from conductor_client._schema.model import RequestModel, model, wire
from conductor_client.errors import InvalidArgumentError
from conductor_client.generated.api.qbd.invoices.create import OPERATION as CREATE_INVOICE
from conductor_client.generated.api.qbd.invoices.update import OPERATION as UPDATE_INVOICE
from conductor_client.generated.models.invoice_line import InvoiceLine
from conductor_client.generated.models.invoice_update_line import InvoiceUpdateLine
from conductor_client.generated.models.object_reference import ObjectReference
from conductor_client.types import UNSET, Unset


@model
class LineInput(RequestModel):
    item_id: str = wire("itemId", STRING)
    amount: Decimal | str | int | Unset = wire("amount", DECIMAL, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", STRING, default=UNSET)
    class_: str | Unset | None = wire("class", STRING, null=True, default=UNSET)
    parts: list[LineInput | dict[str, Any]] | Unset = wire("parts", Array(Record(lambda: LineInput)), default=UNSET)


@model
class FormInput(RequestModel):
    customer_id: str = wire("customerId", STRING)
    day: date | str | Unset = wire("transactionDate", DATE, default=UNSET)
    status: str | Unset = wire("status", Enumeration(enumeration("paid", "not_paid")), default=UNSET)
    copies: int | Unset = wire("copies", INTEGER, default=UNSET)
    lines: list[Any] | tuple[Any, ...] | Unset = wire("lines", Array(Record(lambda: LineInput)), default=UNSET)


def encode(value: Any) -> Any:
    return Record(lambda: FormInput).encode(value, "")


PARTS = [{"itemId": "p", "amount": "1"}]
LINES = [{"itemId": "a", "amount": "12.50", "parts": PARTS}, {"itemId": "b", "class": None}]


@pytest.mark.parametrize(
    "lines",
    [
        [
            LineInput(item_id="a", amount="12.50", parts=[LineInput(item_id="p", amount=1)]),
            LineInput(item_id="b", class_=None),
        ],
        [
            {"item_id": "a", "amount": Decimal("12.50"), "parts": [{"item_id": "p", "amount": 1}]},
            {"item_id": "b", "class_": None},
        ],
        (
            LineInput(item_id="a", amount=Decimal("12.50"), parts=[{"item_id": "p", "amount": "1"}]),
            MappingProxyType({"item_id": "b", "class_": None, "amount": UNSET}),
        ),
        [
            {"item_id": "a", "amount": "12.50", "parts": (LineInput(item_id="p", amount="1"),)},
            LineInput(item_id="b", class_=None, amount=UNSET),
        ],
    ],
)
def test_objects_and_dicts_mix_at_every_depth(lines: Any) -> None:
    body = {"customerId": "c", "lines": LINES}
    assert encode({"customer_id": "c", "lines": lines}) == body
    assert encode(FormInput(customer_id="c", lines=lines)) == body
    assert FormInput(customer_id="c", lines=lines).to_dict() == body


@pytest.mark.parametrize(
    ("lines", "path", "message"),
    [
        ([{"item_id": "a", "salesTaxCodeId": "t"}], "lines[0].salesTaxCodeId", "did you mean sales_tax_code_id?"),
        ([{"item_id": "a", "sales_tax_code": "t"}], "lines[0].sales_tax_code", "did you mean sales_tax_code_id?"),
        ([{"item_id": "a", "class": "t"}], "lines[0].class", "did you mean class_?"),
        ([{"itemId": "a"}], "lines[0].itemId", "did you mean item_id?"),
        ([{"item_id": "a", "xyz": "t"}], "lines[0].xyz", "lines[0].xyz is not a member of LineInput"),
        ([{"item_id": "a", 7: "t"}], "lines[0].7", "lines[0].7 is not a member of LineInput"),
        ([{"item_id": "a", "z" * 5000: "t"}], f"lines[0].{'z' * 5000}", "is not a member of LineInput"),
        ([{"amount": "1"}], "lines[0].item_id", "lines[0].item_id is required"),
        ([{"item_id": UNSET}], "lines[0].item_id", "lines[0].item_id is required"),
        ([{"item_id": None}], "lines[0].item_id", "lines[0].item_id must not be None"),
        ([{"item_id": "a", "amount": None}], "lines[0].amount", "leave it out, or give `omit`"),
        ([LineInput(item_id="a", amount=1.5)], "lines[0].amount", "takes a Decimal, str or int, not float"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        ([{"item_id": "a", "parts": [{"item_id": 5}]}], "lines[0].parts[0].item_id", "takes a str, not int"),
        ({"item_id": "a"}, "lines", "lines takes a list, not dict"),
        ("abc", "lines", "lines takes a list, not str"),
        (LineInput(item_id="a"), "lines", "lines takes a list, not LineInput"),
        (["abc"], "lines[0]", "lines[0] takes a LineInput or a dict, not str"),
        ([None], "lines[0]", "lines[0] takes a LineInput or a dict, not NoneType"),
        ([FormInput(customer_id="c")], "lines[0]", "lines[0] takes a LineInput or a dict, not FormInput"),
        ([ObjectReference.from_dict({})], "lines[0]", "not ObjectReference, which is an object of an answer"),
        (None, "lines", "lines must not be None"),
    ],
)  # fmt: skip
def test_mistakes_are_named_by_place(lines: Any, path: str, message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        encode({"customer_id": "c", "lines": lines})
    assert message in str(caught.value)
    assert caught.value.path == path
    assert str(caught.value).startswith(path)


@pytest.mark.parametrize("body", [None, "abc", 5, [], ObjectReference.from_dict({})])
def test_a_body_that_is_no_object(body: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^the body takes a FormInput or a dict, not ") as caught:
        encode(body)
    assert caught.value.path == ""


def test_enums_suggest() -> None:
    with pytest.raises(InvalidArgumentError, match=r"status has no value 'notPaid'; did you mean 'not_paid'\?"):
        encode({"customer_id": "c", "status": "notPaid"})


def test_bodies_that_contain_themselves_are_refused() -> None:
    loop: dict[str, Any] = {"item_id": "a"}
    loop["parts"] = [loop]
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        FormInput(customer_id="c", lines=[loop]).to_dict()


def test_request_objects_are_values() -> None:
    line = LineInput(item_id="a", parts=[LineInput(item_id="p")])
    assert line == LineInput(item_id="a", parts=[LineInput(item_id="p")])
    assert line != LineInput(item_id="a")
    assert line != {"item_id": "a"}
    assert repr(line) == "LineInput(item_id='a', parts=[LineInput(item_id='p')])"
    for twin in (copy.copy(line), copy.deepcopy(line), pickle.loads(pickle.dumps(line))):
        assert twin == line
        assert twin.amount is UNSET
    with pytest.raises(TypeError, match="unhashable"):
        hash(line)
    with pytest.raises(TypeError):
        LineInput()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_generated_bodies() -> None:
    line = InvoiceUpdateLine(id="-1", amount="12.50")
    request = UPDATE_INVOICE.request({"id": "1", "body": {"revision_number": "2", "lines": [line, {"id": "x"}]}})
    assert request.body == {"revisionNumber": "2", "lines": [{"id": "-1", "amount": "12.50"}, {"id": "x"}]}


def test_an_answers_line_is_not_a_line_to_send() -> None:
    line = InvoiceLine.from_dict({"id": "x"})
    with pytest.raises(
        InvalidArgumentError, match=r"^lines\[0\] takes an InvoiceUpdateLine or a dict, not InvoiceLine, "
    ):
        UPDATE_INVOICE.request({"id": "1", "body": {"revision_number": "2", "lines": [line]}})


def test_required_members_of_generated_bodies() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^customer_id is required$"):
        CREATE_INVOICE.request({"body": {"transaction_date": date(2026, 11, 22)}})
