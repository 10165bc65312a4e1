"""`BuildAssemblyCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset


@model
class BuildAssemblyCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.build_assemblies.create`, and described there.
    """

    inventory_assembly_item_id: str = wire("inventoryAssemblyItemId", text(36))
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    quantity_to_build: NumberInput = wire("quantityToBuild", NUMBER)
    mark_pending_if_required: bool | Unset = wire("markPendingIfRequired", BOOLEAN, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class BuildAssemblyCreateDict(TypedDict, total=False):
    inventory_assembly_item_id: Required[str]
    inventory_site_id: str
    inventory_site_location_id: str
    serial_number: str
    lot_number: str
    expiration_date: DateInput
    transaction_date: Required[DateInput]
    ref_number: str
    memo: str
    quantity_to_build: Required[NumberInput]
    mark_pending_if_required: bool
    external_id: str
