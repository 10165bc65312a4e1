"""`PurchaseOrderCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .purchase_order_create_line import PurchaseOrderCreateLine, PurchaseOrderCreateLineDict
from .purchase_order_create_line_group import PurchaseOrderCreateLineGroup, PurchaseOrderCreateLineGroupDict


@model
class PurchaseOrderCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.purchase_orders.create`, and described there.
    """

    vendor_id: str | Unset = wire("vendorId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    ship_to_entity_id: str | Unset = wire("shipToEntityId", text(36), default=UNSET)
    document_template_id: str | Unset = wire("documentTemplateId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    vendor_address: AddressInput | AddressInputDict | Unset = wire(
        "vendorAddress", Record(lambda: AddressInput), default=UNSET
    )
    shipping_address: AddressInput | AddressInputDict | Unset = wire(
        "shippingAddress", Record(lambda: AddressInput), default=UNSET
    )
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    expected_date: DateInput | Unset = wire("expectedDate", DATE, default=UNSET)
    shipping_method_id: str | Unset = wire("shippingMethodId", text(36), default=UNSET)
    shipment_origin: str | Unset = wire("shipmentOrigin", text(13), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    vendor_message: str | Unset = wire("vendorMessage", STRING, default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    is_queued_for_email: bool | Unset = wire("isQueuedForEmail", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    other_custom_field1: str | Unset = wire("otherCustomField1", STRING, default=UNSET)
    other_custom_field2: str | Unset = wire("otherCustomField2", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[PurchaseOrderCreateLine | PurchaseOrderCreateLineDict] | Unset = wire(
        "lines", array(Record(lambda: PurchaseOrderCreateLine), 1), default=UNSET
    )
    line_groups: Sequence[PurchaseOrderCreateLineGroup | PurchaseOrderCreateLineGroupDict] | Unset = wire(
        "lineGroups", array(Record(lambda: PurchaseOrderCreateLineGroup), 1), default=UNSET
    )


class PurchaseOrderCreateDict(TypedDict, total=False):
    vendor_id: str
    class_id: str
    inventory_site_id: str
    ship_to_entity_id: str
    document_template_id: str
    transaction_date: Required[DateInput]
    ref_number: str
    vendor_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    terms_id: str
    due_date: DateInput
    expected_date: DateInput
    shipping_method_id: str
    shipment_origin: str
    memo: str
    vendor_message: str
    is_queued_for_print: bool
    is_queued_for_email: bool
    sales_tax_code_id: str
    other_custom_field1: str
    other_custom_field2: str
    exchange_rate: NumberInput
    external_id: str
    lines: Sequence[PurchaseOrderCreateLine | PurchaseOrderCreateLineDict]
    line_groups: Sequence[PurchaseOrderCreateLineGroup | PurchaseOrderCreateLineGroupDict]
