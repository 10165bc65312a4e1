"""`POST /quickbooks-desktop/vendor-credits`: Create a vendor credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.vendor_credit import VendorCredit, decode_vendor_credit
from ....models.vendor_credit_create import VendorCreditCreate, VendorCreditCreateDict

OPERATION: Operation[VendorCredit] = Operation(
    name="qbd.vendor_credits.create",
    method="POST",
    path="/quickbooks-desktop/vendor-credits",
    effect=Effect.CREATE,
    answer=Answer(decode_vendor_credit, Record(lambda: VendorCredit)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: VendorCreditCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[VendorCreditCreate | VendorCreditCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> VendorCredit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> VendorCredit:
    return await client.send(OPERATION.request(arguments))
