"""`GET /quickbooks-desktop/company`: Retrieve the company."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.company import Company, decode_company

OPERATION: Operation[Company] = Operation(
    name="qbd.company.retrieve",
    method="GET",
    path="/quickbooks-desktop/company",
    effect=Effect.READ,
    answer=Answer(decode_company, Record(lambda: Company)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Company]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Company:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Company]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Company:
    return await client.send(OPERATION.request(arguments))
