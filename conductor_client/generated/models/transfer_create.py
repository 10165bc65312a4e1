"""`TransferCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import DATE, STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset


@model
class TransferCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.transfers.create`, and described there.
    """

    transaction_date: DateInput = wire("transactionDate", DATE)
    source_account_id: str = wire("sourceAccountId", text(36))
    target_account_id: str = wire("targetAccountId", text(36))
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput = wire("amount", decimal(2))
    memo: str | Unset = wire("memo", STRING, default=UNSET)


class TransferCreateDict(TypedDict, total=False):
    transaction_date: Required[DateInput]
    source_account_id: Required[str]
    target_account_id: Required[str]
    class_id: str
    amount: Required[DecimalInput]
    memo: str
