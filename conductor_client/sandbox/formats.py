"""The formats of strings in the document, and the messages for other strings."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from .times import parse_date, parse_moment

_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
_DURATION = re.compile(r"-?P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?")


def _parses(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


def _is_date(text: str) -> bool:
    return _parses(parse_date, text)


def _is_moment(text: str) -> bool:
    return _parses(parse_moment, text)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    # Blanks and control characters would end up in a Location header.
    return bool(parts.scheme and (parts.netloc or parts.path)) and re.search(r"[\x00-\x20\x7f]", text) is None


def _is_date_or_moment(text: str) -> bool:
    return _is_date(text) or _is_moment(text)


_NO_MOMENT = "Invalid ISO date or datetime"

_CHECKS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "decimal": (
        lambda text: _DECIMAL.fullmatch(text) is not None,
        r"Invalid string: must match pattern /^-?\d+(\.\d+)?$/",
    ),
    "date": (_is_date, "Invalid ISO date"),
    "date-time": (_is_moment, "Invalid ISO datetime"),
    # The two ends of a period of time; which of them matters only to a client that has more than seconds to send.
    "moment-after": (_is_date_or_moment, _NO_MOMENT),
    "moment-before": (_is_date_or_moment, _NO_MOMENT),
    "duration": (lambda text: _DURATION.fullmatch(text) is not None, "Invalid ISO duration"),
    "uuid": (lambda text: _UUID.fullmatch(text) is not None, "Invalid UUID"),
    "uri": (_is_address, "Invalid URL"),
}

# Rules that give a plain string a form. Where the string carries `format` too, the same is said twice: no harm.
_BY_RULE: Mapping[str, str] = {
    "accepts": "moment-after",
    "dateTime": "date-time",
    "decimal": "decimal",
    "duration": "duration",
}


FORMATS = tuple(_CHECKS)
"""The names of the formats that are checked."""


def complaint(name: str, text: str) -> str | None:
    """Return the problem of `text` as a value of the format, or None; an unknown format accepts all."""
    check = _CHECKS.get(name)
    return None if check is None or check[0](text) else check[1]


def rule_format(rules: Mapping[str, Any]) -> str | None:
    """Return the format that the rules of a member or parameter imply."""
    return next((name for rule, name in _BY_RULE.items() if rules.get(rule)), None)


def broken_rule(rules: Mapping[str, Any], value: object) -> str | None:
    """Return the first of the `x-rules` that a value breaks, which are rules of the document beyond JSON Schema."""
    if isinstance(value, str):
        name = rule_format(rules)
        return None if name is None else complaint(name, value)
    if isinstance(value, int | float) and not isinstance(value, bool) and "range" in rules:
        least, most = rules["range"]
        if value < least:
            return f"Too small: expected number to be >={least}"
        if value > most:
            return f"Too big: expected number to be <={most}"
    return None
