"""An exception from a signal strikes between connecting and the moment at which a connection is known: it goes."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import weakref
from typing import Any

import anyio
import pytest

from conductor_client import AsyncConductor
from tests.support.strikes import Stop
from tests.support.tiny_api import raw_server, read_request

pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning", "ignore:coroutine:RuntimeWarning"
)


class _Struck:
    """In the place of `anyio.fail_after`: what it bounds is done, but it is never left."""

    def __init__(self, error: BaseException, inner: Any) -> None:
        self.error = error
        self.inner = inner

    def __enter__(self) -> Any:
        return self.inner.__enter__()

    def __exit__(self, *_: object) -> None:
        raise self.error


async def _call(client: AsyncConductor, *, streaming: bool) -> None:
    if streaming:
        async with client.end_users.with_streaming_response.retrieve("end_usr_1"):
            pass
    else:
        await client.end_users.retrieve("end_usr_1")


@pytest.mark.parametrize("streaming", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("kind", [Stop, RuntimeError, asyncio.CancelledError])
def test_its_socket_is_closed_by_collection_and_its_task_let_go(
    kind: type[BaseException], streaming: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, real = threading.Event(), anyio.fail_after
    kept: list[BaseException] = []
    tasks: list[weakref.ref[Any]] = []

    def until_closed(connection: socket.socket) -> None:
        assert read_request(connection) == b""
        closed.set()

    def struck(delay: float | None) -> _Struck:
        return _Struck(kind("struck"), real(delay))

    async def call(url: str) -> None:
        client = AsyncConductor(api_key="sk_x", base_url=url, max_retries=0)
        task = asyncio.create_task(_call(client, streaming=streaming))
        tasks.append(weakref.ref(task))
        await asyncio.wait((task,))
        if task.cancelled():
            kept.append(asyncio.CancelledError())
        elif (error := task.exception()) is not None:
            # With its traceback, as in a notebook.
            kept.append(error)
        # The loop goes on, and the exception is kept.
        gc.collect()
        assert await asyncio.to_thread(closed.wait, 10)
        await client.close()

    with raw_server(until_closed) as url, monkeypatch.context() as patch:
        patch.setattr(anyio, "fail_after", struck)
        asyncio.run(call(url))
    assert [type(error) for error in kept] == [kind]
    kept.clear()
    gc.collect()
    assert [task() for task in tasks] == [None]
