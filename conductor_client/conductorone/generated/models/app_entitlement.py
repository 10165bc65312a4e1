"""`AppEntitlement`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ...._schema.containers import BOOLEAN, DATETIME, FREE_FORM, STRING, Array, Enumeration, MapOf, Record, opened
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ...._schema.values import as_datetime, odd
from ..literals import APP_ENTITLEMENT_PURPOSE, AppEntitlementPurpose
from .provision_policy import ProvisionPolicy, decode_provision_policy

_PURPOSE = opened(APP_ENTITLEMENT_PURPOSE)


@model
class AppEntitlement(Model):
    """Something that an app can give to a user, such as membership of a group or a role. Unset members arrive empty
    rather than missing.

    Attributes:
        alias: Short name under which people may ask for the entitlement, such as in a chat; empty when it has none.
        annotations: Labels of your own on the entitlement. At most 16, with values of up to 256 characters; names that
            begin with c1/ are the service's.
        app_id: Id of the app that this belongs to.
        app_resource_id: Id of the resource in the app that the entitlement gives access to.
        app_resource_type_id: Id of the kind of that resource, such as a group or a role.
        certify_policy_id: Id of the policy by which access reviews of the entitlement go; empty for the default.
        compliance_framework_value_ids: Ids of the compliance frameworks that the entitlement counts for.
        created_at: When it was created, in UTC. The service sends up to nine decimals of a second, and six are kept.
            Null when unknown.
        default_values_applied: Whether the app's defaults for access requests have been put on the entitlement.
        deleted_at: When it was deleted, in UTC; null while it exists.
        deprovisioner_policy: How the entitlement is taken away from someone again; null when that is not configured.
        description: What the entitlement is for, as its owners describe it.
        display_name: Name for people to read. It need not be unique, and can change.
        duration_grant: Longest time for which the entitlement is granted, in seconds with an s, such as 3600s. At most
            one of this and durationUnset is set.
        duration_unset: Present, and empty, when the entitlement is granted without an end.
        emergency_grant_enabled: Whether the entitlement can be asked for in an emergency, by a policy of its own.
        emergency_grant_policy_id: Id of that policy for emergencies; empty when there is none.
        external_id: Id of the entitlement in the app itself.
        grant_count: How many users have the entitlement. An int64, which arrives as a string.
        grant_policy_id: Id of the policy by which requests for the entitlement are approved; empty for the default.
        id: Id that the service gave to it; the service chooses its form.
        is_automation_enabled: Whether an automation decides who gets the entitlement.
        is_manually_managed: Whether the entitlement was made by hand and is not read from the app.
        match_baton_id: Id by which a connector recognises an entitlement that was made by hand.
        override_access_requests_defaults: Whether the entitlement has settings of its own for access requests in the
            place of the app's.
        provisioner_policy: How the entitlement is given to someone; null when that is not configured.
        purpose: What the entitlement is to the service. A newer service may send other values.
        request_schema_id: Id of the form that is filled in to ask for the entitlement; empty when there is none.
        revoke_policy_id: Id of the policy by which the entitlement is revoked; empty for the default.
        risk_level_value_id: Id of the level of risk that the entitlement is put in.
        slug: Short name of what the entitlement gives, such as member or admin.
        source_connector_ids: Connectors that the entitlement was read from, by an id of theirs.
        system_builtin: Whether the service itself made the entitlement, so that it cannot be deleted.
        updated_at: When it was last changed, in UTC; null when unknown.
        user_edited_mask: Names of the members that people have changed by hand, joined by commas.
    """

    alias: str | None = wire("alias", STRING, optional=True)
    annotations: dict[str, str] | None = wire("annotations", MapOf(STRING), optional=True)
    app_id: str | None = wire("appId", STRING, optional=True)
    app_resource_id: str | None = wire("appResourceId", STRING, optional=True)
    app_resource_type_id: str | None = wire("appResourceTypeId", STRING, optional=True)
    certify_policy_id: str | None = wire("certifyPolicyId", STRING, optional=True)
    compliance_framework_value_ids: list[str] | None = wire(
        "complianceFrameworkValueIds", Array(STRING), null=True, optional=True
    )
    created_at: datetime | None = wire("createdAt", DATETIME, null=True, optional=True)
    default_values_applied: bool | None = wire("defaultValuesApplied", BOOLEAN, optional=True)
    deleted_at: datetime | None = wire("deletedAt", DATETIME, null=True, optional=True)
    deprovisioner_policy: ProvisionPolicy | None = wire(
        "deprovisionerPolicy", Record(lambda: ProvisionPolicy), null=True, optional=True
    )
    description: str | None = wire("description", STRING, optional=True)
    display_name: str | None = wire("displayName", STRING, optional=True)
    duration_grant: str | None = wire("durationGrant", STRING, null=True, optional=True)
    duration_unset: dict[str, Any] | None = wire("durationUnset", FREE_FORM, null=True, optional=True)
    emergency_grant_enabled: bool | None = wire("emergencyGrantEnabled", BOOLEAN, optional=True)
    emergency_grant_policy_id: str | None = wire("emergencyGrantPolicyId", STRING, optional=True)
    external_id: str | None = wire("externalId", STRING, optional=True)
    grant_count: str | None = wire("grantCount", STRING, optional=True)
    grant_policy_id: str | None = wire("grantPolicyId", STRING, optional=True)
    id: str | None = wire("id", STRING, optional=True)
    is_automation_enabled: bool | None = wire("isAutomationEnabled", BOOLEAN, optional=True)
    is_manually_managed: bool | None = wire("isManuallyManaged", BOOLEAN, optional=True)
    match_baton_id: str | None = wire("matchBatonId", STRING, optional=True)
    override_access_requests_defaults: bool | None = wire("overrideAccessRequestsDefaults", BOOLEAN, optional=True)
    provisioner_policy: ProvisionPolicy | None = wire(
        "provisionerPolicy", Record(lambda: ProvisionPolicy), null=True, optional=True
    )
    purpose: AppEntitlementPurpose | str | None = wire("purpose", Enumeration(_PURPOSE), optional=True)
    request_schema_id: str | None = wire("requestSchemaId", STRING, optional=True)
    revoke_policy_id: str | None = wire("revokePolicyId", STRING, optional=True)
    risk_level_value_id: str | None = wire("riskLevelValueId", STRING, optional=True)
    slug: str | None = wire("slug", STRING, optional=True)
    source_connector_ids: dict[str, str] | None = wire("sourceConnectorIds", MapOf(STRING), optional=True)
    system_builtin: bool | None = wire("systemBuiltin", BOOLEAN, optional=True)
    updated_at: datetime | None = wire("updatedAt", DATETIME, null=True, optional=True)
    user_edited_mask: str | None = wire("userEditedMask", STRING, null=True, optional=True)


def decode_app_entitlement(data: Any) -> AppEntitlement:
    self = new(AppEntitlement)
    self._meta = None
    try:
        self.alias = alias = data["alias"] if "alias" in data else None
        self.annotations = MapOf(STRING).strict(data["annotations"]) if "annotations" in data else None
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.app_resource_id = app_resource_id = data["appResourceId"] if "appResourceId" in data else None
        self.app_resource_type_id = app_resource_type_id = (
            data["appResourceTypeId"] if "appResourceTypeId" in data else None
        )
        self.certify_policy_id = certify_policy_id = data["certifyPolicyId"] if "certifyPolicyId" in data else None
        self.compliance_framework_value_ids = (
            (None if (value := data["complianceFrameworkValueIds"]) is None else Array(STRING).strict(value))
            if "complianceFrameworkValueIds" in data
            else None
        )
        self.default_values_applied = default_values_applied = (
            data["defaultValuesApplied"] if "defaultValuesApplied" in data else None
        )
        self.deprovisioner_policy = (
            (None if (value := data["deprovisionerPolicy"]) is None else decode_provision_policy(value))
            if "deprovisionerPolicy" in data
            else None
        )
        self.description = description = data["description"] if "description" in data else None
        self.display_name = display_name = data["displayName"] if "displayName" in data else None
        self.duration_grant = duration_grant = data["durationGrant"] if "durationGrant" in data else None
        self.duration_unset = (
            (None if (value := data["durationUnset"]) is None else FREE_FORM.strict(value))
            if "durationUnset" in data
            else None
        )
        self.emergency_grant_enabled = emergency_grant_enabled = (
            data["emergencyGrantEnabled"] if "emergencyGrantEnabled" in data else None
        )
        self.emergency_grant_policy_id = emergency_grant_policy_id = (
            data["emergencyGrantPolicyId"] if "emergencyGrantPolicyId" in data else None
        )
        self.external_id = external_id = data["externalId"] if "externalId" in data else None
        self.grant_count = grant_count = data["grantCount"] if "grantCount" in data else None
        self.grant_policy_id = grant_policy_id = data["grantPolicyId"] if "grantPolicyId" in data else None
        self.id = id_ = data["id"] if "id" in data else None
        self.is_automation_enabled = is_automation_enabled = (
            data["isAutomationEnabled"] if "isAutomationEnabled" in data else None
        )
        self.is_manually_managed = is_manually_managed = (
            data["isManuallyManaged"] if "isManuallyManaged" in data else None
        )
        self.match_baton_id = match_baton_id = data["matchBatonId"] if "matchBatonId" in data else None
        self.override_access_requests_defaults = override_access_requests_defaults = (
            data["overrideAccessRequestsDefaults"] if "overrideAccessRequestsDefaults" in data else None
        )
        self.provisioner_policy = (
            (None if (value := data["provisionerPolicy"]) is None else decode_provision_policy(value))
            if "provisionerPolicy" in data
            else None
        )
        self.purpose = _PURPOSE[data["purpose"]] if "purpose" in data else None
        self.request_schema_id = request_schema_id = data["requestSchemaId"] if "requestSchemaId" in data else None
        self.revoke_policy_id = revoke_policy_id = data["revokePolicyId"] if "revokePolicyId" in data else None
        self.risk_level_value_id = risk_level_value_id = (
            data["riskLevelValueId"] if "riskLevelValueId" in data else None
        )
        self.slug = slug = data["slug"] if "slug" in data else None
        self.source_connector_ids = (
            MapOf(STRING).strict(data["sourceConnectorIds"]) if "sourceConnectorIds" in data else None
        )
        self.system_builtin = system_builtin = data["systemBuiltin"] if "systemBuiltin" in data else None
        self.user_edited_mask = user_edited_mask = data["userEditedMask"] if "userEditedMask" in data else None
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
            or (alias.__class__ is not str and "alias" in data)
            or (app_id.__class__ is not str and "appId" in data)
            or (app_resource_id.__class__ is not str and "appResourceId" in data)
            or (app_resource_type_id.__class__ is not str and "appResourceTypeId" in data)
            or (certify_policy_id.__class__ is not str and "certifyPolicyId" in data)
            or (default_values_applied.__class__ is not bool and "defaultValuesApplied" in data)
            or (description.__class__ is not str and "description" in data)
            or (display_name.__class__ is not str and "displayName" in data)
            or (duration_grant is not None and duration_grant.__class__ is not str)
            or (emergency_grant_enabled.__class__ is not bool and "emergencyGrantEnabled" in data)
            or (emergency_grant_policy_id.__class__ is not str and "emergencyGrantPolicyId" in data)
            or (external_id.__class__ is not str and "externalId" in data)
            or (grant_count.__class__ is not str and "grantCount" in data)
            or (grant_policy_id.__class__ is not str and "grantPolicyId" in data)
            or (id_.__class__ is not str and "id" in data)
            or (is_automation_enabled.__class__ is not bool and "isAutomationEnabled" in data)
            or (is_manually_managed.__class__ is not bool and "isManuallyManaged" in data)
            or (match_baton_id.__class__ is not str and "matchBatonId" in data)
            or (override_access_requests_defaults.__class__ is not bool and "overrideAccessRequestsDefaults" in data)
            or (request_schema_id.__class__ is not str and "requestSchemaId" in data)
            or (revoke_policy_id.__class__ is not str and "revokePolicyId" in data)
            or (risk_level_value_id.__class__ is not str and "riskLevelValueId" in data)
            or (slug.__class__ is not str and "slug" in data)
            or (system_builtin.__class__ is not bool and "systemBuiltin" in data)
            or (user_edited_mask is not None and user_edited_mask.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(AppEntitlement, data, self)
    return note(self, data)
