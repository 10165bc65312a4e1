"""The exceptions. Each says which call failed, what the service answered, and what became of the request.

    ConductorError
    |- ConfigurationError          the client was made with something unusable
    |- CredentialError             there is no key or token to send; the call was not sent
    |- InvalidArgumentError        refused locally (also a ValueError); `UnexpectedArgumentError` is a TypeError too
    |- IncompleteListError         a list cannot be completed; `CursorLostError`: its next page was lost
    |- SeveralFoundError           a search for one record found several (also a LookupError)
    |- ConnectionNotReadyError     waiting for QuickBooks took too long (also a TimeoutError)
    `- APIError
       |- APIConnectionError       no answer; `APITimeoutError`: none in time
       |- APIResponseValidationError   a 2xx answer that cannot be read, or lacks what its record is known by
       |- APIStatusError           an answer outside 2xx; a class per status, and classes by the service's own codes
       `- OutcomeUnknownError      a write that may or may not have happened

`docs/errors.md` tells of each, and `error.fixes` what to do about it.

An exception can be several of these at once: a stale revision arrives as status 502, so both
`except StaleRevisionError` and `except InternalServerError` catch it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, cast

from .._hints import names_from
from ._sent_write import SentWrite as SentWrite
from ._text import encodable as encodable, one_line as one_line

if TYPE_CHECKING:
    from ..transport import Incoming

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "CompanyUnreachableError",
    "ConductorError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionNotActiveError",
    "ConnectionNotReadyError",
    "ConnectionNotSetUpError",
    "CredentialError",
    "CursorLostError",
    "EndUserNotFoundError",
    "IncompleteListError",
    "InternalServerError",
    "InvalidArgumentError",
    "NameNotUniqueError",
    "NotFoundError",
    "ObjectInUseError",
    "ObjectNotFoundError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "QuickBooksTimeoutError",
    "QuickBooksUnreachableError",
    "RateLimitError",
    "SeveralFoundError",
    "StaleRevisionError",
    "UnexpectedArgumentError",
    "UnprocessableEntityError",
]

Outcome: TypeAlias = Literal["not_sent", "rejected", "applied", "unknown"]
"""What is known of a failed call.

- `not_sent`: the other end cannot have acted on it.
- `rejected`: it was seen and refused; nothing changed.
- `applied`: it happened, but the result cannot be shown.
- `unknown`: nobody can say.
"""

NO_ASYNCIO: Final = "the async client needs asyncio; under another event loop use the sync client"


class ConductorError(Exception):
    """The base of every exception of this package.

    Attributes:
        message: What went wrong, for a developer.
        outcome: What became of the request: `not_sent`, `rejected`, `applied` or `unknown`.
        request_id: The id that the service gave to the request; None when it never answered.
    """

    outcome: Outcome = "not_sent"
    request_id: str | None = None

    # The classes that `combine` put together. Instances are pickled through them, because a combined class has no
    # address that another process could import.
    _parts: ClassVar[tuple[type[ConductorError], ...]] = ()

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def docs_url(self) -> str:
        """Where the errors page tells of this exception: the address of a file of this package, with an anchor."""
        from ._guide import DOCS_URL

        return f"{DOCS_URL}#{_public_names(type(self))[0].lower()}"

    @property
    def fixes(self) -> tuple[str, ...]:
        """What to do about it, in sentences for developers, the likeliest first."""
        from ._guide import known_fixes

        codes = getattr(self, "integration_code", None), getattr(self, "code", None)
        return known_fixes(_public_names(type(self)), codes)

    def __str__(self) -> str:
        return one_line(f"{self.request_id}: {self.message}" if self.request_id else self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        cls = type(self)
        return _rebuild, (cls._parts or (cls,), self.args, self.__dict__)


def _public_names(cls: type) -> list[str]:
    """The names of an exception's public classes, the most special first."""
    return [base.__name__ for base in cls.__mro__ if globals().get(base.__name__) in base.__mro__]


def _rebuild(parts: tuple[type[ConductorError], ...], args: tuple[Any, ...], state: dict[str, Any]) -> ConductorError:
    cls = combine(*parts)
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


def combine(*parts: type[ConductorError]) -> type[ConductorError]:
    """One class that is all of `parts`, named after the first."""
    if (known := _combined.get(parts)) is not None:
        return known
    first = parts[0]
    needed = tuple(
        part
        for part in dict.fromkeys(parts)
        if not any(other is not part and issubclass(other, part) for other in parts)
    )
    body = {"__doc__": first.__doc__, "__module__": first.__module__, "_parts": needed}
    return _combined.setdefault(parts, needed[0] if len(needed) == 1 else type(first.__name__, needed, body))


