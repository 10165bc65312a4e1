"""One contender at one task, in a process of its own: what `python -m benchmarks` starts under several Pythons.

    PYTHON -P benchmarks/contenders.py '{"task": "call", "contender": "ours", ...}'

Every line on standard input asks for one round, which answers with a line: its cost in seconds, or for `memory` bytes.
Nothing here imports another module of this folder, because the vendor's SDK lives in another environment.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import importlib
import itertools
import json
import random
import sys
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Hashable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any, cast

KEY = "sk_conductor_x"
URL = "https://api.conductor.is/v1"
BODY = (
    b'{"id":"end_usr_1","objectType":"end_user","createdAt":"2024-01-01T12:34:56.789Z","companyName":"Acme Inc.",'
    b'"sourceId":"1","email":"alice@acme.example","integrationConnections":[]}'
)
HEADERS = {"content-type": "application/json", "conductor-request-id": "req_1"}
HEALTH_PATH = "/quickbooks-desktop/health-check"
AUTHORIZATION = {"authorization": f"Bearer {KEY}"}

Job = dict[str, Any]
Round = Callable[[], float]


def mocked(content: bytes, *, awaited: bool = False) -> Any:
    """An httpx client that always gets the same answer."""
    httpx: Any = importlib.import_module("httpx")

    def answer(_request: Any) -> Any:
        return httpx.Response(200, content=content, headers=HEADERS)

    transport = httpx.MockTransport(answer)
    return (httpx.AsyncClient if awaited else httpx.Client)(transport=transport)


def timed(work: Callable[[], object], times: int = 1) -> Round:
    """CPU seconds of the work, with what is freed by forgetting its result."""

    def run() -> float:
        started = time.process_time()
        for _ in range(times):
            work()
        return time.process_time() - started

    return run


def stock(job: Job) -> tuple[Any, Any, Any]:
    """The stock client's package, its function for one end-user, and the one for invoices."""
    sys.path.insert(0, job["stock"])
    names = "", ".api.default.get_end_users_id", ".api.default.get_quickbooks_desktop_invoices"
    package, one, invoices = (importlib.import_module(f"stock_client{name}") for name in names)
    return package, one, invoices


# One page of invoices: bytes to objects.


def _page_work(job: Job, content: bytes | None = None) -> Callable[[], Any]:
    content = content or Path(job["page"]).read_bytes()
    match job["contender"]:
        case "floor":
            return lambda: json.loads(content)
        case "ours":
            client = importlib.import_module("conductor_client").Conductor(api_key=KEY, transport=_canned(content))
            operation: Any = importlib.import_module("conductor_client.generated.api.qbd.invoices.list").OPERATION
            request = operation.request({"conductor_end_user_id": "end_usr_1"})
            return lambda: client.send(request).data
        case "conductor-py":
            conductor: Any = importlib.import_module("conductor")
            client = conductor.Conductor(api_key=KEY, http_client=mocked(content))
            return lambda: client.qbd.invoices.list(conductor_end_user_id="end_usr_1").data
        case "stock":
            package, _, invoices = stock(job)
            client = package.AuthenticatedClient(base_url=URL, token=KEY)
            httpx: Any = importlib.import_module("httpx")
            return lambda: invoices._parse_response(client=client, response=httpx.Response(200, content=content)).data
        case _:
            msgspec: Any = importlib.import_module("msgspec")
            decoder = msgspec.json.Decoder(_struct("Page", json.loads(content)))
            return lambda: decoder.decode(content)


def _canned(content: bytes) -> Any:
    """A transport of ours that always gives the same answer."""
    transport: Any = importlib.import_module("conductor_client.transport")

    class Canned:
        def send(self, outgoing: object) -> Any:
            return transport.Incoming(200, transport.Headers(HEADERS.items()), content)

        def close(self) -> None:
            """Nothing is open."""

    return Canned()


