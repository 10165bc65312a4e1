"""`InventoryAdjustmentUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset
from .inventory_adjustment_update_line import InventoryAdjustmentUpdateLine, InventoryAdjustmentUpdateLineDict


@model
class InventoryAdjustmentUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.inventory_adjustments.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    account_id: str | Unset = wire("accountId", text(36), default=UNSET)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    lines: Sequence[InventoryAdjustmentUpdateLine | InventoryAdjustmentUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: InventoryAdjustmentUpdateLine), 1), default=UNSET
    )


class InventoryAdjustmentUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    account_id: str
    inventory_site_id: str
    transaction_date: DateInput
    ref_number: str
    customer_id: str
    class_id: str
    memo: str
    lines: Sequence[InventoryAdjustmentUpdateLine | InventoryAdjustmentUpdateLineDict]
