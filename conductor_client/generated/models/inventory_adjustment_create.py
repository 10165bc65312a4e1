"""`InventoryAdjustmentCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset
from .inventory_adjustment_create_line import InventoryAdjustmentCreateLine, InventoryAdjustmentCreateLineDict


@model
class InventoryAdjustmentCreate(RequestModel):
    """Stock counts or values to correct, with the account that takes the difference.

    The members are the arguments of `qbd.inventory_adjustments.create`, and described there.
    """

    account_id: str = wire("accountId", text(36))
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[InventoryAdjustmentCreateLine | InventoryAdjustmentCreateLineDict] | Unset = wire(
        "lines", array(Record(lambda: InventoryAdjustmentCreateLine), 1), default=UNSET
    )


class InventoryAdjustmentCreateDict(TypedDict, total=False):
    account_id: Required[str]
    transaction_date: Required[DateInput]
    ref_number: str
    inventory_site_id: str
    customer_id: str
    class_id: str
    memo: str
    external_id: str
    lines: Sequence[InventoryAdjustmentCreateLine | InventoryAdjustmentCreateLineDict]
