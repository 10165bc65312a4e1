"""The conversion of requests, answers and exceptions to and from httpx, and the detection of unexpected bytes.

Bytes after an answer are a repeated answer, or were added by a proxy. httpx would return them as the answer to the next
request on the connection, which could be another record or a refusal of a write that was applied, so such a connection
is closed. The bytes are in a private buffer of h11; tests check that it is found in current versions.
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

# Origin, path and query of a URL that httpx does not change: without characters to quote and dot segments.
_PLAIN: Final = re.compile(
    r"(https?://[^/?#]+)((?:/(?:[\w~-]|%[0-9A-F]{2})(?:[\w.~-]++|%[0-9A-F]{2})*+)++)"
    r"(?:\?((?:[\w.~,=&-]++|%[0-9A-F]{2})++))?",
    re.ASCII,
).fullmatch


def _with_key(keys: Key, request: Any) -> Any:
    """Add the key to the request, as late as possible, if its origin is that of the key."""
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
    """Send a request without reading the body, and return the answer, or an awaitable in async clients."""
    library: Library = trace.library
    request = _build(library, use, outgoing, trace)
    trace.begun = True
    # Adds the key; without a key, the caller's client decides.
    auth = partial(_with_key, outgoing.key) if outgoing.key is not None else library.module.USE_CLIENT_DEFAULT
    client = use.client if use.connection is None else use.connection
    return client.send(request, stream=True, auth=auth, follow_redirects=False)


@lru_cache
def _limits(timeout: float | None) -> Mapping[str, float | None]:
    """Return the timeouts for httpx; the timeout of the whole attempt is our own."""
    before = time_to_connect(timeout)
    return {"connect": before, "read": timeout, "write": timeout, "pool": before}


def _url(library: Library, address: str) -> Any:
    """Return the library's `URL`, made from the cached origin if possible."""
    if not library.splits or (plain := _PLAIN(address)) is None:
        return library.url(address)
    origin, path, query = plain.groups()
    url = library.module.URL(library.url(origin))
    url._uri_reference = url._uri_reference._replace(path=path, query=query)
    return url


def _build(library: Library, use: InUse, outgoing: Outgoing, trace: Any) -> Any:
    """Return the request without the key; a caller's own client adds its headers, cookies and parameters."""
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
    # The same as `build_request`, which is slower because it merges and checks everything several times.
    url, content = _url(library, outgoing.url), outgoing.content or b""
    request = library.module.Request(
        outgoing.method,
        url,
        headers=_encoded(client, outgoing, url.netloc, len(content), own=own),
        stream=library.module.ByteStream(content),
        extensions=extensions,
    )
    if own:
        # Otherwise httpx decodes all headers to detect it.
        request.headers.encoding = "ascii"
    request.read()
    return request


def _encoded(client: Any, outgoing: Outgoing, host: bytes, size: int, *, own: bool) -> list[tuple[bytes, bytes]]:
    ours = [(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers.items()]
    if size or outgoing.method in _WITH_BODY:
        ours.append((b"content-length", str(size).encode("ascii")))
    if own:
        # Other codings can expand one chunk to a gigabyte.
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
    """Return a broken answer, or the error of an attempt without an answer."""
    library = trace.library.module
    timed_out = isinstance(error, (TimeoutError, library.TimeoutException))
    # The message of httpx's protocol errors can have a header.
    detail = "" if isinstance(error, library.LocalProtocolError) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = incoming(response, chunks, message)
        return TransportError(message, timed_out=True, partial=partial) if timed_out else partial
    if trace.head is not None:
        # httpx fails on the head of the answer, for example on an invalid `Location`.
        status, raw = trace.head
        return Incoming(status, _decoded(raw, "latin-1"), b"", message)
    unsent = trace.unsent or (not trace.sending and isinstance(error, library.PoolTimeout))
    return TransportError(message, phase=Phase.BEFORE_SENDING if unsent else Phase.SENT, timed_out=timed_out)


def called_within(error: ConductorError, trace: Steps) -> TransportError | None:
    """Return the error of an attempt in which a caller's hook or log handler made a call that failed.

    Return None for our own errors, which are raised before sending.
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
    """Attach the partial answer to an exception from outside the attempt."""
    if response is not None:
        note_partial(reason, incoming(response, chunks))


def connection_of(response: Any) -> Any | None:
    """Return the HTTP/1.1 connection of an answer; None for HTTP/2, which is shared, and for a mock."""
    # Unwrap the streams of httpx and, with a pool, of httpcore.
    body = getattr(getattr(response.stream, "_stream", response.stream), "_httpcore_stream", None)
    connection = getattr(getattr(body, "_stream", body), "_connection", None)
    return connection if hasattr(connection, "_h11_state") else None


def unsafe_connection(response: Any) -> Any | None:
    """Return the connection of a complete answer if more bytes followed it, or None."""
    connection = connection_of(response)
    return connection if connection is not None and connection._h11_state.trailing_data[0] else None
