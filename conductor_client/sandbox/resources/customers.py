"""Customers and jobs. A job is a customer below another one."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from ..company import Company
from ..document import Json
from ..errors import object_missing, stale_revision
from ..filters import amounts
from ..ids import list_id
from ..money import ZERO
from ..resource import Resource
from ..store import Record
from ..times import parse_date, pc_text

_CONTACTS = "qbd_contact"


def _balance(_: Company, record: Record) -> object:
    """What the customer owes. Without transactions in the sandbox that is the balance it was opened with."""
    return record.data.get("openingBalance", "0.00")


def _total_balance(company: Company, record: Record) -> object:
    """The customer's own balance and those of its jobs, of all levels."""
    total, waiting = ZERO, [record]
    while waiting:
        one = waiting.pop()
        total += Decimal(str(_balance(company, one)))
        waiting += company.children(one)
    return str(total)


def _contacts(company: Company, record: Record) -> object:
    return [
        {
            **contact,
            "createdAt": company.moment(contact["createdAt"]),
            "updatedAt": company.moment(contact["updatedAt"]),
            "revisionNumber": str(contact["revisionNumber"]),
            "name": " ".join(
                str(contact[part]) for part in ("firstName", "middleName", "lastName") if contact.get(part)
            ),
        }
        for contact in cast("list[Json]", record.data.get("additionalContacts", []))
    ]


def _prepare(company: Company, data: Json, before: Record | None) -> None:
    """Notes and contacts have ids of their own, and a card's number is never shown again."""
    kept: Json = {} if before is None else before.data
    for name, settle in (("additionalNotes", _settle_notes), ("additionalContacts", _settle_contacts)):
        if name in data and data[name] != kept.get(name):
            data[name] = settle(company, data[name], kept.get(name, []))
    card = data.get("creditCard")
    if card is not None and "number" in card:
        number = str(card["number"])
        data["creditCard"] = {**card, "number": "x" * max(len(number) - 4, 0) + number[-4:]}


def _settle_notes(company: Company, sent: list[Json], kept: list[Json]) -> list[Json]:
    """On create all notes are new; an update names existing ones by id and changes their text. The others stay."""
    today = str(parse_date(pc_text(company.now, company.zone)[:10]))
    notes = {note["id"]: note for note in kept}
    for note in sent:
        number = note.get("id", len(notes) + 1)
        if "id" in note and number not in notes:
            raise object_missing(str(number))
        notes[number] = {"date": today, **notes.get(number, {}), **note, "id": number}
    return list(notes.values())


def _settle_contacts(company: Company, sent: list[Json], kept: list[Json]) -> list[Json]:
    """As with notes, but each contact also has a revision of its own."""
    contacts = {str(contact["id"]): contact for contact in kept}
    for contact in sent:
        if "id" not in contact:
            number = list_id(company.next_number(_CONTACTS), company.now)
            times = {"createdAt": company.now, "updatedAt": company.now, "revisionNumber": company.now}
            contacts[number] = {**contact, **times, "id": number}
            continue
        old = contacts.get(str(contact["id"]))
        if old is None:
            raise object_missing(str(contact["id"]))
        if str(contact.get("revisionNumber", "")) != str(old["revisionNumber"]):
            raise stale_revision(str(contact.get("revisionNumber", "")))
        revision = max(company.now, int(old["revisionNumber"]) + 1)
        contacts[str(old["id"])] = {**old, **contact, "updatedAt": company.now, "revisionNumber": revision}
    return list(contacts.values())


def _exclude_alternate_addresses(answer: Json, value: object) -> None:
    if value is True:
        answer["alternateShippingAddresses"] = None


CUSTOMERS = Resource(
    name="customers",
    component="qbd_customer",
    noun="Customer",
    hierarchical=True,
    references={
        "classId": ("classes",),
        "customerTypeId": ("customer_types",),
        "termsId": ("standard_terms", "date_driven_terms"),
        "salesRepresentativeId": ("sales_representatives",),
        "salesTaxCodeId": ("sales_tax_codes",),
        "salesTaxItemId": ("sales_tax_items", "sales_tax_group_items"),
        "preferredPaymentMethodId": ("payment_methods",),
        "jobTypeId": ("job_types",),
        "priceLevelId": ("price_levels",),
        "currencyId": ("currencies",),
    },
    computed={"balance": _balance, "totalBalance": _total_balance, "additionalContacts": _contacts},
    filters=amounts("totalBalance"),
    views={"excludeAlternateShippingAddresses": _exclude_alternate_addresses},
    prepare=_prepare,
)
