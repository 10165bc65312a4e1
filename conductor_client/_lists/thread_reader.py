"""Read a list in blocking code; a daemon thread requests the next page before the cursor expires."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from .page_reader import READ_AHEAD, Got, Move, PageReader

if TYPE_CHECKING:
    from .._core.client_base import Shared
    from .._core.prepare import Call
    from ..transport import Incoming

_JOIN = 1.0
# Seconds between checks of a waiting thread: a signal's exception may have kept another from notifying it.
_LOOK = 1.0


class Reader(PageReader):
    """The thread-safe reader of one list."""

    _blocks = True

    def __init__(
        self, call: Call[Any], shared: Shared[Any], fetch: Callable[..., Any], first: Incoming | None = None
    ) -> None:
        super().__init__(call, shared, fetch, first)
        # Held while the next page is requested.
        self.next_lock: threading.Lock = threading.Lock()
        # Reentrant, because garbage collection while it is held can end a list. Not entered through the condition: a
        # signal's exception inside `Condition.__enter__` would leave it locked.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._busy = False
        self._thread: threading.Thread | None = None
        # The only queue or event that is safe during garbage collection.
        self._bell: SimpleQueue[None] = SimpleQueue()

    def take(self, after: int, *, restarts: bool) -> Got:
        self.waiting_since = self.clock.now()
        waited = True
        while True:
            mine = False
            try:
                with self._lock:
                    self.check()
                    if (entry := self.after(after)) is not None:
                        break
                    if self._busy:
                        self._changed.wait(_LOOK)
                        continue
                    mine = self._busy = True
                waited = False
                with suppress(StopIteration):
                    self.step(ahead=self._missed, restarts=restarts).send(None)
            finally:
                # Before any call, in which a signal handler could raise an exception.
                if mine:
                    self._busy = False
                    self._rest()
        got = self.open(entry)
        if waited:
            self.attend()
        return got

    def close(self, reason: str = "the list was closed before its end") -> None:
        """End the list and wait up to a second for its thread to end."""
        self.let_go(reason)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            # A signal may have interrupted its start.
            with suppress(RuntimeError):
                thread.join(_JOIN)

    def let_go(self, reason: str) -> None:
        super().let_go(reason)
        if self.here:
            self._bell.put(None)
            with self._lock:
                self._changed.notify_all()

    def attend(self) -> None:
        if not self.here:
            return
        with self._lock:
            move, pause = self.move
            if self._thread is not None:
                self._bell.put(None)
            elif move is not Move.REST and not self._busy:
                if move is Move.READ or pause > 0:
                    self._start()
                if self._thread is None and self.wanted:
                    self.give_up_permit()

    def _rest(self) -> None:
        with self._lock:
            self._changed.notify_all()
        self.attend()

    def _start(self) -> None:
        try:
            # The caller's context variables, such as a span, apply to its pages, as in a task.
            self._thread = threading.Thread(
                target=copy_context().run, args=(self._mind,), name="conductor-client-pages", daemon=True
            )
            self._thread.start()
        except KeyError as error:
            # `threading` replaces an exception that a signal handler raises after the thread has started.
            if error.__context__ is None:
                raise
            raise error.__context__ from None
        except RuntimeError:
            # No thread can be started, for example at the end of the interpreter: a slow caller costs a restart.
            self._thread = None
        except BaseException:
            # A signal handler may have raised it before the thread was started.
            if self._thread is not None and self._thread.ident is None:
                self._thread = None
            raise

    def _mind(self) -> None:
        """Request pages when they are due, unless a taker is doing so; this is the thread's function."""
        while True:
            with self._lock:
                move, pause = self.move
                if move is Move.REST and not self._busy:
                    self._thread = None
                    return
                if self._busy:
                    pause = READ_AHEAD
                elif pause <= 0 and move is Move.GIVE_UP:
                    self.give_up_permit()
                    continue
                elif pause <= 0:
                    self._busy = True
            if pause > 0:
                with suppress(Empty):
                    self._bell.get(timeout=self.clock.real(pause))
                continue
            # `StopIteration` is its normal end; the next taker sees a failure in the state of the traversal.
            with suppress(Exception):
                try:
                    self.step(ahead=True, restarts=False).send(None)
                finally:
                    self._busy = False
                    self._rest()
