"""Texts of the service's, as they may stand in a line of a log and in an exception."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["encodable", "one_line"]

_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def one_line(text: str) -> str:
    """A text of the service's for a line of a log: what moves a cursor or ends a line is escaped as in Python."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def encodable(text: str) -> str:
    """A text that can be encoded: halves of surrogate pairs, left by a cut through a character, become `\\ud83d`."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text
