"""Reading a list in blocking code. A daemon thread minds the window while the caller is busy with a page."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

from .clock import Clock
from .reading import Acquire, Command, Fetch, Got, Reading, Sleep, Source
from .runs import Run
from .window import READ_AHEAD

__all__ = ["Reader"]

_JOIN = 1.0


class Reader(Reading):
    """Gives out the pages of one list. Safe to share between threads."""

    def __init__(self, source: Source, run: Run) -> None:
        super().__init__(source, run)
        # Whoever goes on from the last page that was given out.
        self.turnstile: threading.Lock = threading.Lock()
        # Reentrant, because a garbage collection in here can end a list.
        self._changed = threading.Condition(threading.RLock())
        self._busy = False
        self._thread: threading.Thread | None = None
        # Of all queues and events, the only one that may be used during garbage collection.
        self._bell: SimpleQueue[None] = SimpleQueue()

    def take(self, after: int, *, restarts: bool) -> Got:
        """The page after the one of this number.

        Args:
            after: The number of the last page that was given out, 0 at first.
            restarts: Whether a lost cursor may be met by beginning anew.
        """
        while True:
            with self._changed:
                self.check()
                if (entry := self.after(after)) is not None:
                    break
                if self._busy:
                    self._changed.wait()
                    continue
                self._busy = True
            self._step(ahead=self.hurried, restarts=restarts)
        got = self.open(entry)
        self.keep_up()
        return got

    def close(self, reason: str = "the list was closed before its end") -> None:
        """End, and wait a moment for the thread to be gone."""
        self.let_go(reason)
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(_JOIN)

    def let_go(self, reason: str) -> None:
        super().let_go(reason)
        if self.here:
            self._bell.put(None)
            with self._changed:
                self._changed.notify_all()

    def on_wanted(self) -> None:
        self._bell.put(None)
        with self._changed:
            if not self._busy:
                self._attend()

    def _step(self, *, ahead: bool, restarts: bool) -> None:
        """One move, by whoever has set `_busy`."""
        try:
            _walk(self.steps(ahead=ahead, restarts=restarts), self.source)
        finally:
            with self._changed:
                self._busy = False
                self._attend()
                if self._thread is not None:
                    self._bell.put(None)
                self._changed.notify_all()

    def keep_up(self) -> None:
        with self._changed:
            if self.worth_reading:
                self._start()

    def _attend(self) -> None:
        """Look after those who wait for this list to end."""
        if self.settle() and not self._start():
            self.settle(able=False)

    def _start(self) -> bool:
        if self._thread is None:
            self._thread = threading.Thread(target=self._mind, name="conductor-client-pages", daemon=True)
            try:
                self._thread.start()
            except RuntimeError:
                # No more threads, or the interpreter is ending. Then a slow caller costs a restart.
                self._thread = None
        return self._thread is not None

    def _mind(self) -> None:
        """The thread: wait until the next page is due, and read it, unless somebody has asked for it."""
        clock: Clock = self.source.clock
        while True:
            with self._changed:
                if not self.worth_reading:
                    self._thread = None
                    return
                pause = READ_AHEAD if self._busy else self.until_due
                idle = pause <= 0
                if idle:
                    self._busy = True
            if idle:
                with suppress(Exception):
                    # Whoever comes next is told by the state of the run.
                    self._step(ahead=True, restarts=False)
                continue
            with suppress(Empty):
                self._bell.get(timeout=clock.real(pause))

    def fall_back(self) -> None:
        if self.here:
            self.on_wanted()


def _walk(steps: Generator[Command, Any, None], source: Source) -> None:
    """Do what the steps say."""
    try:
        command = next(steps)
        while True:
            result = None
            try:
                match command:
                    case Acquire(turn):
                        turn.acquire()
                    case Sleep(seconds):
                        source.clock.sleep(seconds)
                    case Fetch(request, deadline, window):
                        result = source.fetch(request, deadline, window)
            except BaseException as error:
                command = steps.throw(error)
            else:
                command = steps.send(result)
    except StopIteration:
        return
