"""Exceptions that strike at each instruction of some code, as a signal's handler may raise them."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any

__all__ = ["Stop", "Strike"]


class Stop(BaseException):
    """As a signal's handler raises it."""


class Strike:
    """Raises at the n-th instruction that a thread runs of some modules of the package, for all n after another."""

    def __init__(self, number: int, *modules: str) -> None:
        self.left = number
        self._modules = modules

    def __call__(self, frame: FrameType, event: str, arg: object) -> Any:
        name = frame.f_code.co_filename
        if not name.endswith(self._modules) or "test_" in name:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            self.left -= 1
            if self.left == 0:
                raise Stop
        return self

    @contextmanager
    def armed(self) -> Generator[None]:
        before = sys.gettrace()
        # Python 3.12 looks at this once, when the function is set.
        sys._getframe().f_trace_opcodes = True
        sys.settrace(self)
        try:
            yield
        finally:
            sys.settrace(before)
