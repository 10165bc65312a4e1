"""Drafts of updates: made from a record, edited by a caller, and reduced to what was changed. Pure; knows no API.

An array of lines that is sent replaces all lines of the record, so a line may only disappear when it was removed on
purpose: `DraftLines` remembers that. An array that was touched is sent whole, lines that stay as they are by id alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Generic, SupportsIndex, TypeVar, cast

from ..codecs import Array, Codec, Record
from ..errors import InvalidArgumentError
from ..limits import collecting
from ..model import Model, RequestModel, fields_of
from ..plain import argument_path, is_items, is_list, is_mapping
from ..types import UNSET, Unset
from .writing import WriteRules

__all__ = ["Draft", "DraftLines", "lines_of"]

L = TypeVar("L")
Line = TypeVar("Line", bound=RequestModel)
D = TypeVar("D")


class DraftLines(list[L]):
    """The lines of a draft: a list that remembers which of its items were removed on purpose.

    `remove`, `pop`, `clear` and `del` remove a line. Assigning another list, or another item in a line's place, does
    not: what is missing then is taken for a mistake. New lines have the id `-1`; as a dict they need none.

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
        """The items that were removed, in that order."""

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


def lines_of(lines: Sequence[Line | Mapping[str, Any]] | Unset) -> DraftLines[Line]:
    """The lines of a draft as what they are, for type checkers: a list to edit.

    A member such as `InvoiceUpdate.lines` is declared as everything that a caller may put there. In a draft that
    `modify` made it is a `DraftLines`, and this says so.

    Raises:
        InvalidArgumentError: it is something else, since it was assigned or does not come from a draft.

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


@dataclass(slots=True)
class _Object:
    """An object of the draft, and what it was.

    Attributes:
        value: What the caller got.
        was: A copy that no caller has seen; it holds no lists.
        lists: Its lists, by attribute.
        objects: The objects in it, by attribute: each is sent whole if anything in it was changed.
        secrets: Attributes that the record states and the draft does not: they may be masked there.
        stated: Attributes that are sent even if they were not changed.
    """

    value: RequestModel
    was: RequestModel
    lists: dict[str, _List]
    objects: dict[str, _Object]
    secrets: tuple[str, ...]
    stated: frozenset[str]


@dataclass(slots=True)
class _List:
    """A list of the draft, and what it was.

    Attributes:
        given: What the caller got.
        first: The items that it had then.
        was: Copies of them that no caller has seen.
        codec: What an item is.
        cls: Its class, if it has one.
        key: The attribute that holds an item's id.
        keyed: The items by id; None where items have none.
        amended: Whether items are changed one by one.
        unknown: Whether the record has items that cannot be named, or does not say which it has.
    """

    given: DraftLines[Any]
    first: list[Any]
    was: list[Any]
    codec: Codec
    cls: type[RequestModel] | None = None
    key: str = ""
    keyed: dict[Any, _Object] | None = None
    amended: bool = False
    unknown: bool = False


class _Reading:
    """From the record to the draft."""

    def __init__(self, rules: WriteRules, operation: str) -> None:
        self._rules = rules
        self._merged = {name: parts for (op, name), parts in rules.merged.items() if op == operation}

    def object(self, cls: type[RequestModel], record: Model, also: Mapping[str, Any] | None = None) -> _Object:
        """An object of a request, filled from one of an answer; `also` are wire names and values it gets besides."""
        also = also or {}
        result = _Object(cast("Any", None), cast("Any", None), {}, {}, (), frozenset())
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
                continue
            elif member.secret:
                result.secrets += (attribute,)
            elif not isinstance(codec, Record):
                values[attribute] = was[attribute] = value
            elif isinstance(value, Model):
                part = result.objects[attribute] = self.object(codec.target(), value)
                values[attribute], was[attribute] = part.value, part.was
        result.value, result.was = cls(**values), cls(**was)
        result.stated = frozenset(a for a, member in fields_of(cls) if not member.optional or member.name in also)
        return result

    def _value(self, record: Model, name: str) -> Any:
        """What a record says of a member; `xId` is the id of its object `x`."""
        value = _member(record, name)
        if value is UNSET and name.endswith("Id"):
            value = _identity(_member(record, name[:-2]))
        return UNSET if value is None else value

    def _list(self, codec: Array, record: Model, name: str) -> _List | None:
        """The list of a member; None if a record has nothing of the kind. `xIds` are the ids of its objects `xs`."""
        sources: list[tuple[Any, Mapping[str, Any]]]
        if name in self._merged:
            sources = [(_member(record, part.source), part.members) for part in self._merged[name]]
        else:
            value = _member(record, name)
            if value is UNSET and name.endswith("Ids"):
                value = _member(record, f"{name[:-3]}s")
                value = [_identity(item) for item in value] if is_list(value) else value
            sources = [(value, {})]
        if any(value is UNSET for value, _ in sources):
            return None
        items = [(item, members) for value, members in sources if is_list(value) for item in value]
        stated = all(is_list(value) for value, _ in sources)
        if not isinstance(codec.item, Record):
            texts = [item for item, _ in items]
            return _List(DraftLines(texts), texts, texts, codec.item, unknown=UNSET in texts)
        cls = codec.item.target()
        parts = [self.object(cls, item, members) for item, members in items if isinstance(item, Model)]
        values = [part.value for part in parts]
        result = _List(DraftLines(values), values, [part.was for part in parts], codec.item, cls)
        result.unknown = len(parts) != len(items)
        key = _attribute(cls, self._rules.identity)
        if key is not None:
            result.key, result.amended = key, name in self._rules.amended
            result.keyed = {getattr(part.was, key): part for part in parts}
            # A line without an id cannot be kept by it, and of two with the same id nobody knows which is meant.
            result.unknown = not stated or len(result.keyed) != len(items) or UNSET in result.keyed
        return result


class Draft(Generic[D]):
    """A draft made from a record.

    Args:
        cls: The class of an update's body.
        record: The record, as it was retrieved.
        rules: How the service changes records.
        operation: The name of the update.
    """

    def __init__(self, cls: type[D], record: Model, rules: WriteRules, operation: str = "") -> None:
        self._rules = rules
        self._root = _Reading(rules, operation).object(cast("type[RequestModel]", cls), record)
        self._revision = _attribute(type(self._root.was), rules.revision)
        self.value: D = cast("D", self._root.value)
        """What the caller edits."""

    @property
    def was(self) -> RequestModel:
        """What the record says of the members that are no lists."""
        return self._root.was

    def changes(self) -> dict[str, Any]:
        """The members to send, by Python name; empty if nothing was changed. What is required is among them otherwise.

        Raises:
            InvalidArgumentError: a line disappeared without being removed, or something cannot be sent.
        """
        root, revision = self._root, self._revision
        changed = self._changed(root, root.value, "")
        if revision in changed:
            raise InvalidArgumentError(f"{revision} is that of the record, and cannot be changed", path=revision)
        if not changed:
            return {}
        return {**{attribute: getattr(root.was, attribute) for attribute in sorted(root.stated)}, **changed}

    def _changed(self, node: _Object, value: RequestModel, path: str) -> dict[str, Any]:
        """The members of an object that were changed."""
        result: dict[str, Any] = {}
        for attribute, member in fields_of(type(node.was)):
            now, where = getattr(value, attribute), argument_path(path, attribute)
            if now is UNSET:
                continue
            if attribute in node.lists:
                sent = self._changed_list(node.lists[attribute], now, where)
                if sent is not None:
                    result[attribute] = sent
            elif attribute in node.objects:
                part = node.objects[attribute]
                if isinstance(now, type(part.was)):
                    different = bool(self._changed(part, now, where))
                else:
                    different = not _same(member.codec, now, part.was)
                if different:
                    _refuse_lost_secrets(part, now, where)
                    result[attribute] = now
            elif not _same(member.codec, now, getattr(node.was, attribute)):
                result[attribute] = now
        self._add_companions(node, result, path)
        self._empty_by_flag(node, result, path)
        return result

    def _changed_list(self, part: _List, now: Any, path: str) -> list[Any] | None:
        """The whole list to send, or None if it stays as it is."""
        if not is_items(now):
            raise InvalidArgumentError(f"{path} takes a list; to remove lines, remove them from it", path=path)
        items = list(now)
        if part.unknown:
            message = f"{path} would replace lines of the record that cannot be named by an id: use update()"
            raise InvalidArgumentError(message, path=path)
        return self._unkeyed(part, items, path) if part.keyed is None else self._keyed(part, part.keyed, items, path)

    def _keyed(self, part: _List, keyed: Mapping[Any, _Object], items: list[Any], path: str) -> list[Any] | None:
        """A list whose items have ids: those that stay as they are go by id alone."""
        key, sent, kept, changed = part.key, list[Any](), list[Any](), False
        for index, item in enumerate(items):
            where = f"{path}[{index}]"
            line = _as_line(part, item, self._rules.new, where)
            id_ = getattr(line, key)
            if id_ == self._rules.new and not part.amended:
                sent.append(line)
                changed = True
                continue
            if id_ not in keyed or id_ in kept:
                why = "stands in it twice" if id_ in kept else "is not in the record"
                hint = "" if part.amended or id_ in kept else f"; a new line has the id {self._rules.new}"
                raise InvalidArgumentError(f"{where}: {id_} {why}{hint}", path=where)
            kept.append(id_)
            node = keyed[id_]
            changes = self._changed(node, line, where)
            changed = changed or bool(changes)
            if changes or not part.amended:
                sent.append({**{a: getattr(node.was, a) for a in sorted(node.stated)}, **changes})
        missing = [id_ for id_ in keyed if id_ not in kept]
        _refuse_lost(part, [(id_, keyed[id_].value) for id_ in missing], path)
        if missing and part.amended:
            raise InvalidArgumentError(f"{path}: {missing[0]} cannot be removed by an update", path=path)
        return sent if changed or (kept != list(keyed) and not part.amended) else None

    def _unkeyed(self, part: _List, items: list[Any], path: str) -> list[Any] | None:
        """A list whose items have no ids: it is sent whole, and items are told apart by what they are."""
        left, missing = list(items), list[tuple[Any, Any]]()
        for index, one in enumerate(part.first):
            match = next((i for i, item in enumerate(left) if item is one or _same(part.codec, item, one)), None)
            if match is None:
                missing.append((f"its item {index}", one))
            else:
                del left[match]
        _refuse_lost(part, missing, path)
        same = len(items) == len(part.was) and all(map(_same, [part.codec] * len(items), items, part.was))
        return None if same else items

    def _add_companions(self, node: _Object, result: dict[str, Any], path: str) -> None:
        """Lists that share their place with one that is sent go along, every line by its id."""
        names = {member.name: attribute for attribute, member in fields_of(type(node.was)) if attribute in node.lists}
        for group in self._rules.together:
            here = [names[name] for name in sorted(group & names.keys())]
            if not any(attribute in result for attribute in here):
                continue
            for attribute in here:
                part = node.lists[attribute]
                if attribute in result or not part.first:
                    continue
                if part.unknown or part.keyed is None:
                    where = argument_path(path, attribute)
                    raise InvalidArgumentError(f"{where} has lines without an id, which would be lost", path=where)
                result[attribute] = [{part.key: id_} for id_ in part.keyed]

    def _empty_by_flag(self, node: _Object, result: dict[str, Any], path: str) -> None:
        """Lists that were emptied are left out, and a flag says so. One flag may stand for several lists."""
        attributes = {member.name: attribute for attribute, member in fields_of(type(node.was))}
        for flag in dict.fromkeys(self._rules.clearing.values()):
            lists = [attributes[name] for name, by in self._rules.clearing.items() if by == flag and name in attributes]
            emptied = [attribute for attribute in lists if result.get(attribute) == []]
            if flag not in attributes or not emptied:
                continue
            for attribute in lists:
                if attribute not in emptied and (result.get(attribute) or node.lists[attribute].first):
                    where = argument_path(path, emptied[0])
                    raise InvalidArgumentError(f"{where} cannot be emptied while {attribute} is not", path=where)
                result.pop(attribute, None)
            result[attributes[flag]] = True


def _member(record: Model, name: str) -> Any:
    """A member of a record by its wire name; `UNSET` if its class has none."""
    attribute = type(record).attribute_of(name)
    return getattr(record, attribute) if attribute in type(record).member_names() else UNSET


def _identity(value: Any) -> Any:
    """The id of an object that a record refers to."""
    found = getattr(value, "id", None) if isinstance(value, Model) else None
    return UNSET if found is None else found


def _attribute(cls: type[RequestModel], name: str | None) -> str | None:
    return next((attribute for attribute, member in fields_of(cls) if member.name == name), None)


def _as_line(part: _List, item: Any, new: str | None, path: str) -> RequestModel:
    """A line as an object; a dict without an id is a new one."""
    cls = part.cls
    assert cls is not None
    if isinstance(item, cls):
        return item
    if not is_mapping(item):
        raise InvalidArgumentError(f"{path} takes a {cls.__name__} or a dict, not {type(item).__name__}", path=path)
    members = {part.key: new, **item}
    with collecting():  # the request will be checked as a whole
        cls.encode_object(members, path)
    return cls(**members)


def _refuse_lost(part: _List, missing: Iterable[tuple[Any, Any]], path: str) -> None:
    """Refuse lines that disappeared without having been removed; `missing` are their names and themselves."""
    lost = [str(name) for name, line in missing if not any(gone is line for gone in part.given.removed)]
    if lost:
        raise InvalidArgumentError(
            f"{path} has lost {', '.join(lost)}: take lines away with remove(), pop(), clear() or del, and change "
            "them in their place",
            path=path,
        )


def _refuse_lost_secrets(part: _Object, now: Any, path: str) -> None:
    """Refuse an object that is sent whole without a secret that it has: the record may show it masked."""
    for name in (*part.secrets, *part.objects):
        value = now.get(name, UNSET) if is_mapping(now) else getattr(now, name, UNSET)
        where = argument_path(path, name)
        if name in part.objects:
            _refuse_lost_secrets(part.objects[name], value, where)
        elif value is UNSET:
            raise InvalidArgumentError(f"{path} is sent whole: set {where} as well, which is not copied", path=where)


def _same(codec: Codec, now: Any, was: Any) -> bool:
    """Whether two values are the same, or the same on the wire."""
    if now is was or (type(now) is type(was) and now == was):
        return True
    if was is UNSET or now is UNSET or now is None:
        return False
    if isinstance(was, Decimal) and isinstance(now, int | Decimal) and not isinstance(now, bool):
        return bool(now == was)
    try:
        with collecting():
            return bool(codec.encode(now, "") == codec.encode(was, ""))
    except InvalidArgumentError:
        return False
