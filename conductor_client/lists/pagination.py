"""Lists that come in pages. A list is complete, or it raises.

The cursor is an iterator at the service: each request moves it on. So a page asks for its successor once, and every
page is compared with what the pages before it announced. Iterating restarts what was lost on the way, and hands
every item out once; see `traversal`.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar

from ..errors import ConductorError, InvalidArgumentError
from ..hooks import Progress
from ..operation import Paging, Request

if TYPE_CHECKING:
    from .reader import Reader
    from .reader_async import AsyncReader
    from .reading import Got, Lease

__all__ = ["AsyncPage", "AsyncPager", "Page", "PageInfo", "Progress", "paging_of"]

T = TypeVar("T")
R = TypeVar("R", bound="Reader | AsyncReader")


class PageInfo(NamedTuple):
    """What asks for the next page: query parameters to add to those of the first."""

    params: dict[str, str]


def paging_of(request: Request[Any]) -> Paging:
    """How the operation pages."""
    if request.operation.paging is None:
        raise InvalidArgumentError(f"{request.operation.name}() does not come in pages")
    return request.operation.paging


class _Page(Generic[T, R]):
    """What a page holds; how it is continued differs between sync and async."""

    def __init__(self, got: Got, reader: R, lease: Lease) -> None:
        self._number = got.number
        self._model = got.model
        self._more = got.more
        self._reader = reader
        self._lease = lease
        self.data: list[T] = got.facts.items or []
        self.next_cursor: str | None = got.facts.next_cursor
        self.has_more: bool | None = got.facts.has_more
        self.remaining_count: int | None = got.facts.remaining
        self.request_id: str | None = got.request_id

    @property
    def progress(self) -> Progress:
        """How far the whole list has come, this page and those that wait included."""
        return self._reader.traversal.progress

    def has_next_page(self) -> bool:
        """Whether the list goes on after this page."""
        return self._more

    def next_page_info(self) -> PageInfo | None:
        """What asks for the next page; None after the last, and where the list goes on without a cursor.

        Ask with `get_next_page` instead of by hand.
        """
        paging = self._reader.source.paging
        return PageInfo({paging.cursor: self.next_cursor}) if self.next_cursor is not None else None

    def to_dict(self) -> dict[str, Any]:
        """Return the page as JSON-ready data with wire names, as it came, less what an earlier page had already."""
        return dict(self._model.to_dict())

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(data=[{len(self.data)} items], has_more={self.has_more}, "
            f"remaining_count={self.remaining_count}, request_id={self.request_id!r})"
        )

    def _must_go_on(self) -> None:
        if not self._more:
            raise ConductorError("this is the last page")


class Page(_Page[T, "Reader"]):
    """One page of a list. Iterating over it goes on over all pages that follow.

    Iterating reads ahead while the loop is busy for more than three seconds, because the service forgets its place
    after ten; a lost place makes it restart, unseen. The pages that wait are kept compressed. Leaving the loop
    ends all that.

    Attributes:
        data: The items of this page.
        next_cursor: The token that asks for the next page; None on the last.
        has_more: Whether more items follow, where the service says it.
        remaining_count: How many, where the service says it.
        request_id: The service's id of the request.

    Raises:
        IncompleteListError: while iterating, when the list could not be completed. What came until then is correct.

    Example:
        >>> for invoice in client.qbd.invoices.list():
        ...     print(invoice.ref_number)
    """

    _next: Page[T] | None = None

    def get_next_page(self) -> Page[T]:
        """Return the next page. It is asked for once; later calls return the same one.

        Once a page has been asked for so, those that follow are read ahead, as while iterating.

        Raises:
            APIError: the request for it failed. Iterating goes on nevertheless.
            CursorLostError: it has failed before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        self._must_go_on()
        self._reader.ask_on()
        return self._follow(restarts=False)

    def iter_pages(self) -> PageIterator[T]:
        """Iterate over this page and all that follow."""
        return PageIterator(self)

    def __iter__(self) -> ItemIterator[T]:
        return ItemIterator(self)

    def close(self) -> None:
        """End the reading. What has come stays; iterating further raises `ConductorError`."""
        self._reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _follow(self, *, restarts: bool) -> Page[T]:
        if self._next is None:
            self._reader.check()
            with self._reader.turnstile:
                if self._next is None:
                    got = self._reader.take(self._number, restarts=restarts)
                    self._next = Page(got, self._reader, self._lease)
        return self._next


