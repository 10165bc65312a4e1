"""`asyncio.timeout` for what may be left in a closed event loop."""

from __future__ import annotations

import asyncio
import weakref
from typing import Any


class Timeout(asyncio.Timeout):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """`asyncio.timeout_at` that does not keep its task.

    A loop that is closed under a call leaves coroutines to the collector. It may close the innermost of them first;
    if that was the last to know its task, the outer ones are freed while they are closed, and Python before 3.13 can
    crash.
    """

    async def __aenter__(self) -> Timeout:
        await super().__aenter__()
        known: Any = self
        # Where asyncio calls it otherwise, this changes nothing.
        if (task := getattr(known, "_task", None)) is not None:
            known._task = weakref.proxy(task)
        return self


def timeout(seconds: float | None) -> Timeout:
    """A timeout that begins now; None is no limit."""
    return Timeout(None if seconds is None else asyncio.get_running_loop().time() + seconds)
