"""A copy of the runtime for the inside of a package: what its modules import, and nothing of any API."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.vendoring.selection import select_runtime
from scripts.vendoring.source import Source, VendorError

from .apis import ROOT
from .errors import GenerationError

__all__ = ["runtime_copy"]


def runtime_copy(files: Mapping[str, bytes], name: str) -> dict[str, bytes]:
    """The files of a copy called `name`, by path in the package whose `files` import it.

    Raises:
        GenerationError: the runtime cannot be taken apart.
    """
    try:
        source = Source(ROOT)
        start = {path for module in _modules(files, name) for path in _paths(module) if path in source.files}
        found = select_runtime(source, sorted(start))
    except VendorError as error:
        raise GenerationError(str(error)) from error
    found["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return {f"{name}/{path}": data for path, data in found.items()}


def _modules(files: Mapping[str, bytes], name: str) -> Iterator[str]:
    """The modules of the runtime that generated modules import."""
    pattern = re.compile(rf"^\s*from \.+{re.escape(name)}(?:\.([\w.]+))? import (.+)$", re.MULTILINE)
    for path, data in files.items():
        if path.endswith(".py"):
            for module, names in pattern.findall(data.decode()):
                yield from [module] if module else re.findall(r"\w+", names)


def _paths(module: str) -> tuple[str, str]:
    path = module.replace(".", "/")
    return f"{path}.py", f"{path}/__init__.py"
