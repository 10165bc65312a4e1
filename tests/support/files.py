"""How often a call goes from one file of the package to another: what a reader of that call goes through."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import conductor_client

__all__ = ["files_of"]

PACKAGE = str(Path(conductor_client.__file__).parent)
DECODERS = ("_schema/decode.py", "_schema/values.py")


def _within(frame: FrameType) -> str:
    return frame.f_code.co_filename.removeprefix(PACKAGE)[1:]


def _decodes(name: str) -> bool:
    return name.startswith("generated/") or name in DECODERS


def files_of(work: Callable[[], Any]) -> list[str]:
    """Run something and return the files whose functions it called in this thread, each change of file once.

    Generated files count as one, with what decoders stand on: a reader sees one decoder and one endpoint, whatever they
    call.
    """
    files: list[str] = []

    def profile(frame: FrameType, event: str, _argument: object) -> None:
        path = frame.f_code.co_filename
        if event != "call" or not path.startswith(PACKAGE):
            return
        name = path[len(PACKAGE) + 1 :]
        if _decodes(name) or (name.startswith("_schema/") and frame.f_back and _decodes(_within(frame.f_back))):
            name = "generated"
        if not files or files[-1] != name:
            files.append(name)

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return files
