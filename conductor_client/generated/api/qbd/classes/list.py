"""`GET /quickbooks-desktop/classes`: List classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record, enumeration
from ....._schema.limits import integer
from .....types import DateTimeInput, Unset
from ....models.class_list import ClassList, decode_class_list

_STATUS = enumeration("active", "all", "inactive")
OPERATION: Operation[ClassList] = Operation(
    name="qbd.classes.list",
    method="GET",
    path="/quickbooks-desktop/classes",
    effect=Effect.READ,
    answer=Answer(decode_class_list, Record(lambda: ClassList)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("full_names", "fullNames", Array(STRING)),
        Parameter("limit", "limit", integer(1, None)),
        Parameter("status", "status", Enumeration(_STATUS)),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("name_contains", "nameContains", STRING),
        Parameter("name_starts_with", "nameStartsWith", STRING),
        Parameter("name_ends_with", "nameEndsWith", STRING),
        Parameter("name_from", "nameFrom", STRING),
        Parameter("name_to", "nameTo", STRING),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(("name_contains", "name_starts_with", "name_ends_with"),),
    overriding=("ids", "full_names"),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    full_names: Sequence[str] | None | Unset
    limit: int | None | Unset
    status: Literal["active", "all", "inactive"] | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    name_contains: str | None | Unset
    name_starts_with: str | None | Unset
    name_ends_with: str | None | Unset
    name_from: str | None | Unset
    name_to: str | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ClassList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ClassList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ClassList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ClassList:
    return await client.send(OPERATION.request(arguments))
