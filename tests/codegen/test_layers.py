"""How the modules of scripts/codegen lean on each other: downwards only, never in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from .conftest import ROOT

CODEGEN = ROOT / "scripts" / "codegen"
LAYERS = ("document", "classes", "texts", "output", "changes", "top")
"""From the lowest to the highest. `config` and `errors` stand beside `document`: what reads a document needs both."""
LOWEST = {"config", "errors"}
"""Modules beside the folders."""
BELOW_CHANGES = {"normalise"}


def _module(path: Path) -> str:
    parts = path.relative_to(CODEGEN).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_module(path): path for path in sorted(CODEGEN.rglob("*.py"))}


def _imports(module: str) -> Iterator[tuple[int, str]]:
    """(line, imported module) of everything that a module imports, type-checking imports included."""
    path = MODULES[module]
    package = path.relative_to(CODEGEN).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, str(node.module)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) + 1 - node.level]
            base = ".".join((*start, *(node.module.split(".") if node.module else ())))
            for alias in node.names:
                inner = f"{base}.{alias.name}" if base else alias.name
                yield node.lineno, inner if inner in MODULES else base


def _layer(module: str) -> int:
    if module in LOWEST:
        return 0
    if module in BELOW_CHANGES:
        return LAYERS.index("output")
    folder = module.partition(".")[0]
    return LAYERS.index(folder) if folder in LAYERS else LAYERS.index("top")


GRAPH = {module: {name for _, name in _imports(module) if name in MODULES} - {module} for module in MODULES}


def test_every_folder_is_a_layer() -> None:
    assert {path.name for path in CODEGEN.iterdir() if (path / "__init__.py").exists()} == set(LAYERS) - {"top"}
    assert sum(len(imports) for imports in GRAPH.values()) > 100


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_go_down(module: str) -> None:
    up = [
        f"{module}:{line} imports {name}"
        for line, name in _imports(module)
        if name in MODULES and _layer(name) > _layer(module)
    ]
    assert not up


def test_no_circle() -> None:
    try:
        TopologicalSorter(GRAPH).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_one_module_knows_the_library() -> None:
    knowing = {m for m in MODULES for _, name in _imports(m) if name.split(".")[0] == "openapi_python_client"}
    assert knowing == {"output.library"}


def _texts(path: Path) -> Iterator[str]:
    """The texts of a module that do something: all but docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    statements = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in statements:
            yield node.value


def test_nothing_here_knows_an_api() -> None:
    names = ("qbd", "quickbooks", "conductorone", "end-user", "end_user", "invoice")
    texts = {str(path.name): list(_texts(path)) for path in MODULES.values()}
    texts |= {path.name: [path.read_text(encoding="utf-8")] for path in CODEGEN.rglob("*.jinja")}
    assert len(texts) > len(list(CODEGEN.rglob("*.jinja"))) > 5
    knowing = [
        f"{name}: {text}" for name, found in texts.items() for text in found if any(n in text.lower() for n in names)
    ]
    assert not knowing
