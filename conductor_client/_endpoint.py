"""The names that generated endpoints use."""

from __future__ import annotations

from ._async.client import AsyncClient
from ._core.accept import Response
from ._core.operation import Answer, Body, Effect, Operation, Paging, Parameter
from ._sync.client import Client

__all__ = ["Answer", "AsyncClient", "Body", "Client", "Effect", "Operation", "Paging", "Parameter", "Response"]