def _struct(name: str, value: Any) -> Any:
    """A msgspec type for values such as this one."""
    msgspec: Any = importlib.import_module("msgspec")
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        fields = [(f"m_{member}", _struct(f"{name}_{member}", each)) for member, each in members.items()]
        rename = {f"m_{member}": member for member in members}
        return msgspec.defstruct(name, fields, rename=rename, module=__name__)
    if isinstance(value, list):
        items = cast("list[Any]", value)  # type: ignore[redundant-cast]
        return list[_struct(name, items[0])] if items else list[Any]  # type: ignore[misc]
    return Any if value is None else (float if isinstance(value, float) else type(cast("object", value)))


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any] | None:
    names: list[str]
    if fields := getattr(kind, "__attrs_attrs__", None):
        names = [field.name for field in fields]
    else:
        found: Any = getattr(kind, "model_fields", None) or getattr(kind, "__struct_fields__", ())
        names = list(found)
    return attrgetter(*names, names[0]) if names else None


def _read(value: Any) -> None:
    """Read every attribute of an object and of all objects in it."""
    if isinstance(value, (list, tuple)):
        for item in cast("list[Any]", value):
            if not isinstance(item, str):
                _read(item)
    elif (reader := _reader(cast("Hashable", value.__class__))) is not None:
        _read(reader(value))
    elif isinstance(value, dict):
        for item in cast("dict[str, Any]", value).values():
            _read(item)


def page(job: Job) -> Round:
    """Bytes to typed objects."""
    return timed(_page_work(job))


def page_read(job: Job) -> Round:
    """Bytes to typed objects, every attribute of which is read once."""
    work = _page_work(job)
    return timed(work if job["contender"] == "floor" else lambda: _read(work()))


def page_mismatches(job: Job) -> Round:
    """Bytes to typed objects, where one amount in each line is no number; the floor has the page without."""
    if job["contender"] == "floor":
        return timed(_page_work({**job, "contender": "ours"}), int(job["pages"]))
    data = json.loads(Path(job["page"]).read_bytes())
    for invoice in data["data"]:
        for line in invoice["lines"]:
            line["amount"] = "1,000.00"
    return timed(_page_work(job, json.dumps(data).encode()), int(job["pages"]))


class _Other:
    """One of the objects that a service keeps, such as those of an ORM: three for the garbage collector, itself, its
    `__dict__`, and a list; and a reference to one that stands elsewhere in memory."""

    def __init__(self, number: int) -> None:
        self.number, self.names, self.next = number, [str(number)], self


def page_beside(job: Job) -> Round:
    """Pages one after the other in a process that holds other objects. The floor has none."""
    work = _page_work(job)
    others = [] if job["contender"] == "floor" else [_Other(number) for number in range(100_000)]
    random.Random(1).shuffle(others)
    for other, following in itertools.pairwise(others):
        vars(other)["next"] = following
    gc.collect()
    if job["task"] == "page_frozen":
        gc.freeze()
    run = timed(work, int(job["pages"]))
    return lambda: run() + 0 * len(others)  # which keeps them


def memory(job: Job) -> Round:
    """Bytes that the decoded page occupies."""
    work = _page_work(job)

    def run() -> float:
        gc.collect()
        tracemalloc.start()
        kept = work()
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        del kept
        return float(size)

    return run


def stall(job: Job) -> Round:
    """CPU seconds that a second task of the event loop waits at most for its turn."""
    loop, content = asyncio.new_event_loop(), Path(job["page"]).read_bytes()
    asyncio.set_event_loop(loop)
    ask = _asking(job, content)

    async def longest() -> float:
        found, over = 0.0, False

        async def tick() -> None:
            nonlocal found
            last = time.thread_time()
            while not over:
                await asyncio.sleep(0)
                now = time.thread_time()
                found, last = max(found, now - last), now

        ticking = asyncio.ensure_future(tick())
        await asyncio.sleep(0)
        await ask()
        over = True
        await ticking
        return found

    return lambda: loop.run_until_complete(longest())


