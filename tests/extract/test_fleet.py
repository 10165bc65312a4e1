"""Engines that are killed again and again leave copies that are the books, and never two requests of one company."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from conductor_client.errors import ConfigurationError
from tests.extract.fleet import FLEET, Fleet, fleet_of
from tests.support.servers import postgres, redis_server, temporal_server

PATIENCE = 600.0


def start(fleet: Fleet, *command: str, **settings: str) -> subprocess.Popen[bytes]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("CONDUCTOR_", "PYTHON"))}
    with open(fleet.folder.parent / "said", "ab") as said:
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=FLEET,
            env={**inherited, **fleet.settings, **settings},
            stdout=said,
            stderr=said,
            start_new_session=True,
        )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and its children at once, as a machine that loses its power does."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def killed(fleet: Fleet, times: int, command: list[str], settings: dict[str, str]) -> None:
    """Start a program, and kill it after so many requests as chance wants; again and again."""
    chance = random.Random(times)
    for number in range(times):
        # Each time a new night begins, while the ones before are not over.
        process = start(fleet, *command, **settings, FLEET_DAY=f"day {number}")
        try:
            fleet.counted.wait_for(chance.randrange(1, 12), 20)
        finally:
            kill(process)


def finished(fleet: Fleet, command: list[str], settings: dict[str, str], day: str) -> None:
    process = start(fleet, *command, **settings, FLEET_DAY=day)
    try:
        assert process.wait(PATIENCE) == 0, (fleet.folder.parent / "said").read_text()[-5000:]
    finally:
        kill(process)


def campaign(fleet: Fleet, kills: int, program: str, **settings: str) -> None:
    """Kill it while people work, let it end, and read once more when they have gone home."""
    with fleet.at_work(kills):
        killed(fleet, kills, [program], settings)
        finished(fleet, [program], settings, "the last but one")
    finished(fleet, [program], settings, "the last")
    fleet.check()


def test_dbos_on_sqlite(tmp_path: Path) -> None:
    with fleet_of(4, tmp_path / "copies") as fleet:
        url = f"sqlite:///{tmp_path}/dbos.sqlite"
        campaign(fleet, 5, "fleet_dbos.py", DBOS_SYSTEM_DATABASE_URL=url)


def apart(fleet: Fleet, program: str, **settings: str) -> None:
    """One company is not connected. The others are read, and the program says that it failed."""
    fleet.sandbox.state(fleet.companies[0].end_user_id, "not_set_up")
    process = start(fleet, program, **settings, FLEET_DAY="today")
    try:
        assert process.wait(PATIENCE) == 1
    finally:
        kill(process)
    said = (fleet.folder.parent / "said").read_text()
    assert "1 companies failed" in said
    fleet.sandbox.state(fleet.companies[0].end_user_id, "active")
    fleet.check(fleet.companies[1:])


def test_dbos_reads_the_others_if_one_company_fails(tmp_path: Path) -> None:
    with fleet_of(3, tmp_path / "copies", faults=0) as fleet:
        apart(fleet, "fleet_dbos.py", DBOS_SYSTEM_DATABASE_URL=f"sqlite:///{tmp_path}/dbos.sqlite")


def test_temporal_reads_the_others_if_one_company_fails(tmp_path: Path) -> None:
    with temporal_server() as address, fleet_of(3, tmp_path / "copies", faults=0) as fleet:
        apart(fleet, "fleet_temporal.py", TEMPORAL_ADDRESS=address)


@pytest.mark.long
def test_dbos_on_postgresql_for_long(tmp_path: Path) -> None:
    with postgres() as url, fleet_of(20, tmp_path / "copies") as fleet:
        campaign(fleet, 50, "fleet_dbos.py", DBOS_SYSTEM_DATABASE_URL=url)


@pytest.mark.long
def test_dbos_on_sqlite_for_long(tmp_path: Path) -> None:
    with fleet_of(20, tmp_path / "copies") as fleet:
        campaign(fleet, 50, "fleet_dbos.py", DBOS_SYSTEM_DATABASE_URL=f"sqlite:///{tmp_path}/dbos.sqlite")


@pytest.mark.long
def test_temporal(tmp_path: Path) -> None:
    with temporal_server() as address, fleet_of(20, tmp_path / "copies") as fleet:
        campaign(fleet, 10, "fleet_temporal.py", TEMPORAL_ADDRESS=address, HEARTBEAT="5", LONGEST_PAUSE="3")


@pytest.mark.long
def test_celery(tmp_path: Path) -> None:
    """Tasks are lost with their workers, come again, and are started twice, since they are invisible for 2 seconds."""
    with redis_server() as url, fleet_of(20, tmp_path / "copies") as fleet:
        settings = {"CELERY_BROKER_URL": url, "VISIBILITY_TIMEOUT": "2", "PERMIT_EXPIRES": "3", "COUNTDOWN": "1"}
        worker = ["-m", "celery", "-A", "fleet_celery", "worker", "--concurrency", "4", "--loglevel", "WARNING"]
        chance = random.Random(10)
        with fleet.at_work(10):
            for number in range(10):
                if number % 3 == 0:
                    finished(fleet, ["fleet_celery.py"], settings, "")
                process = start(fleet, *worker, **settings)
                fleet.counted.wait_for(chance.randrange(1, 30), 20)
                kill(process)
        process = start(fleet, *worker, **settings)
        try:
            finished(fleet, ["fleet_celery.py"], settings, "")
            idle_since, until = time.monotonic(), time.monotonic() + 4 * PATIENCE
            seen = fleet.counted.requests
            # Tasks of many nights, of which those that lost their workers come again a little later.
            while time.monotonic() - idle_since < 40 and time.monotonic() < until:
                time.sleep(0.2)
                if fleet.counted.requests != seen:
                    idle_since, seen = time.monotonic(), fleet.counted.requests
        finally:
            kill(process)
        fleet.check()


@pytest.fixture
def settings_of_postgres() -> Iterator[str]:
    with postgres() as url:
        yield url


@contextmanager
def holder(source: str) -> Generator[subprocess.Popen[str]]:
    """A process that holds a permit, and has said so."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, "-c", source], cwd=folder, stdout=subprocess.PIPE, text=True, env={**os.environ}
        )
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()
            process.wait()
            process.stdout.close() if process.stdout else None


