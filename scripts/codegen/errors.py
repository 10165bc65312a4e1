"""The errors of a run: what cannot be generated, and what cannot be read in the first place."""

from __future__ import annotations

__all__ = ["GenerationError", "InputError", "UnsupportedError"]


class GenerationError(Exception):
    """The document asks for something that cannot be generated faithfully."""


class InputError(ValueError):
    """What was given is no document that can be used. The message says where, what it is and what to do."""


class UnsupportedError(GenerationError, InputError):
    """The document is valid, but uses what would be lost without a word."""
