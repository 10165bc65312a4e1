"""The one module that knows openapi-python-client: it parses a normalised document into properties of our own.

The library asks one function, `property_from_data`, what a schema becomes. It is wrapped here: scalars, enumerations
and free-form objects get classes of ours, which keep the format and the order of values, are allowed in headers too,
and ignore defaults (a document's default must not be sent with every request). Lists, unions, references and models
stay with the library.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from attrs import define, evolve, field
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, bodies, openapi, properties, responses
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint as LibraryEndpoint
from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol, Value, convert_example
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import PythonCode, PythonIdentifier

from ..document.jsontypes import is_array, is_object
from ..errors import GenerationError
from .properties import (
    Anything,
    Array,
    Body,
    Constant,
    Endpoint,
    Enumeration,
    FreeForm,
    MapOf,
    Member,
    Model,
    Null,
    Parsed,
    Property,
    Reference,
    Result,
    Scalar,
    Union,
)

__all__ = ["parse"]

_EVERYWHERE = set(oai.ParameterLocation)
_SCHEMAS = "#/components/schemas/"


def parse(document: dict[str, Any], options: Mapping[str, Any]) -> Parsed:
    """The classes and operations of a normalised document; `options` are the library's own.

    Raises:
        GenerationError: the library refused or warned; every warning means that something would be missing.
    """
    file = ConfigFile.model_validate({**options, "post_hooks": []})
    config = Config.from_sources(file, MetaType.NONE, Path("document"), "utf-8", True, Path())
    numbered, places = _numbered(document)
    names = {f"Class{number}": name for number, name in enumerate(document["components"]["schemas"])}
    with _our_properties():
        data = GeneratorData.from_dict(_with_plain_names(numbered, names), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    problems = [*(error for collection in collections for error in collection.parse_errors), *data.errors]
    if problems:
        raise GenerationError("\n".join(_describe(problem, names) for problem in problems))
    endpoints = [
        _endpoint(endpoint, *places[str(endpoint.name)])
        for collection in collections
        for endpoint in collection.endpoints
    ]
    return Parsed(tuple(_model(item) for item in data.models), tuple(endpoints))


def _describe(problem: GeneratorError | ParseError, names: Mapping[str, str]) -> str:
    text = " ".join(str(part) for part in (problem.header, problem.detail) if part)
    text = re.sub(r"\bClass\d+\b", lambda found: names.get(found[0], found[0]), text)
    # The library names some values by their address.
    return re.sub(r"<\S+ object at 0x[0-9a-f]+> ?", "", text)


def _model(item: ModelProperty) -> Model:
    if item.required_properties is None or item.optional_properties is None:
        raise GenerationError(f"{_name_of(item)} was not processed")
    members = _members((*item.required_properties, *item.optional_properties))
    # Nothing said and anything allowed are the same to the library.
    stated = item.data.additionalProperties not in (None, False) and item.additional_properties is not None
    further = _plain_property(item.additional_properties) if stated else None
    return Model(_name_of(item), {member.wire: member for member in members}, further)


_NAME = "x-class-name"


def _name_of(item: ModelProperty) -> str:
    return str(_plain((item.data.model_extra or {})[_NAME]))


def _with_plain_names(document: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The document with names of classes that the library leaves as they are; it changes many others."""
    renamed = {f"{_SCHEMAS}{name}": f"{_SCHEMAS}{plain}" for plain, name in names.items()}

    def copied(node: Any) -> Any:
        if is_array(node):
            return [copied(item) for item in node]
        if not is_object(node):
            return node
        return {
            key: renamed.get(value, value) if key == "$ref" and isinstance(value, str) else copied(value)
            for key, value in node.items()
        }

    result: dict[str, Any] = copied(document)
    schemas: dict[str, Any] = result["components"]["schemas"]
    result["components"]["schemas"] = {plain: {**schemas[name], _NAME: name} for plain, name in names.items()}
    return result


def _numbered(document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, tuple[str, str]]]:
    """The document with ids of operations that the library leaves as they are, and where each stands."""
    places: dict[str, tuple[str, str]] = {}
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        paths[path] = {}
        for method, operation in item.items():
            name = f"op{len(places)}"
            places[name] = path, method
            paths[path][method] = {**operation, "operationId": name}
    return {**document, "paths": paths}, places