_combined: Final[dict[tuple[type[ConductorError], ...], type[ConductorError]]] = {}


def sent_write(error: BaseException | None) -> SentWrite | None:
    """Return what was sent of the write that an exception ended; None if no write was in flight.

    Besides `OutcomeUnknownError`, it knows what ends a call from outside: the `CancelledError` of a task, the
    `TimeoutError` that `asyncio.timeout` makes of it, `KeyboardInterrupt`, an exception of a signal handler. The result
    can be pickled, and `client.settle` takes it.

    Args:
        error: The exception, or what `on_response` was given as `event.error`. Of a group, the one write in it.

    Raises:
        InvalidArgumentError: a group holds several writes; ask for each of its `exceptions`.

    Example:
        >>> try:
        ...     async with asyncio.timeout(30):
        ...         await client.qbd.customers.create(name="Acme")
        ... except TimeoutError as error:
        ...     write = sent_write(error)
    """
    return None if (origin := origin_of(error)) is None else _write_of(origin)


def origin_of(error: BaseException | None) -> BaseException | None:
    """The exception with which a call of ours ended, among those that led to this one; None if there is none."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, ConductorError) or "_conductor_write" in error.__dict__:
            return error
        if isinstance(error, BaseExceptionGroup):
            parts = cast("tuple[BaseException, ...]", error.exceptions)  # pyright: ignore[reportUnknownMemberType]
            origins = [origin for part in parts if (origin := origin_of(part)) is not None]
            writes = [origin for origin in origins if _write_of(origin) is not None]
            if len(writes) > 1:
                raise InvalidArgumentError("the group holds several writes: ask for each of its exceptions")
            return next(iter(writes or origins), None)
        if type(error).__name__ == "CancelledError":
            # It ended no call of ours, and what was handled when it came has nothing to do with it.
            return None
        error = error.__cause__ or error.__context__
    return None


def _write_of(origin: BaseException) -> SentWrite | None:
    return origin.write if isinstance(origin, APIError) else origin.__dict__.get("_conductor_write")


class ConfigurationError(ConductorError, ValueError):
    """The client cannot be made, or not be used here: no key, a key of the wrong sort, an unusable address."""


class CredentialError(ConductorError):
    """The call was not sent, because the key or the token that it needs could not be had.

    Attributes:
        host: The host that was asked for a token, or None.
        status_code: The HTTP status that it answered with, or None.
        error: Its error code by OAuth 2, such as `invalid_client`, or None.
        error_description: Its own words, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        host: str | None = None,
        status_code: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
    ) -> None:
        super().__init__(message)
        self.host = host
        self.status_code = status_code
        self.error = error
        self.error_description = error_description


class InvalidArgumentError(ConductorError, ValueError):
    """A call was refused before anything was sent.

    Attributes:
        path: The argument at fault, down to the nested member, such as `lines[2].amount`; empty when it is the whole.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class UnexpectedArgumentError(InvalidArgumentError, TypeError):
    """A method was called with a keyword argument that it does not have."""


class APIError(ConductorError):
    """A request failed, with or without an answer.

    Attributes:
        message: The service's own words, or ours where it sent none. For developers and logs.
        user_facing_message: A text that the service offers for end-users, or None.
        type: The service's error type, such as `INTEGRATION_ERROR`, or None.
        code: The service's error code, such as `QBD_REQUEST_ERROR`, or None. The set is open.
        integration_code: The code of the system behind the service (qbXML status or HRESULT), or None.
        status_code: The HTTP status, or None when there was no answer.
        request_id: The service's id of the request, or None. `str(error)` begins with it.
        response: The answer (status, headers, content), or None.
        body: The answer's JSON, or None when it has none.
        retryable: Whether sending the same call again is safe and can help.
        outcome: What became of the request: `not_sent`, `rejected`, `applied` or `unknown`.
        operation: The call, such as `qbd.invoices.create`.
        attempts: How often it was sent.
        external_id: The external id that a create carried, or None.
        write: What was sent, of a write whose outcome is `unknown` or `applied`, for `client.settle`; else None.
    """

    attempts: int = 1
    external_id: str | None = None
    write: SentWrite | None = None

    def __init__(
        self,
        message: str,
        outcome: Outcome = "unknown",
        request_id: str | None = None,
        *,
        response: Incoming | None = None,
        body: Any = None,
        user_facing_message: str | None = None,
        type: str | None = None,
        code: str | None = None,
        integration_code: str | None = None,
        retryable: bool = False,
        operation: str | None = None,
    ) -> None:
        super().__init__(message)
        # What rebuilds exceptions from `cls(*args)`, such as Celery's JSON results, must not lose these.
        self.args: tuple[Any, ...] = (message, outcome, request_id)
        self.response = response
        self.status_code: int | None = response.status_code if response is not None else None
        self.body = body
        self.request_id = request_id
        self.user_facing_message = user_facing_message
        self.type = type
        self.code = code
        self.integration_code = integration_code
        self.outcome: Outcome = outcome
        self.retryable = retryable
        self.operation = operation

    def __str__(self) -> str:
        facts = [str(fact) for fact in (self.status_code, self.code, self.integration_code) if fact is not None]
        return super().__str__() + (one_line(f" ({' '.join(facts)})") if facts else "")


class APIConnectionError(APIError):
    """No answer came: the service could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """No complete answer came within `timeout`."""


