"""The part of a list page that sync and async share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .._core.events import Progress as Progress
from .._core.operation import Paging
from .._schema.model import pydantic_serializer

if TYPE_CHECKING:
    from .page_reader import Got, Lease, PageReader

T = TypeVar("T")


class PageInfo(NamedTuple):
    """The query parameters for the next page, to be added to those of the first."""

    params: dict[str, str]


class PageBase(Generic[T]):
    """A page of a list; sync and async subclasses fetch the next page."""

    def __init__(self, got: Got, reader: PageReader, lease: Lease) -> None:
        self._number = got.number
        self._model = got.model
        self._more = got.more
        # Subclasses annotate the class of the reader.
        self._reader: Any = reader
        self._lease = lease
        self.data: list[T] = got.facts.items or []
        self.next_cursor: str | None = got.facts.next_cursor
        self.has_more: bool | None = got.facts.has_more
        self.remaining_count: int | None = got.facts.remaining
        self.request_id: str | None = got.request_id

    @property
    def progress(self) -> Progress:
        """The progress of the whole list, including this page and pages that have been read ahead."""
        progress: Progress = self._reader.traversal.progress
        return progress

    def has_next_page(self) -> bool:
        """Return whether another page follows this one."""
        return self._more

    def next_page_info(self) -> PageInfo | None:
        """Return the query parameters for the next page; None after the last, and where the next page has no cursor.

        Use `get_next_page` to request the next page.
        """
        paging: Paging = self._reader.paging
        return PageInfo({paging.cursor: self.next_cursor}) if self.next_cursor is not None else None

    def to_dict(self) -> dict[str, Any]:
        """Return the page as JSON-ready data with wire names, without items that an earlier page had already."""
        return dict(self._model.to_dict())

    def keys(self) -> Iterable[str]:
        """Return the wire names in `to_dict()`, so that `dict(page)` equals `page.to_dict()`."""
        return self.to_dict().keys()

    def __getitem__(self, name: str) -> Any:
        return self._model[name]

    if not TYPE_CHECKING:
        # Otherwise `for` over an async page would call `page[0]`. The subclasses have iterators of their own.
        __iter__ = None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .page_schema import core_schema_of_page

        return core_schema_of_page(cls, source)

    @property
    def __pydantic_serializer__(self) -> Any:
        return pydantic_serializer(self)

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(data=[{len(self.data)} items], has_more={self.has_more}, "
            f"remaining_count={self.remaining_count}, request_id={self.request_id!r})"
        )
