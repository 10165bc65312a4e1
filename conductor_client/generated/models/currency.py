"""`Currency`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, NUMBER, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_number, odd
from .currency_format import CurrencyFormat, decode_currency_format

_OBJECT_TYPE = enumeration("qbd_currency")


@model
class Currency(Model):
    """Currency in which customers, vendors and accounts can be kept, with its format and latest exchange rate. It is of
    use only when multiple currencies are switched on.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Display name of the currency; the three-letter code is held separately.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        currency_code: Three-letter code, from ISO 4217 for the currencies built into QuickBooks; it is the label shown
            next to amounts.
        currency_format: How amounts in the currency are displayed in QuickBooks; values in the API are not affected.
        is_user_defined_currency: Whether a user added the currency; those built into QuickBooks have a fixed name and
            code.
        exchange_rate: Value of one unit of the currency in home currency, as last stored; new transactions start from
            it. Null when no rate is known.
        as_of_date: Day the stored exchange rate was last set; null for a currency without a rate.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_currency"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    currency_code: str = wire("currencyCode", STRING)
    currency_format: CurrencyFormat | None = wire("currencyFormat", Record(lambda: CurrencyFormat), null=True)
    is_user_defined_currency: bool | None = wire("isUserDefinedCurrency", BOOLEAN, null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    as_of_date: date | None = wire("asOfDate", DATE, null=True)


def decode_currency(data: Any) -> Currency:
    self = new(Currency)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.currency_code = currency_code = data["currencyCode"]
        self.currency_format = None if (value := data["currencyFormat"]) is None else decode_currency_format(value)
        self.is_user_defined_currency = is_user_defined_currency = data["isUserDefinedCurrency"]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.as_of_date = None if (value := data["asOfDate"]) is None else as_date(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
            or currency_code.__class__ is not str
            or (is_user_defined_currency is not None and is_user_defined_currency.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Currency, data, self)
    return self if len(data) == 12 else note(self, data)
