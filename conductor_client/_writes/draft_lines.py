"""The lines of a draft: a list that records removed items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self, SupportsIndex, TypeVar, cast, overload

from .._schema.model import RequestModel
from ..errors import InvalidArgumentError
from ..types import Unset

L = TypeVar("L")
Line = TypeVar("Line", bound=RequestModel)


class DraftLines(list[L]):
    """The lines of a draft: a list that records which items were removed explicitly.

    `remove`, `pop`, `clear` and `del` remove a line. Assigning another list, or another item in place of a line, does
    not: a line that is missing then counts as a mistake. An item that is put back no longer counts as removed. New
    lines have the id `-1`; a dict needs none.

    Example:
        >>> lines = DraftLines(["a", "b", "c"])
        >>> lines.remove("b")
        >>> del lines[0]
        >>> lines, lines.removed
        (['c'], ['b', 'a'])
    """

    def __init__(self, items: Iterable[L] = ()) -> None:
        super().__init__(items)
        self.removed: list[L] = []
        """The removed items, in order of removal."""

    def remove(self, value: L, /) -> None:
        del self[self.index(value)]

    def pop(self, index: SupportsIndex = -1, /) -> L:
        item = super().pop(index)
        self.removed.append(item)
        return item

    def clear(self) -> None:
        del self[:]

    def __delitem__(self, key: SupportsIndex | slice, /) -> None:
        gone = self[key] if isinstance(key, slice) else [self[key]]
        super().__delitem__(key)
        self.removed += gone

    def append(self, item: L, /) -> None:
        super().append(item)
        self._put_back([item])

    def insert(self, index: SupportsIndex, item: L, /) -> None:
        super().insert(index, item)
        self._put_back([item])

    def extend(self, items: Iterable[L], /) -> None:
        back = list(items)
        super().extend(back)
        self._put_back(back)

    def __iadd__(self, items: Iterable[L], /) -> Self:  # type: ignore[override, misc]
        self.extend(items)
        return self

    @overload
    def __setitem__(self, key: SupportsIndex, value: L, /) -> None: ...
    @overload
    def __setitem__(self, key: slice, value: Iterable[L], /) -> None: ...
    def __setitem__(self, key: Any, value: Any, /) -> None:
        back: list[L] = list(value) if isinstance(key, slice) else [value]
        super().__setitem__(cast("Any", key), back if isinstance(key, slice) else value)
        self._put_back(back)

    def _put_back(self, items: list[L]) -> None:
        """Forget the removal of items that are in the list again."""
        # A copy gets its items before it gets this attribute.
        if removed := cast("list[L] | None", vars(self).get("removed")):
            back = {id(item) for item in items}
            removed[:] = [gone for gone in removed if id(gone) not in back]


def lines_of(lines: Sequence[Line | Mapping[str, Any]] | Unset) -> DraftLines[Line]:
    """Return the lines of a draft with the type of a list to edit.

    A member such as `InvoiceUpdate.lines` is declared with all types that a caller may assign. In a draft of `modify`
    it is a `DraftLines`, which this function checks.

    Raises:
        InvalidArgumentError: it is no `DraftLines`, because it was assigned or does not come from a draft.

    Example:
        >>> from conductor_client.models import InvoiceUpdate, InvoiceUpdateLine
        >>> def fn(draft: InvoiceUpdate) -> None:
        ...     lines = lines_of(draft.lines)
        ...     lines[0].quantity = 3
        ...     lines.append(InvoiceUpdateLine(id="-1", description="Delivery"))
    """
    if not isinstance(lines, DraftLines):
        raise InvalidArgumentError(f"lines_of takes the lines of a draft, not {type(lines).__name__}")
    return cast("DraftLines[Line]", lines)
