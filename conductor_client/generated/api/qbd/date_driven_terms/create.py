"""`POST /quickbooks-desktop/date-driven-terms`: Create a date-driven term."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.date_driven_term import DateDrivenTerm, decode_date_driven_term
from ....models.date_driven_term_create import DateDrivenTermCreate, DateDrivenTermCreateDict

OPERATION: Operation[DateDrivenTerm] = Operation(
    name="qbd.date_driven_terms.create",
    method="POST",
    path="/quickbooks-desktop/date-driven-terms",
    effect=Effect.CREATE,
    answer=Answer(decode_date_driven_term, Record(lambda: DateDrivenTerm)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: DateDrivenTermCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[DateDrivenTermCreate | DateDrivenTermCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DateDrivenTerm]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DateDrivenTerm:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DateDrivenTerm]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DateDrivenTerm:
    return await client.send(OPERATION.request(arguments))
