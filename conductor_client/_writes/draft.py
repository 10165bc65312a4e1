"""Drafts of updates: made from a record, edited by a caller, reduced to the changes. Pure; independent of any API.

An array of lines that is sent replaces all lines of the record, so a line may only be missing if it was removed
explicitly, which `DraftLines` records. A changed array is sent as a whole; unchanged lines are sent as their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, TypeVar, cast

from .._core.write_guard import Merged, WriteRules
from .._schema.containers import STRING, Array, Codec, Record
from .._schema.json_data import Place, is_items, is_mapping
from .._schema.model import Model, RequestModel, fields_of, table_of
from ..errors import InvalidArgumentError
from ..types import UNSET
from .draft_lines import DraftLines

D = TypeVar("D")


@dataclass(slots=True)
class DraftObject:
    """An object of the draft and its original state.

    Attributes:
        value: The object that the caller edits.
        was: Its original state, without lists.
        lists: Its lists, by attribute.
        objects: Its nested objects, by attribute: each is sent as a whole if anything in it has changed.
        secrets: Attributes of the record that are not in the draft, because their values may be masked.
        stated: Attributes that are sent even if they have not changed.
        strange: Unknown members of the record.
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
    """A list of the draft and its original state.

    Attributes:
        given: The list that the caller edits.
        first: Its original items.
        was: Copies of the original items.
        codec: The codec of an item.
        cls: The class of an item, if it is an object.
        key: The attribute of an item's id.
        keyed: The items by id; None for items without ids.
        parts: The items, if they are objects.
        amended: Whether items are changed one by one.
        unknown: Whether the record does not show the list, or an item in it cannot be identified.
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


class _Reading:
    def __init__(self, rules: WriteRules, operation: str) -> None:
        self._rules = rules
        self._merged = {name: parts for (op, name), parts in rules.merged.items() if op == operation}

    def object(
        self, cls: type[RequestModel], record: Model, also: Mapping[str, Any] | None = None, *, blank: bool = False
    ) -> DraftObject:
        """Make an object of a request from one of an answer.

        `also` has additional values by wire name. With `blank`, a required text that is null in the record becomes
        empty text, so that the object can be sent unchanged.
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
        result.strange = tuple(record._meta or ())  # pyright: ignore[reportPrivateUsage]
        result.stated = frozenset(a for a, member in fields_of(cls) if not member.optional or member.name in also)
        return result

    def _value(self, record: Model, name: str) -> Any:
        """Return the value of a member in a record; `xId` is the id of its object `x`."""
        value = value_of(record, name)
        if value is UNSET and name.endswith("Id"):
            value = _id(value_of(record, name[:-2]))
        return UNSET if value is None else value

    def _list(self, codec: Array, record: Model, name: str) -> DraftList | None:
        """Return the list of a member, None if the record's class has none; `xIds` are the ids of its objects `xs`."""
        sources, ids = self._merged.get(name) or (Merged(name, {}),), False
        if name not in self._merged and name.endswith("Ids") and value_of(record, name) is UNSET:
            sources, ids = (Merged(f"{name[:-3]}s", {}),), True
        # A missing or invalid list is not empty: it is unknown what an update would replace.
        stated, items = True, list[tuple[Any, Mapping[str, Any]]]()
        for source in sources:
            value = value_of(record, source.source)
            if value is UNSET:
                return None
            if value.__class__ is list:
                items += [(_id(item) if ids else item, source.members) for item in value]
            else:
                stated = stated and _says_none(record, source.source)
        if not isinstance(codec.item, Record):
            texts = [item for item, _ in items]
            return DraftList(DraftLines(texts), texts, texts, codec.item, unknown=not stated or UNSET in texts)
        cls = codec.item.target()
        key = table_of(cls).attributes.get(self._rules.identity)
        parts = [
            self.object(cls, item, members, blank=key is None) for item, members in items if isinstance(item, Model)
        ]
        values = [part.value for part in parts]
        result = DraftList(DraftLines(values), values, [part.was for part in parts], codec.item, cls, parts=parts)
        result.unknown = not stated or len(parts) != len(items)
        if key is not None:
            result.key, result.amended = key, name in self._rules.amended
            result.keyed = {getattr(part.was, key): part for part in parts}
            # A line can only be kept by an id, and only if the id is unique.
            result.unknown = result.unknown or len(result.keyed) != len(items) or UNSET in result.keyed
        return result


