"""`BillCheckPayment`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference
from .target_transaction import TargetTransaction, decode_target_transaction

_OBJECT_TYPE = enumeration("qbd_bill_check_payment")


@model
class BillCheckPayment(Model):
    """Payment of one or more bills of a vendor from a bank account. It lowers accounts payable and the bank balance by
    the amounts applied.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        vendor: Vendor who is paid; all settled bills are from this vendor.
        payables_account: Accounts-payable account that carries the amount owed; matters only when the company uses more
            than one.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        bank_account: Bank account the check is drawn on.
        amount: Money paid out by this check, in the currency of the bills; discounts and vendor credits used are not
            part of it.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        amount_in_home_currency: The amount converted at the transaction's exchange rate; null when multicurrency is
            off.
        ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify the
            record by its id.
        memo: Remark on the payment; it also prints on the memo line of the check, where the vendor can read it.
        address: Address printed on the check, taken from the vendor; it lines up with the window of an envelope.
        is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when it
            is printed.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        applied_to_transactions: Bills settled by this payment, with the sum and the discount used for each.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_bill_check_payment"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    vendor: ObjectReference | None = wire("vendor", Record(lambda: ObjectReference), null=True)
    payables_account: ObjectReference | None = wire("payablesAccount", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    bank_account: ObjectReference = wire("bankAccount", Record(lambda: ObjectReference))
    amount: Decimal = wire("amount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    amount_in_home_currency: Decimal | None = wire("amountInHomeCurrency", DECIMAL, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    address: Address | None = wire("address", Record(lambda: Address), null=True)
    is_queued_for_print: bool | None = wire("isQueuedForPrint", BOOLEAN, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    applied_to_transactions: list[TargetTransaction] = wire(
        "appliedToTransactions", Array(Record(lambda: TargetTransaction))
    )
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_bill_check_payment(data: Any) -> BillCheckPayment:
    self = new(BillCheckPayment)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.vendor = None if (value := data["vendor"]) is None else decode_object_reference(value)
        self.payables_account = None if (value := data["payablesAccount"]) is None else decode_object_reference(value)
        self.bank_account = decode_object_reference(data["bankAccount"])
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.memo = memo = data["memo"]
        self.address = None if (value := data["address"]) is None else decode_address(value)
        self.is_queued_for_print = is_queued_for_print = data["isQueuedForPrint"]
        self.external_id = external_id = data["externalId"]
        self.applied_to_transactions = [
            decode_target_transaction(item) for item in items(data["appliedToTransactions"])
        ]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.amount = as_decimal(data["amount"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.amount_in_home_currency = None if (value := data["amountInHomeCurrency"]) is None else as_decimal(value)
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
        return recover(BillCheckPayment, data, self)
    return self if len(data) == 20 else note(self, data)
