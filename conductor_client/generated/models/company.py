"""`Company`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN, STRING, Array, Enumeration, Record
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..literals import COMPANY_TAX_FORM, COMPANY_YEAR_START_MONTH, CompanyTaxForm, CompanyYearStartMonth
from .accountant_copy import AccountantCopy, decode_accountant_copy
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .subscribed_service import SubscribedService, decode_subscribed_service


@model
class Company(Model):
    """Profile of the company whose books the file holds: names, addresses, tax identity, fiscal year and subscriptions.
    There is one in each company file.

    Attributes:
        is_sample_company_file: True for the practice files shipped with QuickBooks, whose data is fictional.
        company_name: Trading name of the company, as shown in the title bar and on forms; the registered name is in
            `legal_company_name`.
        legal_company_name: Name under which the business is registered, used on payroll and tax forms; sales forms show
            the trade name instead.
        address: Mailing address of the company, printed on forms unless a separate customer-facing address is set.
        legal_address: Address used on tax forms and government filings; it can differ from the address printed on sales
            forms.
        address_for_customer: Address that customers see on invoices and other forms, where it differs from the
            company's mailing address.
        phone: Company telephone as printed on forms.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        email: Address of the company itself, shown on forms.
        website: Company home page as kept in the company information; can be printed on forms.
        fiscal_year_start_month: Month in which the company's financial year begins; reports such as year to date go by
            it.
        income_tax_year_start_month: Month in which the company's tax year begins; it can differ from the financial
            year.
        company_type: Line of business chosen when the company file was set up; QuickBooks proposed a chart of accounts
            to suit it.
        ein: Federal employer identification number of the company, for tax forms and payroll; the hyphen may be
            missing.
        ssn: Social Security number that a sole proprietor files under in place of an employer number; personal data,
            null when not recorded.
        tax_form: Income tax return the company files, such as Form 1120; it decides which tax lines accounts can be
            mapped to.
        subscribed_services: Intuit services, such as payroll, that the company file is signed up for; null when none
            are reported.
        accountant_copy: State of the accountant's copy, a second file in which an outside accountant corrects earlier
            periods; null when QuickBooks reports none.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    is_sample_company_file: bool = wire("isSampleCompanyFile", BOOLEAN)
    company_name: str | None = wire("companyName", STRING, null=True)
    legal_company_name: str | None = wire("legalCompanyName", STRING, null=True)
    address: Address | None = wire("address", Record(lambda: Address), null=True)
    legal_address: Address | None = wire("legalAddress", Record(lambda: Address), null=True)
    address_for_customer: Address | None = wire("addressForCustomer", Record(lambda: Address), null=True)
    phone: str | None = wire("phone", STRING, null=True)
    fax: str | None = wire("fax", STRING, null=True)
    email: str | None = wire("email", STRING, null=True)
    website: str | None = wire("website", STRING, null=True)
    fiscal_year_start_month: CompanyYearStartMonth | str | None = wire(
        "fiscalYearStartMonth", Enumeration(COMPANY_YEAR_START_MONTH), null=True
    )
    income_tax_year_start_month: CompanyYearStartMonth | str | None = wire(
        "incomeTaxYearStartMonth", Enumeration(COMPANY_YEAR_START_MONTH), null=True
    )
    company_type: str | None = wire("companyType", STRING, null=True)
    ein: str | None = wire("ein", STRING, null=True)
    ssn: str | None = wire("ssn", STRING, null=True, secret=True)
    tax_form: CompanyTaxForm | str | None = wire("taxForm", Enumeration(COMPANY_TAX_FORM), null=True)
    subscribed_services: SubscribedService | None = wire(
        "subscribedServices", Record(lambda: SubscribedService), null=True
    )
    accountant_copy: AccountantCopy | None = wire("accountantCopy", Record(lambda: AccountantCopy), null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_company(data: Any) -> Company:
    self = new(Company)
    self._meta = None
    try:
        self.is_sample_company_file = is_sample_company_file = data["isSampleCompanyFile"]
        self.company_name = company_name = data["companyName"]
        self.legal_company_name = legal_company_name = data["legalCompanyName"]
        self.address = None if (value := data["address"]) is None else decode_address(value)
        self.legal_address = None if (value := data["legalAddress"]) is None else decode_address(value)
        self.address_for_customer = None if (value := data["addressForCustomer"]) is None else decode_address(value)
        self.phone = phone = data["phone"]
        self.fax = fax = data["fax"]
        self.email = email = data["email"]
        self.website = website = data["website"]
        self.fiscal_year_start_month = (
            None if (value := data["fiscalYearStartMonth"]) is None else COMPANY_YEAR_START_MONTH[value]
        )
        self.income_tax_year_start_month = (
            None if (value := data["incomeTaxYearStartMonth"]) is None else COMPANY_YEAR_START_MONTH[value]
        )
        self.company_type = company_type = data["companyType"]
        self.ein = ein = data["ein"]
        self.ssn = ssn = data["ssn"]
        self.tax_form = None if (value := data["taxForm"]) is None else COMPANY_TAX_FORM[value]
        self.subscribed_services = (
            None if (value := data["subscribedServices"]) is None else decode_subscribed_service(value)
        )
        self.accountant_copy = None if (value := data["accountantCopy"]) is None else decode_accountant_copy(value)
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        if (
            is_sample_company_file.__class__ is not bool
            or (company_name is not None and company_name.__class__ is not str)
            or (legal_company_name is not None and legal_company_name.__class__ is not str)
            or (phone is not None and phone.__class__ is not str)
            or (fax is not None and fax.__class__ is not str)
            or (email is not None and email.__class__ is not str)
            or (website is not None and website.__class__ is not str)
            or (company_type is not None and company_type.__class__ is not str)
            or (ein is not None and ein.__class__ is not str)
            or (ssn is not None and ssn.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Company, data, self)
    return self if len(data) == 19 else note(self, data)
