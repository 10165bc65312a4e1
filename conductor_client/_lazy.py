"""Package roots whose names are imported when they are first used (PEP 562).

Plain relative imports, no import hook: the package works under any name. Imports take Python's own lock per module, so
threads that come first together get the same object.
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
    """Make a package's `__getattr__` and `__dir__`.

    Args:
        package: The package's `__name__`.
        names: Where each public name comes from: `".module"` for a name inside it, `".module:"` for the module itself.
        why_missing: The module with a function of this name, which says more of a name that there is not.
    """

    def load(name: str) -> Any:
        source = names.get(name)
        if source is None:
            more = "" if why_missing is None else importlib.import_module(why_missing, package).why_missing(name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{more}")
        module = importlib.import_module(source.rstrip(":"), package)
        value = module if source.endswith(":") else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return load, listed


def attach_classes(
    package: str, names: Collection[str], odd: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The same for a package where each class stands in a module of its own, together with its dict type.

    Args:
        package: The package's `__name__`.
        names: The classes, and the dict types `XDict`.
        odd: The modules of the classes for which `module_of` gives another name.
    """
    known = frozenset(names)

    def load(name: str) -> Any:
        if name not in known:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        owner = name.removesuffix("Dict")
        owner = owner if owner in known else name
        value = getattr(importlib.import_module(f".{odd.get(owner) or module_of(owner)}", package), name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *known})

    return load, listed


def module_of(name: str) -> str:
    """The name of the module of a class: `BillPage` stands in `bill_page`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
