"""What plain httpx honours is honoured here: proxies, certificates and their environment variables, HTTP/2.

Over real sockets: a service with TLS whose certificate comes from a made-up authority, and a CONNECT proxy before it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest
import trustme
from tiny_api import KEY

from conductor_client import DefaultAsyncHttpxClient, DefaultHttpxClient
from conductor_client.outcomes import Phase
from conductor_client.transport import Incoming, Key, Outgoing, TransportError
from conductor_client.transports import httpx_clients
from conductor_client.transports.over_httpx import HttpxAsyncTransport, HttpxTransport
from tests.support.network import Behaviour, Proxy, Service, serving, tls_context

Send = Callable[..., Incoming]

AUTHORITY = trustme.CA()
NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


def _sync(outgoing: Outgoing, **options: Any) -> Incoming:
    """Over a client of our own, or with options over one that a caller makes."""
    client = DefaultHttpxClient(**options) if options else None
    transport = HttpxTransport(client)
    try:
        return transport.send(outgoing)
    finally:
        transport.close()
        if client is not None:
            client.close()


def _async(outgoing: Outgoing, **options: Any) -> Incoming:
    async def run() -> Incoming:
        client = DefaultAsyncHttpxClient(**options) if options else None
        transport = HttpxAsyncTransport(client)
        try:
            return await transport.send(outgoing)
        finally:
            await transport.aclose()
            if client is not None:
                await client.aclose()

    return asyncio.run(run())


both = pytest.mark.parametrize("send", [_sync, _async])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Generator[pytest.MonkeyPatch]:
    """Without the machine's own settings, and with a certificate store that is read anew."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    httpx_clients.forget_certificates()
    yield monkeypatch
    httpx_clients.forget_certificates()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that makes clients trust the service."""
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def trusted(environment: pytest.MonkeyPatch, authority: Path) -> pytest.MonkeyPatch:
    environment.setenv("SSL_CERT_FILE", str(authority))
    return environment


def _get(port: int, *, scheme: str = "https", host: str = "localhost", timeout: float | None = 10.0) -> Outgoing:
    origin = f"{scheme}://{host}:{port}"
    key = Key(KEY, header="authorization", prefix="Bearer ", origin=origin)
    return Outgoing("GET", f"{origin}/v1/things", {"accept": "application/json"}, None, timeout, key)


def _failure(send: Send, outgoing: Outgoing, **options: Any) -> TransportError:
    with pytest.raises(TransportError) as caught:
        send(outgoing, **options)
    assert KEY not in str(caught.value)
    assert caught.value.partial is None
    return caught.value


@both
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used_and_never_sees_the_key(
    send: Send, trusted: pytest.MonkeyPatch, name: str
) -> None:
    service, proxy = Service(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv(name, f"http://127.0.0.1:{proxy_port}")
        assert send(_get(port)).status_code == 200
    assert proxy.tunnels == 1
    assert [head.split(b"\r\n")[0] for head in proxy.heads] == [b"CONNECT localhost:%d HTTP/1.1" % port]
    assert not any(word in head.lower() for head in proxy.heads for word in (b"authorization", KEY.encode()))
    assert f"authorization: bearer {KEY}" in service.heads[0].decode().lower()


@both
def test_the_proxys_own_password_goes_to_the_proxy_alone(send: Send, trusted: pytest.MonkeyPatch) -> None:
    service, proxy = Service(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{proxy_port}")
        assert send(_get(port)).status_code == 200
    assert b"proxy-authorization: basic" in proxy.heads[0].lower()
    assert KEY.encode() not in proxy.heads[0]
    assert b"proxy-authorization" not in service.heads[0].lower()


@both
@pytest.mark.parametrize("exempt", ["localhost", "*"])
def test_no_proxy_is_honoured(send: Send, trusted: pytest.MonkeyPatch, exempt: str) -> None:
    service, proxy = Service(), Proxy("hang up")
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        trusted.setenv("NO_PROXY", exempt)
        assert send(_get(port)).status_code == 200
    assert proxy.heads == []


@both
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_plain_http_to_this_machine_never_goes_through_a_proxy(
    send: Send, environment: pytest.MonkeyPatch, name: str
) -> None:
    service, proxy = Service(), Proxy()
    with serving(service) as port, serving(proxy) as proxy_port:
        environment.setenv(name, f"http://127.0.0.1:{proxy_port}")
        assert send(_get(port, scheme="http", host="127.0.0.1")).status_code == 200
    assert proxy.heads == []


@both
@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("behaviour", ["407", "502", "hang up", "garbage"])
def test_without_a_tunnel_nothing_was_sent(
    send: Send, trusted: pytest.MonkeyPatch, behaviour: Behaviour, given: bool
) -> None:
    service, proxy = Service(), Proxy(behaviour)
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        address = f"http://127.0.0.1:{proxy_port}"
        options = {"proxy": address} if given else {}
        if not given:
            trusted.setenv("HTTPS_PROXY", address)
        failure = _failure(send, _get(port), **options)
    assert (failure.phase, failure.timed_out) == (Phase.BEFORE_SENDING, False)
    assert len(proxy.heads) == 1
    assert service.heads == []


@both
def test_a_proxy_that_says_nothing_runs_out_of_time_and_nothing_was_sent(
    send: Send, trusted: pytest.MonkeyPatch
) -> None:
    service, proxy = Service(), Proxy("silence")
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = _failure(send, _get(port, timeout=0.2))
    assert (failure.phase, failure.timed_out) == (Phase.BEFORE_SENDING, True)


@both
def test_a_proxy_that_is_not_there(send: Send, trusted: pytest.MonkeyPatch) -> None:
    with serving(Service()) as gone:
        pass
    trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{gone}")
    assert _failure(send, _get(1)).phase is Phase.BEFORE_SENDING


@both
def test_a_proxy_setting_that_makes_no_sense(send: Send, trusted: pytest.MonkeyPatch) -> None:
    trusted.setenv("HTTPS_PROXY", "gopher://127.0.0.1:1")
    assert _failure(send, _get(1)).phase is Phase.BEFORE_SENDING


@both
def test_what_breaks_inside_a_tunnel_may_have_been_sent(send: Send, trusted: pytest.MonkeyPatch) -> None:
    service, proxy = Service(answering=False), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = _failure(send, _get(port))
    assert (failure.phase, failure.timed_out) == (Phase.SENT, False)
    assert len(service.heads) == 1


@both
def test_a_tunnel_to_a_service_that_nobody_trusts(send: Send, environment: pytest.MonkeyPatch) -> None:
    service, proxy = Service(), Proxy()
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        environment.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        failure = _failure(send, _get(port))
    assert failure.phase is Phase.BEFORE_SENDING
    assert "CERTIFICATE_VERIFY_FAILED" in str(failure)
    assert (proxy.tunnels, service.heads) == (1, [])


@both
def test_a_service_that_nobody_trusts(send: Send, environment: pytest.MonkeyPatch) -> None:
    service = Service()
    with serving(service, tls_context(AUTHORITY)) as port:
        failure = _failure(send, _get(port))
    assert failure.phase is Phase.BEFORE_SENDING
    assert service.heads == []


@both
def test_certificates_of_the_environment_are_trusted(send: Send, trusted: pytest.MonkeyPatch) -> None:
    with serving(Service(), tls_context(AUTHORITY)) as port:
        assert send(_get(port)).status_code == 200
        assert send(_get(port), headers={"x-a": "b"}).status_code == 200
        # A caller's client may leave the environment out.
        assert _failure(send, _get(port), trust_env=False).phase is Phase.BEFORE_SENDING


@both
def test_a_callers_proxy_and_certificates(send: Send, environment: pytest.MonkeyPatch, authority: Path) -> None:
    service, proxy = Service(), Proxy()
    context = ssl.create_default_context(cafile=str(authority))
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        environment.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        incoming = send(_get(port), proxy=f"http://127.0.0.1:{proxy_port}", verify=context)
    assert incoming.status_code == 200
    assert proxy.tunnels == 1
    assert b"authorization" not in proxy.heads[0].lower()


@both
@pytest.mark.filterwarnings("ignore:.*load_cert_chain:DeprecationWarning")
def test_a_clients_certificate_is_shown_by_that_client_only(
    send: Send, trusted: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "client.pem"
    AUTHORITY.issue_cert("client.example").private_key_and_cert_chain_pem.write_to_path(str(own))
    context = tls_context(AUTHORITY)
    AUTHORITY.configure_trust(context)  # pyright: ignore[reportUnknownMemberType]
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # later ones complain only after the request
    with serving(Service(), context) as port:
        assert send(_get(port), cert=str(own)).status_code == 200
        assert _failure(send, _get(port)).phase is Phase.BEFORE_SENDING
        assert _failure(send, _get(port), headers={"x-a": "b"}).phase is Phase.BEFORE_SENDING


async def _speak_http2(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65536):
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                assert event.stream_id is not None
                assert event.headers is not None
                names = {name for name, _ in event.headers}
                status = "200" if b"authorization" in names else "401"
                connection.send_headers(event.stream_id, [(":status", status)])
                connection.send_data(event.stream_id, b'{"id":"1"}', end_stream=True)
        writer.write(connection.data_to_send())
        await writer.drain()


@both
@pytest.mark.parametrize("through_proxy", [False, True])
def test_http2_where_a_client_wants_it(send: Send, trusted: pytest.MonkeyPatch, through_proxy: bool) -> None:
    context = tls_context(AUTHORITY)
    context.set_alpn_protocols(["h2"])
    versions: list[str] = []

    def seen(response: httpx.Response) -> None:
        versions.append(response.http_version)

    async def seen_async(response: httpx.Response) -> None:
        seen(response)

    proxy = Proxy()
    with serving(_speak_http2, context) as port, serving(proxy) as proxy_port:
        if through_proxy:
            trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
        hooks = {"response": [seen if send is _sync else seen_async]}
        incoming = send(_get(port), http2=True, event_hooks=hooks)
    assert (incoming.status_code, incoming.content, versions) == (200, b'{"id":"1"}', ["HTTP/2"])
    assert proxy.tunnels == through_proxy
