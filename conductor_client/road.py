"""The road of one call, without the walking: pure steps that the sync and the async client share.

`prepare` turns a request into bytes, `accept` turns an answer into a result or an exception, `failed` turns a broken
attempt into one. Nothing here waits, and only exceptions of this package leave.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final, Generic, NamedTuple, NoReturn, TypeVar, cast
from urllib.parse import quote, urlencode

import attrs

from . import drift
from .answers import Expected
from .clock import Clock
from .codecs import ANY, Record
from .decoding import MalformedBody, nothing
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    InvalidArgumentError,
    OutcomeUnknownError,
    UnexpectedArgumentError,
    combine,
    status_class,
)
from .operation import Effect, Operation, Request
from .outcomes import Kind, Phase, Refusal, is_retryable, matching_rule, outcome_of
from .responses import FreeForm
from .service import ErrorDetails, members, text_of
from .settings import Settings, check_headers, merged, merged_query
from .transport import Incoming, Outgoing, TransportError
from .types import UNSET, CallOptions, Unset
from .writes.writing import SentWrite, has_member, new_external_id, refuse_replacing, without_secrets

__all__ = [
    "Call",
    "Parsed",
    "accept",
    "external_id_of",
    "failed",
    "parsed_ahead",
    "prepare",
    "request_id_of",
    "sent_write",
    "timed",
    "too_late",
    "with_cursor",
]

T = TypeVar("T")

# Bytes of an answer from which on an event loop should not wait for parsing and decoding at a stretch: some 2 ms.
_LONG: Final = 256 * 1024
# Longer addresses are refused by the HTTP library, or by whatever stands before the service.
_LONGEST_URL: Final = 65536
_OPTIONS = frozenset(CallOptions.__annotations__)
_EFFECTS: Final = {effect.value: effect for effect in Effect}
_ADVICE: Final = {
    Effect.CREATE: "it may or may not have happened: look for the record before creating it again",
    Effect.UPDATE: "it may or may not have happened: retrieve the record and compare it before updating again",
    Effect.DELETE: "it may or may not have happened: retrieve the record to see whether it is still there",
    Effect.VOID: "it may or may not have happened: retrieve the record to see whether it is void",
}
_GENERAL_ADVICE: Final = "it may or may not have happened: look up what it changes before sending it again"


class Parsed(NamedTuple):
    """The JSON of an answer."""

    body: Any


@dataclass(slots=True, eq=False)
class Call(Generic[T]):
    """A request that is ready to go, with everything that decides about its attempts.

    Attributes:
        settings: The client's, with the options of this call.
        request: What the endpoint made.
        outgoing: The bytes.
        kind: Whether it may be repeated: `read` always, `cursor` and `write` only when it was not seen.
        effect: What it does.
        end_user_id: Whose company it is for, or None.
        sets_wait: Whether we tell the service how long to wait; then it depends on the time that an attempt has.
    """

    settings: Settings
    request: Request[T]
    outgoing: Outgoing
    kind: Kind
    effect: Effect
    end_user_id: str | None
    sets_wait: bool

    @property
    def advice(self) -> str:
        """What can be done when nobody knows whether the call happened."""
        return _ADVICE.get(self.effect, _GENERAL_ADVICE)


def prepare(settings: Settings, request: Request[T], options: CallOptions | None) -> Call[T]:
    """The bytes to send, and what may be done with them.

    Raises:
        InvalidArgumentError: an option is unusable, or a required header is nowhere to be found.
        UnexpectedArgumentError: an option that no method has, most likely a mistyped argument.
    """
    given = options or {}
    if given and not given.keys() <= _OPTIONS:
        raise _unexpected(request.operation, given)
    settings = settings.for_call(options)
    if request.violations and settings.local_checks:
        raise InvalidArgumentError(request.violations[0].message, path=request.violations[0].path)
    service, operation = settings.service, request.operation
    request = _recognisable(settings, request)
    body = _body(request, given.get("extra_body"))
    query = merged_query((*settings.query, *request.query), given.get("extra_query"))
    effect = _effect(operation, given.get("effect"))
    if settings.replace_lines == "raise" and Effect.UPDATE in (effect, operation.effect):
        refuse_replacing(body, service.writes, operation.body.codec if operation.body is not None else None)
    content = _content(body)
    kind = _kind(settings, request, effect, query)
    headers, end_user_id = _headers(settings, request, given.get("extra_headers"), has_body=content is not None)
    wait = (service.wait_header or "").lower()
    if sets_wait := bool(wait and end_user_id is not None and wait not in headers):
        headers[wait] = str(_wait(settings, settings.timeout))
    url = f"{settings.base_url}{request.path}"
    if query:
        url = f"{url}?{urlencode(query, quote_via=quote)}"
    if len(url) > _LONGEST_URL:
        longest = max((name for name, _ in query), key=[name for name, _ in query].count, default="the path")
        raise InvalidArgumentError(
            f"the address would be {len(url)} characters long, and {_LONGEST_URL} are allowed: give fewer values for "
            f"{longest} at a time",
            path=longest,
        )
    outgoing = Outgoing(
        method=operation.method,
        url=url,
        headers=headers,
        content=content,
        timeout=settings.timeout,
        key=settings.key,
        fresh=kind == "write",
        max_response_bytes=settings.max_response_bytes,
        expected=Expected(request, service.marks, service.request_id_header, body, _parsed_once),
    )
    return Call(settings, request, outgoing, kind, effect, end_user_id, sets_wait)


def _recognisable(settings: Settings, request: Request[T]) -> Request[T]:
    """A create with an external id, if that is wanted and possible; the caller's own takes its place."""
    name, body = settings.service.writes.external_id, request.body
    operation = request.operation
    if (
        not settings.auto_external_id
        or name is None
        or operation.effect is not Effect.CREATE
        or operation.body is None
        or not isinstance(body, dict)
        or name in body
        or not has_member(operation.body.codec, name)
    ):
        return request
    return attrs.evolve(request, body={**body, name: new_external_id()})


