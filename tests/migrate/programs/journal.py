"""Post a journal entry and say what came of it."""

import os
import uuid

from conductor import Conductor
from conductor.types.qbd import JournalEntryDeleteResponse
from conductor.types.qbd.journal_entry import JournalEntry, DebitLine

END_USER = os.environ["END_USER_ID"]
client = Conductor()


def accounts() -> list:
    listed = client.qbd.accounts.list(conductor_end_user_id=END_USER)
    return [account for account in listed.data if account.account_type in ("expense", "bank")]


def balanced(entry: JournalEntry) -> bool:
    debit = sum(float(line.amount) for line in entry.debit_lines)
    credit = sum(float(line.amount) for line in entry.credit_lines)
    return abs(debit - credit) < 0.005


def describe(line: DebitLine) -> str:
    if line.amount == "0.00":  # flag: amount-compared
        return "nothing"
    return "$" + line.amount  # flag: amount-text


kinds = {account.account_type: account for account in accounts()}
entry = client.qbd.journal_entries.create(
    conductor_end_user_id=END_USER,
    transaction_date="2026-01-15",
    ref_number=uuid.uuid4().hex[:8],
    debit_lines=[{"account_id": kinds["expense"].id, "amount": "12.50", "memo": "paper"}],
    credit_lines=[{"account_id": kinds["bank"].id, "amount": "12.50"}],
)
print(balanced(entry), [describe(line) for line in entry.debit_lines], entry.created_at.split("T")[0])  # flag: moment-text
print("at %s" % entry.created_at)  # flag: moment-text
removed: JournalEntryDeleteResponse = client.qbd.journal_entries.delete(entry.id, conductor_end_user_id=END_USER)
print(removed.deleted)
