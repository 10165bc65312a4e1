"""`DepositCashBackLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_deposit_cash_back_line")


@model
class DepositCashBackLine(Model):
    """Cash kept back from a deposit and the account it goes to, such as petty cash. It reduces what reaches the bank.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        account: Account that records the cash kept back from the deposit, often petty cash or an owner's draw account.
        memo: Remark on the cash kept back, shown in the register of the cash account.
        amount: Cash kept back, as a positive number; it lowers the sum that reaches the bank account.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_deposit_cash_back_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    account: ObjectReference = wire("account", Record(lambda: ObjectReference))
    memo: str | None = wire("memo", STRING, null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)


def decode_deposit_cash_back_line(data: Any) -> DepositCashBackLine:
    self = new(DepositCashBackLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.account = decode_object_reference(data["account"])
        self.memo = memo = data["memo"]
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if odd or id_.__class__ is not str or (memo is not None and memo.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(DepositCashBackLine, data, self)
    return self if len(data) == 5 else note(self, data)
