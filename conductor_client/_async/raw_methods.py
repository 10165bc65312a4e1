"""The methods of a resource with another way to ask: `with_raw_response`, `with_streaming_response`."""

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


class AsyncRawMethods(MethodsBase):
    """`with_raw_response` of an asyncio client or resource: each method, awaited, returns an `AsyncRawResponse`."""

    _property = "with_raw_response"

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        @overload
        def __call__(self, method: Callable[P, Awaitable[R]], /) -> Callable[P, Awaitable[AsyncRawResponse[R]]]: ...
        @overload
        def __call__(self, *arguments: Any, **options: Any) -> Awaitable[AsyncRawResponse[Any]]: ...
        def __call__(self, *arguments: Any, **options: Any) -> Any: ...


class AsyncStreamingMethods(MethodsBase):
    """`with_streaming_response` of an asyncio client or resource: each method returns an async context manager."""

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
