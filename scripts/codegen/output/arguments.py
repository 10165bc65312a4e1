"""The arguments of resource methods, from the parameters and the members of the body, in one order for all readers."""

from __future__ import annotations

from typing import NamedTuple

from ..texts.docs import for_python
from .views import EndpointView, FieldView

__all__ = ["Argument", "keywords", "positional"]


class Argument(NamedTuple):
    """One argument of a resource method; `doc` is worded for Python."""

    name: str
    annotation: str
    optional: bool
    doc: str


def positional(op: EndpointView) -> list[Argument]:
    """The arguments that may be given by position."""
    by_wire = {p.wire: p for p in op.parameters}
    names = _python_names(op)
    found = [by_wire[wire] for wire in op.positional]
    return [Argument(p.name, p.annotation, False, for_python(p.doc, names)) for p in found]


def keywords(op: EndpointView) -> list[Argument]:
    """The arguments that are given by name, required ones first."""
    names = _python_names(op)
    rest = [p for p in op.parameters if p.wire not in op.positional]
    result = [Argument(p.name, p.annotation, p.optional, for_python(p.doc, names)) for p in rest]
    if op.body:
        result += [
            Argument(_name_of(op, item), item.request_annotation, not item.required, for_python(item.doc, names))
            for item in op.body.fields
        ]
    elif op.body_kind and op.body_argument:
        result.append(Argument(op.body_argument, op.body_kind.annotation, not op.body_required, op.body_doc))
    return sorted(result, key=lambda argument: argument.optional)


def _python_names(op: EndpointView) -> dict[str, str]:
    names = {p.wire: p.name for p in op.parameters}
    if op.body:
        names |= {item.wire: item.attribute for item in op.body.fields}
    return names


def _name_of(op: EndpointView, item: FieldView) -> str:
    """The argument of a flattened body member; a parameter of the same name keeps the plain one."""
    taken = {p.name for p in op.parameters}
    return f"body_{item.attribute}" if item.attribute in taken else item.attribute