def _endpoint(endpoint: LibraryEndpoint, path: str, method: str) -> Endpoint:
    parameters = {
        "path": _members(endpoint.path_parameters),
        "query": _members(endpoint.query_parameters),
        "header": _members(endpoint.header_parameters),
        "cookie": _members(endpoint.cookie_parameters),
    }
    results = tuple(
        Result(
            None if answer.source["return_type"] == "None" else _plain_property(answer.prop),
            answer.status_code.range[0],
        )
        for answer in endpoint.responses.patterns
        if answer.status_code.range and 200 <= answer.status_code.range[0] < 300
    )
    found = tuple(
        Body(str(_plain(body.content_type)), _plain_property(body.prop), body.prop.required) for body in endpoint.bodies
    )
    return Endpoint(path, method, parameters, found, results)


def _members(found: Iterable[PropertyProtocol]) -> tuple[Member, ...]:
    return tuple(Member(str(_plain(prop.name)), _plain_property(prop), prop.required) for prop in found)


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

    def get_base_type_string(self) -> PythonCode:
        # Of those that have the same one in a union, the library keeps the first.
        return PythonCode(repr(_plain_property(self)))


@define
class _PlainProperty(_OwnProperty):
    """A property that is ours already."""

    plain: Property = field(kw_only=True)


@define
class _HolderProperty(_OwnProperty):
    """A list or map; what it holds is the library's."""

    inner_property: PropertyProtocol = field(kw_only=True)
    make: Callable[[Property], Property] = field(kw_only=True)


_LIBRARY_SCALARS: dict[type, str] = {
    StringProperty: "string",
    UuidProperty: "string",
    BooleanProperty: "boolean",
    IntProperty: "integer",
    FloatProperty: "number",
    DateProperty: "date",
    DateTimeProperty: "date-time",
}


def _plain_property(prop: object) -> Property:
    """A property of the library as one of ours."""
    match prop:
        case _PlainProperty():
            return prop.plain
        case _HolderProperty():
            return prop.make(_plain_property(prop.inner_property))
        case ConstProperty():
            return Constant(_plain(prop.value.raw_value))
        case ListProperty():
            return Array(_plain_property(prop.inner_property))
        case UnionProperty():
            return Union(tuple(_plain_property(member) for member in prop.inner_properties))
        case ModelProperty():
            return Reference(_name_of(prop), _constants(prop))
        case NoneProperty():
            return Null()
        case AnyProperty():
            return Anything()
        case _ if type(prop) in _LIBRARY_SCALARS:
            return Scalar(_LIBRARY_SCALARS[type(prop)])
        case _:
            raise GenerationError(f"no property of ours for {type(prop).__name__}")


def _constants(member: ModelProperty) -> dict[str, str]:
    return {
        str(_plain(name)): str(_plain(schema.const))
        for name, schema in (member.data.properties or {}).items()
        if isinstance(schema, oai.Schema) and isinstance(schema.const, oai.UntrustedString | str)
    }


FORMATS = {
    ("string", "decimal"): "decimal",
    ("string", "date"): "date",
    ("string", "date-time"): "date-time",
    ("string", "moment-after"): "moment-after",
    ("string", "moment-before"): "moment-before",
}


def _common(name: oai.UntrustedString, required: bool, data: oai.Schema) -> dict[str, Any]:
    return {
        "name": name,
        "required": required,
        "default": None,
        "python_name": _python_name(name),
        "description": data.description,
        "example": data.example,
    }


def _python_name(name: oai.UntrustedString | str) -> PythonIdentifier:
    """A name that differs where the wire name does, which is all that the library wants of it."""
    return str.__new__(PythonIdentifier, f"wire_{str(_plain(name)).encode().hex()}")


def _own_property(data: oai.Schema) -> Property | None:
    if data.anyOf or data.oneOf or data.allOf or isinstance(data.type, list) or data.const is not None:
        return None
    extra = data.model_extra or {}
    if data.enum and all(isinstance(_plain(value), str) for value in data.enum):
        return Enumeration(
            tuple(str(_plain(value)) for value in data.enum),
            _plain(extra.get("x-enum")),
            bool(extra.get("x-open-enum")),
        )
    kind = data.type.value if data.type else None
    if kind in ("string", "number", "integer", "boolean"):
        low, high = _limits(data, kind)
        return Scalar(FORMATS.get((kind, _plain(data.schema_format) or ""), kind), low, high)
    if kind == "object" and not data.properties and "x-class" not in extra and _values_of(data) is None:
        return FreeForm()
    return None


