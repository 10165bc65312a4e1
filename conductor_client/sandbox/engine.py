"""Create, retrieve, update and list, for every kind of QuickBooks object alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any, cast

from . import filters
from .company import Company, name_key
from .cursors import WINDOW, Cursors, Run
from .document import Document, Json, Operation
from .errors import (
    bad_range,
    bad_reference,
    name_taken,
    name_unusable,
    not_emulated,
    object_missing,
    query_miss,
    stale_revision,
)
from .ids import Ids, list_id
from .money import check_amounts
from .resource import Resource
from .shapes import Shapes
from .store import Record, Store
from .times import Clock

_PREFIX = "qbd."

# Lists take these beside the filters: which page, and how much of it.
_PAGING = ("cursor", "limit")

# Filters that name records; with one of them QuickBooks ignores all others, and a name without a record is an error.
_BY_NAME: Mapping[str, Callable[[Company, Record], str]] = {
    "ids": lambda _, record: record.id,
    "fullNames": lambda company, record: company.full_name(record),
    "names": lambda _, record: str(record.data.get("name", "")),
}


@dataclass(frozen=True, slots=True)
class Call:
    """A request that fits the document: its operation and its arguments.

    `query` has the document's defaults filled in; `given` names what was really sent.
    """

    operation: Operation
    path: Json
    query: Json
    body: Json
    given: frozenset[str]
    end_user_id: str
    arrived: datetime


class Engine:
    """Answers calls on QuickBooks objects. A call runs within one transaction of the store."""

    def __init__(
        self, document: Document, store: Store, ids: Ids, clock: Clock, zone: tzinfo, resources: Mapping[str, Resource]
    ) -> None:
        self._document = document
        self._store = store
        self._ids = ids
        self._clock = clock
        self._zone = zone
        self._resources = resources
        self._shapes = Shapes(document)
        self._cursors = Cursors()
        self._actions: Mapping[str, Callable[[Company, Resource, Call], Json]] = {
            "create": self._create,
            "retrieve": self._retrieve,
            "update": self._update,
            "list": self._list,
        }

    def emulates(self, operation: Operation) -> bool:
        name, action = _parts(operation)
        return name in self._resources and action in self._actions

    def perform(self, call: Call) -> Json:
        """Raises ApiError when the call is refused."""
        name, action = _parts(call.operation)
        if not self.emulates(call.operation):
            raise not_emulated(f"The sandbox does not emulate {call.operation.name} yet.")
        company = Company(
            store=self._store,
            end_user_id=call.end_user_id,
            now=int(self._clock().timestamp()),
            zone=self._zone,
            shapes=self._shapes,
            resources=self._resources,
        )
        return self._actions[action](company, self._resources[name], call)

    # --- one object ---

    def _create(self, company: Company, resource: Resource, call: Call) -> Json:
        schema = call.operation.body or {}
        data: Json = {name: part["default"] for name, part in schema.get("properties", {}).items() if "default" in part}
        data.update(call.body)
        record = Record(
            kind=resource.name,
            id=list_id(company.next_number(resource.name), company.now),
            created_at=company.now,
            updated_at=company.now,
            revision=company.now,
        )
        self._settle(company, resource, schema, record, data, None)
        company.store.insert_record(company.end_user_id, record)
        return company.answer(resource, record)

    def _retrieve(self, company: Company, resource: Resource, call: Call) -> Json:
        return company.answer(resource, self._existing(company, resource, call))

    def _update(self, company: Company, resource: Resource, call: Call) -> Json:
        record = self._existing(company, resource, call)
        sent = dict(call.body)
        revision = str(sent.pop("revisionNumber", ""))
        if revision != str(record.revision):
            raise stale_revision(revision)
        before = Record(
            record.kind, record.id, record.created_at, record.updated_at, record.revision, dict(record.data)
        )
        # Fields that are not sent stay; a field that is sent is replaced as a whole.
        self._settle(company, resource, call.operation.body or {}, record, {**record.data, **sent}, before)
        record.updated_at = company.now
        # The number is the second of the change, yet two changes within one second must differ.
        record.revision = max(company.now, record.revision + 1)
        company.store.update_record(company.end_user_id, record)
        return company.answer(resource, record)

    def _existing(self, company: Company, resource: Resource, call: Call) -> Record:
        record_id = str(call.path["id"])
        record = company.get((resource.name,), record_id)
        if record is None:
            raise object_missing(record_id)
        return record

    def _settle(
        self, company: Company, resource: Resource, schema: Json, record: Record, data: Json, before: Record | None
    ) -> None:
        """QuickBooks' own checks, and what it does to the data before it keeps them."""
        if resource.prepare is not None:
            resource.prepare(company, data, before)
        data = _without_blanks(data)
        check_amounts(schema, data)
        self._check_references(company, resource, record, data)
        record.data = data
        record.parent_id = data.get("parentId") if resource.hierarchical else None
        if resource.unique_name:
            name = str(data.get("name", ""))
            if not name.strip() or ":" in name:
                raise name_unusable(name)
            twin = company.named(resource.name, record.parent_id, name)
            if twin is not None and twin.id != record.id:
                raise name_taken(name)
            record.name_key = name_key(name)

    def _check_references(self, company: Company, resource: Resource, record: Record, data: Json) -> None:
        for name in resource.reference_fields():
            value = data.get(name)
            if value is None:
                continue
            kinds = resource.targets(name)
            target = company.get(kinds, value)
            circular = name == "parentId" and target is not None and record.id in [r.id for r in company.line(target)]
            if target is None or circular:
                known = [self._resources[kind].noun for kind in kinds if kind in self._resources]
                raise bad_reference(name, value, known[0] if known else kinds[0])

    # --- lists ---

    def _list(self, company: Company, resource: Resource, call: Call) -> Json:
        operation = call.operation
        cursor = call.query.get("cursor")
        if cursor is not None:
            return self._next_page(company, resource, call, str(cursor))
        named = next((parameter for parameter in _BY_NAME if parameter in call.query), None)
        if named is not None:
            found = self._by_name(company, resource, named, cast("list[str]", call.query[named]))
            return self._page(company, resource, call, found, call.query, None, 0)
        found = self._matching(company, resource, call.query)
        limit = call.query.get("limit")
        if not operation.paged:
            return self._page(company, resource, call, found[:limit], call.query, None, 0)
        size = int(cast("int", limit))
        first, rest = found[:size], found[size:]
        if not rest:
            return self._page(company, resource, call, first, call.query, None, 0)
        cursor = self._ids.cursor()
        now = self._clock()
        waiting = deque(record.id for record in rest)
        run = Run(company.end_user_id, operation.name, waiting, call.query, now + WINDOW)
        self._cursors.begin(cursor, run, now)
        return self._page(company, resource, call, first, call.query, cursor, len(rest))

    def _next_page(self, company: Company, resource: Resource, call: Call, cursor: str) -> Json:
        run = self._cursors.find(cursor, company.end_user_id, call.operation.name, call.arrived)
        size = int((call.query if "limit" in call.given else run.query)["limit"])
        ids = [run.waiting.popleft() for _ in range(min(size, len(run.waiting)))]
        # A record may have been deleted since the run began.
        records = [record for record in (company.get((resource.name,), one) for one in ids) if record is not None]
        if not run.waiting:
            self._cursors.end(cursor)
            return self._page(company, resource, call, records, run.query, None, 0)
        page = self._page(company, resource, call, records, run.query, cursor, len(run.waiting))
        run.expires = self._clock() + WINDOW
        return page

    def _by_name(self, company: Company, resource: Resource, parameter: str, wanted: list[str]) -> list[Record]:
        key = _BY_NAME[parameter]
        known = {key(company, record): record for record in company.all(resource.name)}
        for value in wanted:
            if value not in known:
                raise query_miss(value)
        return [known[value] for value in dict.fromkeys(wanted)]

    def _matching(self, company: Company, resource: Resource, query: Json) -> list[Record]:
        first, last = query.get("nameFrom"), query.get("nameTo")
        if first is not None and last is not None and filters.sort_key(first) > filters.sort_key(last):
            raise bad_range(first, last)
        tests = [
            filters.find(resource, parameter)(company, resource, value)
            for parameter, value in query.items()
            if parameter not in _PAGING and parameter not in resource.views
        ]
        found = [record for record in company.all(resource.name) if all(test(record) for test in tests)]
        if first is not None or last is not None:
            found.sort(key=lambda record: filters.sort_key(company.full_name(record)))
        return found

    def _page(
        self,
        company: Company,
        resource: Resource,
        call: Call,
        records: list[Record],
        query: Json,
        cursor: str | None,
        remaining: int,
    ) -> Json:
        data = [company.answer(resource, record) for record in records]
        for parameter, view in resource.views.items():
            if parameter in query:
                for item in data:
                    view(item, query[parameter])
        envelope: dict[str, Any] = {
            "objectType": "list",
            "url": self._document.base_path + call.operation.path,
            "data": data,
        }
        if call.operation.paged:
            envelope |= {"nextCursor": cursor, "remainingCount": remaining, "hasMore": cursor is not None}
        return envelope


def _parts(operation: Operation) -> tuple[str, str]:
    """`qbd.customers.list` -> ("customers", "list")."""
    name, _, action = operation.name.removeprefix(_PREFIX).rpartition(".")
    return name, action


def _without_blanks(data: Json) -> Json:
    """Without empty texts: for QuickBooks they are no value, which is how a field is cleared."""
    return {
        name: value for name, value in ((name, _filled(value)) for name, value in data.items()) if value is not None
    }


def _filled(value: object) -> object:
    if value == "":
        return None
    if isinstance(value, dict):
        return _without_blanks(cast("Json", value)) or None
    if isinstance(value, list):
        return [
            _without_blanks(cast("Json", item)) if isinstance(item, dict) else item
            for item in cast("list[object]", value)
        ]
    return value
