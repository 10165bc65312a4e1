"""Bills to be paid, and payments to be deposited."""

from __future__ import annotations

from ..call import Call
from ..definitions import TYPES
from ..document import Document, Json
from ..engine.references import check_id
from ..errors import query_miss
from ..money import cents_text
from ..rules.currency import in_home, rate_of, shown_currency, shown_rate
from ..rules.entries import waiting_lines
from ..storage.company import Company
from ..storage.transactions import Transaction, select

_WAITING = (
    "kind IN ('receive_payments', 'sales_receipts') AND NOT void AND NOT pending AND total <> 0"
    " AND json_extract(data, '$.depositToAccountId') = ?"
    " AND NOT EXISTS (SELECT 1 FROM lines AS l WHERE l.payment = t.id)"
    " OR kind = 'journal_entries' AND EXISTS (SELECT 1 FROM lines AS j WHERE j.txn = t.seq AND j.account = ?"
    " AND NOT EXISTS (SELECT 1 FROM lines AS l WHERE l.payment = j.id))"
)


def _currency(company: Company, one: Transaction, home: str, amount: int) -> Json:
    is_on = company.is_on("multiCurrency")
    return {
        "currency": shown_currency(company, one),
        "exchangeRate": shown_rate(company, one),
        home: in_home(rate_of(one), cents_text(amount)) if is_on else None,
    }


def payments_to_deposit(document: Document, company: Company, call: Call) -> Json:
    """Payments, sales receipts and lines of journal entries in Undeposited Funds on no deposit, oldest first."""
    data: list[Json] = []
    for one in select(company, _WAITING, (company.special("undeposited_funds"),) * 2):
        if one.kind != "journal_entries":
            data.append(_waiting(company, one, None, one.entity, one.total))
            continue
        for line, amount in waiting_lines(company, one):
            if not company.number("SELECT count(*) FROM lines WHERE payment = ?", line["id"]):
                data.append(_waiting(company, one, line["id"], line.get("entityId"), amount))
    return {"objectType": "list", "url": document.base_path + call.operation.path, "data": data}


def _waiting(company: Company, one: Transaction, line: str | None, entity: str | None, amount: int) -> Json:
    return {
        "paymentTransactionId": one.id,
        "paymentTransactionLineId": line,
        "transactionType": TYPES[one.kind],
        "customer": company.reference(("customers",), entity),
        "transactionDate": one.date,
        "refNumber": one.ref,
        "amount": cents_text(amount),
        **_currency(company, one, "amountInHomeCurrency", amount),
    }


def bills_to_pay(document: Document, company: Company, call: Call) -> Json:
    """Return the open items of a vendor on an account of payables: bills until a due date, then all credits."""
    vendor = check_id("vendorId", call.query["vendorId"])
    if company.get("vendors", vendor) is None:
        raise query_miss(vendor)
    account = check_id("payablesAccountId", call.query.get("payablesAccountId", company.special("accounts_payable")))
    currencies = call.query.get("currencyIds")
    due = call.query.get("dueDate")
    condition = "entity = ? AND account = ? AND side = ? AND open > 0"
    bills = select(company, condition, (vendor, account, "payable"))
    credits = select(company, condition, (vendor, account, "payable_credit"))
    if currencies is not None:
        home = company.setting("homeCurrency")
        bills, credits = (
            [one for one in some if (one.data.get("_currency") or home) in currencies] for some in (bills, credits)
        )
    data: list[Json] = [
        {"bill": _bill(company, one), "credit": None}
        for one in bills
        if due is None or one.data.get("dueDate", one.date) <= due
    ]
    data += [{"bill": None, "credit": _credit(company, one)} for one in credits]
    return {"objectType": "list", "url": document.base_path + call.operation.path, "data": data}


def _shared(company: Company, one: Transaction, home: str) -> Json:
    return {
        "transactionType": TYPES[one.kind],
        "payablesAccount": company.reference(("accounts",), one.account),
        "transactionDate": one.date,
        "refNumber": one.ref,
        **_currency(company, one, home, one.open or 0),
    }


def _bill(company: Company, one: Transaction) -> Json:
    return {
        "billId": one.id,
        **_shared(company, one, "amountDueInHomeCurrency"),
        "dueDate": one.data.get("dueDate"),
        "amountDue": cents_text(one.open or 0),
    }


def _credit(company: Company, one: Transaction) -> Json:
    return {
        "creditTransactionId": one.id,
        **_shared(company, one, "creditRemainingInHomeCurrency"),
        "creditRemaining": cents_text(one.open or 0),
    }
