"""Lists that come in pages. A list is complete, or it raises.

The cursor is an iterator at the service: each request moves it on. So a page asks for its successor once, and every
page is compared with what the pages before it announced.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar

from .errors import ConductorError, CursorLostError, IncompleteListError, InvalidArgumentError
from .operation import Paging, Request

__all__ = ["AsyncPage", "AsyncPager", "Page", "PageInfo", "Run", "contradiction", "paging_of"]

T = TypeVar("T")
P = TypeVar("P", bound="_Page[Any, Any]")
F = TypeVar("F")


class PageInfo(NamedTuple):
    """What asks for the next page: query parameters to add to those of the first."""

    params: dict[str, str]


class PageFacts(NamedTuple):
    """What one page says of its list."""

    items: list[Any] | None
    next_cursor: str | None
    has_more: bool | None
    remaining: int | None


@dataclass(slots=True)
class Run:
    """One run through a list: what has arrived so far."""

    items: int = 0
    remaining: int | None = None
    identities: set[Any] = field(default_factory=set[Any])

    def take(self, facts: PageFacts, identities: list[Any]) -> str | None:
        """Add a page; say what is wrong with it, if anything."""
        problem = contradiction(facts, self.remaining, identities, self.identities)
        self.items += len(facts.items or ())
        self.remaining = facts.remaining
        self.identities.update(identities)
        return problem


def contradiction(facts: PageFacts, announced: int | None, identities: list[Any], known: set[Any]) -> str | None:
    """What does not add up in a page, or None.

    Args:
        facts: The page.
        announced: How many items the page before it said were to come.
        identities: What tells the page's items apart, where they say it.
        known: The same of all items before.
    """
    items, cursor, has_more, remaining = facts
    if items is None:
        return "the page has no list of items"
    if has_more and cursor is None:
        return "more items are announced, but there is no cursor to ask for them"
    if has_more is False and cursor is not None:
        return "there is a cursor, but no more items are announced"
    if cursor is None and remaining:
        return f"the list ends although {remaining} more items are announced"
    if announced is not None and remaining is not None and announced - len(items) != remaining:
        return f"{announced} items were to come and {len(items)} came, yet {remaining} remain"
    if len(set(identities)) < len(identities) or not known.isdisjoint(identities):
        return "an item came twice"
    return None


def paging_of(request: Request[Any]) -> Paging:
    """How the operation pages."""
    if request.operation.paging is None:
        raise InvalidArgumentError(f"{request.operation.name}() does not come in pages")
    return request.operation.paging


def _facts(model: Any, paging: Paging) -> PageFacts:
    def get(attribute: str | None, kind: type) -> Any:
        value = getattr(model, attribute, None) if attribute else None
        return value if isinstance(value, kind) else None

    return PageFacts(
        get(paging.items, list),
        get(paging.next_cursor, str) or None,
        get(paging.has_more, bool),
        get(paging.remaining, int),
    )


def _identities(items: list[Any], paging: Paging) -> list[Any]:
    """What tells items apart; items that do not say it are left out."""
    found = (tuple(getattr(item, name, None) for name in paging.identity or ()) for item in items)
    return [identity for identity in found if any(part is not None for part in identity)]


class _Page(Generic[T, F]):
    """What a page holds; how it is continued differs between sync and async."""

    def __init__(
        self, model: Any, paging: Paging, run: Run, follow: Callable[[str], F], request_id: str | None
    ) -> None:
        facts = _facts(model, paging)
        problem = run.take(facts, _identities(facts.items or [], paging))
        if problem is not None:
            raise IncompleteListError(problem, items=run.items, remaining=facts.remaining, request_id=request_id)
        self._model = model
        self._paging = paging
        self._run = run
        self._follow = follow
        self._asked = False
        self.data: list[T] = facts.items or []
        self.next_cursor = facts.next_cursor
        self.has_more = facts.has_more
        self.remaining_count = facts.remaining
        self.request_id = request_id

    def has_next_page(self) -> bool:
        """Whether the list goes on after this page."""
        return self.next_cursor is not None

    def next_page_info(self) -> PageInfo | None:
        """What asks for the next page, or None after the last. Ask with `get_next_page` instead of by hand."""
        return PageInfo({self._paging.cursor: self.next_cursor}) if self.next_cursor is not None else None

    def to_dict(self) -> dict[str, Any]:
        """Return the page as JSON-ready data with wire names, as it came."""
        return dict(self._model.to_dict())

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(data=[{len(self.data)} items], has_more={self.has_more}, "
            f"remaining_count={self.remaining_count}, request_id={self.request_id!r})"
        )

    def _ask(self) -> F:
        """Begin the only request for the next page."""
        if self.next_cursor is None:
            raise ConductorError("this is the last page: there is no next one")
        if self._asked:
            raise CursorLostError(
                "the request for the next page failed, and the cursor may have moved on: read the list anew",
                items=self._run.items,
                remaining=self._run.remaining,
                request_id=self.request_id,
            )
        self._asked = True
        return self._follow(self.next_cursor)


class Page(_Page[T, "Page[T]"]):
    """One page of a list. Iterating over it goes on over all pages that follow.

    Attributes:
        data: The items of this page.
        next_cursor: The token that asks for the next page; None on the last.
        has_more: Whether more items follow, where the service says it.
        remaining_count: How many, where the service says it.
        request_id: The service's id of the request.

    Raises:
        IncompleteListError: while iterating, when the service contradicts itself.

    Example:
        >>> for invoice in client.qbd.invoices.list():
        ...     print(invoice.ref_number)
    """

    _next: Page[T] | None = None

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._lock = threading.Lock()

    def get_next_page(self) -> Page[T]:
        """Return the next page. It is asked for once; later calls return the same one.

        Raises:
            CursorLostError: the request for it has failed before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        with self._lock:
            if self._next is None:
                self._next = self._ask()
            return self._next

    def iter_pages(self) -> Iterator[Page[T]]:
        """Iterate over this page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_Page[T, "Awaitable[AsyncPage[T]]"]):
    """One page of a list in asyncio. See `Page` for its attributes.

    Example:
        >>> page = await client.qbd.invoices.list()
        >>> async for invoice in page:
        ...     print(invoice.ref_number)
    """

    _next: AsyncPage[T] | None = None

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        # Imported here: sync programs do without asyncio.
        from asyncio import Lock

        self._lock = Lock()

    async def get_next_page(self) -> AsyncPage[T]:
        """Return the next page. It is asked for once; later calls return the same one.

        Raises:
            CursorLostError: the request for it has failed, or been cancelled, before.
            IncompleteListError: the next page contradicts this one.
            ConductorError: this is the last page.
        """
        async with self._lock:
            if self._next is None:
                self._next = await self._ask()
            return self._next

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Iterate over this page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self)


class _Items(Generic[T]):
    """Iterates over the items of a page and of all that follow, one page in hand."""

    def __init__(self, page: AsyncPage[T]) -> None:
        self._page = page
        self._index = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while self._index >= len(self._page.data):
            if not self._page.has_next_page():
                raise StopAsyncIteration
            self._page = await self._page.get_next_page()
            self._index = 0
        self._index += 1
        return self._page.data[self._index - 1]


class AsyncPager(Generic[T]):
    """A list that has not been asked for yet: await it for its first page, or iterate over all its items.

    Example:
        >>> page = await client.qbd.invoices.list(limit=10)
        >>> async for invoice in client.qbd.invoices.list():
        ...     print(invoice.ref_number)
        >>> async with client.qbd.invoices.list() as invoices:  # ends the reading when the block is left
        ...     async for invoice in invoices:
        ...         break
    """

    def __init__(self, start: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._start = start
        self._taken = False
        self._closed = False
        self._items: AsyncIterator[T] | None = None

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._closed:
            raise StopAsyncIteration
        if self._items is None:
            self._items = aiter(await self._first())
        return await anext(self._items)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Iterate over all pages."""
        async for page in (await self._first()).iter_pages():
            if self._closed:
                return
            yield page

    async def aclose(self) -> None:
        """End the reading; iteration stops."""
        self._closed = True
        self._items = None

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _first(self) -> AsyncPage[T]:
        if self._taken:
            raise ConductorError("this list has been started already: keep the page that it gave, or list again")
        self._taken = True
        return await self._start()
