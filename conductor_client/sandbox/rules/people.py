"""Customers, vendors, employees, other names: balances, opening balances, contacts, notes, cards."""

from __future__ import annotations

from typing import cast

from ..applications import refresh
from ..books import enter, new_record
from ..document import Json
from ..errors import bad_id, bad_value, object_missing, stale_revision
from ..ids import is_id, list_id
from ..ledger import shown_entity_balance
from ..model import Draft
from ..money import cents, cents_text
from ..storage.company import Company, Stored

_NAME_PARTS = ("firstName", "middleName", "lastName")


def joined_name(data: Json) -> str:
    """The name of a person, from its parts."""
    return " ".join(str(data[part]) for part in _NAME_PARTS if data.get(part))


# --- balances ---


def customer_balance(company: Company, stored: Stored) -> object:
    """The amount that a customer owes by itself, without its jobs."""
    return cents_text(shown_entity_balance(company, stored.id, "accounts_receivable"))


def customer_total(company: Company, stored: Stored) -> object:
    """The amount that a customer and its jobs of all levels owe."""
    total, waiting = 0, [stored.id]
    while waiting:
        one = waiting.pop()
        total += shown_entity_balance(company, one, "accounts_receivable")
        waiting += company.ids("SELECT id FROM objects WHERE parent = ? AND kind = 'customers'", one)
    return cents_text(total)


def vendor_balance(company: Company, stored: Stored) -> object:
    """The amount that the company owes a vendor."""
    return cents_text(-shown_entity_balance(company, stored.id, "accounts_payable"))


def enter_customer_opening(draft: Draft) -> None:
    """An invoice without lines to Uncategorized Income; a credit memo where the balance is in the customer's favour."""
    _enter_opening(draft, "customerId", "receivablesAccountId", "accounts_receivable", ("invoices", "credit_memos"))


def enter_vendor_opening(draft: Draft) -> None:
    """A bill to Uncategorized Expenses; a vendor credit where the balance is in our favour."""
    _enter_opening(draft, "vendorId", "payablesAccountId", "accounts_payable", ("bills", "vendor_credits"))


def _enter_opening(draft: Draft, entity: str, control: str, purpose: str, kinds: tuple[str, str]) -> None:
    amount = cents(str(draft.sent.get("openingBalance") or "0"))
    if amount == 0:
        return
    company, text = draft.company, cents_text(abs(amount))
    account = company.special(purpose)
    date = str(draft.sent.get("openingBalanceDate") or company.today)
    kind = draft.forms[kinds[0] if amount > 0 else kinds[1]]
    data: Json = {
        entity: draft.id,
        control: account,
        "transactionDate": date,
        "memo": "Opening balance",
        "openingAmount": text,
    }
    if entity == "customerId":
        data |= {"subtotal": text, "salesTaxTotal": "0.00", "totalAmount": text}
    else:
        data["amountDue" if amount > 0 else "creditAmount"] = text
    if amount > 0 or entity == "customerId":
        data["dueDate"] = date
    record = new_record(company, kind.name, date, data)
    record.entity, record.account, record.total, record.side = draft.id, account, abs(amount), kind.side
    enter(company, draft.forms, kind.name, record)
    refresh(company, [record.seq])


# --- parts with ids of their own ---


def settle_parts(draft: Draft) -> None:
    """Number notes and contacts, and mask the number of a card, which is never shown again."""
    kept: Json = {} if draft.before is None else draft.before.data
    for name, settle in (("additionalNotes", _settle_notes), ("additionalContacts", _settle_contacts)):
        if name in draft.sent:
            draft.data[name] = settle(draft, draft.sent[name], kept.get(name, []))
    card = draft.data.get("creditCard")
    if "creditCard" in draft.sent and card is not None and "number" in card:
        number = str(card["number"])
        draft.data["creditCard"] = {**card, "number": "x" * max(len(number) - 4, 0) + number[-4:]}


def _settle_notes(draft: Draft, sent: list[Json], kept: list[Json]) -> list[Json]:
    """On create all notes are new; an update names existing ones by id and changes their text. The others stay."""
    today = str(draft.company.today)
    notes = {note["id"]: note for note in kept}
    for note in sent:
        number = note.get("id", len(notes) + 1)
        if "id" in note and number not in notes:
            raise object_missing(str(number))
        notes[number] = {"date": today, **notes.get(number, {}), **note, "id": number}
    return list(notes.values())


def _settle_contacts(draft: Draft, sent: list[Json], kept: list[Json]) -> list[Json]:
    """As with notes, but each contact also has a revision of its own."""
    now = draft.company.now
    contacts = {str(contact["id"]): contact for contact in kept}
    for contact in sent:
        if "id" not in contact:
            number = list_id(draft.company.next_number("contacts"), now)
            contacts[number] = {**contact, "createdAt": now, "updatedAt": now, "revisionNumber": now, "id": number}
            continue
        contact_id, revision = str(contact["id"]), str(contact.get("revisionNumber", ""))
        if not is_id(contact_id):
            raise bad_id("additionalContacts.id", contact_id)
        old = contacts.get(contact_id)
        if old is None:
            raise object_missing(contact_id)
        if revision != str(old["revisionNumber"]):
            raise stale_revision(revision)
        newest = draft.next_revision(int(old["revisionNumber"]))
        contacts[contact_id] = {**old, **contact, "updatedAt": now, "revisionNumber": newest}
    return list(contacts.values())


def clear_earnings(draft: Draft) -> None:
    """`deleteAllEarnings` empties the earnings of an employee; it is no part of them."""
    payroll = cast("Json", draft.data.get("employeePayroll") or {})
    if payroll.pop("deleteAllEarnings", False):
        if "earnings" in cast("Json", draft.sent["employeePayroll"]):
            raise bad_value("deleteAllEarnings", "true")
        payroll.pop("earnings", None)


def contacts(company: Company, stored: Stored) -> object:
    """The contacts as shown: times in the PC's zone, a name from its parts."""
    return [
        {
            "id": contact["id"],
            "objectType": "qbd_contact",
            "createdAt": company.moment(contact["createdAt"]),
            "updatedAt": company.moment(contact["updatedAt"]),
            "revisionNumber": str(contact["revisionNumber"]),
            "name": joined_name(contact),
            "salutation": contact.get("salutation"),
            "firstName": contact.get("firstName") or "",
            "middleName": contact.get("middleName"),
            "lastName": contact.get("lastName"),
            "jobTitle": contact.get("jobTitle"),
            "customContactFields": [
                {"name": field["name"], "value": field.get("value")} for field in contact.get("customContactFields", ())
            ],
        }
        for contact in cast("list[Json]", stored.data.get("additionalContacts", []))
    ]


def exclude_alternate_addresses(answer: Json, value: object) -> None:
    if value is True:
        answer["alternateShippingAddresses"] = None
