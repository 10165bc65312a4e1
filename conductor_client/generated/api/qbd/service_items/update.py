"""`POST /quickbooks-desktop/service-items/{id}`: Update a service item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.service_item import ServiceItem, decode_service_item
from ....models.service_item_update import ServiceItemUpdate, ServiceItemUpdateDict

OPERATION: Operation[ServiceItem] = Operation(
    name="qbd.service_items.update",
    method="POST",
    path="/quickbooks-desktop/service-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_service_item, Record(lambda: ServiceItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ServiceItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[ServiceItemUpdate | ServiceItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ServiceItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ServiceItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ServiceItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ServiceItem:
    return await client.send(OPERATION.request(arguments))
