"""The description of an endpoint, and the conversion of arguments to a request; no I/O."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar, cast
from urllib.parse import quote

import attrs

from .._schema.containers import BOOLEAN, INTEGER, Codec, Mismatch, member_names
from .._schema.decode import decode_with_mismatches
from .._schema.json_data import Place, Violation, is_list, is_mapping
from .._schema.limits import combinations
from .._schema.suggest import closest
from .._schema.values import query_text
from ..errors import InvalidArgumentError, UnexpectedArgumentError
from ..types import UNSET, CallOptions

RESERVED: Final = frozenset((*CallOptions.__annotations__, "self", "options", "client", "cast", "locals"))
"""The names that methods use otherwise, so that no argument can have them."""
_NO_FILTERS = (BOOLEAN.expected, INTEGER.expected)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Effect(enum.Enum):
    """The effect of a call on the service, which decides whether it may be retried."""

    READ = "read"
    CURSOR_READ = "cursor_read"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    VOID = "void"
    WRITE = "write"


class Paging(NamedTuple):
    """The paging of a list: the query parameter of the cursor, and attributes of the decoded page."""

    cursor: str
    items: str
    next_cursor: str
    has_more: str | None = None
    remaining: str | None = None
    identity: tuple[str, ...] | None = None


Style: TypeAlias = Callable[[str, Any], Iterable[tuple[str, str]]]


class Parameter(NamedTuple):
    """A path, query or header parameter: Python name, wire name and encoding.

    Without a `style`, a list repeats the name; see `styles`.
    """

    name: str
    wire: str
    codec: Codec
    required: bool = False
    style: Style | None = None


class Body(NamedTuple):
    """The body of a request: the argument with its value, and the encoding.

    For a `flat` body, the resource method has one argument for each member. `form` has the styles of members of a body
    that is a form instead of JSON.
    """

    name: str
    codec: Codec
    required: bool = True
    flat: bool = True
    form: Mapping[str, Style] | None = None
    media_type: str = "application/json"


class Answer(NamedTuple, Generic[T]):
    """The decoders of a 2xx answer: the generated one, and the codec for JSON that the former does not accept."""

    decode: Callable[[Any], T]
    codec: Codec


_NO_ANSWERS: Final[Mapping[int, Answer[Any]]] = {}


@attrs.frozen(slots=True)
class Request(Generic[T_co]):
    """An encoded call, without base URL and credentials."""

    operation: Operation[T_co]
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    missing_headers: tuple[str, ...]
    body: Any = attrs.field(repr=False)
    arguments: Mapping[str, Any] = attrs.field(repr=False)
    violations: tuple[Violation, ...] = ()


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Operation(Generic[T_co]):
    """An endpoint of the API, generated from the OpenAPI document.

    `name` is the dotted path of the resource method (`qbd.invoices.list`), `path` the template below the base URL.
    `repeatable` means that a POST can safely be sent twice. Of each group of `exclusive` arguments, at most one may be
    given; with an `overriding` one, the service ignores all filters. `others` are the answers of other statuses;
    `accept` is the accepted media types if not JSON.
    """

    name: str
    method: str
    path: str
    effect: Effect
    answer: Answer[T_co]
    path_parameters: tuple[Parameter, ...] = ()
    query_parameters: tuple[Parameter, ...] = ()
    header_parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    paging: Paging | None = None
    repeatable: bool = False
    exclusive: tuple[tuple[str, ...], ...] = ()
    overriding: tuple[str, ...] = ()
    others: Mapping[int, Answer[Any]] = _NO_ANSWERS
    accept: str | None = None

    @property
    def argument_names(self) -> tuple[str, ...]:
        """The arguments of the resource method: parameters, then members of the body."""
        parameters = _names(self).parameters
        return parameters if self.body is None else (*parameters, *(_flattened(self).values() or (self.body.name,)))

    @property
    def filters(self) -> list[str]:
        """The query parameters that select records, without the cursor, flags and counts."""
        cursor = self.paging.cursor if self.paging else None
        return [p.name for p in self.query_parameters if p.wire != cursor and p.codec.expected not in _NO_FILTERS]

    def request(self, arguments: Mapping[str, Any]) -> Request[T_co]:
        """Convert Python arguments to a request, with exceeded limits of the document as its `violations`.

        Raises:
            InvalidArgumentError: a value is missing, has the wrong type or is not allowed.
            UnexpectedArgumentError: the operation does not have such an argument.
        """
        given = {name: value for name, value in arguments.items() if value is not UNSET}
        if not given.keys() <= (known := _names(self)).arguments:
            name = next(name for name in given if name not in known.arguments)
            order = (*known.parameters, *((self.body.name,) if self.body else ()))
            raise UnexpectedArgumentError(self.unknown_argument(name, order), path=name)
        return self._request(given)

    def _request(self, given: dict[str, Any]) -> Request[T_co]:
        violations: list[Violation] = []
        at = Place(violations=violations)
        headers: dict[str, str] = {} if self.accept is None else {"accept": self.accept}
        missing: list[str] = []
        for parameter in self.header_parameters:
            value = given.get(parameter.name)
            if parameter.required and (value is None or value == "") and parameter.name in given:
                # Most likely a missing id, which must not mean the client's default.
                raise InvalidArgumentError(
                    f"{self.name}() takes a non-empty {parameter.name}, not {value!r}; leave it out for the client's",
                    path=parameter.name,
                )
            if value is not None:
                headers[parameter.wire] = _written(parameter, value, at)
            elif parameter.required:
                missing.append(parameter.wire)
        path = self._path(given, at) if self.path_parameters else self.path
        query = tuple(self._query(given, at)) if self.query_parameters else ()
        body = UNSET if self.body is None else self._body(self.body, given, at)
        if self.exclusive or self.overriding:
            combinations(given, self.exclusive, self.overriding, self.filters, at)
        return Request(
            operation=self,
            path=path,
            query=query,
            headers=headers,
            missing_headers=tuple(missing),
            body=body,
            arguments=given,
            violations=tuple(violations),
        )

    def call(self, scope: Mapping[str, Any]) -> Request[T_co]:
        """Convert the local variables of a resource method, which are its arguments, to a request."""
        given = {name: value for name in _names(self).parameters if (value := scope[name]) is not UNSET}
        if (body := self.body) is not None:
            if members := _flattened(self):
                given[body.name] = {member: scope[name] for member, name in members.items()}
            elif (value := scope[body.name]) is not UNSET:
                given[body.name] = value
        return self._request(given)

    def decode_with_mismatches(self, body: Any) -> tuple[T_co, list[Mismatch]]:
        """Decode the JSON data of a 2xx answer, and return the result and all mismatches with the document.

        Raises:
            MalformedBody: the answer is not a JSON object as in the document.
        """
        return decode_with_mismatches(self.answer.decode, self.answer.codec, body)

    def decode(self, body: Any) -> T_co:
        return self.decode_with_mismatches(body)[0]

    def _path(self, given: Mapping[str, Any], at: Place) -> str:
        path = self.path
        for parameter in self.path_parameters:
            value = given.get(parameter.name)
            if value is None:
                raise InvalidArgumentError(f"{self.name}() needs {parameter.name}", path=parameter.name)
            text = _written(parameter, value, at)
            if text in ("", ".", ".."):
                # Servers remove such a segment, so the call would reach another endpoint.
                raise InvalidArgumentError(f"{parameter.name} must not be {text!r}", path=parameter.name)
            safe = "" if parameter.style is None else ",="
            path = path.replace("{" + parameter.wire + "}", quote(text, safe=safe))
        return path

    def _query(self, given: Mapping[str, Any], at: Place) -> Iterator[tuple[str, str]]:
        for parameter in self.query_parameters:
            value = given.get(parameter.name)
            if value is None:
                if parameter.required:
                    raise InvalidArgumentError(f"{self.name}() needs {parameter.name}", path=parameter.name)
                continue
            encoded: Any = parameter.codec.encode(value, parameter.name, at)
            if not is_list(encoded) and parameter.style is None:
                yield parameter.wire, single_text(encoded, parameter.name)
                continue
            if not encoded and not isinstance(encoded, str | int | float):
                raise InvalidArgumentError(
                    f"{parameter.name} is an empty {'list' if is_list(encoded) else 'object'}, which the service would "
                    "read as no filter at all",
                    path=parameter.name,
                )
            if parameter.style is not None:
                yield from parameter.style(parameter.wire, encoded)
                continue
            for index, item in enumerate(cast("list[Any]", encoded)):
                yield parameter.wire, single_text(item, f"{parameter.name}[{index}]")

    def _body(self, body: Body, given: Mapping[str, Any], at: Place) -> Any:
        if body.name not in given:
            if body.required:
                raise InvalidArgumentError(f"{self.name}() needs {body.name}", path=body.name)
            return UNSET
        try:
            encoded = body.codec.encode(given[body.name], "" if body.flat else body.name, at)
        except RecursionError:
            raise InvalidArgumentError(f"{body.name} is nested too deeply", path=body.name) from None
        # No member of an optional body was given.
        return UNSET if body.flat and encoded == {} and not body.required else encoded

    def unknown_argument(self, name: str, known: Sequence[str]) -> str:
        close = closest(name, known)
        return f"{self.name}() has no argument {name!r}" + (f"; did you mean {close!r}?" if close else "")


def _written(parameter: Parameter, value: Any, at: Place) -> str:
    encoded = parameter.codec.encode(value, parameter.name, at)
    if parameter.style is None:
        return single_text(encoded, parameter.name)
    return ",".join(text for _, text in parameter.style(parameter.wire, encoded))


def single_text(value: Any, path: str) -> str:
    """Return the text of an encoded value in a path, query, header or form; refuse lists and objects."""
    if value.__class__ is str:
        return value
    if value is None or is_list(value) or is_mapping(value):
        raise InvalidArgumentError(f"{path} takes a single value", path=path)
    return query_text(value)


class _Names(NamedTuple):
    parameters: tuple[str, ...]
    arguments: frozenset[str]


@cache
def _names(operation: Operation[Any]) -> _Names:
    groups = (*operation.path_parameters, *operation.query_parameters, *operation.header_parameters)
    parameters = tuple(parameter.name for parameter in groups)
    return _Names(parameters, frozenset((*parameters, *((operation.body.name,) if operation.body else ()))))


@cache
def _flattened(operation: Operation[Any]) -> dict[str, str]:
    """Return the argument of the resource method for each member of the body; empty if one argument has the whole body.

    If a member has the name of a parameter, its argument has a prefix.
    """
    if operation.body is None or not operation.body.flat:
        return {}
    taken = {*_names(operation).parameters, *RESERVED}
    return {name: f"body_{name}" if name in taken else name for name in member_names(operation.body.codec)}
