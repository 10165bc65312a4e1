"""Requests and answers against the document; complaints in the service's style.

jsonschema-rs tells whether a value fits, in microseconds; jsonschema is slower, and says what is wrong with one that
does not.

The service words its refusals like the Zod library (`Too big: expected string to have <=41 characters at "name"`), so
that is how they are worded here. Only a few lines are known from observation; the others follow the same pattern.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError, validators

from .document import Document, Json, Operation, Parameter
from .errors import internal, invalid_request
from .formats import FORMATS, complaint, rule_format

_NAMES = {"integer": "int", "null": "null"}
_PLAIN_KEY = re.compile(r"[A-Za-z_$][\w$]*")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")

# Filters by part of a name and by range of names exclude one another; the document's rules state only the first kind.
_PARTS = ("Contains", "StartsWith", "EndsWith")
_ENDS = ("From", "To")


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
    """`x-rules`: what the document says beside JSON Schema about this one value."""
    if isinstance(instance, str):
        name = rule_format(rules)
        if name is not None and (message := complaint(name, instance)) is not None:
            yield ValidationError(message)
    elif isinstance(instance, int | float) and not isinstance(instance, bool) and "range" in rules:
        least, most = rules["range"]
        if instance < least:
            yield ValidationError(f"Too small: expected number to be >={least}")
        elif instance > most:
            yield ValidationError(f"Too big: expected number to be <={most}")


def _required(_: Any, names: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """As the library's own, but the complaint stands at the property that is missing and says what belongs there."""
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


class _Rules:
    """`x-rules`, for the fast check."""

    def __init__(self, _parent: object, rules: Any, _path: object) -> None:
        self._rules = rules

    def validate(self, instance: Any) -> None:
        if next(_rules(None, self._rules, instance, None), None) is not None:
            raise ValueError("it does not fit")


def _format_check(name: str) -> Callable[[str], bool]:
    return lambda text: complaint(name, text) is None


_FAST_FORMATS = {name: _format_check(name) for name in FORMATS}


def _fast(schema: Json) -> Callable[[object], bool]:
    """A quick test for one schema. What it refuses is worded by the slow one, which has the last word."""
    validator = jsonschema_rs.Draft202012Validator(
        schema, formats=_FAST_FORMATS, validate_formats=True, keywords=cast("Any", {"x-rules": _Rules})
    )

    def fits(value: object) -> bool:
        try:
            return validator.is_valid(value)
        except (ValueError, OverflowError, TypeError):  # numbers beyond its own
            return False

    return fits


def _refers(schema: object) -> bool:
    if isinstance(schema, dict):
        return "$ref" in schema or any(map(_refers, cast("Json", schema).values()))
    return isinstance(schema, list) and any(map(_refers, cast("list[object]", schema)))


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


# --- requests and answers ---


class Checker:
    """Checks requests and answers of one document. Validators are compiled on first use, one for a schema."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[int, tuple[Json, Callable[[object], bool], Any]] = {}
        self._parameter_schemas: dict[tuple[str, str], Json] = {}

    def parameters(self, operation: Operation, place: str, given: Mapping[str, object]) -> Json:
        """The parameters of one place ("query", "header", "path"), typed, with the document's defaults filled in.

        Raises ApiError 400 for anything that the document does not allow.
        """
        specs = {parameter.name: parameter for parameter in operation.parameters_in(place)}
        values = {name: _typed(specs[name].schema, value) if name in specs else value for name, value in given.items()}
        key = (operation.name, place)
        schema = self._parameter_schemas.get(key)
        if schema is None:
            schema = self._parameter_schemas[key] = {
                "type": "object",
                "properties": {name: parameter.schema for name, parameter in specs.items()},
                "required": [name for name, parameter in specs.items() if parameter.required],
                "additionalProperties": False,
            }
        self._refuse([*self._lines(schema, values), *_clashes(specs, values)])
        for name, parameter in specs.items():
            if "default" in parameter.schema:
                values.setdefault(name, parameter.schema["default"])
        return values

    def body(self, schema: Json, value: object) -> None:
        """Raise ApiError 400 when a request's body does not fit."""
        self._refuse(list(self._lines(schema, value)))

    def answer(self, operation: Operation, value: Json) -> None:
        """Raise ApiError 500 when an answer of ours does not fit the document: that is a fault of the sandbox."""
        lines = list(self._lines(operation.answer, value))
        if lines:
            raise internal(
                f"The sandbox built an answer that {operation.name} does not allow: {'; '.join(lines)}",
                "SANDBOX_ANSWER_INVALID",
            )

    def _lines(self, schema: Json, value: object) -> Iterator[str]:
        known = self._validators.get(id(schema))
        if known is None:
            # The components travel along so that references resolve; the schema is kept, so that its id stays its own.
            whole = {**schema, "components": self._document.tree["components"]} if _refers(schema) else schema
            known = self._validators[id(schema)] = (schema, _fast(whole), _Validator(whole))
        _, fits, slow = known
        if fits(value):
            return iter(())
        return (_line(error) for error in slow.iter_errors(value))

    @staticmethod
    def _refuse(lines: list[str]) -> None:
        if lines:
            # A limit that stands in the schema and in the rules is one complaint.
            raise invalid_request("; ".join(dict.fromkeys(lines)))


def _typed(schema: Json, value: object) -> object:
    """A parameter as its schema wants it, where its text allows that; otherwise as it came, for the check to refuse."""
    kind = schema.get("type")
    if kind == "array":
        texts = cast("list[object]", value) if isinstance(value, list) else [value]
        return [_typed(schema.get("items", {}), text) for text in texts]
    if isinstance(value, str):
        if kind == "boolean" and value in ("true", "false"):
            return value == "true"
        if kind in ("integer", "number") and _INTEGER.fullmatch(value) is not None:
            return int(value)
        if kind == "number" and complaint("decimal", value) is None:
            return float(value)
    return value


def _clashes(specs: Mapping[str, Parameter], values: Mapping[str, object]) -> Iterator[str]:
    """Parameters that exclude one another."""
    reported: set[frozenset[str]] = set()
    for name in values:
        rules = specs[name].rules if name in specs else {}
        stem = next((name.removesuffix(end) for end in _PARTS if name.endswith(end)), None)
        ranges = [] if stem is None else [stem + end for end in _ENDS if stem + end in specs]
        for others in (rules.get("excludes", ()), rules.get("onlyOneOf", ()), ranges):
            group = frozenset((name, *(other for other in others if other in values)))
            if len(group) > 1 and group not in reported:
                reported.add(group)
                names = ", ".join(_quoted(one) for one in specs if one in group)
                yield f"Invalid input: only one of {names} may be given"
