"""`POST /quickbooks-desktop/inventory-sites`: Create an inventory site."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset
    body: Required[InventorySiteCreate | InventorySiteCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventorySite:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventorySite:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
