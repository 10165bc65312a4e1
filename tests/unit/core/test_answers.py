"""An answer counts only if it is this call's: by what it says of itself, and by the id that its request was given."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, DefaultHttpxClient
from conductor_client._core.answers import RequestIds
from conductor_client.errors import APIConnectionError, OutcomeUnknownError
from tests.support.scripted import Script, answer
from tests.support.tiny_api import FakeClock, http_answer, raw_server, read_request

TRANSFER: dict[str, Any] = {
    "objectType": "qbd_transfer",
    "createdAt": "2026-01-01T00:00:00-08:00",
    "updatedAt": "2026-01-01T00:00:00-08:00",
    "revisionNumber": "1",
    "transactionDate": "2026-01-01",
    "sourceAccount": {"id": "1", "fullName": "A"},
    "sourceAccountBalance": None,
    "targetAccount": {"id": "2", "fullName": "B"},
    "targetAccountBalance": None,
    "class": None,
    "amount": "1.00",
    "memo": None,
}
NEW: dict[str, Any] = {
    "amount": "1.00",
    "source_account_id": "1",
    "target_account_id": "2",
    "transaction_date": "2026-01-01",
}
END_USER: dict[str, Any] = {
    "objectType": "end_user",
    "createdAt": "2026-01-01T00:00:00Z",
    "companyName": "A",
    "email": "a@example.com",
    "integrationConnections": [],
}


def _transfer(id: str, **changes: Any) -> dict[str, Any]:
    return {**TRANSFER, "id": id, **changes}


def _page(ids: list[str], url: str = "/v1/quickbooks-desktop/transfers") -> dict[str, Any]:
    data = [_transfer(id) for id in ids]
    return {"objectType": "list", "url": url, "data": data, "nextCursor": None, "remainingCount": 0, "hasMore": False}


def _script(*bodies: object) -> Script:
    """A caller's own transport, which gives one answer after the other."""
    return Script(*(answer(body=body) for body in bodies))


def _over(transport: Script) -> Conductor:
    client = Conductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1", transport=transport, end_user_id="e")
    client._shared.clock = FakeClock()
    return client


Do: TypeAlias = Callable[[Any], Any]

READS: list[tuple[str, Do, object, object]] = [
    ("id", lambda c: c.qbd.transfers.retrieve("T1"), _transfer("T2"), _transfer("T1")),
    ("objectType", lambda c: c.qbd.transfers.retrieve("T1"), _transfer("T1", objectType="list"), _transfer("T1")),
    ("objectType", lambda c: c.qbd.transfers.list(), _transfer("T1"), _page(["T1"])),
    ("url", lambda c: c.qbd.transfers.list(), _page(["T1"], "/v1/quickbooks-desktop/bills"), _page(["T1"])),
]


@pytest.mark.parametrize(("member", "do", "other", "own"), READS)
def test_a_read_that_got_another_calls_answer_is_retried(member: str, do: Do, other: object, own: object) -> None:
    transport = _script(other, own)
    result = do(_over(transport))
    assert (result.data[0] if hasattr(result, "data") else result).id == "T1"
    assert len(transport.sent) == 2
    with pytest.raises(APIConnectionError, match=f"it is the answer to another request: its {member}") as caught:
        do(_over(_script(other)))
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 3)


SOMEBODY = {"company_name": "A", "source_id": "1", "email": "a@example.com"}
WRITES: list[tuple[str, Do, object]] = [
    ("objectType", lambda c: c.qbd.transfers.create(**NEW), _page(["T1"])),
    ("id", lambda c: c.qbd.transfers.update("T1", revision_number="1", memo="m"), _transfer("T2")),
    ("sourceId", lambda c: c.end_users.create(**SOMEBODY), {**END_USER, "id": "e", "sourceId": "2"}),
]


@pytest.mark.parametrize(("member", "do", "other"), WRITES)
def test_a_write_that_got_another_calls_answer_is_unknown(member: str, do: Do, other: object) -> None:
    transport = _script(other)
    with pytest.raises(OutcomeUnknownError, match=f"its {member} is not the one asked for") as caught:
        do(_over(transport))
    assert (caught.value.outcome, len(transport.sent)) == ("unknown", 1)


def test_what_answers_may_say_otherwise() -> None:
    """Another case, blanks that the service cut off, a whole address, members that are missing."""
    assert _over(_script({**TRANSFER, "id": "t1"})).qbd.transfers.retrieve("T1").id == "t1"
    address = "https://gateway.example/conductor/v1/quickbooks-desktop/transfers/?limit=1"
    assert _over(_script(_page(["T9"], address))).qbd.transfers.list().data[0].id == "T9"
    found = {**END_USER, "id": "e", "sourceId": "a 1"}
    create = _over(_script(found)).end_users.create
    assert create(company_name="A", source_id="A 1 ", email="a@example.com").id == "e"