HOLD = """
import sys, time
from conductor_client.limiters.{module} import {name}
with {name}({url!r}{more}).permit("a company"):
    print("held", flush=True)
    time.sleep(600)
"""


def test_postgresql_frees_the_permit_of_a_process_that_was_killed(settings_of_postgres: str) -> None:
    from conductor_client.limiters.postgres import PostgresLimiter

    limiter = PostgresLimiter(settings_of_postgres)
    with holder(HOLD.format(module="postgres", name="PostgresLimiter", url=settings_of_postgres, more="")) as process:
        with pytest.raises(TimeoutError), limiter.permit("a company", timeout=0.3):
            pass
        with limiter.permit("another company", timeout=PATIENCE):
            pass
        process.kill()
        with limiter.permit("a company", timeout=PATIENCE):
            pass
    limiter.close()


def test_redis_frees_the_permit_of_a_process_that_was_killed() -> None:
    from conductor_client.limiters.redis import RedisLimiter

    with redis_server() as url:
        limiter = RedisLimiter(url, expires=1)
        with holder(HOLD.format(module="redis", name="RedisLimiter", url=url, more=", expires=1")) as process:
            # It is renewed, for longer than it lasts.
            with pytest.raises(TimeoutError), limiter.permit("a company", timeout=2.5):
                pass
            with limiter.permit("another company", timeout=PATIENCE):
                pass
            process.kill()
            with limiter.permit("a company", timeout=PATIENCE):
                pass
        limiter.close()


