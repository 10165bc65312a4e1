"""`GET /quickbooks-desktop/deleted-list-objects`: List deleted list objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record
from .....types import DateTimeInput, Unset
from ....literals import DELETED_LIST_OBJECT_TYPE, DeletedListObjectType
from ....models.deleted_list_object_list import DeletedListObjectList, decode_deleted_list_object_list

OPERATION: Operation[DeletedListObjectList] = Operation(
    name="qbd.deleted_list_objects.list",
    method="GET",
    path="/quickbooks-desktop/deleted-list-objects",
    effect=Effect.READ,
    answer=Answer(decode_deleted_list_object_list, Record(lambda: DeletedListObjectList)),
    query_parameters=(
        Parameter("object_types", "objectTypes", Array(Enumeration(DELETED_LIST_OBJECT_TYPE)), required=True),
        Parameter("deleted_after", "deletedAfter", MOMENT_AFTER),
        Parameter("deleted_before", "deletedBefore", MOMENT_BEFORE),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    object_types: Required[Sequence[DeletedListObjectType]]
    deleted_after: DateTimeInput | None | Unset
    deleted_before: DateTimeInput | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DeletedListObjectList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DeletedListObjectList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DeletedListObjectList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DeletedListObjectList:
    return await client.send(OPERATION.request(arguments))