def sent_write(call: Call[Any], outgoing: Outgoing, clock: Clock, departed: float) -> SentWrite:
    """What is needed to find out later what became of a write that was just given up."""
    service, operation = call.settings.service, call.request.operation
    arguments = call.request.arguments
    known = operation.body is not None and isinstance(operation.body.codec, Record)
    body = json.loads(outgoing.content) if known and outgoing.content is not None else None
    wait = outgoing.headers.get((service.wait_header or "").lower(), "")
    return SentWrite.make(
        operation.name,
        call.effect.value,
        clock=clock,
        departed=departed,
        wait=float(wait) if wait.isdecimal() else float(service.longest_wait),
        path={p.name: arguments[p.name] for p in operation.path_parameters if p.name in arguments},
        body=without_secrets(operation.body.codec, body) if operation.body is not None else None,
        end_user_id=call.end_user_id,
        external_id=external_id_of(call),
    )


def external_id_of(call: Call[Any]) -> str | None:
    """The external id that a create carries."""
    name = call.settings.service.writes.external_id
    if name is None or call.request.operation.effect is not Effect.CREATE or call.outgoing.content is None:
        return None
    return text_of(members(json.loads(call.outgoing.content)).get(name))


def timed(call: Call[Any], left: float | None) -> Outgoing:
    """What to send when that many seconds are left of the call's time, and the service's own wait with it."""
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
    """The headers, and whose company the call is for."""
    service = settings.service
    headers = dict(settings.headers)
    if request.headers:
        headers = merged(headers, check_headers(request.headers, keyed=settings.key is not None))
    if has_body:
        headers["content-type"] = "application/json"
    end_user = (service.end_user_header or "").lower()
    if settings.end_user_id is not None and any(name.lower() == end_user for name in request.missing_headers):
        headers.setdefault(end_user, settings.end_user_id)
    if extra:
        headers = merged(headers, check_headers(extra, keyed=settings.key is not None))
    for name in request.missing_headers:
        if name.lower() not in headers:
            argument = name.lower().replace("-", "_")
            hint = "; pass it, or use client.for_end_user(...)" if name.lower() == end_user else ""
            raise InvalidArgumentError(f"{request.operation.name}() needs {argument}{hint}", path=argument)
    in_path = service.end_user_in_path.match(request.path) if service.end_user_in_path is not None else None
    return headers, in_path[1] if in_path is not None else headers.get(end_user)


