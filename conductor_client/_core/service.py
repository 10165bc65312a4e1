"""What the runtime must know of one API, as data. Everything else in the runtime serves any API."""

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

# Far longer than any that names a value. Expressions may take the square of the time for what a broken service sends.
_LONGEST_MESSAGE: Final = 10_000


class ErrorDetails(NamedTuple):
    """What the body of an error answer states; None where it states nothing."""

    message: str | None = None
    user_facing_message: str | None = None
    type: str | None = None
    code: str | None = None
    integration_code: str | None = None
    request_id: str | None = None

    @property
    def codes(self) -> dict[str, Any]:
        """What an exception tells of it besides its message."""
        names = ("user_facing_message", "type", "code", "integration_code")
        return {name: getattr(self, name) for name in names}


class Axis(NamedTuple):
    """A pair of query parameters that bound a list: data of a `Service`. It is for operations that have all of them.

    Attributes:
        kind: `day` or `name`.
        first: The wire name of the inclusive lower bound.
        last: The wire name of the inclusive upper bound.
        attributes: Of an item, what is compared: the first of them that it has.
        changed: The wire name of the parameter that keeps records changed at a moment or later.
        stamp: The attribute of an item that tells when it was changed.
        alone: Parameters that the service does not combine with the bounds.
        unless: Operations whose answers are not to be relied on in this.
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
    """How a service says that a value of a filter was not found, for which it refuses the whole list.

    `message` finds it in the text as well, with the value as its first group; either sign is enough.
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
        """The value, where the error names it."""
        match = self.message.search(error.message, 0, _LONGEST_MESSAGE)
        return None if match is None else match[1]


def members(value: Any) -> Mapping[str, Any]:
    """The members of a JSON object; none if the value is something else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def text_of(value: Any) -> str | None:
    """A string or a number as text; None for anything else, whatever a broken service puts there."""
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def read_error(status: int, body: Any) -> ErrorDetails:
    """Read the common shapes of an error body: the members at the top, or inside `error`."""
    top = members(body)
    inner = members(top.get("error")) or top
    message = text_of(inner.get("message")) or text_of(inner.get("detail")) or text_of(top.get("error"))
    return ErrorDetails(message=message, type=text_of(inner.get("type")), code=text_of(inner.get("code")))


_NO_RULES: Final = WriteRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One API.

    Attributes:
        name: How messages call it.
        base_url: Where it lives; None when only the caller knows.
        key_variable: Environment variable of the key; likewise `base_url_variable`, `headers_variable` (lines of
            `Name: value`) and `log_variable` (`info` or `debug`).
        key_required: Whether a client without a key is refused.
        key_header: The header that carries the key, after `key_prefix`.
        key_parameter: The query parameter that carries it, in place of a header.
        more_keys: Header, prefix and parameter of what it wants beside the key. A key is a list then, one for each.
        refused_keys: Beginnings of keys that are not for this use, and why.
        request_id_header: The answer's header with the request id.
        end_user_header: The header that names the end-user; clients have a default for it.
        wait_header: The header that tells the service how long to wait for the system behind it, in whole seconds.
        longest_wait: The longest time to ask for there. The shortest is `shortest_wait`, and the service's answer must
            come `wait_margin` before our own timeout, so that it decides and not our impatience.
        identities: Members by which an answer is known to be the one that was asked for, or `data` of a list that
            comes whole. An answer without one that its schema requires is refused.
        end_user_in_path: Matches the paths that name the end-user; group 1 is the id.
        cursor_parameter: The query parameter that moves a cursor on, in calls to paths that have no method.
        moves_cursor: Whether a request's body moves a cursor on.
        read_error: Reads the parsed body of an error answer (None when it is not JSON).
        rules: What the service's own error codes mean.
        missing_value: How it refuses a list because one value of a filter was not found; None if it does not do that.
        marks: By which members its answers show whose they are; None where that is not known.
        axes: By which query parameters long lists can be cut into parts.
        writes: How its records are changed.
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
        """A key, or a list with one for each that is wanted, as a credential. Nothing is checked yet."""
        places = ((self.key_header, self.key_prefix, self.key_parameter), *self.more_keys)
        values: list[Any] = [value, *[None] * len(self.more_keys)]
        if self.more_keys and is_list(value) and len(value) == len(places):
            values = value
        key: Key | None = None
        for (header, prefix, parameter), one in zip(reversed(places), reversed(values), strict=True):
            if header == "authorization" and not prefix and (found := _SCHEMED(str(one))):
                # The whole value of the header, of which the scheme is no secret.
                prefix, one = found.groups()
            key = Key(one, header=header, prefix=prefix, origin=origin, parameter=parameter, also=key)
        return cast("Key", key)

    def problem_of(self, key: Key) -> str | None:
        """What makes a key unusable, or None."""
        refused = (why for prefix, why in self.refused_keys.items() if key.begins_with(prefix))
        problem = key.problem()
        if problem and self.more_keys:
            return f"{problem} (a list of {len(self.more_keys) + 1}, which are sent together)"
        return problem or next(refused, None)


_SCHEMED: Final = re.compile(r"([A-Za-z]+ )([!-~]+)").fullmatch

GENERIC = Service()
"""An API of which nothing is known but its document: a bearer key if there is one, errors by their status."""
