"""Sales forms: amounts, discounts, subtotals, sales tax, due dates; and what they post."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache, partial
from typing import NamedTuple, cast

from ..applications import is_applied
from ..document import Json
from ..errors import bad_value, element_missing, not_modified
from ..ledger import Posting
from ..model import Books, Form
from ..money import cents, cents_text, decimal_text, product, unit_price, whole
from ..stock import Move
from ..storage.company import Company, Stored
from ..storage.transactions import Transaction
from .lines import (
    counted,
    inherited,
    item_lines,
    item_of,
    moves_stock,
    sales_price,
    set_amount,
    settle_accounts,
    total_groups,
)

_ONE, _BOTH = "salesOrPurchaseDetails", "salesAndPurchaseDetails"
_FROM_CUSTOMER = {
    "invoices": ("termsId", "salesRepresentativeId", "salesTaxItemId", "salesTaxCodeId"),
    "credit_memos": ("termsId", "salesRepresentativeId", "salesTaxItemId", "salesTaxCodeId"),
    "sales_receipts": ("salesRepresentativeId", "salesTaxItemId", "salesTaxCodeId"),
    "estimates": ("termsId", "salesRepresentativeId", "salesTaxItemId", "salesTaxCodeId"),
    "sales_orders": ("termsId", "salesRepresentativeId", "salesTaxItemId", "salesTaxCodeId"),
}


def from_customer(form: Form) -> None:
    """Fill in what was not sent from the customer, from the nearest that has it upward."""
    if form.before is not None and not form.changed("customerId"):
        return
    data, customer_id = form.data, form.data.get("customerId")
    for name in _FROM_CUSTOMER[form.kind.name]:
        if name.startswith("salesTax") and not form.company.is_on("salesTax"):
            continue
        value = inherited(form.company, customer_id, name)
        if name not in form.sent and value is not None:
            data[name] = value
    if form.company.is_on("salesTax"):
        data.setdefault("salesTaxCodeId", form.company.setting("taxCode"))
    customer = None if customer_id is None else form.company.get("customers", customer_id)
    for name in ("billingAddress", "shippingAddress"):
        if customer is not None and name not in form.sent and customer.data.get(name) is not None:
            data[name] = customer.data[name]


# --- amounts ---


class _Line(NamedTuple):
    """A line that counts: its amount, and the share of it that is taxable, not rounded."""

    amount: int
    taxable: Fraction


def price_sales(form: Form) -> None:
    """Work out the amounts of all lines in their order, and from them subtotal and tax."""
    since: list[_Line] = []  # lines since the last subtotal
    covered: list[_Line] | None = None  # what the subtotal just above covers
    counting: list[_Line] = []
    is_taxable = cache(partial(_is_taxable, form.company))
    for line in item_lines(form, form.kind.lines[0]):
        item = item_of(form.company, line)
        if item is None:
            if any(name in line for name in ("quantity", "rate", "amount", "ratePercent")):
                raise element_missing("itemId")
            continue
        _describe(line, item)
        if item.kind == "subtotal_items":
            for name in ("quantity", "rate", "ratePercent", "_fixed"):
                line.pop(name, None)
            covered, since = since, []
            set_amount(line, sum(one.amount for one in covered))
            line["_subtotal"] = True
            continue
        line.pop("_subtotal", None)
        settle_accounts(form, line, item, sold=True)
        _tax_code(form, line, item)
        above = since[-1:] if covered is None or since else covered
        if item.kind == "discount_items":
            covers = covered if covered is not None and not since else None
            one = _discount(line, item, above, since if covers is None else covers)
            if not is_taxable(line.get("salesTaxCodeId")):
                one = _Line(one.amount, Fraction(0))
        else:
            _price(form, line, item, sum(one.amount for one in above))
            amount = cents(line["amount"])
            one = _Line(amount, Fraction(amount if is_taxable(line.get("salesTaxCodeId")) else 0))
        since.append(one)
        counting.append(one)
        if item.kind != "discount_items":
            covered = None
    total_groups(form)
    _tax(form, sum((one.taxable for one in counting), Fraction(0)))
    opening = cents(form.data.get("openingAmount", "0"))
    form.data["subtotal"] = cents_text(opening + sum(one.amount for one in counting))


def _describe(line: Json, item: Stored) -> None:
    details = cast("Json", item.data.get(_ONE) or item.data.get(_BOTH) or item.data)
    text = details.get("salesDescription") or details.get("description")
    if "description" not in line and text:
        line["description"] = text


def _price(form: Form, line: Json, item: Stored, above: int) -> None:
    details = cast("Json", item.data.get(_ONE) or {})
    if line.get("_fixed"):
        quantity = counted(line)
        if quantity != 0:
            line["rate"] = unit_price(cents(line["amount"]), quantity)
        line.pop("ratePercent", None)
        return
    percent = line.get("ratePercent") or (details.get("pricePercentage") if "rate" not in line else None)
    if percent is not None:
        line["ratePercent"] = decimal_text(percent)
        set_amount(line, whole(above * Fraction(percent) / 100))
        return
    if "rate" not in line:
        line["rate"] = sales_price(form, line, item)
    amount = product(counted(line), line["rate"])
    if "markupRatePercent" in line:
        amount = whole(amount * (1 + Fraction(line["markupRatePercent"]) / 100))
    elif "markupRate" in line:
        amount += cents(line["markupRate"])
    set_amount(line, amount)


def _discount(line: Json, item: Stored, above: list[_Line], all_above: list[_Line]) -> _Line:
    """A percentage is of the line or subtotal just above, an amount is of everything since the subtotal above."""
    percent = line.get("ratePercent") or (item.data.get("discountRatePercent") if "rate" not in line else None)
    covers = all_above if percent is None else above
    if not line.get("_fixed"):
        if percent is not None:
            line["ratePercent"] = decimal_text(percent)
            set_amount(line, -whole(sum(one.amount for one in above) * Fraction(percent) / 100))
        else:
            rate = line.setdefault("rate", decimal_text(item.data.get("discountRate") or "0"))
            set_amount(line, -abs(cents(rate)))
    amount = cents(line["amount"])
    base = sum(one.amount for one in covers)
    share = sum((one.taxable for one in covers), Fraction(0)) / base if base else Fraction(0)
    return _Line(amount, amount * share)


# --- tax ---


def _tax_code(form: Form, line: Json, item: Stored) -> None:
    if "salesTaxCodeId" not in line and form.company.is_on("salesTax"):
        line["salesTaxCodeId"] = item.data.get("salesTaxCodeId") or form.company.setting("nonTaxCode")


def _is_taxable(company: Company, code_id: str | None) -> bool:
    code = company.get("sales_tax_codes", str(code_id))
    return code is not None and bool(code.data.get("isTaxable"))


def _tax(form: Form, taxable: Fraction) -> None:
    """Each tax is rounded by itself on the taxable sum; none where the form's code says so."""
    data, company = form.data, form.company
    item_id = data.get("salesTaxItemId")
    items = [] if item_id is None or not company.is_on("salesTax") else _tax_items(company, item_id)
    applies = _is_taxable(company, data.get("salesTaxCodeId"))
    taxes: list[tuple[str, int]] = []
    for item in items:
        rate = Fraction(item.data.get("taxRate") or "0") / 100
        amount = whole(taxable * rate) if applies else 0
        if amount:
            taxes.append((item.data["taxVendorId"], amount))
    rates = sum((Decimal(item.data.get("taxRate") or "0") for item in items), Decimal(0))
    data["_taxes"] = taxes
    data["salesTaxTotal"] = cents_text(sum(amount for _, amount in taxes))
    if items:
        data["salesTaxPercentage"] = decimal_text(rates)
    else:
        data.pop("salesTaxPercentage", None)


