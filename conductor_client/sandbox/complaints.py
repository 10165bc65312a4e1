"""Messages for values that do not fit the document, in the service's style.

The service's messages resemble those of the Zod library (`Too big: expected string to have <=41 characters at "name"`).
Only a few have been observed; the others follow the same pattern.

This module is loaded when the first value is refused: with the libraries for formats, jsonschema takes a second to
import.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from jsonschema import Draft202012Validator, ValidationError, validators

from .document import Json
from .formats import broken_rule, complaint

_NAMES = {"integer": "int", "null": "null"}
_PLAIN_KEY = re.compile(r"[A-Za-z_$][\w$]*")


def _type_of(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


def _place(path: Iterable[str | int]) -> str:
    text = ""
    for key in path:
        if isinstance(key, int):
            text += f"[{key}]"
        elif _PLAIN_KEY.fullmatch(key) is None and not key.startswith("Conductor-"):
            text += f"[{json.dumps(key)}]"
        else:
            text += f".{key}" if text else key
    return f' at "{text}"' if text else ""


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


# --- keywords ---


def _format(_: Any, name: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and (message := complaint(str(name), instance)) is not None:
        yield ValidationError(message)


def _rules(_: Any, rules: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if (message := broken_rule(rules, instance)) is not None:
        yield ValidationError(message)


def _required(_: Any, names: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """Check as the library does, but report the missing property with its expected kind."""
    if isinstance(instance, dict):
        for name in cast("Sequence[str]", names):
            if name not in instance:
                want: Json = schema.get("properties", {}).get(name, {})
                yield ValidationError(f"{_expected(want)}, received undefined", path=[name])


def _additional(_: Any, allowed: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if allowed is False and isinstance(instance, dict):
        known: Json = schema.get("properties", {})
        unknown = [key for key in cast("dict[str, Any]", instance) if key not in known]
        if unknown:
            noun = "key" if len(unknown) == 1 else "keys"
            yield ValidationError(f"Unrecognized {noun}: {', '.join(map(_quoted, unknown))}")


_Validator: Any = cast("Any", validators).extend(
    Draft202012Validator,
    {"format": _format, "x-rules": _rules, "required": _required, "additionalProperties": _additional},
)


def _expected(schema: Json) -> str:
    if "enum" in schema:
        return f"Invalid option: expected one of {'|'.join(map(_quoted, schema['enum']))}"
    kind = str(schema.get("type", "value"))
    return f"Invalid input: expected {_NAMES.get(kind, kind)}"


def _size(error: ValidationError) -> str:
    """`string to have <=41 characters`, `number to be >=1`, `array to have >=1 items`."""
    keyword, limit, value = str(error.validator), cast("Any", error.validator_value), cast("object", error.instance)
    small = keyword.lower().startswith("min")
    unit = {"string": " characters", "array": " items", "object": " properties"}.get(_type_of(value))
    sign = ">=" if small else "<="
    text = f"to be {sign}{limit}" if unit is None else f"to have {sign}{limit}{unit}"
    return f"Too {'small' if small else 'big'}: expected {_type_of(value)} {text}"


_SIZES = ("maxLength", "minLength", "maximum", "minimum", "maxItems", "minItems", "maxProperties", "minProperties")


def _line(error: ValidationError) -> str:
    keyword = str(error.validator)
    if keyword == "type":
        text = f"{_expected({'type': error.validator_value})}, received {_type_of(cast('object', error.instance))}"
    elif keyword == "enum":
        text = _expected({"enum": error.validator_value})
    elif keyword == "const":
        text = f"Invalid input: expected {_quoted(cast('object', error.validator_value))}"
    elif keyword in _SIZES:
        text = _size(error)
    elif keyword in ("anyOf", "oneOf"):
        text = "Invalid input"
    else:
        text = error.message
    return text + _place(error.absolute_path)


def complaints(schema: Json, value: object) -> Iterator[str]:
    """Return one line for each problem of a value."""
    return (_line(error) for error in _Validator(schema).iter_errors(value))
