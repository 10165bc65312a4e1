"""Purchase forms: bills, receipts, vendor credits, checks, card charges and credits, and payments of bills."""

from __future__ import annotations

from typing import cast

from ..applications import of_source
from ..document import Json
from ..errors import bad_value, element_missing, not_saved
from ..ledger import Posting
from ..model import Books, Form
from ..money import cents, cents_text
from ..stock import Move
from ..storage.company import Company
from ..storage.transactions import Transaction
from .lines import counted, moves_stock, sum_of


def total_purchase(form: Form) -> None:
    """The sum of all lines. Below zero there is another kind of form for it."""
    total = cents(form.data.get("openingAmount", "0")) + sum_of(form)
    if total < 0:
        raise bad_value("amount", cents_text(total))
    form.record.total = total
    form.data[_TOTALS.get(form.kind.name, "totalAmount")] = cents_text(total)


_TOTALS = {
    "bills": "amountDue",
    "vendor_credits": "creditAmount",
    "checks": "amount",
    "credit_card_charges": "amount",
    "credit_card_credits": "amount",
}


def has_lines(form: Form) -> None:
    """A purchase form says what for."""
    given = any(form.data.get(array.name) or form.data.get(array.groups) for array in form.kind.lines)
    if not given and "openingAmount" not in form.data:
        raise not_saved(form.kind.noun, "A transaction must have at least one line.")


def expenses_name_accounts(form: Form) -> None:
    for line in cast("list[Json]", form.data.get("expenseLines") or []):
        if "accountId" not in line and "amount" in line:
            raise element_missing("accountId")


def address_of_vendor(form: Form) -> None:
    if "vendorAddress" in form.sent or (form.before is not None and not form.changed("vendorId")):
        return
    vendor = form.company.get("vendors", str(form.data.get("vendorId")))
    if vendor is not None and vendor.data.get("billingAddress") is not None:
        form.data["vendorAddress"] = vendor.data["billingAddress"]


def one_destination(form: Form) -> None:
    if "inventorySiteId" in form.data and "shipToEntityId" in form.data:
        raise bad_value("shipToEntityId", form.data["shipToEntityId"])


def control_line(form: Form) -> None:
    """A line of a check on receivables or payables is open until it is applied."""
    types = form.company.control_accounts()
    lines = [
        line
        for line in cast("list[Json]", form.data.get("expenseLines") or [])
        if "amount" in line and line.get("accountId") in types
    ]
    record = form.record
    record.side = ""
    names = {(line["accountId"], line.get("payeeId") or form.data.get("payeeId")) for line in lines}
    total = sum(cents(line["amount"]) for line in lines)
    if len(names) != 1 or total <= 0 or record.void:
        return
    ((account, name),) = names
    if name != record.entity:
        return
    record.side = "receivable" if types[account] == "accounts_receivable" else "payable_credit"
    record.account, record.total = account, total


# --- postings ---


def purchase_lines(record: Transaction, sign: int) -> Books:
    """The lines of a purchase form: they debit (`sign` 1) or credit accounts, and move stock at their amounts."""
    books, data = Books(), record.data
    for line in cast("list[Json]", data.get("expenseLines") or []):
        if "amount" in line and "accountId" in line:
            books.postings.append(
                Posting(
                    account=line["accountId"],
                    amount=sign * cents(line["amount"]),
                    entity=line.get("payeeId") or line.get("_name"),
                    class_id=line.get("classId"),
                    line=line["id"],
                )
            )
    for line in bought(data):
        if "amount" not in line or "itemId" not in line:
            continue
        value, quantity = sign * cents(line["amount"]), sign * counted(line)
        if moves_stock(line) and not line.get("overrideItemAccountId"):
            if quantity or value:
                books.moves.append(
                    Move(
                        item=line["itemId"],
                        way="given",
                        quantity=quantity,
                        value=value,
                        asset=line["_asset"],
                        cogs=line["_cogs"],
                        class_id=line.get("classId"),
                        line=line["id"],
                        cost=line["_cost"],
                    )
                )
            continue
        books.postings.append(
            Posting(
                account=line["_account"],
                amount=value,
                entity=line.get("customerId"),
                item=line["itemId"],
                class_id=line.get("classId"),
                line=line["id"],
            )
        )
    return books


def bought(data: Json) -> list[Json]:
    """All lines for items of a stored purchase form."""
    found = list(cast("list[Json]", data.get("itemLines") or []))
    for group in cast("list[Json]", data.get("itemGroupLines") or []):
        found += group.get("itemLines") or []
    return found


def name_control_lines(form: Form) -> None:
    """A line on receivables or payables without a name of its own has that of the form."""
    types = form.company.control_accounts()
    for line in cast("list[Json]", form.data.get("expenseLines") or []):
        line.pop("_name", None)
        if line.get("accountId") in types and "payeeId" not in line and form.data.get(form.kind.entity):
            line["_name"] = form.data[form.kind.entity]


def _form(record: Transaction, account: str, sign: int, name: str | None) -> Books:
    books = purchase_lines(record, sign)
    amount = -sum(one.amount for one in books.postings) - sum(move.value for move in books.moves)
    books.postings.insert(0, Posting(account=account, amount=amount, entity=name))
    return books


def post_bill(company: Company, record: Transaction) -> Books:
    return _payable(company, record, 1)


def post_vendor_credit(company: Company, record: Transaction) -> Books:
    return _payable(company, record, -1)


def _payable(company: Company, record: Transaction, sign: int) -> Books:
    books = _form(record, str(record.data["payablesAccountId"]), sign, record.entity)
    if "openingAmount" in record.data:
        amount = sign * cents(record.data["openingAmount"])
        books.postings += [
            Posting(account=record.data["payablesAccountId"], amount=-amount, entity=record.entity),
            Posting(account=company.special("uncategorized_expenses"), amount=amount, entity=record.entity),
        ]
    return books


def post_check(_: Company, record: Transaction) -> Books:
    return _form(record, str(record.data["bankAccountId"]), 1, record.entity)


def post_card_charge(_: Company, record: Transaction) -> Books:
    return _form(record, str(record.data["accountId"]), 1, record.entity)


def post_card_credit(_: Company, record: Transaction) -> Books:
    return _form(record, str(record.data["accountId"]), -1, record.entity)


def post_bill_payment(company: Company, record: Transaction) -> Books:
    """The money leaves, the payable falls; a discount makes it fall further."""
    money = record.data.get("bankAccountId") or record.data.get("creditCardAccountId")
    payable = str(record.account)
    books = Books(
        [
            Posting(account=str(money), amount=-record.total),
            Posting(account=payable, amount=record.total, entity=record.entity),
        ]
    )
    for one in of_source(company, record.seq):
        if one.discount:
            books.postings += [
                Posting(account=payable, amount=one.discount, entity=record.entity),
                Posting(
                    account=str(one.discount_account),
                    amount=-one.discount,
                    entity=record.entity,
                    class_id=one.discount_class,
                ),
            ]
    return books


def vendor_address(company: Company, record: Transaction) -> object:
    """The address of the vendor, as a bill payment is printed with it."""
    vendor = company.get("vendors", str(record.entity))
    address = None if vendor is None else vendor.data.get("billingAddress")
    return None if address is None else {name: address.get(name) for name in ADDRESS}


ADDRESS = ("line1", "line2", "line3", "line4", "line5", "city", "state", "postalCode", "country", "note")
