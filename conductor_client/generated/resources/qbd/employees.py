"""The methods of `qbd.employees`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...literals import EmployeeEthnicity
    from ...models.additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
    from ...models.additional_note_update import AdditionalNoteUpdate, AdditionalNoteUpdateDict
    from ...models.custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
    from ...models.employee import Employee
    from ...models.employee_address_input import EmployeeAddressInput, EmployeeAddressInputDict
    from ...models.employee_create_payroll import EmployeeCreatePayroll, EmployeeCreatePayrollDict
    from ...models.employee_emergency_contact_input import (
        EmployeeEmergencyContactInput,
        EmployeeEmergencyContactInputDict,
    )
    from ...models.employee_list import EmployeeList
    from ...models.employee_update import EmployeeUpdate as EmployeeUpdate
    from ...models.employee_update_payroll import EmployeeUpdatePayroll, EmployeeUpdatePayrollDict


class EmployeesResource(RecordsByName["Employee", "EmployeeUpdate"], api="...api.qbd.employees"):
    """`client.qbd.employees` of a synchronous client. See `AsyncEmployeesResource`."""

    def create(
        self,
        *,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        supervisor_id: str | Unset = UNSET,
        department: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_bonus: DecimalInput | Unset = UNSET,
        address: EmployeeAddressInput | EmployeeAddressInputDict | Unset = UNSET,
        print_as: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        pager: str | Unset = UNSET,
        pager_pin: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        ssn: str | Unset = UNSET,
        email: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict | Unset = UNSET,
        employee_type: Literal["officer", "owner", "regular", "statutory"] | Unset = UNSET,
        employment_status: Literal["full_time", "part_time"] | Unset = UNSET,
        overtime_exempt_status: Literal["exempt", "non_exempt"] | Unset = UNSET,
        key_employee_status: Literal["key_employee", "non_key_employee"] | Unset = UNSET,
        gender: Literal["male", "female"] | Unset = UNSET,
        hired_date: DateInput | Unset = UNSET,
        original_hire_date: DateInput | Unset = UNSET,
        adjusted_service_date: DateInput | Unset = UNSET,
        termination_date: DateInput | Unset = UNSET,
        birth_date: DateInput | Unset = UNSET,
        us_citizenship_status: Literal["citizen", "non_citizen"] | Unset = UNSET,
        ethnicity: EmployeeEthnicity | Unset = UNSET,
        disability_status: Literal["disabled", "non_disabled"] | Unset = UNSET,
        disability_description: str | Unset = UNSET,
        i9_on_file_status: Literal["on_file", "not_on_file"] | Unset = UNSET,
        work_authorization_expiration_date: DateInput | Unset = UNSET,
        us_veteran_status: Literal["veteran", "non_veteran"] | Unset = UNSET,
        military_status: Literal["active", "reserve"] | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        employee_payroll: EmployeeCreatePayroll | EmployeeCreatePayrollDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Create an employee.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name; QuickBooks builds the employee's list name from it, the middle name and the last
                name. At most 25 characters.
            middle_name: Second given name or initial; part of the employee's list name, so a change renames the
                employee. At most 5 characters.
            last_name: Family name as used on paychecks and tax forms. QuickBooks derives the employee's list name from
                the name parts, so a change renames the employee. At most 25 characters.
            job_title: Position the employee holds in the company; not connected to payroll items or pay rates.
            supervisor_id: Employee to whom this one reports; must be an existing employee. At most 36 characters.
            department: Part of the organization the employee works in, as free text; not tied to classes.
            description: Free text about the employee or the position; internal only.
            target_bonus: Bonus the employee can earn, in the home currency; a note for planning that payroll does not
                pay out.
            address: Home address of the employee, used on paychecks and wage statements.
            print_as: Payee line on paychecks, when it differs from the employee's list name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            mobile: Cell phone, stored as free text without format checks. At most 21 characters.
            pager: Pager number, stored as free text without format checks. At most 21 characters.
            pager_pin: Code that routes a message to the employee's pager.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            ssn: US Social Security number, needed for payroll tax forms; personal data.
            email: Address of the employee, used among other things for sending pay stubs.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            emergency_contact: Persons to call if something happens to the employee; up to two.
            employee_type: Standing for payroll tax: officers and owners are treated differently from regular staff, and
                statutory employees have no income tax withheld. Default: regular.
            employment_status: Whether the employee works full or part time; informational, pay is set by the wage
                items.
            overtime_exempt_status: Whether the US Fair Labor Standards Act exempts the employee from overtime pay; a
                record only, paychecks are not computed from it.
            key_employee_status: Whether the employee counts as a key employee under the IRS rules for benefit-plan
                nondiscrimination testing.
            gender: Kept for payroll and statistics; sensitive personal data.
            hired_date: First day of the current employment; `original_hire_date` keeps the first one after a rehire.
            original_hire_date: First day of the earliest employment, for people who were rehired; seniority and
                benefits may depend on it.
            adjusted_service_date: Date from which length of service is counted after breaks in employment; it may
                differ from the hire date.
            termination_date: Last day of employment. The employee stays on the active list until deactivated.
            birth_date: Personal data of the employee, kept for payroll and benefits; it can be read back only by
                applications allowed to see personal data.
            us_citizenship_status: Whether the employee is a US citizen, as kept for employment eligibility records.
            ethnicity: Group reported by the employee for equal employment statistics; sensitive personal data.
            disability_status: Status as reported by the employee, kept for statutory statistics; sensitive personal
                data.
            disability_description: Nature of the disability, as free text; sensitive personal data that only
                applications with the right to it receive.
            i9_on_file_status: Whether a completed Form I-9, the proof of eligibility to work in the United States, is
                on file.
            work_authorization_expiration_date: Last day on which a noncitizen is permitted to work; kept for employment
                eligibility records.
            us_veteran_status: Whether the employee served in the US armed forces, as kept for employment reporting.
            military_status: Service status kept for US veteran employment reporting.
            account_number: Personnel or reference number kept on the employee's record, free text; neither a bank
                account nor a ledger account.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            employee_payroll: Pay period, wage items and leave balances with which payroll prepares the employee's
                paychecks.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.employees.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmployeeList:
        """List employees.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.employees.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Employee:
        """Retrieve an employee.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.employees.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        supervisor_id: str | Unset = UNSET,
        department: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_bonus: DecimalInput | Unset = UNSET,
        address: EmployeeAddressInput | EmployeeAddressInputDict | Unset = UNSET,
        print_as: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        pager: str | Unset = UNSET,
        pager_pin: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict | Unset = UNSET,
        employee_type: Literal["officer", "owner", "regular", "statutory"] | Unset = UNSET,
        employment_status: Literal["full_time", "part_time"] | Unset = UNSET,
        overtime_exempt_status: Literal["exempt", "non_exempt"] | Unset = UNSET,
        key_employee_status: Literal["key_employee", "non_key_employee"] | Unset = UNSET,
        hired_date: DateInput | Unset = UNSET,
        original_hire_date: DateInput | Unset = UNSET,
        adjusted_service_date: DateInput | Unset = UNSET,
        termination_date: DateInput | Unset = UNSET,
        birth_date: DateInput | Unset = UNSET,
        us_citizenship_status: Literal["citizen", "non_citizen"] | Unset = UNSET,
        ethnicity: EmployeeEthnicity | Unset = UNSET,
        disability_status: Literal["disabled", "non_disabled"] | Unset = UNSET,
        disability_description: str | Unset = UNSET,
        i9_on_file_status: Literal["on_file", "not_on_file"] | Unset = UNSET,
        work_authorization_expiration_date: DateInput | Unset = UNSET,
        us_veteran_status: Literal["veteran", "non_veteran"] | Unset = UNSET,
        military_status: Literal["active", "reserve"] | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        employee_payroll: EmployeeUpdatePayroll | EmployeeUpdatePayrollDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Update an employee.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name; QuickBooks builds the employee's list name from it, the middle name and the last
                name. At most 25 characters.
            middle_name: Second given name or initial; part of the employee's list name, so a change renames the
                employee. At most 5 characters.
            last_name: Family name as used on paychecks and tax forms. QuickBooks derives the employee's list name from
                the name parts, so a change renames the employee. At most 25 characters.
            job_title: Position the employee holds in the company; not connected to payroll items or pay rates.
            supervisor_id: Employee to whom this one reports; must be an existing employee. At most 36 characters.
            department: Part of the organization the employee works in, as free text; not tied to classes.
            description: Free text about the employee or the position; internal only.
            target_bonus: Bonus the employee can earn, in the home currency; a note for planning that payroll does not
                pay out.
            address: Home address of the employee, used on paychecks and wage statements.
            print_as: Payee line on paychecks, when it differs from the employee's list name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            mobile: Cell phone, stored as free text without format checks. At most 21 characters.
            pager: Pager number, stored as free text without format checks. At most 21 characters.
            pager_pin: Code that routes a message to the employee's pager.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the employee, used among other things for sending pay stubs.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            emergency_contact: Persons to call if something happens to the employee; up to two.
            employee_type: Standing for payroll tax: officers and owners are treated differently from regular staff, and
                statutory employees have no income tax withheld.
            employment_status: Whether the employee works full or part time; informational, pay is set by the wage
                items.
            overtime_exempt_status: Whether the US Fair Labor Standards Act exempts the employee from overtime pay; a
                record only, paychecks are not computed from it.
            key_employee_status: Whether the employee counts as a key employee under the IRS rules for benefit-plan
                nondiscrimination testing.
            hired_date: First day of the current employment; `original_hire_date` keeps the first one after a rehire.
            original_hire_date: First day of the earliest employment, for people who were rehired; seniority and
                benefits may depend on it.
            adjusted_service_date: Date from which length of service is counted after breaks in employment; it may
                differ from the hire date.
            termination_date: Last day of employment. The employee stays on the active list until deactivated.
            birth_date: Personal data of the employee, kept for payroll and benefits; it can be read back only by
                applications allowed to see personal data.
            us_citizenship_status: Whether the employee is a US citizen, as kept for employment eligibility records.
            ethnicity: Group reported by the employee for equal employment statistics; sensitive personal data.
            disability_status: Status as reported by the employee, kept for statutory statistics; sensitive personal
                data.
            disability_description: Nature of the disability, as free text; sensitive personal data that only
                applications with the right to it receive.
            i9_on_file_status: Whether a completed Form I-9, the proof of eligibility to work in the United States, is
                on file.
            work_authorization_expiration_date: Last day on which a noncitizen is permitted to work; kept for employment
                eligibility records.
            us_veteran_status: Whether the employee served in the US armed forces, as kept for employment reporting.
            military_status: Service status kept for US veteran employment reporting.
            account_number: Personnel or reference number kept on the employee's record, free text; neither a bank
                account nor a ledger account.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            employee_payroll: Pay period, wage items and leave balances with which payroll prepares the employee's
                paychecks.
        """
        from ...api.qbd.employees.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncEmployeesResource(AsyncRecordsByName["Employee", "EmployeeUpdate"], api="...api.qbd.employees"):
    """`client.qbd.employees` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        supervisor_id: str | Unset = UNSET,
        department: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_bonus: DecimalInput | Unset = UNSET,
        address: EmployeeAddressInput | EmployeeAddressInputDict | Unset = UNSET,
        print_as: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        pager: str | Unset = UNSET,
        pager_pin: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        ssn: str | Unset = UNSET,
        email: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict | Unset = UNSET,
        employee_type: Literal["officer", "owner", "regular", "statutory"] | Unset = UNSET,
        employment_status: Literal["full_time", "part_time"] | Unset = UNSET,
        overtime_exempt_status: Literal["exempt", "non_exempt"] | Unset = UNSET,
        key_employee_status: Literal["key_employee", "non_key_employee"] | Unset = UNSET,
        gender: Literal["male", "female"] | Unset = UNSET,
        hired_date: DateInput | Unset = UNSET,
        original_hire_date: DateInput | Unset = UNSET,
        adjusted_service_date: DateInput | Unset = UNSET,
        termination_date: DateInput | Unset = UNSET,
        birth_date: DateInput | Unset = UNSET,
        us_citizenship_status: Literal["citizen", "non_citizen"] | Unset = UNSET,
        ethnicity: EmployeeEthnicity | Unset = UNSET,
        disability_status: Literal["disabled", "non_disabled"] | Unset = UNSET,
        disability_description: str | Unset = UNSET,
        i9_on_file_status: Literal["on_file", "not_on_file"] | Unset = UNSET,
        work_authorization_expiration_date: DateInput | Unset = UNSET,
        us_veteran_status: Literal["veteran", "non_veteran"] | Unset = UNSET,
        military_status: Literal["active", "reserve"] | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        employee_payroll: EmployeeCreatePayroll | EmployeeCreatePayrollDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Create an employee.

        Adds an employee, with personal data and, where payroll is in use, pay settings. The name on the employee
        list is put together from the parts of the name and must not clash with a customer or vendor. When the call
        times out, look up the name first: the employee may exist already, and a second one is refused as a
        duplicate.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name; QuickBooks builds the employee's list name from it, the middle name and the last
                name. At most 25 characters.
            middle_name: Second given name or initial; part of the employee's list name, so a change renames the
                employee. At most 5 characters.
            last_name: Family name as used on paychecks and tax forms. QuickBooks derives the employee's list name from
                the name parts, so a change renames the employee. At most 25 characters.
            job_title: Position the employee holds in the company; not connected to payroll items or pay rates.
            supervisor_id: Employee to whom this one reports; must be an existing employee. At most 36 characters.
            department: Part of the organization the employee works in, as free text; not tied to classes.
            description: Free text about the employee or the position; internal only.
            target_bonus: Bonus the employee can earn, in the home currency; a note for planning that payroll does not
                pay out.
            address: Home address of the employee, used on paychecks and wage statements.
            print_as: Payee line on paychecks, when it differs from the employee's list name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            mobile: Cell phone, stored as free text without format checks. At most 21 characters.
            pager: Pager number, stored as free text without format checks. At most 21 characters.
            pager_pin: Code that routes a message to the employee's pager.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            ssn: US Social Security number, needed for payroll tax forms; personal data.
            email: Address of the employee, used among other things for sending pay stubs.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            emergency_contact: Persons to call if something happens to the employee; up to two.
            employee_type: Standing for payroll tax: officers and owners are treated differently from regular staff, and
                statutory employees have no income tax withheld. Default: regular.
            employment_status: Whether the employee works full or part time; informational, pay is set by the wage
                items.
            overtime_exempt_status: Whether the US Fair Labor Standards Act exempts the employee from overtime pay; a
                record only, paychecks are not computed from it.
            key_employee_status: Whether the employee counts as a key employee under the IRS rules for benefit-plan
                nondiscrimination testing.
            gender: Kept for payroll and statistics; sensitive personal data.
            hired_date: First day of the current employment; `original_hire_date` keeps the first one after a rehire.
            original_hire_date: First day of the earliest employment, for people who were rehired; seniority and
                benefits may depend on it.
            adjusted_service_date: Date from which length of service is counted after breaks in employment; it may
                differ from the hire date.
            termination_date: Last day of employment. The employee stays on the active list until deactivated.
            birth_date: Personal data of the employee, kept for payroll and benefits; it can be read back only by
                applications allowed to see personal data.
            us_citizenship_status: Whether the employee is a US citizen, as kept for employment eligibility records.
            ethnicity: Group reported by the employee for equal employment statistics; sensitive personal data.
            disability_status: Status as reported by the employee, kept for statutory statistics; sensitive personal
                data.
            disability_description: Nature of the disability, as free text; sensitive personal data that only
                applications with the right to it receive.
            i9_on_file_status: Whether a completed Form I-9, the proof of eligibility to work in the United States, is
                on file.
            work_authorization_expiration_date: Last day on which a noncitizen is permitted to work; kept for employment
                eligibility records.
            us_veteran_status: Whether the employee served in the US armed forces, as kept for employment reporting.
            military_status: Service status kept for US veteran employment reporting.
            account_number: Personnel or reference number kept on the employee's record, free text; neither a bank
                account nor a ledger account.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
                free-text `note`. At least one element.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            employee_payroll: Pay period, wage items and leave balances with which payroll prepares the employee's
                paychecks.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The employee as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.employees.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[EmployeeList, Employee]:
        """List employees.

        Lists employees. Payroll and other personal data are null unless the end user allowed access to personal
        data. There are no pages: without a limit every matching employee comes in one answer.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching employees, complete in one list.
        """
        from ...api.qbd.employees.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Employee:
        """Retrieve an employee.

        Fetches one employee with address, employment dates and, if personal data is allowed for the app, payroll
        settings.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The employee with personal data and payroll settings, the latter null without permission to see them.
        """
        from ...api.qbd.employees.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        supervisor_id: str | Unset = UNSET,
        department: str | Unset = UNSET,
        description: str | Unset = UNSET,
        target_bonus: DecimalInput | Unset = UNSET,
        address: EmployeeAddressInput | EmployeeAddressInputDict | Unset = UNSET,
        print_as: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        pager: str | Unset = UNSET,
        pager_pin: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = UNSET,
        emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict | Unset = UNSET,
        employee_type: Literal["officer", "owner", "regular", "statutory"] | Unset = UNSET,
        employment_status: Literal["full_time", "part_time"] | Unset = UNSET,
        overtime_exempt_status: Literal["exempt", "non_exempt"] | Unset = UNSET,
        key_employee_status: Literal["key_employee", "non_key_employee"] | Unset = UNSET,
        hired_date: DateInput | Unset = UNSET,
        original_hire_date: DateInput | Unset = UNSET,
        adjusted_service_date: DateInput | Unset = UNSET,
        termination_date: DateInput | Unset = UNSET,
        birth_date: DateInput | Unset = UNSET,
        us_citizenship_status: Literal["citizen", "non_citizen"] | Unset = UNSET,
        ethnicity: EmployeeEthnicity | Unset = UNSET,
        disability_status: Literal["disabled", "non_disabled"] | Unset = UNSET,
        disability_description: str | Unset = UNSET,
        i9_on_file_status: Literal["on_file", "not_on_file"] | Unset = UNSET,
        work_authorization_expiration_date: DateInput | Unset = UNSET,
        us_veteran_status: Literal["veteran", "non_veteran"] | Unset = UNSET,
        military_status: Literal["active", "reserve"] | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        additional_notes: Sequence[AdditionalNoteUpdate | AdditionalNoteUpdateDict] | Unset = UNSET,
        billing_rate_id: str | Unset = UNSET,
        employee_payroll: EmployeeUpdatePayroll | EmployeeUpdatePayrollDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Update an employee.

        Changes an employee's personal or payroll data; paychecks that exist already are not recalculated. Works only
        with the newest revision number, so read the employee again after a refusal; fields not sent are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name; QuickBooks builds the employee's list name from it, the middle name and the last
                name. At most 25 characters.
            middle_name: Second given name or initial; part of the employee's list name, so a change renames the
                employee. At most 5 characters.
            last_name: Family name as used on paychecks and tax forms. QuickBooks derives the employee's list name from
                the name parts, so a change renames the employee. At most 25 characters.
            job_title: Position the employee holds in the company; not connected to payroll items or pay rates.
            supervisor_id: Employee to whom this one reports; must be an existing employee. At most 36 characters.
            department: Part of the organization the employee works in, as free text; not tied to classes.
            description: Free text about the employee or the position; internal only.
            target_bonus: Bonus the employee can earn, in the home currency; a note for planning that payroll does not
                pay out.
            address: Home address of the employee, used on paychecks and wage statements.
            print_as: Payee line on paychecks, when it differs from the employee's list name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            mobile: Cell phone, stored as free text without format checks. At most 21 characters.
            pager: Pager number, stored as free text without format checks. At most 21 characters.
            pager_pin: Code that routes a message to the employee's pager.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the employee, used among other things for sending pay stubs.
            custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address
                or a web page. At least one element.
            emergency_contact: Persons to call if something happens to the employee; up to two.
            employee_type: Standing for payroll tax: officers and owners are treated differently from regular staff, and
                statutory employees have no income tax withheld.
            employment_status: Whether the employee works full or part time; informational, pay is set by the wage
                items.
            overtime_exempt_status: Whether the US Fair Labor Standards Act exempts the employee from overtime pay; a
                record only, paychecks are not computed from it.
            key_employee_status: Whether the employee counts as a key employee under the IRS rules for benefit-plan
                nondiscrimination testing.
            hired_date: First day of the current employment; `original_hire_date` keeps the first one after a rehire.
            original_hire_date: First day of the earliest employment, for people who were rehired; seniority and
                benefits may depend on it.
            adjusted_service_date: Date from which length of service is counted after breaks in employment; it may
                differ from the hire date.
            termination_date: Last day of employment. The employee stays on the active list until deactivated.
            birth_date: Personal data of the employee, kept for payroll and benefits; it can be read back only by
                applications allowed to see personal data.
            us_citizenship_status: Whether the employee is a US citizen, as kept for employment eligibility records.
            ethnicity: Group reported by the employee for equal employment statistics; sensitive personal data.
            disability_status: Status as reported by the employee, kept for statutory statistics; sensitive personal
                data.
            disability_description: Nature of the disability, as free text; sensitive personal data that only
                applications with the right to it receive.
            i9_on_file_status: Whether a completed Form I-9, the proof of eligibility to work in the United States, is
                on file.
            work_authorization_expiration_date: Last day on which a noncitizen is permitted to work; kept for employment
                eligibility records.
            us_veteran_status: Whether the employee served in the US armed forces, as kept for employment reporting.
            military_status: Service status kept for US veteran employment reporting.
            account_number: Personnel or reference number kept on the employee's record, free text; neither a bank
                account nor a ledger account.
            note: Free text kept with the record; not printed on forms.
            additional_notes: Notes whose text is to be changed, each named by the `id` it has on this record. At least
                one element.
            billing_rate_id: Id of the billing rate level that sets the hourly prices at which this person's time is
                charged to customers. At most 36 characters.
            employee_payroll: Pay period, wage items and leave balances with which payroll prepares the employee's
                paychecks.

        Returns:
            The employee after the change, with the new revision number for the next update.
        """
        from ...api.qbd.employees.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
