"""Type guards for parsed JSON, so that checkers know what stands inside."""

from __future__ import annotations

from typing import Any, TypeGuard, TypeVar

Json = dict[str, Any]
_T = TypeVar("_T")
_CONTAINERS: Any = (dict, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether the value is a JSON array."""
    return isinstance(value, list)


def cloned(value: _T) -> _T:
    """A copy of JSON data at every depth; several times as fast as `copy.deepcopy`."""
    copied: Any = value
    # Most items are scalars, for which a call each would be half of the time.
    if is_object(value):
        copied = {key: cloned(item) if isinstance(item, _CONTAINERS) else item for key, item in value.items()}
    elif is_array(value):
        copied = [cloned(item) if isinstance(item, _CONTAINERS) else item for item in value]
    return copied  # type: ignore[no-any-return]
