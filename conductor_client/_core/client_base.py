"""The configuration of a client, its clones, and the state that they share; no I/O."""

from __future__ import annotations

import importlib
import itertools
import logging
import os
import weakref
from collections.abc import Callable, Hashable, Mapping
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar, Unpack, cast

from .._hints import names_from
from ..errors import ConductorError, ConfigurationError, InvalidArgumentError
from ..transport import AsyncTransport, Headers, Transport
from ..types import UNSET
from .clock import SYSTEM, Clock
from .helpers import Node
from .limiter import ConcurrencyLimiter
from .options import CloneOptions, Settings, find_key, with_timeout_of
from .service import GENERIC, Service

if TYPE_CHECKING:
    from .credentials import AsyncKeyFunction, Credentials

Tr = TypeVar("Tr", Transport, AsyncTransport)
H = TypeVar("H")


class ClientBase(Generic[Tr, H]):
    """The configuration of a client, and methods for clones that share its connections."""

    _service: ClassVar[Service] = GENERIC

    _settings: Settings
    _shared: Shared[Tr]

    @property
    def base_url(self) -> str:
        """The base URL of all calls, without a slash at the end."""
        return self._settings.base_url

    @property
    def service(self) -> Service:
        """The description of the API, in addition to its OpenAPI document."""
        return self._settings.service

    @property
    def end_user_id(self) -> str | None:
        """The default end-user id of calls; None if there is none."""
        return self._settings.end_user_id

    @property
    def timeout(self) -> float | None:
        """The time limit of one attempt in seconds; None is no limit."""
        return self._settings.timeout

    @property
    def total_timeout(self) -> float | None:
        """The time limit of a whole call in seconds, with all attempts and waiting; None is no limit."""
        return self._settings.total_timeout

    @property
    def max_retries(self) -> int:
        """The maximum number of retries of a call, where retrying is safe."""
        return self._settings.max_retries

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every call, without the key; names are case-insensitive."""
        return Headers(self._settings.headers.items())

    @property
    def default_query(self) -> Mapping[str, list[str]]:
        """The query parameters of every call, each with a list of values."""
        query: dict[str, list[str]] = {}
        for name, value in self._settings.query:
            query.setdefault(name, []).append(value)
        return query

    def is_closed(self) -> bool:
        """Return whether the client is closed; a clone without its own `http_client` is closed with its original."""
        return self._shared.closed

    def for_end_user(self, end_user_id: str) -> Self:
        """Return a clone with another default end-user, which shares the connections.

        Args:
            end_user_id: The id, such as `end_usr_1234567abcdefg`.

        Raises:
            InvalidArgumentError: the id is empty or cannot be sent in a header.

        Example:
            >>> acme = client.for_end_user("end_usr_1234567abcdefg")
            >>> acme.qbd.company.retrieve()
        """
        if end_user_id is None or end_user_id is UNSET:  # pyright: ignore[reportUnnecessaryComparison]
            # Most likely a missing setting, which must not mean the default.
            raise InvalidArgumentError(f"for_end_user takes a non-empty str, not {end_user_id}", path="end_user_id")
        return self.with_options(end_user_id=end_user_id)

    def with_options(
        self,
        *,
        api_key: str | AsyncKeyFunction | None = None,
        base_url: str | None = None,
        http_client: H | None = None,
        **options: Unpack[CloneOptions],
    ) -> Self:
        """Return a clone with other options, which shares the connections; closing the original client closes them.

        Args:
            api_key: The new key, or a function that returns it.
            base_url: The new base URL.
            http_client: An httpx (or httpx2) client of your own, for the clone only, which never closes it. Its timeout
                is used if `timeout` is not given, unless it is httpx's default.
            options: Other options: `timeout`, `total_timeout`, `max_retries`, ...; see `CloneOptions`.

        Raises:
            ConfigurationError: the key, the base URL or the `http_client` is invalid.
            InvalidArgumentError: another option is invalid, or headers or parameters are both added and replaced.
        """
        credentials = self._changing(api_key)
        key = None if api_key is None or credentials else find_key(api_key, self._settings.service)
        del api_key
        options = with_timeout_of(http_client, options)
        settings = self._settings.changed(key=key, base_url=base_url, options=options, credentials=credentials)
        if http_client is None:
            return self._clone(settings, self._shared)
        clone = self._clone(settings, self._shared.apart(self._over(http_client)))
        clone._shared.owner = weakref.ref(clone)
        return clone

    copy = with_options

    def _clone(self, settings: Settings, shared: Shared[Tr]) -> Self:
        clone = object.__new__(type(self))
        copy_attributes(self, clone)
        clone._settings = settings
        clone._shared = shared
        return clone

    def _changing(self, api_key: object) -> Credentials[Any] | None:
        """Return the credentials for an `api_key` that is not a constant key, or None."""
        raise NotImplementedError

    def _over(self, http_client: H | None) -> Tr:
        raise NotImplementedError

    def __repr__(self) -> str:
        # A traceback can show a client whose constructor raised.
        settings = getattr(self, "_settings", None)
        bound = f", end_user_id={settings.end_user_id!r}" if settings and settings.end_user_id else ""
        return f"{type(self).__name__}(base_url={settings.base_url if settings else None!r}{bound})"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds a key and connections: make one in each process")


_logger: Final = logging.getLogger("conductor_client")


# Most likely, the program makes a client for each request; calls of different clients do not wait for each other.
_MANY_CLIENTS: Final = 10
_clients_made = itertools.count(1)


class Shared(Generic[Tr]):
    """The state that a client shares with its clones: transport, permits, clock, lists being read."""

    def __init__(self, make_transport: Callable[[], Tr]) -> None:
        self._make: Callable[[], Tr] = make_transport
        self._made: dict[str, Tr] = {}
        self._readers: dict[int, weakref.ref[Any]] = {}
        self.owner: Callable[[], object] = lambda: None
        self.closed = False
        self.clock: Clock = SYSTEM
        self.limiter: ConcurrencyLimiter = ConcurrencyLimiter()
        # The times at which `modify` has seen revisions of records.
        self.sightings: dict[Hashable, Any] = {}
        if next(_clients_made) == _MANY_CLIENTS:
            _logger.warning(
                "this process has made %d clients: make one, and clones of it (for_end_user, with_options); calls of "
                "different clients share no connections, and do not wait for each other even for one end-user",
                _MANY_CLIENTS,
            )

    @property
    def transport(self) -> Tr | None:
        return self._made.get("transport")

    def open(self) -> Tr:
        if self.closed:
            raise ConductorError("the client is closed")
        if (transport := self.transport) is None:
            # If two threads get here at the same time, one transport is discarded; it has no connections yet.
            try:
                transport = self._made.setdefault("transport", self._make())
            except ImportError as error:
                raise ConfigurationError(f"the HTTP library cannot be loaded: {error}") from error
            if self.closed:
                # Closed in the meantime, since making a transport takes a while.
                raise ConductorError("the client is closed")
        return transport

    def belongs_to(self, client: object) -> bool:
        """Return whether a client closes this state: it is no clone, or its original client was collected."""
        return self.owner() in (client, None)

    def apart(self, transport: Tr) -> Self:
        """Return a copy for a clone with its own transport, which is closed separately, together with its lists."""
        twin = copy(self)
        twin._made = {"transport": transport}
        twin._readers = {}
        return twin

    def remember(self, reader: Any) -> None:
        """Register the reader of a list, which ends when the client is closed."""
        key = id(reader)

        def gone(_: object) -> None:
            self._readers.pop(key, None)

        self._readers[key] = weakref.ref(reader, gone)

    def forget_readers(self) -> list[Any]:
        readers = [reader for ref in list(self._readers.values()) if (reader := ref()) is not None]
        self._readers.clear()
        return readers


def copy_attributes(client: object, clone: object) -> None:
    """Copy the attributes of a client, including those of a subclass, to its clone.

    Cached properties are left out, because their values may be bound to the client, and resources are bound to the
    clone. Otherwise calls of the clone could be sent for the client's end-user.
    """
    state: Any = object.__getstate__(client)
    members, slots = cast("tuple[dict[str, Any], dict[str, Any]]", state if isinstance(state, tuple) else (state, {}))
    for name, value in members.items():
        if not _is_cached(getattr(type(client), name, None)):
            clone.__dict__[name] = _rebound(value, client, clone)
    for name, value in slots.items():
        setattr(clone, name, _rebound(value, client, clone))


def _is_cached(attribute: object) -> bool:
    """Return whether a class attribute is a descriptor like `functools.cached_property`."""
    kind = type(attribute)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not callable(attribute)


def _rebound(value: Any, client: object, clone: Any) -> Any:
    if getattr(value, "_client", None) is not client:
        return value
    return value._over_client(clone) if isinstance(value, Node) else value  # pyright: ignore[reportPrivateUsage]


def clock_of(client: Any) -> Clock:
    shared: Shared[Any] = client._shared
    return shared.clock


_IMPORTED_IN_CALLS: Final = (
    "anyio",
    "certifi",
    "encodings",
    "h11",
    "h2",
    "hpack",
    "httpcore",
    "httpcore2",
    "httpx",
    "httpx2",
    "hyperframe",
    "sniffio",
    "socksio",
    str(__package__).rpartition(".")[0],
)


# Not public in Python. If it is missing, a fork does not wait.
_locks: Final[dict[str, object]] = getattr(getattr(importlib, "_bootstrap", None), "_module_locks", {})


def _being_imported() -> list[str]:
    return [name for name in list(_locks) if name.startswith(_IMPORTED_IN_CALLS)]


def _finish_imports() -> None:
    """Wait for imports in other threads before a fork, because the child would keep incomplete modules."""
    done = set[str]()
    # More imports can start during the wait. A module that this thread is importing is returned at once.
    while names := [name for name in _being_imported() if name not in done]:
        for name in names:
            done.add(name)
            with suppress(Exception):
                importlib.import_module(name)


def _forget_imports() -> None:
    """Drop the locks of imports in threads that do not exist in the child process.

    Without sniffio, httpcore tries to import it for each connection, so waiting before the fork is not enough.
    """
    for name in _being_imported():
        _locks.pop(name, None)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_imports, after_in_child=_forget_imports)

names_from(__name__, {"AsyncKeyFunction": ".credentials"}, vars(ClientBase)["with_options"])
