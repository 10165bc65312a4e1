"""Convert a request and its options to the bytes of an attempt; no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast
from urllib.parse import quote, urlencode

import attrs

from .._schema.containers import ANY, Record
from ..errors import APIError, InvalidArgumentError, SentWrite, UnexpectedArgumentError
from ..transport import Outgoing
from ..types import UNSET, CallOptions, Unset
from .answers import Expected
from .clock import Clock
from .operation import Body, Effect, Operation, Request
from .options import Settings, check_headers, checked, merged, merged_query
from .retry import Kind
from .service import members, text_of
from .write_guard import has_member, refuse_replacing, without_secrets

if TYPE_CHECKING:
    from .credentials import Token

T = TypeVar("T")

# The longest URL that all HTTP libraries send.
_LONGEST_URL: Final = 65_536
_ROOM_FOR_CURSOR: Final = 4_096
_OPTIONS = frozenset(CallOptions.__annotations__)
_NONE: Final[CallOptions] = {}
_EFFECTS: Final = {effect.value: effect for effect in Effect}
_READS: Final = (Effect.READ, Effect.CURSOR_READ)
_ADVICE: Final = {
    Effect.CREATE: "it may or may not have happened: client.settle(error) looks for the record",
    Effect.UPDATE: "it may or may not have happened: client.settle(error) compares the record",
    Effect.DELETE: "it may or may not have happened: client.settle(error) looks whether the record is still there",
    Effect.VOID: "it may or may not have happened: client.settle(error) looks whether the record is void",
}

_GENERAL_ADVICE: Final = "it may or may not have happened: look up what it changes, as client.settle does where it can"


@dataclass(slots=True, eq=False)
class Call(Generic[T]):
    """A call that can be sent, with everything that decides about its attempts.

    Attributes:
        settings: The settings of the client, with the options of this call.
        request: The encoded request.
        outgoing: The HTTP request.
        kind: The rule for retries: `read` is always safe, `cursor` and `write` only if the service has not received it.
        effect: The effect on the service.
        end_user_id: The end-user's id, or None.
        sets_wait: True if the header for the service's own wait depends on the time left for an attempt.
        query: All query parameters.
        extra_query: The query parameters that the caller adds to every page.
        raw: True if the answer is not decoded.
        token: The token of the latest attempt, whose key is also in `settings`; None with a constant key.
        doubted: True if an earlier attempt of a write may have been applied.
    """

    settings: Settings
    request: Request[T]
    outgoing: Outgoing
    kind: Kind
    effect: Effect
    end_user_id: str | None
    sets_wait: bool
    query: tuple[tuple[str, str], ...]
    extra_query: Mapping[str, object] | None = None
    raw: bool = False
    token: Token | None = None
    doubted: bool = False

    @property
    def advice(self) -> str:
        return _ADVICE.get(self.effect, _GENERAL_ADVICE)


def prepare(settings: Settings, request: Request[T], options: CallOptions | None) -> Call[T]:
    """Return the call for a request with its options.

    Raises:
        InvalidArgumentError: an option is invalid, or a required header is missing.
        UnexpectedArgumentError: there is no such option, most likely because an argument is misspelled.
    """
    given = options or _NONE
    if given:
        if not given.keys() <= _OPTIONS:
            name = next(name for name in given if name not in _OPTIONS)
            known = (*request.operation.argument_names, *_OPTIONS)
            raise UnexpectedArgumentError(request.operation.unknown_argument(name, known), path=name)
        if changes := checked(given, CallOptions.__annotations__):
            settings = replace(settings, **changes)
    if request.violations and settings.local_checks:
        raise InvalidArgumentError(request.violations[0].message, path=request.violations[0].path)
    service, operation = settings.service, request.operation
    if settings.auto_external_id:
        request = _recognisable(settings, request)
    body = _body(request, extra_body) if (extra_body := given.get("extra_body")) else request.body
    extra_query = given.get("extra_query")
    query = _query(settings, request, extra_query)
    effect = _effect(operation, given.get("effect")) if given else operation.effect
    if settings.replace_lines == "raise" and Effect.UPDATE in (effect, operation.effect):
        refuse_replacing(body, service.writes, operation.body.codec if operation.body is not None else None)
    content = None if body is UNSET else _content(body, operation.body)
    kind = _kind(settings, request, effect, query)
    headers, end_user_id = _headers(settings, request, given.get("extra_headers"), has_body=content is not None)
    wait = (service.wait_header or "").lower()
    if sets_wait := bool(wait and end_user_id is not None and wait not in headers):
        headers[wait] = str(_wait(settings, settings.timeout))
    outgoing = Outgoing(
        method=operation.method,
        url=_url(settings, request, query, kind),
        headers=headers,
        content=content,
        timeout=settings.timeout,
        key=settings.key,
        fresh=kind == "write",
        max_response_bytes=settings.max_response_bytes,
        expected=Expected(request, service.marks, service.request_id_header, body),
    )
    return Call(settings, request, outgoing, kind, effect, end_user_id, sets_wait, query, extra_query)


def with_query(call: Call[T], changes: Mapping[str, str | None]) -> Call[T]:
    """Return the call for another page, with changed query parameters, of which None removes one."""
    own = [pair for pair in call.request.query if pair[0] not in changes]
    own += [(name, value) for name, value in changes.items() if value is not None]
    request = attrs.evolve(call.request, query=tuple(own))
    query = _query(call.settings, request, call.extra_query)
    kind = _kind(call.settings, request, call.effect, query)
    outgoing = replace(call.outgoing, url=_url(call.settings, request, query, kind))
    return replace(call, request=request, query=query, kind=kind, outgoing=outgoing)


def _query(
    settings: Settings, request: Request[Any], extra: Mapping[str, object] | None
) -> tuple[tuple[str, str], ...]:
    own = (*settings.query, *request.query)
    return merged_query(own, extra) if extra else own


def _url(settings: Settings, request: Request[Any], query: tuple[tuple[str, str], ...], kind: Kind) -> str:
    url = f"{settings.base_url}{request.path}"
    if query:
        # Commas that separate the items of a list are not quoted.
        safe = "," if any(one.style is not None for one in request.operation.query_parameters) else ""
        url = f"{url}?{urlencode(query, quote_via=quote, safe=safe)}"
    # Leave room for the cursor of the next page.
    if len(url) > (_LONGEST_URL if kind == "cursor" else _LONGEST_URL - _ROOM_FOR_CURSOR):
        raise _too_long(request.operation, query, len(url))
    return url


def _recognisable(settings: Settings, request: Request[T]) -> Request[T]:
    """Add an external id to a create that can have one, unless the caller gives it."""
    name, body = settings.service.writes.external_id, request.body
    operation = request.operation
    if (
        name is None
        or operation.effect is not Effect.CREATE
        or operation.body is None
        or not isinstance(body, dict)
        or name in body
        or not has_member(operation.body.codec, name)
    ):
        return request
    from uuid import uuid4  # imported here, because most programs do not need it

    return attrs.evolve(request, body={**body, name: str(uuid4())})


def note_sent(error: APIError, call: Call[Any], clock: Clock, outgoing: Outgoing | None, sent_at: float) -> None:
    """Set the attributes of a write's error with which `settle` finds out whether it was applied."""
    if call.kind == "write":
        error.external_id = external_id_of(call)
        if error.outcome in ("unknown", "applied"):
            error.write = sent_write(call, clock, outgoing, sent_at)


