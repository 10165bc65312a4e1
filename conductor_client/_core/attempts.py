"""The decisions and reports around each attempt of a call; the loop is in `_async/client.py`."""

from __future__ import annotations

import contextlib
import logging
import threading
from dataclasses import dataclass, replace
from traceback import walk_tb
from typing import Any, Final

from ..errors import APIError, ConductorError, ObjectNotFoundError, one_line, sent_write
from ..transport import Headers, Incoming, Outgoing, TransportError, note_write, partial_of, with_masked_head
from . import accept, prepare, redact
from .clock import Clock
from .events import RequestEvent, ResponseEvent, notify
from .limiter import ConcurrencyLimiter, Permit, SharedPermit
from .operation import Effect
from .prepare import Call
from .redact import hide_key, masked
from .retry import decide, may_begin

_logger: Final = logging.getLogger("conductor_client")
_FREE: Final = contextlib.nullcontext()
_NO_HEADERS: Final = Headers()
_READS: Final = (Effect.READ, Effect.CURSOR_READ)

# The number of seconds by which a wait may end early, because timers are imprecise.
_TIMER_SLACK: Final = 0.05


class Budget:
    """The time budget of one call, or of one page of a list.

    Attributes:
        deadline: The deadline of the call or of the operation around it, by the clock; None is no limit.
        renewed: True if a refused token was replaced, which is done once for each call or page.
        until: The time until which an attempt may start; None is no limit.
    """

    __slots__ = ("clock", "deadline", "renewed", "started", "total", "until")

    def __init__(
        self, call: Call[Any], clock: Clock, started: float, deadline: float | None, expiry: float | None
    ) -> None:
        self.clock: Clock = clock
        self.started: float = started
        self.renewed: bool = False
        self.total: float | None = call.settings.total_timeout
        self.deadline: float | None = deadline if self.total is None else _earlier(started + self.total, deadline)
        self.until: float | None = self.deadline if expiry is None else _earlier(expiry, self.deadline)

    @property
    def left(self) -> float | None:
        return None if self.until is None else self.until - self.clock.now()


@dataclass(slots=True, eq=False)
class Attempt:
    """The state of one attempt; `seconds` is the time until its answer."""

    number: int
    event: RequestEvent | None = None
    outgoing: Outgoing | None = None
    sent_at: float = 0.0
    incoming: Incoming | None = None
    seconds: float = 0.0
    permit: Permit | SharedPermit | None = None

    @property
    def answer(self) -> Incoming:
        assert self.incoming is not None
        return self.incoming


def requested(call: Call[Any], attempt: Attempt) -> None:
    settings = call.settings
    if settings.on_request is None and settings.on_response is None:
        return
    outgoing, operation = call.outgoing, call.request.operation
    attempt.event = RequestEvent(
        operation.name,
        outgoing.method,
        operation.path,
        masked(call.settings.key, outgoing.url),
        outgoing.headers,
        call.end_user_id,
        attempt.number,
    )
    notify("on_request", settings.on_request, attempt.event)


def permit(
    call: Call[Any], budget: Budget, attempt: Attempt, limiter: ConcurrencyLimiter
) -> Permit | SharedPermit | contextlib.nullcontext[None]:
    """Return the permit that an attempt must hold, as a context manager."""
    settings = call.settings
    if call.end_user_id is None or settings.max_in_flight_per_end_user is None:
        return _FREE
    name, limit = ("call", settings.base_url, call.end_user_id), settings.max_in_flight_per_end_user
    own = Permit(limiter, name, limit, urgent=call.kind == "cursor", timeout=_real(budget))
    own.thread = threading.get_ident()
    if (others := settings.limiter) is None:
        attempt.permit = own
    else:
        shared_name = f"{settings.base_url} {call.end_user_id}"
        attempt.permit = SharedPermit(own, lambda: others.permit(shared_name, timeout=_real(budget)))
    return attempt.permit


def _real(budget: Budget) -> float | None:
    """Return the number of real seconds in which an attempt may still start, or None."""
    return None if (left := budget.left) is None else budget.clock.real(max(left, 0.0))


