"""`ExpenseLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_expense_line")
_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class ExpenseLine(Model):
    """Line of a bill, check, card purchase or similar transaction that books an amount straight to an account, without
    an item. It can be billed on to a customer.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line. Null when QuickBooks gives none.
        object_type: Names the kind of record, so that mixed data can be told apart.
        account: Account the cost is booked to, usually an expense account; asset, liability and equity accounts are
            possible too.
        amount: Cost booked to the account of the line, in the transaction's currency; a negative number lowers the
            total.
        memo: Remark on this expense line; it appears in the expense account's register and passes to the invoice if the
            cost is billed on.
        payee: Customer or job for whom the cost was incurred, as needed for job costing and billing it on; null for the
            company's own costs.
        class_: Class, a user-defined segment, that the line's cost is reported under; null leaves it unclassified.
        sales_tax_code: Tax code of the line, in editions that track tax on purchases; null elsewhere.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job.
        sales_representative: Sales rep the cost is attributed to in reports; null when nobody is.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str | None = wire("id", STRING, null=True)
    object_type: Literal["qbd_expense_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    account: ObjectReference | None = wire("account", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    payee: ObjectReference | None = wire("payee", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | str | None = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), null=True
    )
    sales_representative: ObjectReference | None = wire(
        "salesRepresentative", Record(lambda: ObjectReference), null=True
    )
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_expense_line(data: Any) -> ExpenseLine:
    self = new(ExpenseLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.account = None if (value := data["account"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.payee = None if (value := data["payee"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.billing_status = None if (value := data["billingStatus"]) is None else _BILLING_STATUS[value]
        self.sales_representative = (
            None if (value := data["salesRepresentative"]) is None else decode_object_reference(value)
        )
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if odd or (id_ is not None and id_.__class__ is not str) or (memo is not None and memo.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ExpenseLine, data, self)
    return self if len(data) == 11 else note(self, data)
