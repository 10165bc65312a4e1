"""Runs a month of bookkeeping, over HTTP, and compares the books with what they must show.

Beside what the API shows, postings and the values of items are compared in the company file itself, and a step that
must be refused must leave everything as it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import CREDIT_NATURAL, INCOME_AND_EXPENSE, stock
from conductor_client.sandbox.storage.company import Company

from ..support import Api, Json, contents, in_company, path_of

FOLDER = Path(__file__).parent
_ASSETS = ("bank", "accounts_receivable", "other_current_asset", "fixed_asset", "other_asset")


def load_month(name: str) -> Json:
    month: Json = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return month


class Month:
    """A month under way in one company. `problems` are the differences so far."""

    def __init__(self, month: Json, sandbox: Sandbox, api: Api) -> None:
        self._month = month
        self._sandbox = sandbox
        self._api = api
        self._made: dict[str, Json] = {}
        self._kinds: dict[str, str] = {}
        self.problems: list[str] = []

    def move_to(self, sandbox: Sandbox, api: Api) -> None:
        """Go on with another server, for the same company."""
        self._sandbox, self._api = sandbox, api

    def run(self, between: Callable[[int], None] = lambda _: None) -> None:
        points = {point["afterStep"]: point for point in self._month["checkpoints"]}
        for step in self._month["setup"]:
            self.step(step)
        if 0 in points:
            self.check(points[0])
        for step in self._month["steps"]:
            self.step(step)
            between(step["n"])
            if step["n"] in points:
                self.check(points[step["n"]])

    def _note(self, where: str, want: object, have: object) -> None:
        if want != have:
            self.problems.append(f"{where}: expected {want!r}, got {have!r}")

    # --- steps ---

    def _find(self, name: str) -> Json:
        if name not in self._made:
            if name.endswith("_open"):
                owner = self._made[name.removesuffix("_open")]
                is_customer = owner["objectType"] == "qbd_customer"
                self._kinds[name] = kind = "invoices" if is_customer else "bills"
                query = {"customerIds" if is_customer else "vendorIds": owner["id"]}
                self._made[name] = self._api.all(kind, **query)[0]
            elif name in ("Tax", "Non"):
                self._made[name] = self._api.get(path_of("sales_tax_codes"), names=name)["data"][0]
            else:
                self._made[name] = self._api.account(name)
        return self._made[name]

    def _value(self, value: object) -> Any:
        if isinstance(value, dict):
            return {key: self._value(part) for key, part in cast("Json", value).items()}
        if isinstance(value, list):
            return [self._value(part) for part in cast("list[object]", value)]
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        name, *parts = value[1:].split(".")
        found: Any = self._find(name)
        if parts and name in self._kinds:
            found = self._made[name] = self._api.fetch(self._kinds[name], found)
        for part in parts or ["id"]:
            found = found[int(part) if part.isdigit() else part]
        return found

    def step(self, step: Json) -> None:
        _, kind, action = step["operation"].split(".")
        where = f"step {step.get('n', 'of set-up')} {step['operation']}"
        body = self._value(step.get("body", {}))
        method, path = "POST", path_of(kind)
        if action != "create":
            path += f"/{self._find(step['id'][1:])['id']}"
        if action == "void":
            path, body = f"{path}/void", None
        elif action == "delete":
            method, body = "DELETE", None
        if "error" in step:
            before = contents(self._sandbox, self._api.end_user_id)
            error = self._api.refused(step["error"]["status"], method, path, json=body)
            self._note(where, step["error"], {"status": error["httpStatusCode"], **_codes(error)})
            self._note(f"{where} left things changed", before, contents(self._sandbox, self._api.end_user_id))
            return
        answer = self._api.good(method, path, **({} if body is None else {"json": body}))
        if step.get("save"):
            self._made[step["save"]], self._kinds[step["save"]] = answer, kind
        for name, want in step.get("expect", {}).items():
            self._note(f"{where} {name}", want, answer.get(name))
        if "postings" in step:
            self._note(f"{where} postings", _sorted(step["postings"]), self._postings(answer["id"]))

    def _postings(self, transaction_id: str) -> list[tuple[str, str, str, str]]:
        """What a transaction posts, added up by account and name."""

        def look(company: Company) -> list[tuple[str, str, str, str]]:
            rows = company.connection.execute(
                "SELECT a.full_name, coalesce(n.full_name, ''), sum(p.amount) FROM postings AS p"
                " JOIN transactions AS t ON t.seq = p.txn JOIN objects AS a ON a.kind = 'accounts' AND a.id = p.account"
                " LEFT JOIN objects AS n ON n.namespace = 'names' AND n.id = p.entity WHERE t.id = ?"
                " GROUP BY 1, 2 HAVING sum(p.amount) <> 0",
                (transaction_id,),
            )
            return sorted(
                (account, "debit" if amount > 0 else "credit", f"{abs(amount) / 100:.2f}", name)
                for account, name, amount in rows
            )

        return in_company(self._sandbox, self._api.end_user_id, look)

    # --- checkpoints ---

    def check(self, point: Json) -> None:
        where, api = f"after step {point['afterStep']}", self._api
        accounts = {one["fullName"]: one for one in api.all("accounts", status="all")}
        for name, want in point["accounts"].items():
            self._note(f"{where} account {name}", want, accounts[name]["balance"])
        customers = {one["fullName"]: one for one in api.all("customers", status="all")}
        for name, want in point["customers"].items():
            self._note(f"{where} customer {name}", want, {key: customers[name][key] for key in want})
        vendors = {one["name"]: one for one in api.all("vendors", status="all")}
        for name, want in point["vendors"].items():
            self._note(f"{where} vendor {name}", want, vendors[name]["balance"])
        kinds = ("inventory_items", "inventory_assembly_items")
        items = {one["fullName"]: one for kind in kinds for one in api.all(kind, status="all")}
        for name, want in point["items"].items():
            have = {key: items[name][key] for key in want if key != "value"}
            self._note(f"{where} item {name}", want, {**have, "value": self._worth(items[name]["id"])})
        for name, want in point["documents"].items():
            self._note(f"{where} document {name}", want, self._document(name, want))
        names = {one["id"]: name for name, one in self._made.items()}
        waiting = api.get(path_of("payments_to_deposit"))["data"]
        found = sorted(names[one["paymentTransactionId"]] for one in waiting)
        self._note(f"{where} payments to deposit", point["paymentsToDeposit"], found)
        self._check_reports(where, point, {name: str(one["accountType"]) for name, one in accounts.items()})

    def _worth(self, item: str) -> str:
        return in_company(self._sandbox, self._api.end_user_id, lambda company: f"{stock(company, item)[1] / 100:.2f}")

    def _document(self, name: str, want: Json) -> Json:
        self._find(name)
        kind = self._kinds[name]
        found = self._api.fetch(kind, self._made[name])
        if "open" in want:
            field = "balanceRemaining" if kind == "invoices" else "openAmount"
            return {"open": found[field], "isPaid": found["isPaid"]}
        if "remaining" in want:
            return {"remaining": found["creditRemaining" if kind == "credit_memos" else "openAmount"]}
        return {"unused": found["unusedPayment"]}

    def _report(self, name: str) -> tuple[dict[str, int], Json]:
        """The rows of a report with one amount by account, debits positive in a trial balance, and the last row."""
        report = self._api.get(
            path_of("reports") + "/general-summary", reportType=name, reportDateMacro="all", basis="accrual"
        )
        titles = {column["columnId"]: column["titles"][0]["value"] for column in report["columns"]}
        found: dict[str, int] = {}
        last: Json = {}
        for row in report["rows"]:
            cells = {titles[cell["columnId"]]: cell["value"] for cell in row.get("cells", ())}
            if row["kind"] == "data" and row["rowDescriptor"] is not None:
                amounts = [(title, text) for title, text in cells.items() if title]
                found[row["rowDescriptor"]["value"]] = sum(
                    round(float(text) * 100) * (-1 if title == "Credit" else 1) for title, text in amounts
                )
            last = cells if row["kind"] == "total" else last
        return found, last

    def _check_reports(self, where: str, point: Json, types: dict[str, str]) -> None:
        trial, total = self._report("trial_balance")
        debit_credit = {"debit": total["Debit"], "credit": total["Credit"]}
        self._note(f"{where} trial balance", point["trialBalance"], debit_credit)
        natural = {name: -amount if types[name] in CREDIT_NATURAL else amount for name, amount in trial.items()}
        for name, want in point["profitAndLoss"].items():
            self._note(f"{where} trial balance {name}", _cents(want), natural.get(name, 0))
        sums = dict.fromkeys(("assets", "liabilities", "equity"), 0)
        for name, amount in natural.items():
            if types[name] not in INCOME_AND_EXPENSE:
                kind = "equity" if types[name] == "equity" else "liabilities"
                sums["assets" if types[name] in _ASSETS else kind] += amount
        self._note(f"{where} sums", {name: _cents(text) for name, text in point["balanceSheet"].items()}, sums)
        earned, result = self._report("profit_and_loss_standard")
        self._note(f"{where} net income", point["netIncome"], result["TOTAL"])
        for name, want in point["profitAndLoss"].items():
            self._note(f"{where} profit and loss {name}", _cents(want), earned.get(name, 0))
        sheet, result = self._report("balance_sheet_standard")
        for name, amount in sheet.items():
            self._note(f"{where} balance sheet {name}", natural[name], amount)
        self._note(f"{where} total of the balance sheet", point["balanceSheet"]["assets"], result["TOTAL"])


def _codes(error: Json) -> Json:
    return {"code": error["code"], "integrationCode": error["integrationCode"]}


def _cents(text: str) -> int:
    return round(float(text) * 100)


def _sorted(postings: list[list[str | None]]) -> list[tuple[str, ...]]:
    return sorted(tuple(part or "" for part in posting) for posting in postings)
