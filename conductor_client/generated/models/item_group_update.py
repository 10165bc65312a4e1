"""`ItemGroupUpdate`, written by scripts/regenerate. Do not edit."""

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
class ItemGroupUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.item_groups.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    force_unit_of_measure_change: bool | Unset = wire("forceUnitOfMeasureChange", BOOLEAN, default=UNSET)
    should_print_items_in_group: bool | Unset = wire("shouldPrintItemsInGroup", BOOLEAN, default=UNSET)
    clear_item_lines: bool | Unset = wire("clearItemLines", BOOLEAN, default=UNSET)
    lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = wire(
        "lines", array(Record(lambda: ItemGroupLineInput), 1), default=UNSET
    )


class ItemGroupUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    description: str
    unit_of_measure_set_id: str
    force_unit_of_measure_change: bool
    should_print_items_in_group: bool
    clear_item_lines: bool
    lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict]
