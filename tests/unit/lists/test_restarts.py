"""Lists that lose their cursor, or are interrupted, and go on. Sync and async."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from conductor_client import errors
from tests.support.fake_lists import DAYS, NAMES, PLAIN, FakeLists, async_client, operation, sync_client
from tests.support.list_harness import ALL, ListHarness, every, nth
from tests.support.virtual_time import VirtualClock

pytestmark = pytest.mark.usefixtures("no_threads")


@pytest.mark.parametrize("fault", ["before", "after", "503", "504", "cut", "html", "short", "401"])
@pytest.mark.parametrize("kind", [PLAIN, DAYS, NAMES])
def test_a_lost_page_costs_a_restart(harness: ListHarness, kind: Any, fault: str) -> None:
    client = async_client(harness.service)
    harness.service.fault = nth(3, fault=fault)
    pager = client.pager(kind.request({}))

    async def read() -> list[str]:
        return [item.id async for item in pager]

    got = harness.run(read())
    assert sorted(got) == every(harness.service)
    assert len(got) == 40
    assert pager.progress is not None
    assert pager.progress.restarts == 1


def test_after_the_last_restart_it_raises_with_what_is_known() -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    service.fault = lambda query: "after" if "cursor" in query else None
    got: list[str] = []
    page = sync_client(service).page(ALL)
    with pytest.raises(errors.CursorLostError, match=r"restarted 10 times.*not cut.*no bounds") as caught:
        got.extend(item.id for item in page)
    assert caught.value.items == len(got) == len(set(got))
    assert caught.value.remaining == 40 - len(got)
    assert isinstance(caught.value.__cause__, errors.APIConnectionError)
    assert len(service.sent) == 2 * 11


def test_without_identity_nothing_is_begun_anew() -> None:
    unnamed = operation("plain", paging=PLAIN.paging._replace(identity=None))  # type: ignore[union-attr]
    service = FakeLists(VirtualClock(), fault=nth(3))
    service.add(40)
    with pytest.raises(errors.CursorLostError, match="cannot be told apart") as caught:
        list(sync_client(service).page(unnamed.request({})))
    assert (caught.value.items, len(service.sent)) == (10, 3)


def test_a_callers_own_cursor_is_not_begun_anew() -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    client = sync_client(service)
    first = client.page(ALL)
    service.fault = nth(2)
    mine = client.page(PLAIN.request({"cursor": first.next_cursor}))
    with pytest.raises(errors.CursorLostError):
        list(mine)
    assert len(service.sent) == 3


@pytest.mark.parametrize("fault", ["401", "504"])
def test_a_first_page_that_cannot_be_had_raises_as_it_is(fault: str) -> None:
    service = FakeLists(VirtualClock(), fault=lambda _: fault)
    expected = errors.AuthenticationError if fault == "401" else errors.QuickBooksTimeoutError
    with pytest.raises(expected):
        sync_client(service).page(ALL)
    assert len(service.sent) == 1


def test_manual_paging_asks_once_and_iterating_goes_on(harness: ListHarness) -> None:
    client = async_client(harness.service)
    harness.service.fault = nth(2)

    async def read() -> None:
        page = await client.pager(ALL)
        with pytest.raises(errors.APIConnectionError):
            await page.get_next_page()
        for _ in range(2):
            with pytest.raises(errors.CursorLostError):
                await page.get_next_page()
        assert len(harness.service.sent) == 2
        pages = [each async for each in page.iter_pages()]
        ids = [item.id for each in pages for item in each.data]
        assert sorted(ids) == every(harness.service)
        assert pages[0] is page
        assert all(each.data for each in pages)
        assert await page.get_next_page() is pages[1]
        assert [each async for each in page.iter_pages()] == pages
        assert {item["id"] for each in pages for item in each.to_dict()["data"]} == set(ids)

    harness.run(read())


def test_a_cancelled_page_loses_the_cursor_but_no_item(harness: ListHarness) -> None:
    client = async_client(harness.service)
    pager = client.pager(ALL)
    got: list[str] = []

    async def read() -> None:
        for patience in (1.0, 5.2, 0.3, 10.0, None):
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    async for item in pager:
                        got.append(item.id)  # noqa: PERF401 - what came before the timeout counts

    harness.service.latency = 2.0
    harness.run(read())
    assert sorted(got) == every(harness.service)
    assert len(got) == 40


@pytest.mark.parametrize("opened_before", [False, True])
def test_an_interrupted_taker_neither_loses_nor_repeats_a_page(
    opened_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages of which only a part is new are among them, since pages are longer after a restart."""
    service = FakeLists(VirtualClock())
    service.add(40)
    lost = nth(4)

    def fault(query: dict[str, str]) -> str | None:
        if found := lost(query):
            service.limit = 7
        return found

    service.fault = fault
    page = sync_client(service).page(ALL)
    reader, interrupted = page._reader, 0
    opened = reader.open

    def open_(entry: Any) -> Any:
        nonlocal interrupted
        interrupted += 1
        if interrupted % 2 and not opened_before:
            raise KeyboardInterrupt
        got = opened(entry)
        if interrupted % 2:
            raise KeyboardInterrupt
        return got

    monkeypatch.setattr(reader, "open", open_)
    got: list[str] = []
    items = iter(page)
    while True:
        try:
            got.append(next(items).id)
        except KeyboardInterrupt:
            continue
        except StopIteration:
            break
    assert sorted(got) == every(service)
    assert interrupted >= 12


def test_an_interrupt_while_a_page_is_counted_in_fails_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    page = sync_client(service).page(ALL)
    monkeypatch.setattr(page._reader, "_keep", _interrupt)
    with pytest.raises(KeyboardInterrupt):
        list(page)
    monkeypatch.undo()
    with pytest.raises(errors.IncompleteListError, match="interrupted"):
        list(page)


def _interrupt(*_: Any, **__: Any) -> None:
    raise KeyboardInterrupt
