"""`Employee`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    STRING,
    Array,
    Constant,
    Enumeration,
    Record,
    enumeration,
)
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, odd
from ..literals import EMPLOYEE_ETHNICITY, EmployeeEthnicity
from .custom_contact_field import CustomContactField, decode_custom_contact_field
from .custom_field import CustomField, decode_custom_field
from .emergency_contact_set import EmergencyContactSet, decode_emergency_contact_set
from .employee_address import EmployeeAddress, decode_employee_address
from .employee_payroll_info import EmployeePayrollInfo, decode_employee_payroll_info
from .note import Note, decode_note
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_employee")
_EMPLOYEE_TYPE = enumeration("officer", "owner", "regular", "statutory")
_EMPLOYMENT_STATUS = enumeration("full_time", "part_time")
_OVERTIME_EXEMPT_STATUS = enumeration("exempt", "non_exempt")
_KEY_EMPLOYEE_STATUS = enumeration("key_employee", "non_key_employee")
_GENDER = enumeration("male", "female")
_US_CITIZENSHIP_STATUS = enumeration("citizen", "non_citizen")
_DISABILITY_STATUS = enumeration("disabled", "non_disabled")
_I9_ON_FILE_STATUS = enumeration("on_file", "not_on_file")
_US_VETERAN_STATUS = enumeration("veteran", "non_veteran")
_MILITARY_STATUS = enumeration("active", "reserve")


@model
class Employee(Model):
    """Employee of the company, with personal, employment and payroll data. Time entries, paychecks and sales
    representatives refer to it.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: List name that QuickBooks assembles from first, middle, and last name; unique across customers, vendors,
            employees, and other names.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name; QuickBooks builds the employee's list name from it, the middle name and the last name.
        middle_name: Second given name or initial; part of the employee's list name, so a change renames the employee.
        last_name: Family name as used on paychecks and tax forms. QuickBooks derives the employee's list name from the
            name parts, so a change renames the employee.
        job_title: Position the employee holds in the company; not connected to payroll items or pay rates.
        supervisor: Employee to whom this one reports; null when none is set.
        department: Part of the organization the employee works in, as free text; not tied to classes.
        description: Free text about the employee or the position; internal only.
        target_bonus: Bonus the employee can earn, in the home currency; a note for planning that payroll does not pay
            out.
        address: Home address of the employee, used on paychecks and wage statements.
        print_as: Payee line on paychecks, when it differs from the employee's list name.
        phone: Main telephone, stored as free text without format checks; printed on forms whose template includes it.
        mobile: Cell phone, stored as free text without format checks.
        pager: Pager number, stored as free text without format checks.
        pager_pin: Code that routes a message to the employee's pager.
        alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        ssn: US Social Security number. Treat it as personal data; null unless the app may access personal data.
        email: Address of the employee, used among other things for sending pay stubs.
        custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address or a
            web page.
        emergency_contact: Persons to call if something happens to the employee; up to two.
        employee_type: Standing for payroll tax: officers and owners are treated differently from regular staff, and
            statutory employees have no income tax withheld.
        employment_status: Whether the employee works full or part time; informational, pay is set by the wage items.
        overtime_exempt_status: Whether the US Fair Labor Standards Act exempts the employee from overtime pay; a record
            only, paychecks are not computed from it.
        key_employee_status: Whether the employee counts as a key employee under the IRS rules for benefit-plan
            nondiscrimination testing; null when not recorded.
        gender: Kept for payroll and statistics; may be null for applications without access to personal data.
        hired_date: First day of the current employment; `original_hire_date` keeps the first one after a rehire.
        original_hire_date: First day of the earliest employment, for people who were rehired; seniority and benefits
            may depend on it.
        adjusted_service_date: Date from which length of service is counted after breaks in employment; it may differ
            from the hire date.
        termination_date: Last day of employment; null while employed. The employee stays on the active list until
            deactivated.
        birth_date: Kept for payroll and benefits; may be null for applications without access to personal data.
        us_citizenship_status: Whether the employee is a US citizen, as kept for employment eligibility records; null
            when not recorded.
        ethnicity: Group reported by the employee for equal employment statistics; sensitive personal data.
        disability_status: Status as reported by the employee, kept for statutory statistics; sensitive personal data.
        disability_description: Nature of the disability, as free text; sensitive personal data that only applications
            with the right to it receive.
        i9_on_file_status: Whether a completed Form I-9, the proof of eligibility to work in the United States, is on
            file.
        work_authorization_expiration_date: Last day on which a noncitizen is permitted to work; kept for employment
            eligibility records. Null when no limit is recorded.
        us_veteran_status: Whether the employee served in the US armed forces, as kept for employment reporting; null
            when not recorded.
        military_status: Service status kept for US veteran employment reporting; null when the employee does not serve
            or has not said.
        account_number: Personnel or reference number kept on the employee's record, free text; neither a bank account
            nor a ledger account.
        note: Free text kept with the record; not printed on forms.
        additional_notes: Notes of the Notes tab, each stored with the day it was written; separate from the single
            free-text `note`.
        billing_rate: Billing rate level: the hourly prices at which this person's time is charged to customers. Null
            leaves the price to the service item.
        employee_payroll: Pay period, wage items and leave balances. Null unless the company uses payroll and the
            application may see personal data.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_employee"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    salutation: str | None = wire("salutation", STRING, null=True)
    first_name: str | None = wire("firstName", STRING, null=True)
    middle_name: str | None = wire("middleName", STRING, null=True)
    last_name: str | None = wire("lastName", STRING, null=True)
    job_title: str | None = wire("jobTitle", STRING, null=True)
    supervisor: ObjectReference | None = wire("supervisor", Record(lambda: ObjectReference), null=True)
    department: str | None = wire("department", STRING, null=True)
    description: str | None = wire("description", STRING, null=True)
    target_bonus: Decimal | None = wire("targetBonus", DECIMAL, null=True)
    address: EmployeeAddress | None = wire("address", Record(lambda: EmployeeAddress), null=True)
    print_as: str | None = wire("printAs", STRING, null=True)
    phone: str | None = wire("phone", STRING, null=True)
    mobile: str | None = wire("mobile", STRING, null=True)
    pager: str | None = wire("pager", STRING, null=True)
    pager_pin: str | None = wire("pagerPin", STRING, null=True)
    alternate_phone: str | None = wire("alternatePhone", STRING, null=True)
    fax: str | None = wire("fax", STRING, null=True)
    ssn: str | None = wire("ssn", STRING, null=True, secret=True)
    email: str | None = wire("email", STRING, null=True)
    custom_contact_fields: list[CustomContactField] = wire(
        "customContactFields", Array(Record(lambda: CustomContactField))
    )
    emergency_contact: EmergencyContactSet | None = wire(
        "emergencyContact", Record(lambda: EmergencyContactSet), null=True
    )
    employee_type: Literal["officer", "owner", "regular", "statutory"] | str | None = wire(
        "employeeType", Enumeration(_EMPLOYEE_TYPE), null=True
    )
    employment_status: Literal["full_time", "part_time"] | str | None = wire(
        "employmentStatus", Enumeration(_EMPLOYMENT_STATUS), null=True
    )
    overtime_exempt_status: Literal["exempt", "non_exempt"] | str | None = wire(
        "overtimeExemptStatus", Enumeration(_OVERTIME_EXEMPT_STATUS), null=True
    )
    key_employee_status: Literal["key_employee", "non_key_employee"] | str | None = wire(
        "keyEmployeeStatus", Enumeration(_KEY_EMPLOYEE_STATUS), null=True
    )
    gender: Literal["male", "female"] | str | None = wire("gender", Enumeration(_GENDER), null=True)
    hired_date: date | None = wire("hiredDate", DATE, null=True)
    original_hire_date: date | None = wire("originalHireDate", DATE, null=True)
    adjusted_service_date: date | None = wire("adjustedServiceDate", DATE, null=True)
    termination_date: date | None = wire("terminationDate", DATE, null=True)
    birth_date: date | None = wire("birthDate", DATE, null=True)
    us_citizenship_status: Literal["citizen", "non_citizen"] | str | None = wire(
        "usCitizenshipStatus", Enumeration(_US_CITIZENSHIP_STATUS), null=True
    )
    ethnicity: EmployeeEthnicity | str | None = wire("ethnicity", Enumeration(EMPLOYEE_ETHNICITY), null=True)
    disability_status: Literal["disabled", "non_disabled"] | str | None = wire(
        "disabilityStatus", Enumeration(_DISABILITY_STATUS), null=True
    )
    disability_description: str | None = wire("disabilityDescription", STRING, null=True)
    i9_on_file_status: Literal["on_file", "not_on_file"] | str | None = wire(
        "i9OnFileStatus", Enumeration(_I9_ON_FILE_STATUS), null=True
    )
    work_authorization_expiration_date: date | None = wire("workAuthorizationExpirationDate", DATE, null=True)
    us_veteran_status: Literal["veteran", "non_veteran"] | str | None = wire(
        "usVeteranStatus", Enumeration(_US_VETERAN_STATUS), null=True
    )
    military_status: Literal["active", "reserve"] | str | None = wire(
        "militaryStatus", Enumeration(_MILITARY_STATUS), null=True
    )
    account_number: str | None = wire("accountNumber", STRING, null=True)
    note: str | None = wire("note", STRING, null=True)
    additional_notes: list[Note] = wire("additionalNotes", Array(Record(lambda: Note)))
    billing_rate: ObjectReference | None = wire("billingRate", Record(lambda: ObjectReference), null=True)
    employee_payroll: EmployeePayrollInfo | None = wire(
        "employeePayroll", Record(lambda: EmployeePayrollInfo), null=True
    )
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_employee(data: Any) -> Employee:
    self = new(Employee)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.salutation = salutation = data["salutation"]
        self.first_name = first_name = data["firstName"]
        self.middle_name = middle_name = data["middleName"]
        self.last_name = last_name = data["lastName"]
        self.job_title = job_title = data["jobTitle"]
        self.supervisor = None if (value := data["supervisor"]) is None else decode_object_reference(value)
        self.department = department = data["department"]
        self.description = description = data["description"]
        self.address = None if (value := data["address"]) is None else decode_employee_address(value)
        self.print_as = print_as = data["printAs"]
        self.phone = phone = data["phone"]
        self.mobile = mobile = data["mobile"]
        self.pager = pager = data["pager"]
        self.pager_pin = pager_pin = data["pagerPin"]
        self.alternate_phone = alternate_phone = data["alternatePhone"]
        self.fax = fax = data["fax"]
        self.ssn = ssn = data["ssn"]
        self.email = email = data["email"]
        self.custom_contact_fields = [decode_custom_contact_field(item) for item in items(data["customContactFields"])]
        self.emergency_contact = (
            None if (value := data["emergencyContact"]) is None else decode_emergency_contact_set(value)
        )
        self.employee_type = None if (value := data["employeeType"]) is None else _EMPLOYEE_TYPE[value]
        self.employment_status = None if (value := data["employmentStatus"]) is None else _EMPLOYMENT_STATUS[value]
        self.overtime_exempt_status = (
            None if (value := data["overtimeExemptStatus"]) is None else _OVERTIME_EXEMPT_STATUS[value]
        )
        self.key_employee_status = None if (value := data["keyEmployeeStatus"]) is None else _KEY_EMPLOYEE_STATUS[value]
        self.gender = None if (value := data["gender"]) is None else _GENDER[value]
        self.us_citizenship_status = (
            None if (value := data["usCitizenshipStatus"]) is None else _US_CITIZENSHIP_STATUS[value]
        )
        self.ethnicity = None if (value := data["ethnicity"]) is None else EMPLOYEE_ETHNICITY[value]
        self.disability_status = None if (value := data["disabilityStatus"]) is None else _DISABILITY_STATUS[value]
        self.disability_description = disability_description = data["disabilityDescription"]
        self.i9_on_file_status = None if (value := data["i9OnFileStatus"]) is None else _I9_ON_FILE_STATUS[value]
        self.us_veteran_status = None if (value := data["usVeteranStatus"]) is None else _US_VETERAN_STATUS[value]
        self.military_status = None if (value := data["militaryStatus"]) is None else _MILITARY_STATUS[value]
        self.account_number = account_number = data["accountNumber"]
        self.note = note_ = data["note"]
        self.additional_notes = [decode_note(item) for item in items(data["additionalNotes"])]
        self.billing_rate = None if (value := data["billingRate"]) is None else decode_object_reference(value)
        self.employee_payroll = (
            None if (value := data["employeePayroll"]) is None else decode_employee_payroll_info(value)
        )
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.target_bonus = None if (value := data["targetBonus"]) is None else as_decimal(value)
        self.hired_date = None if (value := data["hiredDate"]) is None else as_date(value)
        self.original_hire_date = None if (value := data["originalHireDate"]) is None else as_date(value)
        self.adjusted_service_date = None if (value := data["adjustedServiceDate"]) is None else as_date(value)
        self.termination_date = None if (value := data["terminationDate"]) is None else as_date(value)
        self.birth_date = None if (value := data["birthDate"]) is None else as_date(value)
        self.work_authorization_expiration_date = (
            None if (value := data["workAuthorizationExpirationDate"]) is None else as_date(value)
        )
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
            or (salutation is not None and salutation.__class__ is not str)
            or (first_name is not None and first_name.__class__ is not str)
            or (middle_name is not None and middle_name.__class__ is not str)
            or (last_name is not None and last_name.__class__ is not str)
            or (job_title is not None and job_title.__class__ is not str)
            or (department is not None and department.__class__ is not str)
            or (description is not None and description.__class__ is not str)
            or (print_as is not None and print_as.__class__ is not str)
            or (phone is not None and phone.__class__ is not str)
            or (mobile is not None and mobile.__class__ is not str)
            or (pager is not None and pager.__class__ is not str)
            or (pager_pin is not None and pager_pin.__class__ is not str)
            or (alternate_phone is not None and alternate_phone.__class__ is not str)
            or (fax is not None and fax.__class__ is not str)
            or (ssn is not None and ssn.__class__ is not str)
            or (email is not None and email.__class__ is not str)
            or (disability_description is not None and disability_description.__class__ is not str)
            or (account_number is not None and account_number.__class__ is not str)
            or (note_ is not None and note_.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Employee, data, self)
    return self if len(data) == 53 else note(self, data)
