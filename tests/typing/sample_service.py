"""A service as a user would write it: keeps customers in step, bills them, and reads what they owe.

Type checkers read all of it in strict mode; the parts that the sandbox emulates are run, too.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections import defaultdict
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from conductor_client import (
    APIError,
    AsyncConductor,
    AsyncPage,
    ConductorError,
    ConnectionNotActiveError,
    ConnectionNotSetUpError,
    InvalidArgumentError,
    NameNotUniqueError,
    ObjectNotFoundError,
    OutcomeUnknownError,
    StaleRevisionError,
    omit,
)
from conductor_client.generated.api.qbd.customers import list as list_customers
from conductor_client.models import (
    AddressInput,
    AddressInputDict,
    Customer,
    Invoice,
    InvoiceCreateLine,
    Report,
    ReportDataRow,
    ReportSubtotalRow,
    ReportTextRow,
    ReportTotalRow,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ShopCustomer:
    """A customer as the shop knows them."""

    name: str
    email: str
    # The SDK's own TypedDict: checkers refuse a TypedDict of another name that merely has the same keys.
    address: AddressInputDict
    credit_limit: Decimal | None = None


@dataclass(frozen=True)
class Position:
    """A line of an order."""

    item_id: str
    quantity: int
    price: Decimal


@dataclass
class Owed:
    """What a customer owes."""

    total: Decimal = Decimal(0)
    overdue: Decimal = Decimal(0)
    oldest: date | None = None


@dataclass
class Statement:
    """A report, taken apart by the kinds of its rows."""

    headings: list[str] = field(default_factory=list[str])
    amounts: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    subtotals: list[Decimal] = field(default_factory=list[Decimal])
    total: Decimal | None = None


@asynccontextmanager
async def open_books(source_id: str, company_name: str, email: str) -> AsyncGenerator[AsyncConductor]:
    """A client for the company's books; key and address come from the environment."""
    async with AsyncConductor(timeout=90, max_retries=3) as conductor:
        end_user = await conductor.end_users.get_or_create(source_id=source_id, company_name=company_name, email=email)
        yield conductor.for_end_user(end_user.id)


async def is_reachable(books: AsyncConductor) -> bool:
    """Whether QuickBooks answers now. A PC that is off is an ordinary state."""
    try:
        health = await books.qbd.health_check()
    except (ConnectionNotSetUpError, ConnectionNotActiveError) as error:
        log.info("%s: %s", error.request_id, error.user_facing_message or error.message)
        return False
    log.info("QuickBooks answered in %s ms", health.duration)
    return True


async def save_customer(books: AsyncConductor, known: ShopCustomer, *, attempts: int = 3) -> Customer:
    """Create the customer, or bring the record up to date."""
    for _ in range(attempts):
        found = await books.qbd.customers.find_one(full_name=known.name)
        try:
            if found is None:
                return await books.qbd.customers.create(
                    name=known.name,
                    email=known.email,
                    # A dict for a nested object; `omit` sends nothing.
                    billing_address=known.address,
                    shipping_address={"line1": "Dock 4", "city": "Bergen", "country": "Norway"},
                    credit_limit=known.credit_limit if known.credit_limit is not None else omit,
                )
            return await books.qbd.customers.update(
                found.id,
                revision_number=found.revision_number,
                email=known.email,
                # The same as an object.
                billing_address=AddressInput(line1=known.address.get("line1", omit), country="Norway"),
            )
        except StaleRevisionError:
            log.info("%s was saved by somebody else in between", known.name)
        except NameNotUniqueError as error:
            log.info("%s was created by somebody else in between (%s)", known.name, error.integration_code)
        except OutcomeUnknownError as error:
            # The next round looks the record up before it writes again.
            log.warning("%s: nobody knows whether %s was saved", error.request_id, known.name)
    raise RuntimeError(f"gave up saving {known.name}")


async def find_customers(books: AsyncConductor, names: Sequence[str]) -> tuple[list[Customer], list[str]]:
    """The customers with these names, and the names that nobody has."""
    found = await books.qbd.customers.find(full_names=names)
    return [c for c in found.values() if c is not None], [name for name, c in found.items() if c is None]


