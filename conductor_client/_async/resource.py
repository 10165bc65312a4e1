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
    from .client import AsyncClient
    from .raw_methods import AsyncRawMethods, AsyncStreamingMethods


class AsyncResource(Node):
    """The base of the resources of an asynchronous client.

    Their methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if it fails.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncRawMethods:
        """These methods, which return the whole answer (`AsyncRawResponse`) and leave the body undecoded.

        Example:
            >>> response = await client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, (await response.parse()).ref_number
        """
        from .raw_methods import AsyncRawMethods

        return AsyncRawMethods(self, self._client)

    @property
    def with_streaming_response(self) -> AsyncStreamingMethods:
        """These methods, each as a context manager whose `AsyncRawResponse` is read piece by piece.

        Nothing is sent before the block is entered.

        Example:
            >>> async with client.qbd.invoices.with_streaming_response.list() as response:
            ...     async for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        from .raw_methods import AsyncStreamingMethods

        return AsyncStreamingMethods(self, self._client)


class AsyncFindable(FindableBase, AsyncResource, Generic[Item]):
    """A resource of an asynchronous client whose list fails as a whole when one value is not found."""

    async def _find(
        self, filters: Mapping[str, Iterable[str] | Unset], options: CallOptions, **arguments: Any
    ) -> dict[str, list[Item]]:
        operation, search = self._start(filters)
        while chunk := search.chunk:
            request = operation.request({search.name: chunk, **arguments})
            try:
                if operation.paging:
                    items = [item async for item in self._client.pager(request, options)]
                else:
                    items = records_of(await self._client.send(request, options), self._items)
            except APIStatusError as error:
                search.missed(error, self._client.service.missing_value)
            else:
                search.arrived(items)
        return search.found


names_from(
    __name__,
    {
        "AsyncClient": ".client",
        "AsyncRawMethods": ".raw_methods",
        "AsyncStreamingMethods": ".raw_methods",
    },
    AsyncResource.__init__,
    AsyncResource.with_raw_response,
    AsyncResource.with_streaming_response,
)
