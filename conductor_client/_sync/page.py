# Written by scripts/regenerate from _async/page.py; not to be edited.
"""The pages of a list, which is complete or raises."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, Self

from .._lists.page_base import PageBase, T
from ..errors import ConductorError
from .closing import Closing

if TYPE_CHECKING:
    from .._lists.page_reader import Lease
    from .._lists.thread_reader import Reader


class Page(PageBase[T], Closing):
    """One page of a list; iterating over it continues with all pages that follow.

    While iterating, pages are read ahead if the body of the loop takes more than three seconds, because a cursor
    expires after ten. After a lost cursor, the list is restarted without repeating items. Pages read ahead are kept
    compressed. All of this ends with the loop.

    Attributes:
        data: The items of this page.
        next_cursor: The cursor of the next page; None on the last page.
        has_more: Whether more items follow, if the service states it.
        remaining_count: The number of items that follow, if the service states it.
        request_id: The service's id of the request.

    Raises:
        IncompleteListError: while iterating, if the list cannot be completed; earlier items are correct.

    Example:
        >>> page = client.qbd.invoices.list()
        >>> for invoice in page:
        ...     print(invoice.ref_number)
    """

    if TYPE_CHECKING:
        _reader: Reader
    _next: Page[T] | None = None

    def get_next_page(self) -> Page[T]:
        """Return the next page, which is requested once; later calls return the same page.

        After the first call, further pages are read ahead, as while iterating.

        Raises:
            APIError: the request failed. Iterating still continues.
            CursorLostError: the request has failed or been cancelled before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        if not self._more:
            raise ConductorError("this is the last page")
        self._reader.ask_on()
        return self._follow(restarts=False)

    @classmethod
    def begin(cls, make: Callable[[], Reader]) -> Self:
        """Make the reader of a list and request the first page."""
        reader = make()
        lease = reader.lease()
        return cls(reader.take(0, restarts=True), reader, lease)

    def iter_pages(self) -> PageIterator[T]:
        """Return an iterator over this page and all that follow."""
        return PageIterator(self)

    def __iter__(self) -> ItemIterator[T]:
        return ItemIterator(self)

    def close(self) -> None:
        """End the list; its pages stay usable, but iterating further raises `ConductorError`."""
        self._reader.close()

    def _follow(self, *, restarts: bool) -> Page[T]:
        if self._next is None:
            self._reader.check()
            with self._reader.next_lock:
                if self._next is None:
                    got = self._reader.take(self._number, restarts=restarts)
                    self._next = Page(got, self._reader, self._lease)
        return self._next


class _Walk(Closing, Generic[T]):
    """A position in a list, with its current page; it ends when it is closed, collected or at the end.

    Tasks and threads may share it without a lock, because each change is one atomic operation of a dict or an iterator.
    """

    def __init__(self, page: Page[T], *, minded: bool = True) -> None:
        self._page: Page[T] | None = page
        self._busy: Lease | None = page._reader.iterating() if minded else None  # pyright: ignore[reportPrivateUsage]

    def __iter__(self) -> Self:
        return self

    @property
    def over(self) -> bool:
        """True if it is at the end or closed."""
        return self._page is None

    def close(self) -> None:
        """End the iteration and the reading ahead."""
        self._page = self._busy = None

    def _go_on(self, page: Page[T]) -> Page[T] | None:
        """Advance from a page, and return the current page, or None at the end."""
        if not page._more:  # pyright: ignore[reportPrivateUsage]
            self.close()
            return None
        following = page._follow(restarts=True)  # pyright: ignore[reportPrivateUsage]
        # Another task may have advanced or closed it in the meantime.
        if self._page is page:
            self._page = following
        return self._page


class PageIterator(_Walk[T]):
    """An iterator over a page and all that follow; a context manager that ends it."""

    def __init__(self, page: Page[T]) -> None:
        super().__init__(page)
        # The first page is returned even if it is empty.
        self._given: dict[int, object] = {}

    def __next__(self) -> Page[T]:
        page = self._page
        while page is not None:
            number, claim = page._number, object()  # pyright: ignore[reportPrivateUsage]
            first = not self._given
            # A later page without data has only items of earlier pages, so it is skipped.
            if self._given.setdefault(number, claim) is claim and (first or page.data):
                return page
            page = self._go_on(page)
        raise StopIteration


class ItemIterator(_Walk[T]):
    """An iterator over the items of a page and of all that follow; a context manager that ends it."""

    def __init__(self, page: Page[T], *, minded: bool = True) -> None:
        super().__init__(page, minded=minded)
        # One iterator for each page, shared by all callers, so that no item is returned twice.
        self._rows: dict[int, Iterator[T]] = {}

    def __next__(self) -> T:
        page = self._page
        while page is not None:
            number = page._number  # pyright: ignore[reportPrivateUsage]
            for item in self._rows.get(number) or self._rows.setdefault(number, iter(page.data)):
                return item
            page = self._go_on(page)
        raise StopIteration
