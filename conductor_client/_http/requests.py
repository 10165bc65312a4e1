"""From our request to httpx's."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from ..transport import Key, Outgoing, time_to_connect
from .library import Library
from .pools import InUse

_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))


class _Bearer:
    """Adds the key at the last moment, if the request goes where the key belongs."""

    __slots__ = ("_key",)

    def __init__(self, key: Key) -> None:
        self._key = key

    def __call__(self, request: Any) -> Any:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        if f"{url.scheme}://{url.raw_host.decode()}:{port}" == self._key.origin:
            for key in self._key.parts:
                if key.parameter:
                    request.url = request.url.copy_with(query=key.in_query(request.url.query.decode()).encode())
                else:
                    request.headers[key.header] = key.reveal()
        return request


def begin(client: Any, use: InUse, outgoing: Outgoing, trace: Any) -> Any:
    """Send, and leave the body unread: the answer of a blocking client; for another one, what is to be awaited."""
    library: Library = trace.library
    request = _build(library, use, outgoing, trace)
    trace.begun = True
    # What adds the key; without one, whatever the client does.
    auth = _Bearer(outgoing.key) if outgoing.key is not None else library.default_auth
    return client.send(request, stream=True, auth=auth, follow_redirects=False)


@lru_cache
def _limits(timeout: float | None) -> Mapping[str, float | None]:
    """The limits of an attempt, beside which the wall clock runs."""
    before = time_to_connect(timeout)
    return {"connect": before, "read": timeout, "write": timeout, "pool": before}


def _build(library: Library, use: InUse, outgoing: Outgoing, trace: Any) -> Any:
    """The request without the key. A caller's own client adds its headers, cookies and parameters."""
    client, own = use.client, use.connection is not None
    extensions: dict[str, Any] = {"timeout": {**_limits(outgoing.timeout)}, "trace": trace}
    if own:
        extensions["connection"] = use.connection
    elif _adds_more(library, client):
        return client.build_request(
            outgoing.method,
            outgoing.url,
            headers=outgoing.headers,
            content=outgoing.content,
            extensions=extensions,
        )
    # What `build_request` would make, with fewer copies: it merges and checks everything several times.
    url, content = library.url(outgoing.url), outgoing.content or b""
    request = library.request(
        outgoing.method,
        url,
        headers=_headers(client, outgoing, url.netloc, len(content), own=own),
        stream=library.byte_stream(content),
        extensions=extensions,
    )
    if own:
        # httpx would find out by decoding all of them.
        request.headers.encoding = "ascii"
    request.read()
    return request


def _adds_more(library: Library, client: Any) -> bool:
    """Whether a caller's client adds more than headers."""
    cls: Any = type(client)  # pyright: ignore[reportUnknownVariableType]
    return cls.build_request not in library.builders or bool(client.params) or bool(client.cookies)


def _headers(client: Any, outgoing: Outgoing, host: bytes, size: int, *, own: bool) -> list[tuple[bytes, bytes]]:
    ours = [(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers.items()]
    if size or outgoing.method in _WITH_BODY:
        ours.append((b"content-length", str(size).encode("ascii")))
    if own:
        # Others can make a gigabyte of one piece.
        return [(b"host", host), (b"accept-encoding", b"gzip, deflate"), *ours]
    names = {name for name, _ in ours}
    theirs = [pair for pair in client.headers.raw if pair[0].lower() not in names]
    if any(name.lower() == b"host" for name, _ in theirs):
        return [*theirs, *ours]
    return [(b"host", host), *theirs, *ours]
