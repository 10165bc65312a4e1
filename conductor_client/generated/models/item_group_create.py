"""`ItemGroupCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict
from .item_group_line_input import ItemGroupLineInput, ItemGroupLineInputDict


@model
class ItemGroupCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.item_groups.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    should_print_items_in_group: bool = wire("shouldPrintItemsInGroup", BOOLEAN)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = wire(
        "lines", array(Record(lambda: ItemGroupLineInput), 1), default=UNSET
    )


class ItemGroupCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    description: str
    unit_of_measure_set_id: str
    should_print_items_in_group: Required[bool]
    external_id: str
    lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict]
