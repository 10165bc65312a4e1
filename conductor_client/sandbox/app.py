"""The sandbox as an ASGI application, which always returns an answer with a request id."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import math
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .call import Call
from .control import CONTROL_PATH, Control
from .delivery import RESETS, deliver, instead
from .document import Document, Json, Operation
from .errors import ApiError, internal, invalid_key, invalid_request, not_emulated, timed_out
from .faults import HEADER, IN_QUICKBOOKS, Fault, Faults
from .ids import Ids
from .pages import Pages
from .qbxml.passthrough import OPERATION as PASSTHROUGH
from .request_log import Exchange, RequestLog
from .service import Service
from .validation import Checker

_LOGGER = logging.getLogger(__name__)

REQUEST_ID = "Conductor-Request-Id"
END_USER = "Conductor-End-User-Id"
WAIT = "Conductor-Timeout-Seconds"
DEFAULT_WAIT = 90.0
"""Seconds that a request waits for QuickBooks, its time in the queue included."""
LARGEST_BODY = 1024 * 1024
"""Bytes. Longer bodies are refused."""
_LAST_PAGES = 16


@dataclass(frozen=True, slots=True)
class Received:
    """An HTTP request, read to its end."""

    method: str
    path: str
    request: Request
    body: bytes
    arrived: datetime
    exchange: Exchange

    @property
    def origin(self) -> str:
        """The address under which the client reached the sandbox, for links; the server has checked its host."""
        return f"{self.request.url.scheme}://{self.request.url.netloc}"


class App:
    """The ASGI application; requests of one company are processed one by one, in order of arrival."""

    def __init__(
        self, *, document: Document, service: Service, checker: Checker, ids: Ids, key: str, strict: bool
    ) -> None:
        self._document = document
        self._service = service
        self._ids = ids
        self._other_ids = Ids(None, 0)
        self._key = key
        self._strict = strict
        self.checker = checker
        self.faults: Faults = Faults(document.operations)
        self.log: RequestLog = RequestLog()
        self._control = Control(service, self.faults, self.log, self.checker)
        self._pages = Pages(service, self.faults, self.log, key)
        self._last_pages: OrderedDict[tuple[str, str], bytes] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            # Pages viewed by a person must not change the ids that a seed gives to the requests of a test.
            is_call = scope["path"].startswith(f"{self._document.base_path}/")
            request, request_id = Request(scope, receive), (self._ids if is_call else self._other_ids).token("req_")
            exchange = Exchange(
                request_id=request_id,
                time=self._service.clock(),
                method=request.method,
                path=scope["path"],
                query=scope["query_string"].decode("ascii", "replace"),
                begun=time.monotonic(),
            )
            response, fault = await self._respond(request, exchange)
            response.headers[REQUEST_ID] = request_id
            if is_call:
                # Before the answer goes out: a client that has it finds it in the log.
                exchange.response_body, exchange.ended = bytes(response.body), time.monotonic()
                exchange.status = None if fault is not None and fault.name in RESETS else response.status_code
                self.log.add(exchange)
            await deliver(response, fault, scope, receive, send)
            exchange.ended = time.monotonic()
        else:
            raise ValueError(f"the sandbox does not speak {scope['type']}")

    async def refuse(self, error: ApiError, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with a refusal, without looking at it."""
        request_id = self._ids.token("req_")
        response = _json(error.envelope(request_id), error.status, {**error.headers, REQUEST_ID: request_id})
        await response(scope, receive, send)

    async def _respond(self, request: Request, exchange: Exchange) -> tuple[Response, Fault | None]:
        request_id, fault = exchange.request_id, None
        try:
            exchange.request_body = body = await _read(request)
            raw_path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
            path = raw_path.partition(b"?")[0].decode("ascii", "replace")
            received = Received(request.method, path, request, body, exchange.time, exchange)
            fault = self._fault(received)
            return await self._answer(received, fault), fault
        except ApiError as error:
            refused = error
        except ClientDisconnect:
            refused = invalid_request("The request was not sent to its end.")
        except sqlite3.Error as error:  # a full disk, a damaged file
            _LOGGER.exception("request %s failed", request_id)
            refused = internal(f"The sandbox's file cannot be used: {error}")
        except Exception as error:  # the server goes on, and the caller gets the envelope
            _LOGGER.exception("request %s failed", request_id)
            refused = internal(f"The sandbox failed: {type(error).__name__}")
        return _json(refused.envelope(request_id), refused.status, refused.headers), fault

    def _fault(self, received: Received) -> Fault | None:
        """Return the fault for a request of the API; none for an unknown operation, or without the key."""
        path = received.path.removeprefix(self._document.base_path)
        operations = self._document.match(path) if path != received.path else None
        operation = None if operations is None else operations.get(received.method)
        if operation is None:
            return None
        exchange, request = received.exchange, received.request
        exchange.operation = operation.name
        exchange.end_user_id = request.headers.get(END_USER, "")
        if operation.name == PASSTHROUGH:
            exchange.end_user_id = operation.path_values(path)["id"]
        self._check_key(request)
        fault = self.faults.take(operation, exchange.end_user_id, request.query_params, request.headers.get(HEADER))
        exchange.fault = "" if fault is None else fault.name
        return fault

    async def _answer(self, received: Received, fault: Fault | None) -> Response:
        base = self._document.base_path
        if received.path.startswith(base + "/"):
            path = received.path.removeprefix(base)
            return await self._api(received, path) if fault is None else await self._faulty(received, path, fault)
        page = self._pages.at(received.path)
        if page is not None:
            _allow(received, page.methods)
            return await page.respond(received.request, received.body)
        if received.path.startswith(CONTROL_PATH):
            routes = self._control.routes(received.path.removeprefix(CONTROL_PATH), received.request.query_params)
            if routes:
                _allow(received, tuple(routes))
                self._check_key(received.request)
                route = routes[received.method]
                body: object = dict[str, Any]()
                if route.schema is not None:
                    body = _parse(received) if received.body or route.needs_body else body
                    self.checker.body(route.schema, body)
                return _json(await asyncio.wrap_future(route.perform(cast("Json", body))))
        raise self._no_path(received)

    # --- the API ---

    async def _faulty(self, received: Received, path: str, fault: Fault) -> Response:
        """Return the answer of a request with a fault, which may come after the work."""
        exchange = received.exchange
        if fault.name == "duplicate_page":
            page = self._last_pages.get((exchange.end_user_id, exchange.operation))
            if page is not None:
                return Response(page, 200, None, "application/json")
        other = instead(fault, _wait(received.request))
        if other is not None and not fault.after:
            return _given(other)
        if fault.name == "reset_before":
            return Response(b"")
        answer = await self._api(received, path, fault.name if fault.name in IN_QUICKBOOKS else "")
        return answer if other is None else _given(other)

    def _no_path(self, received: Received) -> ApiError:
        # The start of the path is what is wrong if its end is known: the address that a client was given.
        base, parts = self._document.base_path, received.path.split("/")
        ends = ("/" + "/".join(parts[start:]) for start in range(1, len(parts)))
        known = not received.path.startswith(f"{base}/quickbooks-desktop/") and any(map(self._document.match, ends))
        hint = f" The API is below {base}, and so must be the base URL." if known else ""
        return invalid_request(f"There is nothing at {received.path}.{hint}", status=404, code="PATH_UNKNOWN")

    async def _api(self, received: Received, path: str, fault: str = "") -> Response:
        operations = self._document.match(path)
        if operations is None:
            raise self._no_path(received)
        _allow(received, tuple(operations))
        self._check_key(received.request)
        operation = operations[received.method]
        call = self._call(received, operation, operation.path_values(path), fault)
        if not self._service.emulates(operation):
            raise not_emulated(
                f"The sandbox does not emulate {operation.name} yet. The request itself is valid by the document."
            )
        check = self.checker.answer if self._strict else None
        wait = _wait(received.request) if call.end_user_id else None
        answer = await _within(self._service.perform(call, received.origin, check), wait)
        if operation.paged:
            self._keep_page((call.end_user_id, operation.name), answer)
        return Response(answer, 200, None, "application/json")

    def _keep_page(self, key: tuple[str, str], page: bytes) -> None:
        """Store the last page of a list, for the fault that returns it twice."""
        self._last_pages[key] = page
        self._last_pages.move_to_end(key)
        if len(self._last_pages) > _LAST_PAGES:
            self._last_pages.popitem(last=False)

    def _call(self, received: Received, operation: Operation, path_values: Mapping[str, str], fault: str) -> Call:
        """Check the request against the document. Raises ApiError 400 (or 413, 415) if it does not fit."""
        request = received.request
        headers = {
            parameter.name: request.headers[parameter.name]
            for parameter in operation.parameters_in("header")
            if parameter.name in request.headers
        }
        headers = self.checker.parameters(operation, "header", headers)
        if headers.get(END_USER) == "":
            raise invalid_request(f'Too small: expected string to have >=1 characters at "{END_USER}"')
        path = self.checker.parameters(operation, "path", path_values)
        given: dict[str, object] = {}
        for name in request.query_params:
            values = request.query_params.getlist(name)
            given[name] = values[0] if len(values) == 1 else values
        query = operation.known_query(self.checker.parameters(operation, "query", given))
        body: object = {}
        if operation.body is None:
            if received.body:
                raise invalid_request(f"{operation.name} takes no body.")
        elif received.body or operation.body_required:
            body = _parse(received)
            self.checker.body(operation.body, body)
        return Call(
            operation=operation,
            path=path,
            query=query,
            body=cast("Json", body),
            given=frozenset(operation.known_query(given)),
            end_user_id=str(path["id"] if operation.name == PASSTHROUGH else headers.get(END_USER, "")),
            arrived=received.arrived,
            fault=fault,
        )

    def _check_key(self, request: Request) -> None:
        header = request.headers.get("authorization")
        if header is None:
            raise invalid_key("There is no secret key in the request: send it as Authorization: Bearer sk_...")
        scheme, _, key = header.partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(key.strip().encode(), self._key.encode()):
            raise invalid_key("The secret key is not valid for this sandbox.")


