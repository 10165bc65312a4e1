"""The answer of a list without pages, which can be iterated like a page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from ..errors import IncompleteListError
from .json_data import is_list
from .model import Model

T = TypeVar("T")


class WholeList(Model, Generic[T]):
    """The answer of a list without pages. Generated classes derive from it.

    Iterating goes over `data`, with `for` and with `async for`, so that a loop need not know which lists have pages.

    Attributes:
        data: The records.

    Example:
        >>> accounts = client.qbd.accounts.list()
        >>> print(len(accounts), [account.full_name for account in accounts])

    Raises:
        IncompleteListError: the service left the records out, or says that it has more of them.
    """

    __slots__ = ()
    data: list[T]

    def __iter__(self) -> Iterator[T]:
        return iter(self._records())

    async def __aiter__(self) -> AsyncIterator[T]:
        for item in self._records():
            yield item

    def __len__(self) -> int:
        return len(self._records())

    def __bool__(self) -> bool:
        # True also without records, as any other answer.
        return True

    def __getitem__(self, name: Any) -> Any:
        if isinstance(name, str):
            return super().__getitem__(name)
        records: Any = self._records()
        return records[name]

    def _records(self) -> list[T]:
        if not is_list(self.data):
            raise IncompleteListError("the answer has no list of items", request_id=self.request_id)
        if self.additional_properties.get("hasMore", getattr(self, "has_more", None)) is True:
            message = "more items are announced, but this list has no pages; what came stands in data"
            raise IncompleteListError(message, items=len(self.data), request_id=self.request_id)
        return self.data


def records_of(answer: Any, name: str = "data") -> Any:
    """Return the records of an answer or a page, which are in the attribute `name`.

    Raises:
        IncompleteListError: it is a list without pages, and incomplete.
    """
    return answer[:] if isinstance(answer, WholeList) else getattr(answer, name, None)
