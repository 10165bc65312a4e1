"""Calls to any path of the service, for endpoints that have no method yet."""

from __future__ import annotations

from typing import Unpack

from .._core.operation import Request
from .._core.options import Settings
from .._core.raw import RawOptions, T, raw_request
from .._schema.model import FreeForm
from ..types import CallOptions

__all__ = ["AsyncRawCalls"]


class AsyncRawCalls:
    """`get`, `post` and so on of the async client; see `RawCalls`."""

    _settings: Settings

    async def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request; the client says how."""
        raise NotImplementedError

    async def get(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            options: `query`, `body`, and what every call takes (`timeout`, `effect`, `extra_headers`, ...). By default
                `get` reads, and the others write.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> company = await client.for_end_user("end_usr_123").get("/quickbooks-desktop/company")
        """
        return await self.send(*raw_request(self._settings, "GET", path, options))

    async def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path. See `get`."""
        return await self.send(*raw_request(self._settings, "POST", path, options))

    async def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path. See `get`."""
        return await self.send(*raw_request(self._settings, "PUT", path, options))

    async def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path. See `get`."""
        return await self.send(*raw_request(self._settings, "PATCH", path, options))

    async def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path. See `get`."""
        return await self.send(*raw_request(self._settings, "DELETE", path, options))