class Draft(Generic[D]):
    """A draft for the update `operation` with a body of the class `cls`, made from a retrieved record."""

    def __init__(self, cls: type[D], record: Model, rules: WriteRules, operation: str = "") -> None:
        self._rules = rules
        self._root = _Reading(rules, operation).object(cast("type[RequestModel]", cls), record)
        self._revision = table_of(type(self._root.was)).attributes.get(rules.revision or "")
        self.value: D = cast("D", self._root.value)
        """The object to edit."""

    @property
    def revision(self) -> Any:
        return getattr(self._root.was, self._revision) if self._revision is not None else None

    def replaces(self, changes: Mapping[str, Any]) -> bool:
        """Return whether changes could remove lines that others have added to the record meanwhile."""
        root = self._root
        attributes = table_of(type(root.was)).attributes
        flags = {attributes.get(flag) for flag in self._rules.clearing.values()}
        return any(
            (attribute in root.lists and not root.lists[attribute].amended)
            or (attribute in flags and value is True)
            or (attribute in root.objects and is_mapping(value) and any(map(is_items, value.values())))
            for attribute, value in changes.items()
        )

    def changes(self) -> dict[str, Any]:
        """Return the members to send, by Python name: changed and required ones; none if nothing has changed.

        Raises:
            InvalidArgumentError: a line is missing that was not removed, or a change cannot be sent.
        """
        root, revision = self._root, self._revision
        changed = self._changed(root, root.value, Place())
        if revision in changed:
            raise InvalidArgumentError(f"{revision} is that of the record, and cannot be changed", path=revision)
        if not changed:
            return {}
        return {**{attribute: getattr(root.was, attribute) for attribute in sorted(root.stated)}, **changed}

    def _changed(self, node: DraftObject, value: RequestModel, at: Place) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for attribute, member in fields_of(type(node.was)):
            now = getattr(value, attribute)
            if now is UNSET:
                continue
            if attribute in node.lists:
                sent = self._changed_list(node.lists[attribute], now, Place(at, attribute))
                if sent is not None:
                    result[attribute] = sent
            elif attribute in node.objects:
                part = node.objects[attribute]
                if not isinstance(now, type(part.was)) and not is_mapping(now):
                    result[attribute] = now  # the request refuses it
                elif (whole := self._changed_object(part, now, Place(at, attribute))) is not None:
                    result[attribute] = whole
            elif not _same(member.codec, now, getattr(node.was, attribute)):
                result[attribute] = now
        self._add_companions(node, result, at)
        self._empty_by_flag(node, result, at)
        return result

    def _changed_object(self, part: DraftObject, now: Any, at: Place) -> dict[str, Any] | None:
        """Return all members of a changed object, which is sent as a whole; None if it has not changed."""
        cls = type(part.was)
        value = now if isinstance(now, cls) else _made(cls, now, at)
        whole = self._changed(part, value, at)
        changed, unnamed = bool(whole), list[Place]()
        done = {*whole, *self._emptied(cls, whole)}
        for attribute, _ in fields_of(cls):
            if attribute in done:
                continue
            item, lines = getattr(value, attribute), part.lists.get(attribute)
            changed = changed or (item is UNSET and getattr(part.was, attribute) is not UNSET)
            if lines is None:
                whole |= {} if item is UNSET else {attribute: item}
            elif lines.unknown:
                unnamed.append(Place(at, attribute))
            elif item is UNSET:
                lost = [(f"its item {index}", one) for index, one in enumerate(lines.first)]
                _refuse_lost(lines, lost, Place(at, attribute))
            elif lines.first:
                whole[attribute] = list(item)
        if not changed:
            return None
        if not whole:
            raise at.error(None, "has nothing left to send: to empty texts in it, set them to ''")
        _refuse_lost_secrets(part, value, at)
        _refuse_strange([part], at)
        if unnamed:
            raise _unnamed(unnamed[0])
        return whole

    def _emptied(self, cls: type[RequestModel], sent: Mapping[str, Any]) -> Iterator[str]:
        """Return the lists that a flag in `sent` empties."""
        attributes = table_of(cls).attributes
        for name, flag in self._rules.clearing.items():
            if name in attributes and sent.get(attributes.get(flag, "")) is True:
                yield attributes[name]

    def _changed_list(self, part: DraftList, now: Any, at: Place) -> list[Any] | None:
        """Return the whole list to send, or None if it has not changed."""
        if now.__class__ is not DraftLines and not is_items(now):
            raise at.error(None, "takes a list; to remove lines, remove them from it")
        items: list[Any] = list(now)
        if part.unknown:
            raise _unnamed(at)
        return self._unkeyed(part, items, at) if part.keyed is None else self._keyed(part, part.keyed, items, at)

    def _keyed(
        self, part: DraftList, keyed: Mapping[Any, DraftObject], items: list[Any], at: Place
    ) -> list[Any] | None:
        """Return a changed list of items with ids; unchanged items are sent as their ids."""
        key, sent, kept, changed = part.key, list[Any](), list[Any](), False
        for index, item in enumerate(items):
            where = Place(at, index)
            line = _as_line(part, item, self._rules.new, where)
            id_ = getattr(line, key)
            if id_ == self._rules.new and not part.amended:
                sent.append(line)
                changed = True
                continue
            if id_ not in keyed or id_ in kept:
                why = "stands in it twice" if id_ in kept else "is not in the record"
                hint = "" if part.amended or id_ in kept else f"; a new line has the id {self._rules.new}"
                raise InvalidArgumentError(f"{where.path()}: {id_} {why}{hint}", path=where.path())
            kept.append(id_)
            node = keyed[id_]
            changes = self._changed(node, line, where)
            changed = changed or bool(changes)
            if changes or not part.amended:
                sent.append({**{a: getattr(node.was, a) for a in sorted(node.stated)}, **changes})
        missing = [id_ for id_ in keyed if id_ not in kept]
        # A removed line may have been put back by its id, and then be missing in a list assigned later.
        back = (
            [item.get(key) if is_mapping(item) else getattr(item, key, None) for item in part.given] if missing else []
        )
        _refuse_lost(part, [(id_, None if id_ in back else keyed[id_].value) for id_ in missing], at)
        if missing and part.amended:
            raise InvalidArgumentError(f"{at.path()}: {missing[0]} cannot be removed by an update", path=at.path())
        return sent if changed or (kept != list(keyed) and not part.amended) else None

    def _unkeyed(self, part: DraftList, items: list[Any], at: Place) -> list[Any] | None:
        """Return a changed list of items without ids, which are matched by their values."""
        left, missing = list(items), list[tuple[Any, Any]]()
        for index, one in enumerate(part.first):
            match = next((i for i, item in enumerate(left) if item is one or _same(part.codec, item, one)), None)
            if match is None:
                missing.append((f"its item {index}", one))
            else:
                del left[match]
        _refuse_lost(part, missing, at)
        if len(items) == len(part.was) and all(map(_same, [part.codec] * len(items), items, part.was)):
            return None
        _refuse_strange(part.parts, at)
        return items

    def _add_companions(self, node: DraftObject, result: dict[str, Any], at: Place) -> None:
        """Add the lists that must be sent together with one in `result`, with the ids of their lines."""
        names = {member.name: attribute for attribute, member in fields_of(type(node.was)) if attribute in node.lists}
        for group in self._rules.together:
            here = [names[name] for name in sorted(group & names.keys())]
            if not any(attribute in result for attribute in here):
                continue
            for attribute in here:
                part = node.lists[attribute]
                if attribute in result:
                    continue
                if part.unknown or part.keyed is None:
                    raise _unnamed(Place(at, attribute))
                if part.first:
                    result[attribute] = [{part.key: id_} for id_ in part.keyed]

    def _empty_by_flag(self, node: DraftObject, result: dict[str, Any], at: Place) -> None:
        """Replace emptied lists by the flag that clears them; one flag may clear several lists."""
        attributes = table_of(type(node.was)).attributes
        for flag in dict.fromkeys(self._rules.clearing.values()):
            lists = [attributes[name] for name, by in self._rules.clearing.items() if by == flag and name in attributes]
            emptied = [attribute for attribute in lists if result.get(attribute) == []]
            if flag not in attributes or not (emptied or result.get(attributes[flag]) is True):
                continue
            for attribute in lists:
                if result.get(attribute):
                    first = (emptied or [attributes[flag]])[0]
                    raise at.error(first, f"cannot be emptied while {attribute} is not")
                part = node.lists.get(attribute)
                # A caller that sets the flag intends all that it empties.
                if emptied and attribute not in emptied and part is not None and (part.first or part.unknown):
                    raise at.error(emptied[0], f"cannot be emptied while {attribute} is not")
                result.pop(attribute, None)
            result[attributes[flag]] = True


