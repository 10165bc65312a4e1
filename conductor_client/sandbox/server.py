"""The sandbox as an object: an application, company files, and a server in a thread of its own."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import uvicorn
from starlette.types import ASGIApp

from .._schema.suggest import closest
from . import apis as several
from .app import App
from .call import Behaviour
from .connections import ACTIVE
from .control import CONTROL_PATH
from .delivery import Protocol
from .document import Json, load
from .errors import ApiError
from .hosts import HostCheck, is_loopback, is_name, is_wildcard
from .ids import Ids
from .key import DEFAULT_KEY
from .latency import Latency
from .platform import AUTH_FLOW_PATH
from .request_log import LoggedRequest
from .seeds import SEEDS
from .service import Service
from .times import CLOCK_RANGE, PC_ZONE, Clock, FixedClock, moment_of, system_clock
from .validation import Checker
from .workbench import Workbench, done

if TYPE_CHECKING:
    from .conductorone import ConductorOneSandbox

_PATIENCE = 10.0
"""Seconds to wait for the server's thread to start or to end."""


class Sandbox(Workbench):
    """A local Conductor API, for tests and for trying things out.

    Args:
        database: a file for Conductor's own objects, with the company files in a folder beside it, or ":memory:".
        key: the one secret key that is accepted.
        host: the address to listen on. Another one than a loopback address needs `allow_host`.
        port: 0 takes a free one.
        allow_host: names that a request's Host header may carry beside loopback names, as a container has.
        clock: returns the time, with a zone; tests pass their own to let cursors and links expire.
        now: a date or a time at which the clock stands until `move_clock`; a date is noon at the PC.
        seed: with the same seed and the same requests the ids are the same. "empty", "demo" and "large" are also
            names of the company that an end-user begins with: a new one, the default; a shop after two years of
            business; and one with 100,000 transactions.
        auto_connect: new end-users are connected to QuickBooks at once. Without it, one is connected by confirming its
            auth flow page or by `connect`; until then calls answer 409, as the real service does.
        strict: check the sandbox's own answers against the document, and the books after every write.
        pc_zone: the zone of the imaginary PC, which QuickBooks' timestamps carry.
        durable: a power cut loses no answered write; slower.
        revision_ties: two changes within one second leave the revision number as it is, the careful reading of what was
            seen. None: so with a clock that runs, not with one that stands (`now`).
        exact_names: `fullNames` and `names` of lists are case-sensitive, as one user measured.
        apis: the APIs to serve: "conductor", and other names of folders beside this module, such as "conductorone" for
            `connector_owners` of ConductorOne.
        delay_writes: seconds that writes of such another API stay invisible to reads.
        one_cursor: beginning a list of several pages ends the company's other traversals of lists, the strict reading
            of the lifetime of QuickBooks' iterators.
        neighbours_change: what settles a document, or takes from an order, changes its `updatedAt` and revision, too.
        assign_numbers: a blank `refNumber` of an invoice and the like is filled from its series, as users saw; False
            leaves it null.
        latency: how many times as slow as a PC with QuickBooks was measured to be; 0 answers at once, 1 takes 3 seconds
            for a write.

    Raises:
        ValueError: the host is not a loopback address and no host is allowed, an allowed host is not a name, the port
            or the latency is invalid, the key is empty, the clock has no zone or an invalid year, or the file is
            not a database of the sandbox or another sandbox has it open.

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
        allow_host: Sequence[str] = (),
        clock: Clock | None = None,
        now: datetime | date | str | None = None,
        seed: int | str | None = None,
        auto_connect: bool = False,
        strict: bool = False,
        pc_zone: tzinfo = PC_ZONE,
        durable: bool = False,
        revision_ties: bool | None = None,
        exact_names: bool = False,
        one_cursor: bool = False,
        neighbours_change: bool = True,
        assign_numbers: bool = True,
        latency: float = 0.0,
        apis: Sequence[str] = (several.MAIN,),
        delay_writes: float = 0.0,
    ) -> None:
        several.check(apis)
        if not is_loopback(host) and not allow_host:
            raise ValueError(
                f"the sandbox listens on loopback only, not on {host!r}: it has no real security. "
                "Name the hosts that it may be called by to allow more (allow_host, --allow-host)"
            )
        if not key.startswith("sk_") or not key.isascii() or not key.isprintable() or " " in key:
            raise ValueError("the sandbox's key must begin with sk_ and be printable ASCII without blanks")
        if not 0 <= port <= 65535:
            raise ValueError(f"the port must be between 0 and 65535, not {port}")
        if not 0 <= latency <= 100:
            raise ValueError(f"the latency must be between 0 and 100, not {latency}")
        names = [allow_host] if isinstance(allow_host, str) else list(allow_host)
        for name in names:
            if not is_name(name):
                raise ValueError(f"{name!r} is not the name of a host: give it without scheme, port, brackets and path")
        if clock is not None and now is not None:
            raise ValueError("the clock is given by clock or by now, not by both")
        ticks = clock or (system_clock if now is None else FixedClock(moment_of(now, pc_zone)))
        if ticks().tzinfo is None:
            raise ValueError("the clock must return times with a zone")
        image = SEEDS.get(str(seed), SEEDS["empty"])
        if str(seed) not in SEEDS and (guess := closest(str(seed), SEEDS)):
            raise ValueError(f"there is no company {seed!r}; did you mean {guess!r}?")
        if database == ":memory:" or not Path(database).exists():
            image()  # now, rather than within the first request: a company with a history takes seconds to make
        self._key = key
        self._host = host
        self._port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._url: str | None = None
        document = load()
        checker = Checker(document)
        self._service = Service(
            document,
            database=None if database == ":memory:" else Path(database).absolute(),
            seed=image,
            ids_of=lambda run: Ids(seed, run),
            clock=ticks,
            zone=pc_zone,
            auto_connect=auto_connect,
            durable=durable,
            behaviour=Behaviour(
                revision_ties=now is None if revision_ties is None else revision_ties,
                exact_names=exact_names,
                one_cursor=one_cursor,
                neighbours_change=neighbours_change,
                assign_numbers=assign_numbers,
                check_books=strict,
            ),
            latency=Latency(latency, seed),
            checker=checker,
            sleeps=latency > 0,
        )
        self._app = App(
            document=document,
            service=self._service,
            checker=checker,
            ids=self._service.ids,
            key=key,
            strict=strict,
        )
        own = () if is_wildcard(host) else (host,)
        self._further = {
            name: several.make(name, clock=ticks, delay_writes=delay_writes) for name in apis if name != several.MAIN
        }
        own_paths = (f"{document.base_path}/", f"{AUTH_FLOW_PATH}/", CONTROL_PATH)
        self._main = several.MAIN in apis
        self._asgi = several.Several(
            [*([(own_paths, self._app)] if self._main else []), *((("/",), app) for app in self._further.values())]
        )
        self._served = HostCheck(self._asgi, (*own, *names))
        self._base_path = document.base_path

    @property
    def app(self) -> ASGIApp:
        """The application itself, whether or not the server runs. Unlike the server, it answers to any host."""
        return self._asgi

    @property
    def conductorone(self) -> ConductorOneSandbox:
        """The ConductorOne API of `apis=["conductorone"]`: its address, its client id and secret, and its state.

        Raises ValueError if it is not served.
        """
        if "conductorone" not in self._further:
            raise ValueError("it is not served: make the sandbox with apis=['conductorone']")
        found: ConductorOneSandbox = self._further["conductorone"]
        return found

    @property
    def api_key(self) -> str:
        """The secret key that the sandbox accepts."""
        return self._key

    @property
    def base_url(self) -> str:
        """The address for clients, such as `http://127.0.0.1:50123/v1`. Raises RuntimeError before `start()`."""
        if self._url is None:
            raise RuntimeError("the sandbox is not started: use it in a with statement, or call start()")
        return self._url + self._base_path if self._main else self._url

    def start(self) -> Self:
        """Start the server; return when it answers. Raises OSError when the port is taken."""
        if self._server is not None:
            raise RuntimeError("the sandbox has been started before")
        listener = _listen(self._host, self._port)
        host = ("::1" if ":" in self._host else "127.0.0.1") if is_wildcard(self._host) else self._host
        shown = f"[{host}]" if ":" in host else host
        self._url = f"http://{shown}:{listener.getsockname()[1]}"
        for app in self._further.values():
            app.served_at(self._url)
        server = _Server(
            uvicorn.Config(
                self._served,
                loop="asyncio",
                http=Protocol,
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
        """Stop the server and close the databases. May be called twice."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_PATIENCE)
        self._thread = None
        self._url = None
        self._service.close()

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

    # --- end-users and their connections ---

    def connect(self, end_user_id: str) -> None:
        """Connect an end-user to QuickBooks, as if the auth flow were finished. Raises ValueError if there is none."""
        self.set_connection(end_user_id, ACTIVE)

    def connected_end_user(self, source_id: str = "sandbox") -> str:
        """The id of the end-user with this source id: made if there is none, connected in any case.

        Example:
            >>> with Sandbox() as sandbox:  # doctest: +SKIP
            ...     client = Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url)
            ...     acme = client.for_end_user(sandbox.connected_end_user())
        """
        return self._service.connected_end_user(source_id)

    def set_connection(self, end_user_id: str, state: str) -> None:
        """Put an end-user's connection in a state.

        There are "active", "not_set_up", "not_active" (the PC is off), "not_running", "wrong_file", "modal_dialog",
        "access_denied" and more; `state` does so for some requests only. Raises ValueError for another state or
        an unknown end-user.
        """
        done(lambda: self._service.set_connection(end_user_id, state))

    # --- company files ---

    def new_company(self) -> SandboxCompany:
        """Make a new, connected end-user with a company file of its own, deleted at the end of a with statement.

        Example:
            >>> with Sandbox() as sandbox, sandbox.new_company() as company:  # doctest: +SKIP
            ...     client = Conductor(
            ...         api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=company.end_user_id
            ...     )
        """
        return SandboxCompany(self, self._service.new_company())

    def delete_company(self, end_user_id: str) -> None:
        """Delete an end-user with its company file. Raises ValueError if there is none."""
        self.clear_faults(end_user_id)
        done(lambda: self._service.delete_company(end_user_id))

    def reset(self, end_user_id: str) -> None:
        """Put a company file back to its last `snapshot`, or to its beginning. Raises ValueError if there is none."""
        done(lambda: self._service.reset(end_user_id))

    def snapshot(self, end_user_id: str) -> None:
        """Make `reset` come back to the company file as it is now. Raises ValueError if there is none."""
        done(lambda: self._service.snapshot(end_user_id))

    def add(self, kind: str, *, name: str, parent_id: str | None = None, end_user_id: str | None = None) -> str:
        """Add to a list that the API refers to and cannot fill, such as "job_types"; return the new id.

        Without `end_user_id`, to the company file of `connected_end_user()`. Raises ValueError for another list, a name
        that is taken, or an unknown end-user.
        """
        company = self._service.end_user("sandbox") if end_user_id is None else end_user_id
        fields = {"name": name} if parent_id is None else {"name": name, "parentId": parent_id}
        return done(lambda: self._service.add(company, kind, fields))

    def delete(self, kind: str, object_id: str, *, end_user_id: str | None = None) -> None:
        """Delete an object of a list, such as "customers", which the API has no operation for but QuickBooks has.

        Without `end_user_id`, from the company file of `connected_end_user()`. Raises ValueError for an object that is
        not there, is in use, or is QuickBooks' own, and for an unknown list or end-user.
        """
        company = self._service.end_user("sandbox") if end_user_id is None else end_user_id
        done(lambda: self._service.delete(company, kind, object_id))

    def set_preferences(self, end_user_id: str, **preferences: bool | date | str | None) -> None:
        """Switch preferences of a company file on and off, by the names that the documentation lists.

        `closingDate` is a date: QuickBooks refuses to change what is dated on or before it; None opens the books again.
        Raises ValueError for an unknown preference or end-user, and for an invalid date.

        Example:
            >>> sandbox.set_preferences(end_user_id, multiCurrency=True)  # doctest: +SKIP
        """
        done(lambda: self._service.set_preferences(end_user_id, preferences))

    # --- time ---

    def move_clock(self, to: datetime | date | str | timedelta) -> None:
        """Set the clock of a sandbox that was made with `now`, or move it by so much.

        Raises ValueError when the clock runs by itself, for a text that is no date or time, and for a year before 1971
        or after 2285.
        """
        service = self._service
        try:
            target = service.clock() + to if isinstance(to, timedelta) else moment_of(to, service.zone)
            service.move_clock(target)
        except ApiError as error:
            raise ValueError(error.message) from None
        except OverflowError:
            raise ValueError(CLOCK_RANGE) from None


