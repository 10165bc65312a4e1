"""The methods of `auth_sessions`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._async.resource import AsyncResource
from ..._sync.resource import Resource
from ...types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ..models.auth_session import AuthSession


class AuthSessionsResource(Resource, api="..api.auth_sessions"):
    """`client.auth_sessions` of a synchronous client. See `AsyncAuthSessionsResource`."""

    def create(
        self,
        *,
        publishable_key: str,
        end_user_id: str,
        link_expiry_mins: int | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AuthSession:
        """Create an auth session.

        Args:
            publishable_key: Public key of the Conductor project, prefix `pk_conductor_`. It becomes part of the auth
                flow link, so never put the secret key here.
            end_user_id: End user whose QuickBooks company file is connected in this session.
            link_expiry_mins: Minutes until the auth flow link stops working; allow for the time it takes to reach the
                person at the QuickBooks computer. From 15 to 10080. Default: 30.
            redirect_url: Where the browser goes after the auth flow is finished; without it the tab closes. Reaching it
                is no proof of a working connection.
        """
        from ..api.auth_sessions.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncAuthSessionsResource(AsyncResource, api="..api.auth_sessions"):
    """`client.auth_sessions` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        publishable_key: str,
        end_user_id: str,
        link_expiry_mins: int | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AuthSession:
        """Create an auth session.

        Starts the one-time setup that connects an end user's QuickBooks company file to Conductor. The link in the
        answer must be opened on the Windows PC that runs QuickBooks, by someone signed in as Admin in single-user
        mode, before it expires. Nothing calls your server back when the setup is done, so run the health check to
        find out.

        Args:
            publishable_key: Public key of the Conductor project, prefix `pk_conductor_`. It becomes part of the auth
                flow link, so never put the secret key here.
            end_user_id: End user whose QuickBooks company file is connected in this session.
            link_expiry_mins: Minutes until the auth flow link stops working; allow for the time it takes to reach the
                person at the QuickBooks computer. From 15 to 10080. Default: 30.
            redirect_url: Where the browser goes after the auth flow is finished; without it the tab closes. Reaching it
                is no proof of a working connection.

        Returns:
            The auth session with the link for the end user, the secret that the link carries and the time at which
            it expires.
        """
        from ..api.auth_sessions.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
