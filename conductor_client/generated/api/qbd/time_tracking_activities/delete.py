"""`DELETE /quickbooks-desktop/time-tracking-activities/{id}`: Delete a time tracking activity."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.time_tracking_activity_delete_result import (
    TimeTrackingActivityDeleteResult,
    decode_time_tracking_activity_delete_result,
)

OPERATION: Operation[TimeTrackingActivityDeleteResult] = Operation(
    name="qbd.time_tracking_activities.delete",
    method="DELETE",
    path="/quickbooks-desktop/time-tracking-activities/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_time_tracking_activity_delete_result, Record(lambda: TimeTrackingActivityDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TimeTrackingActivityDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TimeTrackingActivityDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[TimeTrackingActivityDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TimeTrackingActivityDeleteResult:
    return await client.send(OPERATION.request(arguments))
