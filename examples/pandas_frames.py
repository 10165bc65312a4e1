"""Customers as a pandas DataFrame: amounts stay `Decimal`, moments are UTC timestamps.

pip install pandas
CONDUCTOR_SECRET_KEY=sk_... END_USER_ID=end_usr_... python examples/pandas_frames.py
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterable, Sequence
from decimal import Decimal

import pandas as pd

from conductor_client import AsyncConductor
from conductor_client.models import Customer

COLUMNS = ("id", "full_name", "is_active", "balance", "credit_limit", "created_at", "updated_at")
AMOUNTS = ("balance", "credit_limit")
MOMENTS = ("created_at", "updated_at")


async def customer_frame(customers: AsyncIterable[Customer], columns: Sequence[str] = COLUMNS) -> pd.DataFrame:
    """One row for each customer, by id."""
    rows = [[getattr(customer, column) for column in columns] async for customer in customers]
    frame = pd.DataFrame(rows, columns=list(columns))
    for column in columns:
        if column in AMOUNTS:
            # Of dtype object: float64 cannot hold cents. An amount that QuickBooks leaves out stays None.
            frame[column] = pd.Series(list(frame[column]), index=frame.index, dtype=object)
        elif column in MOMENTS:
            # The API gives each moment the offset of the QuickBooks PC, which changes with the season.
            frame[column] = pd.to_datetime(frame[column], utc=True)
    return frame.set_index("id")


def total(amounts: pd.Series) -> Decimal:
    """The exact sum of a column of amounts."""
    return sum(amounts.dropna(), Decimal(0))


async def main() -> None:
    async with AsyncConductor() as conductor:
        books = conductor.for_end_user(os.environ["END_USER_ID"])
        frame = await customer_frame(books.qbd.customers.list(status="all", limit=150))
    print(frame[["full_name", "balance", "credit_limit", "updated_at"]].to_string(index=False))
    print(f"{len(frame)} customers, credit limits {total(frame['credit_limit'])}, balances {total(frame['balance'])}")
    for month, changed in frame.groupby(frame["updated_at"].dt.strftime("%Y-%m")):
        print(f"{month}: {len(changed)} changed, credit limits {total(changed['credit_limit'])}")


if __name__ == "__main__":
    asyncio.run(main())
