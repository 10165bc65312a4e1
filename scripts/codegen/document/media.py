"""Media types: which of those that a document offers is sent or read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["FORM", "JSON", "body_type", "is_json", "json_type"]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


def is_json(media_type: str) -> bool:
    """Whether it means JSON, parameters such as a charset aside. Ranges (`*/*`) take JSON as well."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare in (JSON, "*/*", "application/*", "text/json") or bare.endswith("+json")


def json_type(content: Mapping[str, Any]) -> str | None:
    """The JSON type to use of those on offer, the plain one first."""
    found = sorted((one for one in content if is_json(one)), key=lambda one: (one != JSON, not _is_plain(one), one))
    return found[0] if found else None


def body_type(content: Mapping[str, Any]) -> str | None:
    """The type to send a body in: JSON, else a form."""
    return json_type(content) or next((one for one in content if one.partition(";")[0].strip().lower() == FORM), None)


def _is_plain(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower() == JSON