def _tax_items(company: Company, item_id: str) -> list[Stored]:
    item = company.get("sales_tax_items", item_id)
    if item is not None:
        return [item]
    group = company.get("sales_tax_group_items", item_id)
    ids = [] if group is None else cast("list[str]", group.data.get("salesTaxItemIds") or [])
    return [found for one in ids if (found := company.get("sales_tax_items", one)) is not None]


# --- totals ---


def total_sales(form: Form) -> None:
    """The total is subtotal and tax; below zero there is another kind of form for it."""
    total = cents(form.data["subtotal"]) + cents(form.data["salesTaxTotal"])
    if total < 0:
        raise bad_value("totalAmount", cents_text(total))
    form.data["totalAmount"] = cents_text(total)
    form.record.total = total


def pending(form: Form) -> None:
    form.record.pending = bool(form.data.get("isPending"))


def change_order(form: Form) -> None:
    """`createChangeOrder` adds a text to the memo of an estimate."""
    if form.data.get("createChangeOrder") and form.before is not None:
        text = f"Change order: total {form.before.data.get('totalAmount')} to {form.data['totalAmount']}."
        form.data["memo"] = f"{form.data.get('memo', '')}\n{text}".strip()


def card_needs_undeposited(form: Form) -> None:
    """A sale by card needs a card as its method of payment, and waits in Undeposited Funds."""
    if "creditCardTransaction" not in form.data:
        return
    method = form.company.get("payment_methods", str(form.data.get("paymentMethodId")))
    cards = ("american_express", "discover", "master_card", "visa", "debit_card", "other_credit_card")
    if method is None or method.data.get("paymentMethodType") not in cards:
        raise bad_value("paymentMethodId", form.data.get("paymentMethodId"))
    if form.data["depositToAccountId"] != form.company.special("undeposited_funds"):
        raise bad_value("depositToAccountId", form.data["depositToAccountId"])


