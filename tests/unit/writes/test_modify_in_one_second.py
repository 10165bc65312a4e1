"""`modify` where revisions are seconds, and others change the record in the very second in which it was read."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client import AsyncConductor, errors, lines_of
from conductor_client.models import InvoiceUpdate, InvoiceUpdateLine
from conductor_client.sandbox.errors import stale_revision
from conductor_client.transport import Incoming, Outgoing
from tests.support.fake_records import FakeRecords, InvoiceServer, Json, refused, reply, updated
from tests.support.tiny_api import FakeClock
from tests.support.virtual_time import VirtualClock, VirtualLoop

DAY = 86_400
INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "1700000000",
    "memo": "Thanks",
    "billingAddress": {"line1": "Main Street 1", "city": "Springfield"},
    "lines": [{"id": "L1", "description": "Bolts"}],
    "lineGroups": [],
}
BILL: Json = {
    "id": "I1",
    "objectType": "qbd_bill",
    "revisionNumber": "1700000000",
    "expenseLines": [{"id": "L1", "memo": "Bolts"}],
    "itemLines": [],
    "itemGroupLines": [],
}


class FrozenClock(FakeClock):
    """Time that passes only where somebody sleeps."""

    __slots__ = ()

    def now(self) -> float:
        return self._ahead


class RevisionsOfSeconds(InvoiceServer):
    """A company file on a PC whose clock gives the revisions, and is wrong."""

    def __init__(self, asynchronous: bool, *records: Json, wrong: float = 0.0, **options: Any) -> None:
        super().__init__(asynchronous, *(records or (INVOICE,)), **options)
        self.wrong = wrong
        self.clock = self.client._shared.clock = FrozenClock()
        self.books.change = self.change  # type: ignore[method-assign]

    def change(self, id_: str, body: Json) -> Json:
        """Change a record, by whomever."""
        after = {**updated(self.books.records[id_], body), "revisionNumber": self.revision}
        self.books.records[id_] = after
        return after

    @property
    def revision(self) -> str:
        return str(1_764_000_000 + int(self.wrong + self.clock.now()))

    def modify(self, fn: Callable[[Any], None], resource: str = "invoices", **options: Any) -> Any:
        return self.run(getattr(self.client.qbd, resource).modify("I1", fn, **options))

    @property
    def lines(self) -> list[str]:
        return [line["description"] for line in self.books.records["I1"]["lines"]]

    @property
    def methods(self) -> str:
        return " ".join(call.split()[0] for call in self.books.calls)


MakeServer: TypeAlias = Callable[..., RevisionsOfSeconds]


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients; each test runs with the sync and with the async one."""
    return lambda *records, **options: RevisionsOfSeconds(request.param == "async", *records, **options)


def add(description: str) -> Callable[[InvoiceUpdate], None]:
    def fn(draft: InvoiceUpdate) -> None:
        lines_of(draft.lines).append(InvoiceUpdateLine(id="-1", description=description))

    return fn


@pytest.mark.parametrize("wrong", [0, 0.9, -9 * DAY, 9 * DAY])
def test_a_line_of_another_writer_in_the_second_of_the_read_is_kept(make_server: MakeServer, wrong: float) -> None:
    one = make_server(wrong=wrong)
    one.change("I1", {"memo": "A moment ago"})
    runs: list[int] = []

    def fn(draft: InvoiceUpdate) -> None:
        runs.append(len(lines_of(draft.lines)))
        if len(runs) == 1:
            revision = one.books.records["I1"]["revisionNumber"]
            one.change("I1", {"lines": [{"id": "L1"}, {"id": "-1", "description": "Theirs"}]})
            assert one.books.records["I1"]["revisionNumber"] == revision
        add("Ours")(draft)

    one.modify(fn)
    assert one.lines == ["Bolts", "Theirs", "Ours"]
    # The second draft is of a record whose revision is known to be old.
    assert runs == [1, 2]
    assert one.methods == "GET GET POST"
    assert one.clock.slept == [1.1]


