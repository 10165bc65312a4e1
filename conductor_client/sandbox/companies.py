"""All company files: a queue for each, a few workers for all, and as many open ones as are in use.

QuickBooks does one thing at a time, so requests of one company run in order of arrival; companies do not wait for each
other. A company that has not been used for a while is closed, one in memory is kept as its bytes.
"""

from __future__ import annotations

import threading
import zlib
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Any, TypeVar

from .errors import internal
from .storage.company import Company
from .storage.schema import COMPANY
from .storage.snapshots import image_of, open_database, open_image, overwrite, write_image

T = TypeVar("T")

WORKERS = 4
SLEEPERS = 64
"""The number of workers where requests take the time that a PC takes."""
OPEN = 64
"""The number of idle companies that stay open."""

_SUFFIX = ".qbs"


@dataclass(slots=True)
class _Slot:
    """One company: its queue and its state, which only the worker with one of its jobs changes."""

    waiting: deque[tuple[Callable[[], Any], Future[Any]]] = field(default_factory=deque[Any])
    busy: bool = False
    company: Company | None = None
    packed: bytes | None = None
    snapshot: bytes | None = None


class Companies:
    """The company files of a sandbox, in a folder or in memory.

    `seed` gives the image that a new company begins with.
    """

    def __init__(
        self,
        folder: Path | None,
        seed: Callable[[], bytes],
        zone: tzinfo,
        *,
        durable: bool = False,
        limit: int = OPEN,
        workers: int = WORKERS,
    ) -> None:
        self._folder = folder
        self._seed = seed
        self._zone = zone
        self._durable = durable
        self._limit = limit
        self._lock = threading.Lock()
        self._slots: dict[str, _Slot] = {}
        self._idle: OrderedDict[str, None] = OrderedDict()
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="conductor-sandbox")
        if folder is not None:
            try:
                folder.mkdir(mode=0o700, exist_ok=True)
            except OSError as error:
                raise ValueError(f"{folder} cannot be made: {error.strerror or error}") from error

    # --- the queue ---

    def submit(self, end_user_id: str, job: Callable[[], T]) -> Future[T]:
        """Run a job when the company's earlier ones are done; it may use `open`, `reset` and the like."""
        future: Future[T] = Future()
        with self._lock:
            slot = self._slots.setdefault(end_user_id, _Slot())
            slot.waiting.append((job, future))
            starts = not slot.busy
            slot.busy = True
        if starts:
            self._workers.submit(self._run, end_user_id, slot)
        return future

    def _run(self, end_user_id: str, slot: _Slot) -> None:
        """Run one job of a company, then queue its next job behind those of other companies."""
        job, future = slot.waiting[0]
        if future.set_running_or_notify_cancel():
            try:
                result = job()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
        with self._lock:
            slot.waiting.popleft()
            goes_on = bool(slot.waiting)
            slot.busy = goes_on
            if not goes_on:
                self._rest(end_user_id, slot)
            surplus = self._surplus()
        if goes_on:
            self._workers.submit(self._run, end_user_id, slot)
        for other_id, other in surplus:
            self._park(other_id, other)

    def _rest(self, end_user_id: str, slot: _Slot) -> None:
        """Mark a company as idle; forget one that no longer exists."""
        if slot.company is not None:
            self._idle[end_user_id] = None
            self._idle.move_to_end(end_user_id)
        elif slot.packed is None and slot.snapshot is None:
            del self._slots[end_user_id]

    def _surplus(self) -> list[tuple[str, _Slot]]:
        """The least recently used companies beyond the limit, marked as busy so that no worker takes them meanwhile."""
        found: list[tuple[str, _Slot]] = []
        while len(self._idle) > self._limit:
            end_user_id, _ = self._idle.popitem(last=False)
            slot = self._slots.get(end_user_id)
            if slot is not None and not slot.busy:
                slot.busy = True
                found.append((end_user_id, slot))
        return found

    def _park(self, end_user_id: str, slot: _Slot) -> None:
        if slot.company is not None:
            if self._folder is None and (slot.packed is None or slot.company.connection.total_changes):
                # Mostly empty pages: thousands of idle companies take little memory.
                slot.packed = zlib.compress(image_of(slot.company.connection), 1)
            slot.company.close()
            slot.company = None
        with self._lock:
            slot.busy = bool(slot.waiting)
            if slot.busy:
                self._workers.submit(self._run, end_user_id, slot)

    # --- for the jobs of a company ---

    def open(self, end_user_id: str) -> Company:
        """Return the company file, new if there is none."""
        slot = self._slots[end_user_id]
        with self._lock:
            self._idle.pop(end_user_id, None)
        if slot.company is None:
            slot.company = self._opened(end_user_id, slot)
        return slot.company

    def reset(self, end_user_id: str) -> None:
        """Put a company back to its snapshot, or to the seed if none was taken."""
        slot = self._slots[end_user_id]
        image = slot.snapshot or self._seed()
        company = self.open(end_user_id)
        if self._folder is None:
            company.close()
            slot.company, slot.packed = Company(open_image(image), self._zone), None
        else:
            overwrite(company.connection, image)
            company.forget()

    def snapshot(self, end_user_id: str) -> None:
        """Keep the company as it is, for `reset` to come back to, as long as the process runs."""
        self._slots[end_user_id].snapshot = image_of(self.open(end_user_id).connection)

    def drop(self, end_user_id: str) -> None:
        """Delete a company file."""
        slot = self._slots[end_user_id]
        with self._lock:
            self._idle.pop(end_user_id, None)
        if slot.company is not None:
            slot.company.close()
        slot.company = slot.packed = slot.snapshot = None
        if self._folder is not None:
            for suffix in ("", "-wal", "-shm"):
                Path(f"{self._path(end_user_id)}{suffix}").unlink(missing_ok=True)

    def close(self) -> None:
        """Wait for the current jobs, and close every company."""
        self._workers.shutdown(wait=True)
        for slot in self._slots.values():
            for _, future in slot.waiting:
                future.cancel()
            if slot.company is not None:
                slot.company.close()
                slot.company = None

    def _path(self, end_user_id: str) -> Path:
        if self._folder is None:
            raise RuntimeError("companies in memory have no files")
        return self._folder / f"{end_user_id}{_SUFFIX}"

    def _opened(self, end_user_id: str, slot: _Slot) -> Company:
        if self._folder is None:
            image = self._seed() if slot.packed is None else zlib.decompress(slot.packed)
            return Company(open_image(image), self._zone)
        path = self._path(end_user_id)
        try:
            if not path.exists():
                write_image(path, self._seed(), durable=self._durable)
            return Company(open_database(path, COMPANY, durable=self._durable), self._zone)
        except ValueError as error:
            raise internal(f"The sandbox's file cannot be used: {error}") from error