class _Walk(Generic[T]):
    """A place in a list, in blocking code; it keeps one page in hand. Ends when closed, dropped or done."""

    def __init__(self, page: Page[T]) -> None:
        self._page: Page[T] | None = page
        self._busy: Lease | None = page._reader.iterating()  # pyright: ignore[reportPrivateUsage]
        # Threads may share an iterator.
        self._lock = threading.RLock()

    def __iter__(self) -> Self:
        return self

    def close(self) -> None:
        """End the iteration, and the reading ahead."""
        self._page = self._busy = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _turn(self) -> Page[T] | None:
        """Go on to the next page, if there is one."""
        if self._page is not None and self._page.has_next_page():
            self._page = self._page._follow(restarts=True)  # pyright: ignore[reportPrivateUsage]
            return self._page
        self.close()
        return None


class PageIterator(_Walk[T]):
    """Iterates over a page and all that follow. A context manager; `close` ends it."""

    _first = True

    def __next__(self) -> Page[T]:
        with self._lock:
            if self._first:
                self._first = False
                if self._page is not None:
                    return self._page
            page = self._turn()
            # One that has only items that came before says nothing.
            while page is not None and not page.data:
                page = self._turn()
            if page is None:
                raise StopIteration
            return page


class ItemIterator(_Walk[T]):
    """Iterates over the items of a page and of all that follow. A context manager; `close` ends it."""

    _index = 0

    def __next__(self) -> T:
        with self._lock:
            page = self._page
            while page is not None:
                if self._index < len(page.data):
                    self._index += 1
                    return page.data[self._index - 1]
                page, self._index = self._turn(), 0
            raise StopIteration


