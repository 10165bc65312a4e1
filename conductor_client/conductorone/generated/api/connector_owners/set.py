"""`PUT /api/v2/apps/{app_id}/connectors/{connector_id}/owners`: Replace all owners in one role."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import FREE_FORM, STRING, Record
from ....._schema.model import FreeForm
from ....._sync.client import Client
from ...models.set_connector_owners_v2_request import SetConnectorOwnersV2Request, SetConnectorOwnersV2RequestDict

OPERATION: Operation[FreeForm] = Operation(
    name="connector_owners.set",
    method="PUT",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners",
    effect=Effect.UPDATE,
    repeatable=True,
    answer=Answer(FreeForm, FREE_FORM),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
    ),
    body=Body("body", Record(lambda: SetConnectorOwnersV2Request)),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""

    app_id: Required[str]
    connector_id: Required[str]
    body: Required[SetConnectorOwnersV2Request | SetConnectorOwnersV2RequestDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> FreeForm:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> FreeForm:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
