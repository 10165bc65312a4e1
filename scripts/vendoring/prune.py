"""The files of a copy that name what may be left out, rewritten to name what is there."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Collection, Mapping

from .edits import Text, drop_names, drop_unused_imports
from .source import Source, imports_of
from .tree import Node

__all__ = ["prune_literals", "prune_names", "prune_resources"]


def prune_resources(text: bytes, node: Node) -> bytes:
    """A module of the tree of resources with the children and methods that its node has."""
    parsed = Text(text)
    left_out = False
    for cls in parsed.tree.body:
        for member in cls.body if isinstance(cls, ast.ClassDef) else ():
            if not isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            child = node.children.get(member.name)
            if child is not None:
                _describe(parsed, member, child)
            elif member.name not in node.operations:
                parsed.remove(member)
                left_out = True
    result = parsed.result()
    return drop_unused_imports(result) if left_out else result


def _describe(parsed: Text, member: ast.FunctionDef | ast.AsyncFunctionDef, child: Node) -> None:
    """The docstring of a property lists what is below it."""
    said = ast.get_docstring(member, clean=False)
    names = [*child.operations, *child.children]
    line = f"`{'.'.join(child.path)}`: {', '.join(names)}."
    if said is None or sorted(_listed(said)) == sorted(names):
        return
    wrapped = textwrap.fill(f'"""{line}"""', 112, subsequent_indent=" " * 8, break_long_words=False)
    parsed.replace(member.body[0], wrapped)


def _listed(docstring: str) -> list[str]:
    return [name.strip() for name in docstring.partition(":")[2].rstrip(".\n ").split(",")]


def prune_names(
    source: Source, path: str, gone: Collection[str], lost: Mapping[str, Collection[str]]
) -> tuple[bytes, set[str]]:
    """A module without the names that it takes from modules which are gone, or which have lost them.

    Args:
        source: The package.
        path: The module's place in it.
        gone: The files that are left out.
        lost: The names that rewritten modules have no more.

    Returns:
        The text, and the names that are gone.
    """
    text, imports, files = source.files[path], source.imports(path), source.files
    # What a star brings is here no more, either.
    names = {name for one in imports if one.name == "*" for name in lost.get(one.target, ())}
    if not any(_is_lost(one.target, one.name, gone, lost) for one in imports):
        return text, names
    parsed = Text(text)

    def is_gone(node: ast.ImportFrom, alias: ast.alias) -> bool:
        if not node.level:
            return False
        line = f"from {'.' * node.level}{node.module or ''} import {alias.name}"
        return any(_is_lost(one.target, one.name, gone, lost) for one in imports_of(path, line.encode(), files))

    names |= drop_names(parsed, is_gone)
    return parsed.result(), names


def _is_lost(target: str, name: str | None, gone: Collection[str], lost: Mapping[str, Collection[str]]) -> bool:
    return target in gone or (name is not None and name in lost.get(target, ()))


def prune_literals(text: bytes, used: Collection[str]) -> bytes:
    """The lists of values with those that are used."""
    parsed = Text(text)
    statements = {
        node.target.id: node
        for node in parsed.tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    waiting, needed = [*used], set[str]()
    while waiting:
        name = waiting.pop()
        if name in statements and name not in needed:
            needed.add(name)
            waiting += [one.id for one in ast.walk(statements[name]) if isinstance(one, ast.Name)]
    left_out = [node for name, node in statements.items() if name not in needed]
    for node in left_out:
        parsed.remove(node)
    return drop_unused_imports(parsed.result()) if left_out else text
