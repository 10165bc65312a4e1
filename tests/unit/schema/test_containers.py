"""Each codec in both directions: what an answer may hold, and what a caller may pass."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from itertools import count
from types import MappingProxyType
from typing import Any

import pytest

from conductor_client._schema.containers import (
    ANY,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    FREE_FORM,
    INTEGER,
    MOMENT_AFTER,
    MOMENT_BEFORE,
    NUMBER,
    STRING,
    Array,
    Codec,
    Constant,
    Enumeration,
    MapOf,
    Mismatch,
    Nullable,
    Record,
    Style,
    Tagged,
    Union,
    enumeration,
    member_names,
)
from conductor_client._schema.model import Model, RequestModel, model, wire
from conductor_client.errors import InvalidArgumentError
from conductor_client.types import UNSET, Unset

STATUS = Enumeration(enumeration("paid", "not_paid", "all"))
LETTERS = Enumeration(enumeration(*"abcdefghijklmnop"))
KIND = Constant(enumeration("qbd_invoice"))
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Status(enum.StrEnum):
    PAID = "paid"


class Plain(enum.Enum):
    PAID = "paid"
    COUNT = 3


@model
class Cat(Model):
    kind: str = wire("kind", Constant(enumeration("cat")))
    lives: int = wire("livesLeft", INTEGER)
    owner: str | None = wire("owner", STRING, null=True)


@model
class Dog(Model):
    kind: str = wire("kind", Constant(enumeration("dog")))
    weight: Decimal = wire("weight", DECIMAL)


@model
class CatInput(RequestModel):
    kind_: str = wire("kind", Constant(enumeration("cat")))
    lives: int | Unset = wire("livesLeft", INTEGER, default=UNSET)


@model
class DogInput(RequestModel):
    kind_: str = wire("kind", Constant(enumeration("dog")))
    weight: Decimal | str | Unset = wire("weight", DECIMAL, default=UNSET)


PET = Tagged("kind", {"cat": Record(lambda: Cat), "dog": Record(lambda: Dog)})
PET_INPUT = Tagged("kind", {"cat": Record(lambda: CatInput), "dog": Record(lambda: DogInput)})


def read(codec: Codec, value: Any) -> tuple[Any, list[Mismatch]]:
    mismatches: list[Mismatch] = []
    return codec.read(value, "$", mismatches), mismatches


@pytest.mark.parametrize(
    ("codec", "received", "value"),
    [
        (STRING, "", ""),
        (BOOLEAN, False, False),
        (INTEGER, 3, 3),
        (INTEGER, Decimal("3.0"), 3),
        (NUMBER, 3, Decimal(3)),
        (NUMBER, Decimal("0.1"), Decimal("0.1")),
        (DECIMAL, "12.50", Decimal("12.50")),
        (DATE, "2026-11-22", date(2026, 11, 22)),
        (DATETIME, "2026-11-22T12:00:00+00:00", NOON),
        (MOMENT_AFTER, "2026-11-22", "2026-11-22"),
        (STATUS, "paid", "paid"),
        (KIND, "qbd_invoice", "qbd_invoice"),
        (ANY, {"a": [None]}, {"a": [None]}),
        (FREE_FORM, {"a": 1}, {"a": 1}),
        (Array(DECIMAL), ["1.0"], [Decimal("1.0")]),
        (Array(STRING), [], []),
        (Array(Nullable(DATE)), [None, "2026-11-22"], [None, date(2026, 11, 22)]),
        (MapOf(DECIMAL), {"odd key": "1.0"}, {"odd key": Decimal("1.0")}),
        (Union(INTEGER, STRING), "x", "x"),
        (Union(DECIMAL, STRING), "1.5", Decimal("1.5")),
    ],
)
def test_what_fits_is_read(codec: Codec, received: Any, value: Any) -> None:
    assert read(codec, received) == (value, [])
    assert type(codec.strict(received)) is type(value)


@pytest.mark.parametrize(
    ("codec", "received", "got"),
    [
        (STRING, 1, "number"),
        (BOOLEAN, 0, "number"),
        (BOOLEAN, "true", "string"),
        (INTEGER, True, "boolean"),
        (INTEGER, Decimal("3.5"), "number"),
        (INTEGER, Decimal("1E+999999999"), "number"),
        (NUMBER, True, "boolean"),
        (NUMBER, "3", "string"),
        (DECIMAL, "1e5", "string"),
        (DECIMAL, True, "boolean"),
        (DECIMAL, None, "null"),
        (DATE, "22.11.2026", "string"),
        (DATE, {}, "object"),
        (DATETIME, "2026-11-22T12:00:00", "string"),
        (DATETIME, 1795342272, "number"),
        (MOMENT_AFTER, 1, "number"),
        (STATUS, "overdue", "string"),
        (STATUS, ["paid"], "array"),
        (STATUS, {"paid": 1}, "object"),
        (KIND, "qbd_bill", "string"),
        (FREE_FORM, "x", "string"),
        (Array(STRING), "x", "string"),
        (Array(STRING), {"a": 1}, "object"),
        (MapOf(STRING), [], "array"),
        (Record(lambda: Cat), "x", "string"),
        (PET, ["cat"], "array"),
        (Union(INTEGER, DATE), "x", "string"),
    ],
)
def test_what_does_not_fit_is_kept_and_noted(codec: Codec, received: Any, got: str) -> None:
    value, mismatches = read(codec, received)
    assert value == received
    assert [(mismatch.path, mismatch.got) for mismatch in mismatches] == [("$", got)]
    assert codec.dump(value, Style()) == (
        received if not isinstance(received, Decimal) else codec.dump(received, Style())
    )
    with pytest.raises((ValueError, TypeError, ArithmeticError, LookupError)):
        codec.strict(received)


@pytest.mark.parametrize("number", [12, Decimal("12.50")])
def test_a_number_in_place_of_an_amount_is_an_amount(number: Any) -> None:
    value, mismatches = read(DECIMAL, number)
    assert value == number
    assert isinstance(value, Decimal)
    assert mismatches == [Mismatch("$", "decimal string", "number")]
    assert DECIMAL.dump(value, Style()) == float(number)
    assert not isinstance(DECIMAL.dump(value, Style()), str)
    assert DECIMAL.encode(value, "amount") == str(number)


def test_mismatches_carry_the_whole_path() -> None:
    codec = MapOf(Array(MapOf(DECIMAL)))
    assert read(codec, {"a": [{}, {"odd key": "x", "b": None, "c\nd": 1}]})[1] == [
        Mismatch('$.a[1]["odd key"]', "decimal string", "string"),
        Mismatch("$.a[1].b", "decimal string", "null"),
        Mismatch('$.a[1]["c\\nd"]', "decimal string", "number"),
    ]
    (long,) = read(MapOf(STRING), {"k" * 1000: 1})[1]
    assert len(long.path) < 120


@pytest.mark.parametrize(
    ("codec", "value", "style", "data"),
    [
        (DECIMAL, Decimal("1E+3"), Style(), "1000"),
        (DECIMAL, Decimal("1.50"), Style(json=False), Decimal("1.50")),
        (NUMBER, Decimal("1.50"), Style(), 1.5),
        (NUMBER, Decimal(2), Style(), 2),
        (DATE, date(2026, 11, 22), Style(), "2026-11-22"),
        (DATE, date(2026, 11, 22), Style(json=False), date(2026, 11, 22)),
        (DATETIME, NOON, Style(), "2026-11-22T12:00:00Z"),
        (DATETIME, NOON, Style(json=False), NOON),
        (ANY, {"a": [Decimal("0.1"), {"b": None}]}, Style(), {"a": [0.1, {"b": None}]}),
        (Array(DECIMAL), [Decimal("1.0"), "kept"], Style(), ["1.0", "kept"]),
        (MapOf(DECIMAL), {"a": Decimal("1.0")}, Style(), {"a": "1.0"}),
        (Array(Nullable(DECIMAL)), [None, Decimal("1.0")], Style(), [None, "1.0"]),
        (Union(INTEGER, DECIMAL), Decimal("1.0"), Style(), "1.0"),
        (Union(Array(DECIMAL), STRING), [Decimal("1.0")], Style(), ["1.0"]),
        (Union(MapOf(DECIMAL), STRING), {"a": Decimal("1.0")}, Style(), {"a": "1.0"}),
        (Union(Nullable(DECIMAL), STRING), Decimal("1.0"), Style(), "1.0"),
    ],
)  # fmt: skip
def test_values_are_dumped(codec: Codec, value: Any, style: Style, data: Any) -> None:
    assert codec.dump(value, style) == data
    assert type(codec.dump(value, style)) is type(data)


@pytest.mark.parametrize(
    ("codec", "value", "sent"),
    [
        (STRING, "Łódź 🦆", "Łódź 🦆"),
        (STRING, Status.PAID, "paid"),
        (STRING, Plain.PAID, "paid"),
        (BOOLEAN, True, True),
        (INTEGER, 10**20, 10**20),
        (NUMBER, 3, 3),
        (NUMBER, 0.1, 0.1),
        (NUMBER, Decimal("0.1"), 0.1),
        (NUMBER, Decimal("2.00"), 2),
        (DECIMAL, Decimal("1E+3"), "1000"),
        (DECIMAL, Decimal("-1.50"), "-1.50"),
        (DECIMAL, Decimal("1E-20"), "0.00000000000000000001"),
        (DECIMAL, "1.50", "1.50"),
        (DECIMAL, -7, "-7"),
        (DATE, date(2026, 11, 22), "2026-11-22"),
        (DATE, "2026-11-22", "2026-11-22"),
        (DATETIME, NOON, "2026-11-22T12:00:00Z"),
        (DATETIME, NOON.replace(tzinfo=None), "2026-11-22T12:00:00"),
        (DATETIME, "2026-11-22T12:00:00-08:00", "2026-11-22T12:00:00-08:00"),
        (MOMENT_AFTER, date(2026, 11, 22), "2026-11-22"),
        (MOMENT_AFTER, NOON.replace(microsecond=1), "2026-11-22T12:00:00Z"),
        (MOMENT_BEFORE, NOON.replace(microsecond=1), "2026-11-22T12:00:01Z"),
        (MOMENT_BEFORE, datetime(2026, 11, 22, 12), "2026-11-22T12:00:00"),
        (MOMENT_BEFORE, NOON.astimezone(timezone(timedelta(hours=-8))), "2026-11-22T04:00:00-08:00"),
        (MOMENT_BEFORE, "2026-11-22T12:00:00", "2026-11-22T12:00:00"),
        (MOMENT_BEFORE, datetime.max, "9999-12-31T23:59:59"),
        (STATUS, "paid", "paid"),
        (STATUS, Status.PAID, "paid"),
        (Array(STRING), ("a", "b"), ["a", "b"]),
        (Array(STRING), {"a"}, ["a"]),
        (Array(STRING), (letter for letter in "ab"), ["a", "b"]),
        (Array(Nullable(INTEGER)), [None, 1], [None, 1]),
        (MapOf(DECIMAL), {"a": 1}, {"a": "1"}),
        (FREE_FORM, MappingProxyType({"a": (1, None)}), {"a": [1, None]}),
        (ANY, [NOON, Decimal("1.5"), 2.5, True], ["2026-11-22T12:00:00Z", 1.5, 2.5, True]),
        (ANY, (date(2026, 11, 22),), ["2026-11-22"]),
        (Union(INTEGER, STRING), "x", "x"),
        (PET_INPUT, {"kind_": "dog", "weight": 3}, {"kind": "dog", "weight": "3"}),
        (PET_INPUT, CatInput(kind_="cat", lives=9), {"kind": "cat", "livesLeft": 9}),
    ],
)  # fmt: skip
def test_what_a_caller_may_pass(codec: Codec, value: Any, sent: Any) -> None:
    encoded = codec.encode(value, "x")
    assert encoded == sent
    assert type(encoded) is type(sent)


@pytest.mark.parametrize(
    ("codec", "value", "message"),
    [
        (STRING, None, "x takes a str, not None"),
        (STRING, 1, "x takes a str, not int"),
        (STRING, b"x", "x takes a str, not bytes"),
        (STRING, Plain.COUNT, "x takes a str, not int"),
        (STRING, "\ud83e", "x holds half a surrogate pair"),
        (BOOLEAN, 1, "x takes a bool, not int"),
        (BOOLEAN, "true", "x takes a bool, not str"),
        (INTEGER, True, "x takes an int, not bool"),
        (INTEGER, 1.0, "x takes an int, not float"),
        (INTEGER, "1", "x takes an int, not str"),
        (INTEGER, 10**5000, "x must be a finite number of ordinary size"),
        (NUMBER, True, "x takes an int, Decimal or float, not bool"),
        (NUMBER, "1", "x takes an int, Decimal or float, not str"),
        (NUMBER, float("nan"), "x must be a finite number of ordinary size"),
        (NUMBER, float("-inf"), "x must be a finite number of ordinary size"),
        (NUMBER, Decimal("sNaN"), "x must be a finite number of ordinary size"),
        (NUMBER, Decimal("1E+999999999"), "x must be a finite number of ordinary size"),
        (DECIMAL, 1.5, "x takes a Decimal, str or int, not float"),
        (DECIMAL, True, "x takes a Decimal, str or int, not bool"),
        (DECIMAL, Decimal("NaN"), "x must be finite and of ordinary size, not Decimal('NaN')"),
        (DECIMAL, Decimal("sNaN"), "x must be finite and of ordinary size, not Decimal('sNaN')"),
        (DECIMAL, Decimal("-Infinity"), "x must be finite and of ordinary size, not Decimal('-Infinity')"),
        (DECIMAL, Decimal("1E+999999999"), "x must be finite and of ordinary size, not Decimal('1E+999999999')"),
        (DECIMAL, Decimal("1E-999999999"), "x must be finite and of ordinary size, not Decimal('1E-999999999')"),
        (DECIMAL, 10**5000, "x must be finite and of ordinary size, not Decimal("),
        (DECIMAL, "1,5", "x takes a decimal such as '12.50', not '1,5'"),
        (DECIMAL, "1e5", "x takes a decimal such as '12.50', not '1e5'"),
        (DECIMAL, "\uff11", "x takes a decimal such as '12.50', not '\uff11'"),
        (DECIMAL, "z" * 10_000, "x takes a decimal such as '12.50', not 'zzz"),
        (DATE, NOON, "x takes a date or a str, not datetime"),
        (DATE, "22.11.2026", "x takes a date such as '2026-11-22', not '22.11.2026'"),
        (DATE, "2026-02-30", "x takes a date such as '2026-11-22', not '2026-02-30'"),
        (DATE, 20261122, "x takes a date or a str, not int"),
        (DATETIME, 1795342272, "x takes a datetime or a str, not int"),
        (MOMENT_AFTER, 1795342272, "x takes a date, a datetime or a str, not int"),
        (STATUS, "Paid", "x has no value 'Paid'; did you mean 'paid'?"),
        (STATUS, "notPaid", "x has no value 'notPaid'; did you mean 'not_paid'?"),
        (STATUS, "zzz", "x has no value 'zzz'; known are all, not_paid, paid"),
        (STATUS, 1, "x takes a str, not int"),
        (LETTERS, "zzz", "x has no value 'zzz'; known are a, b, c, d, e, f, g, h, i, j, k, l and 4 more"),
        (Array(STRING), "abc", "x takes a list, not str"),
        (Array(STRING), b"abc", "x takes a list, not bytes"),
        (Array(STRING), {"a": 1}, "x takes a list, not dict"),
        (Array(STRING), 5, "x takes a list, not int"),
        (Array(STRING), ["a", None], "x[1] takes a str, not None"),
        (MapOf(STRING), ["a"], "x takes a mapping, not list"),
        (MapOf(STRING), {1: "a"}, "x takes keys of type str, not int"),
        (MapOf(STRING), {"a": 1}, "x.a takes a str, not int"),
        (FREE_FORM, "a", "x takes a mapping, not str"),
        (FREE_FORM, {"a": {1: 2}}, "x.a takes keys of type str, not int"),
        (FREE_FORM, {"a": [object()]}, "x.a[0] takes JSON data, not object"),
        (FREE_FORM, {"a": {"b": float("inf")}}, "x.a.b must be a finite number of ordinary size"),
        (FREE_FORM, {"a": "\udc00"}, "x.a holds half a surrogate pair"),
        (FREE_FORM, {"\udc00": 1}, "x holds half a surrogate pair"),
        (ANY, b"x", "x takes JSON data, not bytes"),
        (Union(INTEGER, BOOLEAN), "a", "x takes an int, not str; or x takes a bool, not str"),
        (Union(STRING, Array(STRING)), ["a", 1], "x[1] takes a str, not int"),
        (PET_INPUT, {"kind_": "cow"}, "x.kind_ must be one of cat, dog"),
        (PET_INPUT, {"kind_": ["cat"]}, "x.kind_ must be one of cat, dog"),
        (PET_INPUT, {"kind_": "dog", "lives": 9}, "x.lives is not a member of DogInput"),
        (PET_INPUT, "cat", "x takes a dict or one of CatInput, DogInput, not str"),
    ],
    ids=count(),
)  # fmt: skip
def test_what_a_caller_may_not_pass(codec: Codec, value: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        codec.encode(value, "x")
    assert str(caught.value).startswith(message)
    assert len(str(caught.value)) < 200
    assert caught.value.path == message.split(" ")[0]


def test_free_form_data_that_contains_itself_is_refused() -> None:
    loop: dict[str, Any] = {}
    loop["a"] = [loop]
    for codec in (FREE_FORM, ANY):
        with pytest.raises(InvalidArgumentError, match=r"^x is nested too deeply$"):
            codec.encode(loop, "x")


def test_unions_with_a_constant_member_dispatch_on_it() -> None:
    cat = {"kind": "cat", "livesLeft": 9, "owner": None}
    value, mismatches = read(Array(PET), [cat, {"kind": "dog", "weight": "3.5"}])
    assert mismatches == []
    assert value == [Cat(kind="cat", lives=9, owner=None), Dog(kind="dog", weight=Decimal("3.5"))]
    assert Array(PET).dump(value, Style()) == [cat, {"kind": "dog", "weight": "3.5"}]


@pytest.mark.parametrize(
    ("data", "got"),
    [({"kind": "cow"}, "string"), ({}, "nothing"), ({"kind": None}, "null"), ({"kind": ["cat"]}, "array")],
)
def test_unknown_members_of_a_union_stay_dicts(data: Mapping[str, Any], got: str) -> None:
    assert read(PET, data) == (data, [Mismatch("$.kind", "one of the known kinds", got)])
    assert PET.dump(data, Style()) == data


def test_a_union_without_a_tag_stays_typed_when_the_service_adds_members() -> None:
    union = Union(Record(lambda: Cat), Record(lambda: Dog))
    dog, mismatches = read(union, {"kind": "dog", "weight": "3.5", "age": 4})
    assert isinstance(dog, Dog)
    assert dog.additional_properties == {"age": 4}
    assert mismatches == [Mismatch("$.age", "nothing", "a member that the document lacks")]
    assert union.dump(dog, Style()) == {"kind": "dog", "weight": "3.5", "age": 4}
    assert read(union, "dog") == ("dog", [Mismatch("$", "object", "string")])


def test_numbers_in_unions_are_written_back_as_numbers() -> None:
    union = Union(DECIMAL, NUMBER)
    for data in ("1.5", Decimal("1.5")):
        value, mismatches = read(union, data)
        assert (value, mismatches) == (Decimal("1.5"), [])
        assert union.dump(value, Style()) == (data if isinstance(data, str) else 1.5)


def test_member_names() -> None:
    assert member_names(Record(lambda: CatInput)) == ("kind_", "lives")
    assert member_names(FREE_FORM) == ()
