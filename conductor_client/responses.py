"""What a call gives besides its result: the whole answer, and free-form objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar

from .plain import Style, plain
from .transport import Headers

__all__ = ["FreeForm", "Response"]

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response(Generic[T_co]):
    """A whole answer, as the `*_detailed` functions return it.

    Attributes:
        status_code: The HTTP status, an int because services also send unregistered ones.
        headers: The answer's headers; names compare without regard to case.
        content: The body as it came, decompressed.
        parsed: The typed result.
        request_id: The service's id of the request, or None.
    """

    status_code: int
    headers: Headers
    content: bytes = field(repr=False)
    parsed: T_co
    request_id: str | None


class FreeForm(dict[str, Any]):
    """A JSON object for which the document states no members: an ordinary dict that knows its request id."""

    request_id: str | None = None

    def _attach(self, request_id: str | None) -> None:
        self.request_id = request_id

    def to_dict(self) -> dict[str, Any]:
        """Return the same members as plain data that `json.dumps` takes."""
        return {key: plain(value, Style()) for key, value in self.items()}

    def copy(self) -> Self:
        """Return a shallow copy that keeps the request id."""
        twin = type(self)(self)
        twin.request_id = self.request_id
        return twin
