"""A service with a certificate of a made-up authority, requests to it, and an environment without this machine's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import trustme

from conductor_client.transport import Incoming, Key, Outgoing, TransportError
from tests.support.tiny_api import KEY

__all__ = ["AUTHORITY", "VARIABLES", "assert_hidden", "failure_of", "get"]

AUTHORITY = trustme.CA()
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


def get(port: int, *, scheme: str = "https", host: str = "localhost", timeout: float | None = 10.0) -> Outgoing:
    """A request with a key for that port of this machine."""
    origin = f"{scheme}://{host}:{port}"
    key = Key(KEY, header="authorization", prefix="Bearer ", origin=origin)
    return Outgoing("GET", f"{origin}/v1/things", {"accept": "application/json"}, None, timeout, key)


def failure_of(send: Callable[..., Incoming], outgoing: Outgoing, **options: Any) -> TransportError:
    """How a request fails that brings no answer: without the key, and without a proxy's password."""
    with pytest.raises(TransportError) as caught:
        send(outgoing, **options)
    assert_hidden(caught.value)
    assert_hidden(caught.value, "secret")
    assert caught.value.partial is None
    return caught.value


def assert_hidden(error: BaseException, secret: str = KEY) -> None:
    """Neither the exception nor what it came from shows the secret."""
    seen: BaseException | None = error
    while seen is not None:
        assert secret not in f"{seen} {seen!r} {seen.args!r}"
        seen = seen.__cause__ or seen.__context__
