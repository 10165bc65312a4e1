"""Foreign currencies: forms are in their name's currency, the books in the home currency."""

from __future__ import annotations

from random import Random

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.money import cents_text

from .report_checks import by_subject, cents, check_reports, report, total
from .support import Api, Json, Refusals, in_company, path_of, replayed


class Trade:
    """A company that trades in euros."""

    def __init__(self, sandbox: Sandbox, api: Api) -> None:
        self.sandbox, self.api = sandbox, api
        sandbox.set_preferences(api.end_user_id, multiCurrency=True)
        self.euro = next(one for one in api.all("currencies", status="all") if one["currencyCode"] == "EUR")["id"]
        income = api.make("accounts", name="Sales", accountType="income")
        self.rent = api.make("accounts", name="Rent", accountType="expense")["id"]
        self.bank = api.make("accounts", name="Euro Bank", accountType="bank", currencyId=self.euro)["id"]
        self.dollars = api.make("accounts", name="Checking", accountType="bank")["id"]
        self.customer = api.customer("Anna", currencyId=self.euro)["id"]
        self.vendor = api.make("vendors", name="Vero", currencyId=self.euro)["id"]
        details = {"price": "1000.00", "postingAccountId": income["id"]}
        self.item = api.make("service_items", name="Work", salesOrPurchaseDetails=details)["id"]

    def invoice(self, amount: str, rate: float, **fields: object) -> Json:
        lines = [{"itemId": self.item, "amount": amount}]
        body = {"customerId": self.customer, "transactionDate": "2026-03-01", "lines": lines, "exchangeRate": rate}
        return self.api.make("invoices", **{**body, **fields})

    def pay(self, invoice: Json, amount: str, rate: float, **fields: object) -> Json:
        body: Json = {
            "customerId": self.customer,
            "transactionDate": "2026-03-01",
            "totalAmount": amount,
            "exchangeRate": rate,
            "depositToAccountId": self.bank,
            "receivablesAccountId": invoice["receivablesAccount"]["id"],
            "applyToTransactions": [{"transactionId": invoice["id"], "paymentAmount": amount}],
        }
        return self.api.make("receive_payments", **{**body, **fields})

    def postings(self, record: Json) -> dict[str, str]:
        """Debits positive, by account."""
        found: dict[str, int] = {}
        for one in self.sandbox.document(self.api.end_user_id, record["id"])["postings"]:
            name, amount = one["account"]["fullName"], cents(one["debit"] or "0") - cents(one["credit"] or "0")
            found[name] = found.get(name, 0) + amount
        return {name: cents_text(amount) for name, amount in found.items()}

    def balance(self, name: str) -> str:
        return str(self.api.account(name)["balance"])


@pytest.fixture
def trade(sandbox: Sandbox, api: Api) -> Trade:
    return Trade(sandbox, api)


def test_the_euro_invoice(trade: Trade) -> None:
    """EUR 1,000.00 at 1.10, paid at 1.12: the bank gets 1,120.00, the receivable falls by 1,100.00, 20.00 is a gain."""
    api = trade.api
    invoice = trade.invoice("1000.00", 1.1)
    assert invoice["currency"]["fullName"] == "Euro"
    assert (invoice["exchangeRate"], invoice["balanceRemaining"]) == (1.1, "1000.00")
    assert invoice["balanceRemainingInHomeCurrency"] == "1100.00"
    assert invoice["receivablesAccount"]["fullName"] == "Accounts Receivable - EUR"
    assert trade.postings(invoice) == {"Accounts Receivable - EUR": "1100.00", "Sales": "-1100.00"}
    customer = api.get(f"{path_of('customers')}/{trade.customer}")
    assert (customer["balance"], customer["totalBalance"]) == ("1000.00", "1000.00")
    payment = trade.pay(invoice, "1000.00", 1.12)
    assert trade.postings(payment) == {
        "Euro Bank": "1120.00",
        "Accounts Receivable - EUR": "-1100.00",
        "Exchange Gain or Loss": "-20.00",
    }
    assert payment["totalAmountInHomeCurrency"] == "1120.00"
    assert api.fetch("invoices", invoice)["isPaid"] is True
    assert (trade.balance("Euro Bank"), trade.balance("Accounts Receivable - EUR")) == ("1000.00", "0.00")
    assert api.account("Exchange Gain or Loss")["specialAccountType"] == "exchange_gain_loss"
    assert total(report(api, "profit_and_loss_standard"), "Net Income") == ["1120.00"]
    assert check_reports_in_home(trade) == []
    api.good("DELETE", f"{path_of('receive_payments')}/{payment['id']}")
    assert trade.balance("Euro Bank") == "0.00"
    assert trade.balance("Accounts Receivable - EUR") == "1000.00"
    assert total(report(api, "ar_aging_summary"))[-1] == "1100.00"


