"""What pydantic is told of our classes, and FastAPI through it. Only pydantic makes this module load.

A result is taken as it is, or built by `from_dict`, and written by `to_dict`. Reading is as tolerant as `from_dict`,
because what was written must be readable again, also where an answer did not fit the document. Only what says that it
is of another kind (`objectType`) is refused, so that a union finds the class of each.
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
"""What pydantic hands over to make the JSON schema of something else."""

# The classes whose schemas are being made: of one among them, a reference is enough.
_open: Final[ContextVar[frozenset[type]]] = ContextVar("_open", default=frozenset())


def core_schema_of(cls: Any) -> CoreSchema:
    """The schema of a class of results."""

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
            # Of a union, pydantic takes the next kind then; elsewhere it warns, and writes what was put there.
            raise PydanticSerializationUnexpectedValue(f"Expected `{cls.__name__}`")
        mode = "python" if info.mode == "python" else "json"
        # What is null is what pydantic calls the default.
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
    """The schema of what can be written by `to_dict`, but not read: only an instance is taken.

    Args:
        cls: The class.
        make: Makes the JSON schema.
        name: What the schema is called in a document.
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
    """What writes a record or a page where pydantic is told of no class: in `Any`, `dict`, `list[object]`."""
    return SchemaSerializer(cls.__get_pydantic_core_schema__(cls, None))


def _of_another_kind(cls: type, value: Any) -> str | None:
    """The kind that data states where it is not that of the class."""
    if is_mapping(value):
        for attribute, member in fields_of(cls):
            stated = value.get(member.name, value.get(attribute))
            if isinstance(member.codec, Constant) and isinstance(stated, str) and stated not in member.codec.members:
                return stated
    return None


def _chosen(value: Any, written: Any, include: Any, exclude: Any) -> Any:
    """What `include` and `exclude` leave of what was written; their names are Python names or the service's."""
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
    """What counts inside of a member; None if it is left out."""
    wanted, unwanted = _rule(include, names), _rule(exclude, names)
    if unwanted is True or (include is not None and wanted is None):
        return None
    return (None if wanted is True else wanted), unwanted


def _rule(given: Any, names: tuple[str | int, ...]) -> Any:
    """True if a member is named as a whole, what is named of it, or None."""
    name = next((name for name in names if given is not None and name in given), None)
    if name is None:
        return None
    inner: Any = given[name] if is_mapping(given) else True
    return True if inner is ... or inner is True else inner or None


def _ref(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def reference(cls: type, handler: Handler) -> Schema:
    """What stands for a class in another schema; its own goes into the same document."""
    known = cls in _open.get()
    own = core_schema.definition_reference_schema(_ref(cls)) if known else core_schema_of(cls)
    # The handler itself makes no references; what it does with the inside of a list, does.
    items: Schema = handler(core_schema.list_schema(own))["items"]
    return items
