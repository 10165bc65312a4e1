"""A list without pages that is not requested yet: awaited for its answer, or iterated over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .._lists.page_base import T

L = TypeVar("L")


class AsyncWholeList(Coroutine[Any, Any, L], Generic[L, T]):
    """A list in one answer: await it for that answer, or iterate over its items.

    It is also a coroutine, for `asyncio.create_task` and `asyncio.run`.

    Example:
        >>> accounts = await client.qbd.accounts.list()
        >>> async for account in client.qbd.accounts.list():
        ...     print(account.full_name)
    """

    def __init__(self, call: Coroutine[Any, Any, L]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, Any, L]:
        return self._call.__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        answer: Any = await self._call
        for item in answer:
            yield item

    def send(self, value: Any) -> Any:
        """Resume the coroutine with a value."""
        return self._call.send(value)

    def throw(self, typ: Any, val: Any = None, tb: TracebackType | None = None) -> Any:
        """Raise an exception in the coroutine."""
        return self._call.throw(typ) if val is None and tb is None else self._call.throw(typ, val, tb)

    def close(self) -> None:
        """Close the coroutine; if it was never awaited, nothing is sent."""
        self._call.close()