def timed(call: Call[Any], budget: Budget, attempt: Attempt) -> Outgoing:
    """Return the request with the time left as its timeout, and record the attempt as sent.

    Raises:
        APITimeoutError: too little time is left; nothing was sent.
    """
    now, outgoing = budget.clock.now(), call.outgoing
    if budget.until is not None and now >= budget.until:
        raise accept.too_late(call)
    if budget.deadline is not None:
        left = budget.deadline - now
        waited = attempt.number > 1 or now - budget.started > 0.1
        shortest = float(call.settings.service.shortest_wait)
        if not may_begin(left, budget.total, shortest, write=call.kind == "write", waited=waited):
            raise accept.too_late(call)
        outgoing = prepare.timed(call, left)
    if _logger.isEnabledFor(logging.DEBUG):
        url, body = redact.without_keys(outgoing.url), redact.body_text(outgoing.content)
        _logger.debug("-> %s %s: %s", outgoing.method, _shown(call, url), _shown(call, body))
    attempt.outgoing, attempt.sent_at = outgoing, now
    if (limit := outgoing.timeout) is None or (real := budget.clock.real(limit)) == limit:
        return outgoing
    return replace(outgoing, timeout=real)


def failed(call: Call[Any], budget: Budget, attempt: Attempt, reason: BaseException) -> float | None:
    """Decide whether to retry after a failed attempt.

    Returns:
        Seconds until the next attempt; None if `reason` must be raised.

    Raises:
        APIError: the attempt failed and is not retried.
    """
    if attempt.permit is not None:
        # Again, because an exception in a signal handler can interrupt the first release.
        attempt.permit.release()
    sent = attempt.outgoing is not None
    cause: BaseException | None = None
    if sent and attempt.incoming is None and isinstance(reason, ConductorError) and _is_inconclusive(call, reason):
        error, cause = accept.failed(call, TransportError(f"what sends it raised {reason!r}")), reason
    elif isinstance(reason, APIError):
        error = reason
    elif isinstance(reason, TransportError):
        hide_key(call.settings.key, reason)
        error, cause = accept.failed(call, reason), reason.__cause__ or reason
    elif isinstance(reason, TimeoutError) and not sent and (left := budget.left) is not None and left < _TIMER_SLACK:
        error = accept.too_late(call)
    elif isinstance(reason, ConductorError):
        # The client cannot be used: it is closed, for example, or there is no key.
        _keep_doubt(call, reason)
        tell(call, budget, attempt, None, reason)
        return None
    else:
        # Not an error of the call: a cancellation, a signal, an exception in a caller's code.
        _abandoned(call, budget, attempt, reason)
        return None
    _keep_doubt(call, error)
    error.attempts = attempt.number if sent else attempt.number - 1
    prepare.note_sent(error, call, budget.clock, attempt.outgoing, attempt.sent_at)
    if call.token is not None and not budget.renewed and error.status_code == 401 and call.settings.credentials:
        # A refused token proves that the call had no effect.
        call.token.refused = True
        budget.renewed = True
        tell(call, budget, attempt, error.response, error, "; again with a new token")
        return 0.0
    delay = decide(
        retryable=error.retryable and sent,
        attempt=attempt.number - budget.renewed,
        max_retries=call.settings.max_retries,
        headers=error.response.headers if error.response is not None else _NO_HEADERS,
        left=budget.left,
        wall=budget.clock.wall(),
        chance=budget.clock.chance(),
    )
    if delay is not None:
        tell(call, budget, attempt, error.response, error, f"; again in {delay:.1f} s")
        return delay
    tell(call, budget, attempt, error.response, error)
    if error is reason:
        return None
    try:
        raise error from cause
    finally:
        # Otherwise the exception and its traceback refer to each other until the next garbage collection.
        del error, reason, cause


