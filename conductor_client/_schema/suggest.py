"""Suggestions for names that are mistyped."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

# Comparing takes time in proportion to the square of the length, and nobody mistypes a whole document.
_LONGEST = 100


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` comes closest to, or None when nothing is close.

    The case and the way words are joined do not count: `salesTaxCodeId` is close to `sales_tax_code_id`.
    """
    if len(name) > _LONGEST:
        return None
    folded = {_fold(candidate): candidate for candidate in known}
    close = difflib.get_close_matches(_fold(name), folded, n=1)
    return folded[close[0]] if close else None


def _fold(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())