def _given(other: Response | ApiError) -> Response:
    if isinstance(other, ApiError):
        raise other
    return other


def _wait(request: Request) -> float:
    """Seconds that the client lets the request wait for QuickBooks."""
    text = request.headers.get(WAIT)
    if text is None:
        return DEFAULT_WAIT
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise invalid_request(f'Invalid input: expected positive number of seconds at "{WAIT}"')
    return seconds


async def _within(future: Future[bytes], wait: float | None) -> bytes:
    """Return the result of a job; a request that waits too long is refused, but a job that has begun still finishes."""
    waiting = asyncio.wrap_future(future)
    done, _ = await asyncio.wait({waiting}, timeout=wait)
    if not done:
        future.cancel()  # takes it out of the queue, unless it has begun
        waiting.add_done_callback(_ignore)
        raise timed_out(wait or 0)
    return waiting.result()


def _ignore(late: asyncio.Future[bytes]) -> None:
    if not late.cancelled():
        late.exception()


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"].rpartition(".")[2]
        await send({"type": f"lifespan.{kind}.complete"})
        if kind == "shutdown":
            return


async def _read(request: Request) -> bytes:
    """Return the body; one that is too long is still read to its end, because a sending client reads no answer."""
    chunks: list[bytes] = []
    length = 0
    async for chunk in request.stream():
        length += len(chunk)
        if length <= LARGEST_BODY:
            chunks.append(chunk)
        else:
            chunks.clear()
    if length > LARGEST_BODY:
        raise invalid_request(f"The body is larger than {LARGEST_BODY} bytes.", status=413, code="REQUEST_TOO_LARGE")
    return b"".join(chunks)


def _parse(received: Received) -> object:
    kind = received.request.headers.get("content-type", "")
    if kind.partition(";")[0].strip().lower() != "application/json":
        raise invalid_request(
            f'The body must be sent as application/json, not as "{kind}".', status=415, code="UNSUPPORTED_MEDIA_TYPE"
        )
    try:
        text = received.body.decode("utf-8")
        value = json.loads(text, parse_float=_finite, parse_constant=_finite)
        # A lone surrogate is valid JSON, but cannot be stored or sent.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise invalid_request("The body is not valid JSON.") from None
    return cast("object", value)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not a number in JSON")
    return number


def _allow(received: Received, methods: tuple[str, ...]) -> None:
    if received.method not in methods:
        raise invalid_request(
            f"{received.method} is not allowed here, only {' and '.join(methods)}.",
            status=405,
            code="METHOD_NOT_ALLOWED",
            headers={"Allow": ", ".join(methods)},
        )


def _json(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(encoded(value), status, dict(headers or {}), "application/json")


def encoded(value: Any) -> bytes:
    """Return a value as the JSON of an answer."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