def test_the_record_is_read_again_and_sent_if_it_is_the_same(make_server: MakeServer) -> None:
    one = make_server()
    runs: list[int] = []

    def fn(draft: InvoiceUpdate) -> None:
        runs.append(1)
        one.clock.advance(0.3)  # counts
        add("Ours")(draft)

    one.modify(fn)
    assert (one.methods, runs, one.lines) == ("GET GET POST", [1], ["Bolts", "Ours"])
    assert one.clock.slept == [pytest.approx(0.8)]


def test_a_function_that_takes_its_time_is_not_made_to_wait(make_server: MakeServer) -> None:
    one = make_server()

    def fn(draft: InvoiceUpdate) -> None:
        one.clock.advance(5)
        add("Ours")(draft)

    one.modify(fn)
    assert (one.methods, one.clock.slept) == ("GET GET POST", [0.0])


def test_a_revision_that_this_client_has_seen_long_enough_is_relied_on(make_server: MakeServer) -> None:
    one = make_server()
    one.modify(add("First"))
    one.clock.advance(2)
    one.books.sent.clear()
    one.clock.slept.clear()
    one.modify(add("Second"))
    assert (one.methods, one.clock.slept) == ("GET POST", [])
    # Nobody knows that of another record, of the same one elsewhere, or after another change.
    elsewhere = one.client.for_end_user("end_usr_2")
    one.books.sent.clear()
    one.run(elsewhere.qbd.invoices.modify("I1", add("Third")))
    assert one.methods == "GET GET POST"
    one.clock.advance(2)
    one.change("I1", {"memo": "Theirs"})
    one.books.sent.clear()
    one.modify(add("Fourth"))
    assert one.methods == "GET GET POST"
    assert one.lines == ["Bolts", "First", "Second", "Third", "Fourth"]


def test_headers_may_name_another_company(make_server: MakeServer) -> None:
    one = make_server()
    one.modify(memo)
    one.clock.advance(2)
    one.books.sent.clear()
    one.modify(add("Ours"), extra_headers={"Conductor-End-User-Id": "end_usr_2"})
    assert one.methods == "GET GET POST"


def memo(draft: Any) -> None:
    draft.memo = "Mine"


def city(draft: Any) -> None:
    draft.billing_address.city = "Bergen"


def shorter(draft: Any) -> None:
    draft.lines.pop()


def emptied(draft: Any) -> None:
    draft.expense_lines.clear()


def flagged(draft: Any) -> None:
    draft.clear_item_lines = True


def unflagged(draft: Any) -> None:
    draft.clear_item_lines = False


@pytest.mark.parametrize(
    ("record", "resource", "edit", "methods"),
    [
        (INVOICE, "invoices", memo, "GET POST"),
        (INVOICE, "invoices", city, "GET POST"),
        (INVOICE, "invoices", shorter, "GET GET POST"),
        ({**INVOICE, "revisionNumber": "7"}, "invoices", add("Ours"), "GET POST"),
        # The flag would remove the lines of others, too.
        (BILL, "bills", emptied, "GET GET POST"),
        (BILL, "bills", flagged, "GET GET POST"),
        (BILL, "bills", unflagged, "GET POST"),
    ],
)
def test_only_what_replaces_lines_costs_a_second(
    make_server: MakeServer, record: Json, resource: str, edit: Callable[[Any], None], methods: str
) -> None:
    more = {"lines": [*record["lines"], {"id": "L2", "description": "Nuts"}]} if "lines" in record else {}
    one = make_server({**record, **more})
    one.modify(edit, resource)
    assert one.methods == methods