def sent_write(call: Call[Any], clock: Clock, outgoing: Outgoing | None, sent_at: float) -> SentWrite | None:
    """Return the data for `settle` of a write that has just failed; None if no write was sent."""
    if call.kind != "write" or outgoing is None:
        return None
    service, operation = call.settings.service, call.request.operation
    arguments = call.request.arguments
    known = operation.body is not None and operation.body.form is None and isinstance(operation.body.codec, Record)
    body = json.loads(outgoing.content) if known and outgoing.content is not None else None
    wait = outgoing.headers.get((service.wait_header or "").lower(), "")
    return SentWrite.make(
        operation.name,
        call.effect.value,
        now=clock.now(),
        wall=clock.wall(),
        sent_at=sent_at,
        wait=float(wait) if wait.isdecimal() else float(service.longest_wait),
        path={p.name: arguments[p.name] for p in operation.path_parameters if p.name in arguments},
        body=without_secrets(operation.body.codec, body) if operation.body is not None else None,
        end_user_id=call.end_user_id,
        external_id=external_id_of(call),
        base_url=call.settings.base_url,
    )


def external_id_of(call: Call[Any]) -> str | None:
    name = call.settings.service.writes.external_id
    if name is None or call.request.operation.effect is not Effect.CREATE or call.outgoing.content is None:
        return None
    return text_of(members(json.loads(call.outgoing.content)).get(name))


def timed(call: Call[Any], left: float | None) -> Outgoing:
    """Return the request with `left` seconds as its timeout and with the service's own wait adjusted to that."""
    outgoing = call.outgoing
    if left is None or (outgoing.timeout is not None and outgoing.timeout <= left):
        return outgoing
    headers = outgoing.headers
    if call.sets_wait and call.settings.service.wait_header is not None:
        headers = {**headers, call.settings.service.wait_header.lower(): str(_wait(call.settings, left))}
    return replace(outgoing, timeout=left, headers=headers)


