"""The bases of generated resource classes, and what finding records by key needs. Knows no API.

A service that refuses a whole list because one value was not found makes everybody write the same loop: ask in chunks,
leave out what is missing, ask again. Here it is once: `Search` decides, `Findable` and `AsyncFindable` ask.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast
from urllib.parse import quote

from ._hints import names_from, resolve_later
from .errors import APIStatusError, IncompleteListError, InvalidArgumentError, SeveralFoundError
from .types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from .base_client import AsyncClient, Client
    from .operation import Operation
    from .raw.methods import AsyncRawMethods, AsyncStreamingMethods, RawMethods, StreamingMethods
    from .service import MissingValue

__all__ = ["AsyncFindable", "AsyncResource", "Branch", "Findable", "Resource", "Search", "in_list", "one_each"]

Item = TypeVar("Item")

# A chunk fits in one page, and its address in the 8 kB that servers and proxies accept.
CHUNK_VALUES = 100
CHUNK_CHARACTERS = 4000


class Branch:
    """A class of the generated tree of resources. The annotations of its methods resolve at run time."""

    _api: ClassVar[tuple[str, str | None]] = ("", None)

    def __init_subclass__(cls, *, api: str | None = None, **rest: Any) -> None:
        # `api` is the package of the endpoints, as the class's own module would import it.
        super().__init_subclass__(**rest)
        if api is None:
            return
        cls._api = (api, sys.modules[cls.__module__].__package__)
        for member in vars(cls).values():
            if isinstance(member, cached_property):
                # Python 3.11 has a lock for it, which a fork would leave taken where another thread holds it.
                vars(member)["lock"] = nullcontext()
        resolve_later(vars(cls), cls._named)

    @classmethod
    def _named(cls, attribute: str, name: str) -> object:
        """What a name in the annotations of an attribute stands for: a resource below, a model or a list of values."""
        api, package = cls._api
        if isinstance(vars(cls)[attribute], cached_property):
            return getattr(import_module(f".{attribute}", package), name)
        root = api[: len(api) - len(api.lstrip("."))]
        try:
            return getattr(import_module(f"{root}models", package), name)
        except AttributeError:
            return getattr(import_module(f"{root}literals", package), name)


class _Node(Branch):
    """A place in the tree of resources, which knows its endpoints."""

    def _operation(self, name: str) -> Operation[Any]:
        """The endpoint behind a method of this resource, imported when it is needed."""
        api, package = self._api
        return cast("Operation[Any]", import_module(f"{api}.{name}", package).OPERATION)


class Resource(_Node):
    """The base of the resources of a synchronous client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> RawMethods:
        """These methods, which return the whole answer (`RawResponse`) and leave the body undecoded.

        Example:
            >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, response.parse().ref_number
        """
        from .raw.methods import RawMethods

        return RawMethods(self, self._client, self._operation)

    @property
    def with_streaming_response(self) -> StreamingMethods:
        """These methods, each as a context manager whose `RawResponse` is read piece by piece.

        Nothing is sent before the block is entered.

        Example:
            >>> with client.qbd.invoices.with_streaming_response.list() as response:
            ...     for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        from .raw.methods import StreamingMethods

        return StreamingMethods(self, self._client, self._operation)


class AsyncResource(_Node):
    """The base of the resources of an asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncRawMethods:
        """These methods, which return the whole answer (`AsyncRawResponse`) and leave the body undecoded.

        Example:
            >>> response = await client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
            >>> response.request_id, (await response.parse()).ref_number
        """
        from .raw.methods import AsyncRawMethods

        return AsyncRawMethods(self, self._client, self._operation)

    @property
    def with_streaming_response(self) -> AsyncStreamingMethods:
        """These methods, each as a context manager whose `AsyncRawResponse` is read piece by piece.

        Nothing is sent before the block is entered.

        Example:
            >>> async with client.qbd.invoices.with_streaming_response.list() as response:
            ...     async for piece in response.iter_bytes():
            ...         file.write(piece)
        """
        from .raw.methods import AsyncStreamingMethods

        return AsyncStreamingMethods(self, self._client, self._operation)


