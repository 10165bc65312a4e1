"""`POST /quickbooks-desktop/service-items`: Create a service item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.service_item import ServiceItem, decode_service_item
from ....models.service_item_create import ServiceItemCreate, ServiceItemCreateDict

OPERATION: Operation[ServiceItem] = Operation(
    name="qbd.service_items.create",
    method="POST",
    path="/quickbooks-desktop/service-items",
    effect=Effect.CREATE,
    answer=Answer(decode_service_item, Record(lambda: ServiceItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ServiceItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[ServiceItemCreate | ServiceItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ServiceItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ServiceItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ServiceItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ServiceItem:
    return await client.send(OPERATION.request(arguments))
