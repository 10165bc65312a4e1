"""What `with_raw_response` and `with_streaming_response` are: a resource's methods with another way to ask.

A resource hands its requests to its client. Here it is made once more with a stand-in for the client, which asks for
the whole answer; so arguments and their checks are those of the method itself.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..lists.pagination import AsyncPage, Page
    from ..operation import Request
    from ..types import CallOptions
    from .access import AsyncRawAccess, RawAccess
    from .responses import AsyncRawResponse, RawResponse

__all__ = ["AsyncRawMethods", "AsyncStreamingMethods", "RawMethods", "StreamingMethods"]


class _Asking:
    """Stands in for the client of a blocking resource."""

    def __init__(self, client: RawAccess, *, streaming: bool) -> None:
        self._client = client
        self._streaming = streaming

    def send(self, request: Request[Any], options: CallOptions | None = None) -> RawResponse[Any]:
        return self._client.send_raw(request, options, streaming=self._streaming)

    def page(self, request: Request[Any], options: CallOptions | None = None) -> RawResponse[Page[Any]]:
        return self._client.page_raw(request, options, streaming=self._streaming)


class _AsyncAsking:
    """Stands in for the client of an asyncio resource."""

    def __init__(self, client: AsyncRawAccess, *, streaming: bool) -> None:
        self._client = client
        self._streaming = streaming

    async def send(self, request: Request[Any], options: CallOptions | None = None) -> AsyncRawResponse[Any]:
        return await self._client.send_raw(request, options, streaming=self._streaming)

    def pager(
        self, request: Request[Any], options: CallOptions | None = None
    ) -> Awaitable[AsyncRawResponse[AsyncPage[Any]]]:
        return self._client.page_raw(request, options, streaming=self._streaming)


class _Methods:
    """The methods and the resources below a client or a resource."""

    _property: ClassVar[str]

    def __init__(self, owner: object, client: Any, endpoint: Callable[[str], object] | None = None) -> None:
        self._owner = owner
        self._client = client
        self._endpoint = endpoint

    def __getattr__(self, name: str) -> Any:
        owner = self._owner
        if not name.startswith("_"):
            found = getattr(owner, name, None)
            if isinstance(found, Resource | AsyncResource):
                return getattr(found, self._property)
            if isinstance(owner, Resource | AsyncResource) and found is not None and self._has_endpoint(name):
                return self._bound(getattr(type(owner)(self._stand_in()), name))
        raise AttributeError(f"{type(owner).__name__} has no method {name!r} that sends a single request")

    def _has_endpoint(self, name: str) -> bool:
        try:
            return self._endpoint is not None and self._endpoint(name) is not None
        except ModuleNotFoundError:
            return False

    def _stand_in(self) -> Any:
        raise NotImplementedError

    def _bound(self, method: Any) -> Any:
        return method


class RawMethods(_Methods):
    """`with_raw_response` of a blocking client or resource: each method returns a `RawResponse`."""

    _property = "with_raw_response"

    def _stand_in(self) -> Any:
        return _Asking(self._client, streaming=False)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        def __call__(self, *arguments: Any, **options: Any) -> RawResponse[Any]: ...


class AsyncRawMethods(_Methods):
    """`with_raw_response` of an asyncio client or resource: each method, awaited, returns an `AsyncRawResponse`."""

    _property = "with_raw_response"

    def _stand_in(self) -> Any:
        return _AsyncAsking(self._client, streaming=False)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        def __call__(self, *arguments: Any, **options: Any) -> Awaitable[AsyncRawResponse[Any]]: ...


class StreamingMethods(_Methods):
    """`with_streaming_response` of a blocking client or resource: each method returns a context manager."""

    _property = "with_streaming_response"

    def _stand_in(self) -> Any:
        return _Asking(self._client, streaming=True)

    def _bound(self, method: Any) -> Any:
        @wraps(method)
        @contextmanager
        def opened(*arguments: Any, **options: Any) -> Generator[RawResponse[Any]]:
            response: RawResponse[Any] = method(*arguments, **options)
            try:
                yield response
            finally:
                response.close()

        return opened

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        def __call__(self, *arguments: Any, **options: Any) -> AbstractContextManager[RawResponse[Any]]: ...


class AsyncStreamingMethods(_Methods):
    """`with_streaming_response` of an asyncio client or resource: each method returns an async context manager."""

    _property = "with_streaming_response"

    def _stand_in(self) -> Any:
        return _AsyncAsking(self._client, streaming=True)

    def _bound(self, method: Any) -> Any:
        @wraps(method)
        @asynccontextmanager
        async def opened(*arguments: Any, **options: Any) -> AsyncGenerator[AsyncRawResponse[Any]]:
            response: AsyncRawResponse[Any] = await method(*arguments, **options)
            try:
                yield response
            finally:
                await response.close()

        return opened

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        def __call__(self, *arguments: Any, **options: Any) -> AbstractAsyncContextManager[AsyncRawResponse[Any]]: ...
