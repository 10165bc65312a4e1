"""Every company once a night, with Temporal: one workflow for each company, whose id keeps it from running twice.

pip install . temporalio duckdb
TEMPORAL_ADDRESS=localhost:7233 CONDUCTOR_SECRET_KEY=sk_... python examples/fleet/fleet_temporal.py
"""

import asyncio
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache
from typing import Any

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import Priority, RetryPolicy, WorkflowIDConflictPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    from warehouse import bring_up_to_date, worth_another_try

    from conductor_client import Conductor

# How soon the death of a worker is noticed: longer than the longest page.
HEARTBEAT = timedelta(seconds=float(os.environ.get("HEARTBEAT", 300)))
LONGEST_PAUSE = timedelta(seconds=float(os.environ.get("LONGEST_PAUSE", 900)))


@cache
def client() -> Conductor:
    return Conductor()


@activity.defn
def read(end_user_id: str) -> int:
    try:
        return bring_up_to_date(client().for_end_user(end_user_id), activity.heartbeat)
    except Exception as error:
        raise ApplicationError(str(error), non_retryable=not worth_another_try(error)) from error


@workflow.defn
class Nightly:
    @workflow.run
    async def run(self, end_user_id: str) -> int:
        return await workflow.execute_activity(
            read,
            end_user_id,
            schedule_to_close_timeout=timedelta(hours=12),
            heartbeat_timeout=HEARTBEAT,
            retry_policy=RetryPolicy(maximum_interval=LONGEST_PAUSE),
            # A company with much to read does not keep the others waiting.
            priority=Priority(fairness_key=end_user_id),
        )


async def main() -> None:
    temporal = await Client.connect(os.environ.get("TEMPORAL_ADDRESS", "localhost:7233"))
    # As many threads as activities at a time. No workflow is kept in memory: the worker may be dead later on.
    options: dict[str, Any] = {"activity_executor": ThreadPoolExecutor(100), "max_cached_workflows": 0}
    worker = Worker(temporal, task_queue="fleet", workflows=[Nightly], activities=[read], **options)
    # By its id, a workflow that is running already is joined.
    options = {"task_queue": "fleet", "id_conflict_policy": WorkflowIDConflictPolicy.USE_EXISTING}
    async with worker:
        ids = [each.id for each in client().end_users.list().data]
        started = [await temporal.start_workflow(Nightly.run, id_, id=f"nightly-{id_}", **options) for id_ in ids]
        results = await asyncio.gather(*(each.result() for each in started), return_exceptions=True)
    for end_user_id, result in zip(ids, results, strict=True):
        print(end_user_id, getattr(result, "cause", None) or result, flush=True)
    # Such as that nobody has connected a company. The others were read all the same.
    if failed := sum(isinstance(result, BaseException) for result in results):
        sys.exit(f"{failed} companies failed")


if __name__ == "__main__":
    asyncio.run(main())
