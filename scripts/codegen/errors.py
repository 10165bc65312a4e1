"""The error of a run that cannot be completed; those with a name of their own derive from ValueError beside it."""

from __future__ import annotations

__all__ = ["GenerationError"]


class GenerationError(Exception):
    """The document asks for something that cannot be generated faithfully."""
