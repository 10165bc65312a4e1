"""`DepositLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, STRING, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_deposit_line")


@model
class DepositLine(Model):
    """Part of a deposit: either a received payment taken from Undeposited Funds or other money with its own account.

    Attributes:
        transaction_type: Kind of transaction that brought in the money; null for a receipt entered directly on the
            deposit.
        payment_transaction_id: Payment or sales receipt, held in Undeposited Funds, that the line deposits; null for a
            direct receipt. At most 36 characters.
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        payment_transaction_line_id: Line within the source transaction that holds the money; null when the transaction
            as a whole is deposited. At most 36 characters.
        entity: Customer, vendor, employee or other name the money came from.
        account: Account the money comes out of: Undeposited Funds for a payment recorded earlier, an income or other
            account for money entered directly on the deposit.
        memo: Remark on this receipt; a deposited payment brings its own memo along unless it was overridden.
        check_number: Number on the check being deposited, as written by the payer.
        payment_method: How the deposited money was received; deposits can be grouped by it.
        class_: Class, a user-defined segment, that the line is reported under; null leaves it unclassified.
        amount: Money this line adds to the deposit, in the deposit's currency; negative for a deduction such as a card
            fee.
    """

    transaction_type: LinkedTransactionType | str | None = wire(
        "transactionType", Enumeration(LINKED_TRANSACTION_TYPE), null=True
    )
    payment_transaction_id: str | None = wire("paymentTransactionId", STRING, null=True)
    id: str = wire("id", STRING)
    object_type: Literal["qbd_deposit_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    payment_transaction_line_id: str | None = wire("paymentTransactionLineId", STRING, null=True)
    entity: ObjectReference | None = wire("entity", Record(lambda: ObjectReference), null=True)
    account: ObjectReference | None = wire("account", Record(lambda: ObjectReference), null=True)
    memo: str | None = wire("memo", STRING, null=True)
    check_number: str | None = wire("checkNumber", STRING, null=True)
    payment_method: ObjectReference | None = wire("paymentMethod", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)


def decode_deposit_line(data: Any) -> DepositLine:
    self = new(DepositLine)
    self._meta = None
    try:
        self.transaction_type = None if (value := data["transactionType"]) is None else LINKED_TRANSACTION_TYPE[value]
        self.payment_transaction_id = payment_transaction_id = data["paymentTransactionId"]
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.payment_transaction_line_id = payment_transaction_line_id = data["paymentTransactionLineId"]
        self.entity = None if (value := data["entity"]) is None else decode_object_reference(value)
        self.account = None if (value := data["account"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.check_number = check_number = data["checkNumber"]
        self.payment_method = None if (value := data["paymentMethod"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if (
            odd
            or (payment_transaction_id is not None and payment_transaction_id.__class__ is not str)
            or id_.__class__ is not str
            or (payment_transaction_line_id is not None and payment_transaction_line_id.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (check_number is not None and check_number.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(DepositLine, data, self)
    return self if len(data) == 12 else note(self, data)
