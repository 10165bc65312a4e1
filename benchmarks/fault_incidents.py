"""What happens to the process of a client, at random moments: close, fork, the end of a loop, cancellation, signals.

After each incident the next calls must work, every call must end, and what callers were told must be true.
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import signal
import socket
import sys
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from random import Random
from types import FrameType
from typing import Any

from conductor_client import ConductorError

from .fault_clients import AsyncCalls, Injected, Notes, SyncCalls, async_client, http2_client, sync_client, transfer
from .fault_watch import unfinished_tasks
from .tally import CreateResult

__all__ = ["INCIDENTS", "is_possible", "run_incidents"]

_AT_ONCE = 6
_COMPANIES = 4
# Real seconds over which an incident's moment is spread: some calls of a quick server.
_SPREAD = 0.03
_CHILD_PATIENCE = 30
_MOST_HANGS = 2


def is_possible(kind: str, transport: str) -> bool:
    """Whether there is such an incident with such a client."""
    return kind != "loop-end" or transport != "httpx-sync"


def run_incidents(kind: str, transport: str, base_url: str, notes: Notes, rounds: int, seed: int) -> None:
    """Let it happen so many times."""
    quiet = logging.getLogger("asyncio").level
    logging.getLogger("asyncio").setLevel(logging.CRITICAL + 1)
    unraisable = sys.unraisablehook
    sys.unraisablehook = _say_nothing
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            blocking = transport == "httpx-sync"
            incident = (INCIDENTS_SYNC if blocking else INCIDENTS_ASYNC)[kind]
            incident(transport.removesuffix("-async"), base_url, notes, rounds, Random(f"{seed}/{kind}"))
    finally:
        sys.unraisablehook = unraisable
        logging.getLogger("asyncio").setLevel(quiet)
    notes.tally.incidents += rounds


def _say_nothing(_: object) -> None:
    """What incidents leave to the garbage collector is none of this campaign's."""


def _calls_of(calls: SyncCalls | AsyncCalls, number: int) -> Callable[[int], Any]:
    return (calls.create, calls.list, calls.read)[number % 3]


# What each kind does, first in blocking code.


