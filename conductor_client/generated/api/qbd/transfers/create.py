"""`POST /quickbooks-desktop/transfers`: Create a transfer."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.transfer import Transfer, decode_transfer
from ....models.transfer_create import TransferCreate, TransferCreateDict

OPERATION: Operation[Transfer] = Operation(
    name="qbd.transfers.create",
    method="POST",
    path="/quickbooks-desktop/transfers",
    effect=Effect.CREATE,
    answer=Answer(decode_transfer, Record(lambda: Transfer)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: TransferCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[TransferCreate | TransferCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Transfer]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Transfer:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Transfer]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Transfer:
    return await client.send(OPERATION.request(arguments))
