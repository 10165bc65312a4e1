"""`ApplyToTransactionInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from .apply_credit_input import ApplyCreditInput, ApplyCreditInputDict


@model
class ApplyToTransactionInput(RequestModel):
    """Open invoice or bill that the payment settles in full or in part, with discounts and credits used.

    Attributes:
        transaction_id: Open bill of the same vendor to settle; a paid one or another vendor's is reported as not found.
            At most 36 characters.
        payment_amount: Cash part applied to this document, in the payment's currency; discounts and credits are stated
            separately and settle further parts.
        apply_credits: Credits of the same vendor to use against the bill, in addition to the money paid. At least one
            element.
        discount_amount: Early-payment discount, in the transaction's currency; it reduces the open balance in addition
            to the money paid.
        discount_account_id: Id of the account the early-payment discount is posted to; needed whenever a discount
            amount is given. At most 36 characters.
        discount_class_id: Id of the class, a user-defined segment, to report the early-payment discount under. At most
            36 characters.
    """

    transaction_id: str = wire("transactionId", text(36))
    payment_amount: DecimalInput | Unset = wire("paymentAmount", decimal(2), default=UNSET)
    apply_credits: Sequence[ApplyCreditInput | ApplyCreditInputDict] | Unset = wire(
        "applyCredits", array(Record(lambda: ApplyCreditInput), 1), default=UNSET
    )
    discount_amount: DecimalInput | Unset = wire("discountAmount", decimal(2), default=UNSET)
    discount_account_id: str | Unset = wire("discountAccountId", text(36), default=UNSET)
    discount_class_id: str | Unset = wire("discountClassId", text(36), default=UNSET)


class ApplyToTransactionInputDict(TypedDict, total=False):
    transaction_id: Required[str]
    payment_amount: DecimalInput
    apply_credits: Sequence[ApplyCreditInput | ApplyCreditInputDict]
    discount_amount: DecimalInput
    discount_account_id: str
    discount_class_id: str
