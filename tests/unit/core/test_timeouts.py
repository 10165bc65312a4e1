"""The timeout of what may be left in a closed event loop: as asyncio's, but it does not keep its task."""

from __future__ import annotations

import asyncio
import gc

import pytest

from conductor_client._core.timeouts import Timeout, timeout


async def test_it_does_not_keep_its_task() -> None:
    async with timeout(60) as limit:
        holders = gc.get_referrers(asyncio.current_task())
        assert all(holder is not limit and holder is not vars(limit) for holder in holders)
        assert not limit.expired()


@pytest.mark.parametrize("seconds", [0, -1])
async def test_time_that_is_up(seconds: float) -> None:
    with pytest.raises(TimeoutError):
        async with timeout(seconds):
            await asyncio.get_running_loop().create_future()
    # It has taken its cancellation back.
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_cancellation_from_outside_stays_one() -> None:
    begun = asyncio.Event()

    async def wait() -> None:
        async with timeout(60):
            begun.set()
            await asyncio.get_running_loop().create_future()

    task = asyncio.create_task(wait())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_none_is_no_limit() -> None:
    async with timeout(None), Timeout(None):
        await asyncio.sleep(0)
