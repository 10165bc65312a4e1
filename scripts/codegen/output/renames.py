"""Old names that go on for one minor version, by the configuration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..config import ConfigError, RenamedConfig
from .arguments import argument_names
from .views import Views

__all__ = ["apply_renames"]


def apply_renames(views: Views, renamed: Sequence[RenamedConfig]) -> None:
    """Give operations, arguments, classes and members their old names beside the new ones.

    Raises:
        ConfigError: an entry fits nothing, or its old name is in use.
    """
    for entry in renamed:
        if entry.operation:
            _operation(views, entry.operation, entry.now)
        elif entry.argument:
            _argument(views, entry.argument, entry.now)
        elif entry.object:
            _class(views, entry.object, entry.now)
        else:
            _member(views, str(entry.member), entry.now)
    views.endpoints.sort(key=lambda op: op.name)


def _operation(views: Views, old: str, new: str) -> None:
    operations = {op.name: op for op in views.endpoints}
    if new not in operations or old in operations:
        raise ConfigError(f"renamed: there must be {new} and no {old}")
    resource, _, method = old.rpartition(".")
    message = f"{old} is called {new} now"
    views.endpoints.append(
        replace(operations[new], name=old, resource=resource, method_name=method, deprecated=message, alias_of=new)
    )


def _argument(views: Views, dotted: str, new: str) -> None:
    operation, _, old = dotted.rpartition(".")
    found = [op for op in views.endpoints if operation in (op.name, op.alias_of)]
    if not found:
        raise ConfigError(f"renamed: there is no operation {operation}")
    for op in found:
        names = argument_names(op)
        if new not in names or old in names:
            raise ConfigError(f"renamed: {operation} must have {new} and no {old}")
        op.renamed[old] = new


def _class(views: Views, old: str, new: str) -> None:
    names = {cls.name for cls in views.classes}
    if new not in names or old in names:
        raise ConfigError(f"renamed: there must be a class {new} and no {old}")
    views.renamed_classes[old] = new


def _member(views: Views, dotted: str, new: str) -> None:
    name, _, old = dotted.rpartition(".")
    cls = next((cls for cls in views.classes if cls.name == name), None)
    if cls is None:
        raise ConfigError(f"renamed: there is no class {name}")
    attributes = {item.attribute for item in cls.fields}
    if new not in attributes or old in attributes:
        raise ConfigError(f"renamed: {name} must have {new} and no {old}")
    cls.renamed[old] = new