def test_a_raw_answer_is_checked() -> None:
    with pytest.raises(APIConnectionError, match="another request"):
        _over(_script(_transfer("T2"))).with_raw_response.qbd.transfers.retrieve("T1")


def test_request_ids() -> None:
    ids: Any = RequestIds()
    assert not ids.repeated("a", reused=False)
    assert not ids.repeated("b", reused=True)
    assert not ids.repeated(None, reused=True)
    assert ids.repeated("a", reused=True)
    assert ids.in_doubt
    # One that nobody has seen, on a new connection: the other connection was at fault.
    assert not ids.repeated("c", reused=False)
    assert not ids.in_doubt
    assert ids.repeated("b", reused=True)
    # On a new connection, an id that comes again belongs to nobody else: this service's are not unique.
    assert not ids.repeated("b", reused=False)
    assert not ids.in_doubt
    assert not ids.repeated("b", reused=True)


def test_only_the_latest_ids_are_remembered() -> None:
    ids = RequestIds()
    for number in range(20_000):
        assert not ids.repeated(f"req_{number}", reused=True)
    assert len(ids._recent) + len(ids._older) <= 8192
    assert ids.repeated("req_19000", reused=True)


class RepeatingServer:
    """Answers retrieves with the id of their path, creates with a new id, lists with `ids`; counts what arrives.

    Args:
        late: Which answer (from 1) of a connection comes once more when the next request has arrived: before the answer
            to that one, as if it had been held up on the way.
        request_id: The request id of all answers; None for a new one each time.
        idle: Whether the answer comes once more at once after the first one, when nobody has asked.
        amount: What the answer that comes once more says in the place of 1.00.
    """

    def __init__(
        self, *, late: int = 0, request_id: str | None = None, idle: bool = False, amount: str = "1.00"
    ) -> None:
        self.paths: list[str] = []
        self.ids = [f"T{number}" for number in range(3)]
        self._late = late
        self._idle = idle
        self._amount = amount
        self._request_id = request_id
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket) -> None:
        count, held = 0, b""
        while request := read_request(connection):
            method, path = request.decode().split()[:2]
            with self._lock:
                self.paths.append(path)
                number = len(self.paths)
            answer = self._answer(method, path, number)
            count += 1
            connection.sendall(held + answer)
            held = answer.replace(b"1.00", self._amount.encode()) if count == self._late else b""
            if self._idle and count == 1:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection.sendall(answer)

    def _answer(self, method: str, path: str, number: int) -> bytes:
        name = path.split("?")[0].rpartition("/")[2]
        body: object = _transfer(f"new {number}") if method == "POST" else _transfer(name)
        if name == "transfers" and method == "GET":
            body = _page(self.ids)
        request_id = self._request_id or f"req_{number}"
        return http_answer(body, headers=f"Conductor-Request-Id: {request_id}\r\n")


Calls: TypeAlias = Callable[[str, list[Do]], list[Any]]


def _sync(url: str, calls: list[Do]) -> list[Any]:
    with Conductor(api_key="sk_x", base_url=url, end_user_id="e") as client:
        client._shared.clock = FakeClock()
        return [call(client) for call in calls]


def _awaited(over: Any) -> Calls:
    async def run(url: str, calls: list[Do]) -> list[Any]:
        async with AsyncConductor(api_key="sk_x", base_url=url, end_user_id="e", transport=over) as client:
            client._shared.clock = FakeClock()
            return [await call(client) for call in calls]

    return lambda url, calls: asyncio.run(run(url, calls))


every = pytest.mark.parametrize("run", [_sync, _awaited("httpx"), _awaited("aiohttp")])


def _retrieve(id: str) -> Do:
    return lambda client: client.qbd.transfers.retrieve(id)


def _list(client: Any) -> Any:
    return client.qbd.transfers.list()


def _create(client: Any) -> Any:
    return client.qbd.transfers.create(**NEW)


@every
@pytest.mark.parametrize(("late", "requests"), [(1, 7), (2, 5)])
def test_a_late_answer_of_the_same_record_is_not_the_next_ones(run: Calls, late: int, requests: int) -> None:
    """The same id again: nothing but the request id tells, and it does."""
    service = RepeatingServer(late=late)
    with raw_server(service) as url:
        transfers = run(url, [_retrieve("T1")] * 4)
    assert len({transfer.request_id for transfer in transfers}) == 4
    # An attempt was in vain for each late answer.
    assert len(service.paths) == requests


