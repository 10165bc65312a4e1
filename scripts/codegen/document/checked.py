"""Whether a document can be used, once the repairs have mended it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..config import GeneratorConfig
from .repair import mended
from .supported import refuse_unsupported
from .validate import validate

__all__ = ["checked"]


def checked(document: Mapping[str, Any], config: GeneratorConfig, *, earlier: bool = False) -> None:
    """Refuse a document that is invalid, or uses what is not supported, after the repairs that may mend it.

    An `earlier` document need not have the faults that are mended in a newer one.

    Raises:
        InputError: it says where, what it is and what to do.
    """
    sound = mended(document, config, earlier=earlier)
    validate(sound)
    refuse_unsupported(sound)
