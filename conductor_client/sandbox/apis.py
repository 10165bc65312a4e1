"""Several APIs in one server: the known ones, and the routing of requests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from starlette.types import Receive, Scope, Send

from .errors import ApiError
from .hosts import Refusing

MAIN = "conductor"
"""The API that is served by default."""


def known() -> list[str]:
    """The names of the APIs; each but the main one is a package beside this module that makes an application."""
    folder = Path(__file__).parent
    others = (path.parent.name for path in folder.glob("*/app.py"))
    return [MAIN, *sorted(others)]


def check(apis: Sequence[str]) -> None:
    """Raise ValueError unless these can be served."""
    if isinstance(apis, str) or not apis or not set(apis) <= set(known()):
        raise ValueError(f"apis takes a list of {', '.join(known())}, not {apis!r}")


def make(name: str, **options: Any) -> Any:
    """Make the application of an API that is not the main one."""
    return import_module(f".{name}", __package__).make(**options)


class Several:
    """An ASGI application for several APIs: a request goes to the first with a matching prefix, else to the last."""

    def __init__(self, apps: Iterable[tuple[tuple[str, ...], Refusing]]) -> None:
        self._apps = list(apps)

    def _for(self, scope: Scope) -> Refusing:
        path = str(scope.get("path", ""))
        return next((app for starts, app in self._apps if path.startswith(starts)), self._apps[-1][1])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._for(scope)(scope, receive, send)

    async def refuse(self, error: ApiError, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with a refusal, without looking at it."""
        await self._for(scope).refuse(error, scope, receive, send)
