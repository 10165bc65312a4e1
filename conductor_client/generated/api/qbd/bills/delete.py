"""`DELETE /quickbooks-desktop/bills/{id}`: Delete a bill."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.bill_delete_result import BillDeleteResult, decode_bill_delete_result

OPERATION: Operation[BillDeleteResult] = Operation(
    name="qbd.bills.delete",
    method="DELETE",
    path="/quickbooks-desktop/bills/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_bill_delete_result, Record(lambda: BillDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillDeleteResult:
    return await client.send(OPERATION.request(arguments))
