"""`POST /quickbooks-desktop/customer-types`: Create a customer type."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.customer_type import CustomerType, decode_customer_type
from ....models.customer_type_create import CustomerTypeCreate, CustomerTypeCreateDict

OPERATION: Operation[CustomerType] = Operation(
    name="qbd.customer_types.create",
    method="POST",
    path="/quickbooks-desktop/customer-types",
    effect=Effect.CREATE,
    answer=Answer(decode_customer_type, Record(lambda: CustomerType)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CustomerTypeCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CustomerTypeCreate | CustomerTypeCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CustomerType]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CustomerType:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CustomerType]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CustomerType:
    return await client.send(OPERATION.request(arguments))
