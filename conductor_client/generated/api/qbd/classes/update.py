"""`POST /quickbooks-desktop/classes/{id}`: Update a class."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.class_ import Class, decode_class_
from ....models.class_update import ClassUpdate, ClassUpdateDict

OPERATION: Operation[Class] = Operation(
    name="qbd.classes.update",
    method="POST",
    path="/quickbooks-desktop/classes/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_class_, Record(lambda: Class)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ClassUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[ClassUpdate | ClassUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Class]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Class:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Class]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Class:
    return await client.send(OPERATION.request(arguments))
