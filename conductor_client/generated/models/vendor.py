"""`Vendor`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, odd
from .address import Address, decode_address
from .contact import Contact, decode_contact
from .custom_contact_field import CustomContactField, decode_custom_contact_field
from .custom_field import CustomField, decode_custom_field
from .note import Note, decode_note
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_vendor")
_REPORTING_PERIOD = enumeration("monthly", "quarterly", "annual")


@model
class Vendor(Model):
    """Supplier, contractor or tax agency to whom the company owes money. It holds terms, tax details and addresses and
    the balance owed.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks rejects
            it; shown on lists.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        class_: Class QuickBooks suggests on transactions of this vendor, where classes are assigned to names.
        company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
            private persons.
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name of the main contact, or of the person when the record stands for no business.
        middle_name: Second given name or initial, printed between the first and last name.
        last_name: Family name of the contact person; it does not have to match the name under which the record is
            listed.
        job_title: Position of the person within their organization; shown in contact lists and available to letters.
        billing_address: Address that bills come from and payments go to; QuickBooks prints it on checks.
        shipping_address: Address the vendor ships from or receives returns at; informational.
        phone: Main telephone, stored as free text without format checks; printed on forms whose template includes it.
        alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        email: Address that purchase orders and payment notices are e-mailed to from QuickBooks.
        cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
        contact: Main contact person as one line of text, stored apart from the first and last name.
        alternate_contact: Second contact person, as one line of text.
        custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address or a
            web page.
        additional_contacts: Contact persons kept for the company besides its main contact.
        name_on_check: Payee line printed on checks to this vendor; null when checks show the vendor's own name.
        account_number: Number the vendor uses for your company; QuickBooks prints it on checks to the vendor. Unrelated
            to the chart of accounts.
        note: Free text kept with the record; not printed on forms.
        additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
            free-text `note`.
        vendor_type: Entry of the Vendor Type list used to group vendors in reports; null when unclassified.
        terms: Payment terms filled in on new bills from the vendor; existing bills keep theirs.
        credit_limit: Highest open balance the vendor grants your company, in the vendor's currency. QuickBooks warns
            beyond it but blocks nothing.
        tax_identification_number: Vendor's Social Security or employer number, printed on 1099 forms; personal data
            when it belongs to an individual.
        is_eligible_for1099: Whether payments to the vendor are reported to the IRS on Form 1099 at year end; the
            vendor's tax id is then needed.
        balance: Sum owed to the vendor, in the vendor's currency; negative when credits exceed open bills.
        billing_rate: Billing rate level: the hourly prices at which this person's time is charged to customers. Null
            leaves the price to the service item.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        sales_tax_code: Tax code filled in by default on purchases from the vendor, in editions that track tax on
            purchases.
        sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international tax
            handling, null elsewhere.
        is_sales_tax_agency: Whether the vendor is an authority that sales tax is paid to; used outside the United
            States.
        sales_tax_return: Tax return form filed with this agency; null unless the vendor is a tax agency in an edition
            with built-in returns.
        tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and UK
            editions, null elsewhere.
        reporting_period: How often the company files with this tax agency; meaningful only for vendors that are sales
            tax agencies.
        is_tracking_purchase_tax: Whether tax paid on purchases is tracked for this tax agency, so that it can be
            reclaimed; used outside the United States.
        purchase_tax_account: Account that collects the tax paid on purchases, reclaimable from this agency; used in
            Canadian and UK editions.
        is_tracking_sales_tax: Whether tax charged on sales is tracked for this tax agency; used outside the United
            States.
        sales_tax_account: Account that collects the tax charged on sales and owed to this agency; used in Canadian and
            UK editions.
        is_compounding_tax: Whether the agency's tax is figured on the price including other taxes (tax on tax); used
            outside the United States.
        default_expense_accounts: Accounts prefilled on the expense tab when a user enters a bill or check for the
            vendor; bills created here do not pick them up by themselves.
        currency: Currency in which the vendor bills and is paid; null when multicurrency is off.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_vendor"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    company_name: str | None = wire("companyName", STRING, null=True)
    salutation: str | None = wire("salutation", STRING, null=True)
    first_name: str | None = wire("firstName", STRING, null=True)
    middle_name: str | None = wire("middleName", STRING, null=True)
    last_name: str | None = wire("lastName", STRING, null=True)
    job_title: str | None = wire("jobTitle", STRING, null=True)
    billing_address: Address | None = wire("billingAddress", Record(lambda: Address), null=True)
    shipping_address: Address | None = wire("shippingAddress", Record(lambda: Address), null=True)
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
    name_on_check: str | None = wire("nameOnCheck", STRING, null=True)
    account_number: str | None = wire("accountNumber", STRING, null=True)
    note: str | None = wire("note", STRING, null=True)
    additional_notes: list[Note] = wire("additionalNotes", Array(Record(lambda: Note)))
    vendor_type: ObjectReference | None = wire("vendorType", Record(lambda: ObjectReference), null=True)
    terms: ObjectReference | None = wire("terms", Record(lambda: ObjectReference), null=True)
    credit_limit: Decimal | None = wire("creditLimit", DECIMAL, null=True)
    tax_identification_number: str | None = wire("taxIdentificationNumber", STRING, null=True, secret=True)
    is_eligible_for1099: bool | None = wire("isEligibleFor1099", BOOLEAN, null=True)
    balance: Decimal | None = wire("balance", DECIMAL, null=True)
    billing_rate: ObjectReference | None = wire("billingRate", Record(lambda: ObjectReference), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    sales_tax_country: str | None = wire("salesTaxCountry", STRING, null=True)
    is_sales_tax_agency: bool | None = wire("isSalesTaxAgency", BOOLEAN, null=True)
    sales_tax_return: ObjectReference | None = wire("salesTaxReturn", Record(lambda: ObjectReference), null=True)
    tax_registration_number: str | None = wire("taxRegistrationNumber", STRING, null=True)
    reporting_period: Literal["monthly", "quarterly", "annual"] | str | None = wire(
        "reportingPeriod", Enumeration(_REPORTING_PERIOD), null=True
    )
    is_tracking_purchase_tax: bool | None = wire("isTrackingPurchaseTax", BOOLEAN, null=True)
    purchase_tax_account: ObjectReference | None = wire(
        "purchaseTaxAccount", Record(lambda: ObjectReference), null=True
    )
    is_tracking_sales_tax: bool | None = wire("isTrackingSalesTax", BOOLEAN, null=True)
    sales_tax_account: ObjectReference | None = wire("salesTaxAccount", Record(lambda: ObjectReference), null=True)
    is_compounding_tax: bool | None = wire("isCompoundingTax", BOOLEAN, null=True)
    default_expense_accounts: list[ObjectReference] = wire(
        "defaultExpenseAccounts", Array(Record(lambda: ObjectReference))
    )
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_vendor(data: Any) -> Vendor:
    self = new(Vendor)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.company_name = company_name = data["companyName"]
        self.salutation = salutation = data["salutation"]
        self.first_name = first_name = data["firstName"]
        self.middle_name = middle_name = data["middleName"]
        self.last_name = last_name = data["lastName"]
        self.job_title = job_title = data["jobTitle"]
        self.billing_address = None if (value := data["billingAddress"]) is None else decode_address(value)
        self.shipping_address = None if (value := data["shippingAddress"]) is None else decode_address(value)
        self.phone = phone = data["phone"]
        self.alternate_phone = alternate_phone = data["alternatePhone"]
        self.fax = fax = data["fax"]
        self.email = email = data["email"]
        self.cc_email = cc_email = data["ccEmail"]
        self.contact = contact = data["contact"]
        self.alternate_contact = alternate_contact = data["alternateContact"]
        self.custom_contact_fields = [decode_custom_contact_field(item) for item in items(data["customContactFields"])]
        self.additional_contacts = [decode_contact(item) for item in items(data["additionalContacts"])]
        self.name_on_check = name_on_check = data["nameOnCheck"]
        self.account_number = account_number = data["accountNumber"]
        self.note = note_ = data["note"]
        self.additional_notes = [decode_note(item) for item in items(data["additionalNotes"])]
        self.vendor_type = None if (value := data["vendorType"]) is None else decode_object_reference(value)
        self.terms = None if (value := data["terms"]) is None else decode_object_reference(value)
        self.tax_identification_number = tax_identification_number = data["taxIdentificationNumber"]
        self.is_eligible_for1099 = is_eligible_for1099 = data["isEligibleFor1099"]
        self.billing_rate = None if (value := data["billingRate"]) is None else decode_object_reference(value)
        self.external_id = external_id = data["externalId"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.sales_tax_country = sales_tax_country = data["salesTaxCountry"]
        self.is_sales_tax_agency = is_sales_tax_agency = data["isSalesTaxAgency"]
        self.sales_tax_return = None if (value := data["salesTaxReturn"]) is None else decode_object_reference(value)
        self.tax_registration_number = tax_registration_number = data["taxRegistrationNumber"]
        self.reporting_period = None if (value := data["reportingPeriod"]) is None else _REPORTING_PERIOD[value]
        self.is_tracking_purchase_tax = is_tracking_purchase_tax = data["isTrackingPurchaseTax"]
        self.purchase_tax_account = (
            None if (value := data["purchaseTaxAccount"]) is None else decode_object_reference(value)
        )
        self.is_tracking_sales_tax = is_tracking_sales_tax = data["isTrackingSalesTax"]
        self.sales_tax_account = None if (value := data["salesTaxAccount"]) is None else decode_object_reference(value)
        self.is_compounding_tax = is_compounding_tax = data["isCompoundingTax"]
        self.default_expense_accounts = [
            decode_object_reference(item) for item in items(data["defaultExpenseAccounts"])
        ]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.credit_limit = None if (value := data["creditLimit"]) is None else as_decimal(value)
        self.balance = None if (value := data["balance"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
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
            or (name_on_check is not None and name_on_check.__class__ is not str)
            or (account_number is not None and account_number.__class__ is not str)
            or (note_ is not None and note_.__class__ is not str)
            or (tax_identification_number is not None and tax_identification_number.__class__ is not str)
            or (is_eligible_for1099 is not None and is_eligible_for1099.__class__ is not bool)
            or (external_id is not None and external_id.__class__ is not str)
            or (sales_tax_country is not None and sales_tax_country.__class__ is not str)
            or (is_sales_tax_agency is not None and is_sales_tax_agency.__class__ is not bool)
            or (tax_registration_number is not None and tax_registration_number.__class__ is not str)
            or (is_tracking_purchase_tax is not None and is_tracking_purchase_tax.__class__ is not bool)
            or (is_tracking_sales_tax is not None and is_tracking_sales_tax.__class__ is not bool)
            or (is_compounding_tax is not None and is_compounding_tax.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Vendor, data, self)
    return self if len(data) == 51 else note(self, data)
