"""`POST /quickbooks-desktop/vendor-credits/{id}/void`: Void a vendor credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.vendor_credit_void_result import VendorCreditVoidResult, decode_vendor_credit_void_result

OPERATION: Operation[VendorCreditVoidResult] = Operation(
    name="qbd.vendor_credits.void",
    method="POST",
    path="/quickbooks-desktop/vendor-credits/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_vendor_credit_void_result, Record(lambda: VendorCreditVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[VendorCreditVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> VendorCreditVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[VendorCreditVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> VendorCreditVoidResult:
    return await client.send(OPERATION.request(arguments))
