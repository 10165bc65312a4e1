"""Writes whose answers are lost, and what `settle` makes of them. For tests over a company file in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from conductor_client import errors
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError
from tests.support.fake_records import FakeRecords, Fault, InvoiceServer


def lost(books: FakeRecords, outgoing: Outgoing) -> BaseException:
    """The service acts, and its answer is lost."""
    books.answer(outgoing)
    return TransportError("reset", phase=Phase.SENT)


def dropped(_: FakeRecords, __: Outgoing) -> BaseException:
    """The service never acts."""
    return TransportError("reset", phase=Phase.SENT)


def unreadable(books: FakeRecords, outgoing: Outgoing) -> Incoming:
    """The service acts, and says so in a broken answer."""
    books.answer(outgoing)
    return Incoming(200, Headers(), b'{"id": ')


def answers(answer: Incoming) -> Fault:
    """The service answers this, and does nothing."""
    return lambda books, outgoing: answer


def fails(server: InvoiceServer, call: Callable[[], Any]) -> errors.APIError:
    with pytest.raises(errors.APIError) as caught:
        server.run(call())
    assert caught.value.outcome in ("unknown", "applied")
    return caught.value


def settle(server: InvoiceServer, error: errors.APIError, **options: Any) -> tuple[str, str]:
    settled = server.run(server.client.settle(error, **options))
    assert settled.reason
    return settled.outcome, settled.record.id if settled.record is not None else ""
