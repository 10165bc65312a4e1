"""Operations without a definition in the sandbox, for example of a newer document, which answer 501."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime

from .call import Behaviour
from .document import Document, Json
from .ids import Ids
from .latency import Latency
from .service import Service
from .times import FixedClock
from .validation import Checker

__all__ = ["unemulated"]


def unemulated(tree: Json) -> list[str]:
    """Return the calls of a compact document that answer 501, in the order of the document.

    Returns:
        `qbd.estimates.approve` for an operation, `qbd.estimates.list?approved` for a query parameter of one.
    """
    document = Document(tree)
    service = Service(
        document,
        database=None,
        seed=bytes,
        ids_of=lambda run: Ids("coverage", run),
        clock=FixedClock(datetime(2000, 1, 1, tzinfo=UTC)),
        zone=UTC,
        auto_connect=False,
        durable=False,
        behaviour=Behaviour(),
        latency=Latency(0, 0),
        checker=Checker(document),
    )
    with closing(service):
        found: list[str] = []
        for operation in document.operations():
            if not service.emulates(operation):
                found.append(operation.name)
                continue
            parameters = operation.parameters_in("query")
            found += [
                f"{operation.name}?{one.name}" for one in parameters if not service.knows(operation, one.known_as)
            ]
        return found
