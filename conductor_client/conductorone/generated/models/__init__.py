"""The models by name. Each is imported on first use, so that a program pays for what it touches.

`X` of a request has a `XDict` beside it: the same object as a dict with snake_case keys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...._lazy import attach_classes

if TYPE_CHECKING:
    from .action_provision import ActionProvision
    from .app_entitlement import AppEntitlement
    from .app_entitlement_ref import AppEntitlementRef, AppEntitlementRefDict
    from .app_owner_provisioner import AppOwnerProvisioner
    from .connector_owner_entitlement import ConnectorOwnerEntitlement
    from .connector_owner_user import ConnectorOwnerUser
    from .connector_provision import ConnectorProvision
    from .connector_provision_account_provision import ConnectorProvisionAccountProvision
    from .connector_provision_default_behavior import ConnectorProvisionDefaultBehavior
    from .connector_provision_delete_account import ConnectorProvisionDeleteAccount
    from .connector_provision_save_to_vault import ConnectorProvisionSaveToVault
    from .create_connector_entitlement_owner_request import (
        CreateConnectorEntitlementOwnerRequest,
        CreateConnectorEntitlementOwnerRequestDict,
    )
    from .create_connector_entitlement_owner_response import CreateConnectorEntitlementOwnerResponse
    from .create_connector_user_owner_request import (
        CreateConnectorUserOwnerRequest,
        CreateConnectorUserOwnerRequestDict,
    )
    from .create_connector_user_owner_response import CreateConnectorUserOwnerResponse
    from .delegated_provision import DelegatedProvision
    from .delete_connector_entitlement_owner_request import (
        DeleteConnectorEntitlementOwnerRequest,
        DeleteConnectorEntitlementOwnerRequestDict,
    )
    from .delete_connector_user_owner_request import (
        DeleteConnectorUserOwnerRequest,
        DeleteConnectorUserOwnerRequestDict,
    )
    from .device_placement_provision import DevicePlacementProvision
    from .entitlement_owner_provisioner import EntitlementOwnerProvisioner
    from .expression_provisioner import ExpressionProvisioner
    from .external_ticket_provision import ExternalTicketProvision
    from .get_connector_entitlement_owner_response import GetConnectorEntitlementOwnerResponse
    from .get_connector_user_owner_response import GetConnectorUserOwnerResponse
    from .group_provisioner import GroupProvisioner
    from .manager_provisioner import ManagerProvisioner
    from .manual_provision import ManualProvision
    from .multi_step import MultiStep
    from .provision_policy import ProvisionPolicy
    from .provisioner_assignment import ProvisionerAssignment
    from .search_connector_entitlement_owners_response import SearchConnectorEntitlementOwnersResponse
    from .search_connector_user_owners_response import SearchConnectorUserOwnersResponse
    from .set_connector_owners_v2_request import SetConnectorOwnersV2Request, SetConnectorOwnersV2RequestDict
    from .user import User
    from .user_attribute_mapping_source import UserAttributeMappingSource
    from .user_provisioner import UserProvisioner
    from .user_ref import UserRef, UserRefDict
    from .webhook_provision import WebhookProvision

# fmt: off
__all__ = [
    "ActionProvision", "AppEntitlement", "AppEntitlementRef", "AppEntitlementRefDict", "AppOwnerProvisioner",
    "ConnectorOwnerEntitlement", "ConnectorOwnerUser", "ConnectorProvision", "ConnectorProvisionAccountProvision",
    "ConnectorProvisionDefaultBehavior", "ConnectorProvisionDeleteAccount", "ConnectorProvisionSaveToVault",
    "CreateConnectorEntitlementOwnerRequest", "CreateConnectorEntitlementOwnerRequestDict",
    "CreateConnectorEntitlementOwnerResponse", "CreateConnectorUserOwnerRequest", "CreateConnectorUserOwnerRequestDict",
    "CreateConnectorUserOwnerResponse", "DelegatedProvision", "DeleteConnectorEntitlementOwnerRequest",
    "DeleteConnectorEntitlementOwnerRequestDict", "DeleteConnectorUserOwnerRequest",
    "DeleteConnectorUserOwnerRequestDict", "DevicePlacementProvision", "EntitlementOwnerProvisioner",
    "ExpressionProvisioner", "ExternalTicketProvision", "GetConnectorEntitlementOwnerResponse",
    "GetConnectorUserOwnerResponse", "GroupProvisioner", "ManagerProvisioner", "ManualProvision", "MultiStep",
    "ProvisionPolicy", "ProvisionerAssignment", "SearchConnectorEntitlementOwnersResponse",
    "SearchConnectorUserOwnersResponse", "SetConnectorOwnersV2Request", "SetConnectorOwnersV2RequestDict", "User",
    "UserAttributeMappingSource", "UserProvisioner", "UserRef", "UserRefDict", "WebhookProvision",
]
# fmt: on
# Modules that are not called like their classes.
_ODD: dict[str, str] = {}

_exports = attach_classes(__name__, __all__, _ODD)
__getattr__: Callable[[str], Any] = _exports[0]
__dir__: Callable[[], list[str]] = _exports[1]
