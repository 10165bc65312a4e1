"""Lists in pages: complete, or an exception; every cursor used once."""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import threading
from collections.abc import Callable
from copy import copy
from types import FrameType
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._async.page import AsyncPage
from conductor_client._lists import thread_reader
from conductor_client._sync.page import Page
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError
from tests.support.tiny_api import (
    BASE_URL,
    END_USER,
    LIST,
    Echo,
    FakeClock,
    Thing,
    async_client_of,
    client_of,
    page,
    retrieve,
)

request = LIST.request({"size": 3})
THREE = [page("ab", "c1", 3), page("cd", "c1", 1), page("e", None, 0)]
Step = dict[str, Any] | Exception


class PageScript(Echo):
    """Answers call by call: a dict is a page, an exception is raised."""

    def __init__(self, steps: list[Step]) -> None:
        super().__init__()
        self.steps = iter(steps)

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        step = next(self.steps)
        if isinstance(step, Exception):
            raise step
        return Incoming(
            200, Headers({"Conductor-Request-Id": f"req_{len(self.sent)}"}.items()), json.dumps(step).encode()
        )


class AsyncPageScript(PageScript):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass


def _sync_ids(steps: list[Step], got: list[str], sent: list[Outgoing]) -> None:
    transport = PageScript(steps)
    transport.sent = sent
    for thing in client_of(transport, max_restarts=0).page(request):
        got.append(thing.id)  # noqa: PERF401 - what came before an exception counts


def _async_ids(steps: list[Step], got: list[str], sent: list[Outgoing]) -> None:
    async def run() -> None:
        transport = AsyncPageScript(steps)
        transport.sent = sent
        async for thing in async_client_of(transport, max_restarts=0).pager(request):
            got.append(thing.id)  # noqa: PERF401 - what came before an exception counts

    asyncio.run(run())


Ids = Callable[[list[Step], list[str], list[Outgoing]], None]
both = pytest.mark.parametrize("ids", [_sync_ids, _async_ids])


@both
def test_all_items_of_all_pages(ids: Ids) -> None:
    got: list[str] = []
    sent: list[Outgoing] = []
    ids([*THREE], got, sent)
    assert got == ["a", "b", "c", "d", "e"]
    assert [outgoing.url.removeprefix(BASE_URL) for outgoing in sent] == [
        "/things?size=3",
        "/things?size=3&cursor=c1",
        "/things?size=3&cursor=c1",
    ]
    assert all(outgoing.headers["conductor-end-user-id"] == END_USER for outgoing in sent)


@both
@pytest.mark.parametrize(
    ("steps", "got", "complaint"),
    [
        ([page("a", "c", 2, hasMore=False)], "", "no more items"),
        ([page("a", None, 2, hasMore=True)], "", "no cursor"),
        ([page("a", None, 2)], "", "2 more items"),
        ([page("a", "c", 2), page("b", "c", 2)], "a", "2 remain"),
        ([page("a", "c", 2), page("b", None, None, hasMore=True)], "a", "no cursor"),
        ([page("a", "c", 3), page("bc", None, 0)], "a", "0 remain"),
        ([page("a", "c"), page("a", None)], "a", "a page again"),
        ([page("a", "c"), page("ba", None)], "a", "twice"),
        ([page("a", "c"), {"objectType": "list"}], "a", "no list of items"),
        ([page("a", "c"), page("b", None, data={})], "a", "no list of items"),
        ([page("a", "c", 3), page("b", None, None)], "a", "2 more items"),
        ([page("a", "c", 1), page("bc", None, None)], "a", "2 came"),
        ([{"data": [{"id": "a"}]}], "", "whether this page is the last"),
    ],
)
def test_a_list_that_contradicts_itself_raises(ids: Ids, steps: list[Step], got: str, complaint: str) -> None:
    seen: list[str] = []
    with pytest.raises(errors.IncompleteListError, match=complaint) as caught:
        ids(steps, seen, [])
    # What is wrong is told before any item of the wrong page is handed out.
    assert "".join(seen) == got
    assert caught.value.request_id == f"req_{len(steps)}"
    assert caught.value.outcome == "unknown"


@both
@pytest.mark.parametrize(
    ("steps", "got"),
    [
        ([page("", None, 0)], ""),
        ([page("a", "c", None), page("", "c", None), page("b", None, None)], "ab"),
        ([page("a", "c", None), page("b", None, 0)], "ab"),
        # Items that do not say who they are cannot be told apart; that is drift, not a lost record.
        ([page("a", "c", data=[{}]), page("b", None, data=[{}])], None),
        # Nor can two of the same identity in one page.
        ([page("aa", None)], "aa"),
        ([page("a", "c"), page("bcb", None)], "abcb"),
        ([{"data": [{"id": "a"}], "hasMore": False}], "a"),
        ([{"data": [{"id": "a"}], "remainingCount": 0}], "a"),
    ],
)
def test_what_the_service_leaves_out_is_no_contradiction(ids: Ids, steps: list[Step], got: str | None) -> None:
    seen: list[str] = []
    ids(steps, seen, [])
    assert seen == ([None, None] if got is None else list(got))


