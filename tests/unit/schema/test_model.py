"""Objects of answers: plain data and back, equality, repr, copies, and what they remember."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, cast

import attrs
import pytest

from conductor_client._schema.containers import DATE, DATETIME, DECIMAL, INTEGER, NUMBER, STRING, Array, Record
from conductor_client._schema.model import Model, fields_of, model, wire
from conductor_client.errors import InvalidArgumentError
from conductor_client.generated.models.invoice import Invoice


@model
class Line(Model):
    id: str = wire("id", STRING)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)


@model
class Form(Model):
    id: str = wire("id", STRING)
    class_: str | None = wire("class", STRING, null=True)
    day: date = wire("transactionDate", DATE)
    created_at: datetime = wire("createdAt", DATETIME)
    count: int | None = wire("count", INTEGER, optional=True, default=None)
    request_id_: str = wire("requestId", STRING)
    pin: str | None = wire("pin", STRING, null=True, secret=True)
    best: Line | None = wire("best", Record(lambda: Line), null=True)
    lines: list[Line] = wire("lines", Array(Record(lambda: Line)))


LINE = {"id": "l1", "amount": "12.50", "quantity": 2.5}
FORM: dict[str, Any] = {
    "id": "1",
    "class": None,
    "transactionDate": "2026-11-22",
    "createdAt": "2026-11-22T10:11:12.5-08:00",
    "count": 3,
    "requestId": "req_of_the_body",
    "pin": "1234",
    "best": LINE,
    "lines": [LINE, {**LINE, "id": "l2"}],
}
KEPT: dict[str, Any] = {
    **FORM,
    "transactionDate": "tomorrow",
    "createdAt": "2026-11-22T10:11:12",
    "count": 3.5,
    "best": "none",
    "lines": [{**LINE, "amount": 12.5, "quantity": "2.5"}, 7],
    "added": {"amount": 0.1, "list": [None, 1.5]},
}
_Twin = Callable[[Form], Form]
TWINS: list[_Twin] = [copy.copy, copy.deepcopy, lambda form: pickle.loads(pickle.dumps(form))]


def without(data: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in names}


def test_nulls_can_be_left_out() -> None:
    line = Line.from_dict({**LINE, "added": None})
    data = line.to_dict(exclude_none=True)
    assert data == {name: value for name, value in line.to_dict().items() if value is not None}
    assert "null" not in line.to_json(exclude_none=True)


def test_what_makes_no_object_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="takes a mapping, not str"):
        Line.from_dict("x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgumentError, match="mode takes"):
        Line.from_dict(LINE).to_dict(mode="xx")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_values_have_python_types() -> None:
    form = Form.from_dict(FORM)
    assert form.day == date(2026, 11, 22)
    assert form.lines[0] == Line(id="l1", amount=Decimal("12.50"), quantity=Decimal("2.5"))
    assert form.lines[0].quantity == Decimal("2.5")
    assert form.best is not None
    assert isinstance(form.best.quantity, Decimal)
    assert form.class_ is None


@pytest.mark.parametrize("data", [FORM, KEPT, without(FORM, "class", "count", "lines"), {}, {"added": [1]}])
def test_plain_data_comes_back_as_it_was(data: dict[str, Any]) -> None:
    form = Form.from_dict(data)
    expected = {**data}
    if "createdAt" in data and data is not KEPT:
        expected["createdAt"] = "2026-11-22T10:11:12.500-08:00"
    assert form.to_dict() == expected
    assert json.loads(form.to_json()) == expected
    assert Form.from_dict(form.to_dict()) == form
    assert data in (FORM, KEPT, without(FORM, "class", "count", "lines"), {}, {"added": [1]})  # not changed


def test_styles() -> None:
    form = Form.from_dict(FORM)
    python = form.to_dict(mode="python", use_api_names=False)
    assert list(python) == [name for name, _ in fields_of(Form)]
    assert python["day"] == date(2026, 11, 22)
    assert python["created_at"].utcoffset() is not None
    assert python["lines"][0] == {"id": "l1", "amount": Decimal("12.50"), "quantity": Decimal("2.5")}
    assert json.loads(form.to_json(use_api_names=False))["lines"][0]["amount"] == "12.50"
    assert form.to_json(indent=2).startswith('{\n  "id"')
    assert Line.from_dict({"id": "Łódź"}).to_json() == '{"id": "Łódź"}'


def test_members_that_are_missing_read_as_none_and_stay_missing() -> None:
    line = Line.from_dict({"id": "1"})
    assert line.amount is None
    assert line.to_dict() == {"id": "1"}
    assert line == Line(id="1", amount=None, quantity=None)
    line.amount = Decimal(3)
    assert line.to_dict() == {"id": "1", "amount": "3"}
    assert line == Line.from_dict({"id": "1", "amount": "3"})


def test_members_that_nobody_knows_are_kept() -> None:
    line = Line.from_dict({**LINE, "added": 0.1})
    assert line.additional_properties == {"added": Decimal("0.1")}
    assert line.to_dict() == {**LINE, "added": 0.1}
    assert line != Line.from_dict(LINE)
    assert Line.from_dict(LINE).additional_properties == {}


def test_unknown_members_are_only_replaced_as_a_whole() -> None:
    line: Any = Line.from_dict({**LINE, "added": [1]})
    line._attach("req_1")
    for known in (line.additional_properties, Line.from_dict(LINE).additional_properties):
        with pytest.raises(TypeError, match="cannot be changed, only replaced"):
            cast("Any", known)["more"] = 1
        for twin in (pickle.loads(pickle.dumps(known)), copy.copy(known), copy.deepcopy(known)):
            assert twin == known
    twin = copy.deepcopy(line)
    twin.additional_properties["added"].append(2)
    assert (twin.request_id, line.additional_properties) == ("req_1", {"added": [1]})
    line.additional_properties = {"other": 1}
    assert line.additional_properties == {"other": 1}
    line.additional_properties = {}
    assert line == Line.from_dict(LINE)


def test_kept_values_are_what_came() -> None:
    form: Any = Form.from_dict(KEPT)
    assert form.day == "tomorrow"
    assert form.created_at == "2026-11-22T10:11:12"
    assert form.best == "none"
    assert form.lines[1] == 7
    assert form.lines[0].quantity == "2.5"
    assert form.lines[0].amount == Decimal("12.5")


def test_equality_is_by_value_and_class() -> None:
    assert Form.from_dict(FORM) == Form.from_dict(FORM)
    assert Form.from_dict(FORM) != Form.from_dict({**FORM, "id": "2"})
    assert Form.from_dict(FORM) != FORM
    assert Line.from_dict({}) != Form.from_dict({})
    with pytest.raises(TypeError, match="unhashable"):
        hash(Form.from_dict(FORM))


def test_repr_is_readable_and_keeps_secrets() -> None:
    form = Form.from_dict({**FORM, "lines": [LINE] * 5, "best": None, "secretOfTomorrow": "1234"})
    line = "Line(id='l1', amount=Decimal('12.50'), quantity=Decimal('2.5'))"
    text = repr(form)
    assert text.startswith("Form(id='1', class_=None, day=datetime.date(2026, 11, 22), ")
    assert text.endswith(f"pin='***', best=None, lines=[{line}, {line}, {line}, ... 2 more])")
    assert "1234" not in text
    assert "pin=None" in repr(Form.from_dict({}))


@pytest.mark.parametrize("twin_of", TWINS)
@pytest.mark.parametrize("data", [FORM, KEPT, {}])
def test_copies_are_equal_and_independent(twin_of: _Twin, data: dict[str, Any]) -> None:
    form = Form.from_dict(data)
    form._attach("req_1")
    twin = twin_of(form)
    assert twin == form
    assert twin.to_dict() == form.to_dict()
    assert twin.request_id == "req_1"
    twin.id = "another"
    twin._attach("req_2")
    assert form.id == data.get("id")
    assert form.request_id == "req_1"


def test_deep_copies_share_nothing() -> None:
    form = Form.from_dict(FORM)
    copy.deepcopy(form).lines[0].id = "another"
    assert form.lines[0].id == "l1"
    copy.copy(form).lines[0].id = "shared"
    assert form.lines[0].id == "shared"


def test_the_request_id_is_no_member() -> None:
    form = Form.from_dict(FORM)
    assert Form.from_dict(FORM).request_id is None
    before = form.to_dict()
    form._attach("req_1")
    assert form.request_id == "req_1"
    assert form.request_id_ == "req_of_the_body"
    assert form == Form.from_dict(FORM)
    assert form.to_dict() == before
    form._attach(None)
    assert form.request_id is None


def test_attaching_a_request_id_keeps_what_else_is_remembered() -> None:
    line = Line.from_dict({"id": "1", "added": 1})
    line._attach("req_1")
    assert line.to_dict() == {"id": "1", "added": 1}


def test_objects_are_small_and_closed() -> None:
    form: Any = Form.from_dict(FORM)
    assert not hasattr(form, "__dict__")
    with pytest.raises(AttributeError):
        form.naem = 1
    with pytest.raises(TypeError):
        Form("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_partial_data_of_a_generated_model() -> None:
    invoice: Any = Invoice.from_dict({"id": "1-2", "subtotal": "12.50", "lines": [{"amount": "12.50"}], "customer": {}})
    assert invoice.subtotal == Decimal("12.50")
    assert invoice.lines[0].amount == Decimal("12.50")
    assert invoice.customer.id is None
    assert invoice.custom_fields is None
    assert invoice.to_dict() == {"id": "1-2", "customer": {}, "subtotal": "12.50", "lines": [{"amount": "12.50"}]}


def test_python_values_in_partial_data_are_taken_as_they_are() -> None:
    form = Form.from_dict(
        {"transactionDate": date(2026, 11, 22), "best": Line.from_dict(LINE), "createdAt": datetime.max}
    )
    assert form.day == date(2026, 11, 22)
    assert form.to_dict() == {
        "transactionDate": "2026-11-22",
        "createdAt": "9999-12-31T23:59:59.999999",
        "best": LINE,
    }
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    assert Form.from_dict({"createdAt": moment}).created_at == moment


def test_data_that_contains_itself_is_refused() -> None:
    loop: dict[str, Any] = {}
    loop["best"] = {"best": loop, "loop": loop}
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        Form.from_dict(loop)


def _replaced(value: Any, **changes: Any) -> Any:
    return getattr(copy, "replace", attrs.evolve)(value, **changes)


@pytest.mark.parametrize("evolve", [attrs.evolve, _replaced])
def test_a_changed_copy_keeps_what_else_is_remembered(evolve: Callable[..., Any]) -> None:
    data = {"id": "1", "memo": "old", "newMember": 5, "lines": [{"id": "2", "odd": [1]}]}
    before = Invoice.from_dict(data)
    before._attach("req_1")
    after = evolve(before, memo="new", ref_number="7")
    assert after.to_dict() == {**data, "memo": "new", "refNumber": "7"}
    assert (after.request_id, after.additional_properties) == ("req_1", {"newMember": 5})
    assert before.to_dict() == data
    assert evolve(before) == before
    assert evolve(evolve(before, memo="new"), memo="old") == before


def test_what_is_remembered_is_no_positional_argument() -> None:
    with pytest.raises(TypeError):
        Line("1")  # type: ignore[call-arg]
    assert Line(id="1", amount=None, quantity=None).request_id is None


def test_pickles_of_older_versions_lose_nothing() -> None:
    """`Meta` was a named tuple of request id, unknown members and missing ones."""
    stored = (
        b"\x80\x04\x95\xbc\x00\x00\x00\x00\x00\x00\x00\x8c2conductor_client.generated.models.object_reference\x94"
        b"\x8c\x0fObjectReference\x94\x93\x94)\x81\x94N}\x94(\x8c\x02id\x94\x8c\x011\x94\x8c\tfull_name\x94N\x8c\x05_meta"
        b"\x94\x8c\x1econductor_client._schema.model\x94\x8c\x04Meta\x94\x93\x94\x8c\x05req_1\x94}\x94\x8c\x03new\x94]\x94K\x02"
        b"as(h\x07\x91\x94\x87\x94\x81\x94u\x86\x94b."
    )
    found = pickle.loads(stored)
    assert found.request_id == "req_1"
    assert found.additional_properties == {"new": [2]}
    assert found.to_dict() == pickle.loads(pickle.dumps(found)).to_dict() == {"id": "1", "new": [2]}
