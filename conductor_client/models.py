"""The classes of requests and answers, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .generated import models as _generated

if TYPE_CHECKING:
    from .generated.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return dir(_generated)
