"""`POST /quickbooks-desktop/item-groups`: Create an item group."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.item_group import ItemGroup, decode_item_group
from ....models.item_group_create import ItemGroupCreate, ItemGroupCreateDict

OPERATION: Operation[ItemGroup] = Operation(
    name="qbd.item_groups.create",
    method="POST",
    path="/quickbooks-desktop/item-groups",
    effect=Effect.CREATE,
    answer=Answer(decode_item_group, Record(lambda: ItemGroup)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ItemGroupCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[ItemGroupCreate | ItemGroupCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ItemGroup]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ItemGroup:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ItemGroup]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ItemGroup:
    return await client.send(OPERATION.request(arguments))
