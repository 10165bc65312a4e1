"""Package roots whose names are imported when they are first used (PEP 562).

Plain relative imports, no import hook: the package works under any name. Imports take Python's own lock per module, so
threads that come first together get the same object.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["attach"]


def attach(package: str, names: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make a package's `__getattr__` and `__dir__`.

    Args:
        package: The package's `__name__`.
        names: Where each public name comes from: `".module"` for a name inside it, `".module:"` for the module itself.
    """

    def load(name: str) -> Any:
        source = names.get(name)
        if source is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = importlib.import_module(source.rstrip(":"), package)
        value = module if source.endswith(":") else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return load, listed
