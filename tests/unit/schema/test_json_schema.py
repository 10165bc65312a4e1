"""JSON Schemas of results: what `to_dict` gives fits them, and pydantic makes the same of them."""

from __future__ import annotations

import inspect
import sys
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import jsonschema
import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

import conductor_client
from conductor_client import AsyncPage, FreeForm, Page, models
from conductor_client._schema.containers import DECIMAL, STRING, Array, MapOf, Nullable, Record, Tagged, Union
from conductor_client._schema.model import Model, model, wire
from tests.support.fitting import Sampler, endpoints

RESULTS = sorted(
    name
    for name, cls in ((name, getattr(models, name)) for name in dir(models) if name[0].isupper())
    if isinstance(cls, type) and issubclass(cls, Model)
)


@model
class Tree(Model):
    """A thing that holds its like.

    Attributes:
        name: Name of it, and
            more.
        above: The one above.
    """

    name: str = wire("name", STRING)
    above: Tree | None = wire("above", Record(lambda: Tree), null=True)
    below: dict[str, Tree] = wire("below", MapOf(Record(lambda: Tree)), optional=True)
    size: Any = wire("size", Union(DECIMAL, STRING), null=True)
    others: Any = wire("others", Array(Nullable(Tagged("name", {"x": Record(lambda: Tree)}))), optional=True)


class Holder(BaseModel):
    customer: models.Customer
    invoices: list[models.Invoice] = []
    tree: Tree | None = None


@pytest.mark.parametrize("name", RESULTS)
def test_every_class_has_a_schema_with_a_text_for_each_member(name: str) -> None:
    schema = getattr(models, name).json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["description"]
    for at in (schema, *schema.get("$defs", {}).values()):
        assert all(member.get("description") for member in at["properties"].values()), at["title"]


@pytest.mark.parametrize("name", [name for name in sorted(endpoints()) if name.endswith((".list", ".retrieve"))])
def test_what_fits_the_document_fits_the_schema(name: str) -> None:
    endpoint = endpoints()[name]
    result = endpoint.operation.decode(Sampler(1).sample(endpoint.response))
    if isinstance(result, Model):
        jsonschema.validate(result.to_dict(), type(result).json_schema())


def test_a_class_that_holds_itself() -> None:
    schema = Tree.json_schema()
    assert schema["properties"]["name"] == {"type": "string", "description": "Name of it, and more."}
    assert schema["$defs"].keys() == {"Tree"}
    assert schema["$defs"]["Tree"]["required"] == ["name", "above", "size"]
    asked = TypeAdapter(Tree).json_schema()
    assert asked["$defs"].keys() == {"Tree"}
    assert asked["$defs"]["Tree"]["properties"].keys() == schema["properties"].keys()


def test_pydantic_reads_and_writes() -> None:
    holder = Holder.model_validate(
        {"customer": {"id": "1", "balance": "1.50"}, "invoices": [models.Invoice.from_dict({})]}
    )
    holder.tree = Tree.from_dict({"name": "x", "size": "1.50", "below": {"a": {"name": "y"}}})
    assert holder.customer.balance == Decimal("1.50")
    assert Holder.model_validate_json(holder.model_dump_json()) == holder
    assert Holder.model_validate_json(holder.model_dump_json(by_alias=True)) == holder
    assert Holder.model_validate(holder.model_dump()) == holder
    assert holder.model_dump(mode="json", by_alias=True, exclude_none=True)["customer"] == {
        "id": "1",
        "balance": "1.50",
    }
    assert holder.model_copy(deep=True) == holder
    with pytest.raises(ValidationError, match="takes a mapping, not str"):
        Holder.model_validate({"customer": "Acme"})


def test_names_and_values_follow_the_mode() -> None:
    customer = models.Customer.from_dict({"fullName": "Acme", "createdAt": "2026-11-22T10:11:12Z"})
    adapter = TypeAdapter(models.Customer)
    assert isinstance(adapter.dump_python(customer)["created_at"], datetime)
    assert adapter.dump_python(customer, mode="json", by_alias=True) == customer.to_dict()


ACME = models.Customer.from_dict({"objectType": "qbd_customer", "id": "1", "fullName": "Acme", "balance": "1.50"})
ORDER = models.Invoice.from_dict(
    {"id": "7", "customer": {"id": "1", "fullName": "Acme"}, "lines": [{"id": "a", "amount": "1.00"}, {"id": "b"}]}
)


