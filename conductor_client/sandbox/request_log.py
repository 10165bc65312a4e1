"""The last requests of the API with their answers, secrets and card numbers masked."""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from .document import Json
from .times import utc_text

KEPT = 200
"""The number of requests that are kept."""
LARGEST = 64 * 1024
"""Bytes. Of longer bodies only the size is kept."""

_MASKED = "***"
_SECRET = frozenset(
    {
        *("authflowurl", "clientsecret", "publishablekey", "password", "ssn", "number"),
        *("creditcardnumber", "cardsecuritycode", "securitycode"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedRequest:
    """A request of the API and its answer.

    `number` counts all requests; `operation` is "" for a path that is none; `status` is None where the client got none.
    Bodies are JSON values with secrets masked, a text where they are no JSON, None where there is none.
    """

    number: int
    request_id: str
    time: datetime
    end_user_id: str
    operation: str
    method: str
    path: str
    query: str
    fault: str
    status: int | None
    milliseconds: int
    request_body: object
    response_body: object

    def to_json(self) -> Json:
        """Return the entry as JSON for the control API."""
        return {
            "number": self.number,
            "requestId": self.request_id,
            "time": utc_text(self.time),
            "endUserId": self.end_user_id or None,
            "operation": self.operation or None,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "fault": self.fault or None,
            "status": self.status,
            "milliseconds": self.milliseconds,
            "requestBody": self.request_body,
            "responseBody": self.response_body,
        }


@dataclass(slots=True, kw_only=True)
class Exchange:
    """A current request, for the log."""

    request_id: str
    time: datetime
    method: str
    path: str
    query: str
    begun: float
    end_user_id: str = ""
    operation: str = ""
    fault: str = ""
    status: int | None = None
    ended: float = 0.0
    request_body: bytes = b""
    response_body: bytes = b""


class RequestLog:
    """The last exchanges, the oldest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: deque[tuple[int, Exchange]] = deque(maxlen=KEPT)
        self._count = 0

    def add(self, exchange: Exchange) -> None:
        for name in ("request_body", "response_body"):
            body = bytes(getattr(exchange, name))
            if len(body) > LARGEST:
                setattr(exchange, name, f"({len(body)} bytes)".encode())
        with self._lock:
            self._count += 1
            self._kept.append((self._count, exchange))

    def requests(self, end_user_id: str | None = None, after: int = 0) -> list[LoggedRequest]:
        """Return the requests that are kept, of one end-user or of all, later than one with a number."""
        with self._lock:
            kept = list(self._kept)
        return [
            _shown(number, one) for number, one in kept if number > after and end_user_id in (None, one.end_user_id)
        ]


def _shown(number: int, one: Exchange) -> LoggedRequest:
    return LoggedRequest(
        number=number,
        request_id=one.request_id,
        time=one.time,
        end_user_id=one.end_user_id,
        operation=one.operation,
        method=one.method,
        path=one.path,
        query=one.query,
        fault=one.fault,
        status=one.status,
        milliseconds=round((one.ended - one.begun) * 1000),
        request_body=_readable(one.request_body),
        response_body=_readable(one.response_body),
    )


def _readable(body: bytes) -> object:
    if not body:
        return None
    try:
        return _masked(json.loads(body))
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")


def _masked(value: object) -> object:
    if isinstance(value, dict):
        members = cast("Json", value)
        return {name: _mask(part) if name.lower() in _SECRET else _masked(part) for name, part in members.items()}
    if isinstance(value, list):
        return [_masked(part) for part in cast("list[object]", value)]
    return value


def _mask(value: object) -> object:
    """Mask a secret; empty values, and those masked except for their last digits, stay unchanged."""
    if not isinstance(value, str) or value == "":
        return value if value is None or value == "" else _MASKED
    return value if value.startswith("xxxx") else _MASKED