@every
def test_a_late_answer_with_another_body_is_not_the_next_ones_either(run: Calls) -> None:
    """And it does not end the check: the same happens later on."""
    service = RepeatingServer(late=2, amount="2.00")
    with raw_server(service) as url:
        transfers = run(url, [_retrieve("T1")] * 8)
    assert {str(transfer.amount) for transfer in transfers} == {"1.00"}
    assert len({transfer.request_id for transfer in transfers}) == 8


@every
def test_a_late_answer_of_another_record_is_not_the_next_ones(run: Calls) -> None:
    service = RepeatingServer(late=1, request_id="req_same")
    with raw_server(service) as url:
        transfers = run(url, [_retrieve(id) for id in ("T1", "T2", "T3", "T4")])
    assert [transfer.id for transfer in transfers] == ["T1", "T2", "T3", "T4"]


@every
@pytest.mark.parametrize("late", [1, 2])
def test_a_late_page_is_not_the_next_lists(run: Calls, late: int) -> None:
    service = RepeatingServer(late=late)

    def grow(_: Any) -> Any:
        service.ids = [f"T{number}" for number in range(140)]
        return None if run is _sync else asyncio.sleep(0)

    with raw_server(service) as url:
        pages = run(url, [*[_list] * late, grow, _list])
    assert len(pages[-1].data) == 140


@every
@pytest.mark.parametrize("how", [{"late": 1}, {"late": 2}, {"idle": True}])
def test_late_answers_never_reach_a_write(run: Calls, how: dict[str, Any]) -> None:
    """A write has a connection on which nothing came before it."""
    service = RepeatingServer(request_id="req_same", **how)
    with raw_server(service) as url:
        transfers = run(url, [_create] * 5)
    assert [transfer.id for transfer in transfers] == [f"new {number}" for number in range(1, 6)]
    assert len(service.paths) == 5


@every
def test_what_comes_while_nobody_asks_costs_a_connection_and_nothing_else(run: Calls) -> None:
    service = RepeatingServer(idle=True)
    with raw_server(service) as url:
        transfers = run(url, [_retrieve(f"T{number}") for number in range(6)])
    assert [transfer.id for transfer in transfers] == [f"T{number}" for number in range(6)]
    assert len({transfer.request_id for transfer in transfers}) == 6


@every
def test_a_service_whose_request_ids_are_not_unique(run: Calls) -> None:
    """Such as a mock. Writes, which have new connections, show it; at worst one attempt does."""
    one, two = _retrieve("T1"), _retrieve("T2")
    cases: list[tuple[list[Do], int]] = [([one, two, two, two], 5), ([one, _create, one, one], 4), ([one] * 4, 5)]
    for calls, requests in cases:
        service = RepeatingServer(request_id="req_same")
        with raw_server(service) as url:
            assert [transfer.request_id for transfer in run(url, calls)] == ["req_same"] * 4
        assert len(service.paths) == requests


async def test_a_stream_whose_head_has_come_before_is_not_given_out() -> None:
    service = RepeatingServer(late=1)
    with raw_server(service) as url, Conductor(api_key="sk_x", base_url=url, end_user_id="e") as client:
        client._shared.clock = FakeClock()
        first = client.qbd.transfers.retrieve("T1")
        with client.with_streaming_response.qbd.transfers.retrieve("T1") as response:
            assert response.request_id != first.request_id
            assert json.loads(response.read())["id"] == "T1"
    service = RepeatingServer(late=1)
    with raw_server(service) as url:
        for over in ("httpx", "aiohttp"):
            async with AsyncConductor(api_key="sk_x", base_url=url, end_user_id="e", transport=over) as awaited:
                awaited._shared.clock = FakeClock()
                first = await awaited.qbd.transfers.retrieve("T1")
                async with awaited.with_streaming_response.qbd.transfers.retrieve("T1") as streamed:
                    assert streamed.request_id != first.request_id
                    assert json.loads(await streamed.read())["id"] == "T1"


def test_over_a_mock_of_httpx_nothing_is_checked() -> None:
    """There is no connection on which another answer could wait, and fixtures have ids of their own."""
    mock = httpx.MockTransport(lambda _: httpx.Response(200, json=_transfer("T2")))
    with httpx.Client(transport=mock) as http_client:
        client = Conductor(api_key="sk_x", end_user_id="e", http_client=http_client)
        assert client.qbd.transfers.retrieve("T1").id == "T2"


def test_over_a_callers_own_client_what_the_answer_says_is_checked() -> None:
    service = RepeatingServer(late=1, request_id="req_same")
    with raw_server(service) as url, DefaultHttpxClient() as http_client:
        client = Conductor(api_key="sk_x", base_url=url, end_user_id="e", http_client=http_client)
        client._shared.clock = FakeClock()
        names = ["T1", "T2", "T3", "T4"]
        assert [client.qbd.transfers.retrieve(name).id for name in names] == names
