"""A copy that is kept from changes is the books, whatever happens in them and wherever the reading is ended."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest

from conductor_client import AsyncConductor, Conductor
from conductor_client.errors import InvalidArgumentError, QuickBooksUnreachableError
from conductor_client.extract import Changes
from conductor_client.extract.kinds import DELETED_OBJECTS, DELETED_TRANSACTIONS
from conductor_client.extract.reading import Reading
from conductor_client.generated.literals import DeletedListObjectType, DeletedTransactionType
from conductor_client.models import Invoice
from conductor_client.sandbox import Sandbox, SandboxCompany
from tests.extract.copies import RESOURCES, Copy, People, books_of

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)

# Changes reads nothing until it is iterated.
NOBODY = Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1234567abcdefg")


def checkpoint_of(resources: Any) -> dict[str, Any]:
    return {"version": 1, "end_user_id": NOBODY.end_user_id, "resources": resources}


class Ticking:
    """The PC's clock, which tests move."""

    def __init__(self) -> None:
        self.moment = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def pc(clock: Ticking) -> Iterator[SandboxCompany]:
    """A company of its own, on a PC whose clock stands still."""
    with Sandbox(strict=True, revision_ties=False, clock=clock) as sandbox, sandbox.new_company() as company:
        yield company


@pytest.fixture
def client(pc: SandboxCompany) -> Iterator[Conductor]:
    sandbox = pc._sandbox
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=pc.end_user_id) as made:
        yield made


def changes(client: Conductor, copy: Copy, **options: Any) -> Changes:
    return Changes(client, resources=RESOURCES, since=copy.checkpoint, **options)


def test_the_first_reading_is_complete_and_the_second_brings_nothing(client: Conductor) -> None:
    people, copy = People(client, random.Random(1)), Copy()
    people.work(40)
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)
    assert copy.land_all(changes(client, copy)) == 0
    assert copy.records == books_of(client)


def test_a_later_reading_brings_what_changed_alone(client: Conductor) -> None:
    people, copy = People(client, random.Random(2)), Copy()
    for _ in range(12):
        people.enter()
    copy.land_all(changes(client, copy))
    people.change()
    client.qbd.invoices.delete(gone := people.invoices[0])
    batches = list(changes(client, copy))
    assert [batch.deleted_ids for batch in batches if batch.deleted_ids] == [[gone]]
    # The invoice, and the customer whose balance is another now.
    assert sum(len(batch.records) for batch in batches) <= 2
    copy.land_all(batches)
    assert copy.records == books_of(client)


@pytest.mark.parametrize("seed", range(8))
def test_any_edits_and_any_kills_leave_no_gap(client: Conductor, clock: Ticking, seed: int) -> None:
    """People work between all batches, of any resources, and the reading is ended at any of them, landed or not."""
    chance = random.Random(seed)
    people, copy = People(client, chance), Copy()
    people.work(20)
    for _ in range(12):
        if chance.random() < 0.5:
            clock.moment += timedelta(seconds=chance.choice((0.4, 1, 3600, 86400)))
        resources = chance.sample(RESOURCES, chance.randrange(1, 4))
        whole = [name for name in resources if chance.random() < 0.15]
        raw = chance.random() < 0.5
        for batch in Changes(client, resources=resources, since=copy.checkpoint, whole=whole, raw=raw):
            people.work(chance.randrange(3))
            if chance.random() < 0.2:
                break
            copy.land(batch)
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)
    assert copy.land_all(changes(client, copy)) == 0


async def test_in_asyncio_it_is_the_same(client: Conductor, pc: SandboxCompany) -> None:
    people, copy, other = People(client, random.Random(5)), Copy(), Copy()
    async with AsyncConductor(
        api_key=pc._sandbox.api_key, base_url=client.base_url, end_user_id=client.end_user_id
    ) as twin:
        for _ in range(3):
            people.work(10)
            copy.land_all(changes(client, copy))
            async for batch in Changes(twin, resources=RESOURCES, since=other.checkpoint):
                other.land(batch)
        assert other.records == copy.records == books_of(client)


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=400)])
def test_a_clock_that_was_wrong_hides_nothing(client: Conductor, clock: Ticking, jump: timedelta) -> None:
    people, copy = People(client, random.Random(3)), Copy()
    clock.moment += jump
    people.work(10)
    copy.land_all(changes(client, copy))
    clock.moment -= jump
    people.work(10)
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)


def test_a_clock_that_is_set_back_by_an_hour_hides_nothing(client: Conductor, clock: Ticking) -> None:
    people, copy = People(client, random.Random(4)), Copy()
    people.work(10)
    copy.land_all(changes(client, copy))
    clock.moment -= timedelta(hours=1)
    people.work(10)
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)


