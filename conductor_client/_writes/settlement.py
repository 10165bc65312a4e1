"""The result of `settle`, its failure and the options of its lookups; the lookups are planned in `settle_plan`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from .._core.helpers import Node
from .._schema.model import Model
from ..errors import APIError, ConductorError, OutcomeUnknownError, SentWrite, origin_of, sent_write

if TYPE_CHECKING:
    from .._core.operation import Operation
    from ..types import Unset

TIMEOUT: Final = 300.0


@dataclass(frozen=True, slots=True)
class Settlement:
    """The outcome of a write, as far as it can be determined.

    Attributes:
        outcome: `applied`: it happened. `not_applied`: it did not and will not happen, so it may be repeated.
            `unknown`: it cannot be determined.
        reason: The reason, as a sentence for developers.
        record: The current record, if there is one. Use `isinstance` to narrow its class.
        error: The failure of the lookup, if that is why the outcome is unknown.
    """

    outcome: Literal["applied", "not_applied", "unknown"]
    reason: str
    record: Model | None = None
    error: ConductorError | None = None


def cause_of(error: BaseException | SentWrite) -> APIError:
    """Return the failure to settle, given an exception or the write itself."""
    if isinstance(error, SentWrite):
        write: SentWrite | None = error
    else:
        origin = origin_of(error)
        if isinstance(origin, APIError):
            return origin
        write = sent_write(origin)
        if write is None and origin is not None:
            outcome = origin.outcome if isinstance(origin, ConductorError) else "not_sent"
            return APIError("the call ended before a write was in flight", outcome)
    failure = OutcomeUnknownError("the call was abandoned")
    failure.write = write
    return failure


class LookupOptions(TypedDict, total=False):
    """The options of `settle` for each lookup, with the same meaning as in every call."""

    max_retries: int
    max_restarts: int
    extra_headers: Mapping[str, str | Unset | None] | None


def finder(client: object) -> Callable[[str], Operation[Any] | None]:
    """Return a function that finds an operation by its name in a client's tree of resources."""

    def find(name: str) -> Operation[Any] | None:
        *path, method = name.split(".")
        node: Any = client
        for part in path:
            node = getattr(node, part, None)
        return node._endpoint(method) if isinstance(node, Node) else None  # pyright: ignore[reportPrivateUsage]

    return find
