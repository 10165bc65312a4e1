"""`GET /quickbooks-desktop/deleted-list-objects`: List deleted list objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Effect, Operation, Parameter
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    object_types: Required[Sequence[DeletedListObjectType]]
    deleted_after: DateTimeInput | None | Unset
    deleted_before: DateTimeInput | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DeletedListObjectList]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DeletedListObjectList:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DeletedListObjectList]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DeletedListObjectList:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
