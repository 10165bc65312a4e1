"""`JournalDebitLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, STRING, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_journal_debit_line")
_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class JournalDebitLine(Model):
    """Debit of a journal entry, an amount on the left side of an account.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        account: Account debited by this line. Lines on accounts receivable or accounts payable also need an entity.
        amount: Sum posted by the line, in the entry's currency or in home currency, as
            `areAmountsEnteredInHomeCurrency` says. Total debits equal total credits.
        memo: Remark on this line; shown in the register of the line's account, so each line can carry its own.
        entity: Customer, vendor, employee or other name tied to the line; always set on receivable and payable
            accounts.
        class_: Class, a user-defined segment, that the line is reported under; null leaves it unclassified.
        sales_tax_item: Tax item the line concerns; needed when it posts to a sales tax liability account, so that tax
            reports stay right.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_journal_debit_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    account: ObjectReference | None = wire("account", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    entity: ObjectReference | None = wire("entity", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    sales_tax_item: ObjectReference | None = wire("salesTaxItem", Record(lambda: ObjectReference), null=True)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | str | None = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), null=True
    )


def decode_journal_debit_line(data: Any) -> JournalDebitLine:
    self = new(JournalDebitLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.account = None if (value := data["account"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.entity = None if (value := data["entity"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.sales_tax_item = None if (value := data["salesTaxItem"]) is None else decode_object_reference(value)
        self.billing_status = None if (value := data["billingStatus"]) is None else _BILLING_STATUS[value]
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if odd or id_.__class__ is not str or (memo is not None and memo.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(JournalDebitLine, data, self)
    return self if len(data) == 9 else note(self, data)
