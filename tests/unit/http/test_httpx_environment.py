"""A caller's httpx client keeps what plain httpx honours: its proxy, its certificates, HTTP/2.

Over real sockets: a service with TLS whose certificate comes from a made-up authority, and a CONNECT proxy before it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest

from conductor_client import DefaultAsyncHttpxClient, DefaultHttpxClient
from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.transport import Incoming, Outgoing, Phase
from tests.support.environments import AUTHORITY, failure_of, get
from tests.support.network import Behaviour, HeadKeeper, Proxy, serving, tls_context

Send = Callable[..., Incoming]


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
        transport = AsyncHttpxTransport(client)
        try:
            return await transport.send(outgoing)
        finally:
            await transport.aclose()
            if client is not None:
                await client.aclose()

    return asyncio.run(run())


both = pytest.mark.parametrize("send", [_sync, _async])


@both
@pytest.mark.parametrize("behaviour", ["407", "502", "hang up", "garbage"])
def test_without_a_tunnel_nothing_was_sent(send: Send, trusted: pytest.MonkeyPatch, behaviour: Behaviour) -> None:
    service, proxy = HeadKeeper(), Proxy(behaviour)
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        failure = failure_of(send, get(port), proxy=f"http://127.0.0.1:{proxy_port}")
    assert (failure.phase, failure.timed_out) == (Phase.BEFORE_SENDING, False)
    assert len(proxy.heads) == 1
    assert service.heads == []


@both
def test_certificates_of_the_environment_are_trusted(send: Send, trusted: pytest.MonkeyPatch) -> None:
    with serving(HeadKeeper(), tls_context(AUTHORITY)) as port:
        assert send(get(port)).status_code == 200
        assert send(get(port), headers={"x-a": "b"}).status_code == 200
        # A caller's client may leave the environment out.
        assert failure_of(send, get(port), trust_env=False).phase is Phase.BEFORE_SENDING


@both
def test_a_callers_proxy_and_certificates(send: Send, environment: pytest.MonkeyPatch, authority: Path) -> None:
    service, proxy = HeadKeeper(), Proxy()
    context = ssl.create_default_context(cafile=str(authority))
    with serving(service, tls_context(AUTHORITY)) as port, serving(proxy) as proxy_port:
        environment.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        incoming = send(get(port), proxy=f"http://127.0.0.1:{proxy_port}", verify=context)
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
    with serving(HeadKeeper(), context) as port:
        assert send(get(port), cert=str(own)).status_code == 200
        assert failure_of(send, get(port)).phase is Phase.BEFORE_SENDING
        assert failure_of(send, get(port), headers={"x-a": "b"}).phase is Phase.BEFORE_SENDING


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
        incoming = send(get(port), http2=True, event_hooks=hooks)
    assert (incoming.status_code, incoming.content, versions) == (200, b'{"id":"1"}', ["HTTP/2"])
    assert proxy.tunnels == through_proxy
