"""Whether the reports of a company agree with its balances, and with one another."""

from __future__ import annotations

from typing import cast

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.document import load
from conductor_client.sandbox.ledger import account_balance, entity_balance, stock
from conductor_client.sandbox.money import quantity_number
from conductor_client.sandbox.storage.company import Company

from .support import Api, Json, in_company

FAMILY = {
    kind: operation
    for operation in load().operations()
    if operation.name.startswith("qbd.reports.")
    for parameter in operation.parameters
    if parameter.name == "reportType"
    for kind in cast("list[str]", parameter.schema["enum"])
}
"""By type of report: its operation."""


def required(kind: str) -> Json:
    """The parameters that a report cannot do without."""
    found: Json = {"reportType": kind}
    for parameter in FAMILY[kind].parameters_in("query"):
        if parameter.required and parameter.name not in found:
            found[parameter.name] = {
                "fiscalYear": 2026,
                "summarizeRowsBy": "account",
                "summarizeColumnsBy": "total_only",
                "includeColumns": ["date", "transaction_type", "ref_number", "name", "account", "amount"],
            }[parameter.name]
    return found


def report(api: Api, kind: str, **query: object) -> Json:
    """A report of all dates, unless it is asked for others."""
    path = f"/quickbooks-desktop/reports/{FAMILY[kind].path.rpartition('/')[2]}"
    period = {} if "reportDateTo" in query else {"reportDateMacro": "all"}
    return api.get(path, **{**period, **required(kind), **query})


def cells(row: Json) -> list[str]:
    return [cell["value"] for cell in row.get("cells", [])]


def cents(text: str) -> int:
    return round(float(text) * 100)


def by_subject(table: Json, column: str) -> dict[str, str]:
    """The value in a column of each data row, by the name of what the row is about."""
    found: dict[str, str] = {}
    for row in table["rows"]:
        if row["kind"] == "data" and row["rowDescriptor"] is not None:
            value = next((cell["value"] for cell in row["cells"] if cell["columnId"] == column), "0.00")
            found[row["rowDescriptor"]["value"]] = value
    return found


def total(table: Json, label: str = "TOTAL") -> list[str]:
    return next(cells(row)[1:] for row in table["rows"] if row.get("cells") and cells(row)[0] == label)


def check_reports(sandbox: Sandbox, api: Api) -> list[str]:
    """Return a line for each disagreement."""

    def look(company: Company) -> tuple[Json, Json, Json, Json]:
        accounts = {
            one.full_name: (one.data["accountType"], account_balance(company, one.id))
            for one in company.select("kind = 'accounts'")
        }
        customers = {
            one.full_name: entity_balance(company, one.id, "accounts_receivable")
            for one in company.select("kind = 'customers'")
        }
        vendors = {
            one.full_name: -entity_balance(company, one.id, "accounts_payable")
            for one in company.select("kind = 'vendors'")
        }
        items = {
            one.full_name: stock(company, one.id)
            for one in company.select("kind IN ('inventory_items', 'inventory_assembly_items')")
        }
        return accounts, customers, vendors, items

    accounts, customers, vendors, items = in_company(sandbox, api.end_user_id, look)
    problems: list[str] = []

    def same(what: str, have: object, want: object) -> None:
        if have != want:
            problems.append(f"{what}: {have} instead of {want}")

    for basis in ("accrual", "cash"):
        trial = report(api, "trial_balance", basis=basis)
        debit, credit = total(trial)
        same(f"{basis} trial balance", debit, credit)
        sheet = report(api, "balance_sheet_standard", basis=basis)
        same(f"{basis} balance sheet", total(sheet, "TOTAL ASSETS"), total(sheet, "TOTAL LIABILITIES & EQUITY"))
        short = report(api, "balance_sheet_summary", basis=basis)
        same(f"{basis} summary sheet", total(short, "TOTAL ASSETS"), total(sheet, "TOTAL ASSETS"))
        result = report(api, "profit_and_loss_standard", basis=basis)
        for kind in ("profit_and_loss_by_class", "profit_and_loss_by_job"):
            same(
                f"{basis} {kind}",
                total(report(api, kind, basis=basis), "Net Income")[-1],
                total(result, "Net Income")[0],
            )
        monthly = report(api, "profit_and_loss_standard", basis=basis, summarizeColumnsBy="month")
        same(f"{basis} months", total(monthly, "Net Income")[-1], total(result, "Net Income")[0])
        parts = [cents(text) for text in total(monthly, "Net Income")]
        same(f"{basis} sum of months", sum(parts[:-1]), parts[-1])
    plain = report(api, "trial_balance")
    shown = {
        row["rowDescriptor"]["value"]: cents(cells(row)[1]) * (1 if row["cells"][1]["columnId"] == "2" else -1)
        for row in plain["rows"]
        if row["kind"] == "data"
    }
    same("trial balance", shown, {name: amount for name, (_, amount) in accounts.items() if amount})
    ledger = report(api, "general_ledger")
    ends = {row["rowDescriptor"]["value"]: cells(row)[-1] for row in ledger["rows"] if row["kind"] == "subtotal"}
    for name, (kind, amount) in accounts.items():
        sign = -1 if kind in CREDIT else 1
        same(f"general ledger of {name}", cents(ends.get(name, "0")), sign * amount)
    for kind, names, subject in (
        ("ar_aging_summary", customers, "7"),
        ("customer_balance_summary", customers, "2"),
        ("ap_aging_summary", vendors, "7"),
        ("vendor_balance_summary", vendors, "2"),
    ):
        table = report(api, kind)
        found = {name: cents(text) for name, text in by_subject(table, subject).items() if cents(text)}
        same(kind, found, {name: amount for name, amount in names.items() if amount})
        same(f"{kind} in all", cents(total(table)[-1]), sum(names.values()))
    for kind, names in (("open_invoices", customers), ("ar_aging_detail", customers), ("unpaid_bills_detail", vendors)):
        same(kind, cents(total(report(api, kind))[-1]), sum(names.values()))
    valued = report(api, "inventory_valuation_summary")
    for name, (quantity, value) in items.items():
        same(f"value of {name}", cents(by_subject(valued, "4").get(name, "0")), value)
        same(f"quantity of {name}", float(by_subject(valued, "2").get(name, "0")), float(quantity_number(quantity)))
    same(
        "value of all stock",
        cents(total(report(api, "inventory_valuation_detail"))[-1]),
        sum(v for _, v in items.values()),
    )
    return problems


