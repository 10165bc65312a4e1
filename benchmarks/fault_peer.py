"""The vendor's SDK under the same campaign. Runs in an environment of its own, where `conductor` is installed.

PYTHON -m benchmarks.fault_peer '{"base_url": ..., "lists": ...}'     prints its figures as JSON
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import time
from typing import Any

from .fault_plan import SOURCE_ACCOUNT, TARGET_ACCOUNT
from .tally import CreateResult, Tally


async def _run(job: dict[str, Any]) -> dict[str, Any]:
    conductor: Any = importlib.import_module("conductor")
    tally, results = Tally(), list[CreateResult]()
    # Its own defaults but for the timeout, which is shortened as ours is.
    timeout = (job["timeout"] or 120.0) / job["speed"]
    client = conductor.AsyncConductor(api_key=job["key"], base_url=job["base_url"], timeout=timeout)
    started = time.perf_counter()

    async def read(number: int) -> None:
        identities, error = list[str](), None
        resource = ("subtotal_items", "transfers")[number % 2] if job["resource"] == "both" else job["resource"]
        try:
            async for item in getattr(client.qbd, resource).list(conductor_end_user_id=f"end_usr_{number}"):
                identities.append(item.id)
        except Exception as failure:
            error = failure
        tally.list_read(identities, number, job["records"], error)

    async def create(number: int) -> None:
        end_user, name = f"end_usr_{5_000_000 + number}", f"item {number}"
        accounts = {"source_account_id": SOURCE_ACCOUNT, "target_account_id": TARGET_ACCOUNT}
        made = {"transaction_date": "2026-01-15", **accounts, "amount": "12.34", "memo": name}
        seen = "ok"
        try:
            await client.qbd.transfers.create(**made, conductor_end_user_id=end_user)
        except Exception:
            seen = "raised"
        results.append(CreateResult(end_user, name, seen))

    async def worker(waiting: Any) -> None:
        for do, number in waiting:
            await do(number)

    async with client:
        for do, count in ((read, job["lists"]), (create, job["creates"])):
            waiting = iter([(do, number) for number in range(1, count + 1)])
            await asyncio.gather(*(worker(waiting) for _ in range(job["in_flight"])))
    tally.seconds = time.perf_counter() - started
    created = [[result.end_user, result.name, result.seen] for result in results]
    return {"version": str(conductor.__version__), "tally": tally.to_dict(), "created": created}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_run(json.loads(sys.argv[1])))))
