"""What pydantic is told of our classes, and FastAPI through it. Only pydantic makes this module load.

A result is taken as it is, or built by `from_dict`, and written by `to_dict`. Reading is as tolerant as `from_dict`,
because what was written must be readable again, also where an answer did not fit the document.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final, TypeAlias

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..errors import InvalidArgumentError
from .json_schema import Schema, object_schema

Handler: TypeAlias = Callable[[CoreSchema], Schema]
"""What pydantic hands over to make the JSON schema of something else."""

# The classes whose schemas are being made: of one among them, a reference is enough.
_open: Final[ContextVar[frozenset[type]]] = ContextVar("_open", default=frozenset())


def core_schema_of(cls: Any) -> CoreSchema:
    """The schema of a class of results."""

    def read(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        try:
            return cls.from_dict(value)
        except InvalidArgumentError as error:
            raise PydanticCustomError("record", "{why}", {"why": error.message}) from None

    def serialize(value: Any, info: core_schema.SerializationInfo) -> Any:
        if not isinstance(value, cls):
            # Put there without validation: pydantic says what it thinks of it.
            return value
        mode = "python" if info.mode == "python" else "json"
        return value.to_dict(mode=mode, use_api_names=bool(info.by_alias), exclude_none=info.exclude_none)

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

    def serialize(value: Any) -> Any:
        written: Any = value
        return written.to_dict() if isinstance(value, cls) else value

    def schema(_: CoreSchema, handler: Handler) -> Schema:
        return make(handler)

    return core_schema.is_instance_schema(
        cls,
        ref=f"{cls.__module__}.{name}:{id(cls)}",
        serialization=core_schema.plain_serializer_function_ser_schema(serialize),
        metadata={"pydantic_js_functions": [schema]},
    )


def _ref(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def reference(cls: type, handler: Handler) -> Schema:
    """What stands for a class in another schema; its own goes into the same document."""
    known = cls in _open.get()
    own = core_schema.definition_reference_schema(_ref(cls)) if known else core_schema_of(cls)
    # The handler itself makes no references; what it does with the inside of a list, does.
    items: Schema = handler(core_schema.list_schema(own))["items"]
    return items
