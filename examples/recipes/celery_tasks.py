"""Celery tasks with one client for each worker process: `pip install celery`, `celery -A celery_tasks worker`."""

import os
from functools import cache

from celery import Celery, Task
from once import once

from conductor_client import Conductor, ConductorError

app = Celery("books", broker=os.environ.get("CELERY_BROKER_URL", "memory://"))
# A task that is lost with its worker comes again; that is safe, because each task looks before it writes.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True)


@cache
def client() -> Conductor:
    """The client of this process, made when its first task runs."""
    return Conductor(timeout=60)


@app.task(bind=True, max_retries=20, default_retry_delay=300)
def enter_expense(self: Task, end_user_id: str, number: str, account_name: str, amount: str, day: str) -> str:
    """Enter a card expense once; return its id. The amount is text, since JSON would make a float of it."""
    acme = client().for_end_user(end_user_id)
    try:
        accounts = acme.qbd.accounts.find(full_names=["Visa Card", account_name])
        card, account = accounts["Visa Card"], accounts[account_name]
        if card is None or account is None:
            raise RuntimeError(f"no account Visa Card, or no account {account_name}")
        return once(
            acme,
            number,
            acme.qbd.credit_card_charges.find_all(ref_numbers=[number]),
            lambda external_id: acme.qbd.credit_card_charges.create(
                account_id=card.id,
                transaction_date=day,
                ref_number=number,
                external_id=external_id,
                expense_lines=[{"account_id": account.id, "amount": amount}],
            ),
        ).id
    except ConductorError as error:
        if error.outcome in ("not_sent", "unknown"):  # the PC is off; or nobody knows, and the next try looks first
            raise self.retry(exc=error) from error
        raise  # refused: another try would be refused, too
