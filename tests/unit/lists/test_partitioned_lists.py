"""Long lists are cut into parts, and tell how far they are. Sync and async."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._lists.page_base import Progress
from tests.support.fake_lists import DAYS, END_USER, NAMES, FakeLists, async_client, sync_client
from tests.support.list_harness import ALL, ListHarness, every, nth
from tests.support.virtual_time import VirtualClock

pytestmark = pytest.mark.usefixtures("no_threads")


@pytest.mark.parametrize("kind", [DAYS, NAMES])
def test_a_record_that_moves_into_what_has_been_read_is_found(kind: Any) -> None:
    service = FakeLists(VirtualClock())
    service.add(60)
    moved: list[str] = []

    def fault(query: dict[str, str]) -> str | None:
        if len(service.sent) in (4, 8):
            return "after"
        bounds = [query[name] for name in ("transactionDateFrom", "nameFrom") if name in query]
        if bounds and not moved and "cursor" not in query:
            # The first part is over. One that was in it and has not come moves on, one that is to come moves back.
            known = set(got)
            late = next(t for t in service.records.values() if t.id not in known and _place(t, kind) > bounds[0])
            early = min(service.records.values(), key=lambda t: _place(t, kind))
            late.name, late.day, late.updated = f"{early.name}+", early.day, service.clock.wall()
            moved.append(late.id)
        return None

    service.fault = fault
    got: list[str] = []
    for item in sync_client(service).page(kind.request({})):
        got.append(item.id)  # noqa: PERF401 - the fault looks at what has come
    assert moved
    assert sorted(got) == every(service)
    assert any("updatedAfter" in query for query in service.sent)


def _place(record: Any, kind: Any) -> str:
    return str(record.day.isoformat()) if kind is DAYS else str(record.name.casefold())


def test_a_list_that_is_too_long_for_one_answer_is_halved() -> None:
    service = FakeLists(VirtualClock(), limit=50)
    service.add(3000, per_day=4)

    def fault(query: dict[str, str]) -> str | None:
        return "504" if "cursor" not in query and len(service._matching(query)) > limit else None

    limit, service.fault = 600, fault
    page = sync_client(service).page(DAYS.request({}))
    got = [item.id for item in page]
    assert sorted(got) == every(service)
    assert len(got) == 3000
    assert page.progress.partitions > 1


def test_a_part_that_cannot_be_halved_is_begun_anew_after_a_timeout(harness: ListHarness) -> None:
    """Only QuickBooks was busy: the part is a single day."""
    for record in harness.service.records.values():
        record.day = date(2024, 1, 1)
    request = DAYS.request({"transaction_date_from": "2024-01-01", "transaction_date_to": "2024-01-01"})
    # The second page, the first one again, twice.
    harness.service.fault = nth(2, 3, 4, fault="504")
    pager = async_client(harness.service).pager(request)

    async def read() -> list[str]:
        return [item.id async for item in pager]

    assert sorted(harness.run(read())) == every(harness.service)
    assert pager.progress is not None
    assert pager.progress.restarts == 3


def test_a_part_that_always_times_out_ends_the_list_after_its_restarts() -> None:
    service = FakeLists(VirtualClock())
    service.add(100)
    got: list[str] = []

    def fault(query: dict[str, str]) -> str | None:
        return "504" if len(service.sent) > 7 else None

    service.fault = fault
    page = sync_client(service).page(DAYS.request({}))
    with pytest.raises(errors.CursorLostError, match="504 QBD_REQUEST_TIMEOUT") as caught:
        got.extend(item.id for item in page)
    assert caught.value.items == len(got) == len(set(got)) == 35
    assert isinstance(caught.value.__cause__, errors.QuickBooksTimeoutError)
    assert page.progress.restarts == 10
    # The page that was lost, the halves of the part it was in down to a single day, and that one for each restart.
    assert len(service.sent) <= 7 + 1 + 16 + 10


@pytest.mark.parametrize("hidden", [None, "50"])
def test_a_count_that_times_out_is_made_again(hidden: str | None) -> None:
    service = FakeLists(VirtualClock())
    service.add(100)
    matching, counts = service._matching, list[str]()

    def without(query: dict[str, str]) -> list[Any]:
        return [t for t in matching(query) if (not query and (counts or len(service.sent) < 9)) or t.id != hidden]

    def fault(query: dict[str, str]) -> str | None:
        if len(service.sent) in (8, 14):
            return "after"
        if not query and len(service.sent) > 14:
            counts.append("504" if len(counts) < 2 else "")
            return counts[-1]
        return None

    service._matching = without  # type: ignore[method-assign]
    service.fault = fault
    page = sync_client(service).page(DAYS.request({}))
    if hidden is None:
        assert len(list(page)) == 100
        assert counts == ["504", "504", ""]
        # Nothing has contradicted the changes, so they were not read again.
        assert sum("updatedAfter" in query and "cursor" not in query for query in service.sent) == 1
    else:
        # It is missing, so the list is read as a whole.
        assert len(list(page)) == 100


def test_a_service_that_does_not_sort_costs_restarts_but_no_record() -> None:
    service = FakeLists(VirtualClock(), sorts=False)
    service.add(100)
    service.fault = nth(8, 14, 33)
    got = [item.id for item in sync_client(service).page(NAMES.request({}))]
    assert sorted(got) == every(service)
    assert len(got) == 100


@pytest.mark.parametrize("mended", [True, False])
def test_what_the_parts_leave_out_is_noticed(mended: bool) -> None:
    service = FakeLists(VirtualClock())
    service.add(100)

    def fault(query: dict[str, str]) -> str | None:
        if len(service.sent) in (8, 14):
            return "after"
        # Where the line is not mended, no list can be read as a whole any more.
        begun = None if "cursor" not in query else service.sent[int(query["cursor"].removeprefix("cursor-")) - 1]
        return "after" if not mended and len(service.sent) > 14 and begun == {} else None

    service.fault = fault
    hidden = service.records["50"]
    matching = service._matching

    def without(query: dict[str, str]) -> list[Any]:
        hide = query or len(service.sent) < 15
        # Where it is shown at all, it comes last.
        return [t for t in matching(query) if t is not hidden] + [hidden] * (not hide)

    service._matching = without  # type: ignore[method-assign]
    got: list[str] = []
    page = sync_client(service).page(DAYS.request({}))
    if mended:
        assert len(list(page)) == 100
        return
    with pytest.raises(errors.IncompleteListError):
        got.extend(item.id for item in page)
    assert set(service.records) - set(got) <= {"50"}
    assert page.progress.restarts == 10


def test_partition_off() -> None:
    service = FakeLists(VirtualClock(), fault=nth(8, 14))
    service.add(100)
    page = sync_client(service, partition="off").page(DAYS.request({}))
    assert len(list(page)) == 100
    assert page.progress[:5] == (100, 0, 2, 1, 7 + 5 + 20)


def test_what_the_caller_filters_by_stays() -> None:
    service = FakeLists(VirtualClock(), fault=nth(8, 14))
    service.add(200)
    request = DAYS.request({"transaction_date_from": "2024-01-10", "transaction_date_to": "2024-02-20"})
    got = [item for item in sync_client(service).page(request)]  # noqa: C416 - iterating is what is tested
    assert sorted(item.id for item in got) == sorted(
        t.id for t in service.records.values() if "2024-01-10" <= t.day.isoformat() <= "2024-02-20"
    )
    assert len(got) == 126
    starts = {query["transactionDateFrom"] for query in service.sent}
    assert min(starts) == "2024-01-10"
    assert len(starts) > 1


@pytest.mark.long
@pytest.mark.parametrize("kind", [DAYS, NAMES])
def test_hundreds_of_pages_at_one_percent_of_faults(kind: Any) -> None:
    service, dice = FakeLists(VirtualClock(), limit=30), random.Random(0)
    service.add(20_000)
    service.fault = lambda _: "after" if dice.random() < 0.01 else None
    got = {item.id for item in sync_client(service).page(kind.request({}))}
    assert len(got) == 20_000


def test_progress_is_told_and_can_be_read(harness: ListHarness) -> None:
    told: list[Progress] = []
    client = async_client(harness.service, on_progress=told.append)
    assert client.pager(ALL).progress is None

    async def read() -> None:
        page = await (pager := client.pager(ALL))
        assert pager.progress == page.progress == Progress(5, 35, 0, 1, 1, "plain.list", END_USER)
        async for _ in page:
            pass

    harness.run(read())
    assert told == [Progress(5 * n, 40 - 5 * n, 0, 1, n, "plain.list", END_USER) for n in range(1, 9)]