def check_reports_in_home(trade: Trade) -> list[str]:
    """What reports say is home currency, as the balances of the books are."""
    return check_reports(trade.sandbox, trade.api)


def test_the_rate_of_a_paid_invoice_changes(trade: Trade) -> None:
    invoice = trade.invoice("1000.00", 1.1)
    payment = trade.pay(invoice, "400.00", 1.12)
    assert trade.postings(payment)["Exchange Gain or Loss"] == "-8.00"
    trade.api.change("invoices", trade.api.fetch("invoices", invoice), exchangeRate=1.15)
    assert trade.postings(payment)["Exchange Gain or Loss"] == "12.00"
    assert trade.sandbox.broken_invariants(trade.api.end_user_id) == []


def test_credits_and_discounts(trade: Trade) -> None:
    api = trade.api
    invoice = trade.invoice("100.00", 1.1)
    lines = [{"itemId": trade.item, "amount": "30.00"}]
    credit = api.make(
        "credit_memos", customerId=trade.customer, transactionDate="2026-03-01", lines=lines, exchangeRate=1.2
    )
    entry = {
        "transactionId": invoice["id"],
        "paymentAmount": "60.00",
        "discountAmount": "10.00",
        "discountAccountId": trade.rent,
        "applyCredits": [{"creditTransactionId": credit["id"], "appliedAmount": "30.00"}],
    }
    payment = trade.pay(invoice, "60.00", 1.3, applyToTransactions=[entry])
    assert trade.postings(credit)["Exchange Gain or Loss"] == "-3.00"
    assert trade.postings(payment) == {
        "Euro Bank": "78.00",
        "Accounts Receivable - EUR": "-77.00",
        "Rent": "13.00",
        "Exchange Gain or Loss": "-14.00",
    }
    assert (trade.balance("Accounts Receivable - EUR"), check_reports_in_home(trade)) == ("0.00", [])


def test_bills_in_euros(trade: Trade) -> None:
    api = trade.api
    lines = [{"accountId": trade.rent, "amount": "33.33"}, {"accountId": trade.rent, "amount": "33.33"}]
    bill = api.make(
        "bills", vendorId=trade.vendor, transactionDate="2026-03-01", expenseLines=lines, exchangeRate=1.23456
    )
    # Each line is rounded by itself, the payable takes their sum.
    assert bill["amountDueInHomeCurrency"] == "82.30"
    assert trade.balance("Rent") == "0.00"
    assert total(report(api, "profit_and_loss_standard"), "Net Income") == ["-82.30"]
    (row,) = api.get(path_of("bills_to_pay"), vendorId=trade.vendor, payablesAccountId=bill["payablesAccount"]["id"])[
        "data"
    ]
    assert row["bill"]["amountDueInHomeCurrency"] == "82.30"
    payment = api.make(
        "bill_check_payments",
        vendorId=trade.vendor,
        transactionDate="2026-03-01",
        bankAccountId=trade.dollars,
        payablesAccountId=bill["payablesAccount"]["id"],
        exchangeRate=1.0,
        applyToTransactions=[{"transactionId": bill["id"], "paymentAmount": "66.66"}],
    )
    assert trade.postings(payment)["Checking"] == "-66.66"
    assert trade.postings(payment)["Accounts Payable - EUR"] == "82.30"
    assert trade.postings(payment)["Exchange Gain or Loss"] == "-15.64"
    assert total(report(api, "ap_aging_summary"))[-1] == "0.00"
    assert api.get(f"{path_of('vendors')}/{trade.vendor}")["balance"] == "0.00"
    assert trade.sandbox.broken_invariants(api.end_user_id) == []


def test_lists_of_transactions_in_euros(trade: Trade) -> None:
    api = trade.api
    invoice = trade.invoice("100.00", 1.5)
    (row,) = api.get(path_of("transactions"))["data"]
    assert (row["amount"], row["amountInHomeCurrency"], row["exchangeRate"]) == ("100.00", "150.00", 1.5)
    assert [one["id"] for one in api.get(path_of("invoices"), currencyIds=trade.euro)["data"]] == [invoice["id"]]
    home = next(one for one in api.all("currencies") if one["currencyCode"] == "USD")["id"]
    assert api.get(path_of("invoices"), currencyIds=home)["data"] == []


