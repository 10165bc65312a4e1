"""`User`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ...._schema.containers import DATETIME, FREE_FORM, STRING, Array, Enumeration, Record, enumeration, opened
from ...._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ...._schema.values import as_datetime, odd
from ..literals import USER_ORIGIN, USER_TYPE, UserOrigin, UserType
from .user_attribute_mapping_source import UserAttributeMappingSource, decode_user_attribute_mapping_source

_DIRECTORY_STATUS = opened(enumeration("UNKNOWN", "ENABLED", "DISABLED", "DELETED"))
_ORIGIN = opened(USER_ORIGIN)
_STATUS = opened(enumeration("UNKNOWN", "ENABLED", "DISABLED", "DELETED"))
_TYPE = opened(USER_TYPE)


@model
class User(Model):
    """A user as the service knows them, from all directories together. Unset members arrive empty rather than missing.

    Attributes:
        created_at: When it was created, in UTC. The service sends up to nine decimals of a second, and six are kept.
            Null when unknown.
        delegated_user_id: Id of the user who decides in this one's place, such as during a leave; empty when nobody
            does.
        deleted_at: When it was deleted, in UTC; null while it exists.
        department: Department of the user, as the directory writes it.
        department_sources: Where the department comes from: one entry for each account of the user in an app that
            supplies it. Null when none does.
        directory_ids: Ids of the directories that know the user.
        directory_status: State of the user in the directory. A newer service may send other values.
        directory_status_sources: Where the state in the directory comes from: one entry for each account of the user in
            an app that supplies it. Null when none does.
        display_name: Name for people to read. It need not be unique, and can change.
        email: Main mail address of the user.
        email_sources: Where the mail address comes from: one entry for each account of the user in an app that supplies
            it. Null when none does.
        emails: All mail addresses of the user.
        employee_id_sources: Where the employee's number comes from: one entry for each account of the user in an app
            that supplies it. Null when none does.
        employee_ids: Numbers that the user has as an employee.
        employment_status: Whether the user is employed, in the words of the HR system: any text, such as Active.
        employment_status_sources: Where the state of employment comes from: one entry for each account of the user in
            an app that supplies it. Null when none does.
        employment_type: How the user is employed, in the words of the HR system: any text, such as Full Time or
            contractor.
        employment_type_sources: Where the kind of employment comes from: one entry for each account of the user in an
            app that supplies it. Null when none does.
        id: Id that the service gave to it; the service chooses its form.
        job_title: Job title of the user, as the directory writes it.
        job_title_sources: Where the job title comes from: one entry for each account of the user in an app that
            supplies it. Null when none does.
        manager_ids: Ids of the users who are this one's managers.
        manager_sources: Where the manager comes from: one entry for each account of the user in an app that supplies
            it. Null when none does.
        origin: What made the user known to the service. A newer service may send other values.
        profile: Everything else that the directories tell of the user, by names of theirs.
        role_ids: Ids of the roles that the user has in the service itself.
        status: State of the user in the service. A newer service may send other values.
        type: What sort of user it is: a person, a program, or the system. A newer service may send other values.
        updated_at: When it was last changed, in UTC; null when unknown.
        username: Main user name.
        username_sources: Where the user name comes from: one entry for each account of the user in an app that supplies
            it. Null when none does.
        usernames: All user names.
    """

    created_at: datetime | None = wire("createdAt", DATETIME, null=True, optional=True)
    delegated_user_id: str | None = wire("delegatedUserId", STRING, optional=True)
    deleted_at: datetime | None = wire("deletedAt", DATETIME, null=True, optional=True)
    department: str | None = wire("department", STRING, optional=True)
    department_sources: list[UserAttributeMappingSource] | None = wire(
        "departmentSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    directory_ids: list[str] | None = wire("directoryIds", Array(STRING), null=True, optional=True)
    directory_status: Literal["UNKNOWN", "ENABLED", "DISABLED", "DELETED"] | str | None = wire(
        "directoryStatus", Enumeration(_DIRECTORY_STATUS), optional=True
    )
    directory_status_sources: list[UserAttributeMappingSource] | None = wire(
        "directoryStatusSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    display_name: str | None = wire("displayName", STRING, optional=True)
    email: str | None = wire("email", STRING, optional=True)
    email_sources: list[UserAttributeMappingSource] | None = wire(
        "emailSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    emails: list[str] | None = wire("emails", Array(STRING), null=True, optional=True)
    employee_id_sources: list[UserAttributeMappingSource] | None = wire(
        "employeeIdSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    employee_ids: list[str] | None = wire("employeeIds", Array(STRING), null=True, optional=True)
    employment_status: str | None = wire("employmentStatus", STRING, optional=True)
    employment_status_sources: list[UserAttributeMappingSource] | None = wire(
        "employmentStatusSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    employment_type: str | None = wire("employmentType", STRING, optional=True)
    employment_type_sources: list[UserAttributeMappingSource] | None = wire(
        "employmentTypeSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    id: str | None = wire("id", STRING, optional=True)
    job_title: str | None = wire("jobTitle", STRING, optional=True)
    job_title_sources: list[UserAttributeMappingSource] | None = wire(
        "jobTitleSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    manager_ids: list[str] | None = wire("managerIds", Array(STRING), null=True, optional=True)
    manager_sources: list[UserAttributeMappingSource] | None = wire(
        "managerSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    origin: UserOrigin | str | None = wire("origin", Enumeration(_ORIGIN), optional=True)
    profile: dict[str, Any] | None = wire("profile", FREE_FORM, null=True, optional=True)
    role_ids: list[str] | None = wire("roleIds", Array(STRING), null=True, optional=True)
    status: Literal["UNKNOWN", "ENABLED", "DISABLED", "DELETED"] | str | None = wire(
        "status", Enumeration(_STATUS), optional=True
    )
    type: UserType | str | None = wire("type", Enumeration(_TYPE), optional=True)
    updated_at: datetime | None = wire("updatedAt", DATETIME, null=True, optional=True)
    username: str | None = wire("username", STRING, optional=True)
    username_sources: list[UserAttributeMappingSource] | None = wire(
        "usernameSources", Array(Record(lambda: UserAttributeMappingSource)), null=True, optional=True
    )
    usernames: list[str] | None = wire("usernames", Array(STRING), null=True, optional=True)


def decode_user(data: Any) -> User:
    self = new(User)
    self._meta = None
    try:
        self.delegated_user_id = delegated_user_id = data["delegatedUserId"] if "delegatedUserId" in data else None
        self.department = department = data["department"] if "department" in data else None
        self.department_sources = (
            (
                None
                if (value := data["departmentSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "departmentSources" in data
            else None
        )
        self.directory_ids = (
            (None if (value := data["directoryIds"]) is None else Array(STRING).strict(value))
            if "directoryIds" in data
            else None
        )
        self.directory_status = _DIRECTORY_STATUS[data["directoryStatus"]] if "directoryStatus" in data else None
        self.directory_status_sources = (
            (
                None
                if (value := data["directoryStatusSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "directoryStatusSources" in data
            else None
        )
        self.display_name = display_name = data["displayName"] if "displayName" in data else None
        self.email = email = data["email"] if "email" in data else None
        self.email_sources = (
            (
                None
                if (value := data["emailSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "emailSources" in data
            else None
        )
        self.emails = (
            (None if (value := data["emails"]) is None else Array(STRING).strict(value)) if "emails" in data else None
        )
        self.employee_id_sources = (
            (
                None
                if (value := data["employeeIdSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "employeeIdSources" in data
            else None
        )
        self.employee_ids = (
            (None if (value := data["employeeIds"]) is None else Array(STRING).strict(value))
            if "employeeIds" in data
            else None
        )
        self.employment_status = employment_status = data["employmentStatus"] if "employmentStatus" in data else None
        self.employment_status_sources = (
            (
                None
                if (value := data["employmentStatusSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "employmentStatusSources" in data
            else None
        )
        self.employment_type = employment_type = data["employmentType"] if "employmentType" in data else None
        self.employment_type_sources = (
            (
                None
                if (value := data["employmentTypeSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "employmentTypeSources" in data
            else None
        )
        self.id = id_ = data["id"] if "id" in data else None
        self.job_title = job_title = data["jobTitle"] if "jobTitle" in data else None
        self.job_title_sources = (
            (
                None
                if (value := data["jobTitleSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "jobTitleSources" in data
            else None
        )
        self.manager_ids = (
            (None if (value := data["managerIds"]) is None else Array(STRING).strict(value))
            if "managerIds" in data
            else None
        )
        self.manager_sources = (
            (
                None
                if (value := data["managerSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "managerSources" in data
            else None
        )
        self.origin = _ORIGIN[data["origin"]] if "origin" in data else None
        self.profile = (
            (None if (value := data["profile"]) is None else FREE_FORM.strict(value)) if "profile" in data else None
        )
        self.role_ids = (
            (None if (value := data["roleIds"]) is None else Array(STRING).strict(value)) if "roleIds" in data else None
        )
        self.status = _STATUS[data["status"]] if "status" in data else None
        self.type = _TYPE[data["type"]] if "type" in data else None
        self.username = username = data["username"] if "username" in data else None
        self.username_sources = (
            (
                None
                if (value := data["usernameSources"]) is None
                else [decode_user_attribute_mapping_source(item) for item in items(value)]
            )
            if "usernameSources" in data
            else None
        )
        self.usernames = (
            (None if (value := data["usernames"]) is None else Array(STRING).strict(value))
            if "usernames" in data
            else None
        )
        self.created_at = (
            (None if (value := data["createdAt"]) is None else as_datetime(value)) if "createdAt" in data else None
        )
        self.deleted_at = (
            (None if (value := data["deletedAt"]) is None else as_datetime(value)) if "deletedAt" in data else None
        )
        self.updated_at = (
            (None if (value := data["updatedAt"]) is None else as_datetime(value)) if "updatedAt" in data else None
        )
        if (
            odd
            or (delegated_user_id.__class__ is not str and "delegatedUserId" in data)
            or (department.__class__ is not str and "department" in data)
            or (display_name.__class__ is not str and "displayName" in data)
            or (email.__class__ is not str and "email" in data)
            or (employment_status.__class__ is not str and "employmentStatus" in data)
            or (employment_type.__class__ is not str and "employmentType" in data)
            or (id_.__class__ is not str and "id" in data)
            or (job_title.__class__ is not str and "jobTitle" in data)
            or (username.__class__ is not str and "username" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(User, data, self)
    return note(self, data)
