"""`SalesTaxPaymentCheck`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference
from .sales_tax_payment_check_line import SalesTaxPaymentCheckLine, decode_sales_tax_payment_check_line

_OBJECT_TYPE = enumeration("qbd_sales_tax_payment_check")


@model
class SalesTaxPaymentCheck(Model):
    """Check that pays collected sales tax to a tax agency. It lowers the sales tax liability and the bank balance.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        vendor: Tax agency that receives the payment.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        bank_account: Bank account the check is drawn on.
        amount: Face value of the check to the tax agency: the sum of its lines.
        ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify the
            record by its id.
        memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
        address: Address of the tax agency as printed on the check.
        is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when it
            is printed.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        lines: Amounts paid per sales tax item.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_tax_payment_check"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    vendor: ObjectReference | None = wire("vendor", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    bank_account: ObjectReference = wire("bankAccount", Record(lambda: ObjectReference))
    amount: Decimal = wire("amount", DECIMAL)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    address: Address | None = wire("address", Record(lambda: Address), null=True)
    is_queued_for_print: bool | None = wire("isQueuedForPrint", BOOLEAN, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    lines: list[SalesTaxPaymentCheckLine] = wire("lines", Array(Record(lambda: SalesTaxPaymentCheckLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_sales_tax_payment_check(data: Any) -> SalesTaxPaymentCheck:
    self = new(SalesTaxPaymentCheck)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.vendor = None if (value := data["vendor"]) is None else decode_object_reference(value)
        self.bank_account = decode_object_reference(data["bankAccount"])
        self.ref_number = ref_number = data["refNumber"]
        self.memo = memo = data["memo"]
        self.address = None if (value := data["address"]) is None else decode_address(value)
        self.is_queued_for_print = is_queued_for_print = data["isQueuedForPrint"]
        self.external_id = external_id = data["externalId"]
        self.lines = [decode_sales_tax_payment_check_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.amount = as_decimal(data["amount"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (is_queued_for_print is not None and is_queued_for_print.__class__ is not bool)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesTaxPaymentCheck, data, self)
    return self if len(data) == 16 else note(self, data)