class Search(Generic[Item]):
    """A search for records by key: what to ask for next, and what has been found.

    Each value ends with the records that have it, which are none only when the service said so. A record that nobody
    asked for raises: giving it to the wrong value would be worse than giving none.
    """

    def __init__(self, operation: str, name: str, values: Iterable[str], keys: tuple[str, ...]) -> None:
        self.name = name
        self.found: dict[str, list[Item]] = {value: [] for value in _checked(name, values)}
        self._operation = operation
        self._keys = keys
        self._chunks = list(_chunks(name, self.found))[::-1]

    @property
    def chunk(self) -> list[str]:
        """The values to ask for next; empty at the end."""
        return self._chunks[-1] if self._chunks else []

    def arrived(self, items: Any) -> None:
        """The records that the present chunk has brought.

        Raises:
            IncompleteListError: a record matches no value of the chunk, or there is no list.
        """
        wanted = {_folded(value): value for value in self._chunks.pop()}
        if not isinstance(items, list):
            raise IncompleteListError(f"{self._operation}: the answer has no list of items")
        for item in cast("list[Item]", items):
            key = next((getattr(item, name) for name in self._keys if hasattr(item, name)), None)
            value = wanted.get(_folded(key)) if isinstance(key, str) else None
            if value is None:
                raise IncompleteListError(
                    f"{self._operation}: asked for {self.name}, the service sent a record with {key!r}"
                )
            self.found[value].append(item)

    def missed(self, error: APIStatusError, sign: MissingValue | None) -> None:
        """The present chunk was refused. Raises the error again unless it says that a value was not found."""
        if sign is None or not sign.fits(error):
            raise error
        chunk = self._chunks.pop()
        named = sign.value_of(error)
        rest = [value for value in chunk if value != named]
        if len(rest) == len(chunk) or any(value.startswith(named or "") for value in rest):
            # Nobody knows which one is missing (a message may cut it short): halves tell, down to a single value.
            middle = len(chunk) // 2
            self._chunks += [half for half in (chunk[middle:], chunk[:middle]) if middle and half]
        elif rest:
            self._chunks.append(rest)


class _Findable(_Node):
    """What finding takes, besides asking."""

    _keys: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """For each filter the attributes of a record that may hold its value; the first that a record has counts."""
    _items: ClassVar[str] = "data"
    """The attribute of an unpaged answer that holds the records."""

    def _start(self, filters: Mapping[str, Iterable[str] | Unset]) -> tuple[Operation[Any], Search[Any]]:
        operation = self._operation("list")
        given = [(name, values) for name, values in filters.items() if not isinstance(values, Unset)]
        if len(given) != 1:
            names = " or ".join(filters)
            raise InvalidArgumentError(f"finding in {operation.name}() needs {names}, and only one of them")
        name, values = given[0]
        return operation, Search(operation.name, name, values, self._keys[name])


class Findable(_Findable, Resource, Generic[Item]):
    """A resource of a synchronous client whose list fails as a whole when one value is not found."""

    def _find(
        self, filters: Mapping[str, Iterable[str] | Unset], options: CallOptions, **arguments: Any
    ) -> dict[str, list[Item]]:
        operation, search = self._start(filters)
        while chunk := search.chunk:
            request = operation.request({search.name: chunk, **arguments})
            try:
                if operation.paging:
                    items = list(self._client.page(request, options))
                else:
                    items = getattr(self._client.send(request, options), self._items)
            except APIStatusError as error:
                search.missed(error, self._client.service.missing_value)
            else:
                search.arrived(items)
        return search.found


class AsyncFindable(_Findable, AsyncResource, Generic[Item]):
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
                    items = getattr(await self._client.send(request, options), self._items)
            except APIStatusError as error:
                search.missed(error, self._client.service.missing_value)
            else:
                search.arrived(items)
        return search.found


def in_list(value: str | Unset) -> list[str] | Unset:
    """One value as the list that a search takes."""
    return UNSET if isinstance(value, Unset) else [value]


def one_each(found: Mapping[str, list[Item]]) -> dict[str, Item | None]:
    """The only record of each value, or None.

    Raises:
        SeveralFoundError: a value has several.
    """
    for value, items in found.items():
        if len(items) > 1:
            raise SeveralFoundError(f"{len(items)} records match {value!r}", value=value, items=items)
    return {value: items[0] if items else None for value, items in found.items()}


def _folded(value: str) -> str:
    """What two spellings of one name have in common: QuickBooks and others match without regard to case."""
    return unicodedata.normalize("NFC", value).strip().casefold()


def _checked(name: str, values: Iterable[str]) -> Iterator[str]:
    if isinstance(values, str):
        raise InvalidArgumentError(f"{name} takes a list of strings, not one string", path=name)
    for index, value in enumerate(values):
        path = f"{name}[{index}]"
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"{path} takes a string, not {type(value).__name__}", path=path)
        if not value.strip():
            # A service may read it as no filter at all.
            raise InvalidArgumentError(f"{path} is empty", path=path)
        yield value


def _chunks(name: str, values: Iterable[str]) -> Iterator[list[str]]:
    """Values in groups that one request can carry. Spellings of the same name never share a group: the record that
    comes back once could belong to either."""
    waiting = list(values)
    while waiting:
        chunk: dict[str, str] = {}
        later: list[str] = []
        characters = 0
        for value in waiting:
            folded = _folded(value)
            if folded in chunk:
                later.append(value)
                continue
            size = len(quote(value, safe="")) + len(name) + 2
            if chunk and (len(chunk) == CHUNK_VALUES or characters + size > CHUNK_CHARACTERS):
                yield list(chunk.values())
                chunk, characters = {}, 0
            chunk[folded] = value
            characters += size
        yield list(chunk.values())
        waiting = later


names_from(
    __name__,
    {
        "AsyncClient": ".base_client",
        "AsyncRawMethods": ".raw.methods",
        "AsyncStreamingMethods": ".raw.methods",
        "Client": ".base_client",
        "MissingValue": ".service",
        "Operation": ".operation",
        "RawMethods": ".raw.methods",
        "StreamingMethods": ".raw.methods",
    },
)
