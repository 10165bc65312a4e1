"""From a call to an answer: which kind, which action."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, cast

from ..answers import Answer, compile_answer
from ..call import Behaviour, Call
from ..cursors import WINDOW, Cursors, Run
from ..document import Document, Json, Operation
from ..errors import feature_off, not_emulated, query_miss
from ..ids import Ids
from ..model import ListKind
from ..rules import remove
from ..storage.company import Company, Stored
from ..times import Clock
from ..utilities import SINGLES, Single
from . import lists, write
from .references import check_characters, check_id

_PREFIX = "qbd."
_ACTIONS = frozenset({"create", "retrieve", "update", "list"})


class Engine:
    """Answers calls on QuickBooks objects, given the company file of the call. Its caller sees to transactions."""

    def __init__(
        self,
        document: Document,
        kinds: Mapping[str, ListKind],
        *,
        ids: Ids,
        clock: Clock,
        cursors: Cursors,
        behaviour: Behaviour,
    ) -> None:
        self._document = document
        self._kinds = kinds
        self._ids = ids
        self._clock = clock
        self._cursors = cursors
        self._behaviour = behaviour
        self._answers: dict[str, Answer] = {}
        self._actions: Mapping[str, Callable[[Company, ListKind, Call], Json]] = {
            "create": self._create,
            "retrieve": self._retrieve,
            "update": self._update,
            "list": self._list,
        }

    @cached_property
    def _operations(self) -> Mapping[str, Operation]:
        return {operation.name: operation for operation in self._document.operations()}

    def emulates(self, operation: Operation) -> bool:
        name, action = _parts(operation)
        return operation.name in SINGLES or (name in self._kinds and action in _ACTIONS)

    @staticmethod
    def writes(operation: Operation) -> bool:
        """Tell whether an operation may change the company file."""
        return operation.method != "GET"

    def perform(self, company: Company, call: Call) -> Json:
        """Answer a call. Raises ApiError when it is refused."""
        check_characters([call.query, call.body])
        single: Single | None = SINGLES.get(call.operation.name)
        if single is not None:
            return single(self._document, company, call)
        name, action = _parts(call.operation)
        if not self.emulates(call.operation):
            raise not_emulated(f"The sandbox does not emulate {call.operation.name} yet.")
        kind = self._kinds[name]
        if kind.feature_to_read and not company.is_on(kind.feature):
            raise feature_off(kind.feature)
        return self._actions[action](company, kind, call)

    def add(self, company: Company, kind_name: str, fields: Json) -> str:
        """Make an object of a list, also of one without an endpoint, and return its id. Raises ApiError."""
        kind = self._kinds[kind_name]
        stored = write.create(company, self._kinds, kind, self._schema(kind, "create"), fields, self._behaviour)
        return stored.id

    def delete(self, company: Company, kind_name: str, object_id: str) -> None:
        """Delete an object of a list, for which the API has no operation. Raises ApiError."""
        remove.delete(company, self._kinds, self._kinds[kind_name], object_id)

    def answer(self, company: Company, kind: ListKind, stored: Stored) -> Json:
        """Return a record as the API shows it."""
        known = self._answers.get(kind.name)
        if known is None:
            known = self._answers[kind.name] = compile_answer(self._document, kind)
        return known(company, stored)

    def _schema(self, kind: ListKind, action: str) -> Json:
        operation = self._operations.get(f"{_PREFIX}{kind.name}.{action}")
        return {} if operation is None else operation.body or {}

    # --- one object ---

    def _create(self, company: Company, kind: ListKind, call: Call) -> Json:
        schema = call.operation.body or {}
        stored = write.create(company, self._kinds, kind, schema, call.body, self._behaviour)
        return self.answer(company, kind, stored)

    def _retrieve(self, company: Company, kind: ListKind, call: Call) -> Json:
        object_id = check_id("id", call.path["id"])
        stored = company.get(kind.name, object_id)
        if stored is None:
            raise query_miss(object_id)
        return self.answer(company, kind, stored)

    def _update(self, company: Company, kind: ListKind, call: Call) -> Json:
        schemas = (self._schema(kind, "create"), call.operation.body or {})
        object_id = str(call.path["id"])
        stored = write.update(company, self._kinds, kind, schemas, object_id, call.body, self._behaviour)
        return self.answer(company, kind, stored)

    # --- lists ---

    def _list(self, company: Company, kind: ListKind, call: Call) -> Json:
        cursor = call.query.get("cursor")
        if cursor is not None:
            return self._next_page(company, kind, call, str(cursor))
        named = next((parameter for parameter in lists.BY_VALUE if parameter in call.query), None)
        if named is not None:
            wanted = cast("list[str]", call.query[named])
            found = lists.by_value(company, kind, named, wanted, exact=self._behaviour.exact_names)
            return self._page(company, kind, call, found, call.query, None, 0)
        numbers = lists.matching(company, kind, call.query)
        limit = cast("int | None", call.query.get("limit"))
        first = lists.by_numbers(company, numbers[:limit])
        rest = numbers[limit:] if limit is not None and call.operation.paged else []
        if not rest:
            return self._page(company, kind, call, first, call.query, None, 0)
        if self._behaviour.one_cursor:
            self._cursors.end_all(call.end_user_id)
        cursor, now = self._ids.cursor(), self._clock()
        self._cursors.begin(
            cursor, Run(call.end_user_id, call.operation.name, deque(rest), call.query, now + WINDOW), now
        )
        return self._page(company, kind, call, first, call.query, cursor, len(rest))

    def _next_page(self, company: Company, kind: ListKind, call: Call, cursor: str) -> Json:
        run = self._cursors.find(cursor, call.end_user_id, call.operation.name, call.arrived)
        size = int((call.query if "limit" in call.given else run.query)["limit"])
        records: list[Stored] = []
        while run.waiting and len(records) < size:  # no page is short, or empty, for what was deleted meanwhile
            numbers = [run.waiting.popleft() for _ in range(min(size - len(records), len(run.waiting)))]
            records += lists.by_numbers(company, numbers)
        if not run.waiting:
            self._cursors.end(cursor)
            return self._page(company, kind, call, records, run.query, None, 0)
        page = self._page(company, kind, call, records, run.query, cursor, len(run.waiting))
        run.expires = self._clock() + WINDOW
        return page

    def _page(
        self,
        company: Company,
        kind: ListKind,
        call: Call,
        records: list[Stored],
        query: Json,
        cursor: str | None,
        remaining: int,
    ) -> Json:
        data = [self.answer(company, kind, record) for record in records]
        for parameter, view in kind.views.items():
            if parameter in query:
                for item in data:
                    view(item, query[parameter])
        envelope: dict[str, Any] = {
            "objectType": "list",
            "url": self._document.base_path + call.operation.path,
            "data": data,
        }
        if "hasMore" in call.operation.answer["properties"]:
            envelope |= {"nextCursor": cursor, "remainingCount": remaining, "hasMore": cursor is not None}
        return envelope


def _parts(operation: Operation) -> tuple[str, str]:
    """`qbd.customers.list` -> ("customers", "list")."""
    name, _, action = operation.name.removeprefix(_PREFIX).rpartition(".")
    return name, action
