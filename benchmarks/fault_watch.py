"""Watching calls of the campaign: that each ends, in real time, and that nothing stays behind."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, NamedTuple

__all__ = ["Traces", "Watch", "stand_in_for_eager_tasks", "unfinished_tasks"]

_SETTLING = 10.0
EAGER = ["conductor_client"]
"""Whose tasks begin at once before Python 3.12: those from files with one of these in their path."""


class Watch:
    """A watchdog: a call that makes no progress within its time is reported once, from a thread of its own.

    Args:
        on_hang: Is told which call it is. Without it nothing is watched.
    """

    def __init__(self, on_hang: Callable[[str], None] | None = None) -> None:
        self._calls: dict[object, tuple[float, str]] = {}
        self._on_hang = on_hang
        self._end = threading.Event()
        if on_hang is not None:
            threading.Thread(target=self._run, name="campaign-watch", daemon=True).start()

    @contextmanager
    def call(self, what: str, patience: float) -> Generator[Callable[[], None]]:
        """Watch a block; what is given says that it has come on."""
        key = object()

        def progress() -> None:
            self._calls[key] = time.monotonic() + patience, what

        progress()
        try:
            yield progress
        finally:
            self._calls.pop(key, None)

    def forget(self) -> None:
        """Give up all calls that are still watched."""
        self._calls.clear()

    def close(self) -> None:
        """Stop watching."""
        self._end.set()

    def _run(self) -> None:
        while not self._end.wait(0.25):
            now = time.monotonic()
            for key, (deadline, what) in list(self._calls.items()):
                if now > deadline and self._on_hang is not None:
                    self._calls.pop(key, None)
                    self._on_hang(what)


class Traces(NamedTuple):
    """The threads and sockets of this process."""

    threads: frozenset[str]
    sockets: int

    @classmethod
    def now(cls) -> Traces:
        """Look around, after the garbage has been collected."""
        gc.collect()
        threads = frozenset(f"{each.name}/{each.ident}" for each in threading.enumerate())
        sockets = 0
        if sys.platform == "linux":
            for name in os.listdir("/proc/self/fd"):
                try:
                    sockets += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")
                except OSError:
                    continue  # the one that lists them
        return cls(threads, sockets)

    def left_behind(self) -> Counter[str]:
        """What is there now that was not, after a moment for what is about to end."""
        deadline = time.monotonic() + _SETTLING
        while True:
            now = Traces.now()
            left = Counter({"threads": len(now.threads - self.threads), "sockets": max(0, now.sockets - self.sockets)})
            if not left.total() or time.monotonic() > deadline:
                return +left
            time.sleep(0.01)


async def unfinished_tasks(before: set[asyncio.Task[Any]]) -> Counter[str]:
    """The tasks of this loop that were not there, after a moment for what is about to end."""
    if left := asyncio.all_tasks() - before - {asyncio.current_task()}:
        _, left = await asyncio.wait(left, timeout=_SETTLING)
    return Counter({"tasks": len(left)}) if left else Counter()


def stand_in_for_eager_tasks(loop: asyncio.AbstractEventLoop, coro: Any, **options: Any) -> asyncio.Task[Any]:
    """Make a task and run its first step at once, as `asyncio.eager_task_factory` of Python 3.12 does.

    Only tasks of the package: before 3.12, libraries below it rely on the opposite.
    """
    # What closes an asynchronous generator has no code of its own.
    code = getattr(coro, "cr_code", None)
    if code is None or not any(name in code.co_filename for name in EAGER):
        return asyncio.Task(coro, loop=loop, **options)
    # Python's own list of running tasks has to be told, as in 3.12.
    tasks: Any = asyncio.tasks
    steps: list[tuple[Any, Any]] = []
    call_soon = loop.call_soon

    def take(callback: Any, *arguments: Any, context: Any = None) -> Any:
        steps.append((callback, context))
        return None

    loop.call_soon = take  # type: ignore[method-assign,assignment]
    try:
        task = asyncio.Task(coro, loop=loop, **options)
    finally:
        loop.call_soon = call_soon  # type: ignore[method-assign]
    outer = asyncio.current_task(loop)
    ((step, context),) = steps
    if outer is not None:
        tasks._leave_task(loop, outer)
    try:
        context.run(step)
    finally:
        if outer is not None:
            tasks._enter_task(loop, outer)
    return task
