"""Calls to any path of the service, on the same road: for endpoints that have no method yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, Unpack, cast
from urllib.parse import unquote

from ..codecs import ANY
from ..decoding import MalformedBody
from ..errors import InvalidArgumentError
from ..operation import Answer, Effect, Operation, Request
from ..responses import FreeForm
from ..settings import Settings, merged_query
from ..types import UNSET, CallOptions

__all__ = ["AsyncRawCalls", "RawCalls", "RawOptions"]

T = TypeVar("T")


class RawOptions(CallOptions, total=False):
    """What a call to any path takes, besides the options of every call.

    Attributes:
        query: Query parameters, wire names; lists are sent as repeated names.
        body: JSON data, wire names.
    """

    query: Mapping[str, object]
    body: object


def _request(settings: Settings, method: str, path: str, options: RawOptions) -> tuple[Request[FreeForm], CallOptions]:
    """The request, and what is left of the options.

    Raises:
        InvalidArgumentError: the path leaves the base URL.
    """
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or any(c in path for c in " ?#\\"):
        raise InvalidArgumentError("path takes a percent-encoded path that begins with /", path="path")
    if any(not segment or _is_relative(segment) for segment in path[1:].split("/")):
        raise InvalidArgumentError("path must not have segments that are empty, '.' or '..'", path="path")
    effect = {"GET": Effect.READ, "DELETE": Effect.DELETE}.get(method, Effect.WRITE)
    end_user, body = settings.service.end_user_header, options.get("body")
    operation = Operation(
        name=f"{method} {path}", method=method, path=path, effect=effect, answer=Answer(_free_form, ANY)
    )
    request = Request(
        operation=operation,
        path=path,
        query=merged_query((), options.get("query")),
        headers={end_user: settings.end_user_id} if end_user and settings.end_user_id else {},
        missing_headers=(),
        body=UNSET if body is None else ANY.encode(body, "body"),
        arguments={},
    )
    rest = {name: value for name, value in options.items() if name not in ("query", "body")}
    return request, cast("CallOptions", rest)


def _is_relative(segment: str) -> bool:
    """Whether a server could resolve a segment away, however often it decodes it."""
    while (decoded := unquote(segment)) != segment:
        segment = decoded
    return any(part in (".", "..") for part in segment.replace("\\", "/").split("/"))


def _free_form(body: Any) -> FreeForm:
    if body is not None and not isinstance(body, dict):
        raise MalformedBody("the answer is not a JSON object")
    return FreeForm(cast("dict[str, Any]", body or {}))


class RawCalls:
    """`get`, `post` and so on of the blocking client."""

    _settings: Settings

    def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request; the client says how."""
        raise NotImplementedError

    def get(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            options: `query`, `body`, and what every call takes (`timeout`, `effect`, `extra_headers`, ...). By default
                `get` reads, and the others write.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> client.for_end_user("end_usr_123").get("/quickbooks-desktop/company")["companyName"]
        """
        return self.send(*_request(self._settings, "GET", path, options))

    def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path. See `get`."""
        return self.send(*_request(self._settings, "POST", path, options))

    def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path. See `get`."""
        return self.send(*_request(self._settings, "PUT", path, options))

    def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path. See `get`."""
        return self.send(*_request(self._settings, "PATCH", path, options))

    def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path. See `get`."""
        return self.send(*_request(self._settings, "DELETE", path, options))


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
        return await self.send(*_request(self._settings, "GET", path, options))

    async def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path. See `get`."""
        return await self.send(*_request(self._settings, "POST", path, options))

    async def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path. See `get`."""
        return await self.send(*_request(self._settings, "PUT", path, options))

    async def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path. See `get`."""
        return await self.send(*_request(self._settings, "PATCH", path, options))

    async def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path. See `get`."""
        return await self.send(*_request(self._settings, "DELETE", path, options))
