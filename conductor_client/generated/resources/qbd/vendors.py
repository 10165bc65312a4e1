"""The methods of `qbd.vendors`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...models.additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
    from ...models.additional_note_update import AdditionalNoteUpdate, AdditionalNoteUpdateDict
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
    from ...models.vendor import Vendor
    from ...models.vendor_create_additional_contact import (
        VendorCreateAdditionalContact,
        VendorCreateAdditionalContactDict,
    )
    from ...models.vendor_update import VendorUpdate as VendorUpdate
    from ...models.vendor_update_additional_contact import (
        VendorUpdateAdditionalContact,
        VendorUpdateAdditionalContactDict,
    )


class VendorsResource(RecordsByName["Vendor", "VendorUpdate"], api="...api.qbd.vendors"):
    """`client.qbd.vendors` of a synchronous client. See `AsyncVendorsResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[VendorCreateAdditionalContact | VendorCreateAdditionalContactDict]
        | Unset = UNSET,
        name_on_check: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        vendor_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        tax_identification_number: str | Unset = UNSET,
        is_eligible_for1099: bool | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        is_sales_tax_agency: bool | Unset = UNSET,
        sales_tax_return_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        reporting_period: Literal["monthly", "quarterly"] | Unset = UNSET,
        is_tracking_purchase_tax: bool | Unset = UNSET,
        purchase_tax_account_id: str | Unset = UNSET,
        is_tracking_sales_tax: bool | Unset = UNSET,
        sales_tax_account_id: str | Unset = UNSET,
        is_compounding_tax: bool | Unset = UNSET,
        default_expense_account_ids: Sequence[str] | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Create a vendor.

        Args:
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 41 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on transactions of this vendor, where classes are assigned to
                names. At most 36 characters.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the main contact, or of the person when the record stands for no business. At most
                25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            job_title: Position of the person within their organization; shown in contact lists and available to
                letters.
            billing_address: Address that bills come from and payments go to; QuickBooks prints it on checks.
            shipping_address: Address the vendor ships from or receives returns at; informational.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that purchase orders and payment notices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons kept for the company besides its main contact. At least one element.
            name_on_check: Payee line printed on checks to this vendor. At most 41 characters.
            account_number: Number the vendor uses for your company; QuickBooks prints it on checks to the vendor.
                Unrelated to the chart of accounts.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            vendor_type_id: Entry of the Vendor Type list under which the vendor is grouped in reports. At most 36
                characters.
            terms_id: Payment terms filled in on new bills from the vendor; existing bills keep theirs. At most 36
                characters.
            credit_limit: Highest open balance the vendor grants your company, in the vendor's currency. QuickBooks
                warns beyond it but blocks nothing.
            tax_identification_number: Vendor's Social Security or employer number, printed on 1099 forms; personal data
                when it belongs to an individual.
            is_eligible_for1099: Whether payments to the vendor are reported to the IRS on Form 1099 at year end; the
                vendor's tax id is then needed.
            opening_balance: Amount owed to the vendor at the start; QuickBooks creates a bill for it. Do not also enter
                the open bills themselves.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            sales_tax_code_id: Tax code filled in by default on purchases from the vendor, in editions that track tax on
                purchases. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            is_sales_tax_agency: Whether the vendor is an authority that sales tax is paid to; used outside the United
                States.
            sales_tax_return_id: Tax return form filed with this agency; only for tax agencies in editions with built-in
                returns. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            reporting_period: How often the company files with this tax agency; meaningful only for vendors that are
                sales tax agencies.
            is_tracking_purchase_tax: Whether tax paid on purchases is tracked for this tax agency, so that it can be
                reclaimed; used outside the United States.
            purchase_tax_account_id: Account that collects the tax paid on purchases, reclaimable from this agency; used
                in Canadian and UK editions. At most 36 characters.
            is_tracking_sales_tax: Whether tax charged on sales is tracked for this tax agency; used outside the United
                States.
            sales_tax_account_id: Account that collects the tax charged on sales and owed to this agency; used in
                Canadian and UK editions. At most 36 characters.
            is_compounding_tax: Whether the agency's tax is figured on the price including other taxes (tax on tax);
                used outside the United States.
            default_expense_account_ids: Ids of the accounts, at most three in QuickBooks, that are prefilled on the
                expense tab when a user enters a bill or check for the vendor. At least one element. Each has at most 36
                characters.
            currency_id: Id of the currency in which the vendor bills; needs multicurrency switched on, and is fixed
                once the vendor has transactions. At most 36 characters.
        """
        from ...api.qbd.vendors.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        total_balance: DecimalInput | None | Unset = UNSET,
        total_balance_greater_than: DecimalInput | None | Unset = UNSET,
        total_balance_greater_than_or_equal_to: DecimalInput | None | Unset = UNSET,
        total_balance_less_than: DecimalInput | None | Unset = UNSET,
        total_balance_less_than_or_equal_to: DecimalInput | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Vendor]:
        """List vendors.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            total_balance: Keeps only vendors that are owed exactly this amount, in the vendor's currency. Give only one
                of `total_balance`, `total_balance_greater_than`, `total_balance_greater_than_or_equal_to`,
                `total_balance_less_than` and `total_balance_less_than_or_equal_to`.
            total_balance_greater_than: Keeps only vendors that are owed more than this amount, in the vendor's
                currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than_or_equal_to: Keeps only vendors that are owed this amount or more, in the
                vendor's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than: Keeps only vendors that are owed less than this amount, in the vendor's currency.
                Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than_or_equal_to: Keeps only vendors that are owed this amount or less, in the vendor's
                currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            currency_ids: Keeps only vendors that bill in one of these currencies; meaningful only with multiple
                currencies switched on.
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.vendors.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Vendor:
        """Retrieve a vendor.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.vendors.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[VendorUpdateAdditionalContact | VendorUpdateAdditionalContactDict]
        | Unset = UNSET,
        name_on_check: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        vendor_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        tax_identification_number: str | Unset = UNSET,
        is_eligible_for1099: bool | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        is_sales_tax_agency: bool | Unset = UNSET,
        sales_tax_return_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        reporting_period: Literal["monthly", "quarterly"] | Unset = UNSET,
        is_tracking_purchase_tax: bool | Unset = UNSET,
        purchase_tax_account_id: str | Unset = UNSET,
        is_tracking_sales_tax: bool | Unset = UNSET,
        sales_tax_account_id: str | Unset = UNSET,
        is_compounding_tax: bool | Unset = UNSET,
        default_expense_account_ids: Sequence[str] | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Update a vendor.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 41 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on transactions of this vendor, where classes are assigned to
                names. At most 36 characters.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the main contact, or of the person when the record stands for no business. At most
                25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            job_title: Position of the person within their organization; shown in contact lists and available to
                letters.
            billing_address: Address that bills come from and payments go to; QuickBooks prints it on checks.
            shipping_address: Address the vendor ships from or receives returns at; informational.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that purchase orders and payment notices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons to change, each named by its own `id` and current `revision_number`;
                new contacts cannot be added this way. At least one element.
            name_on_check: Payee line printed on checks to this vendor. At most 41 characters.
            account_number: Number the vendor uses for your company; QuickBooks prints it on checks to the vendor.
                Unrelated to the chart of accounts.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            vendor_type_id: Entry of the Vendor Type list under which the vendor is grouped in reports. At most 36
                characters.
            terms_id: Payment terms filled in on new bills from the vendor; existing bills keep theirs. At most 36
                characters.
            credit_limit: Highest open balance the vendor grants your company, in the vendor's currency. QuickBooks
                warns beyond it but blocks nothing.
            tax_identification_number: Vendor's Social Security or employer number, printed on 1099 forms; personal data
                when it belongs to an individual.
            is_eligible_for1099: Whether payments to the vendor are reported to the IRS on Form 1099 at year end; the
                vendor's tax id is then needed.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            sales_tax_code_id: Tax code filled in by default on purchases from the vendor, in editions that track tax on
                purchases. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            is_sales_tax_agency: Whether the vendor is an authority that sales tax is paid to; used outside the United
                States.
            sales_tax_return_id: Tax return form filed with this agency; only for tax agencies in editions with built-in
                returns. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            reporting_period: How often the company files with this tax agency; meaningful only for vendors that are
                sales tax agencies.
            is_tracking_purchase_tax: Whether tax paid on purchases is tracked for this tax agency, so that it can be
                reclaimed; used outside the United States.
            purchase_tax_account_id: Account that collects the tax paid on purchases, reclaimable from this agency; used
                in Canadian and UK editions. At most 36 characters.
            is_tracking_sales_tax: Whether tax charged on sales is tracked for this tax agency; used outside the United
                States.
            sales_tax_account_id: Account that collects the tax charged on sales and owed to this agency; used in
                Canadian and UK editions. At most 36 characters.
            is_compounding_tax: Whether the agency's tax is figured on the price including other taxes (tax on tax);
                used outside the United States.
            default_expense_account_ids: Ids of the accounts, at most three in QuickBooks, that are prefilled on the
                expense tab when a user enters a bill or check for the vendor. At least one element. Each has at most 36
                characters.
            currency_id: Id of the currency in which the vendor bills; needs multicurrency switched on, and is fixed
                once the vendor has transactions. At most 36 characters.
        """
        from ...api.qbd.vendors.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncVendorsResource(AsyncRecordsByName["Vendor", "VendorUpdate"], api="...api.qbd.vendors"):
    """`client.qbd.vendors` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[VendorCreateAdditionalContact | VendorCreateAdditionalContactDict]
        | Unset = UNSET,
        name_on_check: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        vendor_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        tax_identification_number: str | Unset = UNSET,
        is_eligible_for1099: bool | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        is_sales_tax_agency: bool | Unset = UNSET,
        sales_tax_return_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        reporting_period: Literal["monthly", "quarterly"] | Unset = UNSET,
        is_tracking_purchase_tax: bool | Unset = UNSET,
        purchase_tax_account_id: str | Unset = UNSET,
        is_tracking_sales_tax: bool | Unset = UNSET,
        sales_tax_account_id: str | Unset = UNSET,
        is_compounding_tax: bool | Unset = UNSET,
        default_expense_account_ids: Sequence[str] | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Create a vendor.

        Adds a vendor, a supplier, contractor or tax agency from whom the company buys or to whom it owes. Names are
        shared with customers, employees and other names, so one of these can block it. When the call times out, look
        up the name first: the vendor may exist already, and a second one is refused as a duplicate.

        Args:
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 41 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on transactions of this vendor, where classes are assigned to
                names. At most 36 characters.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the main contact, or of the person when the record stands for no business. At most
                25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            job_title: Position of the person within their organization; shown in contact lists and available to
                letters.
            billing_address: Address that bills come from and payments go to; QuickBooks prints it on checks.
            shipping_address: Address the vendor ships from or receives returns at; informational.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that purchase orders and payment notices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons kept for the company besides its main contact. At least one element.
            name_on_check: Payee line printed on checks to this vendor. At most 41 characters.
            account_number: Number the vendor uses for your company; QuickBooks prints it on checks to the vendor.
                Unrelated to the chart of accounts.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            vendor_type_id: Entry of the Vendor Type list under which the vendor is grouped in reports. At most 36
                characters.
            terms_id: Payment terms filled in on new bills from the vendor; existing bills keep theirs. At most 36
                characters.
            credit_limit: Highest open balance the vendor grants your company, in the vendor's currency. QuickBooks
                warns beyond it but blocks nothing.
            tax_identification_number: Vendor's Social Security or employer number, printed on 1099 forms; personal data
                when it belongs to an individual.
            is_eligible_for1099: Whether payments to the vendor are reported to the IRS on Form 1099 at year end; the
                vendor's tax id is then needed.
            opening_balance: Amount owed to the vendor at the start; QuickBooks creates a bill for it. Do not also enter
                the open bills themselves.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            sales_tax_code_id: Tax code filled in by default on purchases from the vendor, in editions that track tax on
                purchases. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            is_sales_tax_agency: Whether the vendor is an authority that sales tax is paid to; used outside the United
                States.
            sales_tax_return_id: Tax return form filed with this agency; only for tax agencies in editions with built-in
                returns. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            reporting_period: How often the company files with this tax agency; meaningful only for vendors that are
                sales tax agencies.
            is_tracking_purchase_tax: Whether tax paid on purchases is tracked for this tax agency, so that it can be
                reclaimed; used outside the United States.
            purchase_tax_account_id: Account that collects the tax paid on purchases, reclaimable from this agency; used
                in Canadian and UK editions. At most 36 characters.
            is_tracking_sales_tax: Whether tax charged on sales is tracked for this tax agency; used outside the United
                States.
            sales_tax_account_id: Account that collects the tax charged on sales and owed to this agency; used in
                Canadian and UK editions. At most 36 characters.
            is_compounding_tax: Whether the agency's tax is figured on the price including other taxes (tax on tax);
                used outside the United States.
            default_expense_account_ids: Ids of the accounts, at most three in QuickBooks, that are prefilled on the
                expense tab when a user enters a bill or check for the vendor. At least one element. Each has at most 36
                characters.
            currency_id: Id of the currency in which the vendor bills; needs multicurrency switched on, and is fixed
                once the vendor has transactions. At most 36 characters.

        Returns:
            The vendor as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.vendors.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        total_balance: DecimalInput | None | Unset = UNSET,
        total_balance_greater_than: DecimalInput | None | Unset = UNSET,
        total_balance_greater_than_or_equal_to: DecimalInput | None | Unset = UNSET,
        total_balance_less_than: DecimalInput | None | Unset = UNSET,
        total_balance_less_than_or_equal_to: DecimalInput | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Vendor]:
        """List vendors.

        Lists vendors with their balances, terms and contact details. Long lists continue page by page through the
        cursor, ten seconds at most between answer and next request, and in no fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            total_balance: Keeps only vendors that are owed exactly this amount, in the vendor's currency. Give only one
                of `total_balance`, `total_balance_greater_than`, `total_balance_greater_than_or_equal_to`,
                `total_balance_less_than` and `total_balance_less_than_or_equal_to`.
            total_balance_greater_than: Keeps only vendors that are owed more than this amount, in the vendor's
                currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than_or_equal_to: Keeps only vendors that are owed this amount or more, in the
                vendor's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than: Keeps only vendors that are owed less than this amount, in the vendor's currency.
                Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than_or_equal_to: Keeps only vendors that are owed this amount or less, in the vendor's
                currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            currency_ids: Keeps only vendors that bill in one of these currencies; meaningful only with multiple
                currencies switched on.
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of vendors, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.vendors.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Vendor:
        """Retrieve a vendor.

        Fetches one vendor, a supplier or tax agency, with its balance, terms and tax details.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The vendor with its addresses, contacts, tax details and balance.
        """
        from ...api.qbd.vendors.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[VendorUpdateAdditionalContact | VendorUpdateAdditionalContactDict]
        | Unset = UNSET,
        name_on_check: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        vendor_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        tax_identification_number: str | Unset = UNSET,
        is_eligible_for1099: bool | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        is_sales_tax_agency: bool | Unset = UNSET,
        sales_tax_return_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        reporting_period: Literal["monthly", "quarterly"] | Unset = UNSET,
        is_tracking_purchase_tax: bool | Unset = UNSET,
        purchase_tax_account_id: str | Unset = UNSET,
        is_tracking_sales_tax: bool | Unset = UNSET,
        sales_tax_account_id: str | Unset = UNSET,
        is_compounding_tax: bool | Unset = UNSET,
        default_expense_account_ids: Sequence[str] | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Update a vendor.

        Changes a vendor's addresses, terms or tax details; bills entered before keep their own. Extra contacts and
        notes that already exist are changed by their ids. The vendor's current revision number is required, and an
        outdated one is refused; fields left out keep their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 41 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on transactions of this vendor, where classes are assigned to
                names. At most 36 characters.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the main contact, or of the person when the record stands for no business. At most
                25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            job_title: Position of the person within their organization; shown in contact lists and available to
                letters.
            billing_address: Address that bills come from and payments go to; QuickBooks prints it on checks.
            shipping_address: Address the vendor ships from or receives returns at; informational.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that purchase orders and payment notices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons to change, each named by its own `id` and current `revision_number`;
                new contacts cannot be added this way. At least one element.
            name_on_check: Payee line printed on checks to this vendor. At most 41 characters.
            account_number: Number the vendor uses for your company; QuickBooks prints it on checks to the vendor.
                Unrelated to the chart of accounts.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            vendor_type_id: Entry of the Vendor Type list under which the vendor is grouped in reports. At most 36
                characters.
            terms_id: Payment terms filled in on new bills from the vendor; existing bills keep theirs. At most 36
                characters.
            credit_limit: Highest open balance the vendor grants your company, in the vendor's currency. QuickBooks
                warns beyond it but blocks nothing.
            tax_identification_number: Vendor's Social Security or employer number, printed on 1099 forms; personal data
                when it belongs to an individual.
            is_eligible_for1099: Whether payments to the vendor are reported to the IRS on Form 1099 at year end; the
                vendor's tax id is then needed.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            sales_tax_code_id: Tax code filled in by default on purchases from the vendor, in editions that track tax on
                purchases. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            is_sales_tax_agency: Whether the vendor is an authority that sales tax is paid to; used outside the United
                States.
            sales_tax_return_id: Tax return form filed with this agency; only for tax agencies in editions with built-in
                returns. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            reporting_period: How often the company files with this tax agency; meaningful only for vendors that are
                sales tax agencies.
            is_tracking_purchase_tax: Whether tax paid on purchases is tracked for this tax agency, so that it can be
                reclaimed; used outside the United States.
            purchase_tax_account_id: Account that collects the tax paid on purchases, reclaimable from this agency; used
                in Canadian and UK editions. At most 36 characters.
            is_tracking_sales_tax: Whether tax charged on sales is tracked for this tax agency; used outside the United
                States.
            sales_tax_account_id: Account that collects the tax charged on sales and owed to this agency; used in
                Canadian and UK editions. At most 36 characters.
            is_compounding_tax: Whether the agency's tax is figured on the price including other taxes (tax on tax);
                used outside the United States.
            default_expense_account_ids: Ids of the accounts, at most three in QuickBooks, that are prefilled on the
                expense tab when a user enters a bill or check for the vendor. At least one element. Each has at most 36
                characters.
            currency_id: Id of the currency in which the vendor bills; needs multicurrency switched on, and is fixed
                once the vendor has transactions. At most 36 characters.

        Returns:
            The vendor after the change, with the new revision number for the next update.
        """
        from ...api.qbd.vendors.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
