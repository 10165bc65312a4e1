"""The quick start: a business day. An end-user, the link that connects it, and then a customer, an item, an invoice,
its payment, a deposit, a list, a report, and one call that is refused.

`scripts/demo` runs it against the local sandbox. With `--one-customer` it writes one customer and no document, and
makes it inactive at the end: so `scripts/demo --live` does against the service, where books are real. From the
environment:

CONDUCTOR_SECRET_KEY       the secret key, sk_...
CONDUCTOR_PUBLISHABLE_KEY  the publishable key, pk_..., for the link that connects a company file
CONDUCTOR_BASE_URL         another address than the service's
END_USER_ID                an end-user to use instead of a new one, after the link was opened
"""

from __future__ import annotations

import asyncio
import datetime
import os
import sys
import uuid

from conductor_client import AsyncConductor, ConductorError, ConnectionNotSetUpError, NameNotUniqueError
from conductor_client.models import ReportDataRow, ReportTotalRow

PUBLISHABLE_KEY = os.environ.get("CONDUCTOR_PUBLISHABLE_KEY", "pk_conductor_sandbox")


async def find_or_create_end_user(conductor: AsyncConductor) -> str:
    """An end-user stands for one company whose books we work with."""
    if end_user_id := os.environ.get("END_USER_ID"):
        end_user = await conductor.end_users.retrieve(end_user_id)
    else:
        end_user = await conductor.end_users.create(
            company_name="Acme Inc.",
            email="alice@acme.example",
            source_id=str(uuid.uuid4()),
        )
    print(f"end-user      {end_user.id}  ({end_user.request_id})")
    return end_user.id


async def main() -> None:
    async with AsyncConductor() as conductor:
        end_user_id = await find_or_create_end_user(conductor)
        session = await conductor.auth_sessions.create(end_user_id=end_user_id, publishable_key=PUBLISHABLE_KEY)
        print(f"auth session  expires {session.expires_at:%Y-%m-%d %H:%M} UTC  ({session.request_id})")

        # From here on every call is about this company's books.
        acme = conductor.for_end_user(end_user_id)
        try:
            health = await acme.qbd.health_check()
        except ConnectionNotSetUpError as error:
            # The service answers so until somebody has opened the session's link on the PC that runs QuickBooks.
            print(f"health check  not connected yet: {error.user_facing_message}  ({error.request_id})")
            print(f"next          open this link on that PC: {session.auth_flow_url}")
            print(f"              then run this again with END_USER_ID={end_user_id}")
            return
        print(f"health check  {health.status} in {health.duration} ms  ({health.request_id})")

        tag = uuid.uuid4().hex[:6]
        if "--one-customer" in sys.argv[1:]:
            await one_customer(acme, tag)
        else:
            await business_day(acme, tag)


async def one_customer(acme: AsyncConductor, tag: str) -> None:
    """The least that can be tried in real books: one customer, who is made inactive again."""
    print(f"will write    one customer, Ada Bikes Club {tag}, inactive in the end; no invoice, payment or deposit")
    customer = await acme.qbd.customers.create(name=f"Ada Bikes Club {tag}", email="ada@bikes.example")
    print(f"customer      {customer.id}  {customer.full_name}  ({customer.request_id})")
    try:
        await refused_customer(acme, customer.name)
        await trial_balance(acme)
    finally:
        customer = await acme.qbd.customers.update(
            customer.id, revision_number=customer.revision_number, is_active=False
        )
        print(f"written       {customer.full_name}, active: {customer.is_active}; it stays  ({customer.request_id})")


async def business_day(acme: AsyncConductor, tag: str) -> None:
    """Sell three hours of work, be paid for them, and bring the money to the bank."""
    today = datetime.date.today()
    sales = await acme.qbd.accounts.create(name=f"Repairs {tag}", account_type="income")
    bank = await acme.qbd.accounts.create(name=f"Checking {tag}", account_type="bank")
    customer = await acme.qbd.customers.create(name=f"Ada Bikes Club {tag}", email="ada@bikes.example")
    print(f"customer      {customer.id}  {customer.full_name}  ({customer.request_id})")
    item = await acme.qbd.service_items.create(
        name=f"Repair Hour {tag}",
        sales_or_purchase_details={"price": "65.00", "posting_account_id": sales.id},
    )
    print(f"item          {item.id}  {item.full_name}  ({item.request_id})")

    invoice = await acme.qbd.invoices.create(
        customer_id=customer.id,
        transaction_date=today,
        lines=[{"item_id": item.id, "quantity": 3, "description": "Spring check of the club's bicycles"}],
    )
    print(f"invoice       {invoice.ref_number}: {invoice.balance_remaining} to pay  ({invoice.request_id})")
    amount = invoice.balance_remaining or "0.00"
    payment = await acme.qbd.receive_payments.create(
        customer_id=customer.id,
        transaction_date=today,
        total_amount=amount,
        apply_to_transactions=[{"transaction_id": invoice.id, "payment_amount": amount}],
    )
    invoice = await acme.qbd.invoices.retrieve(invoice.id)
    print(f"payment       {payment.total_amount}; is the invoice paid? {invoice.is_paid}  ({payment.request_id})")
    deposit = await acme.qbd.deposits.create(
        deposit_to_account_id=bank.id,
        transaction_date=today,
        lines=[{"payment_transaction_id": payment.id}],
    )
    print(f"deposit       {deposit.total_amount} to {bank.full_name}  ({deposit.request_id})")

    # Over all pages; `await acme.qbd.invoices.list(...)` would give the first.
    async for listed in acme.qbd.invoices.list(customer_ids=[customer.id]):
        print(f"listed        invoice {listed.ref_number} of {listed.transaction_date}: {listed.subtotal}")
    await trial_balance(acme)
    await refused_customer(acme, customer.name)


async def trial_balance(acme: AsyncConductor) -> None:
    """Print what is on every account."""
    report = await acme.qbd.reports.general_summary(report_type="trial_balance", report_date_macro="all")
    print(f"report        {report.title}, {report.subtitle}  ({report.request_id})")
    for row in report.rows:
        if isinstance(row, ReportDataRow | ReportTotalRow):
            cells = {cell.column_id: cell.value or "" for cell in row.cells}
            print(f"              {cells['1']:32}{cells.get('2', ''):>12}{cells.get('3', ''):>12}")


async def refused_customer(acme: AsyncConductor, name: str) -> None:
    """A name that is taken: a refusal that says what to do, and that nothing changed."""
    try:
        await acme.qbd.customers.create(name=name)
    except NameNotUniqueError as error:
        code = f"{error.code} {error.integration_code}"
        print(f"refused       {code}, so nothing changed ({error.outcome})  ({error.request_id})")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ConductorError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error