def test_an_old_checkpoint_leads_to_a_full_reading(client: Conductor, caplog: pytest.LogCaptureFixture) -> None:
    people, copy = People(client, random.Random(6)), Copy()
    for _ in range(6):
        people.enter()
    copy.land_all(changes(client, copy))
    for state in copy.checkpoint["resources"].values():
        state["read_at"] = (datetime.now(UTC) - timedelta(days=81)).isoformat()
    # What nothing tells of any more.
    copy.records["qbd.invoices"]["long gone"] = {"id": "long gone"}
    with caplog.at_level(logging.INFO, "conductor_client"):
        copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)
    assert "qbd.invoices: read anew" in caplog.text


def test_a_list_that_fails_raises_and_the_checkpoint_stays(client: Conductor, pc: SandboxCompany) -> None:
    people, copy = People(client, random.Random(7)), Copy()
    people.work(10)
    copy.land_all(changes(client, copy))
    people.work(10)
    kept = copy.checkpoint
    pc.state("quickbooks_closed")
    with pytest.raises(QuickBooksUnreachableError):
        copy.land_all(changes(client.with_options(max_retries=0), copy))
    assert copy.checkpoint == kept
    pc.state("active")
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)


def test_what_is_read_as_a_whole_replaces_all(client: Conductor) -> None:
    """A balance changes without a change of the customer."""
    people, copy = People(client, random.Random(8)), Copy()
    for _ in range(6):
        people.enter()
    copy.land_all(changes(client, copy))
    people.enter()
    batches = list(changes(client, copy, whole=["qbd.customers"]))
    assert [batch.reset for batch in batches if batch.resource == "qbd.customers"] == [True, False]
    copy.land_all(batches)
    assert copy.records == books_of(client)


def test_empty_books_are_a_complete_copy(client: Conductor) -> None:
    batches = list(changes(client, Copy()))
    assert all(not batch.records for batch in batches)
    assert [(batch.resource, batch.reset, batch.complete) for batch in batches] == [
        step for name in RESOURCES for step in ((name, True, False), (name, False, True))
    ]


def test_records_are_typed_and_lines_come_with_them(client: Conductor) -> None:
    People(client, random.Random(9)).work(12)
    records = [one for batch in Changes(client, resources=["qbd.invoices"]) for one in batch.records]
    assert records
    assert all(isinstance(one, Invoice) and one.lines for one in records)


def test_a_resource_that_is_added_is_read_as_a_whole(client: Conductor) -> None:
    copy = Copy()
    People(client, random.Random(10)).work(10)
    copy.land_all(Changes(client, resources=["qbd.customers"]))
    batches = list(changes(client, copy))
    assert {batch.resource for batch in batches if batch.reset} >= {"qbd.invoices"}
    assert not any(batch.reset for batch in batches if batch.resource == "qbd.customers")


def test_what_is_unusable_is_refused(client: Conductor) -> None:
    copy = Copy()
    copy.land_all(Changes(client, resources=["qbd.customers"]))
    with pytest.raises(InvalidArgumentError, match="checkpoint of 'end_usr_"):
        Changes(client.for_end_user("end_usr_another1234"), resources=RESOURCES, since=copy.checkpoint)
    with pytest.raises(InvalidArgumentError, match="no checkpoint of this version"):
        Changes(client, resources=RESOURCES, since={"version": 2})
    with pytest.raises(InvalidArgumentError, match="no checkpoint of this version"):
        Changes(client, resources=RESOURCES, since={})
    with pytest.raises(InvalidArgumentError, match=r"no checkpoint of this version: json\.loads it first"):
        Changes(client, resources=RESOURCES, since=json.dumps(copy.checkpoint))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgumentError, match=r"no list 'qbd\.invoice'; did you mean 'qbd\.invoices'"):
        Changes(client, resources=["qbd.invoice"])
    with pytest.raises(InvalidArgumentError, match=r"no list 'qbd\.company'"):
        Changes(client, resources=["qbd.company"])
    with pytest.raises(InvalidArgumentError, match="no records with an id"):
        Changes(client, resources=["qbd.account_tax_lines"])
    with pytest.raises(InvalidArgumentError, match="not among the resources"):
        Changes(client, resources=["qbd.invoices"], whole=["qbd.customers"])
    with pytest.raises(
        InvalidArgumentError, match=r"resources takes a list of names, not one text: \['qbd\.invoices'\]"
    ):
        Changes(client, resources="qbd.invoices")
    with pytest.raises(InvalidArgumentError, match=r"whole takes a list of names, not one text"):
        Changes(client, resources=RESOURCES, whole="qbd.customers")
    with pytest.raises(InvalidArgumentError, match="resources names no list"):
        Changes(client, resources=())
    with pytest.raises(InvalidArgumentError, match="client for one end-user"):
        Changes("end_usr_1", resources=RESOURCES)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgumentError, match="client for one end-user"):
        Changes(Conductor(api_key="sk_conductor_x"), resources=RESOURCES)


