"""`SalesTaxPaymentCheckUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset
from .address_input import AddressInput, AddressInputDict


@model
class SalesTaxPaymentCheckUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_tax_payment_checks.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    bank_account_id: str | Unset = wire("bankAccountId", text(36), default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)


class SalesTaxPaymentCheckUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    bank_account_id: str
    is_queued_for_print: bool
    ref_number: str
    memo: str
    address: AddressInput | AddressInputDict
