"""`POST /quickbooks-desktop/other-charge-items/{id}`: Update an other charge item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.other_charge_item import OtherChargeItem, decode_other_charge_item
from ....models.other_charge_item_update import OtherChargeItemUpdate, OtherChargeItemUpdateDict

OPERATION: Operation[OtherChargeItem] = Operation(
    name="qbd.other_charge_items.update",
    method="POST",
    path="/quickbooks-desktop/other-charge-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_other_charge_item, Record(lambda: OtherChargeItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: OtherChargeItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[OtherChargeItemUpdate | OtherChargeItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[OtherChargeItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> OtherChargeItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[OtherChargeItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> OtherChargeItem:
    return await client.send(OPERATION.request(arguments))
