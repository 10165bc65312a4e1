"""`ProvisionerAssignment`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import Record
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .app_owner_provisioner import AppOwnerProvisioner, decode_app_owner_provisioner
from .entitlement_owner_provisioner import EntitlementOwnerProvisioner, decode_entitlement_owner_provisioner
from .expression_provisioner import ExpressionProvisioner, decode_expression_provisioner
from .group_provisioner import GroupProvisioner, decode_group_provisioner
from .manager_provisioner import ManagerProvisioner, decode_manager_provisioner
from .user_provisioner import UserProvisioner, decode_user_provisioner


@model
class ProvisionerAssignment(Model):
    """Who gets a task. Exactly one of its members is set.

    Attributes:
        app_owners: The owners of the app get the task; null when others do.
        entitlement_owners: The owners of the entitlement get the task; null when others do.
        expression: Those whom expressions give get the task; null when others do.
        group: The members of a group get the task; null when others do.
        manager: The manager of the person concerned get the task; null when others do.
        users: Users by their ids get the task; null when others do.
    """

    app_owners: AppOwnerProvisioner | None = wire(
        "appOwners", Record(lambda: AppOwnerProvisioner), null=True, optional=True
    )
    entitlement_owners: EntitlementOwnerProvisioner | None = wire(
        "entitlementOwners", Record(lambda: EntitlementOwnerProvisioner), null=True, optional=True
    )
    expression: ExpressionProvisioner | None = wire(
        "expression", Record(lambda: ExpressionProvisioner), null=True, optional=True
    )
    group: GroupProvisioner | None = wire("group", Record(lambda: GroupProvisioner), null=True, optional=True)
    manager: ManagerProvisioner | None = wire("manager", Record(lambda: ManagerProvisioner), null=True, optional=True)
    users: UserProvisioner | None = wire("users", Record(lambda: UserProvisioner), null=True, optional=True)


def decode_provisioner_assignment(data: Any) -> ProvisionerAssignment:
    self = new(ProvisionerAssignment)
    self._meta = None
    try:
        self.app_owners = (
            (None if (value := data["appOwners"]) is None else decode_app_owner_provisioner(value))
            if "appOwners" in data
            else None
        )
        self.entitlement_owners = (
            (None if (value := data["entitlementOwners"]) is None else decode_entitlement_owner_provisioner(value))
            if "entitlementOwners" in data
            else None
        )
        self.expression = (
            (None if (value := data["expression"]) is None else decode_expression_provisioner(value))
            if "expression" in data
            else None
        )
        self.group = (
            (None if (value := data["group"]) is None else decode_group_provisioner(value)) if "group" in data else None
        )
        self.manager = (
            (None if (value := data["manager"]) is None else decode_manager_provisioner(value))
            if "manager" in data
            else None
        )
        self.users = (
            (None if (value := data["users"]) is None else decode_user_provisioner(value)) if "users" in data else None
        )
    except UNREADABLE:
        return recover(ProvisionerAssignment, data, self)
    return note(self, data)