def test_what_does_not_go_together(trade: Trade, sandbox: Sandbox) -> None:
    refuses = Refusals(sandbox, trade.api)
    euros = trade.invoice("1.00", 1.1)["receivablesAccount"]["id"]
    dollars = trade.api.account("Accounts Receivable")["id"]
    ada = trade.api.customer("Ada")["id"]
    lines = [{"itemId": trade.item, "amount": "1.00"}]
    for customer, account in ((trade.customer, dollars), (ada, euros)):
        body = {"customerId": customer, "receivablesAccountId": account, "transactionDate": "2026-03-01"}
        refuses.create("3140", "invoices", **body, lines=lines)
    transfer = {"sourceAccountId": trade.bank, "targetAccountId": trade.dollars, "amount": "1.00"}
    refuses.create("3210", "transfers", **transfer, transactionDate="2026-03-01")
    receipt = {"customerId": ada, "depositToAccountId": trade.bank, "transactionDate": "2026-03-01", "lines": lines}
    refuses.create("3140", "sales_receipts", **receipt)


def test_journals_in_euros(trade: Trade) -> None:
    api = trade.api
    body: Json = {
        "transactionDate": "2026-03-01",
        "currencyId": trade.euro,
        "exchangeRate": 1.1,
        "debitLines": [{"accountId": trade.bank, "amount": "10.00"}],
        "creditLines": [{"accountId": trade.rent, "amount": "10.00"}],
    }
    made = api.make("journal_entries", **body)
    assert trade.postings(made) == {"Euro Bank": "11.00", "Rent": "-11.00"}
    assert trade.balance("Euro Bank") == "10.00"
    api.make("journal_entries", **body, isHomeCurrencyAdjustment=True)
    assert trade.balance("Euro Bank") == "10.00"
    assert check_reports_in_home(trade) == []


def test_what_is_paid_in_parts_leaves_no_cent(trade: Trade) -> None:
    """Ten parts of a receivable are rounded together: what is paid in full is gone in the home currency, too."""
    api = trade.api
    invoice = trade.invoice("100.00", 1.23456)
    parts = [trade.pay(invoice, "10.00", 1.23456) for _ in range(10)]
    assert {trade.postings(one)["Euro Bank"] for one in parts} == {"12.35"}
    accounts = trade.sandbox.broken_invariants(api.end_user_id), total(report(api, "ar_aging_summary"))[-1]
    assert accounts == ([], "0.00")
    shown = by_subject(report(api, "trial_balance"), "2")
    assert {name for name, debit in shown.items() if debit != "0.00"} == {"Euro Bank"}
    # When one of them goes, the others share what they settle anew.
    api.good("DELETE", f"{path_of('receive_payments')}/{parts[3]['id']}")
    assert total(report(api, "ar_aging_summary"))[-1] == "12.35"
    trade.pay(invoice, "5.00", 1.0)
    trade.pay(invoice, "5.00", 2.0)
    assert (total(report(api, "ar_aging_summary"))[-1], check_reports_in_home(trade)) == ("0.00", [])
    assert trade.sandbox.broken_invariants(api.end_user_id) == []


def test_deposits_of_what_came_in_euros(trade: Trade, sandbox: Sandbox) -> None:
    """What waits in Undeposited Funds is home currency, and its rate is fixed as long as it is on a deposit."""
    api, refuses = trade.api, Refusals(sandbox, trade.api)
    invoice = trade.invoice("200.00", 1.1)
    undeposited = api.account("Undeposited Funds")["id"]
    payment = trade.pay(invoice, "100.00", 1.2, depositToAccountId=undeposited)
    journal = api.make(
        "journal_entries",
        transactionDate="2026-03-01",
        currencyId=trade.euro,
        exchangeRate=1.3,
        debitLines=[{"accountId": undeposited, "amount": "100.00"}],
        creditLines=[
            {"accountId": invoice["receivablesAccount"]["id"], "amount": "100.00", "entityId": trade.customer}
        ],
    )
    lines = [
        {"paymentTransactionId": payment["id"]},
        {"paymentTransactionId": journal["id"], "paymentTransactionLineId": journal["debitLines"][0]["id"]},
    ]
    body = {"transactionDate": "2026-03-01", "depositToAccountId": trade.bank}
    for line in lines:
        refuses.create("3210", "deposits", **body, lines=[line])
    deposit = api.make("deposits", **{**body, "depositToAccountId": trade.dollars}, lines=lines)
    assert trade.postings(deposit) == {"Checking": "250.00", "Undeposited Funds": "-250.00"}
    assert trade.balance("Undeposited Funds") == "0.00"
    refuses.change("3170", "receive_payments", payment, exchangeRate=1.5)
    refuses.change("3170", "journal_entries", journal, exchangeRate=1.5)
    refuses.change("3170", "journal_entries", journal, currencyId="")
    kept = [{"id": journal["debitLines"][0]["id"]}, {"id": journal["creditLines"][0]["id"]}]
    both = [{"id": "-1", "accountId": trade.rent, "amount": "1.00", "journalLineType": side} for side in _SIDES]
    refuses.change("3170", "journal_entries", journal, lines=[*kept, *both])
    api.change("journal_entries", journal, refNumber="J1", lines=kept)
    api.change("receive_payments", payment, memo="fixed")
    assert check_reports_in_home(trade) == []


