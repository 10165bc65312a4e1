"""The methods of `qbd.bills_to_pay`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, DateInput, Unset

if TYPE_CHECKING:
    from ...models.bill_to_pay import BillToPay
    from ...models.bill_to_pay_list import BillToPayList


class BillsToPayResource(Resource, api="...api.qbd.bills_to_pay"):
    """`client.qbd.bills_to_pay` of a synchronous client. See `AsyncBillsToPayResource`."""

    def list(
        self,
        *,
        vendor_id: str,
        payables_account_id: str | None | Unset = UNSET,
        due_date: DateInput | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BillToPayList:
        """List bills to pay.

        Args:
            vendor_id: Vendor whose open bills and credits are wanted; the list covers one vendor at a time. At most 36
                characters.
            payables_account_id: Accounts-payable account whose open bills and credits are wanted; matters where the
                company file has more than one. At most 36 characters.
            due_date: Latest due date of interest: bills that fall due after this day are left out.
            currency_ids: Keeps only bills and credits in one of these currencies; meaningful only with multiple
                currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bills_to_pay.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncBillsToPayResource(AsyncResource, api="...api.qbd.bills_to_pay"):
    """`client.qbd.bills_to_pay` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self,
        *,
        vendor_id: str,
        payables_account_id: str | None | Unset = UNSET,
        due_date: DateInput | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[BillToPayList, BillToPay]:
        """List bills to pay.

        Lists what one vendor is still owed: the open bills, and beside them the credits that could be applied to
        them. Use its amounts, rather than those of the bill itself, to decide how much to pay. Everything comes in a
        single answer.

        Args:
            vendor_id: Vendor whose open bills and credits are wanted; the list covers one vendor at a time. At most 36
                characters.
            payables_account_id: Accounts-payable account whose open bills and credits are wanted; matters where the
                company file has more than one. At most 36 characters.
            due_date: Latest due date of interest: bills that fall due after this day are left out.
            currency_ids: Keeps only bills and credits in one of these currencies; meaningful only with multiple
                currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The open bills and usable credits of the vendor, every entry holding one or the other and null for its
            counterpart.
        """
        from ...api.qbd.bills_to_pay.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
