"""Records as Arrow tables, Parquet files and CSV files; all but CSV needs the extra `arrow`."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from importlib import import_module
from types import TracebackType
from typing import Any, Final, Self, cast

from ..errors import InvalidArgumentError
from .rows import SCALE, Columns, Kind, columns_of, row_of, unknown_of

__all__ = ["CsvFile", "ParquetFile", "arrow_schema", "to_arrow"]

_MORE: Final = "additional_properties"


def arrow_schema(model: type) -> Any:
    """Return the `pyarrow.Schema` of a class: exact decimals, timestamps in UTC, lines as lists of structs.

    There are two more columns: `end_user_id`, and `additional_properties`, which has the unknown members of the record
    and of all objects in it as JSON.
    """
    pa: Any = import_module("pyarrow")
    fields = [(name, _arrow_type(kind)) for name, kind in columns_of(model).items()]
    return pa.schema([("end_user_id", pa.string()), *fields, (_MORE, pa.string())])


def to_arrow(records: Iterable[Any], model: type, *, end_user_id: str | None = None) -> Any:
    """Return the `pyarrow.Table` of records, all in memory; for more records, see `ParquetFile`.

    Args:
        records: Objects, such as those of a page or of a `Batch`.
        model: Their class, such as `models.Invoice`.
        end_user_id: The end-user of the records.

    Example:
        >>> from conductor_client.extract.arrow import to_arrow
        >>> from conductor_client.models import Invoice
        >>> table = to_arrow(client.qbd.invoices.list(), Invoice)
    """
    pa: Any = import_module("pyarrow")
    return pa.Table.from_pylist(list(_rows(records, model, columns_of(model), end_user_id)), arrow_schema(model))


class _File:
    """A context manager for a file that appears under its name only when it is complete."""

    def __init__(self, path: str | os.PathLike[str], model: type, *, end_user_id: str | None = None) -> None:
        self.rows: int = 0
        self._path = os.fspath(path)
        self._unfinished = f"{self._path}.part"
        self._model = model
        self._columns = columns_of(model)
        self._end_user_id = end_user_id
        self._is_open = False

    def __enter__(self) -> Self:
        self._open()
        self._is_open = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._is_open = False
        try:
            self._close()
            if kind is None:
                os.replace(self._unfinished, self._path)
        finally:
            if os.path.exists(self._unfinished):
                os.remove(self._unfinished)

    def write(self, records: Iterable[Any]) -> None:
        """Write records, of any number. Raises InvalidArgumentError for one of another class than the file's."""
        if not self._is_open:
            raise RuntimeError(f"{type(self).__name__} is open only within its with block")
        for row in _rows(records, self._model, self._columns, self._end_user_id):
            self._add(row)
            self.rows += 1

    def _open(self) -> None:
        raise NotImplementedError

    def _add(self, row: dict[str, Any]) -> None:
        raise NotImplementedError

    def _close(self) -> None:
        raise NotImplementedError


class ParquetFile(_File):
    """A Parquet file that is written in groups of rows, with constant memory.

    Args:
        path: Its path; the file exists after the `with` block has ended without an exception.
        model: The class of the records, such as `models.Invoice`.
        end_user_id: The end-user of the records.

    Attributes:
        rows: The number of rows written.

    Example:
        >>> from conductor_client.extract.arrow import ParquetFile
        >>> from conductor_client.models import Invoice
        >>> with ParquetFile("invoices.parquet", Invoice) as file:
        ...     for page in client.qbd.invoices.list().iter_pages():
        ...         file.write(page.data)
    """

    _GROUP = 2000

    def _open(self) -> None:
        pq: Any = import_module("pyarrow.parquet")
        self._schema = arrow_schema(self._model)
        self._group: list[dict[str, Any]] = []
        self._writer = pq.ParquetWriter(self._unfinished, self._schema)

    def _add(self, row: dict[str, Any]) -> None:
        self._group.append(row)
        if len(self._group) == self._GROUP:
            self._flush()

    def _flush(self) -> None:
        pa: Any = import_module("pyarrow")
        self._writer.write_table(pa.Table.from_pylist(self._group, self._schema))
        self._group.clear()

    def _close(self) -> None:
        try:
            if self._group:
                self._flush()
        finally:
            self._writer.close()


class CsvFile(_File):
    """A CSV file with a column for each value (`customer.id`), and lists such as lines as JSON; see `ParquetFile`."""

    def _open(self) -> None:
        self._file = open(self._unfinished, "w", encoding="utf-8", newline="")  # noqa: SIM115 - closed in `_close`
        names = ["end_user_id", *_names(self._columns, ""), _MORE]
        self._writer = csv.DictWriter(self._file, names, extrasaction="ignore")
        self._writer.writeheader()

    def _add(self, row: dict[str, Any]) -> None:
        self._writer.writerow(_texts(row))

    def _close(self) -> None:
        self._file.close()


def _rows(records: Iterable[Any], model: type, columns: Columns, end_user_id: str | None) -> Iterator[dict[str, Any]]:
    for record in records:
        if not isinstance(record, model):  # its members would be null
            given = cast("type[object]", type(record))
            hint = "; read them without raw=True" if issubclass(given, dict) else ""
            raise InvalidArgumentError(f"records takes {model.__name__} objects, not {given.__name__}{hint}")
        more = unknown_of(record, columns)
        text = json.dumps(more, default=_text) if more else None
        yield {**row_of(record, columns), "end_user_id": end_user_id, _MORE: text}


def _arrow_type(kind: Kind) -> Any:
    pa: Any = import_module("pyarrow")
    if isinstance(kind, dict):
        return pa.struct([(name, _arrow_type(each)) for name, each in kind.items()])
    if isinstance(kind, list):
        return pa.list_(_arrow_type(kind[0]))
    return {
        "text": pa.string(),
        "decimal": pa.decimal128(38, SCALE),
        "bool": pa.bool_(),
        "bigint": pa.int64(),
        "date": pa.date32(),
        "timestamp": pa.timestamp("us", tz="UTC"),
    }[kind]


def _names(columns: Columns, before: str) -> Iterator[str]:
    for name, kind in columns.items():
        if isinstance(kind, dict):
            yield from _names(kind, f"{before}{name}.")
        else:
            yield before + name


def _texts(row: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    texts: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            texts |= _texts(cast("dict[str, Any]", value), f"{before}{name}.")
        else:
            texts[before + name] = json.dumps(value, default=_text) if isinstance(value, list) else _text(value)
    return texts


def _text(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    # Without exponents and trailing zeros.
    return f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, Decimal) else value
