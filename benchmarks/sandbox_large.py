"""The sandbox with 100,000 transactions: making them, starting with them, reading from them."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from conductor_client.sandbox import DEFAULT_KEY
from conductor_client.sandbox.seeds.large import WEEKS, build
from conductor_client.sandbox.storage.company import Company
from conductor_client.sandbox.storage.snapshots import open_image, write_image
from conductor_client.sandbox.times import PC_ZONE

READS = 1000


class Process:
    """The command with a database, and one connection to it."""

    def __init__(self, database: Path) -> None:
        command = [sys.executable, "-m", "conductor_client.sandbox", "--seed", "large", "--database", str(database)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        url = urlsplit(str(self._process.stdout.readline()).split()[-1])
        end_user = self._process.stdout.readline().rpartition("END_USER_ID=")[2].strip()
        self._path = url.path
        self._headers = {"Authorization": f"Bearer {DEFAULT_KEY}", "Conductor-End-User-Id": end_user}
        self.end_user = end_user
        self._connection = http.client.HTTPConnection(str(url.hostname), url.port, timeout=120)

    def get(self, path: str) -> Any:
        self._connection.request("GET", f"{self._path}/quickbooks-desktop/{path}", headers=self._headers)
        response = self._connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise RuntimeError(f"{path}: {response.status} {body[:200]!r}")
        return json.loads(body)

    def cpu(self) -> float:
        """Seconds of CPU that the process has used; Linux only."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def close(self) -> None:
        self._connection.close()
        self._process.terminate()
        self._process.wait()


def run(show: Callable[[str, float, float | None], None]) -> None:
    """Measure; `show` gets a name, seconds, and the aim in seconds."""
    begun, cpu = time.perf_counter(), time.process_time()
    image = build(WEEKS)
    show("100,000 transactions, CPU", time.process_time() - cpu, 30.0)
    show("100,000 transactions, by the clock", time.perf_counter() - begun, None)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "sandbox.db"
        first = Process(_prepared(database, image))
        ids = [one["id"] for one in first.get("invoices?limit=150")["data"]]
        first.close()
        starts: list[float] = []
        used: list[float] = []
        for _ in range(3):
            begun = time.perf_counter()
            second = Process(database)
            second.get("customers?limit=1")
            starts.append(time.perf_counter() - begun)
            used.append(second.cpu())
            second.close()
        show("second start, to the first answer", median(starts), 1.5)
        show("second start, CPU", median(used), None)
        process = Process(database)
        _reading(process, ids, show)
        process.close()


def _prepared(database: Path, image: bytes) -> Path:
    """A stored sandbox whose company is the image: what a first start leaves, without making the company again."""
    from conductor_client.sandbox import Sandbox

    with Sandbox(database=str(database)) as sandbox:
        end_user = sandbox.connected_end_user()
    folder = database.with_name(f"{database.name}.companies")
    write_image(folder / f"{end_user}.qbs", image)
    company = Company(open_image(image), PC_ZONE)
    assert company.number("SELECT count(*) FROM transactions") > WEEKS * 500
    company.close()
    return database


def _reading(process: Process, ids: list[str], show: Callable[[str, float, float | None], None]) -> None:
    pages: list[float] = []
    process.get("invoices?limit=150")
    cpu = process.cpu()
    for _ in range(20):
        begun = time.perf_counter()
        process.get("invoices?limit=150")
        pages.append(time.perf_counter() - begun)
    show("page of 150 invoices, CPU of the server", (process.cpu() - cpu) / 20, 0.060)
    show("page of 150 invoices, median over a socket", median(pages), 0.150)
    last = process.get("invoices?limit=150&transactionDateFrom=2026-03-01")
    assert len(last["data"]) == 150
    begun, cpu = time.perf_counter(), process.cpu()
    for number in range(READS):
        process.get(f"invoices/{ids[number % len(ids)]}")
    show("one invoice by its id, over a socket", (time.perf_counter() - begun) / READS, 60 / 5000)
    show("one invoice by its id, CPU of the server", (process.cpu() - cpu) / READS, None)
    begun = time.perf_counter()
    process.get("reports/general-summary?reportType=balance_sheet_standard&reportDateMacro=all")
    show("balance sheet", time.perf_counter() - begun, None)
    begun = time.perf_counter()
    process.get("reports/aging?reportType=ar_aging_summary&reportDateMacro=all")
    show("A/R aging", time.perf_counter() - begun, None)
