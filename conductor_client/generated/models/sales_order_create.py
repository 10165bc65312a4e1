"""`SalesOrderCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ...codecs import BOOLEAN, DATE, NUMBER, STRING, Array, Enumeration, Record, enumeration
from ...model import RequestModel, model, wire
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

    customer_id: str = wire("customerId", STRING)
    class_id: str | Unset = wire("classId", STRING, default=UNSET)
    document_template_id: str | Unset = wire("documentTemplateId", STRING, default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", STRING, default=UNSET)
    billing_address: AddressInput | AddressInputDict | Unset = wire(
        "billingAddress", Record(lambda: AddressInput), default=UNSET
    )
    shipping_address: AddressInput | AddressInputDict | Unset = wire(
        "shippingAddress", Record(lambda: AddressInput), default=UNSET
    )
    purchase_order_number: str | Unset = wire("purchaseOrderNumber", STRING, default=UNSET)
    terms_id: str | Unset = wire("termsId", STRING, default=UNSET)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    sales_representative_id: str | Unset = wire("salesRepresentativeId", STRING, default=UNSET)
    shipment_origin: str | Unset = wire("shipmentOrigin", STRING, default=UNSET)
    shipping_date: DateInput | Unset = wire("shippingDate", DATE, default=UNSET)
    shipping_method_id: str | Unset = wire("shippingMethodId", STRING, default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", STRING, default=UNSET)
    is_manually_closed: bool | Unset = wire("isManuallyClosed", BOOLEAN, default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    customer_message_id: str | Unset = wire("customerMessageId", STRING, default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    is_queued_for_email: bool | Unset = wire("isQueuedForEmail", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", STRING, default=UNSET)
    other_custom_field: str | Unset = wire("otherCustomField", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[SalesOrderCreateLine | SalesOrderCreateLineDict] | Unset = wire(
        "lines", Array(Record(lambda: SalesOrderCreateLine)), default=UNSET
    )
    line_groups: Sequence[SalesOrderCreateLineGroup | SalesOrderCreateLineGroupDict] | Unset = wire(
        "lineGroups", Array(Record(lambda: SalesOrderCreateLineGroup)), default=UNSET
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
