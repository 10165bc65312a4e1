"""A list that arrives whole: its envelope can be iterated like a page."""

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
        IncompleteListError: the service left the records out.
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
        # As before it had a length: an answer that came is true, also without records.
        return True

    def __getitem__(self, name: Any) -> Any:
        if isinstance(name, str):
            return super().__getitem__(name)
        records: Any = self._records()
        return records[name]

    def _records(self) -> list[T]:
        if not is_list(self.data):
            raise IncompleteListError("the answer has no list of items", request_id=self.request_id)
        return self.data
