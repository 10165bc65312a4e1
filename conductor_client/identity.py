"""Which items of a list have come already, in about a hundred bytes an item.

A list that is read again must hand out only what it has not handed out, so all identities of a run are remembered: as
digests of 128 bits, where a chance collision is not worth a thought, and not as the strings themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

__all__ = ["Identities", "digests"]


def digests(items: Iterable[Any], identity: Sequence[str] | None) -> list[int | None]:
    """What tells each item apart; None for one that does not say who it is."""
    return [_digest(tuple(getattr(item, name, None) for name in identity or ())) for item in items]


def _digest(parts: tuple[object, ...]) -> int | None:
    if all(part is None for part in parts):
        return None
    text = repr(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=16).digest(), "big")


class Identities:
    """The items of a run, each with the pass in which it came last."""

    __slots__ = ("_passes",)

    def __init__(self) -> None:
        self._passes: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._passes)

    def repeated(self, page: Sequence[int | None], number: int) -> bool:
        """Whether an item of the page has come before in pass `number`, or stands twice in the page."""
        named = [one for one in page if one is not None]
        return len(set(named)) < len(named) or any(self._passes.get(one) == number for one in named)

    def admit(self, page: Sequence[int | None], number: int) -> list[bool]:
        """Remember the items of a page; say for each whether it is new. Those without identity always are."""
        known, new = self._passes, list[bool]()
        for one in page:
            new.append(one is None or one not in known)
            if one is not None:
                known[one] = number
        return new
