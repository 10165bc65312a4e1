"""The sandbox apart from HTTP: calls of the API, and control of companies from outside."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TypeVar

from . import outside
from .call import Behaviour, Call
from .companies import SLEEPERS, WORKERS, Companies
from .connections import ACTIVE, OFFLINE_SINCE, STATES
from .cursors import Cursors
from .definitions import FORMS, KINDS
from .definitions.lists import WITHOUT_ENDPOINT
from .document import Document, Json, Operation
from .engine.engine import Engine
from .errors import in_use, invalid_request
from .ids import Ids
from .latency import Latency
from .platform import Platform
from .qbxml.passthrough import OPERATION as PASSTHROUGH, Passthrough
from .storage.company import Company
from .storage.platform import PlatformStore
from .times import Clock, FixedClock, moment_of
from .utilities.company import CLOSING, PREFERENCES
from .validation import Checker

T = TypeVar("T")
Check = Callable[[Operation, Json], None]

_ADDED = tuple(kind.name for kind in WITHOUT_ENDPOINT)
_PLATFORM = ""
"""The queue of calls that concern no company."""


class Service:
    """Conductor's own objects, the companies, and the engine, put together."""

    def __init__(
        self,
        document: Document,
        *,
        database: Path | None,
        seed: Callable[[], bytes],
        ids_of: Callable[[int], Ids],
        clock: Clock,
        zone: tzinfo,
        auto_connect: bool,
        durable: bool,
        behaviour: Behaviour,
        latency: Latency,
        checker: Checker,
        sleeps: bool = False,
    ) -> None:
        self.clock = clock
        self.zone = zone
        self._closed = False
        self.store: PlatformStore = PlatformStore(database, durable=durable)
        self.ids: Ids = ids_of(self.store.run)
        self.platform: Platform = Platform(document, self.store, self.ids, clock, auto_connect=auto_connect)
        folder = None if database is None else database.with_name(f"{database.name}.companies")
        try:
            workers = SLEEPERS if sleeps else WORKERS
            self._companies = Companies(folder, seed, zone, durable=durable, workers=workers)
        except ValueError:
            self.store.close()
            raise
        self._cursors = Cursors()
        self._latency = latency
        self._locks: dict[tuple[str, str], datetime | None] = {}
        self._offline = timedelta(days=3)
        self._engine = Engine(
            document, KINDS, FORMS, ids=self.ids, clock=clock, cursors=self._cursors, behaviour=behaviour
        )
        self._passthrough = Passthrough(document, self._engine, checker)

    def close(self) -> None:
        """Wait for current jobs and close the databases. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self._companies.close()
        self.platform.store_seen()
        self.store.close()

    # --- the API ---

    def emulates(self, operation: Operation) -> bool:
        return operation.name in (PASSTHROUGH, *self.platform.handlers) or self._engine.emulates(operation)

    def knows(self, operation: Operation, parameter: str) -> bool:
        """Return whether an emulated operation supports a query parameter, by the sandbox's name for it."""
        return self._engine.knows(operation, parameter)

    def perform(self, call: Call, origin: str, check: Check | None) -> Future[bytes]:
        """Queue a call, and answer it as JSON; after a refusal (ApiError) nothing has changed."""
        handler = self.platform.handlers.get(call.operation.name)

        def checked(answer: Json) -> bytes:
            if check is not None:
                check(call.operation, answer)
            return json.dumps(answer, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")

        def of_platform() -> bytes:
            with self.store.transaction():
                return checked({} if handler is None else handler(call, origin))

        def of_company() -> bytes:
            self._pause(call)
            self.platform.admit(call.end_user_id)
            if call.fault == "busy_dialog":
                raise _dialog()
            answer = checked(handler(call, origin)) if handler is not None else self._in_books(call, checked)
            self.platform.note_success(call.end_user_id)
            return answer

        def delete() -> bytes:
            answer = of_platform()
            self._drop(str(call.path["id"]))
            return answer

        if call.operation.name == "end_users.delete":
            # In the queue of the company, so that earlier requests are completed first.
            return self._companies.submit(str(call.path["id"]), delete)
        if call.end_user_id:
            return self._companies.submit(call.end_user_id, of_company)
        return self._companies.submit(_PLATFORM, of_platform)

    def _in_books(self, call: Call, checked: Callable[[Json], bytes]) -> bytes:
        company = self._opened(call.end_user_id)
        if not self._engine.writes(call.operation):
            return checked(self._engine.perform(company, call))
        object_id = call.path.get("id")
        if call.fault == "locked":
            raise in_use(str(object_id or call.operation.name))
        outside.check_locks(self._locked(call.end_user_id), object_id, call.body)
        if call.fault == "stale":
            with company.transaction():
                outside.touch(company, str(object_id))
        performs = self._passthrough if call.operation.name == PASSTHROUGH else self._engine
        with company.transaction():
            return checked(performs.perform(company, call))

    def _pause(self, call: Call) -> None:
        """Wait as long as a PC would take; the company is busy meanwhile, as QuickBooks is."""
        seconds = self._latency.of(call, connected=self.platform.state(call.end_user_id) == ACTIVE)
        if seconds:
            time.sleep(seconds)

    def _locked(self, end_user_id: str) -> frozenset[str]:
        now = self.clock()
        over = [key for key, until in list(self._locks.items()) if until is not None and until <= now]
        for key in over:
            self._locks.pop(key, None)
        return frozenset(object_id for owner, object_id in list(self._locks) if owner == end_user_id)

    def _opened(self, end_user_id: str) -> Company:
        company = self._companies.open(end_user_id)
        company.now = int(self.clock().timestamp())
        return company

    def _drop(self, end_user_id: str) -> None:
        self._cursors.end_all(end_user_id)
        self.unlock(end_user_id)
        self._companies.drop(end_user_id)

    # --- from outside ---

    def connected_end_user(self, source_id: str) -> str:
        return self.platform.connected_end_user(source_id)

    def end_user(self, source_id: str) -> str:
        """The id of the end-user with a source id: as it is, or a new one that is connected."""
        return self.platform.end_user_of(source_id) or self.platform.connected_end_user(source_id)

    def new_company(self) -> str:
        return self.platform.new_company()

    def set_connection(
        self, end_user_id: str, state: str, requests: int | None = None, since: datetime | None = None
    ) -> Future[None]:
        """Change the state of a connection, for so many requests or for good; no iterator of QuickBooks survives it."""

        def change() -> None:
            if since is not None and state != OFFLINE_SINCE:
                raise invalid_request(f'"since" goes with the state "{OFFLINE_SINCE}" only.')
            if requests is None:
                self.platform.set_state(end_user_id, state)
            else:
                self.platform.set_passing_state(end_user_id, state, requests)
            if state == OFFLINE_SINCE:
                self.platform.set_last_seen(end_user_id, since or self.clock() - self._offline)
            if state != ACTIVE:
                self._cursors.end_all(end_user_id)

        return self._companies.submit(end_user_id, change)

    def lock(self, end_user_id: str, object_id: str, seconds: float | None) -> Future[None]:
        """Let writes of a record, and of what refers to it, be refused: for some seconds, or until `unlock`."""
        try:
            until = None if seconds is None else self.clock() + timedelta(seconds=seconds)
        except (OverflowError, ValueError):
            raise invalid_request('Invalid input: expected a shorter time at "seconds"') from None

        def take(company: Company) -> None:
            outside.require(company, object_id)
            self._locks[end_user_id, object_id] = until

        return self.with_company(end_user_id, take)

    def unlock(self, end_user_id: str, object_id: str | None = None) -> None:
        """End the lock of a record, or all locks of a company."""
        for key in list(self._locks):
            if key[0] == end_user_id and object_id in (None, key[1]):
                self._locks.pop(key, None)

    def edit(self, end_user_id: str, kind: str, object_id: str, changes: Json) -> Future[Json]:
        """Change an object as a person at the PC would, independent of its revision."""

        def change(company: Company) -> Json:
            revision = outside.revision_of(company, kind, object_id)
            return self._engine.edit(company, kind, object_id, {"revisionNumber": revision, **changes})

        return self.with_company(end_user_id, change)

    def update_schema(self, kind: str) -> Json | None:
        """Return the schema of an update of a kind, None for a kind that has none."""
        return self._engine.update_schema(kind)

    def delete_company(self, end_user_id: str) -> Future[None]:
        def delete() -> None:
            self.platform.require(end_user_id)
            self.platform.delete(end_user_id)
            self._drop(end_user_id)

        return self._companies.submit(end_user_id, delete)

    def reset(self, end_user_id: str) -> Future[None]:
        def reset() -> None:
            self.platform.require(end_user_id)
            self.unlock(end_user_id)
            self._cursors.end_all(end_user_id)
            self._companies.reset(end_user_id)

        return self._companies.submit(end_user_id, reset)

    def snapshot(self, end_user_id: str) -> Future[None]:
        def take() -> None:
            self.platform.require(end_user_id)
            self._companies.snapshot(end_user_id)

        return self._companies.submit(end_user_id, take)

    def add(self, end_user_id: str, kind: str, fields: Json) -> Future[str]:
        """Make an object of a list that the API cannot fill; the result is its id."""
        if kind not in _ADDED:
            raise invalid_request(f'"{kind}" is no list without an endpoint; there are: {", ".join(_ADDED)}.')
        return self.with_company(end_user_id, lambda company: self._engine.add(company, kind, fields))

    def delete(self, end_user_id: str, kind: str, object_id: str) -> Future[None]:
        """Delete an object of a list, for which the API has no operation."""
        if kind not in KINDS:
            raise invalid_request(f'"{kind}" is no list; there are: {", ".join(sorted(KINDS))}.')
        return self.with_company(end_user_id, lambda company: self._engine.delete(company, kind, object_id))

    def set_preferences(self, end_user_id: str, changes: Mapping[str, object]) -> Future[None]:
        """Switch preferences of a company on and off, or close its books up to a date."""
        settings: dict[str, str] = {}
        for name, value in changes.items():
            if name == CLOSING:
                settings[name] = _closing(value)
            elif name in PREFERENCES:
                settings[name] = "on" if value else "off"
            else:
                known = ", ".join((*PREFERENCES, CLOSING))
                raise invalid_request(f'"{name}" is no preference; there are: {known}.')

        def change(company: Company) -> None:
            for name, value in settings.items():
                company.set_setting(name, value)

        return self.with_company(end_user_id, change)

    def move_clock(self, to: datetime) -> None:
        """Set the clock. Raises ApiError unless it is one that can be moved."""
        if not isinstance(self.clock, FixedClock):
            raise invalid_request("The clock of this sandbox runs by itself: start it with --now or Sandbox(now=...).")
        try:
            self.clock.move_to(to)
        except ValueError as error:
            raise invalid_request(f"Invalid input: {error}") from None

    def moment(self, value: str) -> datetime:
        return moment_of(value, self.zone)

    def with_company(self, end_user_id: str, work: Callable[[Company], T]) -> Future[T]:
        """Queue something to do to a company file, all or nothing."""

        def job() -> T:
            self.platform.require(end_user_id)
            company = self._opened(end_user_id)
            with company.transaction():
                return work(company)

        return self._companies.submit(end_user_id, job)


def _closing(value: object) -> str:
    """A closing date as it is kept; blank for none."""
    if value is None or value == "":
        return ""
    try:
        return (value if isinstance(value, date) else date.fromisoformat(str(value))).strftime("%Y-%m-%d")
    except ValueError:
        raise invalid_request(f'Invalid ISO date at "{CLOSING}"') from None


def _dialog() -> Exception:
    refusal = STATES["modal_dialog"]
    if refusal is None:
        raise LookupError("a dialog that is open keeps QuickBooks from answering")
    return refusal(None)
