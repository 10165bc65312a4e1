"""Words inside names: how wire names become Python names and class names."""

from __future__ import annotations

import keyword
import re
import unicodedata
from functools import cache

_LOWER_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# "HTTPStatus" is two words; runs of capitals are kept together otherwise.
_ACRONYM_WORD = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[\W_]+")


@cache
def split_words(name: str) -> tuple[str, ...]:
    """The words of a wire name, lower-case: ``otherCustomField1`` -> ``("other", "custom", "field1")``.

    A digit never starts a word of its own, which is what callers of this API know from elsewhere
    (``is_eligible_for1099``). Letters of other scripts stay, in the form that Python reads them in.
    """
    if not name.isascii():
        normal = unicodedata.normalize("NFKC", name)
        name = "".join(char if f"a{char}".isidentifier() else " " for char in normal)
    spaced = _ACRONYM_WORD.sub(" ", _LOWER_UPPER.sub(" ", _SEPARATORS.sub(" ", name)))
    return tuple(unicodedata.normalize("NFKC", word.lower()) for word in spaced.split())


@cache
def python_name(wire_name: str) -> str:
    """A wire name as Python attribute or argument: ``refNumber`` -> ``ref_number``, ``class`` -> ``class_``."""
    name = "_".join(split_words(wire_name)) or "field"
    if not name.isidentifier():
        name = f"field_{name}"  # it begins with a digit, or with what may only follow a letter
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(words: tuple[str, ...]) -> str:
    """Words as a class name: ``("bill", "to", "pay")`` -> ``BillToPay``."""
    name = "".join(unicodedata.normalize("NFKC", word[0].upper()) + word[1:] for word in words)
    return name if name.isidentifier() else f"Object{name}"


def singular(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words with the last one in the singular, by spelling alone."""
    if not words:
        return words
    return (*words[:-1], _singular_word(words[-1]))


def _singular_word(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us")):
        return word[:-1]
    return word


def common_prefix(several: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The first words that all of them share."""
    shortest = min(several, key=len)
    for index, word in enumerate(shortest):
        if any(words[index] != word for words in several):
            return shortest[:index]
    return shortest


def common_suffix(several: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The last words that all of them share."""
    reversed_words = [tuple(reversed(words)) for words in several]
    return tuple(reversed(common_prefix(reversed_words)))
