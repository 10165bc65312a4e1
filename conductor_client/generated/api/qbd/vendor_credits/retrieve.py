"""`GET /quickbooks-desktop/vendor-credits/{id}`: Retrieve a vendor credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.vendor_credit import VendorCredit, decode_vendor_credit

OPERATION: Operation[VendorCredit] = Operation(
    name="qbd.vendor_credits.retrieve",
    method="GET",
    path="/quickbooks-desktop/vendor-credits/{id}",
    effect=Effect.READ,
    answer=Answer(decode_vendor_credit, Record(lambda: VendorCredit)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> VendorCredit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> VendorCredit:
    return await client.send(OPERATION.request(arguments))
