"""Turn an answer into a result or an exception."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar, cast
from urllib.parse import urlsplit

from .._schema.containers import Array, Codec, Record
from .._schema.decode import UNREADABLE, MalformedBody, decode_with_mismatches, nothing
from .._schema.json_data import is_list, is_too_deep
from .._schema.long_answers import LONG, LongAnswer
from .._schema.model import FreeForm, fields_of
from .._schema.values import parse
from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    OutcomeUnknownError,
    combine,
    one_line,
    status_class,
)
from ..transport import Headers, Incoming, Phase, TransportError
from . import drift
from .options import Settings
from .prepare import Call, T
from .redact import masked
from .retry import Refusal, is_retryable, matching_rule, outcome_of
from .service import ErrorDetails, members

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """A whole answer, as the `*_detailed` functions return it.

    Attributes:
        status_code: The HTTP status, an int because services also send unregistered ones.
        headers: The answer's headers; names are case-insensitive.
        content: The decompressed body.
        parsed: The typed result.
        request_id: The service's id of the request; None if the answer has none.
    """

    status_code: int
    headers: Headers
    content: bytes = field(repr=False)
    parsed: T_co
    request_id: str | None


def parsed_ahead(call: Call[T], incoming: Incoming) -> LongAnswer[T] | None:
    """Return a long answer, decoded in part, so that an event loop can run other tasks before `accept`.

    Return None for a short answer, and for a write, because a cancellation would lose its outcome.
    """
    if call.kind == "write" or call.raw or len(incoming.content) < LONG or not 200 <= incoming.status_code <= 299:
        return None
    operation = call.request.operation
    if (answer := operation.others.get(incoming.status_code, operation.answer)).decode is nothing:
        return None
    parsed = LongAnswer(incoming.content, answer.decode, answer.codec)
    try:
        parsed.read_half()
    except UNREADABLE:
        # `accept` fails in the same way and raises the exception.
        return None
    return parsed


def accept(call: Call[T], incoming: Incoming, parsed: LongAnswer[T] | None = None) -> T:
    """Return the typed result of an answer; None for a raw call.

    Raises:
        APIStatusError: the status is no success.
        APIResponseValidationError: the status is a success, but the body cannot be decoded.
    """
    if not 200 <= incoming.status_code <= 299:
        raise _refused(call, incoming)
    if incoming.defect is not None:
        broke_off = f"the answer broke off: {incoming.defect}"
        doubtful = not (incoming.final or _begun(call, incoming))
        raise _unreadable(call, incoming, broke_off, broken=not incoming.final, doubtful=doubtful)
    expected = call.outgoing.expected
    if not incoming.checked and expected is not None and (why := expected.mismatch(incoming)) is not None:
        incoming.parsed.clear()
        raise failed(call, TransportError(why))
    if call.raw:
        return cast("T", None)
    result = _decoded(call, incoming, parsed)
    if not isinstance(result, APIError):
        return result
    try:
        # Raised here, where no frame holds values of the body.
        raise result
    finally:
        del result, parsed


def _decoded(call: Call[T], incoming: Incoming, parsed: LongAnswer[T] | None) -> T | APIError:
    operation, content = call.request.operation, incoming.content
    answer = operation.others.get(incoming.status_code, operation.answer)
    body: Any = None
    try:
        if parsed is not None:
            result, mismatches = parsed.result()
        elif answer.decode is nothing or not content or content.isspace():
            result, mismatches = decode_with_mismatches(answer.decode, answer.codec, None)
        elif len(content) < LONG:
            body = incoming.parsed.pop() if incoming.parsed else parse(content)
            result, mismatches = decode_with_mismatches(answer.decode, answer.codec, body)
        else:
            result, mismatches = LongAnswer(content, answer.decode, answer.codec).result()
    except MalformedBody as error:
        return _unreadable(call, incoming, str(error), doubtful=not _begun(call, incoming))
    except UNREADABLE as error:
        # Not as a cause: errors of decoding hold the whole answer.
        detail = str(error) if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)) else type(error).__name__
        # An HTML page, such as a login, is from a proxy in front of the service, unless it has a request id.
        page = content.lstrip()[:1] == b"<" and request_id_of(call.settings, incoming) is None
        doubtful = page or not _begun(call, incoming)
        return _unreadable(call, incoming, f"the answer is not valid JSON ({detail})", doubtful=doubtful)
    if mismatches:
        drift.report(operation.name, mismatches, call.settings.on_drift)
        if (refusal := _enveloped(call, incoming, answer.codec, body)) is not None:
            return refusal
    if (missing := _missing(call, answer.codec, result)) is not None:
        return _unreadable(call, incoming, f"the answer has no {missing}", doubtful=True)
    if result.__class__ is dict:
        result = cast("T", FreeForm(cast("dict[str, Any]", result)))
    if (attach := getattr(result, "_attach", None)) is not None:
        attach(request_id_of(call.settings, incoming))
    return result


def request_id_of(settings: Settings, incoming: Incoming) -> str | None:
    """Return the service's id of the request from the answer's header."""
    request_id = incoming.headers.get(settings.service.request_id_header)
    return one_line(request_id) if request_id else None


def _enveloped(call: Call[Any], incoming: Incoming, codec: Codec, body: Any) -> APIError | None:
    """Return the exception for an answer that has the status of a success and the body of an error, or None."""
    if not isinstance(codec, Record) or not isinstance(members(body).get("error"), dict):
        return None
    known = [member for _, member in fields_of(codec.target())]
    if any(member.name == "error" for member in known) or all(m.optional or m.name in body for m in known):
        return None
    details = call.settings.service.read_error(incoming.status_code, body)
    message = f"the answer is an error in spite of its status: {details.message}"
    return _unreadable(call, incoming, message, doubtful=True, body=body, **details.codes)


def _missing(call: Call[Any], codec: Codec, result: Any) -> str | None:
    """Return the name of a member that identifies the answer and is missing, or None."""
    # The pages of a list are checked together.
    if call.request.operation.paging is not None or not isinstance(codec, Record):
        return None
    for attribute, name, array in _required(codec, call.settings.service.identities):
        value = getattr(result, attribute, None)
        if not (is_list(value) if array else value):
            return name
    return None


def _begun(call: Call[Any], partial: Incoming) -> bool:
    """Return whether an answer that cannot be decoded identifies the record; otherwise, it could be an error."""
    operation = call.request.operation
    codec = operation.others.get(partial.status_code, operation.answer).codec
    if call.kind != "write" or not 200 <= partial.status_code <= 299:
        return True
    required = _required(codec, call.settings.service.identities) if isinstance(codec, Record) else ()
    return any(f'"{name}"'.encode() in partial.content for _, name, _ in required)


@cache
def _required(codec: Record, identities: tuple[str, ...]) -> tuple[tuple[str, str, bool], ...]:
    """Return attribute, wire name and whether it is an array, for each required member that identifies an answer."""
    return tuple(
        (attribute, member.name, isinstance(member.codec, Array))
        for attribute, member in fields_of(codec.target())
        if member.name in identities and not member.optional and not member.null
    )


def _refused(call: Call[Any], incoming: Incoming) -> APIError:
    service, status = call.settings.service, incoming.status_code
    try:
        body = parse(incoming.content)
    except UNREADABLE:
        body = None
    if is_too_deep(body):
        # Too deep for pickling the exception.
        body = None
    try:
        details = service.read_error(status, body)
    except UNREADABLE:
        details = ErrorDetails()
    refusal = Refusal(status, details.type, details.code, details.integration_code, details.message)
    rule = matching_rule(refusal, service.rules)
    own = (rule.error,) if rule is not None and rule.error is not None else ()
    message = details.message or f"the service answered with status {status}" + ("" if body else " and no JSON")
    return _error(
        call,
        refusal,
        (*own, status_class(status)),
        message,
        response=incoming,
        body=body,
        request_id=request_id_of(call.settings, incoming) or (details.request_id and one_line(details.request_id)),
        **details.codes,
    )


def _unreadable(
    call: Call[Any], incoming: Incoming, message: str, *, broken: bool = False, doubtful: bool = False, **facts: Any
) -> APIError:
    """Return the exception for a success without a result; `doubtful` if it may not be a success."""
    return _error(
        call,
        Refusal(incoming.status_code),
        (APIResponseValidationError,),
        message,
        broken=broken,
        doubtful=doubtful,
        response=incoming,
        request_id=request_id_of(call.settings, incoming),
        **facts,
    )


def failed(call: Call[Any], failure: TransportError) -> APIError:
    """Return the exception for an attempt without a complete answer."""
    partial, host = failure.partial, urlsplit(call.outgoing.url).netloc
    return _error(
        call,
        failure.phase if partial is None else Refusal(partial.status_code),
        (APITimeoutError if failure.timed_out else APIConnectionError,),
        f"no answer from {host}: {failure}" if partial is None else f"the answer broke off: {failure}",
        broken=partial is not None,
        doubtful=partial is not None and not _begun(call, partial),
        response=partial,
        request_id=None if partial is None else request_id_of(call.settings, partial),
    )


def too_late(call: Call[Any]) -> APIError:
    """Return the exception for an attempt that was not started because the deadline passed."""
    message = "its time was up while it waited, and it was not sent"
    return _error(call, Phase.BEFORE_SENDING, (APITimeoutError,), message)


def _error(
    call: Call[Any],
    failure: Phase | Refusal,
    parts: tuple[type[APIError], ...],
    message: str,
    *,
    broken: bool = False,
    doubtful: bool = False,
    **facts: Any,
) -> APIError:
    kind, name, rules = call.kind, call.request.operation.name, call.settings.service.rules
    outcome = "unknown" if doubtful else outcome_of(failure, rules, effect=kind)
    if outcome == "unknown" and kind == "write":
        parts, message = (OutcomeUnknownError, *parts), f"{message}; {call.advice}"
    cls = cast("type[APIError]", combine(*parts))
    retryable = is_retryable(failure, rules, effect=kind, broken=broken)
    key = call.settings.key
    facts = {fact: masked(key, value) for fact, value in facts.items()}
    return cls(masked(key, f"{name}: {message}"), outcome=outcome, retryable=retryable, operation=name, **facts)
