"""What may stand in a log: bodies without secrets and without the data of cards, accounts and persons."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final, cast

from ..errors import encodable

ORIGINS: Final[set[str]] = set()
"""Where clients of this process send to, such as `https://api.conductor.is:443`."""

_LONGEST: Final = 10_000
_MASK: Final = "***"

# Parts of member names, compared in lower case without punctuation: of our JSON, of qbXML, of tokens and the like.
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
    """A body for the log; what is not JSON is only measured, since nothing tells what it holds."""
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
    """A copy of JSON data with confidential values masked, found by their names and looks; `card` if it is a card's."""
    if isinstance(data, dict):
        members = cast("dict[str, Any]", data)
        return {name: _member(name, value, card=card) for name, value in members.items()}
    if isinstance(data, list):
        return [redacted(item, card=card) for item in cast("Iterable[Any]", data)]
    if isinstance(data, str):
        return without_keys(_DIGITS.sub(_digits, data))
    return _MASK if isinstance(data, int) and _DIGITS.sub(_digits, str(data)) == _MASK else data


def without_keys(text: str) -> str:
    """Text, such as an address, with all that looks like a key or a secret masked."""
    return _KEYS.sub(_MASK, text)


def _member(name: str, value: Any, *, card: bool) -> Any:
    plain = _NOT_LETTERS.sub("", name.lower())
    if value is None or isinstance(value, bool):
        return value
    if _CONFIDENTIAL(plain) or _names_card_number(plain) or (card and plain in _INSIDE_CARD):
        return _MASK
    return redacted(value, card=card or _CARD(plain) is not None)


def _names_card_number(plain: str) -> bool:
    # Not as an expression, which takes the square of the time for a name that is very long.
    return 0 <= plain.find("creditcard") < plain.rfind("number")


def _digits(match: re.Match[str]) -> str:
    digits = [int(character) for character in match[0] if character.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return _MASK if (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 else match[0]