def _headers(
    settings: Settings,
    request: Request[Any],
    extra: Mapping[str, str | Unset | None] | None,
    *,
    has_body: bool,
) -> tuple[dict[str, str], str | None]:
    service = settings.service
    headers = dict(settings.headers)
    keyed = settings.key is not None or settings.credentials is not None
    if request.headers:
        headers = merged(headers, check_headers(request.headers, service, keyed=keyed))
    if has_body:
        body = request.operation.body
        headers["content-type"] = "application/json" if body is None else body.media_type
    end_user = (service.end_user_header or "").lower()
    if settings.end_user_id is not None and any(name.lower() == end_user for name in request.missing_headers):
        headers.setdefault(end_user, settings.end_user_id)
    if extra:
        headers = merged(headers, check_headers(extra, service, keyed=keyed))
    for name in request.missing_headers:
        if name.lower() not in headers:
            argument = name.lower().replace("-", "_")
            hint = "; pass it, or use client.for_end_user(...)" if name.lower() == end_user else ""
            raise InvalidArgumentError(f"{request.operation.name}() needs {argument}{hint}", path=argument)
    in_path = service.end_user_in_path.match(request.path) if service.end_user_in_path is not None else None
    return headers, in_path[1] if in_path is not None else headers.get(end_user)


def _wait(settings: Settings, timeout: float | None) -> int:
    """Return how many seconds the service may wait for QuickBooks, so that it answers before our timeout."""
    service = settings.service
    if timeout is None:
        return service.longest_wait
    return max(service.shortest_wait, min(service.longest_wait, int(timeout - service.wait_margin)))


def _effect(operation: Operation[Any], given: str | None) -> Effect:
    if given is None:
        return operation.effect
    if given not in _EFFECTS:
        raise InvalidArgumentError(f"effect takes one of {', '.join(_EFFECTS)}, not {given!r}", path="effect")
    effect = _EFFECTS[given]
    if effect in _READS and operation.effect not in (*_READS, Effect.WRITE):
        raise InvalidArgumentError(f"{operation.name}() is known to {operation.effect.value}", path="effect")
    return effect


def _kind(settings: Settings, request: Request[Any], effect: Effect, query: tuple[tuple[str, str], ...]) -> Kind:
    operation, service = request.operation, settings.service
    if effect not in _READS:
        return "read" if operation.repeatable and effect is operation.effect else "write"
    cursor = operation.paging.cursor if operation.paging is not None else service.cursor_parameter
    # Requesting the first page does not advance a cursor: a retry starts another traversal.
    first = operation.paging is not None and effect is operation.effect
    if first and effect is Effect.READ:
        # The cursor of such a list is a position, which requests do not advance.
        return "read"
    if (effect is Effect.CURSOR_READ and not first) or (query and any(name == cursor for name, _ in query)):
        return "cursor"
    if request.body is UNSET or service.moves_cursor is None:
        return "read"
    return "cursor" if service.moves_cursor(request.body) else "read"


def _body(request: Request[Any], extra: Mapping[str, object]) -> Any:
    body = request.body
    if body is not UNSET and not isinstance(body, dict):
        raise InvalidArgumentError("extra_body needs a body that is an object", path="extra_body")
    own = cast("dict[str, Any]", {} if body is UNSET else body)
    return {**own, **ANY.encode(extra, "extra_body")}


def _content(body: Any, kind: Body | None) -> bytes:
    if kind is not None and kind.form is not None:
        from .styles import form_pairs

        return urlencode([*form_pairs(body, kind.form)]).encode()
    try:
        return _ENCODER.encode(body).encode()
    except (ValueError, TypeError, RecursionError) as error:
        # Most likely half a surrogate pair, from text that was truncated in the middle of it.
        raise InvalidArgumentError(f"the body cannot be written as JSON: {error}") from None


def _too_long(operation: Operation[Any], query: tuple[tuple[str, str], ...], length: int) -> InvalidArgumentError:
    sizes: dict[str, int] = {}
    for name, value in query:
        sizes[name] = sizes.get(name, 0) + len(name) + len(value)
    longest = max(sizes, key=sizes.__getitem__, default="path")
    argument = next((p.name for p in operation.query_parameters if p.wire == longest), longest)
    return InvalidArgumentError(
        f"{argument} makes an address of {length:,} characters, more than can be sent: give fewer values at a time",
        path=argument,
    )


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
