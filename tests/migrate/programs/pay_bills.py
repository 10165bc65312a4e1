"""Pay what is due: one check for each vendor with open bills."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from decimal import Decimal

from conductor import APIStatusError, AsyncConductor, ConflictError


@dataclass
class Due:
    vendor_id: str
    amount: str
    bills: list[str]


async def due_bills(client: AsyncConductor, end_user: str) -> dict[str, Due]:
    found: dict[str, Due] = {}
    async for bill in client.qbd.bills.list(conductor_end_user_id=end_user, limit=100, payment_status="not_paid"):
        if bill.amount_due == "0.00":  # flag: amount-compared
            continue
        if not bill.open_amount:  # flag: amount-truth
            continue
        due = found.setdefault(bill.vendor.id, Due(bill.vendor.id, "0.00", []))
        # Ours is text, whatever theirs is.
        if due.amount == "0.00":
            due.amount = str(bill.open_amount)
        due.amount = str(Decimal(due.amount) + Decimal(bill.amount_due))
        due.bills.append(bill.id)
    return found


async def main() -> None:
    end_user = os.environ["END_USER_ID"]
    async with AsyncConductor() as client:
        try:
            dues = await due_bills(client, end_user)
        except ConflictError as error:
            print("offline", error.status_code)
            return
        except APIStatusError as error:
            if isinstance(error.body, str) and "<html" in error.body:  # flag: error-body, error-body
                print("gateway")
            raise
        largest = sorted(dues.values(), key=lambda due: due.amount)[-3:]
        print(len(largest), [due.amount for due in largest])


asyncio.run(main())
