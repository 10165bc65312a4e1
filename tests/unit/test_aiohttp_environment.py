"""The aiohttp transport honours the environment: proxies, certificates."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import trustme
from over_aiohttp_calls import PROXY_VARIABLES, assert_hidden, outgoing, refused, sent, serve_once
from tiny_api import KEY, http_answer, raw_server, read_request

from conductor_client import ConfigurationError
from conductor_client.outcomes import Phase
from conductor_client.transports import httpx_clients


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class Proxy:
    """A proxy on loopback that tunnels to where it is told, or refuses."""

    def __init__(self, refusal: bytes = b"") -> None:
        self.requests: list[bytes] = []
        self._refusal = refusal

    def __call__(self, connection: socket.socket) -> None:
        request = read_request(connection)
        if not request:
            return
        self.requests.append(request)
        connection.sendall(self._refusal or http_answer({"from": "the proxy"}))


@contextmanager
def proxy(refusal: bytes = b"") -> Generator[tuple[Proxy, str]]:
    serving = Proxy(refusal)
    with raw_server(serving) as url:
        yield serving, url.removesuffix("/v1")


class Tunnel:
    """A proxy on loopback that tunnels everything to one place."""

    def __init__(self, target: str) -> None:
        self.requests: list[bytes] = []
        host, port = target.split("/")[2].split(":")
        self._target = host, int(port)

    def __call__(self, connection: socket.socket) -> None:
        self.requests.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        with socket.create_connection(self._target) as further:
            back = threading.Thread(target=_pump, args=(further, connection))
            back.start()
            _pump(connection, further)
            back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while part := source.recv(65536):
            target.sendall(part)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def tls_server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[tuple[list[bytes], str]]:
    """An https server for api.example, whose authority the environment names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    httpx_clients.forget_certificates()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.example", "127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    requests: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        with suppress(ssl.SSLError), context.wrap_socket(connection, server_side=True) as wrapped:
            while request := read_request(wrapped):
                requests.append(request)
                wrapped.sendall(http_answer({}))

    try:
        with raw_server(serve) as url:
            yield requests, url
    finally:
        monkeypatch.delenv("SSL_CERT_FILE")
        httpx_clients.forget_certificates()


async def test_certificates_are_those_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_server(tmp_path, monkeypatch) as (requests, url):
        (answer,) = await sent(outgoing(url.replace("http://", "https://")))
        assert answer.status_code == 200
        assert f"authorization: bearer {KEY}" in requests[0].decode().lower()
        monkeypatch.setenv("SSL_CERT_FILE", "")
        httpx_clients.forget_certificates()
        error = await refused(outgoing(url.replace("http://", "https://")))
    assert error.phase is Phase.BEFORE_SENDING
    assert "certificate" in str(error).lower()
    assert len(requests) == 1


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_proxies_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str) -> None:
    with tls_server(tmp_path, monkeypatch) as (requests, url):
        tunnel = Tunnel(url)
        with raw_server(tunnel) as proxy_url:
            monkeypatch.setenv(variable, proxy_url.replace("http://", "http://user:secret@").removesuffix("/v1"))
            (answer,) = await sent(outgoing("https://api.example/v1"))
            monkeypatch.setenv("NO_PROXY", "127.0.0.1")
            (direct,) = await sent(outgoing(url.replace("http://", "https://")))
    assert (answer.status_code, direct.status_code, len(requests)) == (200, 200, 2)
    assert tunnel.requests[0].startswith(b"CONNECT api.example:443 HTTP/1.1")
    assert b"proxy-authorization: basic dxnlcjpzzwnyzxq=" in tunnel.requests[0].lower()
    assert len(tunnel.requests) == 1
    # The key is for the service, the proxy's password for the proxy.
    assert KEY.encode() not in tunnel.requests[0]
    assert f"authorization: bearer {KEY}" in requests[0].decode().lower()
    assert b"proxy-authorization" not in requests[0].lower()


async def test_plain_http_goes_through_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(lambda connection: serve_once(connection, http_answer({}))) as url, proxy() as (serving, proxy_url):
        for variable in ("HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(variable, proxy_url)
        (answer,) = await sent(outgoing(url))
    assert answer.status_code == 200
    assert serving.requests == []


REFUSALS = [
    b"HTTP/1.1 407 Who?\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 502 No\r\n\r\n",
    b"not HTTP\r\n\r\n",
    # The tunnel stands, and then the handshake fails.
    b"HTTP/1.1 200 Fine\r\n\r\n",
]


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_proxy_that_refuses_has_not_sent(monkeypatch: pytest.MonkeyPatch, refusal: bytes) -> None:
    with proxy(refusal) as (serving, url):
        monkeypatch.setenv("HTTPS_PROXY", url.replace("http://", "http://user:secret@"))
        error = await refused(outgoing("https://api.example/v1"))
    assert (error.phase, error.timed_out) == (Phase.BEFORE_SENDING, False)
    assert serving.requests[0].startswith(b"CONNECT api.example:443 HTTP/1.1")
    # The key is for the service.
    assert KEY.encode() not in serving.requests[0]
    assert_hidden(error)
    assert_hidden(error, "secret")


async def test_a_proxy_that_is_not_there_has_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:secret@127.0.0.1:{port}")
    error = await refused(outgoing("https://api.example/v1"))
    assert error.phase is Phase.BEFORE_SENDING
    assert_hidden(error, "secret")


async def test_a_proxy_that_it_cannot_use_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match="socks5"):
        await sent(outgoing("https://api.example/v1"))
