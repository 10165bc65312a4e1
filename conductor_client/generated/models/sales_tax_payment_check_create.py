"""`SalesTaxPaymentCheckCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset
from .address_input import AddressInput, AddressInputDict
from .sales_tax_payment_check_create_line import SalesTaxPaymentCheckCreateLine, SalesTaxPaymentCheckCreateLineDict


@model
class SalesTaxPaymentCheckCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.sales_tax_payment_checks.create`, and described there.
    """

    vendor_id: str = wire("vendorId", text(36))
    transaction_date: DateInput = wire("transactionDate", DATE)
    bank_account_id: str = wire("bankAccountId", text(36))
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[SalesTaxPaymentCheckCreateLine | SalesTaxPaymentCheckCreateLineDict] = wire(
        "lines", array(Record(lambda: SalesTaxPaymentCheckCreateLine), 1)
    )


class SalesTaxPaymentCheckCreateDict(TypedDict, total=False):
    vendor_id: Required[str]
    transaction_date: Required[DateInput]
    bank_account_id: Required[str]
    is_queued_for_print: bool
    ref_number: str
    memo: str
    address: AddressInput | AddressInputDict
    external_id: str
    lines: Required[Sequence[SalesTaxPaymentCheckCreateLine | SalesTaxPaymentCheckCreateLineDict]]
