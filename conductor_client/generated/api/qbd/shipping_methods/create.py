"""`POST /quickbooks-desktop/shipping-methods`: Create a shipping method."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.shipping_method import ShippingMethod, decode_shipping_method
from ....models.shipping_method_create import ShippingMethodCreate, ShippingMethodCreateDict

OPERATION: Operation[ShippingMethod] = Operation(
    name="qbd.shipping_methods.create",
    method="POST",
    path="/quickbooks-desktop/shipping-methods",
    effect=Effect.CREATE,
    answer=Answer(decode_shipping_method, Record(lambda: ShippingMethod)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ShippingMethodCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[ShippingMethodCreate | ShippingMethodCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ShippingMethod]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ShippingMethod:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ShippingMethod]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ShippingMethod:
    return await client.send(OPERATION.request(arguments))
