"""`SalesOrderCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .sales_order_create_line import SalesOrderCreateLine, SalesOrderCreateLineDict
from .sales_order_create_line_group import SalesOrderCreateLineGroup, SalesOrderCreateLineGroupDict

_SALES_CHANNEL_NAME = enumeration("blank", "ecommerce")


@model
class SalesOrderCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.sales_orders.create`, and described there.
    """

    customer_id: str = wire("customerId", text(36))
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    document_template_id: str | Unset = wire("documentTemplateId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    billing_address: AddressInput | AddressInputDict | Unset = wire(
        "billingAddress", Record(lambda: AddressInput), default=UNSET
    )
    shipping_address: AddressInput | AddressInputDict | Unset = wire(
        "shippingAddress", Record(lambda: AddressInput), default=UNSET
    )
    purchase_order_number: str | Unset = wire("purchaseOrderNumber", text(25), default=UNSET)
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)
    shipment_origin: str | Unset = wire("shipmentOrigin", text(13), default=UNSET)
    shipping_date: DateInput | Unset = wire("shippingDate", DATE, default=UNSET)
    shipping_method_id: str | Unset = wire("shippingMethodId", text(36), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    is_manually_closed: bool | Unset = wire("isManuallyClosed", BOOLEAN, default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    customer_message_id: str | Unset = wire("customerMessageId", text(36), default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    is_queued_for_email: bool | Unset = wire("isQueuedForEmail", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    other_custom_field: str | Unset = wire("otherCustomField", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[SalesOrderCreateLine | SalesOrderCreateLineDict] | Unset = wire(
        "lines", array(Record(lambda: SalesOrderCreateLine), 1), default=UNSET
    )
    line_groups: Sequence[SalesOrderCreateLineGroup | SalesOrderCreateLineGroupDict] | Unset = wire(
        "lineGroups", array(Record(lambda: SalesOrderCreateLineGroup), 1), default=UNSET
    )
    sales_channel_name: Literal["blank", "ecommerce"] | Unset = wire(
        "salesChannelName", Enumeration(_SALES_CHANNEL_NAME), default=UNSET
    )
    sales_store_name: str | Unset = wire("salesStoreName", STRING, default=UNSET)
    sales_store_type: str | Unset = wire("salesStoreType", STRING, default=UNSET)


class SalesOrderCreateDict(TypedDict, total=False):
    customer_id: Required[str]
    class_id: str
    document_template_id: str
    transaction_date: Required[DateInput]
    ref_number: str
    billing_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    purchase_order_number: str
    terms_id: str
    due_date: DateInput
    sales_representative_id: str
    shipment_origin: str
    shipping_date: DateInput
    shipping_method_id: str
    sales_tax_item_id: str
    is_manually_closed: bool
    memo: str
    customer_message_id: str
    is_queued_for_print: bool
    is_queued_for_email: bool
    sales_tax_code_id: str
    other_custom_field: str
    exchange_rate: NumberInput
    external_id: str
    lines: Sequence[SalesOrderCreateLine | SalesOrderCreateLineDict]
    line_groups: Sequence[SalesOrderCreateLineGroup | SalesOrderCreateLineGroupDict]
    sales_channel_name: Literal["blank", "ecommerce"]
    sales_store_name: str
    sales_store_type: str
