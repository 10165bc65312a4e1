"""Terms of payment: when something is due, and until when there is a discount."""

from __future__ import annotations

import calendar
from datetime import date
from fractions import Fraction
from typing import Any

from ..model import Form
from ..money import cents_text, whole
from ..storage.company import Company, Stored
from ..storage.transactions import Transaction
from ..times import days_after

_TERMS = ("standard_terms", "date_driven_terms")
_BILLS_ARE_DUE = 10
"""The preference `daysBillsAreDue`."""


def due_date(form: Form) -> None:
    """The date that was sent; else the terms'; without terms the date of the form, of a bill some days later."""
    data = form.data
    if "dueDate" in form.sent and data.get("dueDate"):
        return
    again = form.changed("termsId") or form.changed("transactionDate")
    if form.before is not None and data.get("dueDate") and not again:
        return
    day = date.fromisoformat(data["transactionDate"])
    terms = terms_of(form.company, data)
    if terms is not None:
        data["dueDate"] = _due(terms, day).isoformat()
    else:
        data["dueDate"] = days_after(day, _BILLS_ARE_DUE if form.kind.name == "bills" else 0).isoformat()


def vendor_terms(form: Form) -> None:
    """The terms of the vendor, where none were sent."""
    if "termsId" in form.sent or (form.before is not None and not form.changed("vendorId")):
        return
    vendor = form.company.get("vendors", str(form.data.get("vendorId")))
    if vendor is not None and vendor.data.get("termsId"):
        form.data["termsId"] = vendor.data["termsId"]


def terms_of(company: Company, data: dict[str, Any]) -> Stored | None:
    return None if not data.get("termsId") else company.find(_TERMS, data["termsId"])


def _due(terms: Stored, day: date) -> date:
    if terms.kind == "standard_terms":
        return days_after(day, int(terms.data.get("dueDays") or 0))
    wanted, grace = int(terms.data.get("dueDayOfMonth") or 1), int(terms.data.get("gracePeriodDays") or 0)
    this = _in_month(day.year, day.month, wanted)
    if (this - day).days > grace:
        return this
    following = days_after(_in_month(day.year, day.month, 31), 1)
    return _in_month(following.year, following.month, wanted)


def _in_month(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def discount_date(company: Company, record: Transaction) -> object:
    """The last day of the discount, for terms that give one."""
    terms = terms_of(company, record.data)
    if terms is None or not terms.data.get("discountPercentage"):
        return None
    day = date.fromisoformat(record.date)
    if terms.kind == "standard_terms":
        return days_after(day, int(terms.data.get("discountDays") or 0)).isoformat()
    wanted = int(terms.data.get("discountDayOfMonth") or 0)
    return _in_month(day.year, day.month, wanted).isoformat() if wanted else None


def discount_amount(company: Company, record: Transaction) -> object:
    terms = terms_of(company, record.data)
    if terms is None or not terms.data.get("discountPercentage"):
        return None
    return cents_text(whole(record.total * Fraction(terms.data["discountPercentage"]) / 100))
