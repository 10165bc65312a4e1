"""`CheckApplyToTransactionInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class CheckApplyToTransactionInput(RequestModel):
    """Open bill or other payable that the check pays, and how much of it.

    Attributes:
        transaction_id: Open bill to settle with the check; a paid one is reported as not found. At most 36 characters.
        amount: Part of the check to use for the transaction named in `transaction_id`, in that transaction's currency.
    """

    transaction_id: str = wire("transactionId", text(36))
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)


class CheckApplyToTransactionInputDict(TypedDict, total=False):
    transaction_id: Required[str]
    amount: DecimalInput
