"""`POST /quickbooks-desktop/other-names`: Create an other name."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.other_name import OtherName, decode_other_name
from ....models.other_name_create import OtherNameCreate, OtherNameCreateDict

OPERATION: Operation[OtherName] = Operation(
    name="qbd.other_names.create",
    method="POST",
    path="/quickbooks-desktop/other-names",
    effect=Effect.CREATE,
    answer=Answer(decode_other_name, Record(lambda: OtherName)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: OtherNameCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[OtherNameCreate | OtherNameCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[OtherName]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> OtherName:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[OtherName]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> OtherName:
    return await client.send(OPERATION.request(arguments))
