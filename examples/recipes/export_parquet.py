"""Export all lines of invoices to a Parquet file, amounts exact: `pip install pyarrow`."""

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from conductor_client import Conductor
from conductor_client.models import Invoice

SCHEMA = pa.schema(
    [
        ("invoice_id", pa.string()),
        ("ref_number", pa.string()),
        ("transaction_date", pa.date32()),
        ("customer", pa.string()),
        ("updated_at", pa.timestamp("us", tz="UTC")),
        ("item", pa.string()),
        ("quantity", pa.decimal128(18, 5)),  # never float64, which has no 0.10
        ("amount", pa.decimal128(18, 2)),
    ]
)


def rows(invoices: Iterable[Invoice]) -> Iterator[dict[str, Any]]:
    for invoice in invoices:
        for line in invoice.lines:
            yield {
                "invoice_id": invoice.id,
                "ref_number": invoice.ref_number,
                "transaction_date": invoice.transaction_date,
                "customer": invoice.customer.full_name if invoice.customer else None,
                "updated_at": invoice.updated_at,
                "item": line.item.full_name if line.item else None,
                "quantity": line.quantity,
                "amount": line.amount,
            }


def export(invoices: Iterable[Invoice], path: str) -> int:
    """Write the file by groups of 1,000 rows, so that memory stays small; return the number of rows.

    A list that cannot be read to its end raises, and then no file is left.
    """
    number, unfinished = 0, f"{path}.part"
    source = rows(invoices)
    with pq.ParquetWriter(unfinished, SCHEMA) as writer:
        while group := list(islice(source, 1000)):
            writer.write_table(pa.Table.from_pylist(group, SCHEMA))
            number += len(group)
    os.replace(unfinished, path)
    return number


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else "invoice-lines.parquet"
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        print(export(acme.qbd.invoices.list(transaction_date_from="2026-01-01"), path), "lines")
    total = pc.sum(pq.read_table(path)["amount"]).as_py()
    print("sum", total)


if __name__ == "__main__":
    main()
