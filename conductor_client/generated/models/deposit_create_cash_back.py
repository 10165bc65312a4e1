"""`DepositCreateCashBack`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class DepositCreateCashBack(RequestModel):
    """Cash withheld from the money brought to the bank, booked to an account of its own.

    Attributes:
        account_id: Id of the account that records the cash kept back, often petty cash or an owner's draw account. At
            most 36 characters.
        memo: Remark on the cash kept back, shown in the register of the cash account.
        amount: Cash to keep back, as a positive number; it lowers the sum that reaches the bank account.
    """

    account_id: str = wire("accountId", text(36))
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)


class DepositCreateCashBackDict(TypedDict, total=False):
    account_id: Required[str]
    memo: str
    amount: DecimalInput
