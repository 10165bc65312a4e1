"""The road of one call, without the walking: pure steps that the sync and the async client share.

`prepare` turns a request into bytes, `accept` turns an answer into a result or an exception, `failed` turns a broken
attempt into one. Nothing here waits, and only exceptions of this package leave.
"""

from __future__ import annotations

import difflib
import json
import logging
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, NoReturn, TypeVar, cast
from urllib.parse import quote, urlencode

import attrs

from . import drift
from .codecs import ANY
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
from .outcomes import Phase, Refusal, is_retryable, matching_rule, outcome_of
from .responses import FreeForm
from .service import ErrorDetails
from .settings import Settings, check_headers, merged, merged_query
from .transport import Incoming, Outgoing, TransportError
from .types import UNSET, CallOptions

__all__ = ["accept", "failed", "interrupted", "prepare", "request_id_of", "with_cursor"]

T = TypeVar("T")

logger = logging.getLogger("conductor_client")

_OPTIONS = frozenset(CallOptions.__annotations__)
_ADVICE = "it may or may not have happened, so look it up before sending it again"


def prepare(settings: Settings, request: Request[Any], options: CallOptions | None) -> Outgoing:
    """The bytes to send.

    Raises:
        InvalidArgumentError: an option is unusable, or a required header is nowhere to be found.
        UnexpectedArgumentError: an option that no method has, most likely a mistyped argument.
    """
    given = options or {}
    if not given.keys() <= _OPTIONS:
        raise _unexpected(request.operation, given)
    settings = settings.for_call(options)
    timeout = settings.timeout
    content = _content(request, given.get("extra_body"))
    query = merged_query((*settings.query, *request.query), given.get("extra_query"))
    url = f"{settings.base_url}{request.path}"
    return Outgoing(
        method=request.operation.method,
        url=f"{url}?{urlencode(query, quote_via=quote)}" if query else url,
        headers=_headers(settings, request, given.get("extra_headers"), timeout, has_body=content is not None),
        content=content,
        timeout=timeout,
        key=settings.key,
    )


def _headers(
    settings: Settings,
    request: Request[Any],
    extra: Mapping[str, str | None] | None,
    timeout: float | None,
    *,
    has_body: bool,
) -> dict[str, str]:
    service = settings.service
    headers = merged(settings.headers, check_headers(request.headers, keyed=settings.key is not None))
    if has_body:
        headers["content-type"] = "application/json"
    end_user = (service.end_user_header or "").lower()
    if settings.end_user_id is not None and any(name.lower() == end_user for name in request.missing_headers):
        headers.setdefault(end_user, settings.end_user_id)
    added = check_headers(extra, keyed=settings.key is not None)
    if service.wait_header is not None and (end_user in headers or end_user in added):
        headers.setdefault(service.wait_header.lower(), str(_wait(settings, timeout)))
    headers = merged(headers, added)
    for name in request.missing_headers:
        if name.lower() not in headers:
            argument = name.lower().replace("-", "_")
            hint = "; pass it, or use client.for_end_user(...)" if name.lower() == end_user else ""
            raise InvalidArgumentError(f"{request.operation.name}() needs {argument}{hint}", path=argument)
    return headers


def _wait(settings: Settings, timeout: float | None) -> int:
    """How long the service may wait for the system behind it, so that it answers before we give up."""
    service = settings.service
    if timeout is None:
        return service.longest_wait
    return max(service.shortest_wait, min(service.longest_wait, int(timeout - service.wait_margin)))


def _content(request: Request[Any], extra: Mapping[str, object] | None) -> bytes | None:
    body = request.body
    if extra:
        if body is not UNSET and not isinstance(body, dict):
            raise InvalidArgumentError("extra_body needs a body that is an object", path="extra_body")
        own = cast("dict[str, Any]", {} if body is UNSET else body)
        body = {**own, **ANY.encode(extra, "extra_body")}
    if body is UNSET:
        return None
    try:
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (ValueError, TypeError, RecursionError) as error:
        # Half a surrogate pair, most likely: text that was cut in the wrong place.
        raise InvalidArgumentError(f"the body cannot be written as JSON: {error}") from None


