"""`MultiCurrencyPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from .object_reference import ObjectReference, decode_object_reference


@model
class MultiCurrencyPreferences(Model):
    """Whether the company file keeps several currencies, and which one is its home currency.

    Attributes:
        is_multi_currency_enabled: Whether foreign currencies are in use; once switched on it cannot be switched off.
        home_currency: Currency in which the company keeps its books and prepares its reports; null when multicurrency
            is off.
    """

    is_multi_currency_enabled: bool | None = wire("isMultiCurrencyEnabled", BOOLEAN, null=True)
    home_currency: ObjectReference | None = wire("homeCurrency", Record(lambda: ObjectReference), null=True)


def decode_multi_currency_preferences(data: Any) -> MultiCurrencyPreferences:
    self = new(MultiCurrencyPreferences)
    self._meta = None
    try:
        self.is_multi_currency_enabled = is_multi_currency_enabled = data["isMultiCurrencyEnabled"]
        self.home_currency = None if (value := data["homeCurrency"]) is None else decode_object_reference(value)
        if is_multi_currency_enabled is not None and is_multi_currency_enabled.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(MultiCurrencyPreferences, data, self)
    return self if len(data) == 2 else note(self, data)
