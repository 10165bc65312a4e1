"""Helpers of resources without I/O: the resource tree, searches by key, waiting for a connection."""

from __future__ import annotations

import math
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeAlias, TypeVar, cast
from urllib.parse import quote

from .._hints import resolve_later
from ..errors import (
    APIError,
    APIStatusError,
    APITimeoutError,
    ConnectionNotActiveError,
    ConnectionNotReadyError,
    ConnectionNotSetUpError,
    IncompleteListError,
    InvalidArgumentError,
    QuickBooksUnreachableError,
    SeveralFoundError,
)
from ..types import Unset
from .checks import check_seconds

if TYPE_CHECKING:
    from .operation import Operation
    from .service import MissingValue

Item = TypeVar("Item")

# The result of a chunk fits in one page, and its URL in the 8 kB that servers and proxies accept.
CHUNK_VALUES = 100
CHUNK_CHARACTERS = 4000


class Branch:
    """The base class of the generated resource tree, whose annotations resolve at run time."""

    _api: ClassVar[tuple[str, str | None]] = ("", None)

    def __init_subclass__(cls, *, api: str | None = None, **rest: Any) -> None:
        # `api` is the package of the endpoints, relative to the class's module.
        super().__init_subclass__(**rest)
        if api is None:
            return
        cls._api = (api, sys.modules[cls.__module__].__package__)
        for member in vars(cls).values():
            if isinstance(member, cached_property):
                # Python 3.11 has a lock here, which would stay held in the child of a fork.
                vars(member)["lock"] = nullcontext()
        resolve_later(vars(cls).values(), cls._named)

    @classmethod
    def _named(cls, attribute: str, name: str) -> object:
        """Resolve a name in annotations: a child resource, a model or a literal type."""
        api, package = cls._api
        if isinstance(vars(cls)[attribute], cached_property):
            return getattr(import_module(f".{attribute}", package), name)
        root = api[: len(api) - len(api.lstrip("."))]
        try:
            return getattr(import_module(f"{root}models", package), name)
        except AttributeError:
            return getattr(import_module(f"{root}literals", package), name)

    def _operation(self, name: str) -> Operation[Any]:
        api, package = self._api
        return cast("Operation[Any]", import_module(f"{api}.{name}", package).OPERATION)

    def _endpoint(self, name: str) -> Operation[Any] | None:
        """Return the operation of a method, or None if there is no such method."""
        try:
            return self._operation(name)
        except ModuleNotFoundError:
            return None


class Node(Branch):
    """A resource with its operations, bound to a client."""

    def _over_client(self, client: Any) -> Self:
        make: Any = type(self)
        return cast("Self", make(client))


# For each filter, the attributes of a record that can hold its value, in order of precedence. Rows of transactions have
# no `id`, and a sales representative is listed by its initials.
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "ids": ("id", "transaction_id"),
    "full_names": ("full_name",),
    "names": ("name", "initial"),
    "ref_numbers": ("ref_number",),
}


