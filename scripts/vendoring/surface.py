"""The surface of a copy, read from its own files, and what differs between two of them.

One line for each operation, argument, class, member and value, as in `docs/surface.txt`: what is not in the copy is not
in its surface.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

__all__ = ["changes", "surface"]


def surface(files: Mapping[str, bytes]) -> set[str]:
    """Read the surface of a copy; files that do not parse have none."""
    lines: set[str] = set()
    for path, text in files.items():
        prefix, found, rest = path.partition("generated/")
        if not found or not path.endswith(".py") or prefix.count("/") > 1 or prefix.startswith("sandbox/"):
            continue
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        api = f"{prefix.rstrip('/')}." if prefix else ""
        if rest.startswith("api/"):
            lines |= set(_operation(tree, api))
        elif rest.startswith("resources/"):
            lines |= set(_arguments(tree, api))
        elif rest.startswith("models/"):
            lines |= set(_class(tree, api))
        elif rest == "literals.py":
            lines |= set(_values(tree, api))
    with suppress(SyntaxError, ValueError):
        lines |= set(_exports(ast.parse(files.get("__init__.py", b""))))
    return lines


def changes(before: Iterable[str], after: Iterable[str]) -> list[str]:
    """What is gone, new or different, each thing with its lines together."""
    old, new = set(before), set(after)
    lines = sorted(old ^ new, key=lambda line: (_subject(line), line in new))
    return [f"{'-' if line in old else '+'} {line}" for line in lines]


def _subject(line: str) -> tuple[str, str]:
    kind, _, rest = line.partition(" ")
    return rest.partition(" = ")[0], kind


def _operation(tree: ast.Module, api: str) -> Iterator[str]:
    for name, node in _assigned(tree):
        if name != "OPERATION" or not isinstance(node.value, ast.Call):
            continue
        said = {word.arg: word.value for word in node.value.keywords}
        operation, method, path = (ast.literal_eval(said[key]) for key in ("name", "method", "path"))
        result = _text(node.annotation.slice) if isinstance(node.annotation, ast.Subscript) else "None"
        effect = _text(said["effect"]).rpartition(".")[2].lower() if "effect" in said else "write"
        yield f"operation {api}{operation} = {method} {path} -> {result}, {effect}"


def _assigned(tree: ast.Module | ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node


def _arguments(tree: ast.Module, api: str) -> Iterator[str]:
    """The arguments of the methods for asyncio; those for blocking code have the same."""
    for cls in tree.body:
        if not isinstance(cls, ast.ClassDef) or not cls.name.startswith("Async"):
            continue
        for method in cls.body:
            if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            name = next((_endpoint(node) for node in ast.walk(method) if _endpoint(node)), None)
            if name is None:
                continue
            positional = method.args.args[1:]
            needed = len(method.args.args) - len(method.args.defaults)
            for index, one in enumerate(positional, 1):
                how = f"position {index - 1}"
                yield _argument(api, f"{name}.{one.arg}", one, optional=index >= needed, how=how)
            for one, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True):
                yield _argument(api, f"{name}.{one.arg}", one, optional=default is not None, how="keyword")


def _endpoint(node: ast.AST) -> str | None:
    """The dotted name of the operation that an import statement is for."""
    if isinstance(node, ast.ImportFrom) and any(alias.name == "OPERATION" for alias in node.names):
        return (node.module or "").removeprefix("api.")
    return None


def _argument(api: str, name: str, one: ast.arg, *, optional: bool, how: str) -> str:
    annotation = _text(one.annotation).removesuffix(" | Unset") if one.annotation else "Any"
    return f"argument {api}{name} = {annotation}, {'optional' if optional else 'required'}, {how}"


def _class(tree: ast.Module, api: str) -> Iterator[str]:
    for cls in tree.body:
        # The dict form of a request has the same members.
        if not isinstance(cls, ast.ClassDef) or any(_text(base) == "TypedDict" for base in cls.bases):
            continue
        bases = ", ".join(_text(base) for base in cls.bases)
        yield f"class {api}{cls.name} = {bases}"
        for name, node in _assigned(cls):
            wire = node.value.args[0] if isinstance(node.value, ast.Call) and node.value.args else None
            said = f", {_text(wire)}" if isinstance(wire, ast.Constant) else ""
            yield f"member {api}{cls.name}.{name} = {_text(node.annotation)}{said}"


def _values(tree: ast.Module, api: str) -> Iterator[str]:
    for name, node in _assigned(tree):
        if isinstance(node.value, ast.Subscript):
            values = node.value.slice.elts if isinstance(node.value.slice, ast.Tuple) else [node.value.slice]
            yield from (f"value {api}{name} {_text(value)} = literal" for value in values)


def _exports(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if not isinstance(node, ast.Assign) or _text(node.targets[0]) != "__all__":
            continue
        for one in node.value.elts if isinstance(node.value, (ast.List, ast.Tuple)) else ():
            yield f"name {ast.literal_eval(one)} = of the package"


def _text(node: ast.expr) -> str:
    return ast.unparse(node).replace("'", '"')
