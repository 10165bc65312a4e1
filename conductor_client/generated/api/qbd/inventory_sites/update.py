"""`POST /quickbooks-desktop/inventory-sites/{id}`: Update an inventory site."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.inventory_site import InventorySite, decode_inventory_site
from ....models.inventory_site_update import InventorySiteUpdate, InventorySiteUpdateDict

OPERATION: Operation[InventorySite] = Operation(
    name="qbd.inventory_sites.update",
    method="POST",
    path="/quickbooks-desktop/inventory-sites/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_inventory_site, Record(lambda: InventorySite)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventorySiteUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[InventorySiteUpdate | InventorySiteUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventorySite:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventorySite:
    return await client.send(OPERATION.request(arguments))
