# Written by scripts/regenerate from _async/raw_methods.py; not to be edited.
"""The methods of a resource with other results: `with_raw_response`, `with_streaming_response`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

from .._core.raw import MethodsBase

if TYPE_CHECKING:
    from .raw_response import RawResponse

P = ParamSpec("P")
R = TypeVar("R")


class WithRaw:
    """A client or a resource whose methods can return raw or streamed answers."""

    @property
    def with_raw_response(self) -> RawMethods:
        """The same methods, which return the raw answer (`RawResponse`) without decoding the body.

        Example:
            >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, (response.parse()).ref_number
            >>> # The same with types, for type checkers:
            >>> retrieve = client.with_raw_response(client.qbd.invoices.retrieve)
        """
        return RawMethods(self)

    @property
    def with_streaming_response(self) -> StreamingMethods:
        """The same methods, each of which returns a context manager with a streamed `RawResponse`.

        Nothing is sent before the block.

        Example:
            >>> with client.qbd.invoices.with_streaming_response.list() as response:
            ...     for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        return StreamingMethods(self)


class RawMethods(MethodsBase):
    """`with_raw_response` of a blocking client or resource, whose methods return a `RawResponse`."""

    _property = "with_raw_response"

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        @overload
        def __call__(self, method: Callable[P, R], /) -> Callable[P, RawResponse[R]]: ...
        @overload
        def __call__(self, *arguments: Any, **options: Any) -> RawResponse[Any]: ...
        def __call__(self, *arguments: Any, **options: Any) -> Any: ...


class StreamingMethods(MethodsBase):
    """`with_streaming_response` of a blocking client or resource, whose methods return a context manager."""

    _property = "with_streaming_response"
    _streaming = True

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