class SandboxCompany:
    """A company file of a sandbox and its end-user."""

    def __init__(self, sandbox: Sandbox, end_user_id: str) -> None:
        self._sandbox = sandbox
        self.end_user_id = end_user_id

    def reset(self) -> None:
        """Put the company file back to its last `snapshot`, or to its beginning."""
        self._sandbox.reset(self.end_user_id)

    def snapshot(self) -> None:
        """Make `reset` come back to the company file as it is now."""
        self._sandbox.snapshot(self.end_user_id)

    def add(self, kind: str, *, name: str, parent_id: str | None = None) -> str:
        """Add to a list that the API cannot fill, such as "job_types"; return the new id."""
        return self._sandbox.add(kind, name=name, parent_id=parent_id, end_user_id=self.end_user_id)

    def delete(self, kind: str, object_id: str) -> None:
        """Delete an object of a list, such as "customers", for which the API has no operation."""
        self._sandbox.delete(kind, object_id, end_user_id=self.end_user_id)

    def set_preferences(self, **preferences: bool | date | str | None) -> None:
        """Switch preferences on and off, or close the books with `closingDate`."""
        self._sandbox.set_preferences(self.end_user_id, **preferences)

    def set_connection(self, state: str) -> None:
        """Put the connection in a state, such as "not_active" for a PC that is off."""
        self._sandbox.set_connection(self.end_user_id, state)

    def state(self, state: str, *, requests: int | None = None, since: datetime | date | str | None = None) -> None:
        """Put the connection in a state, for good or for the next so many requests."""
        self._sandbox.state(self.end_user_id, state, requests=requests, since=since)

    def fault(
        self,
        name: str,
        operation: str = "*",
        *,
        times: int | None = None,
        probability: float | None = None,
        seed: int = 0,
        after: str | None = None,
        seconds: float | None = None,
    ) -> None:
        """Plan a fault for requests of this company, as `Sandbox.fault` does."""
        self._sandbox.fault(
            name,
            operation,
            end_user_id=self.end_user_id,
            times=times,
            probability=probability,
            seed=seed,
            after=after,
            seconds=seconds,
        )

    def lose_answer(self, operation: str = "*", *, times: int = 1) -> None:
        """Let the next requests of an operation be carried out, and their answers be lost."""
        self._sandbox.lose_answer(operation, end_user_id=self.end_user_id, times=times)

    def lock(self, object_id: str, *, seconds: float | None = None) -> None:
        """Lock a record, as if a person had it open."""
        self._sandbox.lock(self.end_user_id, object_id, seconds=seconds)

    def unlock(self, object_id: str | None = None) -> None:
        """End the lock of a record, or all locks."""
        self._sandbox.unlock(self.end_user_id, object_id)

    def edit(self, kind: str, object_id: str, **changes: Any) -> Json:
        """Change an object as a person at the PC would, and return it."""
        return self._sandbox.edit(self.end_user_id, kind, object_id, **changes)

    def enter_bill(self, item_receipt_id: str) -> str:
        """Enter the bill for received items; return its id."""
        return self._sandbox.enter_bill(self.end_user_id, item_receipt_id)

    def requests(self) -> list[LoggedRequest]:
        """Return the last requests for this company with their answers, oldest first; secrets are masked."""
        return self._sandbox.requests(self.end_user_id)

    def document(self, transaction_id: str) -> Json:
        """Return a transaction with its lines, links and postings."""
        return self._sandbox.document(self.end_user_id, transaction_id)

    def broken_invariants(self) -> list[str]:
        """Return a line for each rule of the books that does not hold; none when all is well."""
        return self._sandbox.broken_invariants(self.end_user_id)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._sandbox.delete_company(self.end_user_id)


class _Server(uvicorn.Server):
    """A server with an event for its start."""

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
