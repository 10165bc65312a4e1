# Written by scripts/regenerate from _async/raw_methods.py; not to be edited.
"""The methods of a resource with another way to ask: `with_raw_response`, `with_streaming_response`."""

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


class RawMethods(MethodsBase):
    """`with_raw_response` of a blocking client or resource: each method, awaited, returns a `RawResponse`."""

    _property = "with_raw_response"

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Self: ...
        @overload
        def __call__(self, method: Callable[P, R], /) -> Callable[P, RawResponse[R]]: ...
        @overload
        def __call__(self, *arguments: Any, **options: Any) -> RawResponse[Any]: ...
        def __call__(self, *arguments: Any, **options: Any) -> Any: ...


class StreamingMethods(MethodsBase):
    """`with_streaming_response` of a blocking client or resource: each method returns a context manager."""

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
