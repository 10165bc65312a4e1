"""From a record to the draft of an update: what the caller edits, and what it was. Pure; knows no API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .._core.write_guard import Merged, WriteRules
from .._schema.containers import STRING, Array, Codec, Record
from .._schema.json_data import is_list
from .._schema.model import Model, RequestModel, attribute_of as attribute_of_member, fields_of, member_names
from ..types import UNSET
from .draft_lines import DraftLines

__all__ = ["DraftList", "DraftObject", "Reading", "attribute_of"]


@dataclass(slots=True)
class DraftObject:
    """An object of the draft, and what it was.

    Attributes:
        value: What the caller got.
        was: A copy that no caller has seen; it holds no lists.
        lists: Its lists, by attribute.
        objects: The objects in it, by attribute: each is sent whole if anything in it was changed.
        secrets: Attributes that the record states and the draft does not: they may be masked there.
        stated: Attributes that are sent even if they were not changed.
        strange: Members of the record that its class does not know.
    """

    value: RequestModel
    was: RequestModel
    lists: dict[str, DraftList]
    objects: dict[str, DraftObject]
    secrets: tuple[str, ...]
    stated: frozenset[str]
    strange: tuple[str, ...] = ()


@dataclass(slots=True)
class DraftList:
    """A list of the draft, and what it was.

    Attributes:
        given: What the caller got.
        first: The items that it had then.
        was: Copies of them that no caller has seen.
        codec: What an item is.
        cls: Its class, if it has one.
        key: The attribute that holds an item's id.
        keyed: The items by id; None where items have none.
        parts: The items as objects, where they are objects.
        amended: Whether items are changed one by one.
        unknown: Whether the record has items that cannot be named, or does not say which it has.
    """

    given: DraftLines[Any]
    first: list[Any]
    was: list[Any]
    codec: Codec
    cls: type[RequestModel] | None = None
    key: str = ""
    keyed: dict[Any, DraftObject] | None = None
    parts: Sequence[DraftObject] = ()
    amended: bool = False
    unknown: bool = False


class Reading:
    """From the record to the draft."""

    def __init__(self, rules: WriteRules, operation: str) -> None:
        self._rules = rules
        self._merged = {name: parts for (op, name), parts in rules.merged.items() if op == operation}

    def object(
        self, cls: type[RequestModel], record: Model, also: Mapping[str, Any] | None = None, *, blank: bool = False
    ) -> DraftObject:
        """An object of a request, filled from one of an answer.

        `also` are wire names and values it gets besides. With `blank` a text that it needs and the record shows as null
        is the empty text, so that the object can be sent as it is.
        """
        also = also or {}
        result = DraftObject(cast("Any", None), cast("Any", None), {}, {}, (), frozenset())
        values: dict[str, Any] = {}
        was: dict[str, Any] = {}
        for attribute, member in fields_of(cls):
            codec = member.codec
            values[attribute] = was[attribute] = UNSET
            if member.name in also:
                values[attribute] = was[attribute] = also[member.name]
            elif isinstance(codec, Array):
                if (found := self._list(codec, record, member.name)) is not None:
                    result.lists[attribute] = found
                    values[attribute] = UNSET if found.unknown else found.given
            elif (value := self._value(record, member.name)) is UNSET:
                if (
                    blank
                    and not member.optional
                    and codec.expected == STRING.expected
                    and _says_none(record, member.name)
                ):
                    values[attribute] = was[attribute] = ""
            elif member.secret:
                result.secrets += (attribute,)
            elif not isinstance(codec, Record):
                values[attribute] = was[attribute] = value
            elif isinstance(value, Model):
                part = result.objects[attribute] = self.object(codec.target(), value)
                values[attribute], was[attribute] = part.value, part.was
        result.value, result.was = cls(**values), cls(**was)
        result.strange = tuple(record._extra())  # pyright: ignore[reportPrivateUsage]
        result.stated = frozenset(a for a, member in fields_of(cls) if not member.optional or member.name in also)
        return result

    def _value(self, record: Model, name: str) -> Any:
        """What a record says of a member; `xId` is the id of its object `x`."""
        value = _member(record, name)
        if value is UNSET and name.endswith("Id"):
            value = _identity(_member(record, name[:-2]))
        return UNSET if value is None else value

    def _list(self, codec: Array, record: Model, name: str) -> DraftList | None:
        """The list of a member; None if a record has nothing of the kind. `xIds` are the ids of its objects `xs`."""
        sources, ids = self._merged.get(name) or (Merged(name, {}),), False
        if name not in self._merged and name.endswith("Ids") and _member(record, name) is UNSET:
            sources, ids = (Merged(f"{name[:-3]}s", {}),), True
        found = [(_member(record, part.source), part) for part in sources]
        if any(value is UNSET for value, _ in found):
            return None
        # A list that is missing, or no list, is not empty: nobody knows what an update would replace.
        stated = all(is_list(value) or _says_none(record, part.source) for value, part in found)
        items = [
            (_identity(item) if ids else item, part.members)
            for value, part in found
            if is_list(value)
            for item in value
        ]
        if not isinstance(codec.item, Record):
            texts = [item for item, _ in items]
            return DraftList(DraftLines(texts), texts, texts, codec.item, unknown=not stated or UNSET in texts)
        cls = codec.item.target()
        key = attribute_of(cls, self._rules.identity)
        parts = [
            self.object(cls, item, members, blank=key is None) for item, members in items if isinstance(item, Model)
        ]
        values = [part.value for part in parts]
        result = DraftList(DraftLines(values), values, [part.was for part in parts], codec.item, cls, parts=parts)
        result.unknown = not stated or len(parts) != len(items)
        if key is not None:
            result.key, result.amended = key, name in self._rules.amended
            result.keyed = {getattr(part.was, key): part for part in parts}
            # A line without an id cannot be kept by it, and of two with the same id nobody knows which is meant.
            result.unknown = result.unknown or len(result.keyed) != len(items) or UNSET in result.keyed
        return result


def _member(record: Model, name: str) -> Any:
    """A member of a record by its wire name; `UNSET` if its class has none."""
    attribute = attribute_of_member(type(record), name)
    return getattr(record, attribute) if attribute in member_names(type(record)) else UNSET


def _says_none(record: Model, name: str) -> bool:
    """Whether a record says that it has nothing of a member, as the document allows: by null, or by leaving it out."""
    field = next((field for field in fields_of(type(record)) if field.wire.name == name), None)
    if field is None or getattr(record, field.attribute) is not None:
        return False
    left_out = field.attribute in record._left_out()  # pyright: ignore[reportPrivateUsage]
    return field.wire.optional if left_out else field.wire.null


def _identity(value: Any) -> Any:
    """The id of an object that a record refers to."""
    found = getattr(value, "id", None) if isinstance(value, Model) else None
    return UNSET if found is None else found


def attribute_of(cls: type[RequestModel], name: str | None) -> str | None:
    """The attribute for a wire name; None if the class has none."""
    return next((attribute for attribute, member in fields_of(cls) if member.name == name), None)