def _keep_doubt(call: Call[Any], error: ConductorError) -> None:
    """Set the outcome of a write to unknown if an earlier attempt may have applied it."""
    if call.effect in _READS:
        return
    if error.outcome in ("unknown", "applied"):
        call.doubted = True
    elif call.doubted:
        error.outcome = "unknown"


def _is_inconclusive(call: Call[Any], error: ConductorError) -> bool:
    """Return whether an error does not tell if the request was sent: it is from a caller's transport or a nested call.

    Transports of this package raise such errors only before sending.
    """
    modules = [str(frame.f_globals.get("__name__")) for frame, _ in walk_tb(error.__traceback__)]
    package = str(__package__).removesuffix("_core")
    ours = any(module.startswith(package) and module.endswith("_transport") for module in modules[1:3])
    return isinstance(error, APIError) or not (ours or call.effect in _READS)


def _abandoned(call: Call[Any], budget: Budget, attempt: Attempt, reason: BaseException) -> None:
    """Attach the write in flight to the exception and log it, because nothing else reports its outcome."""
    if (incoming := attempt.incoming) is None and (partial := partial_of(reason)) is not None:
        incoming = with_masked_head(call.settings.key, partial)
    write = prepare.sent_write(call, budget.clock, attempt.outgoing, attempt.sent_at)
    note_write(reason, write)
    if write is not None:
        _logger.warning(
            "%s: abandoned in flight (%s, %s); %s%s",
            call.request.operation.name,
            type(reason).__name__,
            None if incoming is None else accept.request_id_of(call.settings, incoming),
            call.advice,
            "" if write.external_id is None else f" (external id {one_line(write.external_id)})",
        )
    tell(call, budget, attempt, incoming, reason)


def tell(
    call: Call[Any],
    budget: Budget,
    attempt: Attempt,
    incoming: Incoming | None,
    error: BaseException | None = None,
    what_next: str = "",
) -> None:
    """Log an attempt that has ended and call `on_response`; without an error, it was successful."""
    settings = call.settings
    if attempt.event is None and not _logger.isEnabledFor(logging.INFO):
        return
    elapsed = 0.0 if attempt.outgoing is None else budget.clock.now() - attempt.sent_at
    status = None if incoming is None else incoming.status_code
    request_id = error.request_id if isinstance(error, ConductorError) else None
    if request_id is None and incoming is not None:
        request_id = accept.request_id_of(settings, incoming)
    if _logger.isEnabledFor(logging.INFO):
        if call.kind != "write" and isinstance(error, ObjectNotFoundError):
            what_next = "; there is no such record"
        _logger.info(
            "%s %s: %s in %.0f ms (attempt %d, %s, %s)%s",
            call.outgoing.method,
            call.request.operation.path,
            type(error).__name__ if status is None else status,
            elapsed * 1000,
            attempt.number,
            None if request_id is None else _shown(call, request_id),
            call.end_user_id,
            what_next,
            extra={
                "operation": call.request.operation.name,
                "attempt": attempt.number,
                "status": status,
                "request_id": None if request_id is None else _shown(call, request_id),
                "outcome": _outcome(error),
                "end_user_id": call.end_user_id,
                "elapsed_ms": round(elapsed * 1000, 3),
            },
        )
        if incoming is not None and _logger.isEnabledFor(logging.DEBUG):
            _logger.debug("<- %s: %s", incoming.status_code, _shown(call, redact.body_text(incoming.content)))
    # Called once, even if a signal handler raises in the hook.
    event, attempt.event = attempt.event, None
    if event is not None:
        headers = _NO_HEADERS if incoming is None else incoming.headers
        notify(
            "on_response",
            settings.on_response,
            ResponseEvent(event, status, headers, request_id, elapsed, error),
        )


def _outcome(error: BaseException | None) -> str:
    if error is None:
        return "applied"
    if isinstance(error, ConductorError):
        return error.outcome
    return "not_sent" if sent_write(error) is None else "unknown"


def _shown(call: Call[Any], text: str) -> str:
    return one_line(masked(call.settings.key, text))


def _earlier(one: float, other: float | None) -> float:
    return one if other is None else min(one, other)