def mask_card(form: Form) -> None:
    card = cast("Json", form.data.get("creditCardTransaction") or {})
    request = cast("Json", card.get("request") or {})
    if "number" in request:
        number = str(request["number"])
        request["number"] = "x" * max(len(number) - 4, 0) + number[-4:]


def customer_stays(form: Form) -> None:
    """Refuse another customer or receivables account while something is applied."""
    before = form.before
    if before is None or not is_applied(form.company, before.seq):
        return
    for name in (form.kind.entity, form.kind.account):
        if form.changed(name):
            raise not_modified(form.kind.noun, f'"{name}" cannot be changed while a payment or credit is applied.')
    if form.record.pending:
        raise not_modified(form.kind.noun, "It cannot become pending while a payment or credit is applied.")


# --- postings ---


def sales_books(record: Transaction, control: str, sign: int, control_name: str | None) -> Books:
    """Postings of an invoice or sales receipt (`sign` 1) or a credit memo (-1)."""
    data, entity = record.data, record.entity
    books = Books()
    total = cents(data["totalAmount"])
    books.postings.append(Posting(account=control, amount=sign * total, entity=control_name))
    for line in lines_of(data):
        if line.get("_subtotal") or "amount" not in line:
            continue
        books.postings.append(
            Posting(
                account=line["_account"],
                amount=-sign * cents(line["amount"]),
                entity=entity,
                item=line["itemId"],
                class_id=line.get("classId") or data.get("classId"),
                line=line["id"],
            )
        )
        if moves_stock(line) and counted(line) != 0:
            books.moves.append(
                Move(
                    item=line["itemId"],
                    way="average",
                    quantity=-sign * counted(line),
                    asset=line["_asset"],
                    cogs=line["_cogs"],
                    counter=line["_cogs"],
                    entity=entity,
                    class_id=line.get("classId") or data.get("classId"),
                    line=line["id"],
                    cost=line["_cost"],
                )
            )
    return books


def lines_of(data: Json) -> list[Json]:
    """All lines for items of a stored sales form."""
    found = list(cast("list[Json]", data.get("lines") or []))
    for group in cast("list[Json]", data.get("lineGroups") or []):
        found += group.get("lines") or []
    return found


def _with_tax(company: Company, record: Transaction, books: Books, sign: int) -> Books:
    payable = company.special("sales_tax_payable")
    for vendor, amount in record.data.get("_taxes") or ():
        books.postings.append(Posting(account=payable, amount=-sign * amount, entity=vendor))
    if "openingAmount" in record.data:
        other = company.special("uncategorized_income")
        amount = cents(record.data["openingAmount"])
        books.postings.append(Posting(account=other, amount=-sign * amount, entity=record.entity))
    return books


def post_invoice(company: Company, record: Transaction) -> Books:
    books = sales_books(record, str(record.account), 1, record.entity)
    return _with_tax(company, record, books, 1)


def post_credit_memo(company: Company, record: Transaction) -> Books:
    books = sales_books(record, str(record.account), -1, record.entity)
    return _with_tax(company, record, books, -1)


def post_sales_receipt(company: Company, record: Transaction) -> Books:
    books = sales_books(record, str(record.account), 1, record.entity)
    return _with_tax(company, record, books, 1)
