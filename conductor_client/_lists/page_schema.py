"""The schemas of pages for pydantic and FastAPI; only pydantic loads this module."""

from __future__ import annotations

import sys
from typing import Any, get_args

from pydantic_core import CoreSchema

from .._schema.containers import Array, Record
from .._schema.json_schema import Schema
from .._schema.members import fields_of
from .._schema.model import Model
from .._schema.pydantic_schema import Handler, reference, schema_of_instance


def core_schema_of_page(cls: type, source: Any) -> CoreSchema:
    """Return the core schema of a page: for `Page[Invoice]` with the members of an invoice, for `Page` without."""
    item = next(iter(get_args(source)), None)
    known = item if isinstance(item, type) and issubclass(item, Model) else None
    envelope = None if known is None else _envelope_of(known)
    name = f"{cls.__name__}_{known.__name__}_" if known else cls.__name__

    def schema(handler: Handler) -> Schema:
        if envelope is not None:
            return reference(envelope, handler)
        items: Schema = {} if known is None else reference(known, handler)
        return {"title": name, "type": "object", "properties": {"data": {"type": "array", "items": items}}}

    return schema_of_instance(cls, schema, name=name)


def _envelope_of(item: type[Model]) -> type[Model] | None:
    """Return the class of the answer with such items, which is in the same package, or None."""
    package = sys.modules.get(item.__module__.rpartition(".")[0])
    try:
        found = getattr(package, f"{item.__name__}Page")
    except AttributeError:
        return None
    codecs = [member.codec for _, member in fields_of(found)]
    holds = any(isinstance(c, Array) and isinstance(c.item, Record) and c.item.target() is item for c in codecs)
    return found if holds else None
