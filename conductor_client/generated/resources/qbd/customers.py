"""The methods of `qbd.customers`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByFullName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByFullName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...literals import CustomerJobStatus
    from ...models.additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
    from ...models.additional_note_update import AdditionalNoteUpdate, AdditionalNoteUpdateDict
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
    from ...models.customer import Customer
    from ...models.customer_alternate_shipping_address_input import (
        CustomerAlternateShippingAddressInput,
        CustomerAlternateShippingAddressInputDict,
    )
    from ...models.customer_create_additional_contact import (
        CustomerCreateAdditionalContact,
        CustomerCreateAdditionalContactDict,
    )
    from ...models.customer_credit_card_input import CustomerCreditCardInput, CustomerCreditCardInputDict
    from ...models.customer_update import CustomerUpdate as CustomerUpdate
    from ...models.customer_update_additional_contact import (
        CustomerUpdateAdditionalContact,
        CustomerUpdateAdditionalContactDict,
    )


class CustomersResource(RecordsByFullName["Customer", "CustomerUpdate"], api="...api.qbd.customers"):
    """`client.qbd.customers` of a synchronous client. See `AsyncCustomersResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        alternate_shipping_addresses: Sequence[
            CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict
        ]
        | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[CustomerCreateAdditionalContact | CustomerCreateAdditionalContactDict]
        | Unset = UNSET,
        customer_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        resale_number: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        preferred_payment_method_id: str | Unset = UNSET,
        credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict | Unset = UNSET,
        job_status: CustomerJobStatus | Unset = UNSET,
        job_start_date: DateInput | Unset = UNSET,
        job_projected_end_date: DateInput | Unset = UNSET,
        job_end_date: DateInput | Unset = UNSET,
        job_description: str | Unset = UNSET,
        job_type_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        preferred_delivery_method: Literal["email", "mail", "none"] | Unset = UNSET,
        price_level_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        Args:
            name: Name of the customer, or of the job alone when it has a parent. Unique among siblings; a top-level
                name may not match any vendor, employee, or other name. No colons. At most 41 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on transactions of this customer, where classes are assigned
                to names. At most 36 characters.
            parent_id: Customer, or higher-level job, that the record belongs to; setting it makes the record a job.
                Left out at creation, it is a customer of its own. At most 36 characters.
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
            billing_address: Address that new invoices and statements take as bill-to address.
            shipping_address: Default ship-to address, copied to new sales forms.
            alternate_shipping_addresses: Saved ship-to addresses, told apart by name, one of which may be the default.
                At least one element.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that forms such as invoices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons kept for the company besides its main contact. At least one element.
            customer_type_id: Id of the entry in the customer type list that groups the customer for filtering and
                reports. At most 36 characters.
            terms_id: Payment terms filled in on the customer's new sales forms; existing forms keep theirs. At most 36
                characters.
            sales_representative_id: Sales rep filled in by default on the customer's new sales forms. This is the id of
                the Sales Rep entry, not of the employee behind it. At most 36 characters.
            opening_balance: Amount the customer owed at the start; QuickBooks creates an invoice for it. Do not also
                enter the open invoices themselves.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tells whether the customer's sales are taxable, as a default for new forms. A job may
                have none of its own and follows its parent. At most 36 characters.
            sales_tax_item_id: Tax item or group filled in by default on the customer's sales forms; it sets the rate,
                while the tax code decides whether tax applies. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            resale_number: Certificate by which the customer buys tax-free for resale; keeping it here does not make
                sales nontaxable, the tax code does.
            account_number: Number under which your company files this customer, free text for use on forms; unrelated
                to the chart of accounts.
            credit_limit: Highest open balance your company grants the customer, in the customer's currency. QuickBooks
                warns beyond it but blocks nothing.
            preferred_payment_method_id: Payment method filled in by default when a payment from the customer is
                recorded. At most 36 characters.
            credit_card: Card to keep on file for payments by the customer; saving it charges nothing.
            job_status: Stage of the job, from bid to completion. It drives job lists and reports but never blocks
                transactions, not even when `closed`. Default: none.
            job_start_date: Day work on the job began. Informational: transactions may be dated before it.
            job_projected_end_date: Day the job is expected to be finished, for comparison with the actual end date in
                job reports.
            job_end_date: Day the job was actually finished. Kept for job tracking only, it does not stop later postings
                to the job.
            job_description: What the job consists of, shown on its Job Info tab; meant for jobs, though a customer
                without jobs can have it.
            job_type_id: Entry of the Job Type list under which this job is grouped in profitability reports. At most 36
                characters.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            preferred_delivery_method: How sales forms normally reach the customer; preselects the print-later or
                email-later mark on new forms. Default: none.
            price_level_id: Price level applied by default to the customer's sales; without one, standard item prices
                apply. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            currency_id: Id of the currency in which the customer is invoiced; needs multicurrency switched on, and is
                fixed once the customer has transactions. At most 36 characters.
        """
        from ...api.qbd.customers.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
        exclude_alternate_shipping_addresses: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Customer]:
        """List customers.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Customers and jobs to fetch by full name; a job is written as customer, colon, job. Keep the
                exact spelling and letter case. When it is given, all other filters are ignored, and one value that is
                not found makes the whole request an error.
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
            total_balance: Keeps only customers that owe exactly this amount, jobs included, in the customer's currency.
                Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than: Keeps only customers that owe more than this amount, jobs included, in the
                customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than_or_equal_to: Keeps only customers that owe this amount or more, jobs included, in
                the customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than: Keeps only customers that owe less than this amount, jobs included, in the
                customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than_or_equal_to: Keeps only customers that owe this amount or less, jobs included, in
                the customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            currency_ids: Keeps only customers and jobs that are invoiced in one of these currencies; meaningful only
                with multiple currencies switched on.
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            exclude_alternate_shipping_addresses: Leaves out the extra ship-to addresses, which come back as null;
                customers with many addresses load much faster that way. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.customers.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Customer:
        """Retrieve a customer.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.customers.retrieve import OPERATION

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
        parent_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        alternate_shipping_addresses: Sequence[
            CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict
        ]
        | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[CustomerUpdateAdditionalContact | CustomerUpdateAdditionalContactDict]
        | Unset = UNSET,
        customer_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        resale_number: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        preferred_payment_method_id: str | Unset = UNSET,
        credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict | Unset = UNSET,
        job_status: CustomerJobStatus | Unset = UNSET,
        job_start_date: DateInput | Unset = UNSET,
        job_projected_end_date: DateInput | Unset = UNSET,
        job_end_date: DateInput | Unset = UNSET,
        job_description: str | Unset = UNSET,
        job_type_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        preferred_delivery_method: Literal["email", "mail", "none"] | Unset = UNSET,
        price_level_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update a customer.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Name of the customer, or of the job alone when it has a parent. Unique among siblings; a top-level
                name may not match any vendor, employee, or other name. No colons. At most 41 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on transactions of this customer, where classes are assigned
                to names. At most 36 characters.
            parent_id: Customer, or higher-level job, that the record belongs to; setting it makes the record a job.
                Left out at creation, it is a customer of its own. At most 36 characters.
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
            billing_address: Address that new invoices and statements take as bill-to address.
            shipping_address: Default ship-to address, copied to new sales forms.
            alternate_shipping_addresses: Ship-to addresses to keep for the customer, told apart by name. Send the full
                set, since addresses left out may be dropped. At least one element.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that forms such as invoices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons to change, each named by its own `id` and current `revision_number`;
                new contacts cannot be added this way. At least one element.
            customer_type_id: Id of the entry in the customer type list that groups the customer for filtering and
                reports. At most 36 characters.
            terms_id: Payment terms filled in on the customer's new sales forms; existing forms keep theirs. At most 36
                characters.
            sales_representative_id: Sales rep filled in by default on the customer's new sales forms. This is the id of
                the Sales Rep entry, not of the employee behind it. At most 36 characters.
            sales_tax_code_id: Tells whether the customer's sales are taxable, as a default for new forms. A job may
                have none of its own and follows its parent. At most 36 characters.
            sales_tax_item_id: Tax item or group filled in by default on the customer's sales forms; it sets the rate,
                while the tax code decides whether tax applies. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            resale_number: Certificate by which the customer buys tax-free for resale; keeping it here does not make
                sales nontaxable, the tax code does.
            account_number: Number under which your company files this customer, free text for use on forms; unrelated
                to the chart of accounts.
            credit_limit: Highest open balance your company grants the customer, in the customer's currency. QuickBooks
                warns beyond it but blocks nothing.
            preferred_payment_method_id: Payment method filled in by default when a payment from the customer is
                recorded. At most 36 characters.
            credit_card: Card to keep on file for payments by the customer; saving it charges nothing.
            job_status: Stage of the job, from bid to completion. It drives job lists and reports but never blocks
                transactions, not even when `closed`.
            job_start_date: Day work on the job began. Informational: transactions may be dated before it.
            job_projected_end_date: Day the job is expected to be finished, for comparison with the actual end date in
                job reports.
            job_end_date: Day the job was actually finished. Kept for job tracking only, it does not stop later postings
                to the job.
            job_description: What the job consists of, shown on its Job Info tab; meant for jobs, though a customer
                without jobs can have it.
            job_type_id: Entry of the Job Type list under which this job is grouped in profitability reports. At most 36
                characters.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            preferred_delivery_method: How sales forms normally reach the customer; preselects the print-later or
                email-later mark on new forms.
            price_level_id: Price level applied by default to the customer's sales; without one, standard item prices
                apply. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            currency_id: Id of the currency in which the customer is invoiced; needs multicurrency switched on, and is
                fixed once the customer has transactions. At most 36 characters.
        """
        from ...api.qbd.customers.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCustomersResource(AsyncRecordsByFullName["Customer", "CustomerUpdate"], api="...api.qbd.customers"):
    """`client.qbd.customers` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        alternate_shipping_addresses: Sequence[
            CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict
        ]
        | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[CustomerCreateAdditionalContact | CustomerCreateAdditionalContactDict]
        | Unset = UNSET,
        customer_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        resale_number: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        preferred_payment_method_id: str | Unset = UNSET,
        credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict | Unset = UNSET,
        job_status: CustomerJobStatus | Unset = UNSET,
        job_start_date: DateInput | Unset = UNSET,
        job_projected_end_date: DateInput | Unset = UNSET,
        job_end_date: DateInput | Unset = UNSET,
        job_description: str | Unset = UNSET,
        job_type_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        preferred_delivery_method: Literal["email", "mail", "none"] | Unset = UNSET,
        price_level_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Create a customer.

        Adds a customer, or a job of a customer when a parent is given. Names are shared with vendors, employees and
        other names, so a vendor of the same name blocks it. QuickBooks refuses a name that is in use, and may have
        saved the customer even though the call timed out.

        Args:
            name: Name of the customer, or of the job alone when it has a parent. Unique among siblings; a top-level
                name may not match any vendor, employee, or other name. No colons. At most 41 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on transactions of this customer, where classes are assigned
                to names. At most 36 characters.
            parent_id: Customer, or higher-level job, that the record belongs to; setting it makes the record a job.
                Left out at creation, it is a customer of its own. At most 36 characters.
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
            billing_address: Address that new invoices and statements take as bill-to address.
            shipping_address: Default ship-to address, copied to new sales forms.
            alternate_shipping_addresses: Saved ship-to addresses, told apart by name, one of which may be the default.
                At least one element.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that forms such as invoices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons kept for the company besides its main contact. At least one element.
            customer_type_id: Id of the entry in the customer type list that groups the customer for filtering and
                reports. At most 36 characters.
            terms_id: Payment terms filled in on the customer's new sales forms; existing forms keep theirs. At most 36
                characters.
            sales_representative_id: Sales rep filled in by default on the customer's new sales forms. This is the id of
                the Sales Rep entry, not of the employee behind it. At most 36 characters.
            opening_balance: Amount the customer owed at the start; QuickBooks creates an invoice for it. Do not also
                enter the open invoices themselves.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tells whether the customer's sales are taxable, as a default for new forms. A job may
                have none of its own and follows its parent. At most 36 characters.
            sales_tax_item_id: Tax item or group filled in by default on the customer's sales forms; it sets the rate,
                while the tax code decides whether tax applies. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            resale_number: Certificate by which the customer buys tax-free for resale; keeping it here does not make
                sales nontaxable, the tax code does.
            account_number: Number under which your company files this customer, free text for use on forms; unrelated
                to the chart of accounts.
            credit_limit: Highest open balance your company grants the customer, in the customer's currency. QuickBooks
                warns beyond it but blocks nothing.
            preferred_payment_method_id: Payment method filled in by default when a payment from the customer is
                recorded. At most 36 characters.
            credit_card: Card to keep on file for payments by the customer; saving it charges nothing.
            job_status: Stage of the job, from bid to completion. It drives job lists and reports but never blocks
                transactions, not even when `closed`. Default: none.
            job_start_date: Day work on the job began. Informational: transactions may be dated before it.
            job_projected_end_date: Day the job is expected to be finished, for comparison with the actual end date in
                job reports.
            job_end_date: Day the job was actually finished. Kept for job tracking only, it does not stop later postings
                to the job.
            job_description: What the job consists of, shown on its Job Info tab; meant for jobs, though a customer
                without jobs can have it.
            job_type_id: Entry of the Job Type list under which this job is grouped in profitability reports. At most 36
                characters.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            preferred_delivery_method: How sales forms normally reach the customer; preselects the print-later or
                email-later mark on new forms. Default: none.
            price_level_id: Price level applied by default to the customer's sales; without one, standard item prices
                apply. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            currency_id: Id of the currency in which the customer is invoiced; needs multicurrency switched on, and is
                fixed once the customer has transactions. At most 36 characters.

        Returns:
            The customer as QuickBooks saved it, with its new id, its revision number and its full name in the
            hierarchy of jobs.
        """
        from ...api.qbd.customers.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
        exclude_alternate_shipping_addresses: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Customer]:
        """List customers.

        Lists customers and jobs, with their balances and contact details; every job is a record of its own under its
        customer. Leaving out alternate shipping addresses makes it much faster. Long lists continue page by page
        through the cursor, ten seconds at most between answer and next request, and in no fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Customers and jobs to fetch by full name; a job is written as customer, colon, job. Keep the
                exact spelling and letter case. When it is given, all other filters are ignored, and one value that is
                not found makes the whole request an error.
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
            total_balance: Keeps only customers that owe exactly this amount, jobs included, in the customer's currency.
                Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than: Keeps only customers that owe more than this amount, jobs included, in the
                customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_greater_than_or_equal_to: Keeps only customers that owe this amount or more, jobs included, in
                the customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than: Keeps only customers that owe less than this amount, jobs included, in the
                customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            total_balance_less_than_or_equal_to: Keeps only customers that owe this amount or less, jobs included, in
                the customer's currency. Give only one of `total_balance`, `total_balance_greater_than`,
                `total_balance_greater_than_or_equal_to`, `total_balance_less_than` and
                `total_balance_less_than_or_equal_to`.
            currency_ids: Keeps only customers and jobs that are invoiced in one of these currencies; meaningful only
                with multiple currencies switched on.
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            exclude_alternate_shipping_addresses: Leaves out the extra ship-to addresses, which come back as null;
                customers with many addresses load much faster that way. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of customers, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.customers.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Customer:
        """Retrieve a customer.

        Fetches one customer or job, with its balance, terms, tax settings and addresses.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The customer with its addresses, contacts, terms and balances.
        """
        from ...api.qbd.customers.retrieve import OPERATION

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
        parent_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        alternate_shipping_addresses: Sequence[
            CustomerAlternateShippingAddressInput | CustomerAlternateShippingAddressInputDict
        ]
        | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        cc_email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        additional_contacts: Sequence[CustomerUpdateAdditionalContact | CustomerUpdateAdditionalContactDict]
        | Unset = UNSET,
        customer_type_id: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        sales_tax_country: Literal["australia", "canada", "uk", "us"] | Unset = UNSET,
        resale_number: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        credit_limit: DecimalInput | Unset = UNSET,
        preferred_payment_method_id: str | Unset = UNSET,
        credit_card: CustomerCreditCardInput | CustomerCreditCardInputDict | Unset = UNSET,
        job_status: CustomerJobStatus | Unset = UNSET,
        job_start_date: DateInput | Unset = UNSET,
        job_projected_end_date: DateInput | Unset = UNSET,
        job_end_date: DateInput | Unset = UNSET,
        job_description: str | Unset = UNSET,
        job_type_id: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        preferred_delivery_method: Literal["email", "mail", "none"] | Unset = UNSET,
        price_level_id: str | Unset = UNSET,
        tax_registration_number: str | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Customer:
        """Update a customer.

        Changes a customer or job, such as its addresses, terms or credit limit; transactions saved earlier keep
        their own addresses. Extra contacts and notes that already exist are changed by their ids. Works only with
        the newest revision number, so read the customer again after a refusal; fields not sent are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Name of the customer, or of the job alone when it has a parent. Unique among siblings; a top-level
                name may not match any vendor, employee, or other name. No colons. At most 41 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on transactions of this customer, where classes are assigned
                to names. At most 36 characters.
            parent_id: Customer, or higher-level job, that the record belongs to; setting it makes the record a job.
                Left out at creation, it is a customer of its own. At most 36 characters.
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
            billing_address: Address that new invoices and statements take as bill-to address.
            shipping_address: Default ship-to address, copied to new sales forms.
            alternate_shipping_addresses: Ship-to addresses to keep for the customer, told apart by name. Send the full
                set, since addresses left out may be dropped. At least one element.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address that forms such as invoices are e-mailed to from QuickBooks.
            cc_email: Address that gets a copy when forms are e-mailed from QuickBooks.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            additional_contacts: Contact persons to change, each named by its own `id` and current `revision_number`;
                new contacts cannot be added this way. At least one element.
            customer_type_id: Id of the entry in the customer type list that groups the customer for filtering and
                reports. At most 36 characters.
            terms_id: Payment terms filled in on the customer's new sales forms; existing forms keep theirs. At most 36
                characters.
            sales_representative_id: Sales rep filled in by default on the customer's new sales forms. This is the id of
                the Sales Rep entry, not of the employee behind it. At most 36 characters.
            sales_tax_code_id: Tells whether the customer's sales are taxable, as a default for new forms. A job may
                have none of its own and follows its parent. At most 36 characters.
            sales_tax_item_id: Tax item or group filled in by default on the customer's sales forms; it sets the rate,
                while the tax code decides whether tax applies. At most 36 characters.
            sales_tax_country: Country whose tax rules apply to the trading partner; used in editions with international
                tax handling.
            resale_number: Certificate by which the customer buys tax-free for resale; keeping it here does not make
                sales nontaxable, the tax code does.
            account_number: Number under which your company files this customer, free text for use on forms; unrelated
                to the chart of accounts.
            credit_limit: Highest open balance your company grants the customer, in the customer's currency. QuickBooks
                warns beyond it but blocks nothing.
            preferred_payment_method_id: Payment method filled in by default when a payment from the customer is
                recorded. At most 36 characters.
            credit_card: Card to keep on file for payments by the customer; saving it charges nothing.
            job_status: Stage of the job, from bid to completion. It drives job lists and reports but never blocks
                transactions, not even when `closed`.
            job_start_date: Day work on the job began. Informational: transactions may be dated before it.
            job_projected_end_date: Day the job is expected to be finished, for comparison with the actual end date in
                job reports.
            job_end_date: Day the job was actually finished. Kept for job tracking only, it does not stop later postings
                to the job.
            job_description: What the job consists of, shown on its Job Info tab; meant for jobs, though a customer
                without jobs can have it.
            job_type_id: Entry of the Job Type list under which this job is grouped in profitability reports. At most 36
                characters.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            preferred_delivery_method: How sales forms normally reach the customer; preselects the print-later or
                email-later mark on new forms.
            price_level_id: Price level applied by default to the customer's sales; without one, standard item prices
                apply. At most 36 characters.
            tax_registration_number: VAT, GST, or similar registration of the trading partner; used in the Canadian and
                UK editions.
            currency_id: Id of the currency in which the customer is invoiced; needs multicurrency switched on, and is
                fixed once the customer has transactions. At most 36 characters.

        Returns:
            The customer after the change, with the new revision number for the next update.
        """
        from ...api.qbd.customers.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
