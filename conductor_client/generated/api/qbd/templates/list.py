"""`GET /quickbooks-desktop/templates`: List templates."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
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
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TemplateList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TemplateList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[TemplateList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TemplateList:
    return await client.send(OPERATION.request(arguments))
