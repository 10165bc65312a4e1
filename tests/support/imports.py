"""The imports of a source tree, read without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["circles", "imports_of", "modules_of"]


def modules_of(folder: Path, package: str, *, without: tuple[str, ...] = ()) -> dict[str, Path]:
    """Return the modules below a folder by dotted name; a package stands under its own name.

    Args:
        folder: The folder of the package.
        package: The dotted name of the package.
        without: Folders, relative to the package, that are left out.
    """
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        if any("/".join(parts).startswith(f"{left}/") for left in without):
            continue
        if parts[-1] == "__init__":
            parts = parts[:-1]
        found[".".join((package, *parts))] = path
    return found


def imports_of(modules: Mapping[str, Path]) -> dict[str, set[str]]:
    """Return for each module the modules of the same tree that it imports anywhere, for type checkers included."""
    return {name: set(_imported(name, path, modules)) - {name} for name, path in modules.items()}


def circles(imports: Mapping[str, set[str]]) -> list[frozenset[str]]:
    """Return the groups of modules that import each other, directly or through others (Tarjan's algorithm)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[frozenset[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in sorted(imports[name]):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            start = stack.index(name)
            group = frozenset(stack[start:])
            del stack[start:]
            if len(group) > 1:
                groups.append(group)

    for name in imports:
        if name not in index:
            visit(name)
    return groups


def _imported(name: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = package.split(".")
                base = ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                if inner in modules:
                    yield inner
                elif base in modules:
                    yield base
