"""A call's attempts over scripted transports, sync and async: retries, deadlines, the place in line, hooks and log."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeAlias

import httpx
import pytest
from tiny_api import (
    END_USER,
    ID,
    KEY,
    LIST,
    RETRIEVE,
    THING,
    Echo,
    Instant,
    Thing,
    async_client_of,
    client_of,
    create,
    http_answer,
    page,
    raw_server,
    read_request,
    retrieve,
)

from conductor_client import errors, transport_httpx
from conductor_client.gate import LINES
from conductor_client.hooks import RequestEvent, ResponseEvent
from conductor_client.operation import Effect, Operation, Request
from conductor_client.outcomes import Phase
from conductor_client.transport import Headers, Incoming, Outgoing, TransportError

Step: TypeAlias = "Incoming | BaseException | Callable[[], object]"


def answer(status: int = 200, body: object = THING, **headers: str) -> Incoming:
    pairs = {**ID, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return Incoming(status, Headers(pairs.items()), json.dumps(body).encode())


def refusal(status: int, code: str, integration_code: str | None = None) -> Incoming:
    return answer(status, {"error": {"code": code, "integrationCode": integration_code, "requestId": "req_7"}})


def lost(phase: Phase = Phase.SENT) -> TransportError:
    return TransportError("reset", phase=phase)


class Script:
    """A transport that does what it is told, one step for each attempt; the last one goes on for ever."""

    def __init__(self, *steps: Step) -> None:
        self.steps: Sequence[Step] = steps
        self.sent: list[Outgoing] = []

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        step, self.steps = self.steps[0], self.steps[1:] or self.steps
        if isinstance(step, BaseException):
            raise step
        if isinstance(step, Incoming):
            return step
        step()
        return answer()

    def close(self) -> None:
        pass


class AsyncScript(Script):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass


class World:
    """One client, sync or async, behind the same face."""

    def __init__(self, asynchronous: bool, *steps: Step, **options: Any) -> None:
        self.transport = AsyncScript(*steps) if asynchronous else Script(*steps)
        self.client: Any = (async_client_of if asynchronous else client_of)(self.transport, **options)
        self.clock = Instant()
        self.client._shared.clock = self.clock
        self.asynchronous = asynchronous

    def send(self, request: Request[Any], options: Any = None) -> Any:
        return self.run(self.client.send(request, options))

    def exchange_page(self, request: Request[Any], **limits: Any) -> Any:
        return self.run(self.client._exchange_page(request, **limits))

    def run(self, result: Any) -> Any:
        return asyncio.run(result) if self.asynchronous else result

    def fails(self, request: Request[Any], options: Any = None) -> errors.APIError:
        try:
            self.send(request, options)
        except errors.APIError as error:
            return error
        pytest.fail("no APIError")


MakeWorld: TypeAlias = Callable[..., World]


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> MakeWorld:
    return lambda *steps, **options: World(request.param == "async", *steps, **options)


@pytest.fixture(autouse=True)
def _nobody_left_in_line() -> Any:
    yield
    assert len(LINES) == 0


cursor_read = LIST.request({"cursor": "c"})


# Retries


@pytest.mark.parametrize(
    "step", [lost(), answer(500), answer(503), answer(408), answer(429), lost(Phase.BEFORE_SENDING)]
)
def test_a_read_is_sent_again(world: MakeWorld, step: Step) -> None:
    one = world(step, step, answer())
    assert one.send(retrieve).id == "1"
    assert len(one.transport.sent) == 3
    first, second = one.clock.slept
    assert 0.25 < first <= 0.5 < second <= 1.0
    two = world(step)
    error = two.fails(retrieve)
    assert (len(two.transport.sent), error.attempts, error.retryable) == (3, 3, True)
    three = world(step)
    assert three.fails(retrieve, {"max_retries": 0}).attempts == 1
    assert world(step, max_retries=5).fails(retrieve).attempts == 6


@pytest.mark.parametrize("request_", [create, cursor_read])
@pytest.mark.parametrize(
    "step", [lost(Phase.BEFORE_SENDING), answer(429), refusal(502, "QBD_CONNECTION_ERROR", "0x80040408")]
)
def test_what_was_not_sent_is_sent_whatever_it_does(world: MakeWorld, request_: Request[Any], step: Step) -> None:
    body = page("a") if request_ is cursor_read else THING
    one = world(step, step, answer(body=body))
    assert one.send(request_).request_id == "req_7"
    assert len(one.transport.sent) == 3
    assert all(sent.fresh for sent in one.transport.sent)
    error = world(step).fails(request_)
    assert (error.attempts, error.outcome) == (3, "not_sent")


@pytest.mark.parametrize("request_", [create, cursor_read])
@pytest.mark.parametrize(
    "step",
    [
        lost(),
        *(answer(status, x_should_retry="true") for status in (408, 500, 502, 503, 504, 520)),
        refusal(502, "QBD_CONNECTION_ERROR", "0x80040402"),
        answer(200, "not an object"),
        Incoming(200, Headers(ID.items()), b'{"id"', "peer closed"),
    ],
)
def test_what_may_have_happened_is_never_repeated(world: MakeWorld, request_: Request[Any], step: Step) -> None:
    one = world(step, answer(), max_retries=9)
    error = one.fails(request_)
    assert len(one.transport.sent) == 1
    assert not one.clock.slept
    assert isinstance(error, errors.OutcomeUnknownError) == (request_ is create and error.outcome == "unknown")
    assert error.outcome in ("unknown", "applied")


def test_the_last_attempt_of_a_write_counts(world: MakeWorld) -> None:
    one = world(answer(429), lost())
    error = one.fails(create)
    assert isinstance(error, errors.OutcomeUnknownError)
    assert (error.outcome, error.attempts) == ("unknown", 2)


@pytest.mark.parametrize(
    ("effect", "advice"),
    [
        (Effect.CREATE, "look for the record before creating it again"),
        (Effect.UPDATE, "compare it before updating again"),
        (Effect.DELETE, "whether it is still there"),
        (Effect.VOID, "whether it is void"),
        (Effect.WRITE, "look up what it changes"),
    ],
)
def test_an_unknown_outcome_says_what_can_be_done(world: MakeWorld, effect: Effect, advice: str) -> None:
    operation = Operation(name="x", method="POST", path="/x", effect=effect, answer=RETRIEVE.answer)
    error = world(answer(503)).fails(operation.request({}))
    assert isinstance(error, errors.OutcomeUnknownError)
    assert isinstance(error, errors.InternalServerError)
    assert advice in str(error)
    assert str(error).startswith("req_7: ")


def test_the_rest_that_the_service_asks_for_is_kept_or_given_up(world: MakeWorld) -> None:
    one = world(answer(429, retry_after="7"), answer(503, retry_after_ms="1500"), answer())
    one.send(retrieve)
    assert one.clock.slept == [7.0, 1.5]
    two = world(answer(429, retry_after="61"), answer())
    assert isinstance(two.fails(retrieve), errors.RateLimitError)
    assert not two.clock.slept


def test_effects_that_only_the_caller_knows(world: MakeWorld) -> None:
    run = Operation(name="x", method="POST", path="/x", effect=Effect.WRITE, answer=RETRIEVE.answer)
    assert world(lost()).fails(run.request({})).attempts == 1
    assert world(lost()).fails(run.request({}), {"effect": "read"}).attempts == 3
    assert world(lost()).fails(run.request({}), {"effect": "cursor_read"}).attempts == 1
    assert world(lost()).fails(retrieve, {"effect": "write"}).attempts == 1
    with pytest.raises(errors.InvalidArgumentError, match="known to create"):
        world(answer()).send(create, {"effect": "read"})
    with pytest.raises(errors.InvalidArgumentError, match="effect takes one of"):
        world(answer()).send(create, {"effect": "magic"})


@pytest.mark.parametrize(
    "payload",
    [
        {"InvoiceQueryRq": {"@iterator": "Start", "MaxReturned": 5}},
        {"InvoiceQueryRq": [{"_attributes": {"iterator": "Continue", "iteratorID": "{x}"}}]},
        {"invoiceQueryRq": {"Iterator": "Start"}},
    ],
)
def test_a_qbxml_iterator_is_a_cursor(world: MakeWorld, payload: Any) -> None:
    for body, attempts in ((payload, 1), ({"InvoiceQueryRq": {"MaxReturned": 5}}, 3)):
        one = world(lost())
        with pytest.raises(errors.APIConnectionError):
            one.run(one.client.post("/end-users/u/passthrough/quickbooks_desktop", body=body, effect="read"))
        assert len(one.transport.sent) == attempts


def test_a_cursor_in_a_call_to_any_path_is_never_repeated_either(world: MakeWorld) -> None:
    for options in ({"query": {"cursor": "c"}}, {"extra_query": {"cursor": "c"}}):
        one = world(answer(500))
        with pytest.raises(errors.InternalServerError):
            one.run(one.client.get("/quickbooks-desktop/invoices", **options))
        assert len(one.transport.sent) == 1


# Time


def test_the_whole_call_has_a_deadline(world: MakeWorld) -> None:
    one = world(answer(503, retry_after="20"), total_timeout=50)
    error = one.fails(retrieve)
    # After 40 seconds a third rest would not fit.
    assert (one.clock.slept, error.attempts) == ([20.0, 20.0], 3)
    assert isinstance(error, errors.InternalServerError)
    two = world(answer(503, retry_after="20"), total_timeout=39)
    assert (two.fails(retrieve).attempts, two.clock.slept) == (2, [20.0])
    three = world(answer(503, retry_after="20"))
    assert three.fails(retrieve, {"total_timeout": 10}).attempts == 1


def test_attempts_and_the_services_own_wait_fit_into_what_is_left(world: MakeWorld) -> None:
    one = world(answer(503, retry_after="50"), total_timeout=130, timeout=100)
    one.fails(retrieve)
    assert [round(sent.timeout or 0) for sent in one.transport.sent] == [100, 80, 30]
    assert [sent.headers["conductor-timeout-seconds"] for sent in one.transport.sent] == ["90", "69", "19"]
    two = world(answer(), total_timeout=12, timeout=None)
    two.send(retrieve)
    two.send(retrieve, {"extra_headers": {"Conductor-Timeout-Seconds": "30"}})
    assert [round(sent.timeout or 0) for sent in two.transport.sent] == [12, 12]
    assert [sent.headers["conductor-timeout-seconds"] for sent in two.transport.sent] == ["5", "30"]


def test_a_write_is_not_sent_at_the_last_moment(world: MakeWorld) -> None:
    one = world(answer(429, retry_after="16"), answer(), total_timeout=20)
    error = one.fails(create)
    assert isinstance(error, errors.APITimeoutError)
    assert (error.outcome, error.attempts, len(one.transport.sent)) == ("not_sent", 1, 1)
    two = world(answer(429, retry_after="16"), answer(), total_timeout=20)
    assert two.send(retrieve).id == "1"


def test_a_cursor_is_asked_again_only_inside_its_window(world: MakeWorld) -> None:
    one = world(answer(429, retry_after="4"), answer(body=page("a")))
    result, incoming = one.exchange_page(cursor_read, window=one.clock.now() + 10)
    assert (result.data[0].id, incoming.status_code) == ("a", 200)
    two = world(answer(429, retry_after="4"), answer(body=page("a")))
    with pytest.raises(errors.RateLimitError):
        two.exchange_page(cursor_read, window=two.clock.now() + 3)
    assert len(two.transport.sent) == 1
    three = world(answer(body=page("a")))
    with pytest.raises(errors.APITimeoutError) as caught:
        three.exchange_page(cursor_read, window=three.clock.now() - 1)
    assert (caught.value.outcome, three.transport.sent) == ("not_sent", [])
    with pytest.raises(errors.APITimeoutError):
        three.exchange_page(cursor_read, deadline=three.clock.now() - 1)
    with pytest.raises(errors.APIConnectionError):
        world(lost()).exchange_page(cursor_read)


# The place in line


def _in_line() -> list[str]:
    return [name[0] for name in LINES._lines]  # type: ignore[index]


def test_the_gate_is_held_only_in_flight(world: MakeWorld) -> None:
    seen: list[tuple[str, list[str]]] = []

    def note(what: str) -> Callable[..., None]:
        return lambda *_: seen.append((what, _in_line()))

    class Sleeping(Instant):
        __slots__ = ()

        def sleep(self, seconds: float) -> None:
            note("sleep")()

    one = world(note("send"), on_request=note("on_request"), on_response=note("on_response"))
    one.client._shared.clock = Sleeping()
    one.send(retrieve)
    one.transport.steps = [answer(503), note("send")]
    one.send(retrieve)
    assert seen == [
        ("on_request", []),
        ("send", ["call"]),
        ("on_response", []),
        ("on_request", []),
        ("on_response", []),
        ("sleep", []),
        ("on_request", []),
        ("send", ["call"]),
        ("on_response", []),
    ]


@pytest.mark.parametrize(
    ("options", "request_", "gated"),
    [
        ({}, retrieve, True),
        ({"max_in_flight_per_end_user": None}, retrieve, False),
        (
            {},
            Operation(name="x", method="GET", path="/x", effect=Effect.READ, answer=RETRIEVE.answer).request({}),
            False,
        ),
    ],
)
def test_what_goes_through_a_gate(world: MakeWorld, options: Any, request_: Request[Any], gated: bool) -> None:
    seen: list[list[str]] = []
    one = world(lambda: seen.append(_in_line()), **options)
    one.send(request_)
    assert seen == [["call"] if gated else []]


def test_a_raw_qbxml_request_stands_in_the_line_of_its_end_user(world: MakeWorld) -> None:
    lines: list[Any] = []
    one = world(lambda: lines.extend(LINES._lines), end_user_id="end_usr_default")
    one.run(one.client.post("/end-users/end_usr_2/passthrough/quickbooks_desktop", body={}))
    assert lines == [("call", one.client.base_url, "end_usr_2")]
    assert one.transport.sent[0].headers["conductor-timeout-seconds"] == "90"


class Busy:
    """A transport whose every call waits until it is let go; it remembers who came and how many were inside."""

    def __init__(self) -> None:
        self.inside = 0
        self.most = 0
        self.came: list[str] = []
        self.arrived = asyncio.Event()
        self.go = asyncio.Semaphore(0)

    async def send(self, outgoing: Outgoing) -> Incoming:
        self.came.append(outgoing.url.rpartition("/v1")[2])
        self.inside += 1
        self.most = max(self.most, self.inside)
        self.arrived.set()
        try:
            await self.go.acquire()
        finally:
            self.inside -= 1
        return answer(body=page("a") if "things?" in outgoing.url else THING)

    async def aclose(self) -> None:
        pass


async def _turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize(("limit", "most"), [(1, 1), (3, 3), (None, 10)])
async def test_a_gather_for_one_end_user_queues_here(limit: int | None, most: int) -> None:
    transport = Busy()
    client = async_client_of(transport, max_in_flight_per_end_user=limit)
    tasks = [asyncio.create_task(client.send(retrieve)) for _ in range(10)]
    await _turns()
    for _ in range(10):
        transport.go.release()
    await asyncio.gather(*tasks)
    assert transport.most == most


async def test_end_users_do_not_wait_for_each_other() -> None:
    transport = Busy()
    client = async_client_of(transport)
    tasks = [asyncio.create_task(client.for_end_user(f"u{n}").send(retrieve)) for n in range(10)]
    await _turns()
    assert transport.inside == 10
    for _ in range(10):
        transport.go.release()
    await asyncio.gather(*tasks)


async def test_two_clients_share_the_line_of_an_end_user() -> None:
    transport = Busy()
    tasks = [asyncio.create_task(async_client_of(transport).send(retrieve)) for _ in range(2)]
    await _turns()
    assert transport.inside == 1
    for _ in range(2):
        transport.go.release()
    await asyncio.gather(*tasks)


async def test_a_waiting_cursor_goes_first() -> None:
    transport = Busy()
    client = async_client_of(transport)
    requests = [RETRIEVE.request({"id": name}) for name in "abc"]
    tasks: list[asyncio.Task[Any]] = [asyncio.create_task(client.send(request)) for request in requests]
    await _turns()
    tasks.append(asyncio.create_task(client._exchange_page(cursor_read)))
    await _turns()
    for _ in range(4):
        transport.go.release()
    await asyncio.gather(*tasks)
    assert transport.came == ["/things/a", "/things?cursor=c", "/things/b", "/things/c"]


async def test_waiting_counts_against_the_deadline_and_nothing_was_sent() -> None:
    transport = Busy()
    client = async_client_of(transport)
    first = asyncio.create_task(client.send(retrieve))
    await transport.arrived.wait()
    with pytest.raises(errors.APITimeoutError) as caught:
        await client.send(create, {"total_timeout": 0.01})
    assert not isinstance(caught.value, errors.OutcomeUnknownError)
    assert (caught.value.outcome, caught.value.attempts) == ("not_sent", 0)
    with pytest.raises(errors.APITimeoutError):
        await asyncio.to_thread(client_of(Echo(), total_timeout=0.01).send, retrieve)
    with pytest.raises(errors.APITimeoutError):
        await client._exchange_page(cursor_read, window=client._shared.clock.now() + 0.01)
    transport.go.release()
    await first
    assert len(transport.came) == 1


async def test_a_client_that_was_closed_while_a_call_waited() -> None:
    transport = Busy()
    client = async_client_of(transport)
    tasks = [asyncio.create_task(client.send(retrieve)) for _ in range(2)]
    await transport.arrived.wait()
    await client.close()
    transport.go.release()
    await tasks[0]
    with pytest.raises(errors.ConductorError, match="closed"):
        await tasks[1]
    assert len(transport.came) == 1


async def _cancelled_after(turns: int, coroutine: Coroutine[Any, Any, Any]) -> bool:
    """Run a call for some turns of the loop, then cancel it; False if it was over before."""
    task = asyncio.ensure_future(coroutine)
    for _ in range(turns):
        await asyncio.sleep(0)
    if task.done():
        return False
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    return True


def test_wherever_a_call_is_cancelled_its_place_is_free_again() -> None:
    """In line, in flight, in the back-off, between attempts: after each number of turns of the loop."""
    turns = 0
    while asyncio.run(
        _cancelled_after(turns, async_client_of(AsyncScript(answer(503), lost(), answer())).send(retrieve))
    ):
        assert len(LINES) == 0, turns
        turns += 1
    assert turns > 5


def test_threads_and_loops_on_one_end_user_are_one_at_a_time() -> None:
    inside: list[int] = []
    most: list[int] = []

    def busy() -> None:
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    async def main() -> None:
        client = async_client_of(AsyncScript(busy))
        await asyncio.gather(*(client.send(retrieve) for _ in range(20)))

    def thread() -> None:
        client = client_of(Script(busy))
        for _ in range(20):
            client.send(retrieve)

    threads = [threading.Thread(target=target) for target in (thread, thread, lambda: asyncio.run(main()))]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (len(most), max(most)) == (60, 1)


# Hooks


def test_hooks_are_told_of_each_attempt(world: MakeWorld) -> None:
    asked: list[RequestEvent] = []
    ended: list[ResponseEvent] = []
    one = world(answer(503), lost(), answer(), on_request=asked.append, on_response=ended.append)
    one.send(retrieve)
    assert [event.attempt for event in asked] == [1, 2, 3]
    assert [event.request for event in ended] == asked
    event = asked[0]
    assert (event.operation, event.method, event.path) == ("things.retrieve", "GET", "/things/{id}")
    assert (event.end_user_id, event.url) == (END_USER, f"{one.client.base_url}/things/1")
    assert KEY not in repr(asked) + repr(ended)
    assert [event.status_code for event in ended] == [503, None, 200]
    assert [event.request_id for event in ended] == ["req_7", None, "req_7"]
    assert [type(event.error) for event in ended] == [errors.InternalServerError, errors.APIConnectionError, type(None)]
    assert ended[0].headers["Conductor-Request-Id"] == "req_7"
    assert all(event.elapsed >= 0 for event in ended)


def test_a_hook_that_fails_changes_nothing(world: MakeWorld, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: object) -> None:
        raise ValueError("a bug in an observer")

    one = world(answer(), on_request=fail, on_response=fail)
    assert isinstance(one.send(create), Thing)
    assert len(one.transport.sent) == 1
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
        "on_request failed",
        "on_response failed",
    ]


def test_hooks_are_plain_functions(world: MakeWorld) -> None:
    async def hook(_: object) -> None: ...

    for name in ("on_request", "on_response", "on_drift", "on_progress"):
        with pytest.raises(errors.ConfigurationError, match="plain function"):
            world(answer(), **{name: hook})
        with pytest.raises(errors.InvalidArgumentError, match="plain function"):
            world(answer()).client.with_options(**{name: 7})


def test_the_hook_hears_of_abandoned_attempts() -> None:
    ended: list[ResponseEvent] = []
    client = client_of(Script(KeyboardInterrupt()), on_response=ended.append)
    with pytest.raises(KeyboardInterrupt):
        client.send(create)
    assert isinstance(ended[0].error, KeyboardInterrupt)


# The log


def test_one_line_for_each_attempt(world: MakeWorld, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "conductor_client")
    one = world(answer(503, retry_after="2"), lost(), answer())
    one.send(retrieve)
    lines = [record.getMessage() for record in caplog.records if record.name == "conductor_client"]
    assert len(lines) == 3
    assert lines[0].startswith("GET /things/{id}: 503 in ")
    assert lines[0].endswith(" ms (attempt 1, req_7, end_usr_1); again in 2.0 s")
    assert lines[1].startswith("GET /things/{id}: APIConnectionError in ")
    assert "(attempt 2, None, end_usr_1); again in " in lines[1]
    assert lines[2].endswith(" ms (attempt 3, req_7, end_usr_1)")


SECRETS = {
    "clientSecret": "auth_sess_client_secret_abc",
    "authFlowUrl": "https://connect.example/qbd/auth_sess_client_secret_abc?key=pk_conductor_1",
    "creditCard": {"number": "4111111111111111", "nameOnCard": "Alice", "postalCode": "12345", "expirationMonth": 4},
    "note": "paid with 4111 1111 1111 1111, thanks",
    "bankAccountNumber": "998877",
}


def test_bodies_are_logged_without_secrets(world: MakeWorld, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "conductor_client")
    one = world(answer(body={**THING, **SECRETS, "refNumber": "INV-7"}))
    one.send(create, {"extra_body": {**SECRETS, "memo": "visible"}, "extra_query": {"token": "sk_live_1"}})
    text = caplog.text
    assert '"memo":"visible"' in text
    assert '"refNumber":"INV-7"' in text
    for secret in (KEY, "secret_abc", "pk_conductor_1", "4111", "Alice", "12345", "998877", "sk_live_1"):
        assert secret not in text


async def test_an_abandoned_write_names_its_request(caplog: pytest.LogCaptureFixture) -> None:
    release, loop, begun = threading.Event(), asyncio.get_running_loop(), asyncio.Event()

    def half(connection: Any) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nConductor-Request-Id: req_9\r\nContent-Length: 10\r\n\r\n{")
        loop.call_soon_threadsafe(begun.set)
        release.wait(5)

    with raw_server(half) as url:
        async with async_client_of(None, base_url=url) as client:
            task = asyncio.create_task(client.send(create))
            await begun.wait()
            await _turns()
            await _turns()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        release.set()
    (record,) = (record for record in caplog.records if record.levelno == logging.WARNING)
    assert "things.create: abandoned in flight (CancelledError, req_9)" in record.getMessage()
    assert "look for the record" in record.getMessage()


# Tracing


async def test_what_wraps_httpx_transports_sees_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenTelemetry's instrumentation wraps these two methods and adds a header."""
    plain, awaited = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def traced(self: Any, request: httpx.Request) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return plain(self, request)

    async def traced_async(self: Any, request: httpx.Request) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return await awaited(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", traced)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", traced_async)
    requests: list[bytes] = []

    def serve(connection: Any) -> None:
        while request := read_request(connection):
            requests.append(request)
            connection.sendall(http_answer(THING))

    with raw_server(serve) as url:
        with client_of(transport_httpx.HttpxTransport(), base_url=url) as client:
            await asyncio.to_thread(client.send, retrieve)
        async with async_client_of(None, base_url=url) as other:
            await other.send(create)
    assert [b"traceparent: 00-1" in request for request in requests] == [True, True]
