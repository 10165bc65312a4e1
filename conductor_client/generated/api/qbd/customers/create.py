"""`POST /quickbooks-desktop/customers`: Create a customer."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.customer import Customer, decode_customer
from ....models.customer_create import CustomerCreate, CustomerCreateDict

OPERATION: Operation[Customer] = Operation(
    name="qbd.customers.create",
    method="POST",
    path="/quickbooks-desktop/customers",
    effect=Effect.CREATE,
    answer=Answer(decode_customer, Record(lambda: Customer)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CustomerCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CustomerCreate | CustomerCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Customer]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Customer:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Customer]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Customer:
    return await client.send(OPERATION.request(arguments))
