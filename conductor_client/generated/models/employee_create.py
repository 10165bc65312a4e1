"""`EmployeeCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..._schema.containers import BOOLEAN, DATE, DECIMAL, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, Unset
from ..literals import EMPLOYEE_ETHNICITY, EmployeeEthnicity
from .additional_note_create import AdditionalNoteCreate, AdditionalNoteCreateDict
from .custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict
from .employee_address_input import EmployeeAddressInput, EmployeeAddressInputDict
from .employee_create_payroll import EmployeeCreatePayroll, EmployeeCreatePayrollDict
from .employee_emergency_contact_input import EmployeeEmergencyContactInput, EmployeeEmergencyContactInputDict

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
class EmployeeCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.employees.create`, and described there.
    """

    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    salutation: str | Unset = wire("salutation", STRING, default=UNSET)
    first_name: str | Unset = wire("firstName", text(25), default=UNSET)
    middle_name: str | Unset = wire("middleName", text(5), default=UNSET)
    last_name: str | Unset = wire("lastName", text(25), default=UNSET)
    job_title: str | Unset = wire("jobTitle", STRING, default=UNSET)
    supervisor_id: str | Unset = wire("supervisorId", text(36), default=UNSET)
    department: str | Unset = wire("department", STRING, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    target_bonus: DecimalInput | Unset = wire("targetBonus", DECIMAL, default=UNSET)
    address: EmployeeAddressInput | EmployeeAddressInputDict | Unset = wire(
        "address", Record(lambda: EmployeeAddressInput), default=UNSET
    )
    print_as: str | Unset = wire("printAs", STRING, default=UNSET)
    phone: str | Unset = wire("phone", text(21), default=UNSET)
    mobile: str | Unset = wire("mobile", text(21), default=UNSET)
    pager: str | Unset = wire("pager", text(21), default=UNSET)
    pager_pin: str | Unset = wire("pagerPin", STRING, default=UNSET)
    alternate_phone: str | Unset = wire("alternatePhone", text(21), default=UNSET)
    fax: str | Unset = wire("fax", text(21), default=UNSET)
    ssn: str | Unset = wire("ssn", STRING, default=UNSET, secret=True)
    email: str | Unset = wire("email", STRING, default=UNSET)
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = wire(
        "customContactFields", array(Record(lambda: CustomContactFieldInput), 1), default=UNSET
    )
    emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict | Unset = wire(
        "emergencyContact", Record(lambda: EmployeeEmergencyContactInput), default=UNSET
    )
    employee_type: Literal["officer", "owner", "regular", "statutory"] | Unset = wire(
        "employeeType", Enumeration(_EMPLOYEE_TYPE), default=UNSET
    )
    employment_status: Literal["full_time", "part_time"] | Unset = wire(
        "employmentStatus", Enumeration(_EMPLOYMENT_STATUS), default=UNSET
    )
    overtime_exempt_status: Literal["exempt", "non_exempt"] | Unset = wire(
        "overtimeExemptStatus", Enumeration(_OVERTIME_EXEMPT_STATUS), default=UNSET
    )
    key_employee_status: Literal["key_employee", "non_key_employee"] | Unset = wire(
        "keyEmployeeStatus", Enumeration(_KEY_EMPLOYEE_STATUS), default=UNSET
    )
    gender: Literal["male", "female"] | Unset = wire("gender", Enumeration(_GENDER), default=UNSET)
    hired_date: DateInput | Unset = wire("hiredDate", DATE, default=UNSET)
    original_hire_date: DateInput | Unset = wire("originalHireDate", DATE, default=UNSET)
    adjusted_service_date: DateInput | Unset = wire("adjustedServiceDate", DATE, default=UNSET)
    termination_date: DateInput | Unset = wire("terminationDate", DATE, default=UNSET)
    birth_date: DateInput | Unset = wire("birthDate", DATE, default=UNSET)
    us_citizenship_status: Literal["citizen", "non_citizen"] | Unset = wire(
        "usCitizenshipStatus", Enumeration(_US_CITIZENSHIP_STATUS), default=UNSET
    )
    ethnicity: EmployeeEthnicity | Unset = wire("ethnicity", Enumeration(EMPLOYEE_ETHNICITY), default=UNSET)
    disability_status: Literal["disabled", "non_disabled"] | Unset = wire(
        "disabilityStatus", Enumeration(_DISABILITY_STATUS), default=UNSET
    )
    disability_description: str | Unset = wire("disabilityDescription", STRING, default=UNSET)
    i9_on_file_status: Literal["on_file", "not_on_file"] | Unset = wire(
        "i9OnFileStatus", Enumeration(_I9_ON_FILE_STATUS), default=UNSET
    )
    work_authorization_expiration_date: DateInput | Unset = wire("workAuthorizationExpirationDate", DATE, default=UNSET)
    us_veteran_status: Literal["veteran", "non_veteran"] | Unset = wire(
        "usVeteranStatus", Enumeration(_US_VETERAN_STATUS), default=UNSET
    )
    military_status: Literal["active", "reserve"] | Unset = wire(
        "militaryStatus", Enumeration(_MILITARY_STATUS), default=UNSET
    )
    account_number: str | Unset = wire("accountNumber", STRING, default=UNSET)
    note: str | Unset = wire("note", STRING, default=UNSET)
    additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict] | Unset = wire(
        "additionalNotes", array(Record(lambda: AdditionalNoteCreate), 1), default=UNSET
    )
    billing_rate_id: str | Unset = wire("billingRateId", text(36), default=UNSET)
    employee_payroll: EmployeeCreatePayroll | EmployeeCreatePayrollDict | Unset = wire(
        "employeePayroll", Record(lambda: EmployeeCreatePayroll), default=UNSET
    )
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class EmployeeCreateDict(TypedDict, total=False):
    is_active: bool
    salutation: str
    first_name: str
    middle_name: str
    last_name: str
    job_title: str
    supervisor_id: str
    department: str
    description: str
    target_bonus: DecimalInput
    address: EmployeeAddressInput | EmployeeAddressInputDict
    print_as: str
    phone: str
    mobile: str
    pager: str
    pager_pin: str
    alternate_phone: str
    fax: str
    ssn: str
    email: str
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict]
    emergency_contact: EmployeeEmergencyContactInput | EmployeeEmergencyContactInputDict
    employee_type: Literal["officer", "owner", "regular", "statutory"]
    employment_status: Literal["full_time", "part_time"]
    overtime_exempt_status: Literal["exempt", "non_exempt"]
    key_employee_status: Literal["key_employee", "non_key_employee"]
    gender: Literal["male", "female"]
    hired_date: DateInput
    original_hire_date: DateInput
    adjusted_service_date: DateInput
    termination_date: DateInput
    birth_date: DateInput
    us_citizenship_status: Literal["citizen", "non_citizen"]
    ethnicity: EmployeeEthnicity
    disability_status: Literal["disabled", "non_disabled"]
    disability_description: str
    i9_on_file_status: Literal["on_file", "not_on_file"]
    work_authorization_expiration_date: DateInput
    us_veteran_status: Literal["veteran", "non_veteran"]
    military_status: Literal["active", "reserve"]
    account_number: str
    note: str
    additional_notes: Sequence[AdditionalNoteCreate | AdditionalNoteCreateDict]
    billing_rate_id: str
    employee_payroll: EmployeeCreatePayroll | EmployeeCreatePayrollDict
    external_id: str
