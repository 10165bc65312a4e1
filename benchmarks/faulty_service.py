"""A service with the API's documented semantics that fails on purpose, seeded. It knows no network.

What it keeps to, however it fails: a list's cursor is one constant token, and every request with it moves an iterator
on; the next request must come within 10 seconds; nothing is idempotent, so each create that reaches it lands and is
counted; one request at a time runs for an end-user, the others wait in line. Lists come in another order each time,
except with `nameFrom`/`nameTo`, and a few records come and go between two lists.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import timedelta
from random import Random
from typing import Any, NamedTuple, Protocol
from urllib.parse import unquote

from conductor_client.sandbox.cursors import WINDOW

from .company_records import RESOURCES, CompanyRecords, RecordSet, Selection
from .fault_plan import Condition, Fault, Plan
from .fault_replies import (
    BAD_GATEWAY,
    CURSOR_EXPIRED,
    RATE_LIMITED,
    UNAVAILABLE,
    Reply,
    belonging_elsewhere,
    error_with_200,
    html,
    redirect,
    timed_out,
)

__all__ = ["Exchange", "FaultyService", "Limits", "Reply", "Request"]


class Limits(NamedTuple):
    """Times in seconds as documented, of which `speed` pass in one second of real time.

    `drip` is how long a dripping body takes in all. `single_cursor` lets a new list of an end-user end the one before
    it. `slow_over` makes every list of more records than this time out, as a large company file does. Where `slowest`
    is given, an answer takes something from `work` to `slowest`.
    """

    speed: float = 10.0
    cursor_expiry: float = WINDOW.total_seconds()
    wait: float = 90.0
    work: float = 0.0
    drip: float = 300.0
    single_cursor: bool = True
    slow_over: int | None = None
    slowest: float | None = None


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


class _Cursor:
    """An iterator over the records of one list, somewhere in the middle."""

    def __init__(self, selection: Selection, limit: int) -> None:
        self.selection = selection
        self.limit = limit
        self.position = 0
        self.answered = 0.0


class _EndUser:
    """One company file: what was created in it, and its open cursors."""

    def __init__(self, name: str, plan: Plan) -> None:
        self.name = name
        self.number = int("".join(filter(str.isdigit, name)) or 0)
        self.conditions, dice = plan.conditions_of(name)
        self.clock_error = timedelta(hours=dice.choice((-240, -36, 36, 240)))
        self.line = asyncio.Lock()
        self.cursors: dict[str, _Cursor] = {}
        self.records: dict[str, CompanyRecords] = {}
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
        self.sets = {path: RecordSet(resource, records) for path, resource in RESOURCES.items()}
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
        if request.method == "POST":
            user.arrived[_name_in(request.body)] += 1
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
            await self._in_line(user, request, exchange, fault, dice)

    async def _in_line(
        self, user: _EndUser, request: Request, exchange: Exchange, fault: Fault | None, dice: Random
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
                user.cursors.pop(request.query.get("cursor", ""), None)
            if self._too_slow(user, request):
                fault = Fault.TIMEOUT
            # After these nothing tells whether the work was done.
            doubtful = fault in (Fault.TIMEOUT, Fault.REDIRECT, Fault.ERROR_WITH_200)
            reply = timed_out(wait) if doubtful and dice.random() < 0.5 else self.work(user, request)
            if fault is Fault.TIMEOUT:
                await self.sleep(wait)
                reply = timed_out(wait)
        finally:
            user.line.release()
        # The 10 seconds run from the answer, not from the work.
        if (cursor := user.cursors.get(request.query.get("cursor", ""))) is not None:
            cursor.answered = self.clock()
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

    def work(self, user: _EndUser, request: Request) -> Reply:
        """Do what the request asks for; it has happened when this returns."""
        segments = request.path.removeprefix("/v1/quickbooks-desktop/").split("/")
        records = self.sets.get(segments[0])
        if segments[0].startswith("deleted-"):
            return Reply(200, json.dumps({"objectType": "list", "url": request.path, "data": []}).encode())
        if records is None:
            return Reply(200, b'{"duration":12,"status":"ok"}')
        if request.method == "POST":
            return self._create(user, records, request)
        if len(segments) > 1:
            return Reply(200, self._company(user, records).one(unquote(segments[1])))
        return self._page(user, records, request.query)

    def _company(self, user: _EndUser, records: RecordSet) -> CompanyRecords:
        path, conditions = records.resource.path, user.conditions
        if path not in user.records:
            user.records[path] = CompanyRecords(
                records,
                user.number,
                clock_error=user.clock_error if Condition.CLOCK_WRONG in conditions else timedelta(0),
                keeps_bounds=Condition.BOUNDS_IGNORED not in conditions,
                keeps_changes=Condition.CHANGES_IGNORED not in conditions,
            )
        return user.records[path]

    def _other_record(self, request: Request) -> bytes:
        """A record of a resource that the request is not about."""
        path = "transfers" if "subtotal-items" in request.path else "subtotal-items"
        return self.sets[path].created({"name": "another", "memo": "another"}, 9_999_999, 1)

    def _create(self, user: _EndUser, records: RecordSet, request: Request) -> Reply:
        body = json.loads(request.body)
        name = str(body[records.resource.label])
        user.landed[name] += 1
        return Reply(200, records.created(body, user.number, sum(user.landed.values())))

    def _page(self, user: _EndUser, records: RecordSet, query: Mapping[str, str]) -> Reply:
        token, company = query.get("cursor"), self._company(user, records)
        user.lists += 1
        if token is None:
            token = f"cursor-{user.number}-{user.requests}"
            dice = Random(f"{self.plan.seed}/{token}")
            company.work_between_lists(dice)
            selection = company.select(query, dice)
            if self.limits.single_cursor:
                user.cursors.clear()
            cursor = user.cursors[token] = _Cursor(selection, int(query.get("limit", "150")))
        else:
            found = user.cursors.get(token)
            if found is None or self.clock() - found.answered > self.limits.cursor_expiry:
                user.cursors.pop(token, None)
                return CURSOR_EXPIRED
            cursor = found
            if Condition.PAGE_REPEATED in user.conditions:
                cursor.position = 0
        if Condition.RECORDS_MOVE in user.conditions:
            company.work_between_pages(Random(f"{self.plan.seed}/{token}/{cursor.position}"))
        order = cursor.selection.order
        indexes = order[cursor.position : cursor.position + cursor.limit]
        cursor.position += len(indexes)
        cursor.answered = self.clock()
        remaining = len(order) - cursor.position
        if not remaining:
            del user.cursors[token]
        head: dict[str, Any] = {
            "objectType": "list",
            "url": f"/v1/quickbooks-desktop/{records.resource.path}",
            "nextCursor": token if remaining else None,
            # Nullable, says the document: so it is null for every fifth company.
            "remainingCount": None if user.number % 5 == 4 else remaining,
            "hasMore": bool(remaining),
        }
        data = company.page(indexes, cursor.selection.changes)
        return Reply(200, json.dumps(head).encode()[:-1] + b', "data": [' + data + b"]}")

    def _too_slow(self, user: _EndUser, request: Request) -> bool:
        limit, query = self.limits.slow_over, request.query
        records = self.sets.get(request.path.rpartition("/")[2])
        if limit is None or records is None or request.method != "GET" or "cursor" in query:
            return False
        return len(self._company(user, records).select(query, Random(0)).order) > limit


def _name_in(body: bytes) -> str:
    try:
        value = json.loads(body)
    except ValueError:
        return "?"
    return str(next((value[each.label] for each in RESOURCES.values() if each.label in value), "?"))
