"""The facts about a list in one of its pages: items, record keys, cursor, number of remaining items."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

from .._core.operation import Paging
from .._schema.model import Model, fields_of
from .partition import Bound, Cutter


class PageFacts(NamedTuple):
    """The facts about a list in one page; None where the page lacks one."""

    items: list[Any] | None
    next_cursor: str | None
    has_more: bool | None
    remaining: int | None


class Arrival(NamedTuple):
    """A page that has arrived.

    Attributes:
        facts: Its facts about the list.
        keys: The record key of each item; None for an item without one.
        request_id: The id of its request.
        body: A hash of its bytes.
        bounds: The position of each item on the axis by which the list can be cut; None for an item without one.
        newest: The latest change of an item by the service's clock; None if no item has a time.
    """

    facts: PageFacts
    keys: Sequence[int | None]
    request_id: str | None
    body: int
    bounds: Sequence[Bound] = ()
    newest: float | None = None


def facts_of(model: Any, paging: Paging) -> PageFacts:
    """Return the facts in a page; a value of the wrong type counts as missing."""

    def get(attribute: str | None, kind: type) -> Any:
        value = getattr(model, attribute, None) if attribute else None
        return value if isinstance(value, kind) and not (kind is int and isinstance(value, bool)) else None

    remaining = get(paging.remaining, int)
    items = get(paging.items, list)
    cls: Any = model.__class__
    if items is None and getattr(model, paging.items, None) is None and _may_lack(cls, paging.items):
        items = []
    return PageFacts(
        items,
        get(paging.next_cursor, str) or None,
        get(paging.has_more, bool),
        remaining if remaining is None or remaining >= 0 else None,
    )


@cache
def _may_lack(cls: Hashable, attribute: str) -> bool:
    """Return whether the document allows a page to omit its list when it is empty."""
    if not (isinstance(cls, type) and issubclass(cls, Model)):
        return False
    return any(name == attribute and (member.optional or member.null) for name, member in fields_of(cls))


def arrival_of(model: Any, content: bytes, paging: Paging, cutter: Cutter | None) -> Arrival:
    """Return the facts, record keys and bounds of a page that has arrived."""
    facts = facts_of(model, paging)
    items = facts.items or []
    bounds, newest = ((), None) if cutter is None else cutter.places(items)
    return Arrival(facts, _keys(items, paging.identity or ()), model.request_id, hash(content), bounds, newest)


def _keys(items: Iterable[Any], identity: Sequence[str]) -> list[int | None]:
    """Return the record keys of items.

    After a restart, a list must return only new items, so it keeps the keys of all its records: digests of 128 bits,
    which practically never collide, of about a hundred bytes each.
    """
    keys: list[int | None] = []
    for item in items:
        parts = tuple([_part(item, name) for name in identity])
        if all(part is None for part in parts):
            keys.append(None)
        else:
            text = repr(parts).encode("utf-8", "surrogatepass")
            keys.append(int.from_bytes(blake2b(text, digest_size=16).digest(), "big"))
    return keys


def _part(item: Any, name: str) -> Any:
    """Return an attribute, or a nested one such as `user.id`."""
    for step in name.split("."):
        item = getattr(item, step, None)
    return item
