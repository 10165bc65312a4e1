"""The schemas of our classes for pydantic and FastAPI; only pydantic loads this module.

A field accepts an instance or data for `from_dict`, and is written by `to_dict`. Reading is as tolerant as `from_dict`,
so that written data can be read back even if the answer did not fit the document. Only data that states another kind
(`objectType`) is refused, so that a union finds the right class.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import cache
from typing import Any, Final, TypeAlias

import attrs
from pydantic_core import (
    CoreSchema,
    PydanticCustomError,
    PydanticSerializationUnexpectedValue,
    SchemaSerializer,
    core_schema,
)

from ..errors import InvalidArgumentError
from .json_data import is_mapping, is_sequence
from .json_schema import Schema, object_schema
from .members import fields_of, table_of
from .scalars import Constant

Handler: TypeAlias = Callable[[CoreSchema], Schema]
"""The function that pydantic passes for making the JSON schema of another core schema."""

# The classes that are being described; each is referred to inside its own schema.
_open: Final[ContextVar[frozenset[type]]] = ContextVar("_open", default=frozenset())


def core_schema_of(cls: Any) -> CoreSchema:
    """Return the core schema of a result class."""

    def read(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if (stated := _of_another_kind(cls, value)) is not None:
            raise PydanticCustomError("record", "{why}", {"why": f"a {stated} is no {cls.__name__}"})
        try:
            return cls.from_dict(value)
        except InvalidArgumentError as error:
            raise PydanticCustomError("record", "{why}", {"why": error.message}) from None

    def serialize(value: Any, info: core_schema.SerializationInfo) -> Any:
        if not isinstance(value, cls):
            # In a union, pydantic then tries the next member; elsewhere it warns and writes the value as it is.
            raise PydanticSerializationUnexpectedValue(f"Expected `{cls.__name__}`")
        mode = "python" if info.mode == "python" else "json"
        # For pydantic, null is the default of a member.
        bare = info.exclude_none or info.exclude_defaults
        written = value.to_dict(mode=mode, use_api_names=bool(info.by_alias), exclude_none=bare)
        return _chosen(value, written, info.include, info.exclude)

    def schema(_: CoreSchema, handler: Handler) -> Schema:
        token = _open.set(_open.get() | {cls})
        try:
            return object_schema(cls, lambda other: reference(other, handler))
        finally:
            _open.reset(token)

    return core_schema.no_info_plain_validator_function(
        read,
        ref=_ref(cls),
        serialization=core_schema.plain_serializer_function_ser_schema(serialize, info_arg=True),
        metadata={"pydantic_js_functions": [schema]},
    )


def schema_of_instance(cls: type, make: Callable[[Handler], Schema], *, name: str) -> CoreSchema:
    """Return the core schema of a class that is written by `to_dict`, but cannot be read: only instances are accepted.

    Args:
        cls: The class.
        make: Makes the JSON schema.
        name: The name of the schema in a document.
    """

    def serialize(value: Any, info: core_schema.SerializationInfo) -> Any:
        written: Any = value
        return _chosen(value, written.to_dict(), info.include, info.exclude) if isinstance(value, cls) else value

    def schema(_: CoreSchema, handler: Handler) -> Schema:
        return make(handler)

    return core_schema.is_instance_schema(
        cls,
        ref=f"{cls.__module__}.{name}:{id(cls)}",
        serialization=core_schema.plain_serializer_function_ser_schema(serialize, info_arg=True),
        metadata={"pydantic_js_functions": [schema]},
    )


@cache
def serializer_of(cls: Any) -> SchemaSerializer:
    """Return the serializer of a record or page where pydantic has no class: in `Any`, `dict`, `list[object]`."""
    return SchemaSerializer(cls.__get_pydantic_core_schema__(cls, None))


def _of_another_kind(cls: type, value: Any) -> str | None:
    """Return the kind that the data states if it differs from that of the class."""
    if is_mapping(value):
        for attribute, member in fields_of(cls):
            stated = value.get(member.name, value.get(attribute))
            if isinstance(member.codec, Constant) and isinstance(stated, str) and stated not in member.codec.members:
                return stated
    return None


def _chosen(value: Any, written: Any, include: Any, exclude: Any) -> Any:
    """Return the data without what `include` and `exclude` omit, by Python names or wire names."""
    if include is None and exclude is None:
        return written
    if is_mapping(written):
        cls = value.__class__
        attributes: dict[str, str] = table_of(cls).attributes if attrs.has(cls) else {}
        wire_names = {attribute: name for name, attribute in attributes.items()}
        kept: dict[str, Any] = {}
        members: list[tuple[str, Any]] = list(written.items())
        for key, item in members:
            name = attributes.get(key, key)
            if (rules := _inside(include, exclude, name, wire_names.get(name, key))) is not None:
                kept[key] = _chosen(getattr(value, name, None), item, *rules)
        return kept
    if is_sequence(written) and is_sequence(value):
        items: list[Any] = []
        for index, (one, item) in enumerate(zip(value, written, strict=True)):
            if (rules := _inside(include, exclude, index, index - len(written), "__all__")) is not None:
                items.append(_chosen(one, item, *rules))
        return items
    return written


def _inside(include: Any, exclude: Any, *names: str | int) -> tuple[Any, Any] | None:
    """Return the `include` and `exclude` for the inside of a member; None if the member is omitted."""
    wanted, unwanted = _rule(include, names), _rule(exclude, names)
    if unwanted is True or (include is not None and wanted is None):
        return None
    return (None if wanted is True else wanted), unwanted


def _rule(given: Any, names: tuple[str | int, ...]) -> Any:
    """Return True if a member is named as a whole, the rules for its inside, or None."""
    name = next((name for name in names if given is not None and name in given), None)
    if name is None:
        return None
    inner: Any = given[name] if is_mapping(given) else True
    return True if inner is ... or inner is True else inner or None


def _ref(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def reference(cls: type, handler: Handler) -> Schema:
    """Return a reference to the schema of a class, which is put into the same document."""
    known = cls in _open.get()
    own = core_schema.definition_reference_schema(_ref(cls)) if known else core_schema_of(cls)
    # The handler itself makes no references; what it does with the inside of a list, does.
    items: Schema = handler(core_schema.list_schema(own))["items"]
    return items