class APIResponseValidationError(APIError):
    """The service reported success, but its answer is cut off or not what the document promises."""


class APIStatusError(APIError):
    """The service answered with a status outside 2xx."""

    if TYPE_CHECKING:
        # There always is an answer here.
        status_code: int  # pyright: ignore[reportIncompatibleVariableOverride]
        response: Incoming  # pyright: ignore[reportIncompatibleVariableOverride]


class BadRequestError(APIStatusError):
    """Status 400: the request does not have the form that the service expects."""


class AuthenticationError(APIStatusError):
    """Status 401: the key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the key may not do this."""


class NotFoundError(APIStatusError):
    """Status 404: no such object or endpoint."""


class ConflictError(APIStatusError):
    """Status 409: something else must happen first, such as setting up the connection."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the request is well formed, but its content is refused."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests."""


class InternalServerError(APIStatusError):
    """Status 500 or above: the service, or the system behind it, failed. A refusal by QuickBooks is a 502."""


class StaleRevisionError(APIStatusError):
    """The record has changed since the revision that was sent. Retrieve it, apply the change again and resend."""


class ObjectInUseError(APIStatusError):
    """Somebody else has the record open. It is free again once they save or close it."""


class ObjectNotFoundError(APIStatusError):
    """The object does not exist, at the service or in the company file."""


class EndUserNotFoundError(ObjectNotFoundError):
    """There is no such end-user in the project of the key."""


class AlreadyExistsError(APIStatusError):
    """What was to be created exists already, such as an end-user with this `source_id`."""


class NameNotUniqueError(AlreadyExistsError):
    """Another record of the same list already has this name."""


class CompanyUnreachableError(APIStatusError):
    """The end-user's company file cannot be reached now. Only people at the end-user's can change that."""


class ConnectionNotSetUpError(CompanyUnreachableError):
    """The end-user has not finished connecting the company file. Only they can."""


class ConnectionNotActiveError(CompanyUnreachableError):
    """The end-user's PC is off, or its Web Connector is not running. An ordinary state; only they can end it."""


class QuickBooksUnreachableError(CompanyUnreachableError):
    """The PC answers but QuickBooks cannot be opened: not started, access denied, wrong file, a dialog waiting."""


class QuickBooksTimeoutError(APIStatusError):
    """QuickBooks did not answer within the service's own wait."""


class OutcomeUnknownError(APIError):
    """A write was sent and nobody can say whether it happened.

    Look the record up before sending the write again: a second one may double it. `client.settle(error)` does that.
    """


class IncompleteListError(ConductorError):
    """A list contradicts itself or broke off, so what was read of it may lack records.

    Attributes:
        items: How many items had arrived.
        remaining: How many more the service had announced, or None.
    """

    outcome: Outcome = "unknown"

    def __init__(
        self, message: str, *, items: int = 0, remaining: int | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.items = items
        self.remaining = remaining
        self.request_id = request_id


class CursorLostError(IncompleteListError):
    """The request for the next page failed. The cursor may have moved on, so the list must be read anew."""


class SeveralFoundError(ConductorError, LookupError):
    """A search for one record found several.

    Attributes:
        value: What was searched for.
        items: The records.
    """

    outcome: Outcome = "applied"

    def __init__(self, message: str, *, value: str = "", items: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.value = value
        self.items = items


class ConnectionNotReadyError(ConductorError, TimeoutError):
    """QuickBooks could not be reached within the time that was given to wait for it.

    Attributes:
        reason: What the last check was answered; None when no answer came.
    """

    def __init__(self, message: str, *, reason: APIError | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.request_id: str | None = reason.request_id if reason else None


BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_class(status: int) -> type[APIStatusError]:
    """The exception class for an HTTP status."""
    return BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


names_from(__name__, {"Incoming": "..transport"}, APIError.__init__)