def value_of(record: Model, name: str | None) -> Any:
    """Return a member of a record by its wire name; `UNSET` if its class has no such member."""
    attribute = table_of(type(record)).attributes.get(name or "")
    return UNSET if attribute is None else getattr(record, attribute)


def _says_none(record: Model, name: str) -> bool:
    """Return whether a member of a record is null or missing as the document allows, so that it has no value."""
    table = table_of(type(record))
    attribute = table.attributes.get(name)
    if attribute is None or getattr(record, attribute) is not None:
        return False
    left_out = attribute in record._left_out()  # pyright: ignore[reportPrivateUsage]
    return table.members[attribute].optional if left_out else table.members[attribute].null


def _id(value: Any) -> Any:
    found = getattr(value, "id", None) if isinstance(value, Model) else None
    return UNSET if found is None else found


def _as_line(part: DraftList, item: Any, new: str | None, at: Place) -> RequestModel:
    """Return a line as an object; a dict without an id is a new line."""
    cls = part.cls
    assert cls is not None
    if isinstance(item, cls):
        return item
    if not is_mapping(item):
        raise at.error(None, f"takes a {cls.__name__} or a dict, not {type(item).__name__}")
    return _made(cls, {part.key: new, **item}, at)


def _made(cls: type[RequestModel], members: Mapping[str, Any], at: Place) -> RequestModel:
    cls.encode_object(members, at.path(), Place(violations=[]))  # limits are checked with the request
    return cls(**members)


