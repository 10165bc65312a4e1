"""`POST /end-users/{id}/passthrough/{integrationSlug}`: Send a raw qbXML request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ...._schema.containers import FREE_FORM, STRING, Enumeration, enumeration
from ...._schema.model import FreeForm

_INTEGRATION_SLUG = enumeration("quickbooks_desktop")
OPERATION: Operation[FreeForm] = Operation(
    name="end_users.passthrough",
    method="POST",
    path="/end-users/{id}/passthrough/{integrationSlug}",
    effect=Effect.WRITE,
    answer=Answer(FreeForm, FREE_FORM),
    path_parameters=(
        Parameter("id", "id", STRING, required=True),
        Parameter("integration_slug", "integrationSlug", Enumeration(_INTEGRATION_SLUG), required=True),
    ),
    body=Body("qbd_payload", FREE_FORM, flat=False),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    integration_slug: Required[Literal["quickbooks_desktop"]]
    qbd_payload: Required[Mapping[str, Any]]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> FreeForm:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> FreeForm:
    return await client.send(OPERATION.request(arguments))
