"""The methods of `qbd.account_tax_lines`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.account_tax_line import AccountTaxLine
    from ...models.account_tax_line_list import AccountTaxLineList


class AccountTaxLinesResource(Resource, api="...api.qbd.account_tax_lines"):
    """`client.qbd.account_tax_lines` of a synchronous client. See `AsyncAccountTaxLinesResource`."""

    def list(self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> AccountTaxLineList:
        """List account tax lines.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.account_tax_lines.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncAccountTaxLinesResource(AsyncResource, api="...api.qbd.account_tax_lines"):
    """`client.qbd.account_tax_lines` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncWholeList[AccountTaxLineList, AccountTaxLine]:
        """List account tax lines.

        Lists the lines of the company's income-tax form to which accounts can be assigned, so that QuickBooks can
        fill in tax reports. Which lines there are depends on the tax form chosen for the company; all of them come
        in one answer.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            All lines of the tax form with their ids and names.
        """
        from ...api.qbd.account_tax_lines.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
