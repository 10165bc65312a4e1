"""Long answers in asyncio: the event loop turns to others between their parsing and their decoding."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._core.events import ResponseEvent
from conductor_client._schema import long_answers
from tests.support.tiny_api import LIST, RETRIEVE, THING, AsyncEcho, Echo, async_client_of, client_of, create, page

LONG = {**THING, "padding": "x" * long_answers.LONG}
retrieve = RETRIEVE.request({"id": "1"})


async def turns_during(work: Any) -> list[str]:
    """How the work and another task take turns."""
    order: list[str] = []

    async def other() -> None:
        while "over" not in order:
            order.append("other")
            await asyncio.sleep(0)

    task = asyncio.ensure_future(other())
    await asyncio.sleep(0)
    order.clear()
    await work
    order.append("over")
    await task
    return order


async def test_the_loop_turns_to_others_in_between() -> None:
    client = async_client_of(AsyncEcho(body=LONG))
    assert (await turns_during(client.send(retrieve))).count("other") == 2
    short = async_client_of(AsyncEcho())
    assert (await turns_during(short.send(retrieve))).count("other") == 0


async def test_the_result_is_the_same() -> None:
    long_page = page("abc", padding="x" * long_answers.LONG)
    blocking = client_of(Echo(body=long_page)).send(LIST.request({}))
    awaited = await async_client_of(AsyncEcho(body=long_page)).send(LIST.request({}))
    assert awaited.to_dict() == blocking.to_dict() == long_page
    assert awaited.request_id == "req_7"


@pytest.mark.parametrize(
    ("status", "content", "defect", "kind", "outcome"),
    [
        (200, json.dumps(LONG).encode()[:-1], None, errors.APIResponseValidationError, "applied"),
        (200, json.dumps([LONG]).encode(), None, errors.APIResponseValidationError, "applied"),
        (200, json.dumps(LONG).encode(), "cut", errors.APIResponseValidationError, "applied"),
        (400, json.dumps(LONG).encode(), None, errors.BadRequestError, "rejected"),
    ],
)
async def test_what_cannot_be_used_is_told_as_ever(
    status: int, content: bytes, defect: str | None, kind: type[errors.APIError], outcome: str
) -> None:
    client = async_client_of(AsyncEcho(status, content=content, defect=defect), max_retries=0)
    with pytest.raises(kind) as caught:
        await client.send(retrieve)
    assert (caught.value.outcome, caught.value.request_id) == (outcome, "req_7")


async def test_a_write_is_not_interrupted_once_it_is_answered() -> None:
    client = async_client_of(AsyncEcho(body=LONG))
    assert (await turns_during(client.send(create))).count("other") == 0


async def test_a_read_that_is_cancelled_in_between_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    for turns in (1, 2):
        events: list[ResponseEvent] = []
        client = async_client_of(AsyncEcho(body=LONG), on_response=events.append)
        with caplog.at_level(logging.WARNING):
            task = asyncio.ensure_future(client.send(retrieve))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert len(events) == 1
    assert not caplog.records
