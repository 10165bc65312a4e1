"""From our request to httpx's."""

from __future__ import annotations

import functools
from collections.abc import Generator
from typing import Any

import httpx

from .transport import Key, Outgoing

__all__ = ["auth", "build"]


@functools.lru_cache(maxsize=64)
def _timeout(seconds: float | None) -> httpx.Timeout:
    # The wall clock runs beside these. Waiting for a connection ends a little earlier, to be told as "not sent".
    before = None if seconds is None else seconds * 0.95
    return httpx.Timeout(connect=before, read=seconds, write=seconds, pool=before)


class _Bearer(httpx.Auth):
    """Adds the key at the last moment, if the request goes where the key belongs."""

    def __init__(self, key: Key) -> None:
        self._key = key

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        if f"{url.scheme}://{url.raw_host.decode()}:{port}" == self._key.origin:
            request.headers[self._key.header] = self._key.reveal()
        yield request


def auth(outgoing: Outgoing) -> Any:
    """What adds the key; without one, whatever the client does."""
    return _Bearer(outgoing.key) if outgoing.key is not None else httpx.USE_CLIENT_DEFAULT


def build(client: httpx.Client | httpx.AsyncClient, outgoing: Outgoing, trace: Any, *, own: bool) -> httpx.Request:
    """The request without the key.

    Args:
        client: Who is going to send it. A caller's own adds its headers, cookies and parameters.
        outgoing: What to send.
        trace: What httpx tells of its steps.
        own: Whether the client is one of ours.
    """
    extensions = {"timeout": _timeout(outgoing.timeout).as_dict(), "trace": trace}
    if own:
        # Without the detour over the client's defaults: there are none, and cookies of one end-user must not reach
        # another.
        headers = {"accept-encoding": client.headers["accept-encoding"], **outgoing.headers}
        return httpx.Request(
            outgoing.method, outgoing.url, headers=headers, content=outgoing.content, extensions=extensions
        )
    return client.build_request(
        outgoing.method, outgoing.url, headers=outgoing.headers, content=outgoing.content, extensions=extensions
    )
