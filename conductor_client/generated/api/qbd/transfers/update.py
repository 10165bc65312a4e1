"""`POST /quickbooks-desktop/transfers/{id}`: Update a transfer."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.transfer import Transfer, decode_transfer
from ....models.transfer_update import TransferUpdate, TransferUpdateDict

OPERATION: Operation[Transfer] = Operation(
    name="qbd.transfers.update",
    method="POST",
    path="/quickbooks-desktop/transfers/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_transfer, Record(lambda: Transfer)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: TransferUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[TransferUpdate | TransferUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Transfer]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Transfer:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Transfer]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Transfer:
    return await client.send(OPERATION.request(arguments))