def _close_sync(_: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    for round_ in range(rounds):
        client = sync_client(base_url, notes.work)
        threads = _start_calls(SyncCalls(client, notes), 1 + round_ * _AT_ONCE)
        time.sleep(dice.random() * _SPREAD)
        with notes.watch.call("close", notes.work.patience):
            client.close()
        for thread in threads:
            thread.join()


def _start_calls(calls: SyncCalls, first: int) -> list[threading.Thread]:
    threads = [
        threading.Thread(target=_calls_of(calls, number), args=(number,), daemon=True)
        for number in range(first, first + _AT_ONCE)
    ]
    for thread in threads:
        thread.start()
    return threads


def _fork_sync(_: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    with sync_client(base_url, notes.work) as client:
        for round_ in range(rounds):
            threads = _start_calls(SyncCalls(client, notes), 1 + round_ * _AT_ONCE)
            time.sleep(dice.random() * _SPREAD)
            _forked(notes, 1 + round_ * _AT_ONCE, lambda acme, name: _create(client, acme, name))
            for thread in threads:
                thread.join()
            if notes.tally.hangs.total() >= _MOST_HANGS:
                return


def _create(client: Any, end_user: str, name: str) -> Any:
    return client.for_end_user(end_user).qbd.transfers.create(**transfer(name))


def _forked(notes: Notes, number: int, create: Callable[[str, str], Any]) -> None:
    """Fork; the child makes one call with the parent's client and tells by its exit status what came.

    It is for a company of which the parent has a call in flight: of that nothing may hold up the child.
    """
    result = notes.create_begins(1_000_000 + number)
    result.end_user = f"end_usr_{number}"
    pid = os.fork()
    if pid == 0:
        faulthandler.dump_traceback_later(_CHILD_PATIENCE - 5, exit=False)
        os._exit(_in_child(lambda: create(result.end_user, result.name)))
    deadline = time.monotonic() + min(_CHILD_PATIENCE, notes.work.patience)
    while (found := os.waitpid(pid, os.WNOHANG))[0] == 0:
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            notes.tally.hangs["child after a fork"] += 1
            return
        time.sleep(0.002)
    status = os.waitstatus_to_exitcode(found[1])
    result.seen = _CHILD_SAW.get(status, "raised")
    if status not in _CHILD_SAW:
        notes.tally.strangers[f"child ended with {status}"] += 1


_CHILD_SAW = {0: "ok", 10: "not_sent", 11: "rejected", 12: "applied", 13: "unknown", 14: "refused"}


def _in_child(create: Callable[[], Any]) -> int:
    try:
        create()
    except ConductorError as error:
        outcome = str(getattr(error, "outcome", "refused"))
        return next(status for status, seen in _CHILD_SAW.items() if seen == outcome)
    except BaseException:
        import traceback

        traceback.print_exc()
        return 1
    return 0


class _Alarm:
    """A signal at a random moment, whose handler raises once, if the moment still counts.

    Args:
        notes: Where it is counted.
        dice: For the moments, and for what is raised.
        span: Real seconds over which the moments are spread.
        everywhere: Whether it raises wherever it strikes. asyncio itself does not survive that: a callback that it has
            taken from its queue is lost. There it raises within calls of the package only, or is a SIGINT, which
            asyncio turns into a cancellation.
    """

    def __init__(self, notes: Notes, dice: Random, span: float, *, everywhere: bool) -> None:
        self._notes = notes
        self._dice = dice
        self._span = span
        self._everywhere = everywhere
        self._armed: type[BaseException] | None = None
        self._raised: BaseException | None = None
        self._last: BaseException | None = None
        self._before = signal.signal(signal.SIGALRM, self._strike)

    def arm(self) -> None:
        self._armed = self._dice.choice((Injected, KeyboardInterrupt))
        signal.setitimer(signal.ITIMER_REAL, max(1e-5, self._dice.random() * self._span))

    def disarm(self) -> None:
        self._armed = None
        signal.setitimer(signal.ITIMER_REAL, 0)

    def close(self) -> None:
        self.disarm()
        signal.signal(signal.SIGALRM, self._before)

    def _strike(self, _: int, frame: FrameType | None) -> None:
        kind, self._armed = self._armed, None
        if kind is None:
            return
        if not self._everywhere and not _is_ours(frame):
            if kind is KeyboardInterrupt:
                self._notes.tally.interrupted += 1
                signal.raise_signal(signal.SIGINT)
            return
        self._notes.tally.interrupted += 1
        self._raised = self._last = kind("at a random moment")
        raise self._raised

    def was_dropped(self) -> bool:
        """Whether Python itself has dropped what was raised, as it does when a socket is collected that is still open.

        It has come no further then than to the handler, or to what shows a socket.
        """
        raised, self._raised = self._raised, None
        trace = None if raised is None else raised.__traceback__
        return trace is not None and trace.tb_frame.f_code in (_Alarm._strike.__code__, socket.socket.__repr__.__code__)

    def forget(self) -> None:
        """Let go of all frames through which the exception has passed, and of the sockets in them.

        Python 3.11 at times loses count of what a handler has raised, and then keeps it for ever.
        """
        raised, self._last = self._last, None
        while raised is not None:
            context = raised.__context__
            raised.__traceback__ = raised.__context__ = None
            raised = context


def _is_ours(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0] == "conductor_client":
            return True
        frame = frame.f_back
    return False


def _signals_sync(_: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    unraisable = [0]

    def hook(_: object) -> None:
        # In a finaliser an exception has nowhere to go: that is Python's doing.
        unraisable[0] += 1

    sys.unraisablehook = hook
    tally, seen = notes.tally, 0
    with sync_client(base_url, notes.work) as client:
        acme = client.for_end_user("end_usr_1")
        alarm = _Alarm(notes, dice, 1.5 * _usual(lambda: acme.qbd.subtotal_items.retrieve(_FIRST)), everywhere=True)
        for number in range(1, rounds + 1):
            result = _create_among_signals(notes, number)
            try:
                try:
                    with notes.watch.call(f"call {number} among signals", notes.work.patience):
                        alarm.arm()
                        if result is not None:
                            acme.qbd.transfers.create(**transfer(result.name))
                            result.seen = "ok"
                        elif number % 3 == 1:
                            list(acme.qbd.subtotal_items.list())
                        else:
                            acme.qbd.subtotal_items.retrieve(_FIRST)
                finally:
                    alarm.disarm()
                unraisable[0] += alarm.was_dropped()
            except (Injected, KeyboardInterrupt):
                seen += 1
                alarm.was_dropped()
            except ConductorError as error:
                unraisable[0] += alarm.was_dropped()
                _told(result, error)
            except Exception as error:
                tally.stranger(error, "among signals")
            alarm.forget()
        alarm.close()
        with notes.watch.call("the call after the signals", notes.work.patience), suppress(ConductorError):
            acme.qbd.subtotal_items.retrieve(_FIRST)
    tally.swallowed += max(0, tally.interrupted - seen - unraisable[0])


_FIRST = "000000-0000001"


def _create_among_signals(notes: Notes, number: int) -> CreateResult | None:
    """Every third call is a create, all for one company: a place that stays taken is missed at once."""
    if number % 3:
        return None
    result = notes.create_begins(2_000_000 + number)
    result.end_user = "end_usr_1"
    return result


def _told(result: CreateResult | None, error: ConductorError) -> None:
    if result is not None:
        result.seen = str(getattr(error, "outcome", "refused"))


def _usual(call: Callable[[], Any]) -> float:
    """Real seconds of a usual call."""
    for _ in range(3):
        with suppress(ConductorError):
            call()
    started = time.perf_counter()
    for _ in range(10):
        with suppress(ConductorError):
            call()
    return (time.perf_counter() - started) / 10


# The same in asyncio.


def _close_async(transport: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    async def one(first: int) -> None:
        # A client of the caller's is the caller's to close.
        before, own = asyncio.all_tasks(), http2_client() if transport == "http2" else None
        client = async_client(base_url, notes.work, transport, **({"http_client": own} if own else {}))
        tasks = _begin_calls(AsyncCalls(client, notes), first)
        await asyncio.sleep(dice.random() * _SPREAD)
        with notes.watch.call("close", notes.work.patience):
            await client.close()
            if own is not None:
                await own.aclose()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            if result is not None:
                notes.tally.strangers[f"{type(result).__name__} after close"] += 1
        notes.tally.leaks += await unfinished_tasks(before)

    for round_ in range(rounds):
        _run(notes, one(1 + round_ * _AT_ONCE))


def _cancel_async(transport: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    async def one(client: Any, round_: int) -> None:
        calls = AsyncCalls(client, notes)
        tasks = [asyncio.create_task(call) for call in _repeated_calls(calls, round_)]
        await asyncio.sleep(dice.random() * _SPREAD)
        for task in tasks:
            task.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            if result is not None and not isinstance(result, asyncio.CancelledError):
                notes.tally.strangers[f"{type(result).__name__} after cancel"] += 1

    async def all_rounds() -> None:
        before = asyncio.all_tasks()
        async with async_client(base_url, notes.work, transport) as client:
            for round_ in range(rounds):
                await one(client, round_)
            await asyncio.gather(*_probes(AsyncCalls(client, notes)))
        notes.tally.leaks += await unfinished_tasks(before)

    _run(notes, all_rounds())


def _repeated_calls(calls: AsyncCalls, round_: int) -> list[Any]:
    """Calls for the same few companies in each round, so that a place which is not given back is missed."""
    numbers = range(_AT_ONCE)
    return [
        _calls_of(calls, number)(1 + number % _COMPANIES if number % 3 else 1 + round_ * _AT_ONCE + number)
        for number in numbers
    ]


def _probes(calls: AsyncCalls) -> list[Any]:
    """A call of each kind for the same companies: what holds it up has stayed."""
    return [do(number) for do in (calls.list, calls.read) for number in range(1, 1 + _COMPANIES)]


def _begin_calls(calls: AsyncCalls, first: int) -> list[asyncio.Task[None]]:
    return [asyncio.create_task(_calls_of(calls, number)(number)) for number in range(first, first + _AT_ONCE)]


def _run(notes: Notes, work: Any) -> None:
    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(notes.in_background)
        await work

    asyncio.run(main())


def _fork_async(transport: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    # The loop has a thread of its own: in the child there is none of it.
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def make() -> Any:
        return async_client(base_url, notes.work, transport)

    client = asyncio.run_coroutine_threadsafe(make(), loop).result()

    async def create(end_user: str, name: str) -> None:
        # A client of the caller's belongs to one loop, so over HTTP/2 the child has one of its own.
        await _create(async_client(base_url, notes.work, transport) if transport == "http2" else client, end_user, name)

    async def calls(first: int) -> None:
        await asyncio.gather(*_begin_calls(AsyncCalls(client, notes), first))

    for round_ in range(rounds):
        running = asyncio.run_coroutine_threadsafe(calls(1 + round_ * _AT_ONCE), loop)
        time.sleep(dice.random() * _SPREAD)
        _forked(notes, 1 + round_ * _AT_ONCE, lambda acme, name: asyncio.run(create(acme, name)))
        running.result()
        if notes.tally.hangs.total() >= _MOST_HANGS:
            break
    asyncio.run_coroutine_threadsafe(client.close(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def _loop_end_async(transport: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    client = async_client(base_url, notes.work, transport)
    for round_ in range(rounds):
        if transport == "http2":
            client = async_client(base_url, notes.work, transport)
        loop = asyncio.new_event_loop()
        tasks = [loop.create_task(call) for call in _repeated_calls(AsyncCalls(client, notes), round_)]
        loop.call_later(dice.random() * _SPREAD, loop.stop)
        loop.run_forever()
        # As a worker does that stops its loop on a signal: nothing is cancelled, and nothing waited for.
        loop.close()
        del loop, tasks
        # What has no loop any more will never end.
        notes.watch.forget()

    async def afterwards() -> None:
        last = async_client(base_url, notes.work, transport) if transport == "http2" else client
        await asyncio.gather(*_probes(AsyncCalls(last, notes)))
        await last.close()

    _run(notes, afterwards())


_INTERRUPTIONS = (Injected, KeyboardInterrupt, asyncio.CancelledError)


def _signals_async(transport: str, base_url: str, notes: Notes, rounds: int, dice: Random) -> None:
    shared = async_client(base_url, notes.work, transport)
    alarm: _Alarm | None = None

    async def one(number: int, result: CreateResult | None) -> None:
        client = async_client(base_url, notes.work, transport) if transport == "http2" else shared
        acme = client.for_end_user("end_usr_1")
        try:
            if alarm is not None:
                alarm.arm()
            if result is not None:
                await acme.qbd.transfers.create(**transfer(result.name))
                result.seen = "ok"
            elif number % 3 == 1:
                async for _ in acme.qbd.subtotal_items.list():
                    pass
            else:
                await acme.qbd.subtotal_items.retrieve(_FIRST)
        finally:
            if alarm is not None:
                alarm.disarm()
            if transport == "http2":
                await client.close()

    alarm = _Alarm(notes, dice, 1.2 * _usual(lambda: asyncio.run(one(2, None))), everywhere=False)
    for number in range(1, rounds + 1):
        result = _create_among_signals(notes, number)
        with notes.watch.call(f"call {number} among signals", notes.work.patience):
            try:
                asyncio.run(one(number, result))
            except _INTERRUPTIONS:
                pass
            except BaseExceptionGroup as group:
                # The HTTP library's task groups pass on what was raised in them, wrapped.
                if (others := group.split(_INTERRUPTIONS)[1]) is not None:
                    notes.tally.stranger(others, "among signals")
            except ConductorError as error:
                _told(result, error)
            except Exception as error:
                notes.tally.stranger(error, "among signals")
        alarm.forget()
    alarm.close()
    alarm = None
    with notes.watch.call("the call after the signals", notes.work.patience), suppress(ConductorError):
        asyncio.run(one(2, None))
    if transport != "http2":
        asyncio.run(shared.close())


INCIDENTS_SYNC: dict[str, Callable[[str, str, Notes, int, Random], None]] = {
    "close": _close_sync,
    "fork": _fork_sync,
    "signals": _signals_sync,
}
INCIDENTS_ASYNC: dict[str, Callable[[str, str, Notes, int, Random], None]] = {
    "close": _close_async,
    "cancel": _cancel_async,
    "fork": _fork_async,
    "loop-end": _loop_end_async,
    "signals": _signals_async,
}
INCIDENTS = ("close", "cancel", "fork", "loop-end", "signals")
