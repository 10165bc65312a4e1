# Written by scripts/regenerate from _async/resource.py; not to be edited.
"""The base classes of the resources of a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic

from .._core.helpers import Item, Node, Search, one_each
from .._hints import names_from
from .._schema.whole_list import records_of
from ..errors import APIStatusError
from ..types import CallOptions, Unset
from .raw_methods import WithRaw

if TYPE_CHECKING:
    from .client import Client


class Resource(Node, WithRaw):
    """The base of the resources of a synchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if the call fails.
    """

    def __init__(self, client: Client) -> None:
        self._client = client


class Findable(Resource, Generic[Item]):
    """A resource of a synchronous client whose records can be found by key."""

    _items: ClassVar[str] = "data"
    """The attribute with the records in an answer without pages."""

    def _find(
        self, filters: Mapping[str, Iterable[str] | Unset], options: CallOptions, **arguments: Any
    ) -> dict[str, list[Item]]:
        operation = self._operation("list")
        search: Search[Item] = Search(operation.name, filters)
        while chunk := search.chunk:
            request = operation.request({search.name: chunk, **arguments})
            try:
                if operation.paging:
                    items = [item for item in self._client.page(request, options)]
                else:
                    items = records_of(self._client.send(request, options), self._items)
            except APIStatusError as error:
                search.missed(error, self._client.service.missing_value)
            else:
                search.arrived(items)
        return search.found

    def _find_one(self, filters: Mapping[str, str | Unset], options: CallOptions, **arguments: Any) -> Item | None:
        given = {name: value if isinstance(value, Unset) else [value] for name, value in filters.items()}
        found = one_each(self._find(given, options, **arguments))
        return next(iter(found.values()))


names_from(__name__, {"Client": ".client"}, Resource.__init__)
