"""Company files: on disk and in memory, snapshots and resets, many of them, and a process that is killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from functools import partial
from pathlib import Path

import httpx
import pytest

from conductor_client.sandbox import DEFAULT_KEY, Sandbox
from conductor_client.sandbox.companies import WORKERS, Companies
from conductor_client.sandbox.ledger import broken_invariants
from conductor_client.sandbox.seeds.empty import empty
from conductor_client.sandbox.storage.company import Company
from conductor_client.sandbox.storage.platform import PlatformStore
from conductor_client.sandbox.storage.schema import COMPANY
from conductor_client.sandbox.storage.snapshots import image_of, open_database, open_image

from .conftest import connect_to
from .shop import Shop
from .support import CUSTOMERS, Api, HandClock, Json, contents, in_company, path_of, replayed


def company_files(database: Path) -> list[Path]:
    return sorted(database.with_name(f"{database.name}.companies").glob("*.qbs"))


# --- files ---


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files")
def test_files_are_their_owners_alone(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    before = os.umask(0)
    try:
        with Sandbox(database=str(database)) as sandbox, connect_to(sandbox) as client:
            Api(client, sandbox.connected_end_user()).customer("A")
            files = [path for path in tmp_path.rglob("*") if path.is_file()]
            assert len(files) >= 2
            for path in files:
                assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
            (company,) = company_files(database)
            assert stat.S_IMODE(company.parent.stat().st_mode) == 0o700
    finally:
        os.umask(before)


def test_an_old_file_is_refused_in_one_clear_line(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript("CREATE TABLE records (x); CREATE TABLE end_users (x); PRAGMA user_version = 1;")
    before = old.read_bytes()
    with pytest.raises(ValueError, match=r"old\.db was made by an earlier version of the sandbox"):
        Sandbox(database=str(old))
    assert old.read_bytes() == before


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    other, text, newer = (tmp_path / name for name in ("other.db", "text.db", "newer.db"))
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (x)")
    text.write_text("not a database, and long enough to be sure of it" * 100)
    with closing(open_database(newer, COMPANY)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA journal_mode = DELETE")
    for file in (other, text, newer):
        before = file.read_bytes()
        with pytest.raises(ValueError, match=file.name):
            PlatformStore(file)
        assert file.read_bytes() == before


def test_a_company_file_is_no_database_of_the_platform(tmp_path: Path) -> None:
    path = tmp_path / "company.qbs"
    open_database(path, COMPANY).close()
    with pytest.raises(ValueError, match="not a database of this version"):
        PlatformStore(path)


def test_a_file_serves_one_sandbox_at_a_time(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database)) as first:
        end_user_id = first.connected_end_user()
        for _ in range(2):
            with pytest.raises(ValueError, match="in use by another sandbox"):
                Sandbox(database=str(database))
        code = f"from conductor_client.sandbox import Sandbox; Sandbox(database={str(database)!r})"
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
        assert "in use by another sandbox" in other.stderr
        beside = {path.name for path in tmp_path.iterdir()}
        assert beside == {"sandbox.db", "sandbox.db-shm", "sandbox.db-wal", "sandbox.db.lock", "sandbox.db.companies"}
    with Sandbox(database=str(database)) as second:
        assert second.connected_end_user() == end_user_id


def test_a_relative_path_outlives_a_change_of_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    with Sandbox(database="sandbox.db") as sandbox, connect_to(sandbox) as client:
        monkeypatch.chdir(tmp_path / "elsewhere")
        api = Api(client, sandbox.connected_end_user())
        api.customer("A")
        assert len(company_files(tmp_path / "sandbox.db")) == 1
        company_files(tmp_path / "sandbox.db")[0].parent.rename(tmp_path / "gone")
        other = Api(client, sandbox.new_company().end_user_id)
        assert "cannot be opened" in other.refused(500, "GET", CUSTOMERS)["message"]


def test_a_damaged_company_file_says_so_and_others_go_on(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database)) as sandbox, connect_to(sandbox) as client:
        damaged = sandbox.connected_end_user()
        Api(client, damaged).customer("A")
    (file,) = company_files(database)
    file.write_bytes(b"no database")
    with Sandbox(database=str(database)) as sandbox, connect_to(sandbox) as client:
        error = Api(client, damaged).refused(500, "GET", CUSTOMERS)
        assert error["type"] == "INTERNAL_ERROR"
        assert "file is not a database" in error["message"]
        with pytest.raises(ValueError, match="file is not a database"):
            sandbox.reset(damaged)
        Api(client, sandbox.new_company().end_user_id).customer("A")


def test_a_full_disk_says_so_and_keeps_what_was_answered(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database), strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customer("A", openingBalance="1.00")

        def fill(company: Company) -> None:
            (pages,) = company.connection.execute("PRAGMA page_count").fetchone()
            company.connection.execute(f"PRAGMA max_page_count = {pages}")

        in_company(sandbox, api.end_user_id, fill)
        refused, kept = None, ["A"]
        while refused is None:
            name = f"B{len(kept)}"
            answer = api.request("POST", CUSTOMERS, json={"name": name, "note": "x" * 4000, "openingBalance": "1.00"})
            if answer.status_code == 200:
                kept.append(name)
            else:
                refused = answer
        assert (refused.status_code, refused.json()["error"]["type"]) == (500, "INTERNAL_ERROR")
        assert "database or disk is full" in refused.json()["error"]["message"]
        assert api.customers() == kept
        assert in_company(sandbox, api.end_user_id, broken_invariants) == []
    with Sandbox(database=str(database), strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        assert api.customers() == kept
        api.customer("C", openingBalance="1.00")


def test_reading_a_file_commits_nothing(tmp_path: Path, clock: HandClock) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database), clock=clock) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        made = api.customer("A")
        api.get(CUSTOMERS)  # the first use in a minute is noted
        (company,) = company_files(database)
        with closing(sqlite3.connect(company)) as one, closing(sqlite3.connect(database)) as other:

            def versions() -> list[int]:
                return [connection.execute("PRAGMA data_version").fetchone()[0] for connection in (one, other)]

            before = versions()
            for _ in range(3):
                api.get(CUSTOMERS)
                api.fetch("customers", made)
                api.get("/quickbooks-desktop/health-check")
                api.refused(502, "GET", CUSTOMERS, params={"fullNames": "none"})
            assert versions() == before
            api.customer("B")
            assert versions()[0] != before[0]


def test_when_a_connection_was_used_outlives_the_process(tmp_path: Path, clock: HandClock) -> None:
    database = str(tmp_path / "sandbox.db")
    with Sandbox(database=database, clock=clock) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customers()
        clock.turn(7)
        api.customers()
    with Sandbox(database=database, clock=clock) as sandbox, connect_to(sandbox) as client:
        (connection,) = Api(client).get(f"/end-users/{api.end_user_id}")["integrationConnections"]
        assert connection["lastSuccessfulRequestAt"] == "2026-03-01T12:00:07.000Z"


def test_durable_files(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database), durable=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customer("A")
        full = in_company(
            sandbox, api.end_user_id, lambda company: company.number("SELECT synchronous FROM pragma_synchronous")
        )
        assert full == 2


def test_deleting_an_end_user_deletes_its_file(tmp_path: Path) -> None:
    database = tmp_path / "sandbox.db"
    with Sandbox(database=str(database)) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customer("A")
        assert len(company_files(database)) == 1
        api.good("DELETE", f"/end-users/{api.end_user_id}")
        assert list(database.with_name("sandbox.db.companies").iterdir()) == []


# --- snapshots ---


@pytest.fixture(params=["memory", "file"])
def either(request: pytest.FixtureRequest, tmp_path: Path, clock: HandClock) -> Iterator[Sandbox]:
    database = ":memory:" if request.param == "memory" else str(tmp_path / "sandbox.db")
    with Sandbox(database=database, clock=clock, strict=True) as sandbox:
        yield sandbox


def test_reset_and_snapshot(either: Sandbox) -> None:
    with connect_to(either) as client, either.new_company() as company:
        api = Api(client, company.end_user_id)
        beginning = contents(either, company.end_user_id)
        first = api.customer("Ada", openingBalance="5.00")
        company.reset()
        assert contents(either, company.end_user_id) == beginning
        assert api.customer("Ada", openingBalance="5.00") == first  # numbers begin anew, too
        company.snapshot()
        kept = contents(either, company.end_user_id)
        api.customer("Bea")
        api.change("customers", first, phone="1")
        company.reset()
        assert contents(either, company.end_user_id) == kept
        assert api.customers() == ["Ada"]
        company.reset()
        assert contents(either, company.end_user_id) == kept
    assert either.new_company().end_user_id != company.end_user_id


def test_a_reset_outlives_the_process(tmp_path: Path) -> None:
    database = str(tmp_path / "sandbox.db")
    with Sandbox(database=database) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customer("A")
        sandbox.reset(api.end_user_id)
        api.customer("B")
    with Sandbox(database=database) as sandbox, connect_to(sandbox) as client:
        assert Api(client, api.end_user_id).customers() == ["B"]


def test_a_reset_ends_the_runs_through_its_lists(either: Sandbox) -> None:
    with connect_to(either) as client:
        api = Api(client, either.connected_end_user())
        for name in "abc":
            api.customer(name)
        cursor = api.get(CUSTOMERS, limit=1)["nextCursor"]
        either.snapshot(api.end_user_id)
        assert api.get(CUSTOMERS, limit=1, cursor=cursor)["data"][0]["name"] == "b"
        either.reset(api.end_user_id)
        assert api.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})["code"] == "CURSOR_INVALID"


def test_companies_do_not_share_a_reset(either: Sandbox) -> None:
    with connect_to(either) as client, either.new_company() as one, either.new_company() as other:
        apis = [Api(client, company.end_user_id) for company in (one, other)]
        for api in apis:
            api.customer("A")
        one.reset()
        assert [api.customers() for api in apis] == [[], ["A"]]


def test_control_of_a_company_that_is_not_there(either: Sandbox) -> None:
    for control in (either.reset, either.snapshot, either.delete_company):
        with pytest.raises(ValueError, match="no end-user"):
            control("end_usr_none")


def test_images_and_files_say_the_same(tmp_path: Path) -> None:
    path = tmp_path / "company.qbs"
    company = Company(open_database(path, COMPANY), UTC)
    with company.transaction():
        company.set_setting("a", "b")
    image = image_of(company.connection)
    company.close()
    copy = Company(open_image(image), UTC)
    assert copy.setting("a") == "b"
    with copy.transaction():
        copy.set_setting("a", "c")
    copy.close()


# --- many companies ---


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_many_companies_need_few_threads_and_few_open_files(tmp_path: Path, kind: str) -> None:
    folder = None if kind == "memory" else tmp_path / "companies"
    companies = Companies(folder, empty, UTC, limit=5)
    names = [f"end_usr_{number}" for number in range(60)]

    def add(name: str) -> str:
        company = companies.open(name)
        with company.transaction():
            company.set_setting("name", name)
        return name

    def look(name: str) -> str | None:
        return companies.open(name).setting("name")

    before = threading.active_count()
    futures = [companies.submit(name, partial(add, name)) for name in names]
    assert [future.result() for future in futures] == names
    assert threading.active_count() - before <= WORKERS
    # Each still has what it was given, however often it was closed meanwhile.
    for name in names:
        assert companies.submit(name, partial(look, name)).result() == name
    companies.close()
    is_open = [name for name, slot in companies._slots.items() if slot.company is not None]
    assert is_open == []


def test_an_idle_company_is_closed(tmp_path: Path) -> None:
    companies = Companies(tmp_path / "companies", empty, UTC, limit=2)
    for name in ("a", "b", "c", "a"):
        companies.submit(name, partial(companies.open, name)).result()
    # The surplus is put away after the answer; a job of that company waits for it.
    companies.submit("b", lambda: None).result()
    companies._workers.shutdown(wait=True)
    assert sum(slot.company is not None for slot in companies._slots.values()) <= 2
    companies.close()


def test_a_company_that_was_only_read_is_packed_once() -> None:
    companies = Companies(None, empty, UTC, limit=0)

    def change() -> None:
        with companies.open("a").transaction():
            companies.open("a").set_setting("a", "b")

    def put_away() -> bytes | None:
        companies.submit("a", lambda: None).result()
        return companies._slots["a"].packed

    companies.submit("a", change).result()
    packed = put_away()
    assert packed is not None
    assert len(packed) < len(empty()) / 5
    companies.submit("a", partial(companies.open, "a")).result()
    assert put_away() is packed
    companies.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "sandbox.db.companies").write_text("in the way")
    with pytest.raises(ValueError, match="cannot be made"):
        Sandbox(database=str(tmp_path / "sandbox.db"))
    (tmp_path / "sandbox.db.companies").unlink()
    Sandbox(database=str(tmp_path / "sandbox.db")).close()


def test_what_nothing_is_kept_of_leaves_no_trace() -> None:
    """Requests for end-users that do not exist must not pile up."""
    with Sandbox() as sandbox, connect_to(sandbox) as client:
        for number in range(5):
            Api(client, f"end_usr_{number}").refused(404, "GET", CUSTOMERS)
        Api(client).refused(404, "DELETE", "/end-users/end_usr_none")
        companies = sandbox._service._companies
        companies._workers.shutdown(wait=True)
        assert set(companies._slots) <= {""}


# --- a process that is killed ---


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_killed_in_the_middle_of_creates(tmp_path: Path) -> None:
    """Every acknowledged record is there, none in part, and the books balance."""
    database = tmp_path / "sandbox.db"
    command = [sys.executable, "-m", "conductor_client.sandbox", "--database", str(database)]
    acknowledged: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        end_user = process.stdout.readline().rpartition("END_USER_ID=")[2].strip()
        killer = threading.Thread(target=_kill_after, args=(process, acknowledged, 200))
        killer.start()
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {DEFAULT_KEY}"}) as client:
            api = Api(client, end_user)
            try:
                for number in range(500):
                    name = f"customer {number}"
                    api.customer(name, openingBalance="1.00", additionalNotes=[{"note": "n"}])
                    acknowledged.append(name)
            except httpx.HTTPError:
                pass
        killer.join()
    assert 200 <= len(acknowledged) < 500
    with Sandbox(database=str(database)) as sandbox, connect_to(sandbox) as client:
        api = Api(client, end_user)
        records = api.all("customers")
        names = [record["name"] for record in records]
        # The one that was under way may be there as well, whole.
        assert names[: len(acknowledged)] == acknowledged
        assert len(names) <= len(acknowledged) + 1
        assert all(record["balance"] == "1.00" and len(record["additionalNotes"]) == 1 for record in records)
        assert in_company(sandbox, end_user, broken_invariants) == []
        assert api.account("Accounts Receivable")["balance"] == f"{len(names)}.00"
        api.customer("after")


def _kill_after(process: subprocess.Popen[str], acknowledged: list[str], number: int) -> None:
    reached = threading.Event()
    while len(acknowledged) < number and process.poll() is None:
        reached.wait(0.001)
    process.send_signal(signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_killed_in_the_middle_of_bookkeeping(tmp_path: Path) -> None:
    """500 writes of five kinds: what was acknowledged is there, whole, and the books can be made anew from it."""
    database = tmp_path / "sandbox.db"
    command = [sys.executable, "-m", "conductor_client.sandbox", "--database", str(database), "--now", "2026-03-31"]
    acknowledged: list[str] = []
    made: list[tuple[str, str]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        end_user = process.stdout.readline().rpartition("END_USER_ID=")[2].strip()
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {DEFAULT_KEY}"}) as client:
            with closing(Sandbox()) as unused:  # the shop looks into files through it, which this test does later
                shop = Shop(unused, Api(client, end_user))
            killer = threading.Thread(target=_kill_after, args=(process, acknowledged, 200))
            killer.start()
            try:
                for number in range(125):
                    for kind, record in _business(shop, number):
                        made.append((kind, record["id"]))
                        acknowledged.append(record["id"])
            except httpx.HTTPError:
                pass
        killer.join()
    assert 200 <= len(acknowledged) < 500
    with Sandbox(database=str(database), now="2026-03-31") as sandbox, connect_to(sandbox) as client:
        api = Api(client, end_user)
        for kind, record_id in made:
            record = api.get(f"{path_of(kind)}/{record_id}")
            assert all(line["id"] for line in record.get("lines", ()))
        assert in_company(sandbox, end_user, broken_invariants) == []
        before, after = in_company(sandbox, end_user, replayed)
        assert before == after
        # The write that was under way may be there as well, whole.
        assert len(made) <= len(api.all("transactions")) <= len(made) + 1


def _business(shop: Shop, number: int) -> Iterator[tuple[str, Json]]:
    """Buy, sell, be paid, deposit: each yields what it made once that is acknowledged."""
    yield "bills", shop.buy(shop.line("wheel", 2, cost=f"{40 + number}.00"))
    invoice = shop.sell(shop.line("wheel", 1), shop.line("ten"))
    yield "invoices", invoice
    amount = invoice["balanceRemaining"]
    payment = shop.pay(amount, {"transactionId": invoice["id"], "paymentAmount": amount})
    yield "receive_payments", payment
    yield (
        "deposits",
        shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=[{"paymentTransactionId": payment["id"]}]),
    )
