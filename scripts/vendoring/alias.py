"""An import hook: `conductor_client` and all in it are the modules of a copy that has another name."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import Any, SupportsIndex

__all__ = ["install"]

NAME = "conductor_client"


class _Alias(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def __init__(self, copy: str) -> None:
        self._copy = copy
        self._specs: dict[str, ModuleSpec | None] = {}

    def _real(self, name: str) -> str:
        return self._copy + name[len(NAME) :]

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != NAME and not fullname.startswith(f"{NAME}."):
            return None
        try:
            real = importlib.util.find_spec(self._real(fullname))
        except ModuleNotFoundError:
            real = None
        if real is None:
            return None
        spec = ModuleSpec(fullname, self, origin=real.origin)
        spec.submodule_search_locations = real.submodule_search_locations
        spec.has_location = real.has_location
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._real(spec.name))
        self._specs[spec.name] = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # It has run under its own name. The import system has put the other one here.
        name = module.__spec__.name if module.__spec__ else ""
        module.__spec__ = self._specs.pop(name, None)

    def is_package(self, fullname: str) -> bool:
        real = importlib.util.find_spec(self._real(fullname))
        return real is not None and real.submodule_search_locations is not None

    def get_code(self, fullname: str) -> CodeType | None:
        loader: Any = self._loader(fullname)
        code: CodeType | None = loader.get_code(self._real(fullname))
        return code

    def get_source(self, fullname: str) -> str | None:
        loader: Any = self._loader(fullname)
        source: str | None = loader.get_source(self._real(fullname))
        return source

    def get_resource_reader(self, fullname: str) -> Any:
        loader: Any = self._loader(fullname)
        return loader.get_resource_reader(self._real(fullname))

    def _loader(self, fullname: str) -> Any:
        real = importlib.util.find_spec(self._real(fullname))
        return real.loader if real else None


class _First(list[Any]):
    """A list of finders whose first one stays the first: pytest puts its own before all others."""

    def insert(self, index: SupportsIndex, item: Any) -> None:
        super().insert(max(int(index), 1), item)


def install(copy: str) -> None:
    """Install the hook.

    Args:
        copy: The name under which the copy can be imported.
    """
    if not isinstance(sys.meta_path, _First):
        sys.meta_path = _First([_Alias(copy), *sys.meta_path])
