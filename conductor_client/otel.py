"""Calls as OpenTelemetry spans: `instrument(client)`, with the extra `otel`.

Each call is one span, named by its operation, with all its attempts; a page of a list is a call. Spans identify no
record: they contain no key, no body, no URL with ids, no text of the service.

    conductor.operation, conductor.attempts, conductor.outcome, conductor.request_id, conductor.end_user_id
    conductor.code, conductor.integration_code, error.type          for a failed call
    http.request.method, http.response.status_code, url.template, server.address, server.port

Events: `retry` before each retry, with the reason of the failure before; `restart` for each restart of a list.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import urlsplit

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer, TracerProvider

from ._async.client import AsyncClient
from ._core.events import RequestEvent, ResponseEvent
from ._core.operation import Request
from ._core.prepare import Call
from ._sync.client import Client
from ._version import __version__
from .errors import APIError, ConductorError, InvalidArgumentError, ObjectNotFoundError, sent_write
from .types import CallOptions

if TYPE_CHECKING:
    from ._core.attempts import Attempt

__all__ = ["instrument"]

C = TypeVar("C", bound="Client | AsyncClient")
_NAME: Final = "conductor_client"


def instrument(client: C, *, tracer_provider: TracerProvider | None = None) -> C:
    """Make a span for each call of a client, and of clones made from it later.

    Args:
        client: A `Conductor`, an `AsyncConductor`, or a client for another API. It is changed and returned.
        tracer_provider: The provider of the tracer; by default the global one.

    Raises:
        InvalidArgumentError: `client` is no client.

    Example:
        >>> from conductor_client import otel
        >>> client = otel.instrument(Conductor())
    """
    if not isinstance(client, Client | AsyncClient):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("instrument takes a client", path="client")
    traced: Any = client
    traced.__dict__["_tracer"] = trace.get_tracer(_NAME, __version__, tracer_provider)
    if not hasattr(traced, "_traced"):
        traced.__class__ = _traced(traced.__class__)
    return client


@cache
def _traced(cls: Any) -> Any:
    """Return a subclass of a client class that makes a span for each call."""
    traced = _traced_async(cls) if issubclass(cls, AsyncClient) else _traced_sync(cls)
    for name in ("__name__", "__qualname__", "__module__", "__doc__"):
        setattr(traced, name, getattr(cls, name))
    traced._traced = True
    return traced


def _traced_async(cls: Any) -> Any:
    class Traced(cls):  # type: ignore[misc]
        async def _exchange(self, call: Call[Any], **times: Any) -> tuple[Any, Attempt]:
            with _span(self, call) as (reported, span):
                parent: Any = super()
                result: tuple[Any, Attempt] = await parent._exchange(reported, **times)
                span.set_attribute("http.response.status_code", result[1].answer.status_code)
                return result

        def pager(self, request: Request[Any], options: CallOptions | None = None) -> Any:
            parent = cast("Any", super(Traced, _of_list(self, request)))
            return parent.pager(request, options)

    return Traced


def _traced_sync(cls: Any) -> Any:
    class Traced(cls):  # type: ignore[misc]
        def _exchange(self, call: Call[Any], **times: Any) -> tuple[Any, Attempt]:
            with _span(self, call) as (reported, span):
                parent: Any = super()
                result: tuple[Any, Attempt] = parent._exchange(reported, **times)
                span.set_attribute("http.response.status_code", result[1].answer.status_code)
                return result

        def page(self, request: Request[Any], options: CallOptions | None = None) -> Any:
            parent = cast("Any", super(Traced, _of_list(self, request)))
            return parent.page(request, options)

    return Traced


@contextmanager
def _span(client: Any, call: Call[Any]) -> Generator[tuple[Call[Any], Span]]:
    """Return the span of one call, and the call with hooks that report its attempts to the span."""
    operation, address = call.request.operation, urlsplit(call.outgoing.url)
    # A raw call has no path template, and its path may contain ids.
    known = not operation.name.startswith(f"{operation.method} ")
    name = operation.name if known else operation.method
    attributes: dict[str, Any] = {
        "conductor.operation": name,
        "http.request.method": operation.method,
        "server.address": address.hostname or "",
    }
    if known:
        attributes["url.template"] = operation.path
    if address.port is not None:
        attributes["server.port"] = address.port
    if call.end_user_id is not None:
        attributes["conductor.end_user_id"] = call.end_user_id
    tracer: Tracer = client._tracer
    span = tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
    with trace.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
        if (pages := client.__dict__.get("_pages")) is not None and pages.again(call):
            span.add_event("restart")
        try:
            yield (_reporting(call, span) if span.is_recording() else call), span
        except BaseException as error:
            _failed(span, call, error)
            raise


class _Pages:
    """The parts of one list that have begun."""

    def __init__(self, cursor: str) -> None:
        self._cursor = cursor
        self._begun: set[tuple[tuple[str, str], ...]] = set()

    def again(self, call: Call[Any]) -> bool:
        """Return whether a request restarts a list or a part of it."""
        query = call.request.query
        if any(name == self._cursor for name, _ in query):
            return False
        before = query in self._begun
        self._begun.add(query)
        return before


def _of_list(client: Any, request: Request[Any]) -> Any:
    """Return a clone for reading one list, which detects restarts."""
    clone = client._clone(client._settings, client._shared)
    if request.operation.paging is not None:
        clone.__dict__["_pages"] = _Pages(request.operation.paging.cursor)
    return clone


def _reporting(call: Call[Any], span: Span) -> Call[Any]:
    """Return the call with hooks that report its attempts to the span."""
    settings = call.settings
    on_request, on_response = settings.on_request, settings.on_response
    last: dict[str, Any] = {}

    def requested(event: RequestEvent) -> None:
        if event.attempt > 1:
            span.add_event("retry", {"conductor.attempt": event.attempt, **last})
        span.set_attribute("conductor.attempts", event.attempt)
        if on_request is not None:
            on_request(event)

    def responded(event: ResponseEvent) -> None:
        last.clear()
        last.update(_facts(event.status_code, event.request_id, event.error))
        if event.error is None:
            span.set_attributes({**last, "conductor.outcome": "applied"})
        if on_response is not None:
            on_response(event)

    return replace(call, settings=replace(settings, on_request=requested, on_response=responded))


def _facts(status: int | None, request_id: str | None, error: BaseException | None) -> dict[str, Any]:
    facts = {
        "http.response.status_code": status,
        "conductor.request_id": request_id,
        "error.type": None if error is None else type(error).__name__,
        "conductor.code": error.code if isinstance(error, APIError) else None,
        "conductor.integration_code": error.integration_code if isinstance(error, APIError) else None,
    }
    return {name: value for name, value in facts.items() if value is not None}


def _failed(span: Span, call: Call[Any], error: BaseException) -> None:
    # The exception itself is not recorded, because its text may contain data of records.
    status = error.status_code if isinstance(error, APIError) else None
    facts = _facts(status, error.request_id if isinstance(error, ConductorError) else None, error)
    if isinstance(error, ConductorError):
        facts["conductor.outcome"] = error.outcome
    else:
        facts["conductor.outcome"] = "not_sent" if sent_write(error) is None else "unknown"
    if isinstance(error, ObjectNotFoundError) and call.kind != "write" and call.request.operation.name.endswith("list"):
        # A search that found nothing is no error.
        facts.pop("error.type", None)
    else:
        span.set_status(Status(StatusCode.ERROR, type(error).__name__))
    span.set_attributes(facts)