def _limits(data: oai.Schema, kind: str) -> tuple[int | None, int | None]:
    """Lengths of a string, or bounds of a number: from the schema, or from the rule that says what prose says."""
    if kind == "string":
        return data.minLength or None, data.maxLength
    low, high = (data.model_extra or {}).get("x-rules", {}).get("range", (data.minimum, data.maximum))
    # Whole bounds around the stated ones: what is refused here, the service refuses as well.
    return (None if low is None else math.floor(low)), (None if high is None else math.ceil(high))


def _values_of(data: oai.Schema) -> oai.Schema | oai.Reference | None:
    """The schema of a map's values."""
    if data.properties or "x-class" in (data.model_extra or {}):
        return None
    return data.additionalProperties if isinstance(data.additionalProperties, oai.Schema | oai.Reference) else None


def _is_model(prop: object) -> bool:
    return isinstance(prop, ModelProperty)


def _told_apart(discriminator: Any, union: Property) -> Property:
    if not isinstance(union, Union):
        return union
    mapping: dict[Any, Any] = discriminator.mapping or {}
    kinds = {str(_plain(value)): str(_plain(target)).rpartition("/")[2] for value, target in mapping.items()}
    return replace(union, tag=str(_plain(discriminator.propertyName)), kinds=kinds)


def _plain(value: Any) -> Any:
    return value.get_untrusted_value() if isinstance(value, oai.UntrustedString) else value


@contextmanager
def _our_properties() -> Generator[None, None, None]:
    """Let the library build our properties for the duration of a `with` block."""
    original: Callable[..., Any] = properties.property_from_data

    def property_from_data(name: Any, required: bool, data: Any, schemas: Any, *args: Any, **kwargs: Any) -> Any:
        own = _own_property(data) if isinstance(data, oai.Schema) else None
        if own is not None:
            return _PlainProperty(**_common(name, required, data), plain=own), schemas
        values = _values_of(data) if isinstance(data, oai.Schema) else None
        if values is not None:
            inner, schemas = property_from_data(name, True, values, schemas, *args, **kwargs)
            if isinstance(inner, ParseError):
                return inner, schemas
            common = _common(name, required, data)
            return _HolderProperty(**common, inner_property=inner, make=MapOf), schemas
        if isinstance(data, oai.Schema) and data.default is not None:
            # No default is sent, so it does not matter whether it fits.
            data = data.model_copy(update={"default": None})
        result, schemas = original(name, required, data, schemas, *args, **kwargs)
        if isinstance(result, UnionProperty) and isinstance(data, oai.Schema) and data.discriminator:
            common = _common(name, required, data)
            result = _HolderProperty(**common, inner_property=result, make=partial(_told_apart, data.discriminator))
        if isinstance(result, ListProperty) and isinstance(data, oai.Schema) and (data.minItems or data.maxItems):
            limits = data.minItems or None, data.maxItems
            result = _HolderProperty(
                **_common(name, required, data),
                inner_property=result.inner_property,
                make=lambda inner: Array(inner, *limits),
            )
        if not isinstance(result, ParseError) and (isinstance(data, oai.Reference) or not _is_model(result)):
            result = evolve(result, python_name=_python_name(name))
        return result, schemas

    def parameter_from_data(name: Any, required: bool, data: Any, schemas: Any, *args: Any, **kwargs: Any) -> Any:
        """A parameter: the library has rules of its own about what may stand where."""
        result, schemas = property_from_data(name, required, data, schemas, *args, **kwargs)
        if isinstance(result, ParseError | _OwnProperty):
            return result, schemas
        common = _common(name, required, oai.Schema())
        return _HolderProperty(**common, inner_property=result, make=lambda inner: inner), schemas

    # Four modules hold the function under their own name; one of them asks for parameters.
    holders: tuple[Any, ...] = (properties, openapi, bodies, responses)
    for module in holders:
        module.property_from_data = parameter_from_data if module is openapi else property_from_data
    # The names of path parameters that it knows have letters and digits only.
    library: Any = openapi
    pattern, library._PATH_PARAM_REGEX = library._PATH_PARAM_REGEX, re.compile(r"\{([^{}]+)\}")
    # It copies an endpoint with all its schemas before each step, and keeps no earlier one.
    deep, library.deepcopy = library.deepcopy, copy
    try:
        yield
    finally:
        library._PATH_PARAM_REGEX, library.deepcopy = pattern, deep
        for module in holders:
            module.property_from_data = original
