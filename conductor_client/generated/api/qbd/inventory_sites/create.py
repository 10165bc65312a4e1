"""`POST /quickbooks-desktop/inventory-sites`: Create an inventory site."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.inventory_site import InventorySite, decode_inventory_site
from ....models.inventory_site_create import InventorySiteCreate, InventorySiteCreateDict

OPERATION: Operation[InventorySite] = Operation(
    name="qbd.inventory_sites.create",
    method="POST",
    path="/quickbooks-desktop/inventory-sites",
    effect=Effect.CREATE,
    answer=Answer(decode_inventory_site, Record(lambda: InventorySite)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventorySiteCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[InventorySiteCreate | InventorySiteCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventorySite:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventorySite:
    return await client.send(OPERATION.request(arguments))