def test_a_page() -> None:
    first = client_of(PageScript([*THREE])).page(request)
    assert isinstance(first, Page)
    assert [thing.id for thing in first.data] == ["a", "b"]
    assert all(isinstance(thing, Thing) for thing in first.data)
    assert (first.next_cursor, first.has_more, first.remaining_count, first.request_id) == ("c1", True, 3, "req_1")
    assert first.has_next_page()
    info = first.next_page_info()
    assert info is not None
    assert info.params == {"cursor": "c1"}
    assert first.to_dict() == THREE[0]
    assert repr(first) == "Page(data=[2 items], has_more=True, remaining_count=3, request_id='req_1')"
    second = first.get_next_page()
    assert first.get_next_page() is second
    assert [[thing.id for thing in each.data] for each in first.iter_pages()] == [["a", "b"], ["c", "d"], ["e"]]
    # Iterating again replays what has come.
    assert [thing.id for thing in first] == [thing.id for thing in first] == ["a", "b", "c", "d", "e"]
    last = second.get_next_page()
    assert not last.has_next_page()
    assert last.next_page_info() is None
    with pytest.raises(errors.ConductorError, match="last page"):
        last.get_next_page()


async def test_an_async_page() -> None:
    first = await async_client_of(AsyncPageScript([*THREE])).pager(request)
    assert isinstance(first, AsyncPage)
    assert first.request_id == "req_1"
    second, same = await asyncio.gather(first.get_next_page(), first.get_next_page())
    assert second is same
    assert [thing.id async for thing in first] == ["a", "b", "c", "d", "e"]
    assert [thing.id async for thing in first] == ["a", "b", "c", "d", "e"]
    assert [len(each.data) async for each in first.iter_pages()] == [2, 2, 1]
    with pytest.raises(errors.ConductorError, match="last page"):
        await (await second.get_next_page()).get_next_page()


FAILURE = TransportError("reset", phase=Phase.SENT)


def test_a_failed_request_for_a_page_is_not_repeated() -> None:
    transport = PageScript([page("a", "c", 1), FAILURE])
    first = client_of(transport, max_restarts=0).page(request)
    with pytest.raises(errors.APIConnectionError) as caught:
        first.get_next_page()
    assert not caught.value.retryable
    for _ in range(2):
        with pytest.raises(errors.CursorLostError) as lost:
            list(first)
        assert (lost.value.items, lost.value.remaining, lost.value.request_id) == (1, 1, "req_1")
    assert len(transport.sent) == 2


async def test_a_failed_or_cancelled_request_for_a_page_is_not_repeated_in_asyncio() -> None:
    transport = AsyncPageScript([page("a", "c", 1), FAILURE])
    first = await async_client_of(transport, max_restarts=0).pager(request)
    with pytest.raises(errors.APIConnectionError):
        await first.get_next_page()
    with pytest.raises(errors.CursorLostError):
        await first.get_next_page()
    assert len(transport.sent) == 2

    first = await async_client_of(AsyncPageScript([*THREE]), max_restarts=0).pager(request)
    task = asyncio.create_task(first.get_next_page())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(errors.CursorLostError):
        [thing async for thing in first]


def test_a_callers_own_cursor_makes_the_first_request_one_that_is_not_repeated() -> None:
    transport = PageScript([FAILURE] * 4)
    with pytest.raises(errors.APIConnectionError) as caught:
        client_of(transport).page(LIST.request({"cursor": "mine"}))
    assert not caught.value.retryable
    with pytest.raises(errors.APIConnectionError) as caught:
        client_of(transport).page(request)
    assert caught.value.retryable


def test_threads_share_one_successor() -> None:
    first = client_of(PageScript([*THREE])).page(request)
    got: list[Page[Any]] = []
    threads = [threading.Thread(target=lambda: got.append(first.get_next_page())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in got}) == 1


def test_a_copy_of_a_page_makes_no_list_short() -> None:
    first = client_of(PageScript([*THREE])).page(request)
    copied = copy(first)
    assert [thing.id for thing in copied] == ["a", "b", "c", "d", "e"]
    got: list[str] = []
    with pytest.raises(errors.ConductorError, match="another copy"):
        got.extend(thing.id for thing in first)
    assert [thing.id for thing in copied] == ["a", "b", "c", "d", "e"]


class Struck(Exception):
    """What a signal's handler raises."""


class ByCursor(Echo):
    """Answers by the cursor."""

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        given = {"c1": page("cd", "c2", 1), "c2": page("e", None, 0)}
        body = next((given[cursor] for cursor in given if cursor in outgoing.url), page("ab", "c1", 3))
        return Incoming(200, Headers([]), json.dumps(body).encode())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # one that strikes in a finaliser
