"""The methods of `qbd.company`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.company import Company


class CompanyResource(Resource, api="...api.qbd.company"):
    """`client.qbd.company` of a synchronous client. See `AsyncCompanyResource`."""

    def retrieve(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Company:
        """Retrieve the company.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.company.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCompanyResource(AsyncResource, api="...api.qbd.company"):
    """`client.qbd.company` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def retrieve(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Company:
        """Retrieve the company.

        Fetches the profile of the company file: names, addresses, tax identity, fiscal year and Intuit
        subscriptions. There is one company in each file, so no id is needed; the profile can only be changed in
        QuickBooks itself.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The company profile, which has no id and no revision number.
        """
        from ...api.qbd.company.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
