"""`DELETE /quickbooks-desktop/purchase-orders/{id}`: Delete a purchase order."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.purchase_order_delete_result import PurchaseOrderDeleteResult, decode_purchase_order_delete_result

OPERATION: Operation[PurchaseOrderDeleteResult] = Operation(
    name="qbd.purchase_orders.delete",
    method="DELETE",
    path="/quickbooks-desktop/purchase-orders/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_purchase_order_delete_result, Record(lambda: PurchaseOrderDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PurchaseOrderDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PurchaseOrderDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[PurchaseOrderDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PurchaseOrderDeleteResult:
    return await client.send(OPERATION.request(arguments))
