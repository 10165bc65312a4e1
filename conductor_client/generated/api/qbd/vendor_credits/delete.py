"""`DELETE /quickbooks-desktop/vendor-credits/{id}`: Delete a vendor credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.vendor_credit_delete_result import VendorCreditDeleteResult, decode_vendor_credit_delete_result

OPERATION: Operation[VendorCreditDeleteResult] = Operation(
    name="qbd.vendor_credits.delete",
    method="DELETE",
    path="/quickbooks-desktop/vendor-credits/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_vendor_credit_delete_result, Record(lambda: VendorCreditDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[VendorCreditDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> VendorCreditDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[VendorCreditDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> VendorCreditDeleteResult:
    return await client.send(OPERATION.request(arguments))
