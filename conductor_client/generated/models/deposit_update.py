"""`DepositUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .deposit_update_cash_back import DepositUpdateCashBack, DepositUpdateCashBackDict
from .deposit_update_line import DepositUpdateLine, DepositUpdateLineDict


@model
class DepositUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.deposits.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    deposit_to_account_id: str | Unset = wire("depositToAccountId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    cash_back: DepositUpdateCashBack | DepositUpdateCashBackDict | Unset = wire(
        "cashBack", Record(lambda: DepositUpdateCashBack), default=UNSET
    )
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    lines: Sequence[DepositUpdateLine | DepositUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: DepositUpdateLine), 1), default=UNSET
    )


class DepositUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    deposit_to_account_id: str
    memo: str
    cash_back: DepositUpdateCashBack | DepositUpdateCashBackDict
    currency_id: str
    exchange_rate: NumberInput
    lines: Sequence[DepositUpdateLine | DepositUpdateLineDict]
