"""`EstimateUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .estimate_update_line import EstimateUpdateLine, EstimateUpdateLineDict
from .estimate_update_line_group import EstimateUpdateLineGroup, EstimateUpdateLineGroupDict


@model
class EstimateUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.estimates.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    document_template_id: str | Unset = wire("documentTemplateId", text(36), default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    billing_address: AddressInput | AddressInputDict | Unset = wire(
        "billingAddress", Record(lambda: AddressInput), default=UNSET
    )
    shipping_address: AddressInput | AddressInputDict | Unset = wire(
        "shippingAddress", Record(lambda: AddressInput), default=UNSET
    )
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    create_change_order: bool | Unset = wire("createChangeOrder", BOOLEAN, default=UNSET)
    purchase_order_number: str | Unset = wire("purchaseOrderNumber", text(25), default=UNSET)
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)
    shipment_origin: str | Unset = wire("shipmentOrigin", text(13), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    customer_message_id: str | Unset = wire("customerMessageId", text(36), default=UNSET)
    is_queued_for_email: bool | Unset = wire("isQueuedForEmail", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    other_custom_field: str | Unset = wire("otherCustomField", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    lines: Sequence[EstimateUpdateLine | EstimateUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: EstimateUpdateLine), 1), default=UNSET
    )
    line_groups: Sequence[EstimateUpdateLineGroup | EstimateUpdateLineGroupDict] | Unset = wire(
        "lineGroups", array(Record(lambda: EstimateUpdateLineGroup), 1), default=UNSET
    )


class EstimateUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    customer_id: str
    class_id: str
    document_template_id: str
    transaction_date: DateInput
    ref_number: str
    billing_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    is_active: bool
    create_change_order: bool
    purchase_order_number: str
    terms_id: str
    due_date: DateInput
    sales_representative_id: str
    shipment_origin: str
    sales_tax_item_id: str
    memo: str
    customer_message_id: str
    is_queued_for_email: bool
    sales_tax_code_id: str
    other_custom_field: str
    exchange_rate: NumberInput
    lines: Sequence[EstimateUpdateLine | EstimateUpdateLineDict]
    line_groups: Sequence[EstimateUpdateLineGroup | EstimateUpdateLineGroupDict]
