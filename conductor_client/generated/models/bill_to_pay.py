"""`BillToPay`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Record
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .applicable_credit import ApplicableCredit, decode_applicable_credit
from .payable_bill import PayableBill, decode_payable_bill


@model
class BillToPay(Model):
    """Entry of a vendor's open items: either a bill still to be paid or a credit that can be applied. It helps to
    decide what to pay and how.

    Attributes:
        bill: An open bill of the vendor; null when the row holds a credit.
        credit: A vendor credit that can still be used; null when the row holds a bill.
    """

    bill: PayableBill | None = wire("bill", Record(lambda: PayableBill), null=True)
    credit: ApplicableCredit | None = wire("credit", Record(lambda: ApplicableCredit), null=True)


def decode_bill_to_pay(data: Any) -> BillToPay:
    self = new(BillToPay)
    self._meta = None
    try:
        self.bill = None if (value := data["bill"]) is None else decode_payable_bill(value)
        self.credit = None if (value := data["credit"]) is None else decode_applicable_credit(value)
    except UNREADABLE:
        return recover(BillToPay, data, self)
    return self if len(data) == 2 else note(self, data)
