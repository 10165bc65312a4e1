"""The sandbox's engine behind a network and a PC that fail on purpose, seeded. It knows no network itself.

What QuickBooks and the API do with a request, `company_records` has from the sandbox: cursors, filters, order, creates,
refusals. Here stands what goes wrong on the way, and what companies are like: one request at a time runs for an
end-user, and the others wait in line; lists come in another order each time, except with `nameFrom`/`nameTo`; a few
records come and go between two lists. Each create that reaches it is counted.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple, Protocol

from conductor_client.sandbox.call import Call
from conductor_client.sandbox.errors import ApiError

from .company_records import ITEMS, TRANSFERS, CompanyFile, CompanyRecords
from .fault_plan import Condition, Fault, Limits, Plan
from .fault_replies import (
    BAD_GATEWAY,
    RATE_LIMITED,
    UNAVAILABLE,
    Reply,
    belonging_elsewhere,
    error_with_200,
    html,
    redirect,
    refusal,
    timed_out,
)

__all__ = ["Exchange", "FaultyService", "Reply", "Request"]


_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


class Request(NamedTuple):
    """A request as it arrived. `warm`: its connection has been used before."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes
    warm: bool


class Exchange(Protocol):
    """What a connection does with the answer to one request."""

    async def send(self, reply: Reply, *, length: int | None = None) -> None:
        """Send it whole; `length` is announced, if it differs."""

    async def drip(self, reply: Reply, pieces: int, pause: float) -> None:
        """Send it in pieces, with a pause of real seconds before each."""

    async def repeat(self, delay: float) -> None:
        """Send the last answer once more, after real seconds."""

    async def send_previous(self) -> bool:
        """Send what this connection was answered before; say whether there is such."""
        ...

    def reset(self, *, politely: bool = False) -> None:
        """Close without an answer: with a reset, or `politely`, after what was sent."""


class _EndUser:
    """One company: its records, and what was created in it."""

    def __init__(self, name: str, plan: Plan) -> None:
        self.name = name
        self.conditions, dice = plan.conditions_of(name)
        clock_error = timedelta(hours=dice.choice((-240, -36, 36, 240)))
        self.records = CompanyRecords(
            end_user=name,
            number=int("".join(filter(str.isdigit, name)) or 0),
            clock_error=clock_error if Condition.CLOCK_WRONG in self.conditions else timedelta(0),
            keeps_bounds=Condition.BOUNDS_IGNORED not in self.conditions,
            keeps_changes=Condition.CHANGES_IGNORED not in self.conditions,
            repeats_page=Condition.PAGE_REPEATED in self.conditions,
        )
        self.line = asyncio.Lock()
        self.requests = 0
        self.lists = 0
        self.worked = 0.0
        self.landed: Counter[str] = Counter()
        self.arrived: Counter[str] = Counter()