@pytest.mark.parametrize("nth", range(40))
def test_a_signal_at_any_call_of_a_reader_hangs_no_later_one(nth: int) -> None:
    client = client_of(ByCursor())
    client._shared.clock = FakeClock()
    first = client.page(request)
    calls = itertools.count()

    def trace(frame: FrameType, event: str, _: object) -> None:
        if frame.f_globals.get("__name__") == thread_reader.__name__ and next(calls) == nth:
            raise Struck

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for _ in first:
            pass
    except Struck:
        pass
    finally:
        sys.settrace(before)
    got: list[str] = []

    def read() -> None:
        got.extend(thing.id for thing in first)

    later = threading.Thread(target=read, daemon=True)
    later.start()
    later.join(10)
    assert got == ["a", "b", "c", "d", "e"]


async def test_tasks_share_the_pages_of_a_pager() -> None:
    pages = async_client_of(AsyncPageScript([*THREE])).pager(request).iter_pages()
    got: list[str] = []

    async def read() -> None:
        async for each in pages:
            got.extend(thing.id for thing in each.data)

    await asyncio.gather(*(read() for _ in range(4)))
    assert sorted(got) == ["a", "b", "c", "d", "e"]


async def test_what_is_closed_early_asks_for_nothing_more() -> None:
    transport = AsyncPageScript([*THREE])
    pager = async_client_of(transport).pager(request)
    pages = pager.iter_pages()
    first = asyncio.ensure_future(anext(pages))
    await asyncio.sleep(0)
    assert not first.done()
    await pages.aclose()
    with pytest.raises(StopAsyncIteration):
        await first
    assert pager._reader is not None
    assert not pager._reader.armed
    closed = async_client_of(transport).pager(request)
    await closed.aclose()
    assert [each async for each in closed.iter_pages()] == []
    with pytest.raises(errors.ConductorError, match="was closed"):
        await closed
    assert len(transport.sent) == 1


async def test_a_pager_is_started_once() -> None:
    client = async_client_of(AsyncPageScript([page("a"), page("a"), page("a")]))
    pager = client.pager(request)
    await pager
    for again in (lambda: pager.__await__(), lambda: anext(pager)):
        with pytest.raises(errors.ConductorError, match="already"):
            await asyncio.ensure_future(_await(again()))
    assert [each.request_id async for each in client.pager(request).iter_pages()] == ["req_2"]


async def test_a_loop_over_a_pager_that_has_ended_is_refused() -> None:
    pager = async_client_of(AsyncPageScript([*THREE])).pager(request)
    async for thing in pager:
        assert thing.id == "a"
        break
    late = aiter(pager)
    assert [thing.id async for thing in pager] == ["b", "c", "d", "e"]
    # Begun before, as by a task that shares the list with others.
    assert [thing async for thing in late] == []
    with pytest.raises(StopAsyncIteration):
        await anext(pager)
    with pytest.raises(errors.ConductorError, match="read to its end"):
        async for _ in pager:
            pass


async def _await(thing: Any) -> Any:
    if hasattr(thing, "send") and not hasattr(thing, "__await__"):
        return thing.send(None)
    return await thing


async def test_a_pager_that_is_closed_ends() -> None:
    transport = AsyncPageScript([*THREE])
    got: list[str] = []
    async with async_client_of(transport).pager(request) as things:
        async for thing in things:
            got.append(thing.id)
            break
    assert [thing async for thing in things] == []
    assert got == ["a"]
    assert len(transport.sent) == 1
    other = async_client_of(AsyncPageScript([*THREE])).pager(request)
    pages = 0
    async for _ in other.iter_pages():
        pages += 1
        await other.close()
    assert pages == 1


async def test_a_pager_is_checked_at_once_and_sent_later() -> None:
    transport = AsyncPageScript([])
    with pytest.raises(TypeError, match="did you mean 'timeout'"):
        async_client_of(transport).pager(request, {"timout": 3})  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidArgumentError, match="conductor_end_user_id"):
        async_client_of(transport, end_user_id=None).pager(request)
    async_client_of(transport).pager(request)
    assert not transport.sent


def test_only_paged_operations_page() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="pages"):
        client_of(PageScript([])).page(retrieve)


def test_the_options_of_the_first_call_count_for_all_pages() -> None:
    transport = PageScript([*THREE])
    list(client_of(transport).page(request, {"timeout": 7, "extra_headers": {"X-A": "1"}, "extra_query": {"q": "1"}}))
    assert {outgoing.timeout for outgoing in transport.sent} == {7.0}
    assert {outgoing.headers["x-a"] for outgoing in transport.sent} == {"1"}
    assert all("q=1" in outgoing.url for outgoing in transport.sent)
