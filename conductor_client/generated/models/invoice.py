"""`Invoice`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .invoice_line import InvoiceLine, decode_invoice_line
from .invoice_line_group import InvoiceLineGroup, decode_invoice_line_group
from .linked_transaction import LinkedTransaction, decode_linked_transaction
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_invoice")


@model
class Invoice(Model):
    """Bill to a customer for goods or services sold on credit. It raises accounts receivable, sales and sales tax until
    payments and credits settle it.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        customer: Customer or job that is billed; its receivable rises by the invoice total.
        class_: Class, a user-defined segment, of the transaction as a whole; lines may carry their own.
        receivables_account: Accounts-receivable account that carries the amount; matters only when the company uses
            more than one.
        document_template: Layout used when the form is displayed, printed or e-mailed; it has no effect on the figures.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
            record by its id.
        billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
            address is used.
        shipping_address: Where the goods go, kept as a copy on the form: later changes of the customer's address do not
            reach it.
        is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or stock.
        is_finance_charge: Marks an invoice that charges interest on an overdue balance. Fixed when the record is
            created; it cannot be changed later.
        purchase_order_number: Number of the customer's own purchase order, printed for the customer's reference;
            unrelated to purchase orders kept in this file.
        terms: Payment terms that set the due date and any early-payment discount; null when none apply.
        due_date: Last day for payment by the customer; aging, reminders and finance charges count from it.
        sales_representative: Sales rep credited with the sale in commission and sales-by-rep reports; null when nobody
            is.
        shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears freight
            and risk; free text printed on the form.
        shipping_date: Day the goods leave or left for the customer; it does not affect posting, which follows the
            transaction date.
        shipping_method: Carrier or service printed in the VIA field of the form; null when none is chosen.
        subtotal: Sum of the lines before sales tax, in the transaction's currency.
        sales_tax_item: Tax item or group that sets the rate for the taxable lines of the form; null when no tax is
            calculated.
        sales_tax_percentage: Combined rate of the form's tax item as QuickBooks reports it; null when no tax item is
            set. Sources differ on whether 7 percent reads `7` or `0.07`, so compare with the amounts.
        sales_tax_total: Tax on all taxable lines together, in the transaction's currency; not part of `subtotal`.
        applied_amount: Payments and credits used on the invoice so far, in its currency; QuickBooks may report the sum
            as a negative number.
        balance_remaining: Sum still unpaid after all payments, credits and discounts, in the transaction's currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        balance_remaining_in_home_currency: The unpaid sum converted at the invoice's exchange rate; null when
            multicurrency is off.
        memo: Internal remark shown in registers, reports, and on statements. The text printed on the invoice is the
            customer message.
        is_paid: Whether nothing is left to pay; false for unpaid and partly paid ones.
        customer_message: Text from the customer message list, printed at the foot of the form; the internal `memo` is
            separate.
        is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
        is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send it,
            the API sends nothing.
        sales_tax_code: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry their
            own code as well.
        suggested_discount_amount: Early-payment discount the terms allow, in the transaction's currency; a proposal
            that becomes effective only if entered with the payment.
        suggested_discount_date: Last day on which the early-payment discount can be taken; null when the terms grant
            none.
        other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
            include it, under a label the company chooses.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        linked_transactions: Transactions tied to this one, such as payments, credits, or source orders. List calls
            return it only when asked for, and create and update responses leave it out.
        lines: Plain rows of the form in printing order; rows that come from an item group are in `line_groups`. List
            calls that exclude line items return an empty array.
        line_groups: Item groups on the form, each with its expanded member lines; plain lines are in `lines` only.
            Empty when the form has no groups.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_invoice"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    customer: ObjectReference | None = wire("customer", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    receivables_account: ObjectReference | None = wire("receivablesAccount", Record(lambda: ObjectReference), null=True)
    document_template: ObjectReference | None = wire("documentTemplate", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    billing_address: Address | None = wire("billingAddress", Record(lambda: Address), null=True)
    shipping_address: Address | None = wire("shippingAddress", Record(lambda: Address), null=True)
    is_pending: bool | None = wire("isPending", BOOLEAN, null=True)
    is_finance_charge: bool | None = wire("isFinanceCharge", BOOLEAN, null=True)
    purchase_order_number: str | None = wire("purchaseOrderNumber", STRING, null=True)
    terms: ObjectReference | None = wire("terms", Record(lambda: ObjectReference), null=True)
    due_date: date | None = wire("dueDate", DATE, null=True)
    sales_representative: ObjectReference | None = wire(
        "salesRepresentative", Record(lambda: ObjectReference), null=True
    )
    shipment_origin: str | None = wire("shipmentOrigin", STRING, null=True)
    shipping_date: date | None = wire("shippingDate", DATE, null=True)
    shipping_method: ObjectReference | None = wire("shippingMethod", Record(lambda: ObjectReference), null=True)
    subtotal: Decimal = wire("subtotal", DECIMAL)
    sales_tax_item: ObjectReference | None = wire("salesTaxItem", Record(lambda: ObjectReference), null=True)
    sales_tax_percentage: Decimal | None = wire("salesTaxPercentage", DECIMAL, null=True)
    sales_tax_total: Decimal | None = wire("salesTaxTotal", DECIMAL, null=True)
    applied_amount: Decimal | None = wire("appliedAmount", DECIMAL, null=True)
    balance_remaining: Decimal | None = wire("balanceRemaining", DECIMAL, null=True)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    balance_remaining_in_home_currency: Decimal | None = wire("balanceRemainingInHomeCurrency", DECIMAL, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    is_paid: bool | None = wire("isPaid", BOOLEAN, null=True)
    customer_message: ObjectReference | None = wire("customerMessage", Record(lambda: ObjectReference), null=True)
    is_queued_for_print: bool | None = wire("isQueuedForPrint", BOOLEAN, null=True)
    is_queued_for_email: bool | None = wire("isQueuedForEmail", BOOLEAN, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    suggested_discount_amount: Decimal | None = wire("suggestedDiscountAmount", DECIMAL, null=True)
    suggested_discount_date: date | None = wire("suggestedDiscountDate", DATE, null=True)
    other_custom_field: str | None = wire("otherCustomField", STRING, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    linked_transactions: list[LinkedTransaction] = wire("linkedTransactions", Array(Record(lambda: LinkedTransaction)))
    lines: list[InvoiceLine] = wire("lines", Array(Record(lambda: InvoiceLine)))
    line_groups: list[InvoiceLineGroup] = wire("lineGroups", Array(Record(lambda: InvoiceLineGroup)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_invoice(data: Any) -> Invoice:
    self = new(Invoice)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.customer = None if (value := data["customer"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.receivables_account = (
            None if (value := data["receivablesAccount"]) is None else decode_object_reference(value)
        )
        self.document_template = None if (value := data["documentTemplate"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.billing_address = None if (value := data["billingAddress"]) is None else decode_address(value)
        self.shipping_address = None if (value := data["shippingAddress"]) is None else decode_address(value)
        self.is_pending = is_pending = data["isPending"]
        self.is_finance_charge = is_finance_charge = data["isFinanceCharge"]
        self.purchase_order_number = purchase_order_number = data["purchaseOrderNumber"]
        self.terms = None if (value := data["terms"]) is None else decode_object_reference(value)
        self.sales_representative = (
            None if (value := data["salesRepresentative"]) is None else decode_object_reference(value)
        )
        self.shipment_origin = shipment_origin = data["shipmentOrigin"]
        self.shipping_method = None if (value := data["shippingMethod"]) is None else decode_object_reference(value)
        self.sales_tax_item = None if (value := data["salesTaxItem"]) is None else decode_object_reference(value)
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.is_paid = is_paid = data["isPaid"]
        self.customer_message = None if (value := data["customerMessage"]) is None else decode_object_reference(value)
        self.is_queued_for_print = is_queued_for_print = data["isQueuedForPrint"]
        self.is_queued_for_email = is_queued_for_email = data["isQueuedForEmail"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.other_custom_field = other_custom_field = data["otherCustomField"]
        self.external_id = external_id = data["externalId"]
        self.linked_transactions = [decode_linked_transaction(item) for item in items(data["linkedTransactions"])]
        self.lines = [decode_invoice_line(item) for item in items(data["lines"])]
        self.line_groups = [decode_invoice_line_group(item) for item in items(data["lineGroups"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.due_date = None if (value := data["dueDate"]) is None else as_date(value)
        self.shipping_date = None if (value := data["shippingDate"]) is None else as_date(value)
        self.subtotal = as_decimal(data["subtotal"])
        self.sales_tax_percentage = None if (value := data["salesTaxPercentage"]) is None else as_decimal(value)
        self.sales_tax_total = None if (value := data["salesTaxTotal"]) is None else as_decimal(value)
        self.applied_amount = None if (value := data["appliedAmount"]) is None else as_decimal(value)
        self.balance_remaining = None if (value := data["balanceRemaining"]) is None else as_decimal(value)
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.balance_remaining_in_home_currency = (
            None if (value := data["balanceRemainingInHomeCurrency"]) is None else as_decimal(value)
        )
        self.suggested_discount_amount = (
            None if (value := data["suggestedDiscountAmount"]) is None else as_decimal(value)
        )
        self.suggested_discount_date = None if (value := data["suggestedDiscountDate"]) is None else as_date(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (is_pending is not None and is_pending.__class__ is not bool)
            or (is_finance_charge is not None and is_finance_charge.__class__ is not bool)
            or (purchase_order_number is not None and purchase_order_number.__class__ is not str)
            or (shipment_origin is not None and shipment_origin.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (is_paid is not None and is_paid.__class__ is not bool)
            or (is_queued_for_print is not None and is_queued_for_print.__class__ is not bool)
            or (is_queued_for_email is not None and is_queued_for_email.__class__ is not bool)
            or (other_custom_field is not None and other_custom_field.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Invoice, data, self)
    return self if len(data) == 45 else note(self, data)
