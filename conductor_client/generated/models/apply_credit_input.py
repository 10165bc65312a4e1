"""`ApplyCreditInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class ApplyCreditInput(RequestModel):
    """Credit to use up against the transaction, and how much of it.

    Attributes:
        credit_transaction_id: Transaction id of the vendor credit to draw on; it must belong to the vendor being paid
            and have something left. At most 36 characters.
        applied_amount: Part of the credit to use here, in the credit's currency; at most what the credit still has
            left.
        override_credit_application: When true, `applied_amount` replaces what this credit already contributes to the
            transaction; when false, it is added on top. Default: false.
    """

    credit_transaction_id: str = wire("creditTransactionId", text(36))
    applied_amount: DecimalInput = wire("appliedAmount", decimal(2))
    override_credit_application: bool | Unset = wire("overrideCreditApplication", BOOLEAN, default=UNSET)


class ApplyCreditInputDict(TypedDict, total=False):
    credit_transaction_id: Required[str]
    applied_amount: Required[DecimalInput]
    override_credit_application: bool