def _wait(settings: Settings, timeout: float | None) -> int:
    """How long the service may wait for the system behind it, so that it answers before we give up."""
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
    if effect.is_read and not operation.effect.is_read and operation.effect is not Effect.WRITE:
        raise InvalidArgumentError(f"{operation.name}() is known to {operation.effect.value}", path="effect")
    return effect


def _kind(settings: Settings, request: Request[Any], effect: Effect, query: tuple[tuple[str, str], ...]) -> Kind:
    operation, service = request.operation, settings.service
    if not effect.is_read:
        return "read" if operation.repeatable and effect is operation.effect else "write"
    cursor = operation.paging.cursor if operation.paging is not None else service.cursor_parameter
    # The first page of a list moves nothing on: asking again begins another run.
    first = operation.paging is not None and effect is operation.effect
    if (effect is Effect.CURSOR_READ and not first) or (query and any(name == cursor for name, _ in query)):
        return "cursor"
    if request.body is UNSET or service.moves_cursor is None:
        return "read"
    return "cursor" if service.moves_cursor(request.body) else "read"


def _body(request: Request[Any], extra: Mapping[str, object] | None) -> Any:
    """The whole body: what the endpoint made, and what the caller adds."""
    body = request.body
    if not extra:
        return body
    if body is not UNSET and not isinstance(body, dict):
        raise InvalidArgumentError("extra_body needs a body that is an object", path="extra_body")
    own = cast("dict[str, Any]", {} if body is UNSET else body)
    return {**own, **ANY.encode(extra, "extra_body")}


def _content(body: Any) -> bytes | None:
    if body is UNSET:
        return None
    try:
        return _ENCODER.encode(body).encode()
    except (ValueError, TypeError, RecursionError) as error:
        # Half a surrogate pair, most likely: text that was cut in the wrong place.
        raise InvalidArgumentError(f"the body cannot be written as JSON: {error}") from None


def _unexpected(operation: Operation[Any], given: Mapping[str, Any]) -> UnexpectedArgumentError:
    unknown = next(name for name in given if name not in _OPTIONS)
    close = difflib.get_close_matches(unknown, (*operation.argument_names, *_OPTIONS), n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return UnexpectedArgumentError(f"{operation.name}() has no argument {unknown!r}{hint}", path=unknown)


def parsed_ahead(call: Call[Any], incoming: Incoming) -> Parsed | None:
    """The parsed body of a long answer, for `accept`: between the two, an event loop can turn to others.

    Not of a write, which could be cancelled in between, although it is over.
    """
    decoded = call.kind != "write" and call.request.operation.answer.decode is not nothing
    if len(incoming.content) < _LONG or not decoded or not 200 <= incoming.status_code <= 299:
        return None
    try:
        return Parsed(_parsed_once(incoming))
    except Exception:
        # `accept` meets it again, and says what it means.
        return None


def accept(call: Call[T], incoming: Incoming, parsed: Parsed | None = None) -> T:
    """The typed result of an answer, whose body may have been parsed already.

    Raises:
        APIStatusError: the answer is no success.
        APIResponseValidationError: it is one, but cannot be read.
    """
    if not 200 <= incoming.status_code <= 299:
        raise _refused(call, incoming)
    if incoming.defect is not None:
        raise _unreadable(call, incoming, f"the answer broke off: {incoming.defect}", broken=not incoming.final)
    request, expected = call.request, call.outgoing.expected
    if not incoming.checked and expected is not None and (why := expected.mismatch(incoming)) is not None:
        incoming.parsed.clear()
        raise failed(call, TransportError(why))
    try:
        content = incoming.content
        empty = request.operation.answer.decode is nothing or not content or content.isspace()
        body = parsed.body if parsed is not None else None if empty else _parsed_once(incoming)
        incoming.parsed.clear()
        result, misfits = request.operation.decode_with_misfits(body)
    except MalformedBody as error:
        raise _unreadable(call, incoming, str(error)) from None
    except Exception as error:
        raise _unreadable(call, incoming, "the answer is not valid JSON") from error
    if misfits:
        drift.report(request.operation.name, misfits, call.settings.on_drift)
    if result.__class__ is dict:
        result = cast("T", FreeForm(cast("dict[str, Any]", result)))
    attach = getattr(result, "_attach", None)
    if attach is not None:
        attach(request_id_of(call.settings, incoming))
    return result


def request_id_of(settings: Settings, incoming: Incoming) -> str | None:
    """The id that the service gave to the request, from the answer's header."""
    return incoming.headers.get(settings.service.request_id_header) or None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_DECODER: Final = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)