def _asking(job: Job, content: bytes) -> Callable[[], Awaitable[Any]]:
    match job["contender"]:
        case "floor":

            async def floor() -> None:
                json.loads(content)

            return floor
        case "ours":
            kind: Any = importlib.import_module("conductor_client").AsyncConductor
            transport = _canned(content)
            canned = transport.send

            async def send(outgoing: object) -> Any:
                return canned(outgoing)

            transport.send = send
            client = kind(api_key=KEY, end_user_id="end_usr_1", transport=transport)

            async def ours() -> None:
                await client.qbd.invoices.list()

            return ours
        case "conductor-py":
            http = mocked(content, awaited=True)
            theirs: Any = importlib.import_module("conductor").AsyncConductor(api_key=KEY, http_client=http)

            async def conductor() -> None:
                await theirs.qbd.invoices.list(conductor_end_user_id="end_usr_1")

            return conductor
        case _:
            package, _, invoices = stock(job)
            transport = mocked(content, awaited=True)._transport
            plain = package.AuthenticatedClient(base_url=URL, token=KEY, httpx_args={"transport": transport})
            return lambda: invoices.asyncio(client=plain, conductor_end_user_id="end_usr_1")


# One small call through a mock transport.


def _ids() -> Iterator[str]:
    """Another end-user for each call: what is remembered of an address does not make the calls look cheaper."""
    return map("end_usr_{}".format, itertools.count())


def call(job: Job) -> Round:
    """CPU of small blocking calls."""
    http, times, ids = mocked(BODY), int(job["calls"]), _ids()
    match job["contender"]:
        case "floor":
            url = f"{URL}/end-users/"
            return timed(lambda: json.loads(http.get(url + next(ids), headers=AUTHORIZATION).content), times)
        case "ours":
            ours: Any = importlib.import_module("conductor_client").Conductor(
                api_key=KEY, base_url=URL, http_client=http
            )
            return timed(lambda: ours.end_users.retrieve(next(ids)), times)
        case "conductor-py":
            theirs: Any = importlib.import_module("conductor").Conductor(api_key=KEY, http_client=http)
            return timed(lambda: theirs.end_users.retrieve(next(ids)), times)
        case _:
            package, one, _ = stock(job)
            client = package.AuthenticatedClient(base_url=URL, token=KEY, httpx_args={"transport": http._transport})
            return timed(lambda: one.sync(next(ids), client=client), times)


def call_async(job: Job) -> Round:
    """CPU of small calls in asyncio, one after the other."""
    http, times, loop = mocked(BODY, awaited=True), int(job["calls"]), asyncio.new_event_loop()
    one: Callable[[], Awaitable[Any]]
    if job["contender"] == "floor":
        url, ids = f"{URL}/end-users/", _ids()

        async def bare() -> Any:
            return json.loads((await http.get(url + next(ids), headers=AUTHORIZATION)).content)

        one = bare
    else:
        one = _retrieving(job, URL, http)

    async def many() -> None:
        for _ in range(times):
            await one()

    return timed(lambda: loop.run_until_complete(many()))


def _retrieving(job: Job, url: str, http: Any) -> Callable[[], Awaitable[Any]]:
    """A function that retrieves one end-user, each time another."""
    ids = _ids()
    if job["contender"] == "ours":
        ours: Any = importlib.import_module("conductor_client").AsyncConductor
        client = ours(api_key=KEY, base_url=url, http_client=http)
        return lambda: client.end_users.retrieve(next(ids))
    if job["contender"] == "conductor-py":
        theirs: Any = importlib.import_module("conductor").AsyncConductor(api_key=KEY, base_url=url, http_client=http)
        return lambda: theirs.end_users.retrieve(next(ids))
    package, one, _ = stock(job)
    plain = package.AuthenticatedClient(base_url=url, token=KEY, httpx_args={"transport": http._transport})
    return lambda: one.asyncio(next(ids), client=plain)


