"""Wherever an exception from a signal strikes, the limit of a call bounds nothing that its thread does later."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from conductor_client import Conductor, errors
from conductor_client._http import trace
from tests.support.strikes import Stop, Strike
from tests.support.tiny_api import http_answer, raw_server, read_request

pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
END_USER: dict[str, Any] = {
    "id": "end_usr_1",
    "objectType": "end_user",
    "createdAt": "2026-01-01T00:00:00Z",
    "companyName": "Acme",
    "sourceId": "1",
    "email": "a@acme.example",
    "integrationConnections": [],
}


def _answer(connection: Any) -> None:
    while read_request(connection):
        connection.sendall(http_answer(END_USER))


def _whole(client: Conductor) -> None:
    client.end_users.retrieve("end_usr_1")


def _streamed(client: Conductor) -> None:
    with client.end_users.with_streaming_response.retrieve("end_usr_1") as response:
        response.read()


@pytest.mark.parametrize("call", [_whole, _streamed])
def test_no_instruction_leaves_a_limit(call: Callable[[Conductor], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even while the exception is kept, as in a notebook."""
    exceptions, number = list[BaseException](), 0
    # Its pool may keep what a signal's exception has left of a stream.
    limits = httpx.Limits(max_connections=None)
    with raw_server(_answer) as url, httpx.Client(limits=limits) as http_client:
        client = Conductor(api_key="sk_x", base_url=url, http_client=http_client, max_retries=0)
        call(client)
        while True:
            number += 1
            strike = Strike(number, "_http/trace.py")
            try:
                with strike.armed():
                    call(client)
            except Stop as error:
                exceptions.append(error)
            with monkeypatch.context() as patch:
                # When the time of every call is long up.
                patch.setattr(trace, "time", SimpleNamespace(monotonic=lambda: 1e18))
                with suppress(httpx.RemoteProtocolError):
                    assert http_client.get(url).status_code == 200, number
            if strike.left > 0:
                break
    assert number > 100


def test_the_limit_of_a_call_holds_again_after_one_that_a_hook_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def hook(_: httpx.Response) -> None:
        if not seen:
            seen.append(trace._attempt.until)
            client.end_users.retrieve("end_usr_1", timeout=500)
            seen.append(trace._attempt.until)

    with raw_server(_answer) as url, httpx.Client(event_hooks={"response": [hook]}) as http_client:
        client = Conductor(api_key="sk_x", base_url=url, http_client=http_client, timeout=50)
        client.end_users.retrieve("end_usr_1")
    assert seen[0] is not None
    assert seen[0] == seen[1]
    assert trace._attempt.until is None


def test_a_stream_of_a_hook_that_is_read_later_leaves_no_limit_of_the_call_around_it() -> None:
    seen: list[Any] = []

    def hook(_: httpx.Response) -> None:
        if not seen:
            seen.append(None)
            seen[0] = client.end_users.with_streaming_response.retrieve("end_usr_1")
            seen.append(seen[0].__enter__())

    with raw_server(_answer) as url, httpx.Client(event_hooks={"response": [hook]}) as http_client:
        client = Conductor(api_key="sk_x", base_url=url, http_client=http_client, timeout=50)
        client.end_users.retrieve("end_usr_1")
        _, response = seen
        # Its time is up before anything is read.
        response._opened._left = -1.0
        with pytest.raises(errors.APITimeoutError):
            response.read()
        assert trace._attempt.until is None
        seen[0].__exit__(None, None, None)
