"""Whatever a server sends, callers see results that can be read, or exceptions of ours that print and pickle."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, cast

import pytest

from conductor_client import ConductorError
from conductor_client._core.operation import Operation
from conductor_client.errors import APIError
from conductor_client.transport import Incoming, Outgoing

from .mutations import mutated, operations, request_of, sample
from .support import Both

KEY = "sk_x"
OUTCOMES = {"not_sent", "rejected", "applied", "unknown"}


def check_error(error: ConductorError) -> None:
    """It tells what became of the call, and survives what happens to exceptions."""
    assert error.outcome in OUTCOMES
    assert str(error)
    assert repr(error)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (type(other), str(other), other.outcome) == (type(error), str(error), error.outcome)
    if isinstance(error, APIError) and error.response is not None and 200 <= error.response.status_code <= 299:
        # Whether it happened is open where the answer does not show what it is about.
        doubtful = "the answer has no " in error.message or "in spite of its status" in error.message
        # So it is with a page for people, which comes from what stands before the service.
        content = error.response.content
        doubtful = doubtful or (content.lstrip()[:1] == b"<" and error.request_id is None)
        # So is what names no record as far as it can be read: an error with a success's status could stand in it.
        if error.write is not None:
            named = b'"id"' in content or b'"transactionId"' in content
            doubtful = doubtful or not named or error.operation == "end_users.passthrough"
        assert error.outcome == ("unknown" if doubtful else "applied")


def check_result(result: Any) -> None:
    """It can be printed, compared and written back."""
    items = cast("Sequence[Any]", result) if isinstance(result, list) else [result]
    for item in items:
        assert repr(item)
        assert item == item
        if hasattr(item, "to_dict"):
            item.to_dict()


class Spoiler:
    """Answers every request with a mutation. Lists get two good pages now and then, so that the second can be bad."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.operation: Operation[Any] | None = None
        self.sent = 0

    def __call__(self, outgoing: Outgoing) -> Incoming:
        assert self.operation is not None
        self.sent += 1
        answer = sample(self.operation.name, self.dice)
        if self.operation.paging is not None and "cursor=" not in outgoing.url and self.dice.random() < 0.5:
            answer |= {"nextCursor": "c", "hasMore": True, "remainingCount": self.dice.choice((None, 0, 1, 5))}
        return mutated(answer, self.dice)


@pytest.fixture
def collector_at_rest() -> Iterator[None]:
    """Keep the collector out of calls: at the bottom of deeply nested JSON, no finalizer of anybody's can run."""
    gc.disable()
    yield
    gc.enable()


async def spoil(names: list[str], times: int, seed: int) -> None:
    spoiler = Spoiler(seed)
    both = Both(api_key=KEY, transport=spoiler, max_retries=1, max_restarts=1, partition="off")
    known = operations()
    for time in range(times):
        if time % 200 == 0:
            gc.collect()
        operation = spoiler.operation = known[names[time % len(names)]]
        request, blocking = request_of(operation), spoiler.dice.random() < 0.5

        def call(client: Any, operation: Operation[Any] = operation, request: Any = request) -> Any:
            if operation.paging is None:
                return client.send(request)
            return client.page(request) if hasattr(client, "page") else client.pager(request)

        try:
            check_result(await both.call(call, blocking=blocking))
        except ConductorError as error:
            check_error(error)
        except BaseException as error:
            error.add_note(f"{operation.name}, blocking={blocking}, seed={seed}, time={time}")
            raise


FEW = [
    "qbd.invoices.list",
    "qbd.invoices.retrieve",
    "qbd.customers.create",
    "qbd.bills.update",
    "qbd.checks.delete",
    "qbd.transactions.list",
    "qbd.accounts.list",
    "qbd.company.retrieve",
    "qbd.preferences.retrieve",
    "qbd.health_check",
    "end_users.list",
    "end_users.passthrough",
    "auth_sessions.create",
]


@pytest.mark.usefixtures("collector_at_rest")
@pytest.mark.parametrize("seed", range(4))
async def test_mutated_answers(seed: int) -> None:
    await spoil(FEW, 1000, seed)


@pytest.mark.long
@pytest.mark.usefixtures("collector_at_rest")
@pytest.mark.parametrize("seed", range(100, 110))
async def test_mutated_answers_of_every_operation(seed: int) -> None:
    await spoil(sorted(operations()), 10_000, seed)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\nConductor-Request-Id: r\r\n\r\n"
BODY = b'{"id": "abc"}'[:12]
# What stands on the wire instead of an answer, each with the end of the connection after it.
WIRE = [
    b"",
    b"\r\n",
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/9.9 200 OK\r\n\r\n",
    b"HTTP/1.1 99 Low\r\n\r\n",
    b"HTTP/1.1 1000 High\r\n\r\n",
    b"HTTP/1.1 -1 Negative\r\n\r\n",
    b"HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
    b"HTTP/1.1 204 No Content\r\n\r\n",
    b"HTTP/1.1 304 Not Modified\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Length: 1e9\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}}",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 3\r\n\r\n\xff\xff\xff",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=no-such\r\nContent-Length: 2\r\n\r\n\xff\xfe",
    b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nX: \x00\xff\r\nContent-Length: 2\r\n\r\n{}",
    b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe://\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Domain=\xff\r\nContent-Length: 2\r\n\r\n{}",
    b"<html>not http</html>",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"\x00" * 1000,
    bytes(range(256)),
]


async def check_wire(answers: list[bytes]) -> None:
    waiting: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(waiting.pop())
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    both = Both(api_key=KEY, base_url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", speed=20.0)
    try:
        for answer in answers:
            for blocking in (True, False):
                for write in (True, False):
                    waiting[:] = [answer]
                    try:
                        await in_thread_if(blocking, both, write=write)
                    except ConductorError as error:
                        check_error(error)
    finally:
        await both.close()
        server.close()
        await server.wait_closed()


async def in_thread_if(blocking: bool, both: Both, *, write: bool) -> Any:
    def do(client: Any) -> Any:
        options: dict[str, Any] = {"max_retries": 0}
        if write:
            return client.qbd.subtotal_items.create(name="x", **options)
        return client.qbd.subtotal_items.retrieve("1", **options)

    if blocking:
        return await asyncio.to_thread(do, both.sync)
    return await do(both.asyncio)


async def test_anything_on_the_wire() -> None:
    await check_wire(WIRE)


async def test_mutated_heads_on_the_wire() -> None:
    dice = Random(7)
    await check_wire([_damaged(dice) for _ in range(60)])


@pytest.mark.long
async def test_many_mutated_heads_on_the_wire() -> None:
    dice = Random(8)
    await check_wire([_damaged(dice) for _ in range(5000)])


def _damaged(dice: Random) -> bytes:
    data = bytearray(HEAD + BODY)
    for _ in range(dice.choice((1, 2, 5))):
        place = dice.randrange(len(data))
        data[place] = dice.choice((dice.randrange(256), 10, 13, 58, 32, 0))
    return bytes(data)