def _unexpected(operation: Operation[Any], given: Mapping[str, Any]) -> UnexpectedArgumentError:
    unknown = next(name for name in given if name not in _OPTIONS)
    close = difflib.get_close_matches(unknown, (*operation.argument_names, *_OPTIONS), n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return UnexpectedArgumentError(f"{operation.name}() has no argument {unknown!r}{hint}", path=unknown)


def accept(settings: Settings, request: Request[T], incoming: Incoming) -> T:
    """The typed result of an answer.

    Raises:
        APIStatusError: the answer is no success.
        APIResponseValidationError: it is one, but cannot be read.
    """
    if not 200 <= incoming.status_code <= 299:
        raise _refused(settings, request, incoming)
    if incoming.defect is not None:
        raise _unreadable(settings, request, incoming, f"the answer broke off: {incoming.defect}")
    try:
        empty = request.operation.answer.decode is nothing or not incoming.content.strip()
        body = None if empty else _parse(incoming.content)
        result, misfits = request.operation.decode_with_misfits(body)
    except MalformedBody as error:
        raise _unreadable(settings, request, incoming, str(error)) from None
    except Exception as error:
        raise _unreadable(settings, request, incoming, "the answer is not valid JSON") from error
    if misfits:
        drift.report(request.operation.name, misfits, settings.on_drift)
    if result.__class__ is dict:
        result = cast("T", FreeForm(cast("dict[str, Any]", result)))
    attach = getattr(result, "_attach", None)
    if attach is not None:
        attach(request_id_of(settings, incoming))
    return result


def request_id_of(settings: Settings, incoming: Incoming) -> str | None:
    """The id that the service gave to the request, from the answer's header."""
    return incoming.headers.get(settings.service.request_id_header) or None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)


def _parse(content: bytes) -> Any:
    return _DECODER.decode(content.decode("utf-8-sig"))


def _kind(request: Request[Any]) -> Literal["read", "cursor", "write"]:
    operation, paging = request.operation, request.operation.paging
    if operation.effect is Effect.CURSOR_READ or (paging and any(name == paging.cursor for name, _ in request.query)):
        return "cursor"
    return "read" if operation.repeatable or operation.effect is Effect.READ else "write"


def _refused(settings: Settings, request: Request[Any], incoming: Incoming) -> APIError:
    service, status = settings.service, incoming.status_code
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
        settings,
        request,
        refusal,
        parts,
        message,
        response=incoming,
        body=body,
        request_id=request_id_of(settings, incoming) or details.request_id,
        user_facing_message=details.user_facing_message,
        type=details.type,
        code=details.code,
        integration_code=details.integration_code,
    )


def _unreadable(settings: Settings, request: Request[Any], incoming: Incoming, message: str) -> APIError:
    refusal, request_id = Refusal(incoming.status_code), request_id_of(settings, incoming)
    parts = (APIResponseValidationError,)
    return _error(settings, request, refusal, parts, message, response=incoming, request_id=request_id)


def failed(settings: Settings, request: Request[Any], failure: Exception) -> APIError:
    """The exception for an attempt without a whole answer, whatever the transport raised."""
    if not isinstance(failure, TransportError):
        failure = TransportError(type(failure).__name__, phase=Phase.SENT)
    parts = (APITimeoutError if failure.timed_out else APIConnectionError,)
    partial = failure.partial
    return _error(
        settings,
        request,
        failure.phase if partial is None else Refusal(partial.status_code),
        parts,
        f"no answer: {failure}" if partial is None else f"the answer broke off: {failure}",
        response=partial,
        request_id=None if partial is None else request_id_of(settings, partial),
    )


def _error(
    settings: Settings,
    request: Request[Any],
    failure: Phase | Refusal,
    parts: tuple[type[APIError], ...],
    message: str,
    **facts: Any,
) -> APIError:
    kind, name, rules = _kind(request), request.operation.name, settings.service.rules
    outcome = outcome_of(failure, rules)
    if outcome == "unknown" and kind == "write":
        parts, message = (OutcomeUnknownError, *parts), f"{message}; {_ADVICE}"
    cls = cast("type[APIError]", combine(*parts))
    retryable = is_retryable(failure, rules, effect=kind)
    return cls(f"{name}: {message}", outcome=outcome, retryable=retryable, operation=name, **facts)


def interrupted(request: Request[Any], reason: BaseException) -> None:
    """A call was abandoned in flight. For a write that is worth a line, since no exception tells its outcome."""
    if _kind(request) == "write":
        logger.warning("%s: abandoned in flight (%s); %s", request.operation.name, type(reason).__name__, _ADVICE)


def with_cursor(request: Request[T], parameter: str, cursor: str) -> Request[T]:
    """The request for the next page: the same filters, and the cursor."""
    query = (*(pair for pair in request.query if pair[0] != parameter), (parameter, cursor))
    return attrs.evolve(request, query=query)
