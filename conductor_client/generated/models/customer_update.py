"""`CustomerUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset
from ..literals import CUSTOMER_JOB_STATUS, CustomerJobStatus
from .additional_note_update import AdditionalNoteUpdate, AdditionalNoteUpdateDict
from .address_input import AddressInput, AddressInputDict
from .custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
from .customer_alternate_shipping_address_input import (
    CustomerAlternateShippingAddressInput,
    CustomerAlternateShippingAddressInputDict,
)
from .customer_credit_card_input import CustomerCreditCardInput, CustomerCreditCardInputDict
from .customer_update_additional_contact import CustomerUpdateAdditionalContact, CustomerUpdateAdditionalContactDict

_SALES_TAX_COUNTRY = enumeration("australia", "canada", "uk", "us")
_PREFERRED_DELIVERY_METHOD = enumeration("email", "mail", "none")


@model
class CustomerUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.customers.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(41, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
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
    alternate_shipping_addresses: (
        Sequence[CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict] | Unset
    ) = wire(
        "alternateShippingAddresses", array(Record(lambda: CustomerAlternateShippingAddressInput), 1), default=UNSET
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
    additional_contacts: Sequence[CustomerUpdateAdditionalContact | CustomerUpdateAdditionalContactDict] | Unset = wire(
        "additionalContacts", array(Record(lambda: CustomerUpdateAdditionalContact), 1), default=UNSET
    )
    customer_type_id: str | Unset = wire("customerTypeId", text(36), default=UNSET)
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = wire(
        "salesTaxCountry", Enumeration(_SALES_TAX_COUNTRY), default=UNSET
    )
    resale_number: str | Unset = wire("resaleNumber", STRING, default=UNSET)
    account_number: str | Unset = wire("accountNumber", STRING, default=UNSET)
    credit_limit: DecimalInput | Unset = wire("creditLimit", decimal(2), default=UNSET)
    preferred_payment_method_id: str | Unset = wire("preferredPaymentMethodId", text(36), default=UNSET)
    credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict | Unset = wire(
        "creditCard", Record(lambda: CustomerCreditCardInput), default=UNSET
    )
    job_status: CustomerJobStatus | Unset = wire("jobStatus", Enumeration(CUSTOMER_JOB_STATUS), default=UNSET)
    job_start_date: DateInput | Unset = wire("jobStartDate", DATE, default=UNSET)
    job_projected_end_date: DateInput | Unset = wire("jobProjectedEndDate", DATE, default=UNSET)
    job_end_date: DateInput | Unset = wire("jobEndDate", DATE, default=UNSET)
    job_description: str | Unset = wire("jobDescription", STRING, default=UNSET)
    job_type_id: str | Unset = wire("jobTypeId", text(36), default=UNSET)
    note: str | Unset = wire("note", STRING, default=UNSET)
    additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = wire(
        "additionalNotes", array(Record(lambda: AdditionalNoteUpdate), 1), default=UNSET
    )
    preferred_delivery_method: Literal["email", "mail", "none"] | Unset = wire(
        "preferredDeliveryMethod", Enumeration(_PREFERRED_DELIVERY_METHOD), default=UNSET
    )
    price_level_id: str | Unset = wire("priceLevelId", text(36), default=UNSET)
    tax_registration_number: str | Unset = wire("taxRegistrationNumber", STRING, default=UNSET)
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)


class CustomerUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    class_id: str
    parent_id: str
    company_name: str
    salutation: str
    first_name: str
    middle_name: str
    last_name: str
    job_title: str
    billing_address: AddressInput | AddressInputDict
    shipping_address: AddressInput | AddressInputDict
    alternate_shipping_addresses: Sequence[
        CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict
    ]
    phone: str
    alternate_phone: str
    fax: str
    email: str
    cc_email: str
    contact: str
    alternate_contact: str
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict]
    additional_contacts: Sequence[CustomerUpdateAdditionalContact | CustomerUpdateAdditionalContactDict]
    customer_type_id: str
    terms_id: str
    sales_representative_id: str
    sales_tax_code_id: str
    sales_tax_item_id: str
    sales_tax_country: Literal["australia", "canada", "uk", "us"]
    resale_number: str
    account_number: str
    credit_limit: DecimalInput
    preferred_payment_method_id: str
    credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict
    job_status: CustomerJobStatus
    job_start_date: DateInput
    job_projected_end_date: DateInput
    job_end_date: DateInput
    job_description: str
    job_type_id: str
    note: str
    additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict]
    preferred_delivery_method: Literal["email", "mail", "none"]
    price_level_id: str
    tax_registration_number: str
    currency_id: str
