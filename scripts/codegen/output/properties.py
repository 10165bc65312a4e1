"""Property classes that we give to openapi-python-client, in place of those that lose what we need.

The library asks one function, `property_from_data`, what a schema becomes. It is wrapped here: scalars, enumerations
and free-form objects get classes of ours, which keep the format and the order of values, are allowed in headers too,
and ignore defaults (a document's default must not be sent with every request). Lists, unions, references and models
stay with the library.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, ClassVar

from attrs import define, field
from openapi_python_client import schema as oai
from openapi_python_client.config import Config
from openapi_python_client.parser import bodies, openapi, properties, responses
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol, Value, convert_example
from openapi_python_client.strings import PythonIdentifier

__all__ = [
    "ArrayProperty",
    "EnumerationProperty",
    "FreeFormProperty",
    "MapProperty",
    "ScalarProperty",
    "our_properties",
]

_EVERYWHERE = set(oai.ParameterLocation)


@define
class _OwnProperty(PropertyProtocol):
    """What the library expects of every property."""

    name: oai.UntrustedString
    required: bool
    default: Value | None
    python_name: PythonIdentifier
    description: oai.UntrustedString | None
    example: oai.UntrustedString | None = field(converter=convert_example)
    _allowed_locations: ClassVar[set[oai.ParameterLocation]] = _EVERYWHERE

    def convert_value(self, value: Any) -> Value | None:
        return None


@define
class ScalarProperty(_OwnProperty):
    """A string, number, integer or boolean; `kind` is its format where that matters, else its type.

    `low` and `high` limit its length or its value.
    """

    kind: str = "string"
    low: int | None = None
    high: int | None = None


@define
class EnumerationProperty(_OwnProperty):
    """A list of strings in the document's order, with the name of its alias if it has one."""

    values: tuple[str, ...] = ()
    alias: str | None = None


@define
class ArrayProperty(_OwnProperty):
    """A list of limited length."""

    inner_property: PropertyProtocol = field(kw_only=True)
    fewest: int | None = None
    most: int | None = None


@define
class MapProperty(_OwnProperty):
    """An object with keys of anyone's choice and values of one kind."""

    inner_property: PropertyProtocol = field(kw_only=True)


@define
class FreeFormProperty(_OwnProperty):
    """An object whose members are not described."""


_FORMATS = {
    ("string", "decimal"): "decimal",
    ("string", "date"): "date",
    ("string", "date-time"): "date-time",
    ("string", "moment-after"): "moment-after",
    ("string", "moment-before"): "moment-before",
}


def _common(name: oai.UntrustedString, required: bool, data: oai.Schema, config: Config) -> dict[str, Any]:
    return {
        "name": name,
        "required": required,
        "default": None,
        "python_name": PythonIdentifier(value=name, prefix=config.field_prefix),
        "description": data.description,
        "example": data.example,
    }


def _own_property(name: oai.UntrustedString, required: bool, data: oai.Schema, config: Config) -> _OwnProperty | None:
    common = _common(name, required, data, config)
    if data.anyOf or data.oneOf or data.allOf or isinstance(data.type, list) or data.const is not None:
        return None
    extra = data.model_extra or {}
    if data.enum and all(isinstance(_plain(value), str) for value in data.enum):
        return EnumerationProperty(
            **common, values=tuple(str(_plain(value)) for value in data.enum), alias=_plain(extra.get("x-enum"))
        )
    kind = data.type.value if data.type else None
    if kind in ("string", "number", "integer", "boolean"):
        low, high = _limits(data, kind)
        name_of_kind = _FORMATS.get((kind, _plain(data.schema_format) or ""), kind)
        return ScalarProperty(**common, kind=name_of_kind, low=low, high=high)
    if kind == "object" and not data.properties and "x-class" not in extra and _values_of(data) is None:
        return FreeFormProperty(**common)
    return None


def _limits(data: oai.Schema, kind: str) -> tuple[int | None, int | None]:
    """Lengths of a string, or bounds of a number: from the schema, or from the rule that says what prose says."""
    if kind == "string":
        return data.minLength or None, data.maxLength
    low, high = (data.model_extra or {}).get("x-rules", {}).get("range", (data.minimum, data.maximum))
    return (None if low is None else int(low)), (None if high is None else int(high))


def _values_of(data: oai.Schema) -> oai.Schema | oai.Reference | None:
    """The schema of a map's values."""
    if data.properties or "x-class" in (data.model_extra or {}):
        return None
    return data.additionalProperties if isinstance(data.additionalProperties, oai.Schema | oai.Reference) else None


def _plain(value: Any) -> Any:
    return value.get_untrusted_value() if isinstance(value, oai.UntrustedString) else value


@contextmanager
def our_properties() -> Generator[None, None, None]:
    """Let the library build our properties for the duration of a `with` block."""
    original: Callable[..., Any] = properties.property_from_data

    def property_from_data(name: Any, required: bool, data: Any, schemas: Any, *args: Any, **kwargs: Any) -> Any:
        config = kwargs.get("config") or args[1]
        own = _own_property(name, required, data, config) if isinstance(data, oai.Schema) else None
        if own is not None:
            return own, schemas
        values = _values_of(data) if isinstance(data, oai.Schema) else None
        if values is not None:
            inner, schemas = property_from_data(name, True, values, schemas, *args, **kwargs)
            if isinstance(inner, ParseError):
                return inner, schemas
            return MapProperty(**_common(name, required, data, config), inner_property=inner), schemas
        result, schemas = original(name, required, data, schemas, *args, **kwargs)
        if isinstance(result, ListProperty) and isinstance(data, oai.Schema) and (data.minItems or data.maxItems):
            common = _common(name, required, data, config)
            inner = result.inner_property
            result = ArrayProperty(**common, inner_property=inner, fewest=data.minItems or None, most=data.maxItems)
        return result, schemas

    # Four modules hold the function under their own name.
    holders: tuple[Any, ...] = (properties, openapi, bodies, responses)
    for module in holders:
        module.property_from_data = property_from_data
    try:
        yield
    finally:
        for module in holders:
            module.property_from_data = original
