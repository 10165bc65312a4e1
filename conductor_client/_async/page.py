"""Pages of a list. A list is complete, or it raises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, Self

from .._lists.page_base import PageBase, T
from ..errors import ConductorError
from .closing import AsyncClosing

if TYPE_CHECKING:
    from .._lists.page_reader import Lease
    from .._lists.task_reader import AsyncReader


class AsyncPage(PageBase[T], AsyncClosing):
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
        >>> page = await client.qbd.invoices.list()
        >>> async for invoice in page:
        ...     print(invoice.ref_number)
    """

    if TYPE_CHECKING:
        _reader: AsyncReader
    _next: AsyncPage[T] | None = None

    async def get_next_page(self) -> AsyncPage[T]:
        """Return the next page. It is asked for once; later calls return the same one.

        Once a page has been asked for so, those that follow are read ahead, as while iterating.

        Raises:
            APIError: the request for it failed. Iterating goes on nevertheless.
            CursorLostError: it has failed, or been given up, before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        if not self._more:
            raise ConductorError("this is the last page")
        self._reader.ask_on()
        return await self._follow(restarts=False)

    @classmethod
    async def begin(cls, make: Callable[[], AsyncReader]) -> Self:
        """Ask for the first page of a list, whose reader is made now."""
        reader = make()
        lease = reader.lease()
        return cls(await reader.take(0, restarts=True), reader, lease)

    def iter_pages(self) -> AsyncPageIterator[T]:
        """Iterate over this page and all that follow."""
        return AsyncPageIterator(self)

    def __aiter__(self) -> AsyncItemIterator[T]:
        return AsyncItemIterator(self)

    async def aclose(self) -> None:
        """End the reading. What has come stays; iterating further raises `ConductorError`."""
        await self._reader.close()

    close = aclose

    async def _follow(self, *, restarts: bool) -> AsyncPage[T]:
        if self._next is None:
            self._reader.check()
            async with self._reader.next_lock:
                if self._next is None:
                    got = await self._reader.take(self._number, restarts=restarts)
                    self._next = AsyncPage(got, self._reader, self._lease)
        return self._next


class _AsyncWalk(AsyncClosing, Generic[T]):
    """A place in a list; it keeps one page in hand. Ends when closed, dropped or done.

    Tasks and threads may share one. Nothing is locked: each change is a single step of a dict or an iterator.
    """

    def __init__(self, page: AsyncPage[T], *, minded: bool = True) -> None:
        self._page: AsyncPage[T] | None = page
        self._busy: Lease | None = page._reader.iterating() if minded else None  # pyright: ignore[reportPrivateUsage]

    def __aiter__(self) -> Self:
        return self

    @property
    def over(self) -> bool:
        """Whether it has come to the end, or was closed."""
        return self._page is None

    async def aclose(self) -> None:
        """End the iteration, and the reading ahead."""
        self._page = self._busy = None

    close = aclose

    async def _go_on(self, page: AsyncPage[T]) -> AsyncPage[T] | None:
        """Go on from a page; return the page in hand, which is None at the end."""
        if not page._more:  # pyright: ignore[reportPrivateUsage]
            await self.aclose()
            return None
        following = await page._follow(restarts=True)  # pyright: ignore[reportPrivateUsage]
        # Another task may have gone on meanwhile, or closed.
        if self._page is page:
            self._page = following
        return self._page


class AsyncPageIterator(_AsyncWalk[T]):
    """Iterates over a page and all that follow. A context manager; `aclose` ends it."""

    def __init__(self, page: AsyncPage[T]) -> None:
        super().__init__(page)
        # The first page is given out even if it is empty.
        self._given: dict[int, object] = {}

    async def __anext__(self) -> AsyncPage[T]:
        page = self._page
        while page is not None:
            number, claim = page._number, object()  # pyright: ignore[reportPrivateUsage]
            first = not self._given
            # A later page without data has only items that came before, and says nothing.
            if self._given.setdefault(number, claim) is claim and (first or page.data):
                return page
            page = await self._go_on(page)
        raise StopAsyncIteration


class AsyncItemIterator(_AsyncWalk[T]):
    """Iterates over the items of a page and of all that follow. A context manager; `aclose` ends it."""

    def __init__(self, page: AsyncPage[T], *, minded: bool = True) -> None:
        super().__init__(page, minded=minded)
        # One iterator for each page, for all that come to it: what one has given out, no other gives out again.
        self._rows: dict[int, Iterator[T]] = {}

    async def __anext__(self) -> T:
        page = self._page
        while page is not None:
            number = page._number  # pyright: ignore[reportPrivateUsage]
            for item in self._rows.get(number) or self._rows.setdefault(number, iter(page.data)):
                return item
            page = await self._go_on(page)
        raise StopAsyncIteration