@pytest.mark.parametrize(
    "edit",
    [
        {"mark": "yesterday"},
        {"mark": "2026-03-31T12:00:00"},
        {"mark": "0001-01-01T00:00:00+00:00"},
        {"mark": 1774987200},
        {"read_at": None},
        {"read_at": "2026-03-31T12:00:00"},
        {"seen": None},
        {"seen": ["1"]},
        {"seen": {"1": None}},
        {"arguments": {}},
    ],
)
def test_a_checkpoint_that_was_edited_is_refused(edit: dict[str, Any]) -> None:
    moment = NOW.isoformat()
    state = {"mark": moment, "read_at": moment, "seen": {"1": "0123"}}
    Changes(NOBODY, resources=RESOURCES, since=checkpoint_of({"qbd.customers": state}))
    with pytest.raises(InvalidArgumentError, match=r"qbd\.customers is broken"):
        Changes(NOBODY, resources=RESOURCES, since=checkpoint_of({"qbd.customers": {**state, **edit}}))


@pytest.mark.parametrize("resources", [None, [], {"qbd.customers": None}, {"qbd.customers": {"mark": None}}])
def test_a_checkpoint_of_which_something_is_missing_is_refused(resources: Any) -> None:
    with pytest.raises(InvalidArgumentError) as raised:
        Changes(NOBODY, resources=RESOURCES, since=checkpoint_of(resources))
    assert raised.value.path == "since"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("qbd.customers", {"status": "active"}),
        ("qbd.invoices", {"updated_after": "2026-01-01"}),
        ("qbd.invoices", {"cursor": "x"}),
        ("qbd.invoices", {"conductor_end_user_id": "end_usr_another1234"}),
        # Without pages, it cuts off the rest.
        ("qbd.employees", {"limit": 10}),
    ],
)
def test_arguments_that_would_leave_something_out_are_refused(name: str, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=r"Changes sets \w+ itself") as raised:
        Changes(NOBODY, resources=RESOURCES, arguments={name: given})
    assert raised.value.path == "arguments"


def test_with_other_arguments_all_is_read_anew(client: Conductor, clock: Ticking) -> None:
    people, copy = People(client, random.Random(11)), Copy()
    clock.moment -= timedelta(days=2)
    people.work(20)
    clock.moment += timedelta(days=1)
    people.enter()
    resources, arguments = ["qbd.invoices"], {"qbd.invoices": {"include_line_items": False, "limit": 3}}
    copy.land_all(Changes(client, resources=resources, arguments=arguments))
    assert not any(one["lines"] for one in copy.records["qbd.invoices"].values())
    assert copy.land_all(Changes(client, resources=resources, since=copy.checkpoint, arguments=arguments)) == 0
    copy.land_all(Changes(client, resources=resources, since=copy.checkpoint))
    assert copy.records == books_of(client, resources)


@pytest.mark.parametrize("landed", [0, 1, 2])
def test_a_full_reading_that_was_ended_is_begun_again(client: Conductor, landed: int) -> None:
    """Also if the next one would not have been a full one: what was dropped is not there."""
    people, copy = People(client, random.Random(12)), Copy()
    for _ in range(8):
        people.enter()
    resources, arguments = ["qbd.invoices"], {"qbd.invoices": {"limit": 2}}
    copy.land_all(Changes(client, resources=resources, arguments=arguments))
    reading = iter(
        Changes(client, resources=resources, since=copy.checkpoint, arguments=arguments, whole=["qbd.invoices"])
    )
    for _ in range(landed):
        copy.land(next(reading))
    del reading
    copy.land_all(Changes(client, resources=resources, since=copy.checkpoint, arguments=arguments))
    assert copy.records == books_of(client, resources)


@pytest.mark.parametrize("ahead", [timedelta(days=2), timedelta(days=4000)])
def test_a_checkpoint_from_the_future_leads_to_a_full_reading(client: Conductor, ahead: timedelta) -> None:
    """The clock of the machine that kept it was wrong, so nobody knows how old it is."""
    people, copy = People(client, random.Random(13)), Copy()
    people.work(10)
    copy.land_all(changes(client, copy))
    for state in copy.checkpoint["resources"].values():
        state["read_at"] = (datetime.now(UTC) + ahead).isoformat()
    copy.records["qbd.invoices"]["long gone"] = {"id": "long gone"}
    copy.land_all(changes(client, copy))
    assert copy.records == books_of(client)


