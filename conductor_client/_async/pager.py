"""A list in asyncio that is not requested yet: awaited for its first page, or iterated over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Self

from .._core.events import Progress
from .._lists.page_base import T
from ..errors import ConductorError
from .closing import AsyncClosing
from .page import AsyncItemIterator, AsyncPage, AsyncPageIterator

if TYPE_CHECKING:
    from .._lists.page_reader import Lease
    from .._lists.task_reader import AsyncReader


class AsyncPager(AsyncClosing, Generic[T]):
    """A list that is not requested yet: await it for its first page, or iterate over all its items.

    Leaving a loop ends the reading ahead; another loop continues where it ended. After a loop has reached the end of
    the list, another one raises `ConductorError`, because it would have no items.

    Example:
        >>> page = await client.qbd.invoices.list(limit=10)
        >>> async for invoice in client.qbd.invoices.list():
        ...     print(invoice.ref_number)
        >>> async with client.qbd.invoices.list() as invoices:  # ends the list at the end of the block
        ...     async for invoice in invoices:
        ...         break
    """

    def __init__(self, make: Callable[[], AsyncReader]) -> None:
        from asyncio import Lock

        self._make = make
        self._reader: AsyncReader | None = None
        self._begin = Lock()
        self._items: AsyncItemIterator[T] | None = None
        self.closed: bool = False

    @classmethod
    def begin(cls, make: Callable[[], AsyncReader]) -> Self:
        """Make the list; nothing is sent yet."""
        return cls(make)

    @property
    def progress(self) -> Progress | None:
        """The progress of the list; None before it is requested."""
        return None if self._reader is None else self._reader.traversal.progress

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        if self._items is not None and self._items.over:
            raise ConductorError("this list has been read to its end: keep its items, or list again")
        return _Loop(self)

    async def __anext__(self) -> T:
        return await self._advance(None)

    def iter_pages(self) -> AsyncPagerPages[T]:
        """Return an iterator over all pages."""
        return AsyncPagerPages(self)

    async def aclose(self) -> None:
        """End the list and its iteration."""
        self.closed = True
        self._items = None
        if self._reader is not None:
            await self._reader.close()

    close = aclose

    async def _first(self, *, ask_on: bool = False, loop: _Loop[T] | None = None) -> AsyncPage[T]:
        if self._reader is not None:
            raise ConductorError("this list has been started already: keep the page that it gave, or list again")
        if self.closed:
            raise ConductorError("this list was closed: list again")
        reader = self._reader = self._make()
        if ask_on:
            reader.ask_on()
        if loop is not None:
            loop.minds = reader.iterating()
        lease = reader.lease()
        try:
            return AsyncPage(await reader.take(0, restarts=True), reader, lease)
        except BaseException:
            self._reader = None
            raise

    async def _advance(self, loop: _Loop[T] | None) -> T:
        """Return the next item, for a loop or for a caller of `anext`."""
        if self._items is None:
            async with self._begin:
                if self.closed:
                    raise StopAsyncIteration
                if self._items is None:
                    # Marked as iterating before the first page arrives, because another list may be waiting already.
                    self._items = AsyncItemIterator(await self._first(ask_on=loop is None, loop=loop), minded=False)
        if loop is not None and loop.minds is None and self._reader is not None and not self.closed:
            loop.minds = self._reader.iterating()
        return await anext(self._items)


class _Loop(Generic[T]):
    """One loop over a pager, which ends the reading ahead when it is collected."""

    def __init__(self, pager: AsyncPager[T]) -> None:
        self._pager = pager
        self.minds: Lease | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            return await self._pager._advance(self)  # pyright: ignore[reportPrivateUsage]
        except StopAsyncIteration:
            self.minds = None
            raise


class AsyncPagerPages(AsyncClosing, Generic[T]):
    """An iterator over all pages of a list, which is requested at the first step; an async context manager."""

    def __init__(self, pager: AsyncPager[T]) -> None:
        self._pager = pager
        self._pages: AsyncPageIterator[T] | None = None
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AsyncPage[T]:
        if self._pages is None:
            # Tasks may share the iterator: one requests the first page, and the others wait for it.
            async with self._pager._begin:  # pyright: ignore[reportPrivateUsage]
                if self._pages is None and not (self._over or self._pager.closed):
                    self._pages = (await self._pager).iter_pages()
        if self._pages is None or self._over or self._pager.closed:
            # Possibly closed during the request for the first page.
            await self.aclose()
            raise StopAsyncIteration
        return await anext(self._pages)

    async def aclose(self) -> None:
        """End the iteration, and the reading ahead."""
        self._over = True
        if self._pages is not None:
            await self._pages.aclose()

    close = aclose
