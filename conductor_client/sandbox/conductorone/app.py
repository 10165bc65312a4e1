"""The ASGI application: the token endpoint and the nine operations, from a request to an answer."""

from __future__ import annotations

import asyncio
import json
import logging
import posixpath
import re
import threading
from collections import deque
from functools import lru_cache
from importlib import resources
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import parse_qsl, quote, unquote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..document import Document, Json, Operation
from ..errors import ApiError
from ..times import Clock
from ..validation import Checker
from .tokens import CLIENT_NAME, CLIENT_SECRET, USE_CASE, OAuthError, Tokens
from .world import Key, Kind, World, invalid

__all__ = ["ConductorOneSandbox", "MintFault"]

_LOGGER: Final = logging.getLogger(__name__)
_TOKEN_PATH: Final = "/auth/v1/token"
_FORM: Final = "application/x-www-form-urlencoded"
_SNAKE: Final = re.compile(r"_([a-z])")
_LARGEST_BODY: Final = 1024 * 1024
_CODES: Final = {400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 413: 3, 429: 8, 500: 13, 501: 12}

MintFault: TypeAlias = Literal["429", "500", "html", "empty", "nothing"]
"""The faults of the token endpoint: a status, a page of HTML, an empty token, or an empty body."""


class ConductorOneSandbox:
    """A tenant with one client, two connectors (`con` and `other` of the app `app`), 121 users and 40 entitlements.

    Attributes:
        world: The state; `world.effects` lists the changes, `world.delay` is the time until reads show them.
        tokens: `tokens.mints` counts tokens, `tokens.expires_in` is the lifetime of the next ones.
        mint_faults: The faults of the next requests for a token.
    """

    def __init__(self, clock: Clock, *, delay_writes: float = 0.0) -> None:
        document = _document()
        self._document = document
        self._checker = Checker(document)
        self._clock = clock
        self._lock = threading.Lock()
        self._url: str | None = None
        self.world: World = World(document)
        self.world.delay = delay_writes
        self.tokens: Tokens = Tokens()
        self.mint_faults: deque[MintFault] = deque()

    @property
    def base_url(self) -> str:
        """The address for clients. Raises RuntimeError before the server is started."""
        if self._url is None:
            raise RuntimeError("the sandbox is not started: use it in a with statement, or call start()")
        return self._url

    @property
    def client_id(self) -> str:
        """The client id with the sandbox's own address."""
        return self.client_id_at(self.base_url.partition("://")[2])

    @property
    def client_secret(self) -> str:
        """The client secret, which is public."""
        return CLIENT_SECRET

    @staticmethod
    def client_id_at(host: str) -> str:
        """Return the client id for a host under which the application is used without a server."""
        return f"{CLIENT_NAME}@{host}/{USE_CASE}"

    def served_at(self, url: str | None) -> None:
        """Set the address of the server."""
        self._url = url

    def revoke_tokens(self) -> None:
        """Revoke every token."""
        with self._lock:
            self.tokens.revoke()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"the sandbox does not speak {scope['type']}")
        response = await self._respond(Request(scope, receive))
        await response(scope, receive, send)

    async def refuse(self, error: ApiError, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with a refusal, without looking at it."""
        await _refusal(error)(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        try:
            body = await _read(request)
            raw: bytes = request.scope.get("raw_path") or quote(request.scope["path"]).encode()
            path = raw.partition(b"?")[0].decode("ascii", "replace")
            with self._lock:
                if path == _TOKEN_PATH:
                    return self._mint(request, body)
                return self._call(request, path, body)
        except ApiError as error:
            return _refusal(error)
        except OAuthError as error:
            return _json(error.body(), error.status)
        except ClientDisconnect:
            return _refusal(invalid("The request was not sent to its end."))
        except Exception as error:  # the server goes on
            _LOGGER.exception("a request failed")
            return _refusal(ApiError(500, "INTERNAL", "13", f"The sandbox failed: {type(error).__name__}"))

    def _now(self) -> float:
        return self._clock().timestamp()

    # --- tokens ---

    def _mint(self, request: Request, body: bytes) -> Response:
        if request.method != "POST":
            raise OAuthError(405, "invalid_request", "Only POST is allowed.")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
            raise OAuthError(400, "invalid_request", f"The body must be {_FORM}.")
        if self.mint_faults:
            return _faulty(self.mint_faults.popleft())
        form = dict(parse_qsl(body.decode("ascii", "replace"), keep_blank_values=True))
        return _json(self.tokens.grant(form, request.headers.get("host", ""), self._now()))

    # --- operations ---

    def _call(self, request: Request, path: str, body: bytes) -> Response:
        plain = unquote(path)
        cleaned = posixpath.normpath(plain) if plain.startswith("/") else plain
        if cleaned.removeprefix("/") != plain.removeprefix("/"):
            return Response(status_code=301, headers={"location": quote(cleaned)})
        operations = self._document.match(path)
        if operations is None:
            # Outside of the API the service answers with its web page.
            if not path.startswith("/api/"):
                return Response("<!doctype html><title>C1</title>", media_type="text/html")
            raise ApiError(404, "NOT_FOUND", "5", "Not Found")
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not self.tokens.is_good(token, self._now()):
            raise ApiError(401, "UNAUTHENTICATED", "16", "The token is missing, unknown or has expired.")
        if request.method not in operations:
            raise ApiError(405, "UNIMPLEMENTED", "12", "Method Not Allowed")
        operation = operations[request.method]
        result = self._perform(
            operation, operation.path_values(path), dict(request.query_params), _parsed(operation, body)
        )
        self._checker.answer(operation, result)
        return _json(result)

    def _perform(self, operation: Operation, path: Json, query: dict[str, str], body: Json) -> Json:
        if operation.body is not None:
            self._checker.body(operation.body, body)
        now, world = self._now(), self.world
        place = (str(path["app_id"]), str(path["connector_id"]))
        method = operation.name.rpartition(".")[2]
        if method == "set":
            role = body.get("roleSlug")
            if not role:
                raise invalid("roleSlug is missing.")
            wanted: dict[Kind, list[Key]] = {
                "users": [(str(ref.get("id", "")),) for ref in body.get("userRefs") or ()],
                "entitlements": [
                    (str(ref.get("appId", "")), str(ref.get("id", ""))) for ref in body.get("appEntitlementRefs") or ()
                ],
            }
            world.replace(place, role, wanted, now)
            return {}
        kind: Kind = "users" if "user" in method else "entitlements"
        if method.startswith("search"):
            return world.search(kind, place, query, now)
        key = _key(kind, path, body)
        member = "connectorOwnerUser" if kind == "users" else "connectorOwnerEntitlement"
        if method.startswith("get"):
            return {member: world.get(kind, place, key, now)}
        if method.startswith("create"):
            return {member: world.create(kind, place, key, now)}
        world.delete(kind, place, key, now)
        return {}


def _key(kind: Kind, path: Json, body: Json) -> Key:
    """Return the owner in a path; the body may repeat it."""
    role = str(path["role_slug"])
    if kind == "users":
        ids: Key = (str(path["user_ref_id"]),)
        ref = _members(body.get("userRef"))
        said: Key = (str(ref.get("id") or ids[0]),)
    else:
        ids = (str(path["app_entitlement_ref_app_id"]), str(path["app_entitlement_ref_id"]))
        ref = _members(body.get("appEntitlementRef"))
        said = (str(ref.get("appId") or ids[0]), str(ref.get("id") or ids[1]))
    if said != ids:
        raise invalid("The body and the path name different owners.")
    return (role, *ids)


def _members(value: object) -> Json:
    """Return the members of an object; none for other values."""
    return cast("Json", value) if isinstance(value, dict) else {}


def _parsed(operation: Operation, body: bytes) -> Json:
    if operation.body is None or not body.strip():
        return {}
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise invalid("The body is not JSON.") from None
    if value is None:
        raise invalid("proto: syntax error (line 1:1): unexpected token null")
    if not isinstance(value, dict):
        raise invalid("The body is no object.")
    read: Json = _camel(cast("object", value))
    return read


def _camel(value: object) -> Any:
    """Return JSON with names in camel case; names with underscores are accepted as well."""
    if isinstance(value, list):
        return [_camel(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("Json", value)
        return {_SNAKE.sub(lambda match: match[1].upper(), name): _camel(item) for name, item in members.items()}
    return value


async def _read(request: Request) -> bytes:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > _LARGEST_BODY:
            raise ApiError(413, "INVALID_ARGUMENT", "3", "The body is too long.")
        await asyncio.sleep(0)
    return body


def _faulty(fault: MintFault) -> Response:
    match fault:
        case "429" | "500":
            return _json({"code": _CODES[int(fault)], "message": "Try again.", "details": []}, int(fault))
        case "html":
            return Response("<!doctype html><title>Sign in</title>", media_type="text/html")
        case "empty":
            return _json({"access_token": "", "token_type": "Bearer", "expires_in": 600})
        case "nothing":
            return Response(b"", media_type="application/json")


def _refusal(error: ApiError) -> Response:
    """Return a refusal as google.rpc.Status, according to one sample and other parts of the document."""
    code = int(error.code) if error.code.isdecimal() else _CODES.get(error.status, 2)
    return _json({"code": code, "message": error.message, "details": []}, error.status)


def _json(body: object, status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")


@lru_cache(maxsize=1)
def _document() -> Document:
    text = resources.files(__package__ or "").joinpath("document.json").read_text(encoding="utf-8")
    return Document(json.loads(text))
