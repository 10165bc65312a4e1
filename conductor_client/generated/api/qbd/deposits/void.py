"""`POST /quickbooks-desktop/deposits/{id}/void`: Void a deposit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.deposit_void_result import DepositVoidResult, decode_deposit_void_result

OPERATION: Operation[DepositVoidResult] = Operation(
    name="qbd.deposits.void",
    method="POST",
    path="/quickbooks-desktop/deposits/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_deposit_void_result, Record(lambda: DepositVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DepositVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DepositVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DepositVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DepositVoidResult:
    return await client.send(OPERATION.request(arguments))
