"""The base class of async context managers that close themselves."""

from __future__ import annotations

from types import TracebackType
from typing import Self


class AsyncClosing:
    """A context manager that calls `aclose` on exit."""

    async def aclose(self) -> None:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
