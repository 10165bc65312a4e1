"""What a client and its clones have in common, while each has a configuration of its own."""

from __future__ import annotations

import importlib
import itertools
import logging
import os
import weakref
from collections.abc import Callable, Hashable
from contextlib import suppress
from copy import copy
from typing import Any, Final, Generic, Self, TypeVar, cast

from .clock import SYSTEM, Clock
from .errors import ConductorError, ConfigurationError
from .limiter import ConcurrencyLimiter
from .transport import AsyncTransport, Transport

__all__ = ["Shared", "clock_of", "copy_attributes"]

Tr = TypeVar("Tr", Transport, AsyncTransport)

_logger: Final = logging.getLogger("conductor_client")

# Most likely one for each request, and calls of different clients do not wait for each other.
_MANY_CLIENTS: Final = 10
_clients_made = itertools.count(1)


class Shared(Generic[Tr]):
    """The transport, the permits, the clock, the lists that are being read, and whether all is closed."""

    def __init__(self, make_transport: Callable[[], Tr]) -> None:
        self._make: Callable[[], Tr] = make_transport
        self._made: dict[str, Tr] = {}
        self._readers: dict[int, weakref.ref[Any]] = {}
        self.owner: Callable[[], object] = lambda: None
        self.closed = False
        self.clock: Clock = SYSTEM
        self.limiter: ConcurrencyLimiter = ConcurrencyLimiter()
        # When `modify` has seen the revisions of records.
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
            # Of two threads that come first at the same time, one makes a transport in vain; it holds nothing yet.
            try:
                transport = self._made.setdefault("transport", self._make())
            except ImportError as error:
                raise ConfigurationError(f"the HTTP library cannot be loaded: {error}") from error
            if self.closed:
                # Meanwhile: making one takes a while.
                raise ConductorError("the client is closed")
        return transport

    def belongs_to(self, client: object) -> bool:
        """Whether a client is the one that closes: it is no clone, or the one that it was cloned from is gone."""
        return self.owner() in (client, None)

    def through(self, transport: Tr) -> Self:
        """The same with another way to the network."""
        twin = copy(self)
        twin._made = {"transport": transport}
        return twin

    def apart(self, transport: Tr) -> Self:
        """The same for a clone with a transport of its own, which is closed by itself, and its lists with it."""
        twin = self.through(transport)
        twin._readers = {}
        return twin

    def remember(self, reader: Any) -> None:
        """A list has been begun; closing the client ends it."""
        key = id(reader)

        def gone(_: object) -> None:
            self._readers.pop(key, None)

        self._readers[key] = weakref.ref(reader, gone)

    def forget_readers(self) -> list[Any]:
        """The lists that are not over."""
        readers = [reader for ref in list(self._readers.values()) if (reader := ref()) is not None]
        self._readers.clear()
        return readers


def copy_attributes(client: object, clone: object) -> None:
    """Give a clone what a subclass has put on a client.

    Values that the class computes once for each object are left out, because they may be bound to the client; a
    resource that is bound to it becomes the clone's. Otherwise calls of the clone could go to the client's end-user.
    """
    state: Any = object.__getstate__(client)
    members, slots = cast("tuple[dict[str, Any], dict[str, Any]]", state if isinstance(state, tuple) else (state, {}))
    for name, value in members.items():
        if not _is_cached(getattr(type(client), name, None)):
            clone.__dict__[name] = _rebound(value, client, clone)
    for name, value in slots.items():
        setattr(clone, name, _rebound(value, client, clone))


def _is_cached(attribute: object) -> bool:
    """Whether a class has a descriptor that leaves its value on the object, as `functools.cached_property` does."""
    kind = type(attribute)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not callable(attribute)


def _rebound(value: Any, client: object, clone: Any) -> Any:
    if getattr(value, "_client", None) is not client:
        return value
    # Imported here: it imports the clients.
    from .resource import AsyncResource, Resource

    return type(value)(clone) if isinstance(value, Resource | AsyncResource) else value


def clock_of(client: Any) -> Clock:
    """The time that a client goes by."""
    shared: Shared[Any] = client._shared
    return shared.clock


_IMPORTED_IN_CALLS: Final = ("anyio", "encodings", "httpcore", "httpcore2", "httpx", "httpx2", str(__package__))


def _finish_imports() -> None:
    """Wait for what other threads are importing for calls: a fork would leave it half made, and its lock taken."""
    # Not published. Without it nothing is waited for.
    locks: dict[str, object] = getattr(getattr(importlib, "_bootstrap", None), "_module_locks", {})
    done = set[str]()
    # While this waits for some, others begin. One that this thread is importing itself is there at once.
    while names := [name for name in list(locks) if name not in done and name.startswith(_IMPORTED_IN_CALLS)]:
        for name in names:
            done.add(name)
            with suppress(Exception):
                importlib.import_module(name)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_imports)
