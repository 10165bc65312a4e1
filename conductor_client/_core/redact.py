"""Redact logs and exceptions: secrets and personal data in logged bodies, and the client's key everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import Any, Final, TypeVar, cast

from .._schema.json_data import is_list, is_object
from ..errors import encodable
from ..transport import Headers, Incoming, Key, TransportError

T = TypeVar("T")

ORIGINS: Final[set[str]] = set()
"""The origins of the base URLs of clients in this process, such as `https://api.conductor.is:443`."""

_LONGEST: Final = 10_000

# The maximum length of a chain of exceptions.
_DEEPEST: Final = 20
_MASK: Final = "***"

# Parts of member names in JSON and qbXML, compared in lower case without punctuation.
_CONFIDENTIAL: Final = re.compile(
    "secret|password|passwd|apikey|accesstoken|refreshtoken|authorization|cvv|cvc|securitycode|"
    "cardnumber|creditcardtransaction|trackdata|socialsecurity|^ssn$|taxidentif|taxid|"
    "bankaccountnumber|routingnumber|birthdate|dateofbirth|driverslicense"
).search

_INSIDE_CARD: Final = frozenset(("number", "nameoncard", "address", "postalcode", "expirationmonth", "expirationyear"))
_CARD: Final = re.compile("creditcard(?!charge|credit|refund|payment|account)|paymentcard").search
_NOT_LETTERS: Final = re.compile(r"[^a-z0-9]")
_DIGITS: Final = re.compile(r"(?<![\w-])(?<!\d\.)\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)")
_KEYS: Final = re.compile(r"\b(?:sk|pk|\w*secret)_[\w-]+")


def body_text(content: bytes | None) -> str:
    """Return a redacted body for the log; only the length of a body that is not JSON."""
    if not content:
        return "no body"
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return f"{len(content)} bytes that are not JSON"
    try:
        text = encodable(json.dumps(redacted(data), ensure_ascii=False, separators=(",", ":")))
    except RecursionError:
        return f"{len(content)} bytes of deeply nested JSON"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"


def redacted(data: Any, *, card: bool = False) -> Any:
    """Return a copy of JSON data with confidential values masked, by name and form; `card` for that of a card."""
    if isinstance(data, dict):
        members = cast("dict[str, Any]", data)
        return {name: _member(name, value, card=card) for name, value in members.items()}
    if isinstance(data, list):
        return [redacted(item, card=card) for item in cast("Iterable[Any]", data)]
    if isinstance(data, str):
        return without_keys(_DIGITS.sub(_digits, data))
    return _MASK if isinstance(data, int) and _DIGITS.sub(_digits, str(data)) == _MASK else data


def without_keys(text: str) -> str:
    """Return text, such as a URL, with everything masked that looks like a key."""
    return _KEYS.sub(_MASK, text)


def _member(name: str, value: Any, *, card: bool) -> Any:
    plain = _NOT_LETTERS.sub("", name.lower())
    if value is None or isinstance(value, bool):
        return value
    # Not a regular expression, which takes quadratic time for a very long name.
    card_number = 0 <= plain.find("creditcard") < plain.rfind("number")
    if _CONFIDENTIAL(plain) or card_number or (card and plain in _INSIDE_CARD):
        return _MASK
    return redacted(value, card=card or _CARD(plain) is not None)


def _digits(match: re.Match[str]) -> str:
    digits = [int(character) for character in match[0] if character.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return _MASK if (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 else match[0]


def masked(key: Key | None, value: T) -> T:
    """Return text, JSON data, headers or an answer with `***` in place of the key; None for data nested too deeply."""
    if key is None or value is None:
        return value
    try:
        return cast("T", _masked(key, value))
    except RecursionError:
        return cast("T", None)


def _masked(key: Key, value: Any) -> Any:
    if isinstance(value, str):
        return key.masked(value)
    if is_list(value):
        return [_masked(key, item) for item in value]
    if is_object(value):
        return {key.masked(name): _masked(key, item) for name, item in value.items()}
    if isinstance(value, Headers):
        return value.masked(key)
    if isinstance(value, Incoming):
        # Latin-1 keeps any bytes.
        content = key.masked(value.content.decode("latin-1")).encode("latin-1")
        defect = None if value.defect is None else key.masked(value.defect)
        return replace(value, headers=_masked(key, value.headers), content=content, defect=defect)
    return value


def hide_key(key: Key | None, error: BaseException | None) -> None:
    """Mask the key in an exception and its causes: in their arguments and their httpx requests."""
    for _ in range(_DEEPEST):
        if key is None or error is None:
            return
        args = tuple(_masked(key, arg) if isinstance(arg, str) else arg for arg in error.args)
        if args != error.args:
            error.args = args
        if isinstance(error, TransportError):
            error.partial = masked(key, error.partial)
        for part in key.parts:
            request: Any = error.__dict__.get("_request")
            if part.header in (getattr(request, "headers", None) or ()):
                # A copy, because the caller may still use the request.
                twin = copy(request)
                twin.headers = request.headers.copy()
                twin.headers[part.header] = "***"
                error.__dict__["_request"] = twin
            elif part.parameter and request is not None:
                twin = copy(request)
                twin.url = type(request.url)(part.masked(str(request.url)))
                error.__dict__["_request"] = twin
        error = error.__cause__ or error.__context__
