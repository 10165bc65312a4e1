"""Parsing the JSON of answers: fractions become decimals, and no number makes a whole answer unreadable."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from json import JSONDecodeError, JSONDecoder
from typing import Any, Final, NoReturn

from .values import NumberText


def _refuse_constant(name: str) -> NoReturn:
    raise JSONDecodeError(f"{name} is not JSON", name, 0)


def _integer(text: str) -> int | NumberText:
    try:
        return int(text)
    except ValueError:  # more digits than Python reads, by default 4,300
        return NumberText(text)


def _fraction(text: str) -> Decimal | NumberText:
    try:
        return Decimal(text)
    except ArithmeticError:  # an exponent of some twenty digits
        return NumberText(text)


BLANKS: Final = " \t\n\r"
# Bytes of a long answer in which its own members are looked for.
_BEGINNING: Final = 4096
PARSER: Final = JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_TOLERANT: Final = JSONDecoder(parse_float=_fraction, parse_int=_integer, parse_constant=_refuse_constant)


def text_of_body(content: bytes) -> str:
    """The JSON text of a body."""
    return content.decode().removeprefix("\ufeff")


def parse(content: bytes) -> Any:
    """The JSON of a body.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested more deeply than the parser can go.
    """
    text = text_of_body(content)
    try:
        return PARSER.decode(text)
    except JSONDecodeError:
        raise
    except (ValueError, ArithmeticError):
        # Slower, since Python is asked for every number; such answers are very rare.
        return _TOLERANT.decode(text)


def leading(content: bytes) -> dict[str, Any]:
    """The members of an object that stand before its first list or object, as far as its beginning shows them."""
    text, found = content[:_BEGINNING].decode(errors="ignore").removeprefix("\ufeff"), dict[str, Any]()
    with suppress(ValueError, ArithmeticError, IndexError):
        position = after_blanks(text, 0)
        while text[position] in "{,":
            name, position = PARSER.raw_decode(text, after_blanks(text, position + 1))
            position = after_blanks(text, position)
            if not isinstance(name, str) or text[position] != ":":
                break
            position = after_blanks(text, position + 1)
            if text[position] in "{[":
                break
            found[name], position = PARSER.raw_decode(text, position)
            position = after_blanks(text, position)
    return found


def after_blanks(text: str, position: int) -> int:
    """The position of the next character that is not blank."""
    while text[position] in BLANKS:
        position += 1
    return position
