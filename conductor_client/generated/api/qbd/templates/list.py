"""`GET /quickbooks-desktop/templates`: List templates."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
from .....types import Unset
from ....models.template_list import TemplateList, decode_template_list

OPERATION: Operation[TemplateList] = Operation(
    name="qbd.templates.list",
    method="GET",
    path="/quickbooks-desktop/templates",
    effect=Effect.READ,
    answer=Answer(decode_template_list, Record(lambda: TemplateList)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TemplateList]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TemplateList:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[TemplateList]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TemplateList:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
