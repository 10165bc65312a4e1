"""`LinkedTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DECIMAL, STRING, Constant, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType

_OBJECT_TYPE = enumeration("qbd_linked_transaction")
_LINK_TYPE = enumeration("amount", "quantity")


@model
class LinkedTransaction(Model):
    """Transaction connected with this one, such as a payment of an invoice or the order behind a bill, and how much of
    it the link covers.

    Attributes:
        id: Transaction id of the other transaction; its type tells which endpoint retrieves it.
        object_type: Names the kind of record, so that mixed data can be told apart.
        transaction_type: Kind of the linked transaction; together with its id it shows where to fetch it.
        transaction_date: Date of the linked transaction.
        ref_number: Number of the linked transaction; null when it has none.
        link_type: What the link uses up on the other transaction: money, as with payments and credits, or item
            quantities, as with orders.
        amount: Amount by which the two transactions affect each other, in this transaction's currency; payments and
            credits often appear as negative numbers.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_linked_transaction"] = wire("objectType", Constant(_OBJECT_TYPE))
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    link_type: Literal["amount", "quantity"] | str | None = wire("linkType", Enumeration(_LINK_TYPE), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)


def decode_linked_transaction(data: Any) -> LinkedTransaction:
    self = new(LinkedTransaction)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.ref_number = ref_number = data["refNumber"]
        self.link_type = None if (value := data["linkType"]) is None else _LINK_TYPE[value]
        self.transaction_date = as_date(data["transactionDate"])
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if odd or id_.__class__ is not str or (ref_number is not None and ref_number.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(LinkedTransaction, data, self)
    return self if len(data) == 7 else note(self, data)