def _parse(content: bytes) -> Any:
    return _DECODER.decode(content.decode().removeprefix("\ufeff"))


def _parsed_once(incoming: Incoming) -> Any:
    """The JSON of an answer, kept until it is decoded."""
    try:
        return incoming.parsed[0]
    except IndexError:
        body = _parse(incoming.content)
        incoming.parsed.append(body)
        return body


def _refused(call: Call[Any], incoming: Incoming) -> APIError:
    service, status = call.settings.service, incoming.status_code
    try:
        body = _parse(incoming.content)
    except Exception:
        body = None
    try:
        details = service.read_error(status, body)
    except Exception:
        details = ErrorDetails()
    refusal = Refusal(status, details.type, details.code, details.integration_code)
    rule = matching_rule(refusal, service.rules)
    parts = (
        (rule.error, status_class(status)) if rule is not None and rule.error is not None else (status_class(status),)
    )
    message = details.message or f"the service answered with status {status}" + ("" if body else " and no JSON")
    return _error(
        call,
        refusal,
        parts,
        message,
        response=incoming,
        body=body,
        request_id=request_id_of(call.settings, incoming) or details.request_id,
        user_facing_message=details.user_facing_message,
        type=details.type,
        code=details.code,
        integration_code=details.integration_code,
    )


def _unreadable(call: Call[Any], incoming: Incoming, message: str, *, broken: bool = False) -> APIError:
    refusal, request_id = Refusal(incoming.status_code), request_id_of(call.settings, incoming)
    parts = (APIResponseValidationError,)
    return _error(call, refusal, parts, message, broken=broken, response=incoming, request_id=request_id)


def failed(call: Call[Any], failure: Exception) -> APIError:
    """The exception for an attempt without a whole answer, whatever the transport raised."""
    if not isinstance(failure, TransportError):
        failure = TransportError(type(failure).__name__, phase=Phase.SENT)
    parts = (APITimeoutError if failure.timed_out else APIConnectionError,)
    partial = failure.partial
    return _error(
        call,
        failure.phase if partial is None else Refusal(partial.status_code),
        parts,
        f"no answer: {failure}" if partial is None else f"the answer broke off: {failure}",
        broken=partial is not None,
        response=partial,
        request_id=None if partial is None else request_id_of(call.settings, partial),
    )


def too_late(call: Call[Any]) -> APIError:
    """The exception for an attempt that was not begun, because the call's time was up with waiting."""
    message = "its time was up while it waited, and it was not sent"
    return _error(call, Phase.BEFORE_SENDING, (APITimeoutError,), message)


def _error(
    call: Call[Any],
    failure: Phase | Refusal,
    parts: tuple[type[APIError], ...],
    message: str,
    *,
    broken: bool = False,
    **facts: Any,
) -> APIError:
    kind, name, rules = call.kind, call.request.operation.name, call.settings.service.rules
    outcome = outcome_of(failure, rules)
    if outcome == "unknown" and kind == "write":
        parts, message = (OutcomeUnknownError, *parts), f"{message}; {call.advice}"
    cls = cast("type[APIError]", combine(*parts))
    retryable = is_retryable(failure, rules, effect=kind, broken=broken)
    return cls(f"{name}: {message}", outcome=outcome, retryable=retryable, operation=name, **facts)


def with_cursor(request: Request[T], parameter: str, cursor: str) -> Request[T]:
    """The request for the next page: the same filters, and the cursor."""
    query = (*(pair for pair in request.query if pair[0] != parameter), (parameter, cursor))
    return attrs.evolve(request, query=query)
