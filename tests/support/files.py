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


def files_of(work: Callable[[], Any]) -> list[str]:
    """Run something and return the files whose functions it called in this thread, each change of file once.

    Generated files count as one: a reader sees one decoder and one endpoint, whatever they call.
    """
    files: list[str] = []

    def profile(frame: FrameType, event: str, _argument: object) -> None:
        path = frame.f_code.co_filename
        if event != "call" or not path.startswith(PACKAGE):
            return
        name = "generated" if path.startswith(f"{PACKAGE}/generated/") else path[len(PACKAGE) + 1 :]
        if not files or files[-1] != name:
            files.append(name)

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return files
