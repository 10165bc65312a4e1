"""The methods of `qbd.preferences`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.preferences import Preferences


class PreferencesResource(Resource, api="...api.qbd.preferences"):
    """`client.qbd.preferences` of a synchronous client. See `AsyncPreferencesResource`."""

    def retrieve(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Preferences:
        """Retrieve the preferences.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.preferences.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncPreferencesResource(AsyncResource, api="...api.qbd.preferences"):
    """`client.qbd.preferences` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def retrieve(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Preferences:
        """Retrieve the preferences.

        Fetches the settings of the company file: which features are on (classes, multiple currencies, sales tax,
        estimates, sites) and the defaults for forms. They tell which fields make sense and can only be changed in
        QuickBooks itself.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The settings by group; a group that does not apply to this edition of QuickBooks is null.
        """
        from ...api.qbd.preferences.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
