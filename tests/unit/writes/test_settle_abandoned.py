"""Writes that something else ended, a cancellation or a signal: what was sent can be had, and settled."""

from __future__ import annotations

import asyncio
import copy
import pickle
import signal
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from conductor_client import InvalidArgumentError, OutcomeUnknownError, errors, sent_write
from conductor_client._core.clock import SYSTEM
from conductor_client._core.events import ResponseEvent
from conductor_client._writes.settlement import Settlement
from conductor_client.errors import SentWrite
from conductor_client.models import Invoice
from conductor_client.transport import Incoming, Outgoing
from tests.support.fake_records import AsyncFakeRecords, FakeRecords, InvoiceServer
from tests.support.losses import lost, settle


class SilentRecords(AsyncFakeRecords):
    """A company file that acts on writes, and never answers them."""

    def __init__(self) -> None:
        super().__init__()
        self.writes = 0
        self.reached = asyncio.Event()

    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        if outgoing.method == "GET":
            return await super().send(outgoing)
        self.answer(outgoing)
        self.writes += 1
        self.reached.set()
        await asyncio.get_running_loop().create_future()
        raise AssertionError


def silent(**options: Any) -> tuple[InvoiceServer, SilentRecords]:
    server = InvoiceServer(True, auto_external_id=True, **options)
    books = SilentRecords()
    server.books = books
    server.client._shared._made["transport"] = books
    return server, books


def create(server: InvoiceServer) -> Any:
    return server.client.qbd.invoices.create(customer_id="C1", transaction_date="2026-11-22", lines=[{"item_id": "P1"}])


async def _timeout(server: InvoiceServer, books: SilentRecords) -> None:
    async with asyncio.timeout(0.01):
        await create(server)


async def _wait_for(server: InvoiceServer, books: SilentRecords) -> None:
    await asyncio.wait_for(create(server), 0.01)


async def _wait_for_a_task(server: InvoiceServer, books: SilentRecords) -> None:
    await asyncio.wait_for(asyncio.create_task(create(server)), 0.01)


async def _cancelled(server: InvoiceServer, books: SilentRecords) -> None:
    task = asyncio.create_task(create(server))
    await books.reached.wait()
    task.cancel()
    await task


async def _in_a_group(server: InvoiceServer, books: SilentRecords) -> None:
    async with asyncio.timeout(0.01), asyncio.TaskGroup() as group:
        await group.create_task(create(server))


async def _raised_from(server: InvoiceServer, books: SilentRecords) -> None:
    try:
        await _timeout(server, books)
    except TimeoutError as error:
        raise RuntimeError("the job failed") from error


async def _raised_after(server: InvoiceServer, books: SilentRecords) -> None:
    try:
        await _timeout(server, books)
    except TimeoutError:
        raise LookupError  # noqa: B904 - as programs do


ENDS: list[Callable[[InvoiceServer, SilentRecords], Awaitable[None]]] = [
    _timeout,
    _wait_for,
    _wait_for_a_task,
    _cancelled,
    _in_a_group,
    _raised_from,
    _raised_after,
]


@pytest.mark.parametrize("end", ENDS)
async def test_a_write_that_was_cancelled_is_settled(end: Any) -> None:
    server, books = silent()
    ended: BaseException = LookupError()
    try:
        await end(server, books)
    except BaseException as reason:
        ended = reason
    assert not isinstance(ended, errors.ConductorError)
    write = sent_write(ended)
    assert write is not None
    assert (write.operation, write.end_user_id) == ("qbd.invoices.create", "end_usr_1")
    assert write.body["externalId"] == write.external_id
    for what in (ended, write, pickle.loads(pickle.dumps(write)), copy.deepcopy(write)):
        settled: Settlement = await server.client.settle(what)
        assert settled.outcome == "applied"
        assert isinstance(settled.record, Invoice)
        assert settled.record.external_id == write.external_id
    assert books.writes == 1


async def test_what_a_group_swallows_the_hook_is_told() -> None:
    told: list[SentWrite] = []

    def on_response(event: ResponseEvent) -> None:
        if (write := sent_write(event.error)) is not None:
            told.append(write)

    server, books = silent(on_response=on_response)

    async def fail() -> None:
        await books.reached.wait()
        raise LookupError

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(create(server))
            group.create_task(fail())

    with pytest.raises(ExceptionGroup) as caught:
        await both()
    assert sent_write(caught.value) is None
    (write,) = told
    assert (await server.client.settle(write)).outcome == "applied"


