"""The hand-written public surface as text: one line for each public name, with its signature.

python -m tests.support.signatures    writes tests/fixtures/signatures.txt anew
"""

from __future__ import annotations

import enum
import functools
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import conductor_client

__all__ = ["RECORDED", "surface"]

RECORDED = Path(__file__).resolve().parent.parent / "fixtures" / "signatures.txt"

# In a copy the package is called otherwise.
NAME = conductor_client.__name__
MODULES = ("conductor_client", "conductor_client.errors", "conductor_client.types", "conductor_client.transport")


def surface() -> list[str]:
    """Return the lines, sorted: exports of the public modules, and hand-written methods of the clients' resources."""
    lines: set[str] = set()
    for module_name in MODULES:
        module = importlib.import_module(module_name)
        for name in module.__all__:
            lines.update(_described(f"{module_name}.{name}", getattr(module, name)))
    for client in (conductor_client.Conductor, conductor_client.AsyncConductor):
        node = client(api_key="sk_conductor_signatures")
        lines.update(_below(node, client.__name__))
    return sorted(lines)


def _described(path: str, value: Any) -> Iterator[str]:
    if inspect.isclass(value):
        bases = ", ".join(base.__name__ for base in value.__mro__[1:-1] if base.__name__ in _public())
        yield f"class {path}({bases})"
        for name in dir(value):
            if not name.startswith("_") and _is_ours(value, name):
                yield from _member(f"{path}.{name}", inspect.getattr_static(value, name), getattr(value, name, None))
        if not issubclass(value, (BaseException, enum.Enum)):
            yield f"{path}{_signature(value)}"
    elif inspect.isroutine(value):
        yield f"{path}{_signature(value)}"
    else:
        yield f"{path}: {type(value).__name__}"


@functools.cache
def _public() -> frozenset[str]:
    """The names of public classes; other bases are an implementation's own."""
    names = {name for module in MODULES for name in importlib.import_module(module).__all__}
    return frozenset(names | {"ValueError", "TypeError", "TimeoutError", "LookupError"})


def _is_ours(cls: type, name: str) -> bool:
    """Whether a member comes from this package, and not from a base class of Python's or a library's."""
    owner = next(base for base in cls.__mro__ if name in vars(base))
    return owner.__module__.startswith(NAME)


def _member(path: str, static: Any, value: Any) -> Iterator[str]:
    if isinstance(static, property):
        yield f"{path}: property"
    elif inspect.isroutine(value):
        yield f"{path}{_signature(value)}"
    elif inspect.ismemberdescriptor(static):
        yield f"{path}: attribute"
    else:
        yield f"{path}: {type(value).__name__}"


def _below(node: object, path: str) -> Iterator[str]:
    """The methods below a client or resource, generated or written by hand."""
    for name, member in inspect.getmembers_static(type(node)):
        if name.startswith("_") or name in ("with_raw_response", "with_streaming_response"):
            continue
        if inspect.isfunction(member):
            if not member.__module__.startswith(f"{NAME}.generated"):
                yield f"{path}.{name}{_signature(getattr(node, name))}"
        elif isinstance(member, property) or hasattr(member, "func"):
            child = getattr(node, name)
            if type(child).__module__.startswith(f"{NAME}.generated"):
                yield from _below(child, f"{path}.{name}")


def _signature(value: Any) -> str:
    try:
        text = str(inspect.signature(value))
    except (TypeError, ValueError):
        return "(...)"
    # Where a class is defined and at which address an object stands is no part of the surface.
    return re.sub(r" at 0x[0-9a-f]+", "", re.sub(rf"\b{re.escape(NAME)}(\.\w+)*\.", "", text))


if __name__ == "__main__":
    RECORDED.write_text("\n".join(surface()) + "\n", encoding="utf-8")
