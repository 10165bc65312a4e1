"""`POST /quickbooks-desktop/vendor-credits/{id}`: Update a vendor credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from ....._sync.client import Client
from .....types import Unset
from ....models.vendor_credit import VendorCredit, decode_vendor_credit
from ....models.vendor_credit_update import VendorCreditUpdate, VendorCreditUpdateDict

OPERATION: Operation[VendorCredit] = Operation(
    name="qbd.vendor_credits.update",
    method="POST",
    path="/quickbooks-desktop/vendor-credits/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_vendor_credit, Record(lambda: VendorCredit)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: VendorCreditUpdate)),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""

    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[VendorCreditUpdate | VendorCreditUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> VendorCredit:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[VendorCredit]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> VendorCredit:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
