"""Deprecation warnings, each at most once per process."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, TypeVar

from ..errors import InvalidArgumentError
from ..types import UNSET

F = TypeVar("F", bound=Callable[..., Any])
_warned: set[str] = set()


def deprecated(message: str) -> Callable[[F], F]:
    """Mark a method as deprecated as PEP 702 does; the method itself must warn."""

    def mark(function: F) -> F:
        function.__deprecated__ = message  # type: ignore[attr-defined]
        return function

    return mark


def warn_deprecated(message: str, stacklevel: int = 3) -> None:
    """Warn once per process, at the frame that `stacklevel` counts to."""
    if message not in _warned:
        _warned.add(message)
        warnings.warn(message, DeprecationWarning, stacklevel=stacklevel)


def renamed_argument(method: str, old: str, given: Any, new: str, value: Any, stacklevel: int = 3) -> Any:
    """Return the value of an argument that may be passed under its old name.

    Raises:
        InvalidArgumentError: it was passed under both names.
    """
    if given is UNSET:
        return value
    if value is not UNSET:
        raise InvalidArgumentError(f"{method}() takes {new}, which was called {old}; give one of them", path=new)
    warn_deprecated(f"{method}(): {old} is called {new} now", stacklevel + 1)
    return given
