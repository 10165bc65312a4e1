"""Every company once a night, with DBOS on PostgreSQL: a process that dies goes on where it was.

pip install ".[postgres]" dbos duckdb
DBOS_SYSTEM_DATABASE_URL=postgresql://localhost/fleet CONDUCTOR_SECRET_KEY=sk_... python examples/fleet/fleet_dbos.py
"""

import os
import sys
from datetime import date

from dbos import DBOS, SetEnqueueOptions, SetWorkflowID, WorkflowHandle
from warehouse import bring_up_to_date, worth_another_try

from conductor_client import Conductor
from conductor_client.limiters.postgres import PostgresLimiter

DATABASE = os.environ.get("DBOS_SYSTEM_DATABASE_URL", "postgresql://localhost/fleet")

# Programs that do not run in the engine wait for its requests, too. SQLite, for tests, has one process.
limiter = PostgresLimiter(DATABASE) if DATABASE.startswith("postgresql:") else None
client = Conductor(limiter=limiter)


@DBOS.step(retries_allowed=True, max_attempts=8, interval_seconds=2, backoff_rate=3, should_retry=worth_another_try)
def read(end_user_id: str) -> int:
    """Harmless to repeat: it goes on from the checkpoint that stands beside the records."""
    return bring_up_to_date(client.for_end_user(end_user_id))


@DBOS.workflow()
def nightly(end_user_id: str) -> int:
    return read(end_user_id)


def main() -> None:
    DBOS(config={"name": "fleet", "system_database_url": DATABASE, "application_version": "1"})
    # Takes up what a process that died left behind.
    DBOS.launch()
    # A partition for each company: one run of a company at a time in all processes, and 50 companies in this one.
    companies = DBOS.register_queue("companies", worker_concurrency=50, partition_concurrency=1)
    handles: list[WorkflowHandle[int]] = []
    for end_user in client.end_users.list().data:
        # The id makes it one run for each company and day, however often this program is started.
        workflow_id = f"{end_user.id}-{os.environ.get('FLEET_DAY', date.today())}"
        with SetWorkflowID(workflow_id), SetEnqueueOptions(queue_partition_key=end_user.id):
            handles.append(companies.enqueue(nightly, end_user.id))
    failed = 0
    for handle in handles:
        try:
            print(handle.workflow_id, handle.get_result(), flush=True)
        except Exception as error:
            # Such as that nobody has connected this company. The others are read all the same.
            failed += 1
            print(handle.workflow_id, f"{type(error).__name__}: {error}", flush=True)
    DBOS.destroy()
    sys.exit(f"{failed} companies failed" if failed else 0)


if __name__ == "__main__":
    main()
