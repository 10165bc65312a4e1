"""The parts of a client that helpers, edits and settling rely on, as protocols: none of them imports a client."""

from __future__ import annotations

from typing import Any, Protocol

from .service import Service

__all__ = ["HasTimeout", "OfService"]


class HasTimeout(Protocol):
    """A client whose attempts have a limit."""

    @property
    def timeout(self) -> float | None:
        """Seconds of wall clock for one attempt; None is no limit."""
        ...


class OfService(Protocol):
    """A client of a service, for one end-user or none."""

    _shared: Any

    @property
    def service(self) -> Service:
        """The facts of the API beside its document."""
        ...

    @property
    def base_url(self) -> str:
        """The address below which all calls go."""
        ...

    @property
    def end_user_id(self) -> str | None:
        """The end-user of calls that name none."""
        ...

    @property
    def total_timeout(self) -> float | None:
        """Seconds for a whole call; None is no limit."""
        ...
