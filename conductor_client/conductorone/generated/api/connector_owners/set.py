"""`PUT /api/v2/apps/{app_id}/connectors/{connector_id}/owners`: Replace all owners in one role."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import FREE_FORM, STRING, Record
from ....._schema.model import FreeForm
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
    app_id: Required[str]
    connector_id: Required[str]
    body: Required[SetConnectorOwnersV2Request | SetConnectorOwnersV2RequestDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> FreeForm:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> FreeForm:
    return await client.send(OPERATION.request(arguments))
