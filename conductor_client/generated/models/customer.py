"""`Customer`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    STRING,
    Array,
    Constant,
    Enumeration,
    Record,
    enumeration,
)
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_integer, odd
from ..literals import CUSTOMER_JOB_STATUS, CustomerJobStatus
from .address import Address, decode_address
from .contact import Contact, decode_contact
from .credit_card import CreditCard, decode_credit_card
from .custom_contact_field import CustomContactField, decode_custom_contact_field
from .custom_field import CustomField, decode_custom_field
from .note import Note, decode_note
from .object_reference import ObjectReference, decode_object_reference
from .shipping_address import ShippingAddress, decode_shipping_address

_OBJECT_TYPE = enumeration("qbd_customer")
_PREFERRED_DELIVERY_METHOD = enumeration("email", "mail", "none")


@model
class Customer(Model):
    """Customer, or a job of a customer when it has a parent. It holds terms, tax settings and addresses for sales forms
    and the balance the customer owes.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Name of the customer, or of the job alone when it has a parent. Unique among siblings; a top-level name
            may not match any vendor, employee, or other name. No colons.
        full_name: Customer name, followed for a job by the job names below it, with colons between the levels; unique
            among customers.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        class_: Class QuickBooks suggests on transactions of this customer, where classes are assigned to names.
        parent: Customer, or higher-level job, to which this job belongs. Null for a customer at the top level.
        sublevel: Depth in the hierarchy: 0 for a top-level record, 1 for its children, and so on.
        company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
            private persons.
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name of the main contact, or of the person when the record stands for no business.
        middle_name: Second given name or initial, printed between the first and last name.
        last_name: Family name of the contact person; it does not have to match the name under which the record is
            listed.
        job_title: Position of the person within their organization; shown in contact lists and available to letters.
        billing_address: Address that new invoices and statements take as bill-to address.
        shipping_address: Default ship-to address, copied to new sales forms; null when none is set.
        alternate_shipping_addresses: Saved ship-to addresses, told apart by name. Null when a list call left them out
            with `excludeAlternateShippingAddresses`, which makes large customer lists faster.
        phone: Main telephone, stored as free text without format checks; printed on forms whose template includes it.
        alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        email: Address that forms such as invoices are e-mailed to from QuickBooks.
        cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
        contact: Main contact person as one line of text, stored apart from the first and last name.
        alternate_contact: Second contact person, as one line of text.
        custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address or a
            web page.
        additional_contacts: Contact persons kept for the company besides its main contact.
        customer_type: Group the customer belongs to, from a user-defined list, for filtering and for reports; has no
            accounting effect.
        terms: Payment terms filled in on the customer's new sales forms; existing forms keep theirs.
        sales_representative: Sales rep filled in by default on the customer's new sales forms.
        balance: Open balance of this customer or job alone, in the customer's currency; `total_balance` adds the jobs
            below it. Negative when credits exceed charges.
        total_balance: Amount owed by the customer and all its jobs, in the customer's currency; adding up jobs and
            parents would count it twice.
        sales_tax_code: Tells whether the customer's sales are taxable, as a default for new forms. A job may have none
            of its own and follows its parent.
        sales_tax_item: Tax item or group filled in by default on the customer's sales forms; it sets the rate, while
            the tax code decides whether tax applies.
        sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international tax
            handling, null elsewhere.
        resale_number: Certificate by which the customer buys tax-free for resale; keeping it here does not make sales
            nontaxable, the tax code does.
        account_number: Number under which your company files this customer, free text for use on forms; unrelated to
            the chart of accounts.
        credit_limit: Highest open balance your company grants the customer, in the customer's currency. QuickBooks
            warns beyond it but blocks nothing; null means no limit.
        preferred_payment_method: Payment method filled in by default when a payment from the customer is recorded.
        credit_card: Card kept on file for payments by the customer; null when there is none. The number may come back
            masked.
        job_status: Stage of the job, from bid to completion. It drives job lists and reports but never blocks
            transactions, not even when `closed`.
        job_start_date: Day work on the job began. Informational: transactions may be dated before it.
        job_projected_end_date: Day the job is expected to be finished, for comparison with the actual end date in job
            reports.
        job_end_date: Day the job was actually finished; null while it is still open. Kept for job tracking only, it
            does not stop later postings to the job.
        job_description: What the job consists of, shown on its Job Info tab; meant for jobs, though a customer without
            jobs can have it.
        job_type: Entry of the Job Type list used to group jobs in profitability reports; null when the job is
            unclassified.
        note: Free text kept with the record; not printed on forms.
        additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
            free-text `note`.
        preferred_delivery_method: How sales forms normally reach the customer; preselects the print-later or
            email-later mark on new forms.
        price_level: Price level applied by default to the customer's sales; null means standard item prices.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and UK
            editions, null elsewhere.
        currency: Currency in which the customer is invoiced and pays; null when multicurrency is off.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_customer"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    full_name: str = wire("fullName", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    parent: ObjectReference | None = wire("parent", Record(lambda: ObjectReference), null=True)
    sublevel: int = wire("sublevel", INTEGER)
    company_name: str | None = wire("companyName", STRING, null=True)
    salutation: str | None = wire("salutation", STRING, null=True)
    first_name: str | None = wire("firstName", STRING, null=True)
    middle_name: str | None = wire("middleName", STRING, null=True)
    last_name: str | None = wire("lastName", STRING, null=True)
    job_title: str | None = wire("jobTitle", STRING, null=True)
    billing_address: Address | None = wire("billingAddress", Record(lambda: Address), null=True)
    shipping_address: Address | None = wire("shippingAddress", Record(lambda: Address), null=True)
    alternate_shipping_addresses: list[ShippingAddress] | None = wire(
        "alternateShippingAddresses", Array(Record(lambda: ShippingAddress)), null=True
    )
    phone: str | None = wire("phone", STRING, null=True)
    alternate_phone: str | None = wire("alternatePhone", STRING, null=True)
    fax: str | None = wire("fax", STRING, null=True)
    email: str | None = wire("email", STRING, null=True)
    cc_email: str | None = wire("ccEmail", STRING, null=True)
    contact: str | None = wire("contact", STRING, null=True)
    alternate_contact: str | None = wire("alternateContact", STRING, null=True)
    custom_contact_fields: list[CustomContactField] = wire(
        "customContactFields", Array(Record(lambda: CustomContactField))
    )
    additional_contacts: list[Contact] = wire("additionalContacts", Array(Record(lambda: Contact)))
    customer_type: ObjectReference | None = wire("customerType", Record(lambda: ObjectReference), null=True)
    terms: ObjectReference | None = wire("terms", Record(lambda: ObjectReference), null=True)
    sales_representative: ObjectReference | None = wire(
        "salesRepresentative", Record(lambda: ObjectReference), null=True
    )
    balance: Decimal | None = wire("balance", DECIMAL, null=True)
    total_balance: Decimal | None = wire("totalBalance", DECIMAL, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    sales_tax_item: ObjectReference | None = wire("salesTaxItem", Record(lambda: ObjectReference), null=True)
    sales_tax_country: str | None = wire("salesTaxCountry", STRING, null=True)
    resale_number: str | None = wire("resaleNumber", STRING, null=True)
    account_number: str | None = wire("accountNumber", STRING, null=True)
    credit_limit: Decimal | None = wire("creditLimit", DECIMAL, null=True)
    preferred_payment_method: ObjectReference | None = wire(
        "preferredPaymentMethod", Record(lambda: ObjectReference), null=True
    )
    credit_card: CreditCard | None = wire("creditCard", Record(lambda: CreditCard), null=True)
    job_status: CustomerJobStatus | str | None = wire("jobStatus", Enumeration(CUSTOMER_JOB_STATUS), null=True)
    job_start_date: date | None = wire("jobStartDate", DATE, null=True)
    job_projected_end_date: date | None = wire("jobProjectedEndDate", DATE, null=True)
    job_end_date: date | None = wire("jobEndDate", DATE, null=True)
    job_description: str | None = wire("jobDescription", STRING, null=True)
    job_type: ObjectReference | None = wire("jobType", Record(lambda: ObjectReference), null=True)
    note: str | None = wire("note", STRING, null=True)
    additional_notes: list[Note] = wire("additionalNotes", Array(Record(lambda: Note)))
    preferred_delivery_method: Literal["email", "mail", "none"] | str | None = wire(
        "preferredDeliveryMethod", Enumeration(_PREFERRED_DELIVERY_METHOD), null=True
    )
    price_level: ObjectReference | None = wire("priceLevel", Record(lambda: ObjectReference), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    tax_registration_number: str | None = wire("taxRegistrationNumber", STRING, null=True)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_customer(data: Any) -> Customer:
    self = new(Customer)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.full_name = full_name = data["fullName"]
        self.is_active = is_active = data["isActive"]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.parent = None if (value := data["parent"]) is None else decode_object_reference(value)
        self.company_name = company_name = data["companyName"]
        self.salutation = salutation = data["salutation"]
        self.first_name = first_name = data["firstName"]
        self.middle_name = middle_name = data["middleName"]
        self.last_name = last_name = data["lastName"]
        self.job_title = job_title = data["jobTitle"]
        self.billing_address = None if (value := data["billingAddress"]) is None else decode_address(value)
        self.shipping_address = None if (value := data["shippingAddress"]) is None else decode_address(value)
        self.alternate_shipping_addresses = (
            None
            if (value := data["alternateShippingAddresses"]) is None
            else [decode_shipping_address(item) for item in items(value)]
        )
        self.phone = phone = data["phone"]
        self.alternate_phone = alternate_phone = data["alternatePhone"]
        self.fax = fax = data["fax"]
        self.email = email = data["email"]
        self.cc_email = cc_email = data["ccEmail"]
        self.contact = contact = data["contact"]
        self.alternate_contact = alternate_contact = data["alternateContact"]
        self.custom_contact_fields = [decode_custom_contact_field(item) for item in items(data["customContactFields"])]
        self.additional_contacts = [decode_contact(item) for item in items(data["additionalContacts"])]
        self.customer_type = None if (value := data["customerType"]) is None else decode_object_reference(value)
        self.terms = None if (value := data["terms"]) is None else decode_object_reference(value)
        self.sales_representative = (
            None if (value := data["salesRepresentative"]) is None else decode_object_reference(value)
        )
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.sales_tax_item = None if (value := data["salesTaxItem"]) is None else decode_object_reference(value)
        self.sales_tax_country = sales_tax_country = data["salesTaxCountry"]
        self.resale_number = resale_number = data["resaleNumber"]
        self.account_number = account_number = data["accountNumber"]
        self.preferred_payment_method = (
            None if (value := data["preferredPaymentMethod"]) is None else decode_object_reference(value)
        )
        self.credit_card = None if (value := data["creditCard"]) is None else decode_credit_card(value)
        self.job_status = None if (value := data["jobStatus"]) is None else CUSTOMER_JOB_STATUS[value]
        self.job_description = job_description = data["jobDescription"]
        self.job_type = None if (value := data["jobType"]) is None else decode_object_reference(value)
        self.note = note_ = data["note"]
        self.additional_notes = [decode_note(item) for item in items(data["additionalNotes"])]
        self.preferred_delivery_method = (
            None if (value := data["preferredDeliveryMethod"]) is None else _PREFERRED_DELIVERY_METHOD[value]
        )
        self.price_level = None if (value := data["priceLevel"]) is None else decode_object_reference(value)
        self.external_id = external_id = data["externalId"]
        self.tax_registration_number = tax_registration_number = data["taxRegistrationNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.sublevel = as_integer(data["sublevel"])
        self.balance = None if (value := data["balance"]) is None else as_decimal(value)
        self.total_balance = None if (value := data["totalBalance"]) is None else as_decimal(value)
        self.credit_limit = None if (value := data["creditLimit"]) is None else as_decimal(value)
        self.job_start_date = None if (value := data["jobStartDate"]) is None else as_date(value)
        self.job_projected_end_date = None if (value := data["jobProjectedEndDate"]) is None else as_date(value)
        self.job_end_date = None if (value := data["jobEndDate"]) is None else as_date(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or full_name.__class__ is not str
            or is_active.__class__ is not bool
            or (company_name is not None and company_name.__class__ is not str)
            or (salutation is not None and salutation.__class__ is not str)
            or (first_name is not None and first_name.__class__ is not str)
            or (middle_name is not None and middle_name.__class__ is not str)
            or (last_name is not None and last_name.__class__ is not str)
            or (job_title is not None and job_title.__class__ is not str)
            or (phone is not None and phone.__class__ is not str)
            or (alternate_phone is not None and alternate_phone.__class__ is not str)
            or (fax is not None and fax.__class__ is not str)
            or (email is not None and email.__class__ is not str)
            or (cc_email is not None and cc_email.__class__ is not str)
            or (contact is not None and contact.__class__ is not str)
            or (alternate_contact is not None and alternate_contact.__class__ is not str)
            or (sales_tax_country is not None and sales_tax_country.__class__ is not str)
            or (resale_number is not None and resale_number.__class__ is not str)
            or (account_number is not None and account_number.__class__ is not str)
            or (job_description is not None and job_description.__class__ is not str)
            or (note_ is not None and note_.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
            or (tax_registration_number is not None and tax_registration_number.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Customer, data, self)
    return self if len(data) == 56 else note(self, data)
