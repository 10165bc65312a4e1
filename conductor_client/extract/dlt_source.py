"""A source for dlt with tables that are kept up to date by merging; needs the extra `dlt`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import dlt
from dlt.destinations.exceptions import DatabaseUndefinedRelation
from dlt.extract import DltResource

from .._schema.json_data import is_list, is_object
from .._sync.client import Client
from .changes import Changes, names_of, record_class, resource_of
from .rows import SCALE, Columns, columns_of, row_of

__all__ = ["books"]

_GONE: Final = "is_deleted"
# So that the deletion wins if a record was created and deleted within one load.
_LAST: Final = datetime(9999, 1, 1, tzinfo=UTC)


@dlt.source(name="quickbooks", max_table_nesting=4)
def books(
    client: Client,
    resources: Iterable[str],
    whole: Iterable[str] = (),
    arguments: Mapping[str, Mapping[str, Any]] | None = None,
) -> Iterator[DltResource]:
    """Return a table for each resource, and one for each list in it, such as the lines of invoices (`invoices__lines`).

    Amounts are decimals and times are timestamps, also in empty tables. The key is `(end_user_id, id)`. dlt stores the
    checkpoint together with the loaded data, so a failed load is read again.

    Args:
        client: A blocking client for one end-user.
        resources: Resources such as `qbd.invoices`; its table is `invoices`.
        whole: The resources to read completely each time; see `Changes`.
        arguments: Arguments for the lists of some resources; see `Changes`.

    Raises:
        InvalidArgumentError: a list does not exist, or a name in `whole` or `arguments` is not among the resources.

    Example:
        >>> import dlt
        >>> from conductor_client.extract.dlt_source import books
        >>> pipeline = dlt.pipeline("warehouse", destination="duckdb", dataset_name="books")
        >>> pipeline.run(books(client, ["qbd.invoices", "qbd.customers"]))
    """
    resources, whole = names_of(resources, "resources"), frozenset(names_of(whole, "whole"))
    arguments = arguments or {}
    # Checks the arguments before any request.
    Changes(client, resources=resources, whole=whole, arguments=arguments)
    for name in resources:
        options = {
            "resources": [name],
            "whole": whole & {name},
            "arguments": {name: arguments[name]} if name in arguments else None,
        }
        columns = columns_of(record_class(resource_of(client, name)._operation("list")))
        table = name.rpartition(".")[2]
        yield dlt.resource(
            _rows(client, table, columns, options),
            name=table,
            primary_key=("end_user_id", "id"),
            write_disposition={"disposition": "merge", "strategy": "delete-insert"},
            columns={
                "end_user_id": {"data_type": "text", "nullable": False},
                **_hints(columns),
                **({"updated_at": {"data_type": "timestamp", "dedup_sort": "desc"}} if "updated_at" in columns else {}),
                _GONE: {"data_type": "bool", "hard_delete": True},
            },
            nested_hints=dict(_nested(columns, ())),
        )


def _rows(client: Client, table: str, columns: Columns, options: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    end_user_id = str(client.end_user_id)
    checkpoints = dlt.current.resource_state()
    read: set[str] | None = None
    # Creates the table even without records.
    yield dlt.mark.materialize_table_schema()
    for batch in Changes(client, since=checkpoints.get(end_user_id), **options):
        if batch.reset:
            read = set()
        if read is not None:
            read.update(record.id for record in batch.records)
        yield [{"end_user_id": end_user_id, **_flat(row_of(record, columns))} for record in batch.records]
        yield [_deletion(end_user_id, id_) for id_ in batch.deleted_ids]
        checkpoints[end_user_id] = batch.checkpoint
    if read is not None:
        yield [_deletion(end_user_id, id_) for id_ in _landed(table, end_user_id) if id_ not in read]


def _deletion(end_user_id: str, id_: str) -> dict[str, Any]:
    return {"end_user_id": end_user_id, "id": id_, "updated_at": _LAST, _GONE: True}


def _landed(table: str, end_user_id: str) -> list[str]:
    """Return the ids of an end-user's records in the destination."""
    pipeline: Any = dlt.current.pipeline()
    if pipeline.default_schema_name is None:
        # Nothing has been loaded yet.
        return []
    with pipeline.sql_client() as destination:
        name = destination.make_qualified_table_name(table)
        try:
            rows = destination.execute_sql(f"SELECT id FROM {name} WHERE end_user_id = %s", end_user_id)
        except DatabaseUndefinedRelation:
            return []
    return [id_ for (id_,) in rows or ()]


def _hints(columns: Columns, before: str = "") -> dict[str, Any]:
    hints: dict[str, Any] = {}
    for name, kind in columns.items():
        if isinstance(kind, dict):
            hints |= _hints(kind, f"{before}{name}__")
        elif kind == "decimal":
            hints[before + name] = {"name": before + name, "data_type": kind, "precision": 38, "scale": SCALE}
        elif not isinstance(kind, list):
            hints[before + name] = {"name": before + name, "data_type": kind}
    return hints


def _nested(columns: Columns, path: tuple[str, ...], before: str = "") -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, kind in columns.items():
        if isinstance(kind, list) and isinstance(kind[0], dict):
            yield (*path, before + name), {"columns": _hints(kind[0])}
            yield from _nested(kind[0], (*path, before + name))
        elif isinstance(kind, dict):
            yield from _nested(kind, path, f"{before}{name}__")


def _flat(row: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Return a row without objects and nulls, as dlt would flatten it; dlt has no hints for lists inside objects."""
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if is_object(value):
            flat |= _flat(value, f"{before}{name}__")
        elif is_list(value):
            flat[before + name] = [_flat(item) if is_object(item) else item for item in value]
        elif value is not None:
            flat[before + name] = value
    return flat
