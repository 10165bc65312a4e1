"""The methods of `end_users`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..._async.helpers import AsyncEndUserHelpers
from ..._async.whole_list import AsyncWholeList
from ..._schema.model import FreeForm
from ..._sync.helpers import EndUserHelpers
from ...types import CallOptions

if TYPE_CHECKING:
    from ..models.end_user import EndUser
    from ..models.end_user_delete_result import EndUserDeleteResult
    from ..models.end_user_list import EndUserList


class EndUsersResource(EndUserHelpers, api="..api.end_users"):
    """`client.end_users` of a synchronous client. See `AsyncEndUsersResource`."""

    def create(self, *, company_name: str, source_id: str, email: str, **options: Unpack[CallOptions]) -> EndUser:
        """Create an end user.

        Args:
            company_name: Label for the end user's company in your own system; not compared with the company file.
            source_id: Your own identifier for the end user, unique within the Conductor project; lets you find the end
                user from your records.
            email: Address of the person or company for your own reference; no mail is sent to it.
        """
        from ..api.end_users.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> EndUserDeleteResult:
        """Delete an end user.

        Args:
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.
        """
        from ..api.end_users.delete import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(self, **options: Unpack[CallOptions]) -> EndUserList:
        """List end users."""
        from ..api.end_users.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def passthrough(
        self,
        integration_slug: Literal["quickbooks_desktop"],
        *,
        id: str,
        qbd_payload: Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Send a raw qbXML request.

        Args:
            integration_slug: Integration that receives the raw request; QuickBooks Desktop is the only one.
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.
            qbd_payload: One qbXML request written as JSON, in the names and the nesting of qbXML rather than those of
                this API.
        """
        from ..api.end_users.passthrough import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> EndUser:
        """Retrieve an end user.

        Args:
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.
        """
        from ..api.end_users.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncEndUsersResource(AsyncEndUserHelpers, api="..api.end_users"):
    """`client.end_users` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(self, *, company_name: str, source_id: str, email: str, **options: Unpack[CallOptions]) -> EndUser:
        """Create an end user.

        Registers one of your customers as the owner of one QuickBooks company file; a business with two files needs
        two end users. No mail is sent and nothing is connected yet: an auth session does that. The source id must
        not belong to another end user.

        Args:
            company_name: Label for the end user's company in your own system; not compared with the company file.
            source_id: Your own identifier for the end user, unique within the Conductor project; lets you find the end
                user from your records.
            email: Address of the person or company for your own reference; no mail is sent to it.

        Returns:
            The new end user, with an id to send along with every QuickBooks call and no connections so far.
        """
        from ..api.end_users.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> EndUserDeleteResult:
        """Delete an end user.

        Removes the end user and its connections, so the company file can no longer be reached through Conductor. The
        data in QuickBooks stays untouched. Connecting again takes a new end user and a new setup on the PC.

        Args:
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.

        Returns:
            Confirmation with the id of the deleted end user.
        """
        from ..api.end_users.delete import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(self, **options: Unpack[CallOptions]) -> AsyncWholeList[EndUserList, EndUser]:
        """List end users.

        Lists every end user of the project, that is the company files you have registered, connected or not. There
        are no filters and no pages.


        Returns:
            All end users with their connections.
        """
        from ..api.end_users.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def passthrough(
        self,
        integration_slug: Literal["quickbooks_desktop"],
        *,
        id: str,
        qbd_payload: Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FreeForm:
        """Send a raw qbXML request.

        Sends one qbXML request, written as JSON with QuickBooks' own element names, to the end user's company file.
        Use it for what the typed operations lack; nothing is checked before QuickBooks sees it. The request may
        write, so do not repeat it blindly after a timeout.

        Args:
            integration_slug: Integration that receives the raw request; QuickBooks Desktop is the only one.
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.
            qbd_payload: One qbXML request written as JSON, in the names and the nesting of qbXML rather than those of
                this API.

        Returns:
            The qbXML response as JSON, in the shape and with the names that QuickBooks uses.
        """
        from ..api.end_users.passthrough import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> EndUser:
        """Retrieve an end user.

        Fetches one end user, the owner of a company file, with its connections. A connection appears as soon as the
        setup starts, so judge it by the last successful request rather than by its presence.

        Args:
            id: Id that Conductor gave to the end user when it was created; not the source id of your own system.

        Returns:
            The end user with its connections and the time each of them last worked.
        """
        from ..api.end_users.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
