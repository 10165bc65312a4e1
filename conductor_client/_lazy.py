"""Packages that import their names on first use (PEP 562).

They use relative imports and no import hook, so the package works under any name. Python locks the import of a module,
so concurrent threads get the same object.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Collection, Mapping
from typing import Any

__all__ = ["attach", "attach_classes", "module_of"]


def attach(
    package: str, names: Mapping[str, str], why_missing: str | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package.

    Args:
        package: The package's `__name__`.
        names: The source of each public name: `".module"` for a name in a module, `".module:"` for the module itself.
        why_missing: A module with the function `why_missing(name)`, which returns a suffix for the error message.
    """
    return _attach(package, names, names.__getitem__, why_missing)


def attach_classes(
    package: str, names: Collection[str], odd: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make them for a package in which each class has a module of its own, together with its dict type.

    Args:
        package: The package's `__name__`.
        names: The classes, and the dict types `XDict`.
        odd: The modules of the classes for which `module_of` returns another name.
    """
    known = frozenset(names)

    def source_of(name: str) -> str:
        owner = name.removesuffix("Dict")
        owner = owner if owner in known else name
        return f".{odd.get(owner) or module_of(owner)}"

    return _attach(package, known, source_of)


def _attach(
    package: str, names: Collection[str], source_of: Callable[[str], str], why_missing: str | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    def load(name: str) -> Any:
        if name not in names:
            more = "" if why_missing is None else importlib.import_module(why_missing, package).why_missing(name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{more}")
        source = source_of(name)
        module = importlib.import_module(source.rstrip(":"), package)
        value = module if source.endswith(":") else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return load, listed


def module_of(name: str) -> str:
    """Return the name of the module of a class: `bill_page` for `BillPage`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
