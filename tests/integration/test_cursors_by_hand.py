"""Page by page with `cursor=`, as without a pager: every request moves the cursor on, so none may be added."""

from __future__ import annotations

from conductor_client import AsyncConductor, Conductor

NAMES = [f"Customer {number:02}" for number in range(23)]


def test_sync(acme: Conductor) -> None:
    for name in NAMES:
        acme.qbd.customers.create(name=name)
    page = acme.qbd.customers.list(limit=5)
    pages, seen = [page], [customer.name for customer in page.data]
    while page.next_cursor:
        # All pages are still held, and another list is read in between.
        assert len(acme.qbd.customers.list(name_contains="01").data) == 1
        page = acme.qbd.customers.list(limit=5, cursor=page.next_cursor)
        pages.append(page)
        seen += [customer.name for customer in page.data]
    assert seen == NAMES
    assert len(pages) == 5


async def test_async(async_acme: AsyncConductor) -> None:
    for name in NAMES:
        await async_acme.qbd.customers.create(name=name)
    page = await async_acme.qbd.customers.list(limit=5)
    pages, seen = [page], [customer.name for customer in page.data]
    while page.next_cursor:
        assert len((await async_acme.qbd.customers.list(name_contains="01")).data) == 1
        page = await async_acme.qbd.customers.list(limit=5, cursor=page.next_cursor)
        pages.append(page)
        seen += [customer.name for customer in page.data]
    assert seen == NAMES
    assert len(pages) == 5
