"""From our request to httpx's, from its answers and exceptions to ours, and bytes that no request asked for.

Those bytes are a doubled answer, or what a proxy had to add. httpx would hand them to the next request on the
connection as its answer, somebody else's record or a refusal of a write that happened. So such a connection is closed.
That bytes were left over stands in h11's buffer, which nothing published leads to; tests show that it is found with the
versions of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache, partial
from typing import Any, Final

from ..errors import ConductorError
from ..transport import Headers, Incoming, Key, Outgoing, Phase, TransportError, note_partial, time_to_connect
from .library import Library
from .pools import InUse
from .trace import Steps

_WITH_BODY: Final = frozenset(("POST", "PUT", "PATCH"))

# Origin, path and query of an address that a library takes as it is: there is nothing to quote, and no dots to resolve.
_PLAIN: Final = re.compile(
    r"(https?://[^/?#]+)((?:/(?:[\w~-]|%[0-9A-F]{2})(?:[\w.~-]++|%[0-9A-F]{2})*+)++)"
    r"(?:\?((?:[\w.~,=&-]++|%[0-9A-F]{2})++))?",
    re.ASCII,
).fullmatch


def _with_key(keys: Key, request: Any) -> Any:
    """The request with the key, added at the last moment, if it goes where the key belongs."""
    url = request.url
    port = url.port or (443 if url.scheme == "https" else 80)
    if f"{url.scheme}://{url.raw_host.decode()}:{port}" == keys.origin:
        for key in keys.parts:
            if key.parameter:
                request.url = request.url.copy_with(query=key.in_query(request.url.query.decode()).encode())
            else:
                request.headers[key.header] = key.reveal()
    return request


def begin(use: InUse, outgoing: Outgoing, trace: Any) -> Any:
    """Send, and leave the body unread: the answer of a blocking client; for another one, what is to be awaited."""
    library: Library = trace.library
    request = _build(library, use, outgoing, trace)
    trace.begun = True
    # What adds the key; without one, whatever the client does.
    auth = partial(_with_key, outgoing.key) if outgoing.key is not None else library.module.USE_CLIENT_DEFAULT
    client = use.client if use.connection is None else use.connection
    return client.send(request, stream=True, auth=auth, follow_redirects=False)


@lru_cache
def _limits(timeout: float | None) -> Mapping[str, float | None]:
    """The limits of an attempt, beside which the wall clock runs."""
    before = time_to_connect(timeout)
    return {"connect": before, "read": timeout, "write": timeout, "pool": before}


def _url(library: Library, address: str) -> Any:
    """The library's `URL` of an address: the parsed origin, with the rest put on it."""
    if not library.splits or (plain := _PLAIN(address)) is None:
        return library.url(address)
    origin, path, query = plain.groups()
    url = library.module.URL(library.url(origin))
    url._uri_reference = url._uri_reference._replace(path=path, query=query)
    return url


def _build(library: Library, use: InUse, outgoing: Outgoing, trace: Any) -> Any:
    """The request without the key. A caller's own client adds its headers, cookies and parameters."""
    client, own = use.client, use.connection is not None
    extensions: dict[str, Any] = {"timeout": {**_limits(outgoing.timeout)}, "trace": trace}
    if own:
        extensions["connection"] = use.connection
    elif client.__class__.build_request not in library.builders or client.params or client.cookies:
        return client.build_request(
            outgoing.method,
            outgoing.url,
            headers=outgoing.headers,
            content=outgoing.content,
            extensions=extensions,
        )
    # What `build_request` would make, with fewer copies: it merges and checks everything several times.
    url, content = _url(library, outgoing.url), outgoing.content or b""
    request = library.module.Request(
        outgoing.method,
        url,
        headers=_encoded(client, outgoing, url.netloc, len(content), own=own),
        stream=library.module.ByteStream(content),
        extensions=extensions,
    )
    if own:
        # httpx would find out by decoding all of them.
        request.headers.encoding = "ascii"
    request.read()
    return request


def _encoded(client: Any, outgoing: Outgoing, host: bytes, size: int, *, own: bool) -> list[tuple[bytes, bytes]]:
    ours = [(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers.items()]
    if size or outgoing.method in _WITH_BODY:
        ours.append((b"content-length", str(size).encode("ascii")))
    if own:
        # Others can make a gigabyte of one piece.
        return [(b"host", host), (b"accept-encoding", b"gzip, deflate"), *ours]
    names = {name for name, _ in ours}
    theirs = [pair for pair in client.headers.raw if pair[0].lower() not in names]
    return [*theirs, *ours] if "host" in client.headers else [(b"host", host), *theirs, *ours]


def incoming(
    response: Any, chunks: list[bytes], defect: str | None = None, *, final: bool = False, checked: bool = False
) -> Incoming:
    try:
        headers = _decoded(response.headers.raw, "ascii")
    except UnicodeDecodeError:
        headers = Headers(response.headers.multi_items())
    return Incoming(response.status_code, headers, b"".join(chunks), defect, final, checked)


def _decoded(raw: Iterable[tuple[bytes, bytes]], encoding: str) -> Headers:
    return Headers([(name.decode(encoding), value.decode(encoding)) for name, value in raw])


def failed(error: Exception, trace: Steps, response: Any | None, chunks: list[bytes]) -> TransportError | Incoming:
    """What an exception means: an answer that broke off, or none."""
    library = trace.library.module
    timed_out = isinstance(error, (TimeoutError, library.TimeoutException))
    # The text of httpx's protocol errors can quote a header.
    detail = "" if isinstance(error, library.LocalProtocolError) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = incoming(response, chunks, message)
        return TransportError(message, timed_out=True, partial=partial) if timed_out else partial
    if trace.head is not None:
        # The library chokes on it: on a `Location` that is no address, say.
        status, raw = trace.head
        return Incoming(status, _decoded(raw, "latin-1"), b"", message)
    unsent = trace.unsent or (not trace.sending and isinstance(error, library.PoolTimeout))
    return TransportError(message, phase=Phase.BEFORE_SENDING if unsent else Phase.SENT, timed_out=timed_out)


def called_within(error: ConductorError, trace: Steps) -> TransportError | None:
    """What ends an attempt in which a hook of a caller's client, or a handler of logs, made a call that failed.

    None for errors of our own, which come before anything can have left.
    """
    use = trace.use
    if trace.sending or (use is not None and use.connection is None and not trace.unsent):
        return TransportError(f"a call within this one raised {type(error).__name__}")
    return None


def broken(error: Exception, trace: Steps, response: Any | None) -> TransportError:
    result = failed(error, trace, response, [])
    if isinstance(result, TransportError):
        return result
    return TransportError(result.defect or "", partial=result)


def note(reason: BaseException, response: Any | None, chunks: list[bytes]) -> None:
    """Let what ends an attempt from outside tell how far the answer had come."""
    if response is not None:
        note_partial(reason, incoming(response, chunks))


def connection_of(response: Any) -> Any | None:
    """The HTTP/1.1 connection of an answer; HTTP/2 is shared with others, and a mock has none."""
    # Through the wrappers of httpx and, where there is a pool, of httpcore.
    body = getattr(getattr(response.stream, "_stream", response.stream), "_httpcore_stream", None)
    connection = getattr(getattr(body, "_stream", body), "_connection", None)
    return connection if hasattr(connection, "_h11_state") else None


def spoilt(response: Any) -> Any | None:
    """The connection of an answer that was read to its end, if it brought more than the answer."""
    connection = connection_of(response)
    return connection if connection is not None and connection._h11_state.trailing_data[0] else None
