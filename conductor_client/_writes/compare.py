"""Comparison of a record with the body of a write. Pure; independent of any API."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from .._schema.json_data import is_list, is_object

if TYPE_CHECKING:
    from .._core.write_guard import WriteRules

_GUID_DIGITS = 32

# Seconds since 1970 have nine or ten digits between 1973 and 2286. Other revisions are no times.
_STAMP_DIGITS = (9, 10)


def agrees(sent: Mapping[str, Any], record: Mapping[str, Any], rules: WriteRules, operation: str = "") -> bool | None:
    """Return whether a record has the values that an update sent; None if it does not show all of them.

    Both have wire names; the record has Python values. None in `sent` is an unknown value.
    """
    verdict: bool | None = True
    for name, value in sent.items():
        if value is True and name in rules.clearing.values():
            lists = [record.get(array) for array, flag in rules.clearing.items() if flag == name and array in record]
            one: bool | None = not any(lists) if lists else None
        else:
            shown, theirs = _shown(name, record, rules, operation)
            one = _equal(value, theirs, rules, name in rules.amended) if shown and value is not None else None
        if one is False:
            return False
        if one is None:
            verdict = None
    return verdict


def _shown(name: str, record: Mapping[str, Any], rules: WriteRules, operation: str) -> tuple[bool, Any]:
    """Return whether a record shows a member of an update, and its value."""
    merged = rules.merged.get((operation, name))
    if merged is not None:
        parts = [(record.get(part.source), part.members) for part in merged]
        if not all(is_list(lines) for lines, _ in parts):
            return False, None
        return True, [{**line, **members} for lines, members in parts for line in cast("list[Any]", lines)]
    if name in record:
        return True, record[name]
    if name.endswith("Ids") and is_list(items := record.get(f"{name[:-3]}s")):
        return True, [item.get(rules.identity) if is_object(item) else item for item in items]
    if name.endswith("Id") and name[:-2] in record:
        reference = record[name[:-2]]
        return True, reference.get(rules.identity) if is_object(reference) else reference
    return False, None


def _equal(sent: Any, theirs: Any, rules: WriteRules, amended: bool = False) -> bool | None:
    if is_object(sent):
        return agrees(sent, theirs, rules) if is_object(theirs) else False
    if is_list(sent):
        return _equal_lists(sent, theirs, rules, amended) if is_list(theirs) else False
    if isinstance(sent, bool) or isinstance(theirs, bool):
        return sent is theirs
    if isinstance(theirs, int | Decimal):
        try:
            return Decimal(str(sent)) == theirs
        except InvalidOperation:
            return False
    if isinstance(theirs, date):
        return str(sent) == theirs.isoformat()
    # QuickBooks returns empty text as null, and strips blanks.
    return str(sent).strip() == ("" if theirs is None else str(theirs).strip())


def _equal_lists(sent: list[Any], theirs: list[Any], rules: WriteRules, amended: bool) -> bool | None:
    """Compare lines with the same id, and each new line with the remaining ones."""
    if not all(is_object(item) and rules.identity in item for item in sent):
        pairs = zip(sent, theirs, strict=False)
        return _all([_equal(*pair, rules) for pair in pairs]) if len(sent) == len(theirs) else False
    known = {item.get(rules.identity): item for item in theirs if is_object(item)}
    verdicts: list[bool | None] = []
    new: list[dict[str, Any]] = []
    for line in sent:
        # A contact has its own revision, which changes with it.
        own = {rules.identity, rules.revision} if amended else {rules.identity}
        rest = {name: value for name, value in line.items() if name not in own}
        if line[rules.identity] == rules.new:
            new.append(rest)
        else:
            match = known.pop(line[rules.identity], None)
            verdicts.append(False if match is None else agrees(rest, match, rules))
    left = list(known.values())
    if len(left) != len(new) and not amended:
        return False
    for line in new:
        scores = [agrees(line, other, rules) for other in left]
        index = next((i for i, score in enumerate(scores) if score), None)
        if index is None:
            index = next((i for i, score in enumerate(scores) if score is None), None)
        if index is None:
            return False
        verdicts.append(scores[index])
        del left[index]
    return _all(verdicts)


def _all(verdicts: list[bool | None]) -> bool | None:
    if False in verdicts:
        return False
    return None if None in verdicts else True


def same_id(one: Any, other: Any) -> bool:
    """Return whether two external ids are equal; a GUID may be written with or without braces and dashes."""
    return _guid(one) == _guid(other)


def _guid(value: Any) -> str:
    text = str(value).strip().strip("{}").casefold()
    digits = text.replace("-", "")
    return digits if len(digits) == _GUID_DIGITS and set(digits) <= set("0123456789abcdef") else text


def is_stamp(revision: object) -> TypeGuard[str]:
    """Return whether a revision is a time in seconds since 1970."""
    return isinstance(revision, str) and revision.isdecimal() and len(revision) in _STAMP_DIGITS


def amounts_of(record: Mapping[str, Any], names: tuple[str, ...]) -> tuple[list[Decimal], list[Decimal]]:
    """Return the amounts of a record itself, and those of all objects in it, such as lines, at every depth."""
    own = [record[name] for name in names if isinstance(record.get(name), Decimal)]
    parts = [part for value in record.values() for part in (value if is_list(value) else [value]) if is_object(part)]
    return own, [amount for part in parts for some in amounts_of(part, names) for amount in some]
