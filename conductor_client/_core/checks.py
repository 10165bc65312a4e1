"""Checks of the options of clients and calls, one function for each kind of value."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Final, cast, get_args

from ..errors import ConfigurationError, InvalidArgumentError
from ..types import LineReplacement, Partition

# Eleven days; sockets overflow at 24 days in milliseconds.
_MOST_SECONDS: Final = 1_000_000


def check_seconds(name: str, value: object, *, zero: bool = False) -> float | None:
    """Return a number of seconds that every system's sockets, timers and locks accept, or None for no limit."""
    if value is None:
        return None
    usable = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MOST_SECONDS
    if not usable or not (value or zero):
        least = "from 0" if zero else "above 0"
        raise InvalidArgumentError(
            f"{name} takes seconds {least} up to {_MOST_SECONDS:,}, or None for no limit", path=name
        )
    return float(cast("float", value))


def _count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgumentError(f"{name} takes an int of 0 or more", path=name)
    return value


def _limit(name: str, value: object) -> int | None:
    if value is None:
        return None
    if not _count(name, value):
        raise InvalidArgumentError(f"{name} takes an int of 1 or more, or None for no limit", path=name)
    return cast("int", value)


def _one_of(words: object) -> Callable[[str, object], object]:
    def check(name: str, value: object) -> object:
        if value not in get_args(words):
            raise InvalidArgumentError(f"{name} takes one of {', '.join(get_args(words))}", path=name)
        return value

    return check


def _switch(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidArgumentError(f"{name} takes True or False", path=name)
    return value


def _hook(name: str, value: object) -> Any:
    if value is not None and (not callable(value) or inspect.iscoroutinefunction(value)):
        raise InvalidArgumentError(f"{name} takes a plain function, not one to be awaited", path=name)
    return value


def _limiter(name: str, value: object) -> object:
    if value is not None and not callable(getattr(value, "permit", None)):
        raise InvalidArgumentError(f"{name} takes an object with a method permit(name, timeout=...)", path=name)
    return value


def _end_user(_name: str, end_user_id: object) -> str | None:
    if end_user_id is None:
        return None
    if not isinstance(end_user_id, str) or not end_user_id:
        hint = "; give its id" if isinstance(getattr(end_user_id, "id", None), str) else ""
        raise InvalidArgumentError(f"end_user_id takes a non-empty str{hint}", path="end_user_id")
    return check_value("end_user_id", end_user_id)


def _timeout(name: str, value: object) -> float | None:
    # Of an `httpx.Timeout`, the read timeout counts.
    return check_seconds(name, getattr(value, "read", value))


def _host(_name: str, value: object) -> str | None:
    """Return the host in lower case, as `urlsplit` does, or None."""
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise ConfigurationError("allow_insecure_host takes the host of base_url, or None")
    return value.lower()


def check_value(name: str, value: object) -> str:
    """Return the value of a header; only printable ASCII is safe from header injection and ambiguous encodings."""
    if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
        raise InvalidArgumentError(f"{name} takes a str of printable ASCII without line breaks", path=name)
    if value != value.strip():
        # Some transports refuse blanks, others strip them.
        raise InvalidArgumentError(f"{name} must not begin or end with a blank", path=name)
    return str.__str__(value)


CHECKS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "timeout": _timeout,
    "total_timeout": check_seconds,
    "max_retries": _count,
    "max_in_flight_per_end_user": _limit,
    "limiter": _limiter,
    "allow_insecure_host": _host,
    "end_user_id": _end_user,
    "max_response_bytes": _limit,
    "max_restarts": _count,
    "partition": _one_of(Partition),
    "spill": _switch,
    "local_checks": _switch,
    "replace_lines": _one_of(LineReplacement),
    "auto_external_id": _switch,
    "on_drift": _hook,
    "on_request": _hook,
    "on_response": _hook,
    "on_progress": _hook,
}
