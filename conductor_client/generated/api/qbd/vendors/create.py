"""`POST /quickbooks-desktop/vendors`: Create a vendor."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.vendor import Vendor, decode_vendor
from ....models.vendor_create import VendorCreate, VendorCreateDict

OPERATION: Operation[Vendor] = Operation(
    name="qbd.vendors.create",
    method="POST",
    path="/quickbooks-desktop/vendors",
    effect=Effect.CREATE,
    answer=Answer(decode_vendor, Record(lambda: Vendor)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: VendorCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[VendorCreate | VendorCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Vendor]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Vendor:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Vendor]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Vendor:
    return await client.send(OPERATION.request(arguments))
