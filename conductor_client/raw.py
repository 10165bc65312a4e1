"""Calls to any path of the service, on the same road: for endpoints that have no method yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypeVar, Unpack, cast

from .codecs import ANY
from .decoding import MalformedBody
from .errors import InvalidArgumentError
from .operation import Answer, Effect, Operation, Request
from .responses import FreeForm
from .settings import Settings, merged_query
from .types import UNSET, CallOptions

__all__ = ["AsyncRawCalls", "RawCalls", "raw_request"]

T = TypeVar("T")
EffectName: TypeAlias = Literal["read", "cursor_read", "create", "update", "delete", "void", "write"]


def raw_request(
    settings: Settings, method: str, path: str, query: Mapping[str, object] | None, body: object, effect: str
) -> Request[FreeForm]:
    """A request to any path of the service.

    Raises:
        InvalidArgumentError: the path leaves the base URL, or `effect` is unknown.
    """
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or any(c in path for c in " ?#\\"):
        raise InvalidArgumentError("path takes a percent-encoded path that begins with /", path="path")
    if any(segment in ("", ".", "..") for segment in path[1:].split("/")):
        raise InvalidArgumentError("path must not have segments that are empty, '.' or '..'", path="path")
    known = {member.value: member for member in Effect}
    if effect not in known:
        raise InvalidArgumentError(f"effect takes one of {', '.join(known)}, not {effect!r}", path="effect")
    operation = Operation(
        name=f"{method} {path}", method=method, path=path, effect=known[effect], answer=Answer(_free_form, ANY)
    )
    return Request(
        operation=operation,
        path=path,
        query=merged_query((), query),
        headers={settings.service.end_user_header: settings.end_user_id}
        if settings.service.end_user_header and settings.end_user_id
        else {},
        missing_headers=(),
        body=UNSET if body is None or body is UNSET else ANY.encode(body, "body"),
        arguments={},
    )


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

    def get(
        self,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "read",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            query: Query parameters, wire names.
            effect: What the call does, which decides how a failure is judged.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> client.get("/quickbooks-desktop/company", extra_headers={"Conductor-End-User-Id": "end_usr_123"})
        """
        return self.send(raw_request(self._settings, "GET", path, query, None, effect), options)

    def post(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """POST to any path; `body` is JSON data with wire names. See `get`."""
        return self.send(raw_request(self._settings, "POST", path, query, body, effect), options)

    def put(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """PUT to any path; `body` is JSON data with wire names. See `get`."""
        return self.send(raw_request(self._settings, "PUT", path, query, body, effect), options)

    def patch(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """PATCH any path; `body` is JSON data with wire names. See `get`."""
        return self.send(raw_request(self._settings, "PATCH", path, query, body, effect), options)

    def delete(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "delete",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """DELETE any path. See `get`."""
        return self.send(raw_request(self._settings, "DELETE", path, query, body, effect), options)


class AsyncRawCalls:
    """`get`, `post` and so on of the async client."""

    _settings: Settings

    async def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request; the client says how."""
        raise NotImplementedError

    async def get(
        self,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "read",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            query: Query parameters, wire names.
            effect: What the call does, which decides how a failure is judged.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> await client.get("/quickbooks-desktop/company", extra_headers={"Conductor-End-User-Id": "end_usr_123"})
        """
        return await self.send(raw_request(self._settings, "GET", path, query, None, effect), options)

    async def post(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """POST to any path; `body` is JSON data with wire names. See `get`."""
        return await self.send(raw_request(self._settings, "POST", path, query, body, effect), options)

    async def put(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """PUT to any path; `body` is JSON data with wire names. See `get`."""
        return await self.send(raw_request(self._settings, "PUT", path, query, body, effect), options)

    async def patch(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "write",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """PATCH any path; `body` is JSON data with wire names. See `get`."""
        return await self.send(raw_request(self._settings, "PATCH", path, query, body, effect), options)

    async def delete(
        self,
        path: str,
        *,
        body: object = None,
        query: Mapping[str, object] | None = None,
        effect: EffectName = "delete",
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """DELETE any path. See `get`."""
        return await self.send(raw_request(self._settings, "DELETE", path, query, body, effect), options)
