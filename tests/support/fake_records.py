"""A company file in memory behind a transport: one kind of record, kept by the rules that the API's document states.

An update changes the members that it names. An array of lines replaces all lines: those named by their id stay, with
what the update changes in them, `-1` is a new one, and whatever is not named is gone.

It stands apart from the sandbox on purpose. Drafts are checked with records of every schema, made up from the document,
which no company file could hold: the sandbox would refuse their references and work out their sums. So what an update
does to a record is modelled here a second time, independently, from the document alone; refusals are the sandbox's.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

from conductor_client import AsyncConductor, Conductor
from conductor_client._schema.json_data import is_list, is_object
from conductor_client.sandbox.errors import ApiError, object_missing, query_miss, stale_revision
from conductor_client.transport import Headers, Incoming, Outgoing
from tests.support.tiny_api import FakeClock

Json: TypeAlias = dict[str, Any]
Fault: TypeAlias = Callable[["FakeRecords", Outgoing], Incoming | BaseException | None]

# Changed one by one: what is not named stays.
AMENDED = ("additionalContacts", "additionalNotes")
CLEARED = {"clearExpenseLines": ("expenseLines",), "clearItemLines": ("itemLines", "itemGroupLines", "lines")}


def updated(record: Json, body: Json) -> Json:
    """The record after an update, as the document describes it. Raises ValueError for a line that is not there."""
    after = dict(record)
    name: str
    value: Any
    for name, value in body.items():
        if name == "revisionNumber":
            continue
        if name in CLEARED:
            after |= {lines: [] for lines in CLEARED[name] if lines in record}
        elif name == "lines" and "debitLines" in record:
            known = [{**line, "side": side} for side in ("debit", "credit") for line in record[f"{side}Lines"]]
            lines = _lines(known, [{k: v for k, v in line.items() if k != "journalLineType"} for line in value])
            for line, sent in zip(lines, value, strict=True):
                side = line.setdefault("side", sent["journalLineType"])
                if side != sent["journalLineType"]:
                    raise ValueError(f"a line of the {side}s cannot change sides")
            for side in ("debit", "credit"):
                after[f"{side}Lines"] = [
                    {k: v for k, v in line.items() if k != "side"} for line in lines if line["side"] == side
                ]
        elif name in AMENDED:
            by_id: dict[str, Json] = {part["id"]: part for part in value}
            assert by_id.keys() <= {item["id"] for item in record[name]}
            after[name] = [updated(item, by_id.get(item["id"], {})) for item in record[name]]
        elif _is_keyed(value):
            after[name] = _lines(record.get(name) or [], value)
        elif name.endswith("Ids") and f"{name[:-3]}s" in record:
            after[f"{name[:-3]}s"] = [{"id": id_} for id_ in value]
        elif name.endswith("Id") and name[:-2] in record:
            after[name[:-2]] = {"id": value}
        else:
            after[name] = _as_kept(value)
    return after


def _is_keyed(value: Any) -> bool:
    return is_list(value) and bool(value) and "id" in value[0]


def _as_kept(value: Any) -> Any:
    if is_list(value):
        return [_as_kept(item) for item in value]
    return updated({}, value) if is_object(value) else value


def _lines(known: list[Json], sent: list[Json]) -> list[Json]:
    by_id = {line["id"]: line for line in known}
    lines: list[Json] = []
    for number, line in enumerate(sent):
        if line["id"] != "-1" and line["id"] not in by_id:
            raise ValueError(f"no line {line['id']}")
        rest = {name: value for name, value in line.items() if name != "id"}
        lines.append(
            {**updated(by_id.get(line["id"], {}), rest), "id": line["id"] if line["id"] != "-1" else f"N{number}"}
        )
    return lines


class FakeRecords:
    """A transport with records behind it. `faults` come before the records, one for each request."""

    def __init__(self, *records: Json, faults: list[Fault | None] | None = None) -> None:
        self.records = {record["id"]: record for record in records}
        self.faults: list[Fault | None] = faults or []
        self.sent: list[Outgoing] = []
        self.gone: set[str] = set()

    @property
    def bodies(self) -> list[Json]:
        """What was sent in requests with a body."""
        return [json.loads(outgoing.content) for outgoing in self.sent if outgoing.content]

    @property
    def calls(self) -> list[str]:
        """The methods and paths, without the part that all have in common."""
        return [f"{o.method} {urlsplit(o.url).path.split('/quickbooks-desktop')[1]}" for o in self.sent]

    @property
    def queries(self) -> list[dict[str, list[str]]]:
        """The query of each request."""
        return [parse_qs(urlsplit(outgoing.url).query) for outgoing in self.sent]

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        fault = self.faults.pop(0) if self.faults else None
        result = fault(self, outgoing) if fault is not None else None
        if isinstance(result, BaseException):
            raise result
        return result or self.answer(outgoing)

    def close(self) -> None:
        pass

    def answer(self, outgoing: Outgoing) -> Incoming:
        parts = urlsplit(outgoing.url).path.split("/quickbooks-desktop/")[1].split("/")
        body: Json = json.loads(outgoing.content) if outgoing.content else {}
        if len(parts) == 1:
            if outgoing.method == "POST":
                return reply(self.create(body))
            return reply({"objectType": "list", "url": "/", "data": list(self.records.values())} | LAST_PAGE)
        record = self.records.get(parts[1])
        if record is None:
            return refused(query_miss(parts[1]) if outgoing.method == "GET" else object_missing(parts[1]))
        if outgoing.method == "DELETE":
            del self.records[parts[1]]
            return reply({"id": parts[1], "objectType": record["objectType"], "refNumber": None, "deleted": True})
        if outgoing.method == "GET":
            return reply(record)
        if body["revisionNumber"] != record["revisionNumber"]:
            return refused(stale_revision(body["revisionNumber"]))
        return reply(self.change(parts[1], body))

    def create(self, body: Json) -> Json:
        """Add a record."""
        id_ = f"R{len(self.records)}"
        self.records[id_] = {**updated({}, body), "id": id_, "revisionNumber": "1"}
        return self.records[id_]

    def change(self, id_: str, body: Json) -> Json:
        """Change a record, by whomever."""
        record = self.records[id_]
        after = {**updated(record, body), "revisionNumber": str(int(record["revisionNumber"]) + 1)}
        self.records[id_] = after
        return after


class AsyncFakeRecords(FakeRecords):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass


LAST_PAGE = {"nextCursor": None, "hasMore": False, "remainingCount": 0}


def reply(body: object, status: int = 200) -> Incoming:
    """An answer."""
    return Incoming(status, Headers({"Conductor-Request-Id": "req_7"}.items()), json.dumps(body).encode())


def refused(error: ApiError) -> Incoming:
    """What QuickBooks refused, as the sandbox answers it."""
    return reply(error.envelope("req_7"), error.status)


class InvoiceServer:
    """A client, sync or async, on top of a company file."""

    def __init__(self, asynchronous: bool, *records: Json, faults: list[Fault | None] | None = None, **options: Any):
        self.asynchronous = asynchronous
        self.books = (AsyncFakeRecords if asynchronous else FakeRecords)(*records, faults=faults)
        make: Any = AsyncConductor if asynchronous else Conductor
        self.client: Any = make(
            api_key="sk_conductor_canary_4711", transport=self.books, **{"end_user_id": "end_usr_1", **options}
        )
        self.clock = FakeClock()
        self.client._shared.clock = self.clock

    def run(self, result: Any) -> Any:
        return asyncio.run(result) if self.asynchronous else result
