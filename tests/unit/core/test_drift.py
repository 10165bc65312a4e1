"""Answers that no longer fit the document are reported once per place, without their values."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Iterator

import pytest

from conductor_client._core import drift
from conductor_client._core.drift import Drift
from conductor_client._schema.containers import Mismatch
from tests.support.tiny_api import Echo, client_of, create, retrieve


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    drift.forget()
    yield
    drift.forget()


def test_each_place_once(caplog: pytest.LogCaptureFixture) -> None:
    got: list[Drift] = []
    mismatches = [Mismatch(f"$.data[{index}].amount", "decimal string", "boolean") for index in range(3)]
    drift.report("things.list", mismatches, got.append)
    drift.report("things.list", mismatches, got.append)
    drift.report("things.list", [Mismatch("$.data[7].amount", "decimal string", "null")], got.append)
    drift.report("things.retrieve", [Mismatch("$.amount", "decimal string", "boolean")], got.append)
    assert got == [
        Drift("things.list", "$.data[].amount", "decimal string", "boolean"),
        Drift("things.list", "$.data[].amount", "decimal string", "null"),
        Drift("things.retrieve", "$.amount", "decimal string", "boolean"),
    ]
    assert [record.name for record in caplog.records] == ["conductor_client.drift"] * 3
    assert all(record.levelno == logging.WARNING for record in caplog.records)
    assert "things.list: $.data[].amount: expected decimal string, got boolean" in caplog.text


def test_a_callback_that_fails_breaks_no_call(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Drift) -> None:
        raise ZeroDivisionError

    drift.report("x", [Mismatch("$.a", "string", "number")], fail)
    assert "ZeroDivisionError" in caplog.text


def test_the_memory_is_bounded(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drift, "_MOST_PLACES", 5)
    got: list[Drift] = []
    drift.report("x", [Mismatch(f"$.a{index}", "string", "number") for index in range(50)], got.append)
    assert len(got) == 5
    assert len(caplog.records) == 1


def test_one_answer_makes_one_record(caplog: pytest.LogCaptureFixture) -> None:
    got: list[Drift] = []
    drift.report("x", [Mismatch(f"$.a{index}", "string", "number") for index in range(30)], got.append)
    assert [record.getMessage() for record in caplog.records] == [
        "x: " + "; ".join(f"$.a{index}: expected string, got number" for index in range(10)) + "; and 20 more"
    ]
    assert len(got) == 30


def test_the_road_reports_and_still_gives_the_result(caplog: pytest.LogCaptureFixture) -> None:
    got: list[Drift] = []
    thing = client_of(Echo(body={"id": 4711, "size": 2}), on_drift=got.append).send(retrieve)
    assert str(thing.id) == "4711"
    assert thing.request_id == "req_7"
    assert got == [Drift("things.retrieve", "$.id", "string", "number")]
    assert "4711" not in caplog.text


def test_an_answer_that_fits_is_not_reported(caplog: pytest.LogCaptureFixture) -> None:
    client_of(Echo()).send(create)
    assert not caplog.records


def test_threads_report_each_place_once() -> None:
    got: list[Drift] = []
    mismatches = [Mismatch(f"$.a{index}", "string", "number") for index in range(300)]
    threads = [threading.Thread(target=drift.report, args=("x", mismatches, got.append)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == sorted({*got})
    assert len(got) == 300


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_process_that_is_forked_while_threads_report_can_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drift._logger, "disabled", True)
    done = threading.Event()

    def work(number: int) -> None:
        while not done.is_set():
            drift.forget()
            drift.report(f"x{number}", [Mismatch(f"$.a{index}", "string", "number") for index in range(300)])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    statuses: list[int] = []
    for _ in range(30):
        pid = os.fork()
        if pid == 0:
            signal.alarm(10)
            drift.report("child", [Mismatch("$.b", "string", "number")])
            os._exit(0)
        statuses.append(os.waitpid(pid, 0)[1])
    done.set()
    for thread in threads:
        thread.join()
    assert statuses == [0] * 30
