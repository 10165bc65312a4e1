"""`VendorCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset
from .additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
from .address_input import AddressInput, AddressInputDict
from .custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
from .vendor_create_additional_contact import VendorCreateAdditionalContact, VendorCreateAdditionalContactDict

_SALES_TAX_COUNTRY = enumeration("australia", "canada", "uk", "us")
_REPORTING_PERIOD = enumeration("monthly", "quarterly")


@model
class VendorCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.vendors.create`, and described there.
    """

    name: str = wire("name", text(41, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    company_name: str | Unset = wire("companyName", text(41), default=UNSET)
    salutation: str | Unset = wire("salutation", STRING, default=UNSET)
    first_name: str | Unset = wire("firstName", text(25), default=UNSET)
    middle_name: str | Unset = wire("middleName", text(5), default=UNSET)
    last_name: str | Unset = wire("lastName", text(25), default=UNSET)
    job_title: str | Unset = wire("jobTitle", STRING, default=UNSET)
    billing_address: AddressInput | AddressInputDict | Unset = wire(
        "billingAddress", Record(lambda: AddressInput), default=UNSET
    )
    shipping_address: AddressInput | AddressInputDict | Unset = wire(
        "shippingAddress", Record(lambda: AddressInput), default=UNSET
    )
    phone: str | Unset = wire("phone", text(21), default=UNSET)
    alternate_phone: str | Unset = wire("alternatePhone", text(21), default=UNSET)
    fax: str | Unset = wire("fax", text(21), default=UNSET)
    email: str | Unset = wire("email", STRING, default=UNSET)
    cc_email: str | Unset = wire("ccEmail", STRING, default=UNSET)
    contact: str | Unset = wire("contact", STRING, default=UNSET)
    alternate_contact: str | Unset = wire("alternateContact", STRING, default=UNSET)
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = wire(
        "customContactFields", array(Record(lambda: CustomContactFieldInput), 1), default=UNSET
    )
    additional_contacts: Sequence[VendorCreateAdditionalContact | VendorCreateAdditionalContactDict] | Unset = wire(
        "additionalContacts", array(Record(lambda: VendorCreateAdditionalContact), 1), default=UNSET
    )
    name_on_check: str | Unset = wire("nameOnCheck", text(41), default=UNSET)
    account_number: str | Unset = wire("accountNumber", STRING, default=UNSET)
    note: str | Unset = wire("note", STRING, default=UNSET)
    additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = wire(
        "additionalNotes", array(Record(lambda: AdditionalNoteCreate), 1), default=UNSET
    )
    vendor_type_id: str | Unset = wire("vendorTypeId", text(36), default=UNSET)
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    credit_limit: DecimalInput | Unset = wire("creditLimit", decimal(2), default=UNSET)
    tax_identification_number: str | Unset = wire("taxIdentificationNumber", STRING, default=UNSET, secret=True)
    is_eligible_for1099: bool | Unset = wire("isEligibleFor1099", BOOLEAN, default=UNSET)
    opening_balance: DecimalInput | Unset = wire("openingBalance", decimal(2), default=UNSET)
    opening_balance_date: DateInput | Unset = wire("openingBalanceDate", DATE, default=UNSET)
    billing_rate_id: str | Unset = wire("billingRateId", text(36), default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = wire(
        "salesTaxCountry", Enumeration(_SALES_TAX_COUNTRY), default=UNSET
    )
    is_sales_tax_agency: bool | Unset = wire("isSalesTaxAgency", BOOLEAN, default=UNSET)
    sales_tax_return_id: str | Unset = wire("salesTaxReturnId", text(36), default=UNSET)
    tax_registration_number: str | Unset = wire("taxRegistrationNumber", STRING, default=UNSET)
    reporting_period: Literal["monthly", "quarterly"] | Unset = wire(
        "reportingPeriod", Enumeration(_REPORTING_PERIOD), default=UNSET
    )
    is_tracking_purchase_tax: bool | Unset = wire("isTrackingPurchaseTax", BOOLEAN, default=UNSET)
    purchase_tax_account_id: str | Unset = wire("purchaseTaxAccountId", text(36), default=UNSET)
    is_tracking_sales_tax: bool | Unset = wire("isTrackingSalesTax", BOOLEAN, default=UNSET)
    sales_tax_account_id: str | Unset = wire("salesTaxAccountId", text(36), default=UNSET)
    is_compounding_tax: bool | Unset = wire("isCompoundingTax", BOOLEAN, default=UNSET)
    default_expense_account_ids: Sequence[str] | Unset = wire(
        "defaultExpenseAccountIds", array(text(36), 1), default=UNSET
    )
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)


class VendorCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    class_id: str
    company_name: str
    salutation: str
    first_name: str
    middle_name: str
    last_name: str
    job_title: str
    billing_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    phone: str
    alternate_phone: str
    fax: str
    email: str
    cc_email: str
    contact: str
    alternate_contact: str
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict]
    additional_contacts: Sequence[VendorCreateAdditionalContact | VendorCreateAdditionalContactDict]
    name_on_check: str
    account_number: str
    note: str
    additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict]
    vendor_type_id: str
    terms_id: str
    credit_limit: DecimalInput
    tax_identification_number: str
    is_eligible_for1099: bool
    opening_balance: DecimalInput
    opening_balance_date: DateInput
    billing_rate_id: str
    external_id: str
    sales_tax_code_id: str
    sales_tax_country: Literal["australia", "canada", "uk", "us"]
    is_sales_tax_agency: bool
    sales_tax_return_id: str
    tax_registration_number: str
    reporting_period: Literal["monthly", "quarterly"]
    is_tracking_purchase_tax: bool
    purchase_tax_account_id: str
    is_tracking_sales_tax: bool
    sales_tax_account_id: str
    is_compounding_tax: bool
    default_expense_account_ids: Sequence[str]
    currency_id: str
