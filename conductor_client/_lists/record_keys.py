"""Record keys: which items of a list have come already, in about a hundred bytes an item.

A list that is restarted must hand out only what it has not handed out, so the keys of all its records are remembered:
as digests of 128 bits, where a chance collision is not worth a thought, and not as the strings themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

__all__ = ["RecordKeys", "digests"]


def digests(items: Iterable[Any], identity: Sequence[str] | None) -> list[int | None]:
    """The key of each item; None for one that has none."""
    return [_digest(tuple(_part(item, name) for name in identity or ())) for item in items]


def _part(item: Any, name: str) -> Any:
    """An attribute, or one further inside: `user.id`."""
    for step in name.split("."):
        item = getattr(item, step, None)
    return item


def _digest(parts: tuple[object, ...]) -> int | None:
    if all(part is None for part in parts):
        return None
    text = repr(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=16).digest(), "big")


class RecordKeys:
    """The records of a list, each with the pass in which it came last."""

    __slots__ = ("_passes",)

    def __init__(self) -> None:
        self._passes: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._passes)

    def count(self, keys: Iterable[int], number: int) -> int:
        """How many of these records have come in pass `number`."""
        return sum(self._passes.get(key) == number for key in keys)

    def new(self, page: Sequence[int | None]) -> list[bool]:
        """For each item of a page whether it has not come before. Those without a key never have."""
        return [key is None or key not in self._passes for key in page]

    def add(self, page: Sequence[int | None], number: int) -> None:
        """Remember the items of a page of pass `number`."""
        self._passes.update((key, number) for key in page if key is not None)