class AsyncPage(_Page[T, "AsyncReader"]):
    """One page of a list in asyncio. See `Page` for its attributes, and for what iterating does.

    Example:
        >>> page = await client.qbd.invoices.list()
        >>> async for invoice in page:
        ...     print(invoice.ref_number)
    """

    _next: AsyncPage[T] | None = None

    async def get_next_page(self) -> AsyncPage[T]:
        """Return the next page. It is asked for once; later calls return the same one.

        Once a page has been asked for so, those that follow are read ahead, as while iterating.

        Raises:
            APIError: the request for it failed. Iterating goes on nevertheless.
            CursorLostError: it has failed, or been cancelled, before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        self._must_go_on()
        self._reader.ask_on()
        return await self._follow(restarts=False)

    def iter_pages(self) -> AsyncPageIterator[T]:
        """Iterate over this page and all that follow."""
        return AsyncPageIterator(self)

    def __aiter__(self) -> AsyncItemIterator[T]:
        return AsyncItemIterator(self)

    async def aclose(self) -> None:
        """End the reading. What has come stays; iterating further raises `ConductorError`."""
        await self._reader.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _follow(self, *, restarts: bool) -> AsyncPage[T]:
        if self._next is None:
            self._reader.check()
            async with self._reader.turnstile:
                if self._next is None:
                    got = await self._reader.take(self._number, restarts=restarts)
                    self._next = AsyncPage(got, self._reader, self._lease)
        return self._next


class _AsyncWalk(Generic[T]):
    """A place in a list, in asyncio; it keeps one page in hand. Ends when closed, dropped or done."""

    def __init__(self, page: AsyncPage[T] | None, *, minded: bool = True) -> None:
        self._page: AsyncPage[T] | None = page
        self._busy: Lease | None = None
        if page is not None and minded:
            self._busy = page._reader.iterating()  # pyright: ignore[reportPrivateUsage]

    def __aiter__(self) -> Self:
        return self

    async def aclose(self) -> None:
        """End the iteration, and the reading ahead."""
        self._page = self._busy = None

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class AsyncPageIterator(_AsyncWalk[T]):
    """Iterates over a page and all that follow. An async context manager; `aclose` ends it."""

    def __init__(self, page: AsyncPage[T] | None, pager: AsyncPager[T] | None = None) -> None:
        super().__init__(page)
        self._pager = pager
        self._first = True

    async def aclose(self) -> None:
        await super().aclose()
        self._first = False

    close = aclose

    async def __anext__(self) -> AsyncPage[T]:
        if self._first:
            if self._page is None and self._pager is not None:
                super().__init__(await self._pager)
            self._first = False
            if self._page is not None:
                return self._page
        while (page := self._page) is not None and page.has_next_page() and not (self._pager and self._pager.closed):
            following = await page._follow(restarts=True)  # pyright: ignore[reportPrivateUsage]
            # Another task may have gone on meanwhile, or closed.
            if self._page is page:
                self._page = following
                # One that has only items that came before says nothing.
                if following.data:
                    return following
        await self.aclose()
        raise StopAsyncIteration


class AsyncItemIterator(_AsyncWalk[T]):
    """Iterates over the items of a page and of all that follow. An async context manager; `aclose` ends it."""

    _index = 0

    async def __anext__(self) -> T:
        while (page := self._page) is not None:
            if self._index < len(page.data):
                self._index += 1
                return page.data[self._index - 1]
            if not page.has_next_page():
                break
            following = await page._follow(restarts=True)  # pyright: ignore[reportPrivateUsage]
            if self._page is page:
                self._page, self._index = following, 0
        await self.aclose()
        raise StopAsyncIteration


class AsyncPager(Generic[T]):
    """A list that has not been asked for yet: await it for its first page, or iterate over all its items.

    Leaving a loop over it ends the reading ahead; another loop goes on where that one ended.

    Example:
        >>> page = await client.qbd.invoices.list(limit=10)
        >>> async for invoice in client.qbd.invoices.list():
        ...     print(invoice.ref_number)
        >>> async with client.qbd.invoices.list() as invoices:  # ends the reading when the block is left
        ...     async for invoice in invoices:
        ...         break
    """

    def __init__(self, make: Callable[[], AsyncReader]) -> None:
        # Imported here: sync programs do without asyncio.
        from asyncio import Lock

        self._make = make
        self._reader: AsyncReader | None = None
        self._begin = Lock()
        self._items: AsyncItemIterator[T] | None = None
        self.closed: bool = False

    @property
    def progress(self) -> Progress | None:
        """How far the list has come; None before it was asked for."""
        return None if self._reader is None else self._reader.traversal.progress

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Loop(self)

    async def __anext__(self) -> T:
        return await self._advance(None)

    def iter_pages(self) -> AsyncPageIterator[T]:
        """Iterate over all pages."""
        return AsyncPageIterator(None, self)

    async def aclose(self) -> None:
        """End the reading; iteration stops."""
        self.closed = True
        self._items = None
        if self._reader is not None:
            await self._reader.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _first(self, *, ask_on: bool = False, loop: _Loop[T] | None = None) -> AsyncPage[T]:
        if self._reader is not None:
            raise ConductorError("this list has been started already: keep the page that it gave, or list again")
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
        """The next item, for a loop or for a caller of `anext`."""
        if self._items is None:
            async with self._begin:
                if self.closed:
                    raise StopAsyncIteration
                if self._items is None:
                    # Asked for before the first page comes, since another list may be waiting for this one already.
                    self._items = AsyncItemIterator(await self._first(ask_on=loop is None, loop=loop), minded=False)
        if loop is not None and loop.minds is None and self._reader is not None and not self.closed:
            loop.minds = self._reader.iterating()
        return await anext(self._items)


class _Loop(Generic[T]):
    """One loop over a pager. What it holds ends with it."""

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