_SIDES = ("debit", "credit")


def test_accounts_of_a_currency_take_that_currency_alone(trade: Trade, sandbox: Sandbox) -> None:
    refuses = Refusals(sandbox, trade.api)
    euros = trade.invoice("1.00", 1.1)["receivablesAccount"]["id"]
    day: Json = {"transactionDate": "2026-03-01"}
    debit = [{"accountId": trade.rent, "amount": "1.00"}]
    for line in ({"accountId": trade.bank}, {"accountId": euros, "entityId": trade.customer}):
        refuses.create("3140", "journal_entries", **day, debitLines=debit, creditLines=[{**line, "amount": "1.00"}])
    vendor = trade.api.make("vendors", name="Home")["id"]
    dollars = trade.api.account("Accounts Payable")["id"]
    for currency, name in ((trade.euro, trade.vendor), ("", trade.vendor)):
        owed = [{"accountId": dollars, "amount": "1.00", "entityId": name}]
        given = {"currencyId": currency} if currency else {}
        refuses.create("3140", "journal_entries", **day, **given, debitLines=debit, creditLines=owed)
    lines = [{"accountId": trade.bank, "amount": "1.00"}]
    refuses.create("3140", "bills", **day, vendorId=vendor, expenseLines=lines)
    refuses.create("3140", "deposits", **day, depositToAccountId=trade.dollars, lines=lines)
    bill = trade.api.make("bills", **day, vendorId=trade.vendor, expenseLines=lines)
    assert trade.postings(bill) == {"Accounts Payable - EUR": "-1.00", "Euro Bank": "1.00"}


def test_an_adjustment_in_home_currency_is_nothing_to_pay(trade: Trade, sandbox: Sandbox) -> None:
    api = trade.api
    invoice = trade.invoice("100.00", 1.1)
    line = {"accountId": invoice["receivablesAccount"]["id"], "entityId": trade.customer, "amount": "10.00"}
    body = {"transactionDate": "2026-03-01", "currencyId": trade.euro, "isHomeCurrencyAdjustment": True}
    journal = api.make(
        "journal_entries", **body, debitLines=[line], creditLines=[{"accountId": trade.rent, "amount": "10.00"}]
    )
    assert api.get(f"{path_of('customers')}/{trade.customer}")["balance"] == "100.00"
    assert total(report(api, "ar_aging_summary"))[-1] == "120.00"
    entry = {"transactionId": journal["id"], "paymentAmount": "10.00"}
    payment = {"customerId": trade.customer, "transactionDate": "2026-03-01", "totalAmount": "10.00"}
    Refusals(sandbox, api).create("3120", "receive_payments", **payment, applyToTransactions=[entry])
    assert check_reports_in_home(trade) == []


def test_random_trade(trade: Trade) -> None:
    """Invoices, payments at other rates, changes and removals: the books can be made anew, and the reports agree."""
    random, api = Random(5), trade.api
    made: list[tuple[str, Json]] = []
    for _ in range(60):
        rate = random.choice((0.9, 1.0, 1.10345, 1.25, 3.0))
        amount = random.choice(("0.01", "10.00", "33.33", "1000.00"))
        invoices = [one for kind, one in made if kind == "invoices"]
        choice = random.randint(0, 4)
        if choice == 0 or not invoices:
            made.append(("invoices", trade.invoice(amount, rate)))
        elif choice == 1:
            invoice = api.fetch("invoices", random.choice(invoices))
            if invoice["balanceRemaining"] != "0.00":
                made.append(("receive_payments", trade.pay(invoice, invoice["balanceRemaining"], rate)))
        elif choice == 2:
            kind, record = random.choice(made)
            now = api.fetch(kind, record)
            api.change(kind, now, exchangeRate=rate)
        elif choice == 3:
            kind, record = made.pop(random.randrange(len(made)))
            api.good("DELETE", f"{path_of(kind)}/{record['id']}")
        else:
            invoice = api.fetch("invoices", random.choice(invoices))
            if invoice["balanceRemaining"] not in ("0.00", "0.01"):
                made.append(("receive_payments", trade.pay(invoice, "0.01", rate)))
    before, after = in_company(trade.sandbox, api.end_user_id, replayed)
    assert before == after
    assert trade.sandbox.broken_invariants(api.end_user_id) == []
    assert check_reports_in_home(trade) == []
