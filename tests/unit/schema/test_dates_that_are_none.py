"""What passes for a date and is none, such as `NaT` of pandas, is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Self

import pytest

from conductor_client import Conductor, InvalidArgumentError
from conductor_client._schema.containers import DATE, DATETIME, MOMENT_AFTER, MOMENT_BEFORE
from conductor_client._schema.json_data import encode_plain
from tests.support.scripted import Script, answer


class NaTType(datetime):
    """As pandas has it: a `datetime` to `isinstance`, and not a moment."""

    @property
    def microsecond(self) -> Any:
        return float("nan")

    def isoformat(self, *_: Any, **__: Any) -> str:
        return "NaT"

    def replace(self, *_: Any, **__: Any) -> Self:
        return self

    def utcoffset(self) -> Any:
        raise ValueError("NaTType does not support utcoffset")

    def __repr__(self) -> str:
        return "NaT"


class NoDate(date):
    def isoformat(self) -> str:
        return "never"


class Nanoseconds(datetime):
    """As pandas has them: `auto` writes nine digits."""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return "2026-01-02T03:04:05.123456789" if timespec == "auto" else super().isoformat(sep, timespec)


NAT = NaTType(2026, 1, 1)
NEVER = NoDate(2026, 1, 1)

CALLS: list[tuple[Callable[[Conductor], Any], str]] = [
    (lambda c: c.qbd.invoices.list(updated_after=NAT), "updated_after"),
    (lambda c: c.qbd.invoices.list(updated_before=NAT), "updated_before"),
    (lambda c: c.qbd.invoices.list(updated_after=NEVER), "updated_after"),
    (lambda c: c.qbd.invoices.list(transaction_date_from=NAT), "transaction_date_from"),
    (lambda c: c.qbd.invoices.list(transaction_date_from=NEVER), "transaction_date_from"),
    (lambda c: c.qbd.bills.create(vendor_id="V1", transaction_date=NEVER), "transaction_date"),
    (lambda c: c.qbd.invoices.retrieve("1", extra_query={"since": NAT}), "since"),
    (lambda c: c.qbd.invoices.retrieve("1", extra_query={"since": [NEVER]}), "since"),
    (lambda c: c.qbd.invoices.retrieve("1", extra_query={"most": float("nan")}), "most"),
    (lambda c: c.qbd.invoices.retrieve("1", extra_query={"most": Decimal("Infinity")}), "most"),
    (lambda c: c.post("/quickbooks-desktop/new", body={"a": [{"b": NAT}]}), "body.a[0].b"),
]


@pytest.mark.parametrize(("call", "path"), CALLS)
def test_it_is_refused_and_nothing_is_sent(call: Callable[[Conductor], Any], path: str) -> None:
    transport = Script(answer())
    client = Conductor(api_key="sk_x", end_user_id="end_usr_1", transport=transport)
    with pytest.raises(InvalidArgumentError) as caught:
        call(client)
    assert (caught.value.path, transport.sent) == (path, [])
    assert path in str(caught.value)


def test_moments_of_subclasses_are_sent_in_microseconds() -> None:
    moment = Nanoseconds(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert DATETIME.encode(moment, "x") == encode_plain(moment, "x") == "2026-01-02T03:04:05.123456Z"
    assert MOMENT_AFTER.encode(moment, "x") == "2026-01-02T03:04:05Z"
    assert MOMENT_BEFORE.encode(moment, "x") == "2026-01-02T03:04:06Z"
    assert DATE.encode(date(2026, 1, 2), "x") == MOMENT_AFTER.encode(date(2026, 1, 2), "x") == "2026-01-02"
