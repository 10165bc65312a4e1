"""`asyncio.timeout` for tasks that may remain in a closed event loop."""

from __future__ import annotations

import asyncio
import weakref
from typing import Any


class Timeout(asyncio.Timeout):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """`asyncio.timeout_at` with a weak reference to its task.

    If an event loop is closed during a call, its coroutines are garbage collected. If the innermost is closed first and
    has the last reference to its task, the outer ones are freed while being closed, and Python before 3.13 can crash.
    """

    async def __aenter__(self) -> Timeout:
        await super().__aenter__()
        known: Any = self
        # No effect if asyncio renames the attribute.
        if (task := getattr(known, "_task", None)) is not None:
            known._task = weakref.proxy(task)
        return self


def timeout(seconds: float | None) -> Timeout:
    """Return a timeout that starts now; None is no limit."""
    return Timeout(None if seconds is None else asyncio.get_running_loop().time() + seconds)
