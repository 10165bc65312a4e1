"""`BuildAssemblyUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset


@model
class BuildAssemblyUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.build_assemblies.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    quantity_to_build: NumberInput | Unset = wire("quantityToBuild", NUMBER, default=UNSET)
    mark_pending_if_required: bool | Unset = wire("markPendingIfRequired", BOOLEAN, default=UNSET)
    remove_pending: bool | Unset = wire("removePending", BOOLEAN, default=UNSET)


class BuildAssemblyUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    inventory_site_id: str
    inventory_site_location_id: str
    serial_number: str
    lot_number: str
    expiration_date: DateInput
    transaction_date: DateInput
    ref_number: str
    memo: str
    quantity_to_build: NumberInput
    mark_pending_if_required: bool
    remove_pending: bool
