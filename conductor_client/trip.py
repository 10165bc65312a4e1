"""One call on its way: its attempts, its deadline, its place in line, and what observers are told.

The client walks, this says where to: everything that sync and async have in common around a single attempt.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import replace
from typing import Any, Final, Generic, TypeVar

from . import redact, road
from .clock import Clock
from .errors import APIError, ConductorError
from .gate import LINES, Pass
from .hooks import RequestEvent, ResponseEvent, notify
from .long_answers import LongAnswer
from .retries import GiveUp, Resend, decide, may_begin
from .road import Call
from .settings import Settings
from .transport import Headers, Incoming, Outgoing, partial_of

__all__ = ["Trip", "lease"]

T = TypeVar("T")

_logger: Final = logging.getLogger("conductor_client")
_FREE: Final = contextlib.nullcontext()
_NO_HEADERS: Final = Headers()


class Trip(Generic[T]):
    """The attempts of one call.

    A round is: `begin`, enter the pass that it gives, `depart`, send, then `arrived` or `failed`. Either ends the trip
    with a result or an exception, or `failed` says how long to sleep before the next round.

    Args:
        call: What to send.
        clock: The time.
        deadline: When its time is up, if that is earlier than its own `total_timeout`; by the clock's `now()`.
        window: Until when an attempt may be begun.
    """

    __slots__ = (
        "_attempt",
        "_call",
        "_clock",
        "_deadline",
        "_departed",
        "_event",
        "_outgoing",
        "_started",
        "_total",
        "_window",
    )

    def __init__(
        self, call: Call[T], clock: Clock, *, deadline: float | None = None, window: float | None = None
    ) -> None:
        self._call = call
        self._clock = clock
        self._started = clock.now()
        self._total = call.settings.total_timeout
        self._deadline = _earlier(None if self._total is None else self._started + self._total, deadline)
        self._window = window
        self._attempt = 0
        self._departed: float | None = None
        self._outgoing: Outgoing | None = None
        self._event: RequestEvent | None = None

    def begin(self) -> Pass | contextlib.nullcontext[None]:
        """Announce an attempt; the place in line to wait for."""
        call, settings = self._call, self._call.settings
        self._attempt += 1
        self._departed = None
        if settings.on_request is not None or settings.on_response is not None:
            outgoing, operation = call.outgoing, call.request.operation
            self._event = RequestEvent(
                operation.name,
                outgoing.method,
                operation.path,
                outgoing.url,
                outgoing.headers,
                call.end_user_id,
                self._attempt,
            )
            notify("on_request", settings.on_request, self._event)
        if call.end_user_id is None or settings.max_in_flight_per_end_user is None:
            return _FREE
        timeout, until = None, _earlier(self._deadline, self._window)
        if until is not None:
            timeout = self._clock.real(max(until - self._clock.now(), 0.0))
        line, limit = _line(settings, "call", call.end_user_id), settings.max_in_flight_per_end_user
        return Pass(LINES, line, limit, urgent=call.kind == "cursor", timeout=timeout)

    def depart(self) -> Outgoing:
        """It is our turn: what to send, with the time that is left.

        Raises:
            APITimeoutError: there is not enough; nothing was sent.
        """
        call, now = self._call, self._clock.now()
        outgoing = call.outgoing
        if self._deadline is not None or self._window is not None:
            left = None if self._deadline is None else self._deadline - now
            shortest = float(call.settings.service.shortest_wait)
            waited = self._attempt > 1 or now - self._started > 0.1
            in_time = may_begin(left, self._total, shortest, write=call.kind == "write", waited=waited)
            if not in_time or (self._window is not None and now >= self._window):
                raise road.too_late(call)
            outgoing = road.timed(call, left)
        if _logger.isEnabledFor(logging.DEBUG):
            url, body = redact.without_keys(outgoing.url), redact.body_text(outgoing.content)
            _logger.debug("-> %s %s: %s", outgoing.method, url, body)
        self._departed, self._outgoing = now, outgoing
        real = self._clock.real(outgoing.timeout)
        return outgoing if real == outgoing.timeout else replace(outgoing, timeout=real)

    def parsed_ahead(self, incoming: Incoming) -> LongAnswer[T] | None:
        """The first half of a long answer, for `arrived`; an event loop turns to others in between."""
        return road.parsed_ahead(self._call, incoming)

    def arrived(self, incoming: Incoming, parsed: LongAnswer[T] | None = None) -> T:
        """The result of an answer.

        Raises:
            APIError: it is a refusal, or cannot be read. To be passed on to `failed`.
        """
        result = road.accept(self._call, incoming, parsed)
        self._tell(incoming, None, "")
        return result

    def failed(self, reason: BaseException) -> float:
        """What the end of an attempt means: seconds until the next one.

        Raises:
            APIError: there is none.
            BaseException: what came from outside, such as a cancellation.
        """
        call = self._call
        if not isinstance(reason, Exception):
            self._interrupted(reason)
            raise reason
        if isinstance(reason, APIError):
            error, cause = reason, None
        elif isinstance(reason, ConductorError):
            self._tell(None, reason, "")
            raise reason
        elif self._departed is None:
            error, cause = road.too_late(call), None
        else:
            error, cause = road.failed(call, reason), reason.__cause__ or reason
        error.attempts = self._attempt if self._departed is not None else self._attempt - 1
        if call.kind == "write":
            self._note_write(error)
        move = self._decide(error)
        if isinstance(move, Resend):
            self._tell(error.response, error, f"; again in {move.delay:.1f} s")
            return move.delay
        self._tell(error.response, error, "")
        try:
            if error is reason:
                raise error
            raise error from cause
        finally:
            # An exception that stands in a frame of its own traceback would live until the next garbage collection.
            del error, reason, cause

    def _note_write(self, error: APIError) -> None:
        """Put on the exception what is needed to find out later what became of the write."""
        error.external_id = road.external_id_of(self._call)
        if error.outcome in ("unknown", "applied") and self._departed is not None and self._outgoing is not None:
            error.write = road.sent_write(self._call, self._outgoing, self._clock, self._departed)

    def _decide(self, error: APIError) -> Resend | GiveUp:
        until = _earlier(self._deadline, self._window)
        return decide(
            retryable=error.retryable and self._departed is not None,
            attempt=self._attempt,
            max_retries=self._call.settings.max_retries,
            headers=error.response.headers if error.response is not None else _NO_HEADERS,
            left=None if until is None else until - self._clock.now(),
            wall=self._clock.wall(),
            chance=self._clock.chance(),
        )

    def _interrupted(self, reason: BaseException) -> None:
        """The call was abandoned. For a write in flight that is worth a line, since no exception tells its outcome."""
        partial, call = partial_of(reason), self._call
        if call.kind == "write" and self._departed is not None:
            external_id = road.external_id_of(call)
            _logger.warning(
                "%s: abandoned in flight (%s, %s); %s%s",
                call.request.operation.name,
                type(reason).__name__,
                None if partial is None else road.request_id_of(call.settings, partial),
                call.advice,
                "" if external_id is None else f" (external id {external_id})",
            )
        self._tell(partial, reason, "")

    def _tell(self, incoming: Incoming | None, error: BaseException | None, what_next: str) -> None:
        """One line and one hook for each attempt that has ended."""
        call, settings = self._call, self._call.settings
        if self._event is None and not _logger.isEnabledFor(logging.INFO):
            return
        elapsed = 0.0 if self._departed is None else self._clock.now() - self._departed
        status = None if incoming is None else incoming.status_code
        request_id = getattr(error, "request_id", None)
        if request_id is None and incoming is not None:
            request_id = road.request_id_of(settings, incoming)
        if _logger.isEnabledFor(logging.INFO):
            _logger.info(
                "%s %s: %s in %.0f ms (attempt %d, %s, %s)%s",
                call.outgoing.method,
                call.request.operation.path,
                type(error).__name__ if status is None else status,
                elapsed * 1000,
                self._attempt,
                request_id,
                call.end_user_id,
                what_next,
            )
            if incoming is not None and _logger.isEnabledFor(logging.DEBUG):
                _logger.debug("<- %s: %s", incoming.status_code, redact.body_text(incoming.content))
        if self._event is not None:
            headers = _NO_HEADERS if incoming is None else incoming.headers
            event = ResponseEvent(self._event, status, headers, request_id, elapsed, error)
            notify("on_response", settings.on_response, event)


def lease(call: Call[Any], clock: Clock, *, deadline: float | None = None, on_wanted: Any = None) -> Pass | None:
    """The right to run through a list of one end-user, which only one run has at a time; None where no gate is."""
    settings = call.settings
    if call.end_user_id is None or settings.max_in_flight_per_end_user is None:
        return None
    timeout = None if deadline is None else clock.real(max(deadline - clock.now(), 0.0))
    return Pass(LINES, _line(settings, "run", call.end_user_id), 1, timeout=timeout, on_wanted=on_wanted)


def _line(settings: Settings, what: str, end_user_id: str) -> tuple[str, str, str]:
    return (what, settings.base_url, end_user_id)


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
