"""What a client can leave behind: tasks, threads, sockets, files, permits."""

from __future__ import annotations

import asyncio
import gc
import os
import stat
import threading
import time
from typing import NamedTuple, Self

from tests.support.permits import permits

__all__ = ["PAGES", "Traces", "open_files", "settled", "settled_async", "spill_files"]

PAGES = "conductor-client-pages"
"""The name of the tasks and threads that read ahead."""

_PATIENCE = 10.0


class Traces(NamedTuple):
    """Everything that is open now. Two of them differ by what was left behind."""

    threads: frozenset[threading.Thread]
    tasks: frozenset[asyncio.Task[object]]
    files: frozenset[tuple[int, str]]
    lines: int

    @classmethod
    def now(cls) -> Self:
        """Look around, after the garbage has been collected."""
        gc.collect()
        try:
            tasks = frozenset(asyncio.all_tasks())
        except RuntimeError:
            tasks = frozenset[asyncio.Task[object]]()
        return cls(frozenset(threading.enumerate()), tasks, frozenset(open_files()), len(permits()))


def open_files() -> list[tuple[int, str]]:
    """The descriptors of this process, and what is behind them. Linux."""
    found: list[tuple[int, str]] = []
    for name in os.listdir("/proc/self/fd"):
        try:
            found.append((int(name), os.readlink(f"/proc/self/fd/{name}")))
        except OSError:
            continue  # the one that lists them
    return [(number, target) for number, target in found if not target.startswith("/proc/")]


def spill_files() -> list[int]:
    """The modes of the open files that have no name any more."""
    numbers = [number for number, target in open_files() if target.endswith("(deleted)")]
    return [stat.S_IMODE(os.fstat(number).st_mode) for number in numbers]


def settled(before: Traces) -> None:
    """Nothing is there that was not there before, now or within a moment."""
    deadline = time.monotonic() + _PATIENCE
    while (now := Traces.now()) != before and time.monotonic() < deadline:
        time.sleep(0.005)
    assert now == before


async def settled_async(before: Traces) -> None:
    """The same, while the event loop runs."""
    deadline = time.monotonic() + _PATIENCE
    # Nothing else tells when the other end of a connection, or a thread, is gone.
    while (now := Traces.now()) != before and time.monotonic() < deadline:  # noqa: ASYNC110
        await asyncio.sleep(0.005)
    assert now == before
