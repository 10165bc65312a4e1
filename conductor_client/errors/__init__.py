"""The exceptions, with the call that failed, the service's answer, and the outcome of the request.

    ConductorError
    |- ConfigurationError          an argument or setting of the client is unusable
    |- CredentialError             no key or token is available; the call was not sent
    |- InvalidArgumentError        refused locally (also a ValueError); `UnexpectedArgumentError` is a TypeError too
    |- IncompleteListError         a list cannot be completed; `CursorLostError`: its next page was lost
    |- SeveralFoundError           a search for one record found several (also a LookupError)
    |- ConnectionNotReadyError     waiting for QuickBooks took too long (also a TimeoutError)
    `- APIError
       |- APIConnectionError       no answer; `APITimeoutError`: none in time
       |- APIResponseValidationError   a 2xx answer that cannot be read, or lacks its record key
       |- APIStatusError           an answer outside 2xx; a class per status, and classes by the service's own codes
       `- OutcomeUnknownError      a write that may or may not have happened

`docs/errors.md` describes each one, and `error.fixes` how to fix it.

An exception can have several of these classes: a stale revision arrives as status 502, so both
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
"""The outcome of a failed call.

- `not_sent`: the service cannot have acted on it.
- `rejected`: the service refused it; nothing changed.
- `applied`: it happened, but the result is not available.
- `unknown`: it may or may not have happened.
"""

NO_ASYNCIO: Final = "the async client needs asyncio; under another event loop use the sync client"


class ConductorError(Exception):
    """The base of every exception of this package.

    Attributes:
        message: The problem, for developers.
        outcome: The outcome of the request: `not_sent`, `rejected`, `applied` or `unknown`.
        request_id: The id that the service gave to the request; None without an answer.
    """

    outcome: Outcome = "not_sent"
    request_id: str | None = None

    # The classes that `combine` joined. Instances are pickled by them, because a combined class cannot be imported.
    _parts: ClassVar[tuple[type[ConductorError], ...]] = ()

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def docs_url(self) -> str:
        """The URL of this exception's section in the errors page, which is a file of this package."""
        from ._guide import DOCS_URL

        return f"{DOCS_URL}#{_public_names(type(self))[0].lower()}"

    @property
    def fixes(self) -> tuple[str, ...]:
        """Ways to fix the problem, as sentences for developers, the likeliest first."""
        from ._guide import known_fixes

        codes = getattr(self, "integration_code", None), getattr(self, "code", None)
        return known_fixes(_public_names(type(self)), codes)

    def __str__(self) -> str:
        return one_line(f"{self.request_id}: {self.message}" if self.request_id else self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        cls = type(self)
        return _rebuild, (cls._parts or (cls,), self.args, self.__dict__)


def _public_names(cls: type) -> list[str]:
    """Return the names of an exception's public classes, the most specific first."""
    return [base.__name__ for base in cls.__mro__ if globals().get(base.__name__) in base.__mro__]


def _rebuild(parts: tuple[type[ConductorError], ...], args: tuple[Any, ...], state: dict[str, Any]) -> ConductorError:
    cls = combine(*parts)
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


def combine(*parts: type[ConductorError]) -> type[ConductorError]:
    """Return a subclass of all `parts` with the name of the first."""
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
    """Return the write that was in flight when an exception ended its call, or None.

    Besides `OutcomeUnknownError`, this works for exceptions from outside of the call: the `CancelledError` of a task,
    the `TimeoutError` of `asyncio.timeout`, `KeyboardInterrupt`, an exception of a signal handler. The result can be
    pickled and passed to `client.settle`.

    Args:
        error: The exception, or `event.error` in `on_response`. A group may contain one write.

    Raises:
        InvalidArgumentError: a group contains several writes; pass each of its `exceptions`.

    Example:
        >>> try:
        ...     async with asyncio.timeout(30):
        ...         await client.qbd.customers.create(name="Acme")
        ... except TimeoutError as error:
        ...     write = sent_write(error)
    """
    return None if (origin := origin_of(error)) is None else _write_of(origin)


def origin_of(error: BaseException | None) -> BaseException | None:
    """Return the exception that ended one of our calls, from the chain of causes of `error`, or None."""
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
            # It ended none of our calls, and its context is unrelated.
            return None
        error = error.__cause__ or error.__context__
    return None


def _write_of(origin: BaseException) -> SentWrite | None:
    return origin.write if isinstance(origin, APIError) else origin.__dict__.get("_conductor_write")


class ConfigurationError(ConductorError, ValueError):
    """The client cannot be made or used: no key, a key of the wrong kind, an invalid URL."""


class CredentialError(ConductorError):
    """The call was not sent, because its key or token is not available.

    Attributes:
        host: The host from which a token was requested, or None.
        status_code: The HTTP status of its answer, or None.
        error: Its OAuth 2 error code, such as `invalid_client`, or None.
        error_description: Its description of the error, or None.
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
        path: The path of the invalid argument or member, such as `lines[2].amount`; empty for the call as a whole.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class UnexpectedArgumentError(InvalidArgumentError, TypeError):
    """A method was called with a keyword argument that it does not have."""


class APIError(ConductorError):
    """A request failed, with or without an answer.

    Attributes:
        message: The service's message, or ours if there is none; for developers and logs.
        user_facing_message: The service's message for end-users, or None.
        type: The service's error type, such as `INTEGRATION_ERROR`, or None.
        code: The service's error code, such as `QBD_REQUEST_ERROR`, or None. The set is open.
        integration_code: The code of the system behind the service (qbXML status or HRESULT), or None.
        status_code: The HTTP status, or None without an answer.
        request_id: The service's id of the request, or None. `str(error)` begins with it.
        response: The answer (status, headers, content), or None.
        body: The answer's JSON, or None if it has none.
        retryable: Whether a retry of the same call is safe and can help.
        outcome: The outcome of the request: `not_sent`, `rejected`, `applied` or `unknown`.
        operation: The call, such as `qbd.invoices.create`.
        attempts: The number of attempts.
        external_id: The external id in a create, or None.
        write: The write for `client.settle` if its outcome is `unknown` or `applied`; else None.
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
        # Code that rebuilds exceptions with `cls(*args)`, such as Celery for JSON results, must keep these.
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
    """No answer arrived: the service could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """No complete answer arrived within `timeout`."""


class APIResponseValidationError(APIError):
    """The service reported success, but its answer is broken or does not fit the document."""


class APIStatusError(APIError):
    """The service answered with a status outside 2xx."""

    if TYPE_CHECKING:
        # There is always an answer.
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
    """Status 409: another step must come first, such as setting up the connection."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the request is well formed, but its content is refused."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests."""


class InternalServerError(APIStatusError):
    """Status 500 or above: the service, or the system behind it, failed. A refusal by QuickBooks is a 502."""


class StaleRevisionError(APIStatusError):
    """The record has changed since the revision that was sent: retrieve it and update it again."""


class ObjectInUseError(APIStatusError):
    """Another user has the record open; it can be changed after they save or close it."""


class ObjectNotFoundError(APIStatusError):
    """The object does not exist, at the service or in the company file."""


class EndUserNotFoundError(ObjectNotFoundError):
    """There is no such end-user in the project of the key."""


class AlreadyExistsError(APIStatusError):
    """The object to create already exists, such as an end-user with this `source_id`."""


class NameNotUniqueError(AlreadyExistsError):
    """Another record of the same list already has this name."""


class CompanyUnreachableError(APIStatusError):
    """The end-user's company file is not reachable; only people at the end-user's site can change that."""


class ConnectionNotSetUpError(CompanyUnreachableError):
    """The end-user has not finished connecting the company file; only they can do so."""


class ConnectionNotActiveError(CompanyUnreachableError):
    """The end-user's PC is off, or its Web Connector is not running: a normal state, which only they can change."""


class QuickBooksUnreachableError(CompanyUnreachableError):
    """The PC answers but QuickBooks cannot be opened: not started, access denied, wrong file, an open dialog."""


class QuickBooksTimeoutError(APIStatusError):
    """QuickBooks did not answer within the service's own timeout."""


class OutcomeUnknownError(APIError):
    """A write was sent, and it is unknown whether it happened.

    Look the record up before you repeat the write, which may duplicate it; `client.settle(error)` does that.
    """


class IncompleteListError(ConductorError):
    """A list contradicts itself or was interrupted, so records may be missing.

    Attributes:
        items: The number of items that had arrived.
        remaining: The number of further items that the service had announced, or None.
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
    """The request for the next page failed; it may have advanced the cursor, so the list must be read again."""


class SeveralFoundError(ConductorError, LookupError):
    """A search for one record found several.

    Attributes:
        value: The value searched for.
        items: The records.
    """

    outcome: Outcome = "applied"

    def __init__(self, message: str, *, value: str = "", items: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.value = value
        self.items = items


class ConnectionNotReadyError(ConductorError, TimeoutError):
    """QuickBooks could not be reached within the time to wait.

    Attributes:
        reason: The exception of the last check; None without an answer.
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
    return BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


names_from(__name__, {"Incoming": "..transport"}, APIError.__init__)
