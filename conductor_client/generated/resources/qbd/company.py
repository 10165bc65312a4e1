"""The methods of `qbd.company`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ....types import UNSET

if TYPE_CHECKING:
    from ....base_client import AsyncClient, Client
    from ....types import CallOptions, Unset
    from ...models.company import Company


class CompanyResource:
    """`client.qbd.company` of a synchronous client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def retrieve(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Company:
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

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCompanyResource:
    """`client.qbd.company` of an asynchronous client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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
