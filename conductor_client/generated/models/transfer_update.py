"""`TransferUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import DATE, STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset


@model
class TransferUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.transfers.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    source_account_id: str | Unset = wire("sourceAccountId", text(36), default=UNSET)
    target_account_id: str | Unset = wire("targetAccountId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)


class TransferUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    source_account_id: str
    target_account_id: str
    class_id: str
    amount: DecimalInput
    memo: str
