"""Masking of the client's own key where a service or an HTTP library quotes it."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import Any, Final, TypeVar, cast

from .._schema.json_data import is_list, is_object
from ..transport import Headers, Incoming, Key, TransportError

T = TypeVar("T")

# Ends a walk along the causes of an exception.
_DEEPEST: Final = 20


def masked(key: Key | None, value: T) -> T:
    """Text, JSON data, headers or an answer with `***` in the place of the key; None for data nested too deep."""
    if key is None or value is None:
        return value
    try:
        return cast("T", _masked(key, value))
    except RecursionError:
        return cast("T", None)


def _masked(key: Key, value: Any) -> Any:
    if isinstance(value, str):
        return key.masked(value)
    if is_list(value):
        return [_masked(key, item) for item in value]
    if is_object(value):
        return {key.masked(name): _masked(key, item) for name, item in value.items()}
    if isinstance(value, Headers):
        return value.masked(key)
    if isinstance(value, Incoming):
        # Latin-1 keeps any bytes.
        content = key.masked(value.content.decode("latin-1")).encode("latin-1")
        defect = None if value.defect is None else key.masked(value.defect)
        return replace(value, headers=_masked(key, value.headers), content=content, defect=defect)
    return value


def hide_key(key: Key | None, error: BaseException | None) -> None:
    """Mask the key in an exception and its causes: in their words, and in the headers of their request."""
    for _ in range(_DEEPEST):
        if key is None or error is None:
            return
        words = tuple(_masked(key, word) if isinstance(word, str) else word for word in error.args)
        if words != error.args:
            error.args = words
        if isinstance(error, TransportError):
            error.partial = masked(key, error.partial)
        for part in key.parts:
            request: Any = error.__dict__.get("_request")
            if part.header in (getattr(request, "headers", None) or ()):
                # A copy: the request may be in a caller's hands, who sees what was sent.
                twin = copy(request)
                twin.headers = request.headers.copy()
                twin.headers[part.header] = "***"
                error.__dict__["_request"] = twin
            elif part.parameter and request is not None:
                twin = copy(request)
                twin.url = type(request.url)(part.masked(str(request.url)))
                error.__dict__["_request"] = twin
        error = error.__cause__ or error.__context__