def test_postgresql_has_the_permits_again_after_a_connection_broke(settings_of_postgres: str) -> None:
    import psycopg

    from conductor_client.limiters.postgres import PostgresLimiter

    locks = "SELECT array_agg(DISTINCT pid), count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
    limiter = PostgresLimiter(settings_of_postgres)
    with psycopg.connect(settings_of_postgres, autocommit=True) as looking, limiter.permit("a company"):
        ((before,), number) = looking.execute(locks).fetchone() or ((0,), 0)
        assert number == 1
        looking.execute("SELECT pg_terminate_backend(%s, %s)", [before, int(PATIENCE * 1000)])
        with limiter.permit("another company", timeout=PATIENCE):
            ((now,), number) = looking.execute(locks).fetchone() or ((0,), 0)
            assert now != before
            assert number == 2
        with pytest.raises(TimeoutError), limiter.permit("a company", timeout=0.01):
            pass
    limiter.close()


def test_redis_has_the_permits_again_after_a_connection_broke_and_a_restart() -> None:
    import redis

    from conductor_client.limiters.redis import RedisLimiter

    with redis_server() as url:
        # Its types are half done.
        looking: Any = getattr(redis, "from_url")(url)  # noqa: B009
        limiter = RedisLimiter(url, expires=600)
        with limiter.permit("a company"):
            looking.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
            with limiter.permit("another company", timeout=PATIENCE):
                assert looking.dbsize() == 2
        limiter.close()
        limiter = RedisLimiter(url, expires=1)
        with limiter.permit("a company"):
            # As if it had begun anew.
            looking.flushall()
            until = time.monotonic() + PATIENCE
            while not looking.dbsize():
                assert time.monotonic() < until
        limiter.close()
        assert not looking.dbsize()
        looking.close()


def test_a_program_that_ends_leaves_nothing_in_redis() -> None:
    import redis

    with redis_server() as url:
        source = HOLD.format(module="redis", name="RedisLimiter", url=url, more="").replace("sleep(600)", "sleep(0)")
        subprocess.run([sys.executable, "-c", source], check=True, capture_output=True, timeout=PATIENCE)
        looking: Any = getattr(redis, "from_url")(url)  # noqa: B009
        assert not looking.dbsize()
        looking.close()


@pytest.mark.parametrize("address", ["nonsense", "host=localhost por=5432", "http://localhost"])
def test_what_is_no_address_is_refused_without_showing_it(address: str) -> None:
    from conductor_client.limiters.postgres import PostgresLimiter
    from conductor_client.limiters.redis import RedisLimiter

    for make in (PostgresLimiter, RedisLimiter):
        with pytest.raises(ConfigurationError, match="is not the address") as raised:
            make(address)
        assert address not in str(raised.value)
    with pytest.raises(ConfigurationError, match="more than 0"):
        RedisLimiter("redis://localhost", expires=0)


CALLS = """
import asyncio, sys
from conductor_client import AsyncConductor
from conductor_client.limiters.postgres import PostgresLimiter

async def main():
    limiter = PostgresLimiter(sys.argv[2]) if sys.argv[2:] else None
    async with AsyncConductor(end_user_id=sys.argv[1], limiter=limiter, max_retries=5) as client:
        await asyncio.gather(*(client.qbd.company.retrieve() for _ in range(100)))

asyncio.run(main())
"""


def test_two_processes_take_turns_with_one_company(settings_of_postgres: str, tmp_path: Path) -> None:
    with fleet_of(1, tmp_path / "copies", faults=0) as fleet:
        company = fleet.companies[0].end_user_id

        def most(*arguments: str) -> int:
            fleet.counted.most.clear()
            processes = [start(fleet, "-c", CALLS, company, *arguments) for _ in range(2)]
            try:
                assert [each.wait(PATIENCE) for each in processes] == [0, 0]
            finally:
                for each in processes:
                    kill(each)
            return fleet.counted.most[company]

        assert most(settings_of_postgres) == 1
