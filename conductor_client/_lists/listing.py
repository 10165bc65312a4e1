"""The source of pages and the traversal that both clients hand to their readers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .._core import accept
from .._core.clock import Clock
from .._core.limiter import Permit
from .._core.operation import Effect
from .._core.prepare import Call
from .page_base import paging_of
from .page_reader import Source
from .partition import cutter_for
from .traversal import Traversal

__all__ = ["source_of"]


def source_of(
    call: Call[Any],
    clock: Clock,
    fetch: Callable[..., Any],
    turn: Callable[[float | None, Callable[[], object]], Permit | None],
) -> tuple[Source, Traversal]:
    """Make the source of the pages, and the traversal of them.

    Args:
        call: The call of the first page.
        clock: The time.
        fetch: Sends a request for a page, given its deadline and the end of its window.
        turn: Makes the permit for one traversal, given its deadline and whom to tell that another one waits.

    Raises:
        InvalidArgumentError: the operation does not come in pages.
    """
    request, settings = call.request, call.settings
    paging = paging_of(request)
    own = dict(request.query)
    # With what the client and the caller add to every request, which nothing here can replace.
    sent = dict(parse_qsl(urlsplit(call.outgoing.url).query, keep_blank_values=True))
    by_hand = paging.cursor in sent
    cutter, uncut = None, "partition is off"
    if settings.partition != "off":
        names = [parameter.wire for parameter in request.operation.query_parameters]
        fixed = sent.keys() - own.keys()
        cutter, uncut = cutter_for(settings.service.axes, request.operation.name, names, sent, fixed)
    traversal = Traversal(
        paging,
        clock,
        max_restarts=settings.max_restarts,
        cutter=cutter,
        uncut=uncut,
        operation=request.operation.name,
        end_user_id=call.end_user_id,
        repeatable=paging.identity is not None and not by_hand,
        ages=request.operation.effect is Effect.CURSOR_READ,
    )
    source = Source(
        request=request,
        paging=paging,
        settings=settings,
        clock=clock,
        fetch=fetch,
        turn=turn,
        decode=partial(accept.accept, call),
        late=lambda: accept.too_late(call),
        request_id=partial(accept.request_id_of, settings),
        by_hand=by_hand,
    )
    return source, traversal
