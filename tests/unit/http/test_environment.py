"""All transports honour the environment: proxies, certificates, and the variables that name them.

Over real sockets: a service with TLS whose certificate comes from a made-up authority, and a CONNECT proxy before it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from conductor_client import DefaultAsyncHttpxClient, DefaultHttpxClient
from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._core.events import RequestEvent
from conductor_client._http import certificates
from conductor_client._http.aiohttp_transport import AiohttpTransport
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.errors import ConfigurationError
from conductor_client.transport import Incoming, Outgoing, Phase
from tests.support.environments import AUTHORITY, assert_hidden, failure_of, get
from tests.support.network import Behaviour, HeadKeeper, Proxy, serving, tls_context
from tests.support.tiny_api import KEY, async_client_of, client_of, create

Send = Callable[[Outgoing], Incoming]


def _sync(outgoing: Outgoing) -> Incoming:
    transport = HttpxTransport()
    try:
        return transport.send(outgoing)
    finally:
        transport.close()


async def _sent(transport: AsyncHttpxTransport | AiohttpTransport, outgoing: Outgoing) -> Incoming:
    try:
        return await transport.send(outgoing)
    finally:
        await transport.aclose()


def _async(outgoing: Outgoing) -> Incoming:
    return asyncio.run(_sent(AsyncHttpxTransport(), outgoing))


def _aiohttp(outgoing: Outgoing) -> Incoming:
    return asyncio.run(_sent(AiohttpTransport(), outgoing))


every = pytest.mark.parametrize("send", [_sync, _async, _aiohttp])


@every
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used_and_never_sees_the_key(
    send: Send, trusted: pytest.MonkeyPatch, name: str
) -> None:
    service, proxy = HeadKeeper(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv(name, f"http://127.0.0.1:{proxy_port}")
        assert send(get(port)).status_code == 200
    assert proxy.tunnels == 1
    assert [head.split(b"\r\n")[0] for head in proxy.heads] == [b"CONNECT localhost:%d HTTP/1.1" % port]
    assert not any(word in head.lower() for head in proxy.heads for word in (b"authorization", KEY.encode()))
    assert f"authorization: bearer {KEY}" in service.heads[0].decode().lower()


@every
def test_the_proxys_own_password_goes_to_the_proxy_alone(send: Send, trusted: pytest.MonkeyPatch) -> None:
    service, proxy = HeadKeeper(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{proxy_port}")
        assert send(get(port)).status_code == 200
    assert b"proxy-authorization: basic" in proxy.heads[0].lower()
    assert KEY.encode() not in proxy.heads[0]
    assert b"proxy-authorization" not in service.heads[0].lower()


@every
@pytest.mark.parametrize("exempt", ["localhost", "*"])
def test_no_proxy_is_honoured(send: Send, trusted: pytest.MonkeyPatch, exempt: str) -> None:
    service, proxy = HeadKeeper(), Proxy("hang up")
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        trusted.setenv("NO_PROXY", exempt)
        assert send(get(port)).status_code == 200
    assert proxy.heads == []


@every
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_plain_http_to_this_machine_never_goes_through_a_proxy(
    send: Send, environment: pytest.MonkeyPatch, name: str
) -> None:
    service, proxy = HeadKeeper(), Proxy()
    with serving(service) as port, serving(proxy) as proxy_port:
        environment.setenv(name, f"http://127.0.0.1:{proxy_port}")
        assert send(get(port, scheme="http", host="127.0.0.1")).status_code == 200
    assert proxy.heads == []


@every
@pytest.mark.parametrize("behaviour", ["407", "502", "hang up", "garbage"])
def test_without_a_tunnel_nothing_was_sent(send: Send, trusted: pytest.MonkeyPatch, behaviour: Behaviour) -> None:
    service, proxy = HeadKeeper(), Proxy(behaviour)
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{proxy_port}")
        failure = failure_of(send, get(port))
    assert (failure.phase, failure.timed_out) == (Phase.BEFORE_SENDING, False)
    assert len(proxy.heads) == 1
    assert KEY.encode() not in proxy.heads[0]
    assert service.heads == []


@every
def test_a_proxy_that_says_nothing_runs_out_of_time_and_nothing_was_sent(
    send: Send, trusted: pytest.MonkeyPatch
) -> None:
    service, proxy = HeadKeeper(), Proxy("silence")
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = failure_of(send, get(port, timeout=0.2))
    assert (failure.phase, failure.timed_out) == (Phase.BEFORE_SENDING, True)


@every
def test_a_proxy_that_is_not_there(send: Send, trusted: pytest.MonkeyPatch) -> None:
    with serving(HeadKeeper()) as gone:
        pass
    trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{gone}")
    assert failure_of(send, get(1)).phase is Phase.BEFORE_SENDING


@every
def test_what_breaks_inside_a_tunnel_may_have_been_sent(send: Send, trusted: pytest.MonkeyPatch) -> None:
    service, proxy = HeadKeeper(answering=False), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = failure_of(send, get(port))
    assert (failure.phase, failure.timed_out) == (Phase.SENT, False)
    assert len(service.heads) == 1


@every
def test_a_tunnel_to_a_service_that_nobody_trusts(send: Send, environment: pytest.MonkeyPatch) -> None:
    service, proxy = HeadKeeper(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        environment.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = failure_of(send, get(port))
    assert failure.phase is Phase.BEFORE_SENDING
    assert "CERTIFICATE_VERIFY_FAILED" in str(failure)
    assert (proxy.tunnels, service.heads) == (1, [])


@every
def test_a_service_that_nobody_trusts(send: Send, environment: pytest.MonkeyPatch) -> None:
    service = HeadKeeper()
    with serving(service, tls_context(AUTHORITY)) as port:
        failure = failure_of(send, get(port))
    assert failure.phase is Phase.BEFORE_SENDING
    assert service.heads == []


@every
def test_certificates_of_the_environment_are_trusted(send: Send, trusted: pytest.MonkeyPatch) -> None:
    with serving(HeadKeeper(), tls_context(AUTHORITY)) as port:
        assert send(get(port)).status_code == 200


@every
@pytest.mark.parametrize("scheme", ["socks5", "gopher"])
def test_a_proxy_that_cannot_be_used_is_refused_before_anything_is_sent(
    send: Send, trusted: pytest.MonkeyPatch, scheme: str
) -> None:
    trusted.setenv("ALL_PROXY", f"{scheme}://user:secret@127.0.0.1:9")
    with pytest.raises(ConfigurationError, match=f"HTTPS_PROXY or ALL_PROXY names a {scheme} proxy") as caught:
        send(get(1))
    assert_hidden(caught.value, "secret")
    assert caught.value.outcome == "not_sent"


@every
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_not_there_are_refused_before_anything_is_sent(
    send: Send, environment: pytest.MonkeyPatch, variable: str
) -> None:
    certificates.ssl_context.cache_clear()
    environment.setenv(variable, "/nowhere/ca.pem")
    with pytest.raises(ConfigurationError, match=f"{variable} names /nowhere/ca.pem"):
        send(get(1))
    # Plain http needs none.
    with serving(HeadKeeper()) as port:
        assert send(get(port, scheme="http", host="127.0.0.1")).status_code == 200


@every
@pytest.mark.parametrize("exempt", ["localhost,127.0.0.0/8,::1/128", "[::1],localhost", "fd07::/64, localhost"])
def test_entries_of_no_proxy_that_nothing_can_read_are_left_out(
    send: Send, trusted: pytest.MonkeyPatch, exempt: str
) -> None:
    trusted.setenv("NO_PROXY", exempt)
    with serving(HeadKeeper(), tls_context(AUTHORITY)) as port:
        assert send(get(port)).status_code == 200
        trusted.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        assert send(get(port)).status_code == 200


@pytest.mark.parametrize("make", [DefaultHttpxClient, DefaultAsyncHttpxClient])
def test_nor_do_they_break_a_client_to_hand_over(environment: pytest.MonkeyPatch, make: type[httpx.Client]) -> None:
    environment.setenv("NO_PROXY", "::1/128,example.com")
    environment.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    client = make()
    assert [pattern.pattern for pattern in client._mounts] == ["all://*example.com", "https://"]


@pytest.mark.parametrize("over", ["httpx", "aiohttp"])
async def test_one_call_makes_one_attempt_where_the_environment_is_wrong(
    trusted: pytest.MonkeyPatch, over: str
) -> None:
    trusted.setenv("ALL_PROXY", "gopher://127.0.0.1:9")
    attempts: list[int] = []

    def note(event: RequestEvent) -> None:
        attempts.append(event.attempt)

    options: dict[str, Any] = {"base_url": "https://localhost:1/v1", "on_request": note}
    with pytest.raises(ConfigurationError):
        client_of(**options).send(create)
    with pytest.raises(ConfigurationError):
        await async_client_of(over, **options).send(create)
    assert attempts == [1, 1]
