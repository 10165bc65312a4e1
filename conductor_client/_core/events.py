"""The arguments of the hooks: `on_request` and `on_response` for each attempt, `on_progress` for each page of a list.

Hooks are plain functions. They are called between attempts, never while a request is in flight, and must return
quickly, because an async client calls them in its event loop. While a list is being read, they cannot request another
list of the same end-user. Their exceptions are logged and do not change the outcome of a call.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias, TypeVar

from ..transport import Headers

E = TypeVar("E")
_logger = logging.getLogger("conductor_client")


class RequestEvent(NamedTuple):
    """An attempt that is about to start.

    Attributes:
        operation: The call, such as `qbd.invoices.create`.
        method: `GET`, `POST`, ...
        path: The path template, such as `/quickbooks-desktop/invoices/{id}`.
        url: The URL with its query.
        headers: The request's headers, without the key.
        end_user_id: The end-user's id, or None.
        attempt: The number of the attempt, from 1.
    """

    operation: str
    method: str
    path: str
    url: str
    headers: Mapping[str, str]
    end_user_id: str | None
    attempt: int


class ResponseEvent(NamedTuple):
    """An attempt that has ended.

    Attributes:
        request: The event that `on_request` received for the attempt.
        status_code: The HTTP status; None without an answer.
        headers: The answer's headers; empty without an answer.
        request_id: The service's id of the request, or None.
        elapsed: The time in flight in seconds, without waiting before it.
        error: The exception of a failed attempt, an `APIError` or the `CancelledError` of an abandoned one; None for a
            success. For a write in flight, pass `sent_write(error)` to `settle`.
    """

    request: RequestEvent
    status_code: int | None
    headers: Headers
    request_id: str | None
    elapsed: float
    error: BaseException | None


class Progress(NamedTuple):
    """The progress of a list.

    Attributes:
        items: The number of items that have arrived, each counted once, including items not yet iterated over.
        remaining: The number of items still to come; None if the service does not state it.
        restarts: The number of restarts of the list, or of a part of it, after a lost cursor.
        partitions: The number of parts that the list has been cut into so far; 1 if it was not cut.
        pages: The number of answers that have arrived, including those with known items only.
        operation: The call, such as `qbd.invoices.list`.
        end_user_id: The end-user's id, or None.
    """

    items: int
    remaining: int | None
    restarts: int
    partitions: int
    pages: int
    operation: str = ""
    end_user_id: str | None = None


OnRequest: TypeAlias = Callable[[RequestEvent], object]
OnResponse: TypeAlias = Callable[[ResponseEvent], object]
OnProgress: TypeAlias = Callable[[Progress], object]


def notify(name: str, hook: Callable[[E], object] | None, event: E) -> None:
    """Call a hook and log its exceptions."""
    if hook is not None:
        try:
            hook(event)
        except Exception:
            _logger.exception("%s failed", name)
