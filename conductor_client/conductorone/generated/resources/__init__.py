"""The tree of resources that hangs on a client. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._core.helpers import Branch

if TYPE_CHECKING:
    from ...._async.client import AsyncClient
    from ...._sync.client import Client
    from .connector_owners import AsyncConnectorOwnersResource, ConnectorOwnersResource


class Resources(Branch, api="..api"):
    """What a client offers, by resource."""

    @cached_property
    def connector_owners(self) -> ConnectorOwnersResource:
        """`connector_owners`: create_entitlement_owner, create_user_owner, delete_entitlement_owner, delete_user_owner,
        get_entitlement_owner, get_user_owner, search_entitlement_owners, search_user_owners, set."""
        from .connector_owners import ConnectorOwnersResource

        return ConnectorOwnersResource(cast("Client", self))


class AsyncResources(Branch, api="..api"):
    """What a client offers, by resource."""

    @cached_property
    def connector_owners(self) -> AsyncConnectorOwnersResource:
        """`connector_owners`: create_entitlement_owner, create_user_owner, delete_entitlement_owner, delete_user_owner,
        get_entitlement_owner, get_user_owner, search_entitlement_owners, search_user_owners, set."""
        from .connector_owners import AsyncConnectorOwnersResource

        return AsyncConnectorOwnersResource(cast("AsyncClient", self))
