"""The sandbox as an object: an application, a store, and a server on loopback in a thread of its own."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
from datetime import tzinfo
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from . import DEFAULT_KEY
from .app import App
from .connections import ACTIVE
from .document import load
from .engine import Engine
from .errors import ApiError
from .ids import Ids
from .platform import Platform
from .resources import RESOURCES
from .store import Store
from .times import PC_ZONE, Clock, system_clock

_PATIENCE = 10.0
"""Seconds to wait for the server's thread to start or to end."""


class Sandbox:
    """A local Conductor API, for tests and for trying things out.

    Args:
        database: a file for SQLite, or ":memory:".
        key: the one secret key that is accepted.
        host: a loopback address; others are refused.
        port: 0 takes a free one.
        clock: returns the time, with a zone; tests pass their own to let cursors expire or links run out.
        seed: with the same seed and the same requests the ids are the same.
        auto_connect: new end-users are connected to QuickBooks at once. Without it, one is connected by its auth flow
            page or by `connect`; until then calls answer 409 as the real service does.
        strict: check the sandbox's own answers against the document as well.
        pc_zone: the zone of the imaginary PC, which QuickBooks' timestamps carry.

    Raises:
        ValueError: the host is not a loopback address, the key is empty, the clock tells no zone, or the file is not a
            database of the sandbox.

    Example:
        >>> with Sandbox(seed=1) as sandbox:  # doctest: +SKIP
        ...     client = Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url)

    Without a socket, `app` is an ASGI application for `httpx.ASGITransport`, with paths that begin with `/v1`; it needs
    its `close()` too.
    """

    def __init__(
        self,
        *,
        database: str = ":memory:",
        key: str = DEFAULT_KEY,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock = system_clock,
        seed: int | str | None = None,
        auto_connect: bool = True,
        strict: bool = True,
        pc_zone: tzinfo = PC_ZONE,
    ) -> None:
        _require_loopback(host)
        if not key.startswith("sk_") or not key.isascii() or not key.isprintable() or " " in key:
            raise ValueError("the sandbox's key must begin with sk_ and be printable ASCII without blanks")
        if clock().tzinfo is None:
            raise ValueError("the clock must return times with a zone")
        self._key = key
        self._host = host
        self._port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._url: str | None = None
        self._store = Store(database)
        document = load()
        ids = Ids(seed, self._store.run)
        platform = Platform(document, self._store, ids, clock, auto_connect=auto_connect)
        engine = Engine(document, self._store, ids, clock, pc_zone, RESOURCES)
        self._app = App(
            document=document,
            store=self._store,
            platform=platform,
            engine=engine,
            ids=ids,
            clock=clock,
            key=key,
            strict=strict,
        )
        self._base_path = document.base_path

    @property
    def app(self) -> ASGIApp:
        """The application itself, whether or not the server runs."""
        return self._app

    @property
    def api_key(self) -> str:
        """The secret key that the sandbox accepts."""
        return self._key

    @property
    def base_url(self) -> str:
        """The address for clients, such as `http://127.0.0.1:50123/v1`. Raises RuntimeError before `start()`."""
        if self._url is None:
            raise RuntimeError("the sandbox is not started: use it in a with statement, or call start()")
        return self._url + self._base_path

    def start(self) -> Self:
        """Starts the server; returns when it answers. Raises OSError when the port is taken."""
        if self._server is not None:
            raise RuntimeError("the sandbox has been started before")
        listener = _listen(self._host, self._port)
        shown = f"[{self._host}]" if ":" in self._host else self._host
        self._url = f"http://{shown}:{listener.getsockname()[1]}"
        server = _Server(
            uvicorn.Config(
                self._app,
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        thread = threading.Thread(target=server.run, args=([listener],), name="conductor-sandbox", daemon=True)
        self._server, self._thread = server, thread
        thread.start()
        if not server.ready.wait(_PATIENCE):
            self.close()
            raise RuntimeError("the sandbox's server did not start")
        return self

    def close(self) -> None:
        """Stops the server and closes the database. May be called twice."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_PATIENCE)
        self._thread = None
        self._url = None
        self._store.close()

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def connect(self, end_user_id: str) -> None:
        """Connects an end-user to QuickBooks, as if the auth flow were finished. Raises ValueError if there is none."""
        self.set_connection(end_user_id, ACTIVE)

    def connected_end_user(self, source_id: str = "sandbox") -> str:
        """The id of the end-user with this source id: made if there is none, connected in any case.

        Example:
            >>> with Sandbox() as sandbox:  # doctest: +SKIP
            ...     client = Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url)
            ...     acme = client.for_end_user(sandbox.connected_end_user())
        """
        return self._app.connected_end_user(source_id)

    def set_connection(self, end_user_id: str, state: str) -> None:
        """Puts an end-user's connection in a state.

        There are "active", "not_set_up", "not_active" (the PC is off), "not_running", "wrong_file", "modal_dialog" and
        "access_denied". Raises ValueError for another state or an unknown end-user.
        """
        try:
            self._app.set_connection(end_user_id, state)
        except ApiError as error:
            raise ValueError(error.message) from None


class _Server(uvicorn.Server):
    """Tells when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio switches off Nagle's delay, 40 ms an answer, only for sockets that name it.
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(512)
    except BaseException:
        listener.close()
        raise
    return listener


def _require_loopback(host: str) -> None:
    try:
        good = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        good = False
    if not good:
        raise ValueError(f"the sandbox listens on loopback only, not on {host!r}: it has no real security")