async def rename_customer(books: AsyncConductor, customer_id: str, name: str) -> str:
    """Rename a customer and say in one word what came of it."""
    try:
        customer = await books.qbd.customers.retrieve(customer_id)
        await books.qbd.customers.update(customer.id, revision_number=customer.revision_number, name=name)
    except ObjectNotFoundError:
        return "gone"
    except InvalidArgumentError as error:
        return f"invalid {error.path}"
    except APIError as error:
        if error.outcome == "not_sent" and error.retryable:
            return "later"
        return "refused" if error.outcome == "rejected" else "unclear"
    except ConductorError as error:
        return error.outcome
    return "renamed"


async def changed_since(books: AsyncConductor, moment: datetime) -> dict[str, datetime]:
    """When each customer was changed, for all that were since the moment; over all pages."""
    changes: dict[str, datetime] = {}
    async for customer in books.qbd.customers.list(updated_after=moment, status="all", limit=50):
        changes[customer.full_name] = customer.updated_at.astimezone(UTC)
    return changes


async def page_sizes(books: AsyncConductor, *, limit: int) -> list[int]:
    """How many customers each page has, page by page."""
    page: AsyncPage[Customer] = await books.qbd.customers.list(limit=limit)
    sizes = [len(page.data)]
    while page.has_next_page():
        page = await page.get_next_page()
        sizes.append(len(page.data))
    return sizes


async def count_and_version(books: AsyncConductor, end_user_id: str) -> tuple[int, str | None]:
    """What is beside the records: how many are left after the first, by endpoint function, and a header."""
    answer = await list_customers.asyncio_detailed(client=books, conductor_end_user_id=end_user_id, limit=1)
    left: int | None = answer.parsed.remaining_count
    raw = await books.qbd.customers.with_raw_response.list(limit=1)
    first: AsyncPage[Customer] = await raw.parse()
    return len(first.data) + (left or 0), raw.headers.get("content-type")


async def bill(books: AsyncConductor, customer: Customer, positions: Sequence[Position], *, day: date) -> Invoice:
    """Send an invoice over the positions, payable in 30 days, with a line for the shipping."""
    lines = [InvoiceCreateLine(item_id=p.item_id, quantity=p.quantity, rate=p.price) for p in positions]
    return await books.qbd.invoices.create(
        customer_id=customer.id,
        transaction_date=day,
        due_date=day + timedelta(days=30),
        memo=f"order of {day:%d %B}",
        lines=[*lines, {"description": "Shipping", "amount": "12.50", "service_date": day}],
    )


async def receivables(books: AsyncConductor, *, today: date) -> dict[str, Owed]:
    """What is owed, by customer."""
    owed: defaultdict[str, Owed] = defaultdict(Owed)
    async for invoice in books.qbd.invoices.list(payment_status="not_paid", transaction_date_to=today):
        balance = invoice.balance_remaining or Decimal(0)
        entry = owed[(invoice.customer.full_name if invoice.customer else None) or "?"]
        entry.total += balance
        if invoice.due_date is not None and invoice.due_date < today:
            entry.overdue += balance
            entry.oldest = min(entry.oldest or invoice.due_date, invoice.due_date)
    return dict(owed)


def read_report(report: Report) -> Statement:
    """Take a report apart by the kinds of its rows. A kind that the document lacks arrives as a dict."""
    statement = Statement()
    for row in report.rows:
        match row:
            case ReportTextRow():
                statement.headings.append(row.text or "")
            case ReportDataRow():
                label = (row.row_descriptor.value if row.row_descriptor else None) or f"row {row.row_number}"
                statement.amounts[label] = Decimal(row.cells[-1].value or 0)
            case ReportSubtotalRow():
                statement.subtotals.append(Decimal(row.cells[-1].value or 0))
            case ReportTotalRow():
                statement.total = Decimal(row.cells[-1].value or 0)
            case dict():
                log.info("a row of the new kind %s", row.get("kind"))
    return statement


async def profit_and_loss(books: AsyncConductor, year: int) -> Statement:
    """The year's profit and loss."""
    report = await books.qbd.reports.general_summary(
        report_type="profit_and_loss_standard",
        report_date_from=date(year, 1, 1),
        report_date_to=date(year, 12, 31),
        total_timeout=300,
    )
    return read_report(report)


async def main() -> None:
    async with open_books(os.environ["SHOP_ID"], "Fjord Supplies", "anne@fjord.example") as books:
        if not await is_reachable(books):
            return
        owed = await receivables(books, today=datetime.now(UTC).date())
        log.info("owed in all: %s", sum((entry.total for entry in owed.values()), Decimal(0)))


if __name__ == "__main__":
    asyncio.run(main())