# Many calls at a time, over real connections.


def many(job: Job) -> Round:
    """Seconds for a call with so many in flight."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    one = loop.run_until_complete(_over_sockets(job))
    calls, in_flight = int(job["calls"]), int(job["in_flight"])
    if job["contender"] == "httpx, one in flight":
        in_flight = 1
    if job["task"] == "many" and "aiohttp" in job["contender"]:
        # About as long as the others: connecting must not count for more.
        calls *= 10
    if job["task"] == "waiting" and job["contender"] in ("ours", "ours over aiohttp", "aiohttp"):
        # For the same reason. The others take longer for one call each than these for four.
        calls *= 4

    async def work() -> None:
        waiting = iter(range(calls))

        async def worker() -> None:
            for _ in waiting:
                await one()

        await asyncio.gather(*(worker() for _ in range(in_flight)))

    def run() -> float:
        started = time.perf_counter()
        loop.run_until_complete(work())
        return (time.perf_counter() - started) / calls

    return run


async def _over_sockets(job: Job) -> Callable[[], Awaitable[Any]]:
    """A health check, each time of another end-user."""
    url, numbers = job["base_url"], iter(range(1_000_000_000))

    def headers() -> dict[str, str]:
        return {**AUTHORIZATION, "conductor-end-user-id": f"end_usr_{next(numbers)}"}

    match job["contender"]:
        case "httpx" | "httpx, one in flight":
            http: Any = importlib.import_module("httpx")
            limits = http.Limits(max_connections=1000, max_keepalive_connections=1000)
            bare = http.AsyncClient(limits=limits, timeout=60)

            async def over_httpx() -> Any:
                return json.loads((await bare.get(f"{url}{HEALTH_PATH}", headers=headers())).content)

            return over_httpx
        case "aiohttp":
            library: Any = importlib.import_module("aiohttp")
            session = library.ClientSession(connector=library.TCPConnector(limit=1000))

            async def over_aiohttp() -> Any:
                async with session.get(f"{url}{HEALTH_PATH}", headers=headers()) as answer:
                    return json.loads(await answer.read())

            return over_aiohttp
        case "ours" | "ours over aiohttp" as name:
            kind: Any = importlib.import_module("conductor_client").AsyncConductor
            ours = kind(api_key=KEY, base_url=url, transport="httpx" if name == "ours" else "aiohttp")
            return lambda: ours.qbd.health_check(conductor_end_user_id=f"end_usr_{next(numbers)}")
        case "conductor-py":
            theirs: Any = importlib.import_module("conductor").AsyncConductor(api_key=KEY, base_url=url)
            return lambda: theirs.qbd.health_check(conductor_end_user_id=f"end_usr_{next(numbers)}")
        case _:
            package = stock(job)[0]
            check: Any = importlib.import_module("stock_client.api.default.get_quickbooks_desktop_health_check")
            plain = package.AuthenticatedClient(base_url=url, token=KEY)
            return lambda: check.asyncio(client=plain, conductor_end_user_id=f"end_usr_{next(numbers)}")


TASKS: dict[str, Callable[[Job], Round]] = {
    "page": page,
    "page_read": page_read,
    "page_mismatches": page_mismatches,
    "page_beside": page_beside,
    "page_frozen": page_beside,
    "memory": memory,
    "stall": stall,
    "call": call,
    "call_async": call_async,
    "many": many,
    "waiting": many,
}


def main() -> None:
    """Make ready, say so, then answer each line."""
    job: Job = json.loads(sys.argv[1])
    run = TASKS[job["task"]](job)
    print(json.dumps("ready"), flush=True)
    for _ in sys.stdin:
        print(json.dumps(run()), flush=True)


if __name__ == "__main__":
    main()