class Search(Generic[Item]):
    """The state of a search for records by key: the remaining values and the records found.

    A value has no records only if the service said so. A record that matches no value raises, because otherwise it
    could be returned for the wrong value.
    """

    def __init__(self, operation: str, filters: Mapping[str, Iterable[str] | Unset]) -> None:
        given = [(name, values) for name, values in filters.items() if not isinstance(values, Unset)]
        if len(given) != 1:
            names = " or ".join(filters)
            raise InvalidArgumentError(f"finding in {operation}() needs {names}, and only one of them")
        self.name, values = given[0]
        self.found: dict[str, list[Item]] = {value: [] for value in _checked(self.name, values)}
        self._operation = operation
        self._keys = KEYS[self.name]
        self._chunks = list(_chunks(self.name, self.found))[::-1]

    @property
    def chunk(self) -> list[str]:
        """The values to request next; empty at the end."""
        return self._chunks[-1] if self._chunks else []

    def arrived(self, items: Any) -> None:
        """Add the records of the current chunk.

        Raises:
            IncompleteListError: a record matches no value of the chunk, or the answer has no list.
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
        """Split the current chunk after a refusal; raise the error unless it means that a value was not found."""
        if sign is None or not sign.fits(error):
            raise error
        chunk = self._chunks.pop()
        named = sign.value_of(error)
        rest = [value for value in chunk if value != named]
        if len(rest) == len(chunk) or any(value.startswith(named or "") for value in rest):
            # Which value is missing is unclear, since a message can truncate it: bisect, down to a single value.
            middle = len(chunk) // 2
            self._chunks += [half for half in (chunk[middle:], chunk[:middle]) if middle and half]
        elif rest:
            self._chunks.append(rest)


def one_each(found: Mapping[str, list[Item]]) -> dict[str, Item | None]:
    """Return the single record of each value, or None; raise `SeveralFoundError` if there are several."""
    for value, items in found.items():
        if len(items) > 1:
            raise SeveralFoundError(f"{len(items)} records match {value!r}", value=value, items=items)
    return {value: items[0] if items else None for value, items in found.items()}


def _folded(value: str) -> str:
    """Normalize a name, because QuickBooks and other services compare names without case."""
    return unicodedata.normalize("NFC", value).strip().casefold()


def _checked(name: str, values: Iterable[str]) -> Iterator[str]:
    if isinstance(values, str):
        raise InvalidArgumentError(f"{name} takes a list of strings, not one string", path=name)
    for index, value in enumerate(values):
        path = f"{name}[{index}]"
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"{path} takes a string, not {type(value).__name__}", path=path)
        if not value.strip():
            # Services can treat it as no filter at all.
            raise InvalidArgumentError(f"{path} is empty", path=path)
        yield value


def _chunks(name: str, values: Iterable[str]) -> Iterator[list[str]]:
    """Split values into groups for one request each, with different spellings of a name in different groups.

    Otherwise, the single record in the answer could belong to either spelling.
    """
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


OnPoll: TypeAlias = Callable[[APIError], object]

# A person must resolve these, which a caller expects during the wait.
_NOT_YET: Final = (ConnectionNotSetUpError, ConnectionNotActiveError, QuickBooksUnreachableError)

# The minimum time of a check that starts just before the deadline.
_LAST_CHECK_SECONDS: Final = 5.0


class Wait:
    """The schedule of checks: their timeouts, the pauses between them, and the deadline."""

    def __init__(
        self,
        own_timeout: float | None,
        timeout: float | None,
        poll_every: float,
        on_poll: OnPoll | None,
        clock: Callable[[], float],
    ) -> None:
        timeout = check_seconds("timeout", timeout, zero=True)
        if check_seconds("poll_every", poll_every) is None:
            raise InvalidArgumentError("poll_every takes seconds above 0", path="poll_every")
        self._own = math.inf if own_timeout is None else own_timeout
        self._clock = clock
        self._timeout = timeout
        self._poll_every = poll_every
        self._on_poll = on_poll
        self._end = math.inf if timeout is None else clock() + timeout
        self._reason: APIError | None = None
        self._cut = False

    def seconds_to_wait(self) -> float | None:
        """Return the timeout of the next check in seconds; None is no limit."""
        own = self._own
        self._cut = own > (limit := max(self._end - self._clock(), _LAST_CHECK_SECONDS))
        return None if own == limit == math.inf else min(own, limit)

    def pause(self, error: APIError) -> float:
        """Return the number of seconds between a failed check and the next one.

        Raises:
            ConnectionNotReadyError: the deadline passed.
            APIError: the failure is not temporary.
        """
        if isinstance(error, APITimeoutError) and self._cut:
            raise self._too_late(self._reason or error) from error
        if not isinstance(error, _NOT_YET):
            raise error
        self._reason = error
        if self._on_poll is not None:
            self._on_poll(error)
        left = self._end - self._clock()
        if left <= 0:
            raise self._too_late(error) from error
        return min(self._poll_every, left)

    def _too_late(self, reason: APIError) -> ConnectionNotReadyError:
        return ConnectionNotReadyError(
            f"not ready within {self._timeout:g} seconds: {reason.message.removeprefix(f'{reason.operation}: ')}",
            reason=reason,
        )
