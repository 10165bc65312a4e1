"""Checks of the references in a request (valid ids of existing objects of the right kind) and of its texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ..document import Json
from ..errors import bad_id, bad_reference, feature_off, quickbooks_unreachable
from ..ids import is_id
from ..model import Draft, Form, ListKind, Ref
from ..rules.simple import values_at

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def check_references(draft: Draft | Form) -> None:
    """Raise ApiError (3000, 3140, 3250) for a reference of this request that does not lead to what it should."""
    refs = [(path, ref) for path, ref in draft.kind.refs.items() if path.partition(".")[0] in draft.sent]
    found = [(path, ref, list(values_at(draft.data, path))) for path, ref in refs]
    # Invalid ids are refused before any lookup.
    for path, _, values in found:
        for value in values:
            if not is_id(value):
                raise bad_id(path, value)
    for _, ref, values in found:
        for value in values:
            _check(draft, ref, value)


def _check(draft: Draft | Form, ref: Ref, value: str) -> None:
    if ref.feature and not draft.company.is_on(ref.feature):
        raise feature_off(ref.feature)
    target = draft.company.known(ref.kinds, value)
    if target is None or (ref.types and target.data["accountType"] not in ref.types):
        raise bad_reference(noun_of(draft.kinds, ref), value, draft.kind.noun)
    if ref.kinds == ("accounts",) and target.data["accountType"] == "non_posting":
        raise bad_reference(noun_of(draft.kinds, ref), value, draft.kind.noun)


def noun_of(kinds: Mapping[str, ListKind], ref: Ref) -> str:
    """Return the noun for the target of a reference in messages."""
    nouns = dict.fromkeys(kinds[name].noun for name in ref.kinds)
    return next(iter(nouns)) if len(nouns) == 1 else "Name" if "vendors" in ref.kinds else next(iter(nouns))


def check_characters(value: object) -> None:
    """Raise ApiError (0x80040400) for a text that XML, and so a request to QuickBooks, cannot carry."""
    if isinstance(value, str):
        if _NOT_IN_XML.search(value) is not None:
            raise quickbooks_unreachable(
                "0x80040400", "QuickBooks found an error when parsing the provided XML text stream."
            )
    elif isinstance(value, dict):
        check_characters([*cast("Json", value).values()])
    elif isinstance(value, list):
        for part in cast("list[object]", value):
            check_characters(part)


def check_id(field: str, value: object) -> str:
    """Return an id of a path or a filter. Raises ApiError (3000) if it is none."""
    text = str(value)
    if not is_id(text):
        raise bad_id(field, text)
    return text


def without_blanks(data: Json) -> Json:
    """Return data without empty texts: for QuickBooks they are no value, which is how a field is cleared."""
    pairs = ((name, _filled(value)) for name, value in data.items())
    return {name: value for name, value in pairs if value is not None}


def _filled(value: object) -> object:
    if value == "":
        return None
    if isinstance(value, dict):
        return without_blanks(cast("Json", value)) or None
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [without_blanks(cast("Json", item)) if isinstance(item, dict) else item for item in items if item != ""]
    return value
