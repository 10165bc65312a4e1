"""Check that an answer belongs to its request, by members of its body and by its request id.

An answer to an earlier request can still arrive on a connection: sent twice, or late. Accepted for the next request, it
would return another end-user's records, or report the success of a write that never happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import urlsplit

from .._schema.containers import Constant, Record
from .._schema.decode import UNREADABLE
from .._schema.long_answers import LONG
from .._schema.members import Table, table_of
from .._schema.values import leading, parse

if TYPE_CHECKING:
    from ..transport import Incoming
    from .operation import Request

_REMEMBERED: Final = 4096


class AnswerMarks(NamedTuple):
    """The members that connect a service's answers with their requests.

    Attributes:
        kind: The constant that names an answer's kind.
        url: The path of the endpoint.
        id: The id of the record, equal to that in the request's path.
        echoed: The members that an answer repeats from the request's body.
    """

    kind: str = ""
    url: str = ""
    id: str = ""
    echoed: tuple[str, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Expected:
    """The values that the answer to one request must have in the service's `marks`, if these are known."""

    request: Request[Any]
    marks: AnswerMarks | None
    header: str
    body: Any

    def request_id(self, incoming: Incoming) -> str | None:
        return incoming.headers.get(self.header)

    def mismatch(self, incoming: Incoming) -> str | None:
        marks, status = self.marks, incoming.status_code
        operation = self.request.operation
        codec = operation.others.get(status, operation.answer).codec
        if marks is None or not isinstance(codec, Record) or not 200 <= status <= 299:
            return None
        try:
            body: Any = parsed_once(incoming)
        except UNREADABLE:
            # `accept` parses it again and raises the exception.
            return None
        if body.__class__ is not dict:
            return None
        wrong = self._wrong(marks, cast("dict[str, Any]", body), table_of(codec.target()))
        return None if wrong is None else f"it is the answer to another request: its {wrong} is not the one asked for"

    def _wrong(self, marks: AnswerMarks, body: dict[str, Any], table: Table) -> str | None:
        request = self.request
        for name in (marks.kind, marks.url, marks.id, *marks.echoed):
            value: Any = body.get(name)
            if not isinstance(value, str) or not value or name not in table.attributes:
                continue
            asked: Any = None
            if name == marks.kind:
                codec = table.members[table.attributes[name]].codec
                if isinstance(codec, Constant) and value not in codec.members:
                    return name
            elif name == marks.url:
                path = urlsplit(value).path.rstrip("/")
                if path and not path.endswith(request.path):
                    return name
            elif name == marks.id:
                parameters = request.operation.path_parameters
                if len(parameters) == 1 and parameters[0].wire == name:
                    asked = request.arguments.get(parameters[0].name)
            elif self.body.__class__ is dict:
                asked = self.body.get(name)
            if isinstance(asked, str) and asked != value and asked.strip().casefold() != value.strip().casefold():
                return name
        return None


class RequestIds:
    """The request ids of the latest answers on a client's connections.

    A repeated id on a reused connection means an answer that was sent twice. A service whose ids are not unique, such
    as a mock, repeats them on new connections as well; then ids are no longer compared.

    Attributes:
        in_doubt: True if an id was repeated on a reused connection, until a new one on a new connection follows.
    """

    def __init__(self) -> None:
        self.in_doubt = False
        self._unique = True
        # Two generations, so that dropping old ids is cheap; hashes, because ids can be long.
        self._recent: set[int] = set()
        self._older: set[int] = set()

    def repeated(self, request_id: str | None, *, reused: bool) -> bool:
        """Record the id of an answer and return whether the answer belongs to an earlier request.

        `reused` is True if its connection has carried another request before.
        """
        if not request_id or not self._unique:
            return False
        key = hash(request_id)
        if key in self._recent or key in self._older:
            # A new connection cannot have an answer to an earlier request.
            self.in_doubt = self._unique = reused
            return reused
        if not reused:
            self.in_doubt = False
        if len(self._recent) >= _REMEMBERED:
            self._older, self._recent = self._recent, set()
        self._recent.add(key)
        return False


def parsed_once(incoming: Incoming) -> Any:
    """Parse an answer once and keep the data; of a long one, parse the values before the first list or object."""
    if len(incoming.content) >= LONG:
        return leading(incoming.content)
    try:
        return incoming.parsed[0]
    except IndexError:
        body = parse(incoming.content)
        incoming.parsed.append(body)
        return body