class FaultyService:
    """The service, for fronts that speak a protocol.

    Args:
        plan: Which requests fail, and how.
        records: How many records every end-user has in each resource, besides the volatile ones.
        limits: The times.
        clock: Seconds, for the expiry of cursors; by default real time times the speed.
    """

    def __init__(
        self,
        plan: Plan | None = None,
        *,
        records: int = 3000,
        limits: Limits | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self.plan = plan or Plan()
        self.limits = limits or Limits()
        self.clock = clock or (lambda: time.monotonic() * self.limits.speed)
        self.file = CompanyFile(
            records,
            clock=lambda: _EPOCH + timedelta(seconds=self.clock()),
            window=timedelta(seconds=self.limits.cursor_expiry),
            one_cursor=self.limits.single_cursor,
        )
        self.end_users: dict[str, _EndUser] = {}
        self.faults: Counter[str] = Counter()
        self.requests = 0
        # Each answer has an id of its own, however many are made at the same time.
        self.ids = itertools.count(1)
        self.queued = 0
        self.opened = 0
        self.broken: list[str] = []

    def end_user(self, name: str) -> _EndUser:
        if name not in self.end_users:
            self.end_users[name] = _EndUser(name, self.plan)
        return self.end_users[name]

    def stats(self) -> dict[str, Any]:
        """What really happened: creates by end-user and name, requests of lists by end-user, faults by kind."""
        users = self.end_users.values()
        return {
            "requests": self.requests,
            "connections": self.opened,
            "queued": self.queued,
            "broken": self.broken,
            "faults": dict(self.faults),
            "conditions": dict(Counter(each.value for user in users for each in user.conditions)),
            "worked": [user.worked for user in users if user.worked],
            "lists": {user.name: user.lists for user in users if user.lists},
            "landed": {user.name: dict(user.landed) for user in users if user.landed},
            "arrived": {user.name: dict(user.arrived) for user in users if user.arrived},
        }

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.limits.speed)

    async def handle(self, request: Request, exchange: Exchange) -> None:
        """Do what a request asks for, and answer it as the plan says."""
        if request.path.startswith("/-/"):
            await exchange.send(Reply(200, json.dumps(self.stats()).encode()))
            return
        user = self.end_user(request.headers.get("conductor-end-user-id", "nobody"))
        self.requests += 1
        user.requests += 1
        call = self._call(user, request)
        if request.method == "POST":
            user.arrived[_memo_of(call)] += 1
        fault, dice = self.plan.choose(user.name, user.requests, has_cursor="cursor" in request.query)
        if fault is not None:
            self.faults[f"{fault.value}{' (warm)' if request.warm else ''}"] += 1
        if fault is Fault.RESET_BEFORE:
            exchange.reset()
        elif fault is Fault.UNAVAILABLE_BEFORE:
            await exchange.send(UNAVAILABLE)
        elif fault is Fault.RATE_LIMITED:
            await exchange.send(RATE_LIMITED)
        else:
            await self._in_line(user, request, call, exchange, fault, dice)

    async def _in_line(
        self,
        user: _EndUser,
        request: Request,
        call: Call | Reply,
        exchange: Exchange,
        fault: Fault | None,
        dice: Random,
    ) -> None:
        limits = self.limits
        wait = float(request.headers.get("conductor-timeout-seconds", limits.wait))
        self.queued += user.line.locked()
        try:
            async with asyncio.timeout(wait / limits.speed):
                await user.line.acquire()
        except TimeoutError:
            await exchange.send(timed_out(wait))
            return
        try:
            if limits.work:
                work = limits.work if limits.slowest is None else dice.uniform(limits.work, limits.slowest)
                user.worked += work
                await self.sleep(work)
            if fault is Fault.EXPIRED_CURSOR:
                self.file.lose(request.query.get("cursor", ""))
            if self._too_slow(user, call):
                fault = Fault.TIMEOUT
            # After these nothing tells whether the work was done.
            doubtful = fault in (Fault.TIMEOUT, Fault.REDIRECT, Fault.ERROR_WITH_200)
            reply = timed_out(wait) if doubtful and dice.random() < 0.5 else self.work(user, call)
            if fault is Fault.TIMEOUT:
                await self.sleep(wait)
                reply = timed_out(wait)
        finally:
            user.line.release()
        await self._answer(request, exchange, reply, fault, dice)

    async def _answer(
        self, request: Request, exchange: Exchange, reply: Reply, fault: Fault | None, dice: Random
    ) -> None:
        """Send the reply of work that was done, or what the fault makes of it."""
        match fault:
            case Fault.DROP_AFTER:
                exchange.reset(politely=dice.random() < 0.5)
            case Fault.ERROR_AFTER:
                await exchange.send(BAD_GATEWAY)
            case Fault.TRUNCATED:
                cut = dice.randrange(len(reply.content))
                # Cut by the writer of the answer, or by the end of the connection.
                whole = dice.random() < 0.5
                length = cut if whole else len(reply.content)
                await exchange.send(reply._replace(content=reply.content[:cut]), length=length)
                if not whole:
                    exchange.reset(politely=True)
            case Fault.HTML:
                await exchange.send(html(dice))
            case Fault.DRIP:
                await exchange.drip(reply, 100, self.limits.drip / 100 / self.limits.speed)
            case Fault.LATE_REPLY:
                await exchange.send(reply)
                # Real time: as soon as that the connection is in use again, or so late that it idles.
                await exchange.repeat(dice.choice((0.001, 0.01, 0.05)))
            case Fault.DOUBLED_REPLY:
                await exchange.send(reply)
                await exchange.repeat(0.0)
            case Fault.MISROUTED:
                # On its first request a connection has nothing of another's but what differs in kind. The answer to a
                # write comes on such a connection, too.
                if request.method != "GET" or not await exchange.send_previous():
                    await exchange.send(belonging_elsewhere(request.method, request.path, self._other_record(request)))
            case Fault.REDIRECT:
                await exchange.send(redirect(dice))
            case Fault.ERROR_WITH_200:
                await exchange.send(error_with_200(dice))
            case _:
                await exchange.send(reply)
                if fault is Fault.CLOSE_AFTER:
                    exchange.reset(politely=True)

    def work(self, user: _EndUser, call: Call | Reply) -> Reply:
        """Do what a request asks for; it has happened when this returns."""
        if isinstance(call, Reply):
            return call
        dice = Random(f"{self.plan.seed}/{user.name}/{user.requests}/records")
        if call.operation.paged:
            user.lists += 1
            if "cursor" not in call.query:
                self.file.work_between_lists(user.records, call, dice)
            if Condition.RECORDS_MOVE in user.conditions:
                self.file.work_between_pages(user.records, call, dice)
        try:
            content = self.file.perform(user.records, call, dice)
        except ApiError as error:
            return refusal(error)
        if call.operation.method == "POST":
            user.landed[_memo_of(call)] += 1
        return Reply(200, content)

    def _call(self, user: _EndUser, request: Request) -> Call | Reply:
        """The request, or the answer of one that asks nothing of QuickBooks."""
        try:
            call = self.file.call(user.records, request.method, request.path, request.query, request.body)
        except ApiError as error:
            return refusal(error)
        return Reply(200, b'{"duration":12,"status":"ok"}') if call is None else call

    def _other_record(self, request: Request) -> bytes:
        """A record of a resource that the request is not about."""
        return self.file.text(TRANSFERS if "subtotal-items" in request.path else ITEMS, 9_999_999)

    def _too_slow(self, user: _EndUser, call: Call | Reply) -> bool:
        limit = self.limits.slow_over
        if limit is None or isinstance(call, Reply) or not call.operation.paged or "cursor" in call.query:
            return False
        return self.file.length(user.records, call) > limit


def _memo_of(call: Call | Reply) -> str:
    return "?" if isinstance(call, Reply) else str(call.body.get("memo", "?"))
