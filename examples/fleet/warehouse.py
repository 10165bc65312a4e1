"""What all fleet programs share: a DuckDB file for each company, and which failures an engine tries again.

pip install duckdb
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import duckdb

from conductor_client import AuthenticationError, Conductor, ConductorError, PermissionDeniedError
from conductor_client.errors import ConfigurationError, ConnectionNotSetUpError, InvalidArgumentError
from conductor_client.extract import Batch, Changes

RESOURCES = ["qbd.customers", "qbd.invoices"]


def bring_up_to_date(company: Conductor, alive: Callable[[], object] = lambda: None) -> int:
    """Read what changed since the last time, and land each batch with its checkpoint; return how many changes.

    `alive` is called after each batch, for engines that want to hear of a long task.
    """
    folder = Path(os.environ.get("FLEET_FOLDER", "companies"))
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    # One file for each company, so that companies do not wait for each other. An engine runs a company once at a time.
    with duckdb.connect(str(folder / f"{company.end_user_id}.duckdb")) as books:
        books.execute(
            "CREATE TABLE IF NOT EXISTS records (resource TEXT, id TEXT, body JSON, PRIMARY KEY (resource, id))"
        )
        books.execute("CREATE TABLE IF NOT EXISTS checkpoints (checkpoint JSON)")
        row = books.execute("SELECT checkpoint FROM checkpoints").fetchone()
        for batch in Changes(company, resources=RESOURCES, since=json.loads(row[0]) if row else None, raw=True):
            land(books, batch)
            alive()
            number += len(batch.records) + len(batch.deleted_ids)
    return number


def land(books: duckdb.DuckDBPyConnection, batch: Batch) -> None:
    """Land a batch and its checkpoint: both, or neither."""
    books.begin()
    if batch.reset:
        books.execute("DELETE FROM records WHERE resource = ?", [batch.resource])
    if batch.records:
        rows = [[batch.resource, record["id"], json.dumps(record)] for record in batch.records]
        books.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", rows)
    if batch.deleted_ids:
        books.executemany(
            "DELETE FROM records WHERE resource = ? AND id = ?", [[batch.resource, i] for i in batch.deleted_ids]
        )
    books.execute("DELETE FROM checkpoints")
    books.execute("INSERT INTO checkpoints VALUES (?)", [json.dumps(batch.checkpoint)])
    books.commit()


def worth_another_try(error: BaseException) -> bool:
    """Whether an engine should try again. What a person must put right first comes back the same."""
    for_a_person = (AuthenticationError, PermissionDeniedError, ConnectionNotSetUpError, InvalidArgumentError)
    if isinstance(error, (*for_a_person, ConfigurationError)):
        return False
    # Reading is harmless: what is "unknown" or "applied" may be tried again, too, which for a write would be wrong.
    return not isinstance(error, ConductorError) or error.outcome != "rejected"
