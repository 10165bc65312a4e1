"""Whether an answer is a call's own: by what it says of itself, and by the id that the service gave to its request.

An answer of another call may wait on a connection: a reply that comes twice, or late. Taken for the next one's it would
make a list of another end-user's records, or a write that never happened a success.
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
    """By which members a service's answers show whose they are.

    Attributes:
        kind: The constant that names an answer's kind.
        url: The path of the endpoint, on answers that have it.
        id: The id of the record, which is that of the request's path where both have it.
        echoed: Members that an answer repeats from the request's body.
    """

    kind: str = ""
    url: str = ""
    id: str = ""
    echoed: tuple[str, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Expected:
    """The marks that the answer to one request must carry, if it carries them at all.

    Attributes:
        request: What is sent.
        marks: Where the service's answers carry them; None for a service of which that is not known.
        header: The answer's header with the request id.
        body: The request's body as JSON data.
    """

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
            # It is read again where its faults are told.
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
    """The ids of the latest answers that a client has seen on its own connections.

    An id that comes again on a connection that was used before marks an answer that came twice, whatever its body is. A
    service whose ids are not unique, such as a mock, gives itself away: it repeats one on a new connection, too.

    Attributes:
        in_doubt: Whether an id has come again and it is not known yet what that means; a new connection will tell.
    """

    def __init__(self) -> None:
        self.in_doubt = False
        self._unique = True
        # Two generations, so that forgetting costs nothing; as hashes, since ids may be long.
        self._recent: set[int] = set()
        self._older: set[int] = set()

    def repeated(self, request_id: str | None, *, reused: bool) -> bool:
        """Note an answer. Whether it has been seen before, and so belongs to an earlier request.

        `reused` tells whether its connection has carried another request before.
        """
        if not request_id or not self._unique:
            return False
        key = hash(request_id)
        if key in self._recent or key in self._older:
            # On a new connection nothing else can have come.
            self.in_doubt = self._unique = reused
            return reused
        if not reused:
            self.in_doubt = False
        if len(self._recent) >= _REMEMBERED:
            self._older, self._recent = self._recent, set()
        self._recent.add(key)
        return False


def parsed_once(incoming: Incoming) -> Any:
    """The JSON of an answer, kept until it is decoded; of a long one, the values before its first list or object."""
    if len(incoming.content) >= LONG:
        return leading(incoming.content)
    try:
        return incoming.parsed[0]
    except IndexError:
        body = parse(incoming.content)
        incoming.parsed.append(body)
        return body
