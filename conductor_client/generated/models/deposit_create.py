"""`DepositCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .deposit_create_cash_back import DepositCreateCashBack, DepositCreateCashBackDict
from .deposit_create_line import DepositCreateLine, DepositCreateLineDict


@model
class DepositCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.deposits.create`, and described there.
    """

    transaction_date: DateInput = wire("transactionDate", DATE)
    deposit_to_account_id: str = wire("depositToAccountId", text(36))
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    cash_back: DepositCreateCashBack | DepositCreateCashBackDict | Unset = wire(
        "cashBack", Record(lambda: DepositCreateCashBack), default=UNSET
    )
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[DepositCreateLine | DepositCreateLineDict] | Unset = wire(
        "lines", array(Record(lambda: DepositCreateLine), 1), default=UNSET
    )


class DepositCreateDict(TypedDict, total=False):
    transaction_date: Required[DateInput]
    deposit_to_account_id: Required[str]
    memo: str
    cash_back: DepositCreateCashBack | DepositCreateCashBackDict
    currency_id: str
    exchange_rate: NumberInput
    external_id: str
    lines: Sequence[DepositCreateLine | DepositCreateLineDict]