class Either(BaseModel):
    one: models.Customer | models.Invoice | None = None
    two: models.Invoice | None = None


@pytest.mark.parametrize(
    ("include", "exclude", "left"),
    [
        ({"id", "full_name"}, None, {"id": "1", "full_name": "Acme"}),
        ({"fullName"}, None, {"full_name": "Acme"}),
        (None, {"balance", "object_type"}, {"id": "1", "full_name": "Acme"}),
        ({"id": True, "balance": False}, None, {"id": "1"}),
        ({"id", "balance"}, {"balance"}, {"id": "1"}),
        ({"nothing"}, None, {}),
    ],
)
def test_what_is_left_out_is_left_out(include: Any, exclude: Any, left: dict[str, Any]) -> None:
    adapter = TypeAdapter(models.Customer)
    assert adapter.dump_python(ACME, mode="json", include=include, exclude=exclude) == left
    several = TypeAdapter(list[models.Customer])
    every: Any = {"include": include and {"__all__": include}, "exclude": exclude and {"__all__": exclude}}
    assert several.dump_python([ACME], mode="json", **every) == [left]


def test_what_is_left_out_inside_of_records_and_unions() -> None:
    holder = Either(one=ORDER, two=ORDER)
    inside: Any = {"customer": True, "lines": {"__all__": {"amount"}}}
    short = {"id": "7", "lines": [{"id": "a"}, {"id": "b"}]}
    assert holder.model_dump(exclude={"one": inside, "two": inside}) == {"one": short, "two": short}
    last = {"two": {"lines": {-1: {"id"}}}}
    assert holder.model_dump(include=last) == {"two": {"lines": [{"id": "b"}]}}
    first: Any = {"two": {"lines": {0: True}}}
    assert holder.model_dump(include=first) == {"two": {"lines": [{"id": "a", "amount": Decimal("1.00")}]}}
    stated = models.Customer.from_dict({"id": "1", "fullName": None})
    assert TypeAdapter(models.Customer).dump_python(stated, exclude_defaults=True) == {"id": "1"}


def test_a_union_keeps_the_class_that_data_states() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(models.Customer | models.Invoice)
    for names in ("objectType", "object_type"):
        assert isinstance(adapter.validate_python({names: "qbd_invoice", "id": "7"}), models.Invoice)
    assert adapter.validate_json(adapter.dump_json(ACME)) == ACME
    with pytest.raises(ValidationError, match="a qbd_invoice is no Customer"):
        TypeAdapter(models.Customer).validate_python({"objectType": "qbd_invoice"})


def test_pydantic_writes_results_wherever_they_are() -> None:
    written = ACME.to_dict()
    anything: TypeAdapter[Any] = TypeAdapter(dict[str, Any])
    assert anything.dump_python({"x": [ACME]}, mode="json", by_alias=True) == {"x": [written]}
    assert to_jsonable_python([ACME]) == [written]
    assert TypeAdapter(FreeForm).dump_json(FreeForm({"a": [1]})) == b'{"a":[1]}'


def test_without_pydantic_all_members_can_be_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, f"{conductor_client.__name__}._schema.pydantic_schema", None)
    assert ("id", "1") in inspect.getmembers(ACME)
    assert not hasattr(ACME, "__pydantic_serializer__")


def test_attrs_tools_read_results() -> None:
    assert attrs.astuple(ACME)[:2] == ({}, "1")
    more = models.Customer.from_dict({"id": "1", "new": {"a": 1}})
    assert attrs.astuple(more)[:2] == ({"new": {"a": 1}}, "1")
    assert attrs.asdict(more)["additional_properties"] == {"new": {"a": 1}}
    assert attrs.evolve(more, id="2").to_dict() == {"id": "2", "new": {"a": 1}}


@pytest.mark.parametrize("cls", [Page, AsyncPage])
def test_a_page_has_the_members_of_its_answer(cls: Any) -> None:
    schema = TypeAdapter(cls[models.Invoice]).json_schema(mode="serialization")
    assert schema["$defs"]["InvoicePage"]["properties"].keys() == models.InvoicePage.json_schema()["properties"].keys()
    assert "InvoiceLine" in schema["$defs"]
    assert "data" in TypeAdapter(cls).json_schema()["properties"]
    assert TypeAdapter(cls[Tree]).json_schema()["properties"]["data"]["items"] == {"$ref": "#/$defs/Tree"}
    with pytest.raises(ValidationError):
        TypeAdapter(cls[models.Invoice]).validate_python({"data": []})
