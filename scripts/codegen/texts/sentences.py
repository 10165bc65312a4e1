"""Sentences that follow from the structure: format, limits, default. Base texts never repeat them.

What a rule of the configuration says is data too: `rules.yaml` of the dictionary holds one phrase for each rule.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..document.annotate import RULES_KEY
from ..document.jsontypes import is_array, is_object

FORMAT_SENTENCES = {
    "decimal": "A decimal number, sent as a string.",
    "date": "A date without time, YYYY-MM-DD.",
    "date-time": "An ISO 8601 date and time.",
    "duration": "An ISO 8601 duration, such as PT1H30M.",
}
DEPRECATED = "Deprecated: a later version of the API may do without it."


def compose(schema: Mapping[str, Any], rules: Mapping[str, Any], phrases: Mapping[str, str]) -> list[str]:
    """The sentences for one place, in a fixed order."""
    sentences: list[str] = []
    for part, many in _parts(schema, many=False):
        sentences.extend(_of_part(part, many=many))
    if "range" in rules:
        low, high = rules["range"]
        sentences = [s for s in sentences if not s.startswith(("From ", "At least ", "At most "))]
        sentences.append(f"From {low} to {high}.")
    default = schema.get("default")
    if default is not None:
        sentences.append(f"Default: {json.dumps(default).strip(chr(34))}.")
    sentences.extend(_of_rules(rules, phrases))
    if schema.get("deprecated"):
        sentences.append(DEPRECATED)
    return list(dict.fromkeys(sentences))


def _parts(schema: Mapping[str, Any], *, many: bool) -> Iterator[tuple[Mapping[str, Any], bool]]:
    """(schema, whether it describes the elements of an array), for all that stands at the place."""
    if "$ref" in schema:
        return
    yield schema, many
    for combiner in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(combiner, ()):
            yield from _parts(branch, many=many)
    if is_object(schema.get("items")):
        yield from _parts(schema["items"], many=True)


def _of_part(part: Mapping[str, Any], *, many: bool) -> Iterator[str]:
    phrase = FORMAT_SENTENCES.get(str(part.get("format")))
    if phrase and "enum" not in part:
        yield phrase if not many else f"Each is {phrase[0].lower()}{phrase[1:]}"
    each = "Each has at " if many else "At "
    if "minLength" in part and part["minLength"] > 0 and "maxLength" in part:
        start = "Each has from" if many else "From"
        yield f"{start} {part['minLength']} to {part['maxLength']} characters."
    elif "maxLength" in part:
        yield f"{each}most {_count(part['maxLength'], 'character')}."
    elif part.get("minLength", 0) > 0:
        yield f"{each}least {_count(part['minLength'], 'character')}."
    low, high = part.get("minimum"), part.get("maximum")
    if low is not None and high is not None:
        yield f"From {low} to {high}."
    elif low is not None:
        yield f"At least {low}."
    elif high is not None:
        yield f"At most {high}."
    fewest, most = part.get("minItems", 0), part.get("maxItems")
    if fewest and most is not None:
        yield f"From {fewest} to {most} elements."
    elif fewest:
        yield f"At least {_count(fewest, 'element')}."
    elif most is not None:
        yield f"At most {_count(most, 'element')}."


def _count(number: int, noun: str) -> str:
    word = "one" if number == 1 else str(number)
    return f"{word} {noun}{'' if number == 1 else 's'}"


def _of_rules(rules: Mapping[str, Any], phrases: Mapping[str, str]) -> Iterator[str]:
    done: set[str] = set()
    for key in sorted(phrases, key=lambda combined: (-combined.count("+"), list(phrases).index(combined))):
        parts = set(key.split("+"))
        if parts <= rules.keys() and not parts & done:
            done |= parts
            yield phrases[key].format(**_words(rules[key.split("+", maxsplit=1)[0]]))
    for key in sorted(rules.keys() - done - {"range"}):
        yield f"{key}: {json.dumps(rules[key])}."


def _words(value: Any) -> dict[str, str]:
    values = [f"`{one}`" for one in value] if is_array(value) else [str(value)]
    one_of = values[0] if len(values) == 1 else f"{', '.join(values[:-1])} or {values[-1]}"
    all_of = values[0] if len(values) == 1 else f"{', '.join(values[:-1])} and {values[-1]}"
    return {"value": str(value), "one_of": one_of, "all_of": all_of}


def rules_of(node: Mapping[str, Any]) -> dict[str, Any]:
    """Rules at a place, those on its branches included (`x-rules`)."""
    result: dict[str, Any] = dict(node.get(RULES_KEY, {}))
    schema = node.get("schema", node) if "in" in node else node
    for part, _ in _parts(schema, many=False):
        result.update(part.get(RULES_KEY, {}))
    return result
