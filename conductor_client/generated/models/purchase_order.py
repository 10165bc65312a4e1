"""`PurchaseOrder`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .linked_transaction import LinkedTransaction, decode_linked_transaction
from .object_reference import ObjectReference, decode_object_reference
from .purchase_order_line import PurchaseOrderLine, decode_purchase_order_line
from .purchase_order_line_group import PurchaseOrderLineGroup, decode_purchase_order_line_group

_OBJECT_TYPE = enumeration("qbd_purchase_order")


@model
class PurchaseOrder(Model):
    """Order placed with a vendor. It posts nothing; receipts and bills linked to it fill it until it is closed.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        vendor: Vendor from whom the goods are ordered; null on an order without one.
        class_: Class, a user-defined segment, of the transaction as a whole; lines may carry their own.
        inventory_site: Warehouse or store the ordered goods are to be delivered to; null without multiple inventory
            sites.
        ship_to_entity: Customer, vendor, or employee to whom the vendor delivers, as in drop shipping; null when the
            goods come to the company.
        document_template: Layout used when the form is displayed, printed or e-mailed; it has no effect on the figures.
        transaction_date: Day the order is placed; a purchase order does not post to the books.
        ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
            record by its id.
        vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach it.
        shipping_address: Where the vendor is to deliver: the company's own address, a site, or a customer in drop
            shipping.
        terms: Payment terms that set the due date and any early-payment discount; null when none apply.
        due_date: Day that payment is due by the terms; delivery goes by `expected_date`.
        expected_date: Day the vendor is expected to deliver; drives reports on open purchase orders.
        shipping_method: Carrier or service printed in the VIA field of the form; null when none is chosen.
        shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears freight
            and risk; free text printed on the form.
        total_amount: Cost of all ordered lines in the vendor's currency; a purchase order does not post to the books.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        total_amount_in_home_currency: Total converted at the transaction's exchange rate; null when multicurrency is
            off.
        is_manually_closed: Whether the order was closed by hand, so that nothing more is expected from the vendor.
        is_fully_received: Whether all ordered quantities have been received.
        memo: Internal remark for lists and reports. The text meant for the vendor is `vendor_message`.
        vendor_message: Text printed on the order for the vendor to read; internal remarks belong in `memo`.
        is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
        is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send it,
            the API sends nothing.
        sales_tax_code: Default tax code for the purchase, in editions that track tax on purchases; lines can differ.
        other_custom_field1: Text of the built-in `Other 1` field in the form header; visible only on templates that
            include it.
        other_custom_field2: Text of the built-in `Other 2` field in the form header; visible only on templates that
            include it.
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
    object_type: Literal["qbd_purchase_order"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    vendor: ObjectReference | None = wire("vendor", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    ship_to_entity: ObjectReference | None = wire("shipToEntity", Record(lambda: ObjectReference), null=True)
    document_template: ObjectReference | None = wire("documentTemplate", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    vendor_address: Address | None = wire("vendorAddress", Record(lambda: Address), null=True)
    shipping_address: Address | None = wire("shippingAddress", Record(lambda: Address), null=True)
    terms: ObjectReference | None = wire("terms", Record(lambda: ObjectReference), null=True)
    due_date: date | None = wire("dueDate", DATE, null=True)
    expected_date: date | None = wire("expectedDate", DATE, null=True)
    shipping_method: ObjectReference | None = wire("shippingMethod", Record(lambda: ObjectReference), null=True)
    shipment_origin: str | None = wire("shipmentOrigin", STRING, null=True)
    total_amount: Decimal = wire("totalAmount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    total_amount_in_home_currency: Decimal | None = wire("totalAmountInHomeCurrency", DECIMAL, null=True)
    is_manually_closed: bool = wire("isManuallyClosed", BOOLEAN)
    is_fully_received: bool | None = wire("isFullyReceived", BOOLEAN, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    vendor_message: str | None = wire("vendorMessage", STRING, null=True)
    is_queued_for_print: bool | None = wire("isQueuedForPrint", BOOLEAN, null=True)
    is_queued_for_email: bool | None = wire("isQueuedForEmail", BOOLEAN, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    other_custom_field1: str | None = wire("otherCustomField1", STRING, null=True)
    other_custom_field2: str | None = wire("otherCustomField2", STRING, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    linked_transactions: list[LinkedTransaction] = wire("linkedTransactions", Array(Record(lambda: LinkedTransaction)))
    lines: list[PurchaseOrderLine] = wire("lines", Array(Record(lambda: PurchaseOrderLine)))
    line_groups: list[PurchaseOrderLineGroup] = wire("lineGroups", Array(Record(lambda: PurchaseOrderLineGroup)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_purchase_order(data: Any) -> PurchaseOrder:
    self = new(PurchaseOrder)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.vendor = None if (value := data["vendor"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.ship_to_entity = None if (value := data["shipToEntity"]) is None else decode_object_reference(value)
        self.document_template = None if (value := data["documentTemplate"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.vendor_address = None if (value := data["vendorAddress"]) is None else decode_address(value)
        self.shipping_address = None if (value := data["shippingAddress"]) is None else decode_address(value)
        self.terms = None if (value := data["terms"]) is None else decode_object_reference(value)
        self.shipping_method = None if (value := data["shippingMethod"]) is None else decode_object_reference(value)
        self.shipment_origin = shipment_origin = data["shipmentOrigin"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.is_manually_closed = is_manually_closed = data["isManuallyClosed"]
        self.is_fully_received = is_fully_received = data["isFullyReceived"]
        self.memo = memo = data["memo"]
        self.vendor_message = vendor_message = data["vendorMessage"]
        self.is_queued_for_print = is_queued_for_print = data["isQueuedForPrint"]
        self.is_queued_for_email = is_queued_for_email = data["isQueuedForEmail"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.other_custom_field1 = other_custom_field1 = data["otherCustomField1"]
        self.other_custom_field2 = other_custom_field2 = data["otherCustomField2"]
        self.external_id = external_id = data["externalId"]
        self.linked_transactions = [decode_linked_transaction(item) for item in items(data["linkedTransactions"])]
        self.lines = [decode_purchase_order_line(item) for item in items(data["lines"])]
        self.line_groups = [decode_purchase_order_line_group(item) for item in items(data["lineGroups"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.due_date = None if (value := data["dueDate"]) is None else as_date(value)
        self.expected_date = None if (value := data["expectedDate"]) is None else as_date(value)
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
            or (shipment_origin is not None and shipment_origin.__class__ is not str)
            or is_manually_closed.__class__ is not bool
            or (is_fully_received is not None and is_fully_received.__class__ is not bool)
            or (memo is not None and memo.__class__ is not str)
            or (vendor_message is not None and vendor_message.__class__ is not str)
            or (is_queued_for_print is not None and is_queued_for_print.__class__ is not bool)
            or (is_queued_for_email is not None and is_queued_for_email.__class__ is not bool)
            or (other_custom_field1 is not None and other_custom_field1.__class__ is not str)
            or (other_custom_field2 is not None and other_custom_field2.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PurchaseOrder, data, self)
    return self if len(data) == 37 else note(self, data)
