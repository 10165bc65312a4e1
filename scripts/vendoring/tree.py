"""The tree of resources of an API, read from its generated package, and the part of it that was asked for."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from .source import MAIN, Source, VendorError, imports_of

__all__ = ["Node", "choose", "read_tree"]


@dataclass
class Node:
    """A resource, or the root of a client."""

    path: tuple[str, ...]
    file: str
    children: dict[str, Node] = field(default_factory=dict[str, "Node"])
    operations: dict[str, str] = field(default_factory=dict[str, str])
    """The methods, each with the file of its endpoint."""

    def walk(self) -> Iterator[Node]:
        """This node and all below it."""
        yield self
        for child in self.children.values():
            yield from child.walk()

    @property
    def names(self) -> Iterator[str]:
        """The dotted names of all resources below the root, and of all methods."""
        for node in self.walk():
            if node.path:
                yield ".".join(node.path)
            yield from (".".join((*node.path, name)) for name in node.operations)

    def pruned(self, names: Collection[tuple[str, ...]], *, whole: bool = False) -> Node | None:
        """This node with what is named, with all below a resource that is named; None if nothing is left."""
        whole = whole or self.path in names
        found = ((name, child.pruned(names, whole=whole)) for name, child in self.children.items())
        children = {name: child for name, child in found if child is not None}
        operations = {name: file for name, file in self.operations.items() if whole or (*self.path, name) in names}
        if self.path and not children and not operations:
            return None
        return Node(self.path, self.file, children, operations)


@lru_cache(maxsize=8)
def read_tree(source: Source, api: str) -> Node:
    """Read the resources of an API."""
    return _read(source, f"{source.apis[api]}generated/resources/__init__.py", ())


def _read(source: Source, file: str, path: tuple[str, ...]) -> Node:
    node = Node(path, file)
    for cls in ast.parse(source.files[file]).body:
        if not isinstance(cls, ast.ClassDef):
            continue
        for member in cls.body:
            if not isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)) or member.name in node.children:
                continue
            inside = list(imports_of(file, ast.unparse(member).encode(), source.files))
            endpoint = next((one.target for one in inside if one.name == "OPERATION"), None)
            if endpoint is not None:
                node.operations[member.name] = endpoint
            elif inside and any(isinstance(one, ast.Name) for one in member.decorator_list):
                node.children[member.name] = _read(source, inside[0].target, (*path, member.name))
    return node


def choose(trees: dict[str, Node], names: Collection[str]) -> dict[str, set[tuple[str, ...]]]:
    """Find the resources that were asked for, by API.

    Those of the main API are called as on its client; those of another one begin with its name, unless it is alone.

    Raises:
        VendorError: there is no such resource; the message has those that are meant most likely.
    """
    known: dict[str, tuple[str, str]] = {}
    for api, tree in trees.items():
        for name in tree.names:
            known[name if api == MAIN or len(trees) == 1 else f"{api}.{name}"] = (api, name)
        known.setdefault(api, (api, ""))
        if api != MAIN:
            known.update({f"{api}.{name}": (api, name) for name in tree.names})
    unknown = [f"there is no resource {name!r}{_hint(name, known)}" for name in names if name not in known]
    if unknown:
        raise VendorError("; ".join(unknown))
    found: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        api, path = known[name]
        found.setdefault(api, set()).add(tuple(path.split(".")) if path else ())
    return found


def _hint(name: str, known: Collection[str]) -> str:
    last = name.rpartition(".")[2]
    ends = {one: one.rpartition(".")[2] for one in known}
    close = [one for one, end in ends.items() if end == last]
    close += difflib.get_close_matches(name, known, n=3, cutoff=0.6)
    close += [one for one, end in ends.items() if difflib.get_close_matches(last, [end], cutoff=0.75)]
    # A resource says more than its methods.
    close = [one for one in dict.fromkeys(close) if one.rpartition(".")[0] not in close]
    if close:
        return f"; did you mean {' or '.join(close[:3])}?"
    return f"; at the top are {', '.join(sorted(one for one in known if '.' not in one))}"
