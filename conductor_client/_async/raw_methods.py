"""The methods of a resource with other results: `with_raw_response`, `with_streaming_response`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

from .._core.raw import MethodsBase

if TYPE_CHECKING:
    from .raw_response import AsyncRawResponse

P = ParamSpec("P")
R = TypeVar("R")


class AsyncWithRaw:
    """A client or a resource whose methods can return raw or streamed answers."""

    @property
    def with_raw_response(self) -> AsyncRawMethods:
        """The same methods, which return the raw answer (`AsyncRawResponse`) without decoding the body.

        Example:
            >>> response = await client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, (await response.parse()).ref_number
            >>> # The same with types, for type checkers:
            >>> retrieve = client.with_raw_response(client.qbd.invoices.retrieve)
        """
        return AsyncRawMethods(self)

    @property
    def with_streaming_response(self) -> AsyncStreamingMethods:
        """The same methods, each of which returns a context manager with a streamed `AsyncRawResponse`.

        Nothing is sent before the block.

        Example:
            >>> async with client.qbd.invoices.with_streaming_response.list() as response:
            ...     async for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        return AsyncStreamingMethods(self)


class AsyncRawMethods(MethodsBase):
    """`with_raw_response` of an asyncio client or resource, whose methods return an `AsyncRawResponse`."""

    _property = "with_raw_response"

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        @overload
        def __call__(self, method: Callable[P, Awaitable[R]], /) -> Callable[P, Awaitable[AsyncRawResponse[R]]]: ...
        @overload
        def __call__(self, *arguments: Any, **options: Any) -> Awaitable[AsyncRawResponse[Any]]: ...
        def __call__(self, *arguments: Any, **options: Any) -> Any: ...


class AsyncStreamingMethods(MethodsBase):
    """`with_streaming_response` of an asyncio client or resource, whose methods return an async context manager."""

    _property = "with_streaming_response"
    _streaming = True

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
