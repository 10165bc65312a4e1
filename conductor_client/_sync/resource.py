# Written by scripts/regenerate from _async/resource.py; not to be edited.
"""The base of the resources of a client, and of those that find records by key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic

from .._core.helpers import FindableBase, Item, Node
from .._hints import names_from
from .._schema.whole_list import records_of
from ..errors import APIStatusError
from ..types import CallOptions, Unset

if TYPE_CHECKING:
    from .client import Client
    from .raw_methods import RawMethods, StreamingMethods


class Resource(Node):
    """The base of the resources of a synchronous client.

    Their methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if it fails.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> RawMethods:
        """These methods, which return the whole answer (`RawResponse`) and leave the body undecoded.

        Example:
            >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, (response.parse()).ref_number
        """
        from .raw_methods import RawMethods

        return RawMethods(self, self._client)

    @property
    def with_streaming_response(self) -> StreamingMethods:
        """These methods, each as a context manager whose `RawResponse` is read piece by piece.

        Nothing is sent before the block is entered.

        Example:
            >>> with client.qbd.invoices.with_streaming_response.list() as response:
            ...     for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        from .raw_methods import StreamingMethods

        return StreamingMethods(self, self._client)


class Findable(FindableBase, Resource, Generic[Item]):
    """A resource of a synchronous client whose list fails as a whole when one value is not found."""

    def _find(
        self, filters: Mapping[str, Iterable[str] | Unset], options: CallOptions, **arguments: Any
    ) -> dict[str, list[Item]]:
        operation, search = self._start(filters)
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


names_from(
    __name__,
    {"Client": ".client", "RawMethods": ".raw_methods", "StreamingMethods": ".raw_methods"},
    Resource.__init__,
    Resource.with_raw_response,
    Resource.with_streaming_response,
)
