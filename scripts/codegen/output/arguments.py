"""The arguments of resource methods, from the parameters and the members of the body, in one order for all readers."""

from __future__ import annotations

from typing import NamedTuple

from conductor_client._core.operation import RESERVED

from ..texts.docs import for_python
from .views import EndpointView, FieldView, ParameterView

__all__ = ["Argument", "argument_names", "keywords", "positional"]


class Argument(NamedTuple):
    """One argument of a resource method; `doc` is worded for Python."""

    name: str
    annotation: str
    optional: bool
    doc: str
    deprecated: bool = False


def positional(op: EndpointView) -> list[Argument]:
    """The arguments that may be given by position."""
    names = _python_names(op)
    return [Argument(p.name, p.annotation, False, for_python(p.doc, names)) for p in _by_position(op)]


def _by_position(op: EndpointView) -> list[ParameterView]:
    """The parameters that may be given by position; of two with one name, the one of the path."""
    by_wire = {p.wire: p for p in sorted(op.parameters, key=lambda p: p.location == "path")}
    return [by_wire[wire] for wire in op.positional]


def keywords(op: EndpointView) -> list[Argument]:
    """The arguments that are given by name, required ones first; old names of renamed ones last."""
    present = _keywords(op)
    by_name = {argument.name: argument for argument in present}
    # Whoever gives the old name gives no value for the new one.
    present = [one._replace(optional=True) if one.name in op.renamed.values() else one for one in present]
    old = [
        by_name[new]._replace(name=old, optional=True, doc=f"Old name of `{new}`.") for old, new in op.renamed.items()
    ]
    return sorted([*present, *old], key=lambda argument: argument.optional)


def argument_names(op: EndpointView) -> set[str]:
    """The names of all arguments that are given by name."""
    return {argument.name for argument in _keywords(op)}


def _keywords(op: EndpointView) -> list[Argument]:
    names = _python_names(op)
    first = _by_position(op)
    rest = [p for p in op.parameters if all(p is not one for one in first)]
    result = [Argument(p.name, p.annotation, p.optional, for_python(p.doc, names), p.deprecated) for p in rest]
    if op.body:
        result += [
            Argument(
                _name_of(op, item),
                item.request_annotation,
                not item.required,
                for_python(item.doc, names),
                item.deprecated,
            )
            for item in op.body.fields
        ]
    elif op.body_kind and op.body_argument:
        result.append(Argument(op.body_argument, op.body_kind.annotation, not op.body_required, op.body_doc))
    return result


def _python_names(op: EndpointView) -> dict[str, str]:
    names = {p.wire: p.name for p in op.parameters}
    if op.body:
        names |= {item.wire: item.attribute for item in op.body.fields}
    return names


def _name_of(op: EndpointView, item: FieldView) -> str:
    """The argument of a flattened body member; a parameter of the same name keeps the plain one."""
    taken = {*(p.name for p in op.parameters), *RESERVED}
    return f"body_{item.attribute}" if item.attribute in taken else item.attribute
