"""Every company once a night, with Temporal: one workflow for each company, whose id keeps it from running twice.

pip install conductor-client temporalio duckdb
TEMPORAL_ADDRESS=localhost:7233 CONDUCTOR_SECRET_KEY=sk_... python examples/fleet/fleet_temporal.py
"""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache

from temporalio import activity, workflow
from temporalio.client import Client, WorkflowHandle
from temporalio.common import Priority, RetryPolicy, WorkflowIDConflictPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    from warehouse import bring_up_to_date, worth_another_try

    from conductor_client import Conductor

# How soon it is noticed that a worker has died: longer than the longest page.
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
            start_to_close_timeout=timedelta(hours=12),
            heartbeat_timeout=HEARTBEAT,
            retry_policy=RetryPolicy(maximum_interval=LONGEST_PAUSE),
            # A company with much to read does not keep the others waiting.
            priority=Priority(fairness_key=end_user_id),
        )


async def begin(temporal: Client, end_user_id: str) -> WorkflowHandle[Nightly, int]:
    """Start the workflow of a company; of one that is running already, join that."""
    name, join = f"nightly-{end_user_id}", WorkflowIDConflictPolicy.USE_EXISTING
    return await temporal.start_workflow(Nightly.run, end_user_id, id=name, task_queue="fleet", id_conflict_policy=join)


async def main() -> None:
    temporal = await Client.connect(os.environ.get("TEMPORAL_ADDRESS", "localhost:7233"))
    # As many threads as a worker has activities at a time. No workflow is kept in its memory: it may be dead later on.
    worker = Worker(
        temporal,
        task_queue="fleet",
        workflows=[Nightly],
        activities=[read],
        activity_executor=ThreadPoolExecutor(100),
        max_cached_workflows=0,
    )
    async with worker:
        for handle in [await begin(temporal, each.id) for each in client().end_users.list().data]:
            print(handle.id, await handle.result(), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
