"""A journal entry: the month's insurance, split over three accounts to the cent, entered once."""

import os
from datetime import date
from decimal import ROUND_DOWN, Decimal

from once import once

from conductor_client import Conductor
from conductor_client.models import JournalEntry


def split(amount: Decimal, parts: int) -> list[Decimal]:
    """Split an amount into equal parts of whole cents; the last one takes what is left."""
    part = (amount / parts).quantize(Decimal("0.01"), ROUND_DOWN)
    return [part] * (parts - 1) + [amount - part * (parts - 1)]


def book(acme: Conductor, number: str, day: date, amount: Decimal, costs: list[str], source: str) -> JournalEntry:
    """Debit the costs and credit the source; debits and credits must be equal, or QuickBooks refuses the entry."""
    accounts = acme.qbd.accounts.find(full_names=[*costs, source])
    ids = {name: account.id for name, account in accounts.items() if account is not None}
    return once(
        acme,
        number,
        acme.qbd.journal_entries.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.journal_entries.create(
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            debit_lines=[
                {"account_id": ids[name], "amount": part}
                for name, part in zip(costs, split(amount, len(costs)), strict=True)
            ],
            credit_lines=[{"account_id": ids[source], "amount": amount}],
        ),
    )


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        costs = ["Office", "Utilities", "Rent"]
        entry = book(acme, "INS-2026-04", date(2026, 4, 30), Decimal("100.00"), costs, "Checking")
        debits = [line.amount for line in entry.debit_lines if line.amount is not None]
        assert sum(debits) == Decimal("100.00")
        print(entry.ref_number, *debits)


if __name__ == "__main__":
    main()
