"""The errors of a run: what cannot be generated, and what cannot be read in the first place; and telling of them."""

from __future__ import annotations

import io
import sys

__all__ = ["GenerationError", "InputError", "UnfinishedError", "UnsupportedError", "print_anything"]


class GenerationError(Exception):
    """The document asks for something that cannot be generated faithfully."""


class InputError(ValueError):
    """What was given is no document that can be used. The message says where, what it is and what to do."""


class UnsupportedError(GenerationError, InputError):
    """The document is valid, but uses what would be lost without a word."""


class UnfinishedError(GenerationError):
    """Some files are replaced and some are not. The next run finishes it."""


def print_anything() -> None:
    """Let a command print names and words that the terminal's encoding lacks, instead of failing over them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