def test_a_change_in_the_future_does_not_hide_those_of_a_clock_that_is_slow(client: Conductor, clock: Ticking) -> None:
    people, copy = People(client, random.Random(14)), Copy()
    slow = clock.moment - timedelta(hours=5)
    clock.moment += timedelta(days=400)
    people.work(5)
    for minutes in range(3):
        clock.moment = slow + timedelta(minutes=minutes)
        people.work(8)
        copy.land_all(changes(client, copy))
        assert copy.records == books_of(client)


def test_what_the_service_does_not_tell_the_deletions_of_is_read_as_a_whole(
    client: Conductor, pc: SandboxCompany
) -> None:
    source, target = (client.qbd.accounts.create(name=name, account_type="bank").id for name in ("One", "Two"))

    def transfer() -> str:
        return client.qbd.transfers.create(
            transaction_date="2026-03-31", source_account_id=source, target_account_id=target, amount="1.00"
        ).id

    stays, copy = transfer(), Copy()
    pc.snapshot()
    goes = transfer()
    copy.land_all(Changes(client, resources=["qbd.transfers"]))
    assert set(copy.records["qbd.transfers"]) == {stays, goes}
    # Gone without a trace.
    pc.reset()
    copy.land_all(Changes(client, resources=["qbd.transfers"], since=copy.checkpoint))
    assert set(copy.records["qbd.transfers"]) == {stays}


async def test_each_client_has_its_loop(client: Conductor) -> None:
    with pytest.raises(TypeError, match="use `for`"):
        async for _ in Changes(client, resources=RESOURCES):
            pass
    async with AsyncConductor(api_key="sk_conductor_x", end_user_id="end_usr_1234567abcdefg") as twin:
        with pytest.raises(TypeError, match="use `async for`"):
            next(iter(Changes(twin, resources=RESOURCES)))


def test_every_kind_that_the_service_names_and_lists_is_known() -> None:
    assert set(DELETED_OBJECTS.values()) <= set(get_args(DeletedListObjectType))
    assert set(DELETED_TRANSACTIONS.values()) <= set(get_args(DeletedTransactionType))
    client = Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1234567abcdefg")
    Changes(client, resources=[*DELETED_OBJECTS, *DELETED_TRANSACTIONS])


class Record:
    """As much of a record as a reading needs."""

    def __init__(self, id_: str, updated_at: datetime, text: str = "") -> None:
        self.id, self.updated_at, self.text = id_, updated_at, text

    def to_json(self) -> str:
        return self.text


def test_a_checkpoint_stays_small() -> None:
    reading = Reading("qbd.invoices", ("updated_after",), None, whole=False, now=NOW)
    records = [Record(f"{number}", NOW - timedelta(seconds=number)) for number in range(1000)]
    assert reading.changed(records) == records
    state = reading.state(1.0, NOW)
    assert len(state["seen"]) == 100
    later = Reading("qbd.invoices", ("updated_after",), state, whole=False, now=NOW)
    # More than is known by its digest comes again rather than not at all.
    assert later.changed(records) == records[100:]


def test_what_changes_while_a_list_is_read_for_hours_is_not_passed_over() -> None:
    reading = Reading("qbd.invoices", ("updated_after",), None, whole=False, now=NOW)
    began = NOW - timedelta(days=5)  # by the PC's clock, which is slow
    reading.changed([Record("1", began + timedelta(hours=5))])
    ended = NOW + timedelta(hours=5)
    for seconds in (5 * 3600.0, 0.0):  # of a machine that was suspended, seconds tell nothing
        state = reading.state(seconds, ended)
        later = Reading("qbd.invoices", ("updated_after",), state, whole=False, now=ended)
        assert later.arguments["updated_after"] <= began - timedelta(hours=2)


def test_a_moment_without_a_zone_counts_as_the_earliest() -> None:
    reading = Reading("qbd.invoices", ("updated_after",), None, whole=False, now=NOW)
    reading.changed([Record("1", datetime(2026, 3, 30, 12))])
    later = Reading("qbd.invoices", ("updated_after",), reading.state(0.0, NOW), whole=False, now=NOW)
    assert later.arguments["updated_after"] == datetime(2026, 3, 29, 20, tzinfo=UTC)


def test_deletions_of_a_quiet_resource_are_asked_for_as_far_as_they_are_kept() -> None:
    reading = Reading("qbd.employees", ("updated_after", "status"), None, whole=False, now=NOW)
    reading.changed([Record("1", NOW - timedelta(days=300))])
    later = Reading("qbd.employees", ("updated_after", "status"), reading.state(0.0, NOW), whole=False, now=NOW)
    assert later.arguments == {"updated_after": NOW - timedelta(days=300, hours=2), "status": "all"}
    assert later.deletions(0.0) == ("qbd.deleted_list_objects", {"object_types": ["employee"]})
