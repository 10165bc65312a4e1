"""The records of the faulty service, and the sandbox's rules for them: one company file for all end-users.

Which records a list has and in which order, what a create makes or refuses, how a record is shown, when a cursor is
lost: all that the sandbox says. A file for each of thousands of end-users would take gigabytes. So all share one, in
which the few records that are different for an end-user are entered for the time of a question. What each record looks
like is written once, since a campaign shows each hundreds of times.

An id is the record's index and its end-user's number; those with an index of `records` or more come and go.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any, NamedTuple
from urllib.parse import unquote

from conductor_client.sandbox.call import Behaviour, Call
from conductor_client.sandbox.cursors import Cursors
from conductor_client.sandbox.definitions import FORMS, KINDS
from conductor_client.sandbox.document import Json, Operation, load
from conductor_client.sandbox.engine.engine import Engine
from conductor_client.sandbox.engine.paging import Paging
from conductor_client.sandbox.errors import invalid_request
from conductor_client.sandbox.ids import Ids
from conductor_client.sandbox.seeds.empty import empty
from conductor_client.sandbox.storage import transactions
from conductor_client.sandbox.storage.company import Company, Stored
from conductor_client.sandbox.storage.snapshots import image_of, open_image
from conductor_client.sandbox.storage.transactions import Transaction
from conductor_client.sandbox.times import PC_ZONE, system_clock
from conductor_client.sandbox.validation import Checker

from .fault_plan import SOURCE_ACCOUNT, TARGET_ACCOUNT

__all__ = ["ITEMS", "TRANSFERS", "CompanyFile", "CompanyRecords"]

ITEMS, TRANSFERS = "subtotal_items", "transfers"
VOLATILE = 3
"""How many records besides come and go between two lists."""

# Stands in an id for the end-user's number, and is as long.
_MARK = "7777777"
_LABELS = {ITEMS: "name", TRANSFERS: "transactionDate"}
_BOUNDS = ("nameFrom", "nameTo", "transactionDateFrom", "transactionDateTo")
_DAYS = 730
_WRITTEN = int(datetime.fromisoformat("2026-01-15T16:10:10+03:00").timestamp())

Record = Stored | Transaction


class _Template(NamedTuple):
    """A company file with so many records of each kind: its image, and what each record looks like, by its number."""

    image: bytes
    texts: dict[str, dict[int, bytes]]


@lru_cache(maxsize=8)
def _template(records: int) -> _Template:
    """Made once in a process, before anything is served. The records that come and go stand first."""
    company = Company(open_image(empty()), PC_ZONE)
    engine = _engine(Cursors(), Behaviour(), system_clock)
    texts: dict[str, dict[int, bytes]] = {ITEMS: {}, TRANSFERS: {}}
    with company.transaction():
        for identity, name in ((SOURCE_ACCOUNT, "Checking"), (TARGET_ACCOUNT, "Savings")):
            account = {"name": name, "accountType": "bank"}
            company.insert(
                Stored("accounts", identity, None, name, name, True, _WRITTEN, _WRITTEN, _WRITTEN, account), "accounts"
            )
        for kind, known in texts.items():
            dice, shown = Random(f"{kind}/{records}"), dict[str, Any]()
            labels = [_label(dice, kind, index) for index in range(records + VOLATILE)]
            for index in (*range(records, records + VOLATILE), *range(records)):
                record = _record(kind, f"{index:06d}-{_MARK}", labels[index])
                _insert(company, record)
                # As the sandbox shows the first of them: the others differ in these members.
                shown = shown or engine.listing(kind).show(company, record, {})
                known[record.seq] = _json({**shown, "id": record.id, _LABELS[kind]: labels[index]})
    image = image_of(company.connection)
    company.close()
    return _Template(image, texts)


def _engine(cursors: Cursors, behaviour: Behaviour, clock: Callable[[], datetime]) -> Engine:
    return Engine(load(), KINDS, FORMS, ids=Ids(0, 0), clock=clock, cursors=cursors, behaviour=behaviour)


def _record(kind: str, identity: str, label: str) -> Record:
    if kind == ITEMS:
        return Stored(kind, identity, None, label, label, True, _WRITTEN, _WRITTEN, _WRITTEN, {"name": label})
    accounts = {"sourceAccountId": SOURCE_ACCOUNT, "targetAccountId": TARGET_ACCOUNT}
    data = {"transactionDate": label, **accounts, "amount": "12.34"}
    return Transaction(
        kind, identity, label, _WRITTEN, _WRITTEN, _WRITTEN, account=TARGET_ACCOUNT, total=1234, data=data
    )


def _insert(company: Company, record: Record) -> None:
    if isinstance(record, Stored):
        company.insert(record, KINDS[record.kind].namespace)
    else:
        transactions.insert(company, record)


def _find(company: Company, kind: str, identity: str) -> Record:
    found = company.get(kind, identity) if kind in KINDS else transactions.get(company, kind, identity)
    if found is None:
        raise LookupError(f"there is no {identity} among the {kind}")
    return found


def _label(dice: Random, kind: str, index: int) -> str:
    """A name, or a day, for a record."""
    if kind == ITEMS:
        return _name(dice, index)
    return str(date(2024, 1, 1) + timedelta(days=dice.randrange(_DAYS)))


def _name(dice: Random, index: int) -> str:
    """Unique without regard to case, spread over the alphabet, some with what sorts in surprising places."""
    letters = dice.choice(("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "aA0-", "eéöz", "09"))
    word = "".join(dice.choice(letters) for _ in range(dice.randrange(1, 9)))
    return f"{word}{dice.choice((' ', '-', '_', ' & ', '.'))}{index}"[:31]


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


@dataclass(slots=True)
class _Changed:
    """A record that is different for an end-user: as it is kept, and as it is shown."""

    record: Record
    text: bytes
    is_new: bool


@dataclass(slots=True)
class CompanyRecords:
    """What is different in the company of one end-user, by kind.

    Attributes:
        end_user: Its id.
        number: The number in that id.
        clock_error: How far the clock of its PC is ahead.
        keeps_bounds: Whether lists honour bounds of names and days.
        keeps_changes: Whether lists honour `updatedAfter`.
        repeats_page: Whether each cursor begins its list anew.
        gone: The numbers of records that are not there at present.
        changed: Records that were changed or made, by their numbers.
        counters: Those of the company file, once something was made.
    """

    end_user: str
    number: int
    clock_error: timedelta = timedelta(0)
    keeps_bounds: bool = True
    keeps_changes: bool = True
    repeats_page: bool = False
    gone: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    changed: dict[str, dict[int, _Changed]] = field(default_factory=dict[str, dict[int, _Changed]])
    counters: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])


class CompanyFile:
    """The file that all end-users share, and the sandbox's engine.

    Args:
        records: How many records of each kind every end-user has, besides those that come and go.
        clock: The service's time: how long a cursor lives is measured by it.
        window: That time.
        one_cursor: Whether a new list of an end-user ends the one before it.
    """

    def __init__(self, records: int, *, clock: Callable[[], datetime], window: timedelta, one_cursor: bool) -> None:
        self._document = load()
        self._checker = Checker(self._document)
        self._stable = records
        template = _template(records)
        self._company = Company(open_image(template.image), PC_ZONE)
        self._cursors, behaviour = Cursors(), Behaviour(one_cursor=one_cursor)
        self._engine = _engine(self._cursors, behaviour, clock)
        self._paging = Paging(
            self._document, ids=Ids(0, 0), clock=clock, cursors=self._cursors, behaviour=behaviour, window=window
        )
        self._clock = clock
        self._listings = {kind: self._engine.listing(kind) for kind in template.texts}
        self._texts = template.texts
        self._first = {kind: min(texts) for kind, texts in self._texts.items()}
        self._last = {kind: max(texts) for kind, texts in self._texts.items()}
        self._wholes: dict[str, list[int]] = {}

    def close(self) -> None:
        """Give the memory back."""
        self._company.close()

    # --- requests ---

    def call(
        self, company: CompanyRecords, method: str, path: str, query: Mapping[str, str], body: bytes
    ) -> Call | None:
        """A request that has just arrived; None for one that asks nothing of QuickBooks.

        Raises:
            ApiError: The request does not fit the document.
        """
        relative = path.removeprefix(self._document.base_path)
        operation = (self._document.match(relative) or {}).get(method)
        if operation is None:
            raise invalid_request(f"There is nothing at {path}.", status=404, code="PATH_UNKNOWN")
        if not self._engine.emulates(operation):
            return None
        sent: Json = json.loads(body) if operation.body is not None else {}
        if operation.body is not None:
            self._checker.body(operation.body, sent)
        return Call(
            operation=operation,
            path={name: self._ours(company, unquote(value)) for name, value in operation.path_values(relative).items()},
            query=self._checker.parameters(operation, "query", query),
            body=sent,
            given=frozenset(query),
            end_user_id=company.end_user,
            arrived=self._clock(),
        )

    def perform(self, company: CompanyRecords, call: Call, dice: Random) -> bytes:
        """Do what a call asks for, all or nothing.

        Raises:
            ApiError: QuickBooks refuses it.
        """
        kind = _kind_of(call.operation)
        if kind not in self._listings:
            with self._asked(company) as books:
                return _json(self._engine.perform(books, call))
        if call.operation.method == "POST":
            # Names are taken, transactions are not: one is made without a look at the others.
            with self._asked(company, *([kind] if kind in KINDS else [])) as books:
                made = self._engine.perform(books, call)
                self._keep(company, books, kind, str(made["id"]), made, is_new=True)
                return self._theirs(company, _json(made))
        if "id" in call.path:
            with self._asked(company, kind) as books:
                return self._theirs(company, _json(self._engine.perform(books, call)))
        return self._list(company, kind, call, dice)

    def lose(self, cursor: str) -> None:
        """Let a cursor expire."""
        self._cursors.end(cursor)

    def length(self, company: CompanyRecords, call: Call) -> int:
        """How many records a list has."""
        kind = _kind_of(call.operation)
        with self._asked(company, kind) as books:
            return len(self._listings[kind].matching(books, call.query))

    def text(self, kind: str, end_user: int) -> bytes:
        """Some record of an end-user."""
        return self._texts[kind][self._last[kind]].replace(_MARK.encode(), b"%07d" % end_user)

    def _list(self, company: CompanyRecords, kind: str, call: Call, dice: Random) -> bytes:
        ignored = set[str]() if company.keeps_bounds else {*_BOUNDS}
        if not company.keeps_changes:
            ignored.add("updatedAfter")
        query = {name: value for name, value in call.query.items() if name not in ignored}
        if "ids" in query:
            query["ids"] = [self._ours(company, identity) for identity in query["ids"]]
        cursor, chosen = query.get("cursor"), list[int]()
        listing = self._listings[kind]
        if company.repeats_page and cursor is not None:
            run = self._cursors.find(cursor, company.end_user, call.operation.name, call.arrived)
            run.waiting = deque(self._wholes[cursor])

        def matching(books: Company, query: Json) -> list[int]:
            chosen.extend(listing.matching(books, query))
            if kind == TRANSFERS or not query.keys() & {"nameFrom", "nameTo"}:
                # Nobody promises this order: it is another one each time.
                shift, half = dice.randrange(len(chosen) + 1), len(chosen) // 2
                chosen[:] = chosen[shift:] + chosen[:shift]
                chosen[half:] = chosen[half:][::-1]
            return chosen

        def by_numbers(_: Company, numbers: list[int], __: Json) -> list[bytes]:
            gone = self._gone(company, kind)
            return self._show(company, kind, [number for number in numbers if number not in gone])

        def show(books: Company, record: Any, query: Json) -> bytes:
            return record if isinstance(record, bytes) else _json(listing.show(books, record, query))

        pages = replace(listing, matching=matching, by_numbers=by_numbers, show=show)
        if cursor is None:
            with self._asked(company, kind) as books:
                page = self._paging.answer(books, pages, replace(call, query=query))
        else:
            # What comes next stands in the run, and what it looks like is known.
            page = self._paging.answer(self._company, pages, replace(call, query=query))
        if company.repeats_page and cursor is None and page["nextCursor"] is not None:
            self._wholes[page["nextCursor"]] = chosen
        # Nullable, says the document: so it is null for every fifth company.
        head = {name: value for name, value in page.items() if name != "data"}
        head["remainingCount"] = None if company.number % 5 == 4 else head["remainingCount"]
        data = self._theirs(company, b",".join(page["data"]))
        return _json(head)[:-1] + b',"data":[' + data + b"]}"

    # --- people at work ---

    def work_between_lists(self, company: CompanyRecords, call: Call, dice: Random) -> None:
        """Change a few of the first records, and let the volatile ones come and go."""
        kind = _kind_of(call.operation)
        if kind not in self._listings:
            return
        for place in range(VOLATILE):
            if dice.random() < 0.1:
                number, gone = self._first[kind] + place, self._gone(company, kind)
                gone ^= {number}
                if number not in gone:
                    self._edit(company, kind, dice, self._stable + place)
        if dice.random() < 0.3:
            self._edit(company, kind, dice, dice.randrange(min(self._stable, 5)))

    def work_between_pages(self, company: CompanyRecords, call: Call, dice: Random) -> None:
        """Give any record another name or day."""
        if (kind := _kind_of(call.operation)) in self._listings and dice.random() < 0.5:
            self._edit(company, kind, dice, dice.randrange(self._stable))

    def _edit(self, company: CompanyRecords, kind: str, dice: Random, index: int) -> None:
        identity, label = f"{index:06d}-{_MARK}", _label(dice, kind, index)
        with self._asked(company, kind) as books:
            before = _find(books, kind, identity)
            changes = {"revisionNumber": str(before.revision), _LABELS[kind]: label}
            shown = self._engine.edit(books, kind, identity, changes)
            self._keep(company, books, kind, identity, shown)

    # --- the file ---

    @contextmanager
    def _asked(self, company: CompanyRecords, *kinds: str) -> Generator[Company]:
        """The file with what is different for an end-user in some kinds, as long as the block."""
        books = self._company
        books.connection.execute("BEGIN")
        try:
            books.now = int((datetime.now(UTC) + company.clock_error).timestamp())
            if company.counters:
                books.connection.executemany("INSERT OR REPLACE INTO counters VALUES (?, ?)", company.counters)
            for kind in kinds:
                self._enter(books, company, kind)
            yield books
        finally:
            books.connection.execute("ROLLBACK")
            books.forget()

    def _enter(self, books: Company, company: CompanyRecords, kind: str) -> None:
        for changed in company.changed.get(kind, {}).values():
            record = replace(changed.record)
            if changed.is_new:
                _insert(books, record)
            elif isinstance(record, Stored):
                books.update(record)
            else:
                transactions.update(books, record)
        gone = [(number,) for number in self._gone(company, kind)]
        books.connection.executemany(f"DELETE FROM {_table(kind)} WHERE seq = ?", gone)

    def _keep(
        self, company: CompanyRecords, books: Company, kind: str, identity: str, shown: Json, *, is_new: bool = False
    ) -> None:
        """Remember a record that was written, which is undone in the file. A new one gets an id of this service."""
        record, known = _find(books, kind, identity), company.changed.setdefault(kind, {})
        if is_new:
            shown["id"] = record.id = f"{identity.partition('-')[0]}-{_MARK}"
            # The number that it will have when all that were made are entered in their order.
            record.seq = self._last[kind] + 1 + sum(each.is_new for each in known.values())
            company.counters = books.connection.execute("SELECT name, value FROM counters").fetchall()
        known[record.seq] = _Changed(record, _json(shown), is_new)

    def _gone(self, company: CompanyRecords, kind: str) -> set[int]:
        return company.gone.setdefault(kind, {self._first[kind] + place for place in range(VOLATILE)})

    def _show(self, company: CompanyRecords, kind: str, numbers: list[int]) -> list[bytes]:
        """Records as JSON, as they are now."""
        texts, changed = self._texts[kind], company.changed.get(kind)
        if not changed:
            return [texts[number] for number in numbers]
        return [changed[number].text if number in changed else texts[number] for number in numbers]

    @staticmethod
    def _theirs(company: CompanyRecords, content: bytes) -> bytes:
        """What is shown, with the ids of an end-user."""
        return content.replace(f'-{_MARK}"'.encode(), b'-%07d"' % company.number)

    @staticmethod
    def _ours(company: CompanyRecords, identity: str) -> str:
        """An id as it stands in the file."""
        head, dash, number = identity.rpartition("-")
        return f"{head}-{_MARK}" if dash and number == f"{company.number:07d}" else identity


def _table(kind: str) -> str:
    return "objects" if kind in KINDS else "transactions"


def _kind_of(operation: Operation) -> str:
    """`qbd.transfers.list` -> "transfers"."""
    return operation.name.removeprefix("qbd.").partition(".")[0]
