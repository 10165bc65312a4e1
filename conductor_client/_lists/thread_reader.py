"""Read a list in blocking code. A daemon thread minds the cursor while the caller is busy with a page."""

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
# How often a waiting thread looks by itself: an exception from a signal may have kept another from telling.
_LOOK = 1.0


class Reader(PageReader):
    """Gives out the pages of one list. Safe to share between threads."""

    _blocks = True

    def __init__(
        self, call: Call[Any], shared: Shared[Any], fetch: Callable[..., Any], first: Incoming | None = None
    ) -> None:
        super().__init__(call, shared, fetch, first)
        # Held while the page after the last one is asked for.
        self.next_lock: threading.Lock = threading.Lock()
        # Reentrant, because a garbage collection in here can end a list.
        # Entered by itself: an exception from a signal can strike inside `Condition.__enter__`, and leave it taken.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._busy = False
        self._thread: threading.Thread | None = None
        # Of all queues and events, the only one that may be used during garbage collection.
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
                # Before any call, in which an exception from a signal could strike.
                if mine:
                    self._busy = False
                    self._rest()
        got = self.open(entry)
        if waited:
            self.attend()
        return got

    def close(self, reason: str = "the list was closed before its end") -> None:
        """End, and wait a moment for the thread to be gone."""
        self.let_go(reason)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            # Not yet started, if a signal struck at that moment.
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
            # As a task would: what the caller put into context variables, such as a span, counts for its pages.
            self._thread = threading.Thread(
                target=copy_context().run, args=(self._mind,), name="conductor-client-pages", daemon=True
            )
            self._thread.start()
        except KeyError as error:
            # What a signal's handler raises once the thread runs, `threading` answers with an error of its own.
            if error.__context__ is None:
                raise
            raise error.__context__ from None
        except RuntimeError:
            # No more threads, an interpreter that allows none of this kind, or one that is ending. Then a slow caller
            # costs a restart.
            self._thread = None
        except BaseException:
            # A signal's, which may have struck before it was started.
            if self._thread is not None and self._thread.ident is None:
                self._thread = None
            raise

    def _mind(self) -> None:
        """The thread: wait until something is to be done, and do it, unless a taker is at it."""
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
            # Its end is a `StopIteration`; of anything else the next taker is told by the state of the traversal.
            with suppress(Exception):
                try:
                    self.step(ahead=True, restarts=False).send(None)
                finally:
                    self._busy = False
                    self._rest()
