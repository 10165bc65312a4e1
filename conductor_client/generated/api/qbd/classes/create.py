"""`POST /quickbooks-desktop/classes`: Create a class."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
from .....types import Unset
from ....models.class_ import Class, decode_class_
from ....models.class_create import ClassCreate, ClassCreateDict

OPERATION: Operation[Class] = Operation(
    name="qbd.classes.create",
    method="POST",
    path="/quickbooks-desktop/classes",
    effect=Effect.CREATE,
    answer=Answer(decode_class_, Record(lambda: Class)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ClassCreate)),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset
    body: Required[ClassCreate | ClassCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Class]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Class:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Class]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Class:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
