"""The request for a token over HTTP, which is sent like any read, and the decoding of its answer."""

from __future__ import annotations

import json
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import Any, Final, Protocol, runtime_checkable
from urllib.parse import urlsplit

from .._schema.containers import ANY
from .._schema.decode import UNREADABLE, nothing
from ..errors import APIError, APIResponseValidationError, APITimeoutError, CredentialError
from ..transport import Incoming, Key, Outgoing
from ..types import UNSET
from .credentials import LIMIT, Token, seconds_of
from .operation import Answer, Effect, Operation, Request
from .options import Settings
from .prepare import Call
from .service import ErrorDetails, members, text_of

_ATTEMPT: Final = 15.0
_LONGEST_ANSWER: Final = 1024 * 1024
# The clock error in seconds from which a message mentions it.
_APART: Final = 60.0


@runtime_checkable
class Grant(Protocol):
    """An OAuth 2 grant: the token endpoint and the form that it expects."""

    @property
    def url(self) -> str: ...

    def form(self, wall: float) -> tuple[Key, bytes]:
        """Return the secrets in the body, which are never shown, and the body at a time in seconds since 1970."""
        ...


def token_call(settings: Settings, grant: Grant, wall: float) -> Call[None]:
    """Return the request for a token, with those settings of the client that apply to it."""
    secret, content = grant.form(wall)
    parts = urlsplit(grant.url)
    answer = Answer[None](nothing, ANY)
    operation = Operation[None](
        name="token", method="POST", path=parts.path, effect=Effect.READ, answer=answer, repeatable=True
    )
    attempt = _ATTEMPT if settings.timeout is None else min(settings.timeout, _ATTEMPT)
    settings = replace(
        settings,
        service=replace(settings.service, read_error=_read_error, rules=(), marks=None),
        base_url=f"{parts.scheme}://{parts.netloc}",
        key=secret,
        credentials=None,
        timeout=attempt,
        total_timeout=LIMIT,
        query=(),
        end_user_id=None,
        max_response_bytes=_LONGEST_ANSWER,
        on_drift=None,
        on_request=None,
        on_response=None,
    )
    outgoing = Outgoing(
        method="POST",
        url=grant.url,
        headers={**settings.headers, "content-type": "application/x-www-form-urlencoded"},
        content=content,
        timeout=attempt,
        key=None,
        max_response_bytes=_LONGEST_ANSWER,
    )
    request = Request[None](operation, parts.path, (), {}, (), UNSET, {})
    return Call(settings, request, outgoing, "read", Effect.READ, None, sets_wait=False, query=())


def token_of(
    settings: Settings, grant: Grant, origin: str, began: float, incoming: Incoming
) -> Token | CredentialError:
    """Return the token in an answer; errors are returned, because a traceback would show the token."""
    host = urlsplit(grant.url).netloc
    try:
        body = members(json.loads(incoming.content))
    except UNREADABLE:
        return CredentialError(f"no token from {host}: its answer is not JSON", host=host, status_code=200)
    kind = body.get("token_type")
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        return CredentialError(f"no token from {host}: it is not a bearer token", host=host, status_code=200)
    service = settings.service
    key = Key(body.get("access_token"), header=service.key_header, prefix=service.key_prefix, origin=origin)
    if (problem := key.problem()) is not None:
        return CredentialError(f"no token from {host}: access_token {problem}", host=host, status_code=200)
    return Token(key, began, seconds_of(body.get("expires_in")))


def failure_of(grant: Grant, error: APIError, wall: float) -> CredentialError:
    host = urlsplit(grant.url).netloc
    body = members(error.body)
    code, description = text_of(body.get("error")), text_of(body.get("error_description"))
    if isinstance(error, APITimeoutError):
        why = "no answer in time"
    elif error.status_code is None:
        why = error.message.removeprefix("token: ")
    elif isinstance(error, APIResponseValidationError):
        why = "its answer is cut off or cannot be read"
    else:
        why = f"status {error.status_code}" + (f", {code}" if code else "")
        why += f" ({description})" if description else ""
        why += _hint(error.response, wall) if error.response is not None else ""
    result = CredentialError(
        f"no token from {host}: {why}",
        host=host,
        status_code=error.status_code,
        error=code,
        error_description=description,
    )
    result.request_id = error.request_id
    return result


def _hint(incoming: Incoming, wall: float) -> str:
    """Return a hint if this machine's clock differs from the service's, because signatures are valid for minutes."""
    try:
        ahead = wall - parsedate_to_datetime(incoming.headers["date"]).timestamp()
    except (KeyError, ValueError, TypeError, OverflowError, IndexError):
        return ""
    if abs(ahead) < _APART:
        return ""
    return (
        f"; this machine's clock is {abs(ahead) / 60:.0f} minutes {'ahead of' if ahead > 0 else 'behind'} the service's"
    )


def _read_error(_status: int, body: Any) -> ErrorDetails:
    top = members(body)
    message = text_of(top.get("error_description")) or text_of(top.get("message"))
    return ErrorDetails(message=message, code=text_of(top.get("error")))
