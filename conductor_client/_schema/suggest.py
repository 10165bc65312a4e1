"""Suggestions for mistyped names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

# Comparing takes quadratic time, and a longer text is no mistyped name.
_LONGEST = 100


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is closest to `name`, or None if none is close.

    Case and separators do not count: `salesTaxCodeId` is close to `sales_tax_code_id`.
    """
    if len(name) > _LONGEST:
        return None
    folded = {_fold(candidate): candidate for candidate in known}
    close = difflib.get_close_matches(_fold(name), folded, n=1)
    return folded[close[0]] if close else None


def _fold(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
