"""`POST /quickbooks-desktop/sales-representatives`: Create a sales representative."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_representative import SalesRepresentative, decode_sales_representative
from ....models.sales_representative_create import SalesRepresentativeCreate, SalesRepresentativeCreateDict

OPERATION: Operation[SalesRepresentative] = Operation(
    name="qbd.sales_representatives.create",
    method="POST",
    path="/quickbooks-desktop/sales-representatives",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_representative, Record(lambda: SalesRepresentative)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesRepresentativeCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesRepresentativeCreate | SalesRepresentativeCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesRepresentative]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesRepresentative:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesRepresentative]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesRepresentative:
    return await client.send(OPERATION.request(arguments))
