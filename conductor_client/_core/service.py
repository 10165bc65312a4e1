"""The description of one API as data; the rest of the runtime is independent of the API."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast

from .._schema.json_data import is_list
from ..transport import Key
from .answers import AnswerMarks
from .retry import Rule
from .write_guard import WriteRules

if TYPE_CHECKING:
    from ..errors import APIStatusError

# Longer than any real message, because regular expressions can take quadratic time for a broken service's text.
_LONGEST_MESSAGE: Final = 10_000


class ErrorDetails(NamedTuple):
    """The members of an error body; None for a missing one."""

    message: str | None = None
    user_facing_message: str | None = None
    type: str | None = None
    code: str | None = None
    integration_code: str | None = None
    request_id: str | None = None

    @property
    def codes(self) -> dict[str, Any]:
        """The attributes of an exception, besides its message."""
        names = ("user_facing_message", "type", "code", "integration_code")
        return {name: getattr(self, name) for name in names}


class Axis(NamedTuple):
    """A pair of query parameters that bound a list: data of a `Service`, for operations that have these parameters.

    Attributes:
        kind: `day` or `name`.
        first: The wire name of the inclusive lower bound.
        last: The wire name of the inclusive upper bound.
        attributes: The attributes of an item that can hold the compared value, in order of precedence.
        changed: The wire name of the parameter that selects records changed at or after a time.
        stamp: The attribute of an item with the time of its last change.
        alone: The parameters that the service does not combine with the bounds.
        unless: The operations that do not filter reliably by the bounds.
    """

    kind: Literal["day", "name"]
    first: str
    last: str
    attributes: tuple[str, ...]
    changed: str
    stamp: str
    alone: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


class MissingValue(NamedTuple):
    """The form of a service's error for a list with a filter value that was not found.

    The error has `integration_code`, or a text that matches `message`, whose first group is the value.
    """

    status: int
    code: str
    integration_code: str | None
    message: re.Pattern[str]

    def fits(self, error: APIStatusError) -> bool:
        if (error.status_code, error.code) != (self.status, self.code):
            return False
        stated = self.integration_code is not None and error.integration_code == self.integration_code
        return stated or self.message.search(error.message, 0, _LONGEST_MESSAGE) is not None

    def value_of(self, error: APIStatusError) -> str | None:
        match = self.message.search(error.message, 0, _LONGEST_MESSAGE)
        return None if match is None else match[1]


def members(value: Any) -> Mapping[str, Any]:
    """Return the members of a JSON object; empty for any other value."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def text_of(value: Any) -> str | None:
    """Return a string or an integer as text; None for anything else."""
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def read_error(status: int, body: Any) -> ErrorDetails:
    """Read an error body of a common shape, with its members at the top or inside `error`."""
    top = members(body)
    inner = members(top.get("error")) or top
    message = text_of(inner.get("message")) or text_of(inner.get("detail")) or text_of(top.get("error"))
    return ErrorDetails(message=message, type=text_of(inner.get("type")), code=text_of(inner.get("code")))


_NO_RULES: Final = WriteRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One API.

    Attributes:
        name: The name in messages.
        base_url: The default base URL; None if there is none.
        key_variable: The environment variable of the key; likewise `base_url_variable`, `headers_variable` (lines of
            `Name: value`) and `log_variable` (`info` or `debug`).
        key_required: Whether a client needs a key.
        key_header: The header with the key, after `key_prefix`.
        key_parameter: The query parameter with the key, instead of a header.
        more_keys: Header, prefix and parameter of each further key; `api_key` is then a list of all keys.
        refused_keys: The prefixes of keys that are not for this use, with the reason.
        request_id_header: The answer's header with the request id.
        end_user_header: The header with the end-user id, for which clients have a default.
        wait_header: The header with the whole seconds that the service may wait for QuickBooks.
        longest_wait: The maximum of `wait_header`; `shortest_wait` is the minimum. The wait ends `wait_margin` seconds
            before our own timeout, so that the service answers first.
        identities: The members that identify an answer, or `data` of a list without pages. An answer without one that
            its schema requires is refused.
        end_user_in_path: The pattern of paths with the end-user id, which is group 1.
        cursor_parameter: The query parameter that advances a cursor, in calls to paths that have no method.
        moves_cursor: Returns whether the body of a request advances a cursor.
        product: The product in the user agent.
        read_error: Reads the parsed body of an error answer (None if it is not JSON).
        rules: The meanings of the service's error codes.
        missing_value: The form of its error for a filter value that was not found; None if it has no such error.
        marks: The members that connect answers with their requests; None if they are not known.
        axes: The query parameters by which long lists can be cut into parts.
        writes: The rules for changing records.
    """

    name: str = "the service"
    base_url: str | None = None
    key_variable: str | None = None
    base_url_variable: str | None = None
    headers_variable: str | None = None
    log_variable: str | None = None
    key_required: bool = False
    key_header: str = "authorization"
    key_prefix: str = "Bearer "
    key_parameter: str = ""
    more_keys: tuple[tuple[str, str, str], ...] = ()
    refused_keys: Mapping[str, str] = field(default_factory=dict[str, str])
    request_id_header: str = "x-request-id"
    end_user_header: str | None = None
    wait_header: str | None = None
    longest_wait: int = 90
    shortest_wait: int = 5
    wait_margin: int = 10
    identities: tuple[str, ...] = ()
    end_user_in_path: re.Pattern[str] | None = None
    cursor_parameter: str = "cursor"
    moves_cursor: Callable[[Any], bool] | None = None
    product: str = "conductor-client"
    read_error: Callable[[int, Any], ErrorDetails] = read_error
    rules: tuple[Rule, ...] = ()
    missing_value: MissingValue | None = None
    marks: AnswerMarks | None = None
    axes: tuple[Axis, ...] = ()
    writes: WriteRules = _NO_RULES

    def key_of(self, value: Any, origin: str = "") -> Key:
        """Return a key, or a list of all keys of the service, as a `Key`, unchecked."""
        places = ((self.key_header, self.key_prefix, self.key_parameter), *self.more_keys)
        values: list[Any] = [value, *[None] * len(self.more_keys)]
        if self.more_keys and is_list(value) and len(value) == len(places):
            values = value
        key: Key | None = None
        for (header, prefix, parameter), one in zip(reversed(places), reversed(values), strict=True):
            if header == "authorization" and not prefix and (found := _SCHEMED(str(one))):
                # The complete value of the header, in which the scheme is not secret.
                prefix, one = found.groups()
            key = Key(one, header=header, prefix=prefix, origin=origin, parameter=parameter, also=key)
        return cast("Key", key)

    def problem_of(self, key: Key) -> str | None:
        """Return what is wrong with a key, or None."""
        refused = (why for prefix, why in self.refused_keys.items() if key.begins_with(prefix))
        problem = key.problem()
        if problem and self.more_keys:
            return f"{problem} (a list of {len(self.more_keys) + 1}, which are sent together)"
        return problem or next(refused, None)


_SCHEMED: Final = re.compile(r"([A-Za-z]+ )([!-~]+)").fullmatch

GENERIC = Service()
"""The description of an API with an OpenAPI document only: an optional bearer key, and errors by status."""
