"""`DELETE /quickbooks-desktop/receive-payments/{id}`: Delete a received payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.receive_payment_delete_result import ReceivePaymentDeleteResult, decode_receive_payment_delete_result

OPERATION: Operation[ReceivePaymentDeleteResult] = Operation(
    name="qbd.receive_payments.delete",
    method="DELETE",
    path="/quickbooks-desktop/receive-payments/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_receive_payment_delete_result, Record(lambda: ReceivePaymentDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ReceivePaymentDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ReceivePaymentDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[ReceivePaymentDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ReceivePaymentDeleteResult:
    return await client.send(OPERATION.request(arguments))
