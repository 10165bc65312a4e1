"""The classes of `conductor.pagination` under the names that the vendor's SDK uses."""

from __future__ import annotations

from ._async.page import AsyncPage as AsyncCursorPage
from ._sync.page import Page as SyncCursorPage

__all__ = ["AsyncCursorPage", "SyncCursorPage"]
