"""The package to copy from: its files, what each of them imports, its APIs and its optional parts.

Everything is read from the layout: an API is a folder with `generated/resources`, an optional part a public folder that
the rest does not import, or a module named after an extra of `pyproject.toml`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any, Final

__all__ = ["MAIN", "Import", "Source", "VendorError", "imports_of", "package_of"]

MAIN: Final = "conductor"
"""The API at the root of the package, whose folder has no name."""

_REFERENCE = re.compile(r"\.+[A-Za-z_][\w.]*:?")


class VendorError(Exception):
    """What was asked for cannot be done; the message is for the person who asked."""


@dataclass(frozen=True)
class Import:
    """One name that a file imports from the package, or names in a string as a module of it."""

    target: str
    """The file, relative to the package."""
    name: str | None
    """The name within it; None for the module itself."""
    at_once: bool = False
    """Whether the import runs whenever the importing module is imported."""


class Source:
    """A checkout."""

    def __init__(self, root: Path, package: str = "conductor_client") -> None:
        self.root = root
        self.folder = root / package
        if not (self.folder / "__init__.py").is_file():
            raise VendorError(f"{self.folder} is no package")
        self.files: dict[str, bytes] = {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and _is_shipped(path.relative_to(self.folder))
        }
        self._imports: dict[str, list[Import]] = {}
        self._calls: dict[str, set[tuple[str, ...]]] = {}
        self._trees: dict[str, ast.Module] = {}

    @cached_property
    def project(self) -> dict[str, Any]:
        """The table `project` of pyproject.toml."""
        table: dict[str, Any] = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return table

    @cached_property
    def version(self) -> str:
        """The version of the distribution."""
        match = re.search(rb'__version__ = "([^"]+)"', self.files["_version.py"])
        if match is None:
            raise VendorError("_version.py has no version")
        return match[1].decode()

    @cached_property
    def revision(self) -> str | None:
        """The commit, with `+` where files differ from it; None where there is no history."""
        commit = self._git("rev-parse", "HEAD")
        if commit is None or self._git("rev-parse", "--show-prefix") != "":
            return None
        changed = self._git("status", "--porcelain", "--", self.folder.name, "LICENSE", "pyproject.toml")
        return f"{commit}+" if changed else commit

    def _git(self, *arguments: str) -> str | None:
        try:
            result = subprocess.run(
                ["git", *arguments], cwd=self.root, capture_output=True, text=True, timeout=60, check=False
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return result.stdout.strip() if result.returncode == 0 else None

    @cached_property
    def apis(self) -> dict[str, str]:
        """The APIs by name, each with its folder as a prefix of paths."""
        ending = "generated/resources/__init__.py"
        found = {MAIN: ""} if ending in self.files else {}
        for path in self.files:
            folder, _, rest = path.partition("/")
            if rest == ending:
                found[folder] = f"{folder}/"
        return found

    @cached_property
    def parts(self) -> dict[str, frozenset[str]]:
        """The optional parts by name, each with its files; APIs are none."""
        tops = {path.partition("/")[0] for path in self.files if "/" in path}
        folders = {top for top in tops if top[0] != "_" and top != "generated" and top not in self.apis}
        named = {
            extra: frozenset(path for path in self.files if _named_after(path, extra))
            for extra in self.extras
            if extra not in folders and extra not in self.apis
        }
        named = {extra: files for extra, files in named.items() if files}
        loose = {path for files in named.values() for path in files}
        while True:
            needed = {
                one.target.partition("/")[0]
                for path in self.files
                if path.endswith(".py") and path.partition("/")[0] not in folders and path not in loose
                for one in self.imports(path)
            } & folders
            if not needed:
                break
            folders -= needed
        inside = {top: frozenset(path for path in self.files if path.startswith(f"{top}/")) for top in folders}
        return dict(sorted({**named, **inside}.items()))

    @cached_property
    def extras(self) -> dict[str, list[str]]:
        """The extras of the distribution, with what they need; those of its developers are left out."""
        extras: Mapping[str, list[str]] = self.project.get("optional-dependencies", {})
        return {name: list(needs) for name, needs in extras.items() if name != "dev"}

    def tree(self, path: str) -> ast.Module:
        """The syntax tree of a file; those of generated files, which are many, are not kept."""
        if path in self._trees:
            return self._trees[path]
        tree = ast.parse(self.files[path])
        if "generated/" not in path:
            self._trees[path] = tree
        return tree

    def imports(self, path: str) -> list[Import]:
        """The imports of a file from the package, wherever they stand in it."""
        if path not in self._imports:
            self._imports[path] = list(_read_imports(path, self.tree(path), self.files))
        return self._imports[path]

    def calls(self, path: str) -> set[tuple[str, ...]]:
        """The attributes that a file calls, as it writes them: `client.qbd.health_check()` is `qbd`, `health_check`."""
        if path not in self._calls:
            nodes = ast.walk(self.tree(path))
            self._calls[path] = {_chain(node.func) for node in nodes if isinstance(node, ast.Call)}
        return self._calls[path]

    def foreign(self, path: str) -> set[str]:
        """The packages outside the standard library that a file imports."""
        names: set[str] = set()
        for node in ast.walk(self.tree(path)):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names.add(node.module.partition(".")[0])
        return names - sys.stdlib_module_names


def package_of(path: str) -> tuple[str, ...]:
    """The package that a file's relative imports begin at, as parts below the copied package."""
    return PurePosixPath(path).parent.parts


def imports_of(path: str, text: bytes, files: Mapping[str, object]) -> Iterator[Import]:
    """Read the imports of one file from the files of its own package; strings that name a module count, too."""
    yield from _read_imports(path, ast.parse(text), files)


def _read_imports(path: str, tree: ast.Module, files: Mapping[str, object]) -> Iterator[Import]:
    at_once = set(_run_at_once(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = _resolved(path, node.level, node.module or "")
            if base is None:
                continue
            for alias in node.names:
                inner = _file((*base, alias.name), files)
                target = inner or _file(base, files)
                if target is not None:
                    yield Import(target, None if inner else alias.name, node in at_once)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _REFERENCE.fullmatch(node.value):
            bare = node.value.rstrip(":")
            name = bare.lstrip(".")
            base = _resolved(path, len(bare) - len(name), name)
            if base and (target := _file(base, files)):
                yield Import(target, None)


def _chain(node: ast.expr) -> tuple[str, ...]:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return tuple(reversed(names))


def _run_at_once(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for other in node.orelse:
                yield other
                yield from _run_at_once(other)
            continue
        yield node
        yield from _run_at_once(node)


def _resolved(path: str, level: int, module: str) -> tuple[str, ...] | None:
    """The parts of a module that is named relative to a file; None for one above the package."""
    package = package_of(path)
    if level - 1 > len(package):
        return None
    return (*package[: len(package) - level + 1], *(module.split(".") if module else ()))


def _file(parts: tuple[str, ...], files: Mapping[str, object]) -> str | None:
    plain = "/".join(parts)
    return next((one for one in (f"{plain}.py", f"{plain}/__init__.py".lstrip("/")) if one in files), None)


def _named_after(path: str, extra: str) -> bool:
    stem, name = PurePosixPath(path).stem, extra.replace("-", "_")
    return path.endswith(".py") and "generated" not in path and (stem == name or stem.startswith(f"{name}_"))


def _is_shipped(path: Path) -> bool:
    hidden = any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    ours = path.as_posix() in {"_vendor.py", "VENDOR.json"}
    return not hidden and not ours and path.suffix not in {".pyc", ".pyo"}
