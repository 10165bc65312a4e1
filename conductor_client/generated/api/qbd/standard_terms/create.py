"""`POST /quickbooks-desktop/standard-terms`: Create a standard term."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset
    body: Required[StandardTermCreate | StandardTermCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[StandardTerm]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> StandardTerm:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[StandardTerm]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> StandardTerm:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
