"""The methods of `connector_owners`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.pager import AsyncPager
from ...._async.resource import AsyncResource
from ...._schema.model import FreeForm
from ...._sync.page import Page
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ..models.app_entitlement_ref import AppEntitlementRef, AppEntitlementRefDict
    from ..models.connector_owner_entitlement import ConnectorOwnerEntitlement
    from ..models.connector_owner_user import ConnectorOwnerUser
    from ..models.create_connector_entitlement_owner_response import CreateConnectorEntitlementOwnerResponse
    from ..models.create_connector_user_owner_response import CreateConnectorUserOwnerResponse
    from ..models.get_connector_entitlement_owner_response import GetConnectorEntitlementOwnerResponse
    from ..models.get_connector_user_owner_response import GetConnectorUserOwnerResponse
    from ..models.user_ref import UserRef, UserRefDict


class ConnectorOwnersResource(Resource, api="..api.connector_owners"):
    """`client.connector_owners` of a synchronous client. See `AsyncConnectorOwnersResource`."""

    def create_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateConnectorEntitlementOwnerResponse:
        """Make the holders of an entitlement owners.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.
            app_entitlement_ref: The entitlement once more, which the path names already. It can be left out.
        """
        from ..api.connector_owners.create_entitlement_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def create_user_owner(
        self,
        user_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        user_ref: UserRef | UserRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateConnectorUserOwnerResponse:
        """Make a user an owner.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            user_ref: The user once more, whom the path names already. It can be left out.
        """
        from ..api.connector_owners.create_user_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Take ownership from the holders of an entitlement.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.
            app_entitlement_ref: The entitlement once more, which the path names already. It can be left out.
        """
        from ..api.connector_owners.delete_entitlement_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete_user_owner(
        self,
        user_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        user_ref: UserRef | UserRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Take ownership from a user.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            user_ref: The user once more, whom the path names already. It can be left out.
        """
        from ..api.connector_owners.delete_user_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def get_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        **options: Unpack[CallOptions],
    ) -> GetConnectorEntitlementOwnerResponse:
        """Retrieve one entitlement whose holders are owners.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.
        """
        from ..api.connector_owners.get_entitlement_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def get_user_owner(
        self, user_ref_id: str, *, app_id: str, connector_id: str, role_slug: str, **options: Unpack[CallOptions]
    ) -> GetConnectorUserOwnerResponse:
        """Retrieve one user who is an owner.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
        """
        from ..api.connector_owners.get_user_owner import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def search_entitlement_owners(
        self,
        connector_id: str,
        *,
        app_id: str,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        role_slug: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ConnectorOwnerEntitlement]:
        """List the entitlements whose holders are owners.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            page_size: How many owners a page has, 25 unless said otherwise. The service would take the nearer end for
                other values without a word, so they are refused here. From 10 to 100.
            page_token: The nextPageToken of the page before; left out for the first page.
            role_slug: Keeps only owners in this role.
        """
        from ..api.connector_owners.search_entitlement_owners import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def search_user_owners(
        self,
        connector_id: str,
        *,
        app_id: str,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        role_slug: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ConnectorOwnerUser]:
        """List the users who are owners.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            page_size: How many owners a page has, 25 unless said otherwise. The service would take the nearer end for
                other values without a word, so they are refused here. From 10 to 100.
            page_token: The nextPageToken of the page before; left out for the first page.
            role_slug: Keeps only owners in this role.
        """
        from ..api.connector_owners.search_user_owners import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def set(
        self,
        connector_id: str,
        *,
        app_id: str,
        role_slug: str,
        app_entitlement_refs: Sequence[AppEntitlementRef | AppEntitlementRefDict] | None | Unset = UNSET,
        user_refs: Sequence[UserRef | UserRefDict] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Replace all owners in one role.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_refs: All entitlements that are to be owners in this role. Those that are left out are
                owners no longer.
            user_refs: All users who are to be owners in this role. Those who are left out are owners no longer.
        """
        from ..api.connector_owners.set import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncConnectorOwnersResource(AsyncResource, api="..api.connector_owners"):
    """`client.connector_owners` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateConnectorEntitlementOwnerResponse:
        """Make the holders of an entitlement owners.

        Makes all who hold an entitlement owners of the connector in a role. A read may not show it for a while: at
        the older call of the same service it took up to 150 seconds.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.
            app_entitlement_ref: The entitlement once more, which the path names already. It can be left out.

        Returns:
            The owner, with all that is known of the entitlement.
        """
        from ..api.connector_owners.create_entitlement_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def create_user_owner(
        self,
        user_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        user_ref: UserRef | UserRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateConnectorUserOwnerResponse:
        """Make a user an owner.

        Makes a user an owner of the connector in a role. A read may not show it for a while: at the older call of
        the same service it took up to 150 seconds.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            user_ref: The user once more, whom the path names already. It can be left out.

        Returns:
            The owner, with all that is known of the user.
        """
        from ..api.connector_owners.create_user_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Take ownership from the holders of an entitlement.

        Makes the holders of an entitlement owners of the connector in a role no longer. A read may not show it for a
        while: at the older call of the same service it took up to 150 seconds.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.
            app_entitlement_ref: The entitlement once more, which the path names already. It can be left out.

        Returns:
            An empty object.
        """
        from ..api.connector_owners.delete_entitlement_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete_user_owner(
        self,
        user_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        user_ref: UserRef | UserRefDict | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Take ownership from a user.

        Makes a user an owner of the connector in a role no longer. A read may not show it for a while: at the older
        call of the same service it took up to 150 seconds.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            user_ref: The user once more, whom the path names already. It can be left out.

        Returns:
            An empty object.
        """
        from ..api.connector_owners.delete_user_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def get_entitlement_owner(
        self,
        app_entitlement_ref_id: str,
        *,
        app_id: str,
        connector_id: str,
        role_slug: str,
        app_entitlement_ref_app_id: str,
        **options: Unpack[CallOptions],
    ) -> GetConnectorEntitlementOwnerResponse:
        """Retrieve one entitlement whose holders are owners.

        Fetches one entitlement whose holders own the connector in a role.

        Args:
            app_entitlement_ref_id: Id of the entitlement.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_ref_app_id: Id of the app that has the entitlement.

        Returns:
            The owner, with all that is known of the entitlement.
        """
        from ..api.connector_owners.get_entitlement_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def get_user_owner(
        self, user_ref_id: str, *, app_id: str, connector_id: str, role_slug: str, **options: Unpack[CallOptions]
    ) -> GetConnectorUserOwnerResponse:
        """Retrieve one user who is an owner.

        Fetches one user who owns the connector in a role.

        Args:
            user_ref_id: Id of the user.
            app_id: Id of the app.
            connector_id: Id of the connector of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.

        Returns:
            The owner, with all that is known of the user.
        """
        from ..api.connector_owners.get_user_owner import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def search_entitlement_owners(
        self,
        connector_id: str,
        *,
        app_id: str,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        role_slug: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[ConnectorOwnerEntitlement]:
        """List the entitlements whose holders are owners.

        Lists the entitlements whose holders own the connector, page by page. An app that does not exist may answer
        with an empty list.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            page_size: How many owners a page has, 25 unless said otherwise. The service would take the nearer end for
                other values without a word, so they are refused here. From 10 to 100.
            page_token: The nextPageToken of the page before; left out for the first page.
            role_slug: Keeps only owners in this role.

        Returns:
            The owners, and what asks for the next page.
        """
        from ..api.connector_owners.search_entitlement_owners import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    def search_user_owners(
        self,
        connector_id: str,
        *,
        app_id: str,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        role_slug: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[ConnectorOwnerUser]:
        """List the users who are owners.

        Lists the users who own the connector, page by page. An app that does not exist may answer with an empty
        list.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            page_size: How many owners a page has, 25 unless said otherwise. The service would take the nearer end for
                other values without a word, so they are refused here. From 10 to 100.
            page_token: The nextPageToken of the page before; left out for the first page.
            role_slug: Keeps only owners in this role.

        Returns:
            The owners, and what asks for the next page.
        """
        from ..api.connector_owners.search_user_owners import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def set(
        self,
        connector_id: str,
        *,
        app_id: str,
        role_slug: str,
        app_entitlement_refs: Sequence[AppEntitlementRef | AppEntitlementRefDict] | None | Unset = UNSET,
        user_refs: Sequence[UserRef | UserRefDict] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Replace all owners in one role.

        Makes these users and entitlements the owners of the connector in one role, and nobody else. A read may not
        show it for a while: at the older call of the same service it took up to 150 seconds.

        Args:
            connector_id: Id of the connector of the app.
            app_id: Id of the app.
            role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
            app_entitlement_refs: All entitlements that are to be owners in this role. Those that are left out are
                owners no longer.
            user_refs: All users who are to be owners in this role. Those who are left out are owners no longer.

        Returns:
            An empty object.
        """
        from ..api.connector_owners.set import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
