"""Companies that people work in while programs read them, and what the service sees of it."""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from conductor_client import Conductor
from conductor_client.sandbox import Sandbox, SandboxCompany
from tests.extract.copies import People, books_of
from tests.support.process import ROOT

__all__ = ["FLEET", "Fleet", "fleet_of"]

FLEET = ROOT / "examples" / "fleet"


class Counted:
    """An ASGI application that counts the requests of each company that are in flight."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.flying: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.requests = 0
        self.arrived = threading.Condition()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        company = dict(scope.get("headers", ())).get(b"conductor-end-user-id", b"").decode()
        if scope["type"] != "http" or not company:
            await self.app(scope, receive, send)
            return
        self.flying[company] += 1
        self.most[company] = max(self.most[company], self.flying[company])
        with self.arrived:
            self.requests += 1
            self.arrived.notify_all()
        try:
            await self.app(scope, receive, send)
        finally:
            self.flying[company] -= 1

    def wait_for(self, more: int, seconds: float) -> None:
        """Wait until so many more requests have come."""
        with self.arrived:
            until = self.requests + more
            self.arrived.wait_for(lambda: self.requests >= until, seconds)


class Fleet:
    """A sandbox with companies."""

    def __init__(self, sandbox: Sandbox, counted: Counted, companies: list[SandboxCompany], folder: Path) -> None:
        self.sandbox = sandbox
        self.counted = counted
        self.companies = companies
        self.folder = folder
        self.settings = {
            "CONDUCTOR_SECRET_KEY": sandbox.api_key,
            "CONDUCTOR_BASE_URL": sandbox.base_url,
            "FLEET_FOLDER": str(folder),
            "PYTHONPATH": f"{ROOT}:{FLEET}",
        }

    def client(self, company: SandboxCompany) -> Conductor:
        return Conductor(api_key=self.sandbox.api_key, base_url=self.sandbox.base_url, end_user_id=company.end_user_id)

    @contextmanager
    def at_work(self, seed: int) -> Generator[None]:
        """People at the PCs edit, delete and void, until the block is left."""
        over = threading.Event()

        def work() -> None:
            chance = random.Random(seed)
            kept = {each.end_user_id: _ids(self, each) for each in self.companies}
            while not over.wait(0.02):
                company = chance.choice(self.companies)
                customers, invoices = kept[company.end_user_id]
                with suppress(ValueError, IndexError):
                    match chance.randrange(4):
                        case 0:
                            company.delete("invoice", invoices.pop(chance.randrange(len(invoices))))
                        case 1:
                            company.edit("customer", chance.choice(customers), firstName=f"{chance.random()}")
                        case _:
                            company.edit("invoice", chance.choice(invoices), memo=f"{chance.random()}")

        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def check(self, companies: Sequence[SandboxCompany] | None = None) -> None:
        """Compare copies with the books, and look how many requests of a company were in flight at a time."""
        assert set(self.counted.most.values()) <= {1}
        for company in self.companies if companies is None else companies:
            with self.client(company) as client:
                books = books_of(client, ("qbd.customers", "qbd.invoices"))
            with duckdb.connect(str(self.folder / f"{company.end_user_id}.duckdb")) as copy:
                copied: dict[str, dict[str, Any]] = {"qbd.customers": {}, "qbd.invoices": {}}
                for resource, id_, body in copy.execute("SELECT resource, id, body FROM records").fetchall():
                    copied[resource][id_] = json.loads(body)
                query = (
                    "SELECT sum(CAST(body->>'subtotal' AS DECIMAL(18, 2))) FROM records WHERE resource = 'qbd.invoices'"
                )
                total = (copy.execute(query).fetchone() or (None,))[0]
            assert copied == books
            assert (total or 0) == sum(Decimal(each["subtotal"]) for each in books["qbd.invoices"].values())


def _ids(fleet: Fleet, company: SandboxCompany) -> tuple[list[str], list[str]]:
    with fleet.client(company) as client:
        return (
            [each.id for each in client.qbd.customers.list(status="all")],
            [each.id for each in client.qbd.invoices.list()],
        )


@contextmanager
def fleet_of(size: int, folder: Path, *, faults: float = 0.05) -> Generator[Fleet]:
    """A sandbox with so many companies, each with some customers and invoices."""
    sandbox = Sandbox(revision_ties=False)
    counted = Counted(sandbox._served)
    sandbox._served = counted  # type: ignore[assignment]
    with sandbox:
        companies = [sandbox.new_company() for _ in range(size)]
        fleet = Fleet(sandbox, counted, companies, folder)
        for seed, company in enumerate(companies):
            with fleet.client(company) as client:
                people = People(client, random.Random(seed))
                for _ in range(8):
                    people.enter()
        kinds = ("503", "reset_before", "truncate", "html_502") if faults else ()
        for seed, fault in enumerate(kinds):
            sandbox.fault(fault, "qbd.*", probability=faults / 4, seed=seed)
        yield fleet