def check_day(sandbox: Sandbox, api: Api, day: str) -> list[str]:
    """The same for what reports say of a day: it is the sum of the postings up to then."""

    def look(company: Company) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
        def names(kind: str, account_type: str, sign: int) -> dict[str, int]:
            return dict(
                company.connection.execute(
                    "SELECT n.full_name, ? * sum(p.amount) FROM postings AS p"
                    " JOIN objects AS a ON a.kind = 'accounts' AND a.id = p.account"
                    " JOIN objects AS n ON n.kind = ? AND n.id = p.entity"
                    " WHERE json_extract(a.data, '$.accountType') = ? AND p.date <= ?"
                    " GROUP BY 1 HAVING sum(p.amount) <> 0",
                    (sign, kind, account_type, day),
                ).fetchall()
            )

        worth = company.connection.execute(
            "SELECT i.full_name, sum(p.amount) FROM postings AS p JOIN objects AS i ON i.id = p.item"
            " AND json_extract(i.data, '$.assetAccountId') = p.account WHERE p.date <= ?"
            " GROUP BY 1 HAVING sum(p.amount) <> 0",
            (day,),
        )
        receivable = names("customers", "accounts_receivable", 1)
        return receivable, names("vendors", "accounts_payable", -1), dict(worth.fetchall())

    customers, vendors, items = in_company(sandbox, api.end_user_id, look)
    problems: list[str] = []
    for kind, wanted, column in (
        ("ar_aging_summary", customers, "7"),
        ("customer_balance_summary", customers, "2"),
        ("ap_aging_summary", vendors, "7"),
        ("vendor_balance_summary", vendors, "2"),
        ("inventory_valuation_summary", items, "4"),
    ):
        table = report(api, kind, reportDateTo=day)
        found = {name: cents(text) for name, text in by_subject(table, column).items() if cents(text)}
        if found != wanted:
            problems.append(f"{kind} on {day}: {found} instead of {wanted}")
    for basis in ("accrual", "cash"):
        sheet = report(api, "balance_sheet_standard", reportDateTo=day, basis=basis)
        if total(sheet, "TOTAL ASSETS") != total(sheet, "TOTAL LIABILITIES & EQUITY"):
            problems.append(f"{basis} balance sheet on {day}")
        debit, credit = total(report(api, "trial_balance", reportDateTo=day, basis=basis))
        if debit != credit:
            problems.append(f"{basis} trial balance on {day}: {debit} and {credit}")
    return problems


CREDIT = frozenset(
    {
        *("accounts_payable", "credit_card", "other_current_liability", "long_term_liability", "equity"),
        *("income", "other_income"),
    }
)
