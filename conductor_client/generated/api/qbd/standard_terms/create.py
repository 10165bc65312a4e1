"""`POST /quickbooks-desktop/standard-terms`: Create a standard term."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.standard_term import StandardTerm, decode_standard_term
from ....models.standard_term_create import StandardTermCreate, StandardTermCreateDict

OPERATION: Operation[StandardTerm] = Operation(
    name="qbd.standard_terms.create",
    method="POST",
    path="/quickbooks-desktop/standard-terms",
    effect=Effect.CREATE,
    answer=Answer(decode_standard_term, Record(lambda: StandardTerm)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: StandardTermCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[StandardTermCreate | StandardTermCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[StandardTerm]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> StandardTerm:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[StandardTerm]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> StandardTerm:
    return await client.send(OPERATION.request(arguments))
