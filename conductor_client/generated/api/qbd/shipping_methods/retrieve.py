"""`GET /quickbooks-desktop/shipping-methods/{id}`: Retrieve a shipping method."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.shipping_method import ShippingMethod, decode_shipping_method

OPERATION: Operation[ShippingMethod] = Operation(
    name="qbd.shipping_methods.retrieve",
    method="GET",
    path="/quickbooks-desktop/shipping-methods/{id}",
    effect=Effect.READ,
    answer=Answer(decode_shipping_method, Record(lambda: ShippingMethod)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ShippingMethod]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ShippingMethod:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ShippingMethod]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ShippingMethod:
    return await client.send(OPERATION.request(arguments))
