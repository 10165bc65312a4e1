"""`SalesReceiptUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .sales_receipt_update_line import SalesReceiptUpdateLine, SalesReceiptUpdateLineDict
from .sales_receipt_update_line_group import SalesReceiptUpdateLineGroup, SalesReceiptUpdateLineGroupDict


@model
class SalesReceiptUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_receipts.update`, and described there.
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
    is_pending: bool | Unset = wire("isPending", BOOLEAN, default=UNSET)
    check_number: str | Unset = wire("checkNumber", STRING, default=UNSET)
    payment_method_id: str | Unset = wire("paymentMethodId", text(36), default=UNSET)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)
    shipping_date: DateInput | Unset = wire("shippingDate", DATE, default=UNSET)
    shipping_method_id: str | Unset = wire("shippingMethodId", text(36), default=UNSET)
    shipment_origin: str | Unset = wire("shipmentOrigin", text(13), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    customer_message_id: str | Unset = wire("customerMessageId", text(36), default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    is_queued_for_email: bool | Unset = wire("isQueuedForEmail", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    deposit_to_account_id: str | Unset = wire("depositToAccountId", text(36), default=UNSET)
    other_custom_field: str | Unset = wire("otherCustomField", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    lines: Sequence[SalesReceiptUpdateLine | SalesReceiptUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: SalesReceiptUpdateLine), 1), default=UNSET
    )
    line_groups: Sequence[SalesReceiptUpdateLineGroup | SalesReceiptUpdateLineGroupDict] | Unset = wire(
        "lineGroups", array(Record(lambda: SalesReceiptUpdateLineGroup), 1), default=UNSET
    )


class SalesReceiptUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    customer_id: str
    class_id: str
    document_template_id: str
    transaction_date: DateInput
    ref_number: str
    billing_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    is_pending: bool
    check_number: str
    payment_method_id: str
    due_date: DateInput
    sales_representative_id: str
    shipping_date: DateInput
    shipping_method_id: str
    shipment_origin: str
    sales_tax_item_id: str
    memo: str
    customer_message_id: str
    is_queued_for_print: bool
    is_queued_for_email: bool
    sales_tax_code_id: str
    deposit_to_account_id: str
    other_custom_field: str
    exchange_rate: NumberInput
    lines: Sequence[SalesReceiptUpdateLine | SalesReceiptUpdateLineDict]
    line_groups: Sequence[SalesReceiptUpdateLineGroup | SalesReceiptUpdateLineGroupDict]
