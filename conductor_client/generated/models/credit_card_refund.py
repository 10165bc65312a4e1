"""`CreditCardRefund`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .address import Address, decode_address
from .credit_card_transaction import CreditCardTransaction, decode_credit_card_transaction
from .credit_transaction import CreditTransaction, decode_credit_transaction
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_credit_card_refund")


@model
class CreditCardRefund(Model):
    """Refund paid to a customer's credit card. It uses up the customer's open credits, such as credit memos or
    overpayments.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        customer: Customer or job whose credit is paid back to the card.
        refund_from_account: Account the money leaves: a bank account, or Undeposited Funds when the processor nets
            refunds against sales.
        receivables_account: Accounts-receivable account that carries the amount; matters only when the company uses
            more than one.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
            record by its id.
        total_amount: Money paid back to the customer over all refunded credits, in the transaction's currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        total_amount_in_home_currency: Total converted at the transaction's exchange rate; null when multicurrency is
            off.
        address: Customer address shown on the refund.
        payment_method: Card or other means by which the customer is refunded.
        memo: Remark shown in the credit card register and in reports.
        credit_card_transaction: Details of a card payment handled by the QuickBooks merchant service; null for payments
            recorded without it.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        refund_applied_to_transactions: Customer credits, such as credit memos or overpayments, that the refund pays
            back; each one's remaining credit goes down.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_credit_card_refund"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    customer: ObjectReference = wire("customer", Record(lambda: ObjectReference))
    refund_from_account: ObjectReference | None = wire("refundFromAccount", Record(lambda: ObjectReference), null=True)
    receivables_account: ObjectReference | None = wire("receivablesAccount", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    total_amount: Decimal = wire("totalAmount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    total_amount_in_home_currency: Decimal | None = wire("totalAmountInHomeCurrency", DECIMAL, null=True)
    address: Address | None = wire("address", Record(lambda: Address), null=True)
    payment_method: ObjectReference | None = wire("paymentMethod", Record(lambda: ObjectReference), null=True)
    memo: str | None = wire("memo", STRING, null=True)
    credit_card_transaction: CreditCardTransaction | None = wire(
        "creditCardTransaction", Record(lambda: CreditCardTransaction), null=True
    )
    external_id: str | None = wire("externalId", STRING, null=True)
    refund_applied_to_transactions: list[CreditTransaction] = wire(
        "refundAppliedToTransactions", Array(Record(lambda: CreditTransaction))
    )
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_credit_card_refund(data: Any) -> CreditCardRefund:
    self = new(CreditCardRefund)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.customer = decode_object_reference(data["customer"])
        self.refund_from_account = (
            None if (value := data["refundFromAccount"]) is None else decode_object_reference(value)
        )
        self.receivables_account = (
            None if (value := data["receivablesAccount"]) is None else decode_object_reference(value)
        )
        self.ref_number = ref_number = data["refNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.address = None if (value := data["address"]) is None else decode_address(value)
        self.payment_method = None if (value := data["paymentMethod"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.credit_card_transaction = (
            None if (value := data["creditCardTransaction"]) is None else decode_credit_card_transaction(value)
        )
        self.external_id = external_id = data["externalId"]
        self.refund_applied_to_transactions = [
            decode_credit_transaction(item) for item in items(data["refundAppliedToTransactions"])
        ]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.total_amount = as_decimal(data["totalAmount"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.total_amount_in_home_currency = (
            None if (value := data["totalAmountInHomeCurrency"]) is None else as_decimal(value)
        )
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(CreditCardRefund, data, self)
    return self if len(data) == 21 else note(self, data)
