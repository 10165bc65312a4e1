"""Texts of the service made safe for logs and exceptions."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["encodable", "one_line"]

_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return a text as one line of a log: control and format characters are escaped as in Python."""
    return _UNPRINTABLE.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def encodable(text: str) -> str:
    """Return a text that can be encoded: lone surrogates become escapes such as `\\ud83d`."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text
