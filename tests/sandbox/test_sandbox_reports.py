"""Reports: every type has its shape, figures agree with the balances, and some are worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .direct import DirectApi
from .keeper import Keeper
from .months.runner import Month, load_month
from .report_checks import FAMILY, by_subject, cells, check_day, check_reports, report, required, total
from .shop import Shop
from .support import Api, Json, path_of
from .trader import Trader, trade_in_euros

NOW = "2026-03-31"


@pytest.fixture(scope="module")
def books() -> Iterator[tuple[Sandbox, Api]]:
    """A company after a month of business."""
    with Sandbox(now=NOW, strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        Month(load_month("northgate"), sandbox, api).run()
        yield sandbox, api


def test_there_are_all_of_them() -> None:
    assert len(FAMILY) == 93
    assert len({operation.name for operation in FAMILY.values()}) == 10


@pytest.mark.parametrize("kind", FAMILY)
def test_shape(books: tuple[Sandbox, Api], kind: str) -> None:
    """The check of every answer against the document is the client's and, since it is strict, the sandbox's own."""
    table = report(books[1], kind)
    assert table["rowCount"] == len(table["rows"])
    assert table["columnCount"] == len(table["columns"])
    assert [one["columnId"] for one in table["columns"]] == [str(n + 1) for n in range(len(table["columns"]))]
    assert [row["rowNumber"] for row in table["rows"]] == list(range(1, len(table["rows"]) + 1))
    known = {one["columnId"] for one in table["columns"]}
    assert all(cell["columnId"] in known for row in table["rows"] for cell in row.get("cells", []))


_OPTIONS: list[Json] = [
    {"basis": "cash"},
    *({"summarizeColumnsBy": by} for by in ("day", "half_month", "quarter", "class", "customer", "terms", "item_type")),
    {"summarizeColumnsBy": "customer", "columnsToReturn": "all", "rowsToReturn": "all"},
    *({"summarizeRowsBy": by} for by in ("month", "payee", "item_detail", "total_only", "tax_line")),
    *({"entityType": "customer"}, {"accountType": "ar_and_ap"}, {"itemType": "inventory"}, {"includeSubcolumns": True}),
    *({"detailLevel": level} for level in ("summary_only", "all_except_summary")),
    *({"postingStatus": status} for status in ("either", "non_posting")),
    *({"transactionTypes": ["invoice"]}, {"updatedDateMacro": "today"}, {"updatedAfter": "1901-01-01"}),
    *({"accountsToInclude": "all"}, {"reportDateMacro": "last_year"}, {"agingAsOf": "today"}),
    {"reportDateFrom": "0001-01-01", "reportDateTo": "9999-12-31"},
    {"reportDateFrom": "0001-01-01", "reportDateTo": "9999-12-31", "summarizeColumnsBy": "day"},
    *(
        {"reportDateFrom": first, "reportDateTo": last, "summarizeColumnsBy": by}
        for first, last in (("0001-01-01", "0001-01-20"), ("9999-12-01", "9999-12-31"))
        for by in ("week", "two_week", "four_week", "half_month", "month", "quarter", "year")
    ),
]


@pytest.mark.parametrize("options", _OPTIONS, ids=str)
def test_options(books: tuple[Sandbox, Api], options: Json) -> None:
    for kind, operation in FAMILY.items():
        known = {one.name: one.schema for one in operation.parameters}
        fits = all(
            name in known and (not isinstance(value, str) or value in known[name].get("enum", [value]))
            for name, value in options.items()
        )
        if fits:
            table = report(books[1], kind, **options)
            assert table["rowCount"] == len(table["rows"])


def test_every_column(books: tuple[Sandbox, Api]) -> None:
    names = next(p.schema["items"]["enum"] for p in FAMILY["journal"].parameters if p.name == "includeColumns")
    for kind in ("journal", "transaction_list_by_date", "custom_transaction_detail", "sales_by_item_detail"):
        table = report(books[1], kind, includeColumns=names)
        assert [one["columnType"] for one in table["columns"]] == ["label", *names]
        assert table["rows"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ({"accountIds": "80000999-1"}, "500"),
        ({"entityFullNames": "Nobody"}, "500"),
        ({"itemIds": "wrong"}, "3000"),
        ({"reportDateFrom": "2026-02-01", "reportDateTo": "2026-01-01"}, "3030"),
    ],
)
def test_what_reports_refuse(books: tuple[Sandbox, Api], name: Json, code: str) -> None:
    path = "/quickbooks-desktop/reports/general-detail"
    error = books[1].refused(502, "GET", path, params={"reportType": "journal", **name})
    assert error["integrationCode"] == code


# --- figures ---


@pytest.mark.parametrize("name", ["northgate", "roastery"])
def test_reports_agree_at_every_checkpoint(name: str) -> None:
    with Sandbox(now=NOW) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        points = {point["afterStep"] for point in load_month(name)["checkpoints"]}
        problems: list[str] = []

        def between(step: int) -> None:
            if step in points:
                problems.extend(f"after {step}: {line}" for line in check_reports(sandbox, api))

        month = Month(load_month(name), sandbox, api)
        month.run(between)
        assert (month.problems, problems) == ([], [])


@pytest.mark.parametrize("make", [Keeper, Trader])
def test_reports_agree_after_random_sequences(make: type[Keeper], request: pytest.FixtureRequest) -> None:
    """With the day of the clock before some of the documents: all dates count, and of other days those up to them."""
    long = bool(request.config.getoption("--long"))
    random = Random("days")
    with closing(Sandbox(now="2026-03-05", revision_ties=False, strict=True)) as sandbox:
        shop = Shop(sandbox, DirectApi(sandbox, sandbox.connected_end_user()))
        if make is Trader:
            trade_in_euros(shop)
        shop.buy(shop.line("wheel", 10), shop.line("frame", 4))
        sandbox.snapshot(shop.api.end_user_id)
        for seed in range(1000 if long else 50):
            sandbox.reset(shop.api.end_user_id)
            keeper = make(shop, Random(f"reports {seed}"))
            for _ in range(12):
                keeper.step()
            assert check_reports(sandbox, shop.api) == [], seed
            assert check_day(sandbox, shop.api, f"2026-03-{random.randint(1, 10):02d}") == [], seed


def test_the_month_by_hand(books: tuple[Sandbox, Api]) -> None:
    """The figures of the month as they were worked out for it."""
    point = next(one for one in load_month("northgate")["checkpoints"] if one["afterStep"] == 40)
    api = books[1]
    assert total(report(api, "trial_balance")) == [point["trialBalance"]["debit"], point["trialBalance"]["credit"]]
    assert total(report(api, "profit_and_loss_standard"), "Net Income") == [point["netIncome"]]
    assert total(report(api, "balance_sheet_standard"), "TOTAL ASSETS") == [point["balanceSheet"]["assets"]]


def test_cash_basis(api: Api) -> None:
    """An invoice of 100.00, of which 25.00 was paid: a quarter of its income counts, at the day of the payment."""
    income = api.make("accounts", name="Sales", accountType="income")
    item = api.make(
        "service_items", name="Hour", salesOrPurchaseDetails={"price": "100.00", "postingAccountId": income["id"]}
    )
    ada = api.customer("Ada")
    invoice = api.make(
        "invoices", customerId=ada["id"], transactionDate="2026-01-10", lines=[{"itemId": item["id"], "quantity": 1}]
    )
    api.make(
        "receive_payments",
        customerId=ada["id"],
        totalAmount="25.00",
        transactionDate="2026-02-10",
        applyToTransactions=[{"transactionId": invoice["id"], "paymentAmount": "25.00"}],
    )
    months = {"summarizeColumnsBy": "month", "reportDateFrom": "2026-01-01", "reportDateTo": "2026-02-28"}
    kind = "profit_and_loss_standard"
    assert total(report(api, kind, basis="cash", **months), "Net Income") == ["0.00", "25.00", "25.00"]
    assert total(report(api, kind, **months), "Net Income") == ["100.00", "0.00", "100.00"]
    sheet = report(api, "balance_sheet_standard", basis="cash")
    assert total(sheet, "TOTAL ASSETS") == ["25.00"]
    assert total(report(api, "balance_sheet_standard"), "TOTAL ASSETS") == ["100.00"]


def test_aging(api: Api) -> None:
    """By days past due; what was paid after the day of the report is still open on it."""
    ada = api.customer("Ada")
    income = api.make("accounts", name="Sales", accountType="income")
    item = api.make(
        "service_items", name="Hour", salesOrPurchaseDetails={"price": "1.00", "postingAccountId": income["id"]}
    )

    def invoice(day: str, due: str, amount: int) -> Json:
        lines = [{"itemId": item["id"], "quantity": amount}]
        return api.make("invoices", customerId=ada["id"], transactionDate=day, dueDate=due, lines=lines)

    invoice("2026-01-01", "2026-03-31", 1)
    old = invoice("2026-01-01", "2026-03-30", 2)
    invoice("2026-01-01", "2026-03-01", 4)
    invoice("2026-01-01", "2026-02-28", 8)
    invoice("2026-01-01", "2025-01-01", 16)
    payment = {"transactionId": old["id"], "paymentAmount": "2.00"}
    api.make(
        "receive_payments",
        customerId=ada["id"],
        totalAmount="3.00",
        transactionDate="2026-04-02",
        applyToTransactions=[payment],
    )
    aged = report(api, "ar_aging_summary", reportDateTo="2026-03-31")
    assert total(aged) == ["1.00", "6.00", "8.00", "0.00", "16.00", "31.00"]
    later = report(api, "ar_aging_summary", reportDateTo="2026-04-02")
    assert total(later) == ["-1.00", "1.00", "12.00", "0.00", "16.00", "28.00"]
    overdue = report(api, "collections_report", reportDateTo="2026-03-31")
    assert total(overdue)[-1] == "30.00"


def test_sales_by_item_and_customer(books: tuple[Sandbox, Api]) -> None:
    api = books[1]
    by_item, by_customer = report(api, "sales_by_item_summary"), report(api, "sales_by_customer_summary")
    assert total(by_item)[1] == total(by_customer)[0]
    details = {
        total(report(api, f"sales_by_{name}_detail"))[-1] for name in ("item", "customer", "sales_representative")
    }
    assert details == {total(by_customer)[0]}
    bikes = next(row for row in by_item["rows"] if row["kind"] == "data" and cells(row)[0] == "City Bike")
    assert cells(bikes)[1] == by_subject(by_item, "2")["City Bike"]


def test_time(api: Api, sandbox: Sandbox) -> None:
    sandbox.set_preferences(api.end_user_id, timeTracking=True)
    ben = api.make("employees", firstName="Ben", lastName="Ode")
    ada = api.customer("Ada")
    for minutes in ("PT1H30M", "PT45M"):
        api.make(
            "time_tracking_activities",
            entityId=ben["id"],
            customerId=ada["id"],
            transactionDate="2026-02-10",
            duration=minutes,
        )
    for kind in ("time_by_name", "time_by_job_summary", "time_by_job_detail", "time_by_item"):
        assert total(report(api, kind)) == ["2.25"]


def test_open_orders_and_sales_tax(api: Api) -> None:
    board = api.make("vendors", name="Board")
    tax = api.make("sales_tax_items", name="County", taxRate="10", taxVendorId=board["id"])
    income = api.make("accounts", name="Sales", accountType="income")
    codes = {one["name"]: one["id"] for one in api.all("sales_tax_codes")}
    item = api.make(
        "service_items",
        name="Hour",
        salesTaxCodeId=codes["Tax"],
        salesOrPurchaseDetails={"price": "50.00", "postingAccountId": income["id"]},
    )
    ada = api.customer("Ada", salesTaxItemId=tax["id"], salesTaxCodeId=codes["Tax"])
    line = {"itemId": item["id"], "quantity": 2}
    order = api.make("sales_orders", customerId=ada["id"], transactionDate="2026-02-01", lines=[line])
    assert total(report(api, "open_sales_order_by_item"))[-1] == "100.00"
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    untaxed = {"itemId": item["id"], "quantity": 1, "salesTaxCodeId": codes["Non"]}
    lines = [{"linkToTransactionLine": link, "quantity": 1}, untaxed]
    api.make("invoices", customerId=ada["id"], transactionDate="2026-02-02", lines=lines)
    assert total(report(api, "open_sales_order_by_item"))[-1] == "50.00"
    (row,) = [row for row in report(api, "sales_tax_liability")["rows"] if row["kind"] == "data"]
    assert cells(row) == ["Board", "100.00", "50.00", "50.00", "5.00", "5.00"]


def test_a_report_of_another_family_is_refused(api: Api) -> None:
    path = f"{path_of('reports')}/aging"
    assert "expected one of" in api.refused(400, "GET", path, params={"reportType": "journal"})["message"]


def test_a_balance_sheet_from_the_first_of_all_days(books: tuple[Sandbox, Api]) -> None:
    path = f"/quickbooks-desktop/reports/{FAMILY['balance_sheet_by_class'].path.rpartition('/')[2]}"
    query: Json = {"reportType": "balance_sheet_by_class", "reportDateFrom": "0001-01-01", "reportDateTo": "0001-01-01"}
    answer = books[1].request("GET", path, params=query)
    assert answer.status_code == 200, answer.text


def test_random_questions(books: tuple[Sandbox, Api], request: pytest.FixtureRequest) -> None:
    """Parameters as they fall: an answer, or a refusal, never a fault of the sandbox."""
    random, api = Random("reports"), books[1]
    good = 0
    rounds = 3000 if request.config.getoption("--long") else 250
    for _ in range(rounds):
        kind, operation = random.choice(list(FAMILY.items()))
        query: Json = dict(required(kind))
        for parameter in random.sample(list(operation.parameters_in("query")), 4):
            schema = parameter.schema
            if parameter.name in ("reportType", "fiscalYear"):
                continue
            if "enum" in schema:
                query[parameter.name] = random.choice(schema["enum"])
            elif schema["type"] == "array":
                values = schema["items"].get(
                    "enum", ["80000001-1774987200", "80000003-1774987200", "City Bike", "wrong"]
                )
                query[parameter.name] = random.sample(values, min(2, len(values)))
            elif schema["type"] == "boolean":
                query[parameter.name] = "true"
            else:
                query[parameter.name] = random.choice(["0001-01-01", "2025-02-28", "2026-03-31", "9999-12-31"])
        path = f"/quickbooks-desktop/reports/{operation.path.rpartition('/')[2]}"
        answer = api.request("GET", path, params=query)
        assert answer.status_code in (200, 400, 502), (query, answer.text)
        good += answer.status_code == 200
    assert good > rounds / 6
