"""What `on_request` and `on_response` are told of each attempt, and `on_progress` of each page of a list.

Hooks are plain functions. They run between attempts, never while a request is in flight, and must be quick, because an
async client calls them in its event loop. In the middle of a list they cannot ask for another one of the same end-user.
What they raise is logged and changes nothing: the outcome of a call is never lost to an observer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias, TypeVar

from ..transport import Headers

E = TypeVar("E")
_logger = logging.getLogger("conductor_client")


class RequestEvent(NamedTuple):
    """An attempt that is about to be made.

    Attributes:
        operation: The call, such as `qbd.invoices.create`.
        method: `GET`, `POST`, ...
        path: The template, such as `/quickbooks-desktop/invoices/{id}`.
        url: The address with its query.
        headers: What is sent, except for the key.
        end_user_id: For whom, or None.
        attempt: 1 for the first.
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
        request: What was to be sent.
        status_code: The HTTP status; None when no answer came.
        headers: The answer's headers; empty when none came.
        request_id: The service's id of the request, or None.
        elapsed: Seconds in flight, without the waiting before.
        error: Why the attempt brought no result: an `APIError`, the `CancelledError` of an abandoned one; else None.
            Of a write in flight, `sent_write(error)` is what `settle` takes.
    """

    request: RequestEvent
    status_code: int | None
    headers: Headers
    request_id: str | None
    elapsed: float
    error: BaseException | None


class Progress(NamedTuple):
    """How far a list has come.

    Attributes:
        items: Items that have arrived, each counted once. Some of them may wait to be iterated over.
        remaining: How many are still to come; None where the service does not say.
        restarts: How often the list, or a part of it, was restarted because its cursor was lost.
        partitions: Into how many parts it has been cut so far; 1 is not at all.
        pages: Answers that have arrived, with those that repeated what was known.
        operation: The call, such as `qbd.invoices.list`.
        end_user_id: For whom, or None.
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
    """Call a hook; its exceptions are logged."""
    if hook is not None:
        try:
            hook(event)
        except Exception:
            _logger.exception("%s failed", name)