def test_after_a_stale_revision_the_new_one_has_to_grow_old_as_well(make_server: MakeServer) -> None:
    one = make_server()
    runs: list[int] = []

    def stale(books: FakeRecords, outgoing: Outgoing) -> Incoming:
        one.clock.advance(3)
        one.change("I1", {"lines": [{"id": "L1"}, {"id": "-1", "description": "Theirs"}]})
        return refused(stale_revision(json.loads(outgoing.content or b"")["revisionNumber"]))

    def fn(draft: InvoiceUpdate) -> None:
        runs.append(1)
        if len(runs) == 2:
            one.change("I1", {"lines": [{"id": "L1"}, {"id": "N1"}, {"id": "-1", "description": "Theirs, too"}]})
        add("Ours")(draft)

    one.books.faults = [None, None, stale]
    one.clock.slept.clear()
    one.modify(fn)
    assert sorted(one.lines) == ["Bolts", "Ours", "Theirs", "Theirs, too"]


def test_there_is_no_time_to_wait(make_server: MakeServer) -> None:
    one = make_server(max_retries=0)
    with pytest.raises(errors.APITimeoutError) as caught:
        one.modify(add("Ours"), total_timeout=1.0)
    assert caught.value.outcome == "not_sent"
    assert one.methods == "GET"
    assert one.clock.slept == []


def test_a_record_that_never_rests(make_server: MakeServer) -> None:
    one = make_server()

    def fn(draft: InvoiceUpdate) -> None:
        one.change("I1", {"memo": f"Theirs {one.clock.now()}"})
        add("Ours")(draft)

    with pytest.raises(errors.StaleRevisionError) as caught:
        one.modify(fn, max_attempts=3)
    assert caught.value.outcome == "not_sent"
    assert "POST" not in one.methods


def test_two_writers_lose_no_line() -> None:
    """Two processes, as far as the limiter knows, on a PC whose clock is wrong; random times of travel."""
    chance = random.Random(11)
    told, kept = 0, 0
    for _ in range(40):
        loop = VirtualLoop()
        clock, wrong = VirtualClock(loop), chance.choice((0, -36 * 3600, 9 * DAY))
        record: Json = {**INVOICE, "lines": [], "revisionNumber": str(1_764_000_000 + wrong)}

        class OneRecord:
            """A company file in which one request after another is served."""

            def __init__(self, clock: VirtualClock, record: Json, wrong: int) -> None:
                self.clock, self.record, self.wrong, self.number = clock, record, wrong, 0

            async def send(self, outgoing: Outgoing) -> Incoming:
                await asyncio.sleep(chance.random() * 0.3)
                if outgoing.method == "GET":
                    answer = reply(self.record)
                else:
                    answer = self.update(json.loads(outgoing.content or b""))
                await asyncio.sleep(chance.random() * 0.3)
                return answer

            def update(self, body: Json) -> Incoming:
                if body["revisionNumber"] != self.record["revisionNumber"]:
                    return refused(stale_revision(body["revisionNumber"]))
                lines = updated(self.record, body)["lines"]
                for line in lines:
                    if line["id"].startswith("N"):
                        self.number += 1
                        line["id"] = f"X{self.number}"
                stamp = 1_764_000_000 + int(self.wrong + self.clock.now())
                self.record = {**self.record, "lines": lines, "revisionNumber": str(stamp)}
                return reply(self.record)

            async def aclose(self) -> None:
                pass

        service = OneRecord(clock, record, wrong)

        async def writer(name: str, service: OneRecord = service, clock: VirtualClock = clock) -> int:
            client = AsyncConductor(api_key="sk_x", transport=service, end_user_id="end_usr_1")
            client._shared.clock = clock
            done = 0
            for number in range(3):
                await asyncio.sleep(chance.random() * 0.5)
                try:
                    await client.qbd.invoices.modify("I1", add(f"{name}{number}"), max_attempts=20)
                    done += 1
                except errors.StaleRevisionError:
                    pass
            return done

        async def both() -> int:
            return sum(await asyncio.gather(writer("A"), writer("B")))

        told += loop.run_until_complete(both())
        kept += len(service.record["lines"])
        loop.close()
    assert told == kept
    assert told > 200
