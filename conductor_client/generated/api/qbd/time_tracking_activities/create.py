"""`POST /quickbooks-desktop/time-tracking-activities`: Create a time tracking activity."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.time_tracking_activity import TimeTrackingActivity, decode_time_tracking_activity
from ....models.time_tracking_activity_create import TimeTrackingActivityCreate, TimeTrackingActivityCreateDict

OPERATION: Operation[TimeTrackingActivity] = Operation(
    name="qbd.time_tracking_activities.create",
    method="POST",
    path="/quickbooks-desktop/time-tracking-activities",
    effect=Effect.CREATE,
    answer=Answer(decode_time_tracking_activity, Record(lambda: TimeTrackingActivity)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: TimeTrackingActivityCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[TimeTrackingActivityCreate | TimeTrackingActivityCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TimeTrackingActivity]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TimeTrackingActivity:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[TimeTrackingActivity]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TimeTrackingActivity:
    return await client.send(OPERATION.request(arguments))