async def test_a_group_of_several_writes_is_ambiguous() -> None:
    server, _ = silent(max_in_flight_per_end_user=None)
    both = await asyncio.gather(_timeout(server, server.books), _timeout(server, server.books), return_exceptions=True)  # type: ignore[arg-type]
    group = BaseExceptionGroup("both", [error for error in both if error is not None])
    with pytest.raises(InvalidArgumentError, match="several writes"):
        sent_write(group)
    with pytest.raises(InvalidArgumentError, match="several writes"):
        await server.client.settle(group)
    first, second = (sent_write(error) for error in group.exceptions)
    assert first is not None
    assert second is not None
    assert first.external_id != second.external_id
    alone = BaseExceptionGroup("one", [LookupError(), group.exceptions[1]])
    assert sent_write(alone) is second
    assert sent_write(BaseExceptionGroup("none", [LookupError()])) is None


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", [KeyboardInterrupt, LookupError, TimeoutError])
def test_a_write_that_a_signal_ended_is_settled(asynchronous: bool, kind: type[BaseException]) -> None:
    def struck(books: FakeRecords, outgoing: Outgoing) -> BaseException:
        books.answer(outgoing)
        return kind()

    server = InvoiceServer(asynchronous, faults=[struck], auto_external_id=True)
    with pytest.raises(kind) as caught:
        server.run(create(server))
    settled = server.run(server.client.settle(caught.value))
    assert (settled.outcome, settled.record.id) == ("applied", "R0")


@pytest.mark.parametrize("asynchronous", [False, True])
def test_what_ended_before_anything_was_sent_did_not_happen(asynchronous: bool) -> None:
    server = InvoiceServer(asynchronous, auto_external_id=True)
    with pytest.raises(errors.InvalidArgumentError) as caught:
        server.run(server.client.qbd.invoices.create(customer_id="C1", transaction_date="never"))
    assert server.run(server.client.settle(caught.value)).outcome == "not_applied"


async def _failed_for(seconds: float, call: Callable[[], Awaitable[object]]) -> None:
    """End a call by a time limit, while the failure of an older write is being handled."""
    older = OutcomeUnknownError("older")
    older.write = SentWrite.make(
        "x.create",
        "create",
        now=SYSTEM.now(),
        wall=SYSTEM.wall(),
        sent_at=0,
        wait=1,
        path={},
        body={},
        end_user_id=None,
        external_id=None,
    )
    try:
        raise older
    except OutcomeUnknownError:
        async with asyncio.timeout(seconds):
            await call()


async def test_a_write_that_was_cancelled_while_it_waited_did_not_happen() -> None:
    server, books = silent()
    first = asyncio.create_task(create(server))
    await books.reached.wait()
    with pytest.raises(TimeoutError) as caught:
        await _failed_for(0.01, lambda: create(server))
    first.cancel()
    assert sent_write(caught.value) is None
    assert (await server.client.settle(caught.value)).outcome == "not_applied"


async def test_a_cancellation_that_ended_no_call_of_ours_says_nothing() -> None:
    server, _ = silent()
    with pytest.raises(TimeoutError) as caught:
        await _failed_for(0.01, asyncio.Event().wait)
    assert sent_write(caught.value) is None
    assert (await server.client.settle(caught.value)).outcome == "unknown"
    for other in (LookupError(), None):
        assert sent_write(other) is None


def test_an_error_of_ours_is_found_behind_a_callers_own() -> None:
    server = InvoiceServer(False, faults=[lost], auto_external_id=True)

    def job() -> None:
        try:
            create(server)
        except OutcomeUnknownError as error:
            raise RuntimeError from error

    with pytest.raises(RuntimeError) as caught:
        job()
    cause = caught.value.__cause__
    assert isinstance(cause, OutcomeUnknownError)
    assert sent_write(caught.value) is cause.write
    assert settle(server, cause) == ("applied", "R0")
    assert server.client.settle(caught.value).outcome == "applied"


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C as in a terminal: what runs in the background of a shell ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_in_asyncio_leaves_the_write() -> None:
    server, books = silent()

    async def main() -> None:
        task = asyncio.ensure_future(create(server))
        await books.reached.wait()
        signal.raise_signal(signal.SIGINT)
        await task

    with pytest.raises(KeyboardInterrupt) as caught:
        asyncio.run(main())
    write = sent_write(caught.value)
    assert write is not None
    assert asyncio.run(server.client.settle(caught.value)).outcome == "applied"
