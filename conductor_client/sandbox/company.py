"""One end-user's company file during one request: look-ups, names and the building of answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo

from .document import Json
from .resource import Resource
from .shapes import Shapes
from .store import Record, Store
from .times import pc_text


@dataclass(frozen=True, slots=True)
class Company:
    """The company file of an end-user, at a moment (`now`, whole seconds since 1970)."""

    store: Store
    end_user_id: str
    now: int
    zone: tzinfo
    shapes: Shapes
    resources: Mapping[str, Resource]

    def get(self, kinds: Iterable[str], record_id: str) -> Record | None:
        """The record with this id among some kinds."""
        found = (self.store.record(self.end_user_id, kind, record_id) for kind in kinds)
        return next((record for record in found if record is not None), None)

    def all(self, kind: str) -> list[Record]:
        return self.store.records(self.end_user_id, kind)

    def children(self, record: Record) -> list[Record]:
        return self.store.children(self.end_user_id, record.kind, record.id)

    def named(self, kind: str, parent_id: str | None, name: str) -> Record | None:
        return self.store.named(self.end_user_id, kind, parent_id, name_key(name))

    def next_number(self, kind: str) -> int:
        """The number of the next object on a list of this company file."""
        return self.store.count(f"{self.end_user_id}/{kind}")

    def line(self, record: Record) -> list[Record]:
        """The record and its ancestors, nearest first."""
        found = [record]
        while found[-1].parent_id is not None:
            parent = self.get((record.kind,), found[-1].parent_id)
            if parent is None:
                break
            found.append(parent)
        return found

    def full_name(self, record: Record) -> str:
        """Names from the topmost ancestor down, joined by colons."""
        return ":".join(str(each.data.get("name", "")) for each in reversed(self.line(record)))

    def moment(self, seconds: int) -> str:
        """A time as QuickBooks writes it, with the offset of the PC."""
        return pc_text(seconds, self.zone)

    def reference(self, kinds: Iterable[str], record_id: object) -> Json | None:
        """An object as others refer to it: its id and its full name of today."""
        if not isinstance(record_id, str):
            return None
        record = self.get(kinds, record_id)
        return {"id": record_id, "fullName": None if record is None else self.full_name(record)}

    def value(self, resource: Resource, record: Record, name: str) -> object:
        """One field of the record's answer, not yet completed to its shape."""
        if name in resource.computed:
            return resource.computed[name](self, record)
        match name:
            case "id":
                return record.id
            case "createdAt":
                return self.moment(record.created_at)
            case "updatedAt":
                return self.moment(record.updated_at)
            case "revisionNumber":
                return str(record.revision)
            case "fullName" if resource.hierarchical:
                return self.full_name(record)
            case "sublevel" if resource.hierarchical:
                return len(self.line(record)) - 1
            case _:
                targets = resource.targets(f"{name}Id")
                return self.reference(targets, record.data.get(f"{name}Id")) if targets else record.data.get(name)

    def answer(self, resource: Resource, record: Record) -> Json:
        """The record as the API shows it."""
        sparse = {name: self.value(resource, record, name) for name in self.shapes.properties(resource.component)}
        return self.shapes.component(resource.component)(sparse)


def name_key(name: str) -> str:
    """What names are compared by: QuickBooks ignores the case of letters."""
    return name.casefold()