def _unnamed(at: Place) -> InvalidArgumentError:
    """Return the error for a list whose unknown lines would be replaced."""
    why = "is not stated, or has lines that cannot be named by an id, which would be lost: use update()"
    return at.error(None, f"of the record {why}")


def _refuse_strange(parts: Iterable[DraftObject], at: Place) -> None:
    """Refuse to send objects as a whole if the record has unknown members in them."""
    names = sorted(set(_strange(parts)))
    if names:
        raise at.error(
            None,
            "is sent whole, and the record has members in it that this package does not know, which would be "
            f"lost: {', '.join(names)}",
        )


def _strange(parts: Iterable[DraftObject]) -> Iterator[str]:
    for part in parts:
        yield from part.strange
        yield from _strange(part.objects.values())
        for lines in part.lists.values():
            yield from _strange(lines.parts)


def _refuse_lost(part: DraftList, missing: Iterable[tuple[Any, Any]], at: Place) -> None:
    """Refuse missing lines that were not removed; `missing` has the name and object of each."""
    lost = [str(name) for name, line in missing if not any(gone is line for gone in part.given.removed)]
    if lost:
        raise at.error(
            None,
            f"has lost {', '.join(lost)}: take lines away with remove(), pop(), clear() or del, and change them in "
            "their place",
        )


def _refuse_lost_secrets(part: DraftObject, now: Any, at: Place) -> None:
    """Refuse to send an object as a whole without its secrets, which the record may show masked."""
    for name in (*part.secrets, *part.objects):
        value = now.get(name, UNSET) if is_mapping(now) else getattr(now, name, UNSET)
        where = Place(at, name)
        if name in part.objects:
            _refuse_lost_secrets(part.objects[name], value, where)
        elif value is UNSET:
            message = f"{at.path()} is sent whole: set {where.path()} as well, which is not copied"
            raise InvalidArgumentError(message, path=where.path())


def _same(codec: Codec, now: Any, was: Any) -> bool:
    """Return whether two values are equal in Python or on the wire."""
    if now is was or (type(now) is type(was) and now == was):
        return True
    if was is UNSET or now is UNSET or now is None:
        return False
    if isinstance(was, Decimal) and isinstance(now, int | Decimal) and not isinstance(now, bool):
        return bool(now == was)
    try:
        at = Place(violations=[])
        return bool(codec.encode(now, "", at) == codec.encode(was, "", at))
    except InvalidArgumentError:
        return False
