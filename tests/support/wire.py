"""Comparing JSON the way a service does."""

from __future__ import annotations

import re
from datetime import datetime
from typing import cast

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def same_json(left: object, right: object) -> bool:
    """Whether two JSON values mean the same: numbers by value, moments by instant and offset, the rest exactly."""
    if isinstance(left, dict) and isinstance(right, dict):
        one, other = cast("dict[str, object]", left), cast("dict[str, object]", right)
        return one.keys() == other.keys() and all(same_json(value, other[key]) for key, value in one.items())
    if isinstance(left, list) and isinstance(right, list):
        ours, theirs = cast("list[object]", left), cast("list[object]", right)
        return len(ours) == len(theirs) and all(map(same_json, ours, theirs))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, str) and isinstance(right, str) and _MOMENT.match(left) and _MOMENT.match(right):
        a, b = datetime.fromisoformat(left), datetime.fromisoformat(right)
        return a == b and a.utcoffset() == b.utcoffset()
    return left == right
