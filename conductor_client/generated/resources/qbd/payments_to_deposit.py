"""The methods of `qbd.payments_to_deposit`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...models.payment_to_deposit import PaymentToDeposit
    from ...models.payment_to_deposit_list import PaymentToDepositList


class PaymentsToDepositResource(Resource, api="...api.qbd.payments_to_deposit"):
    """`client.qbd.payments_to_deposit` of a synchronous client. See `AsyncPaymentsToDepositResource`."""

    def list(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PaymentToDepositList:
        """List payments to deposit.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.payments_to_deposit.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncPaymentsToDepositResource(AsyncResource, api="...api.qbd.payments_to_deposit"):
    """`client.qbd.payments_to_deposit` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncWholeList[PaymentToDepositList, PaymentToDeposit]:
        """List payments to deposit.

        Lists customer payments and sales receipts that wait in Undeposited Funds to be brought to the bank. Name
        them on the lines of a new deposit; after that they leave this list. Everything comes in one answer, and
        there are no filters.

        Args:
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The payments and cash sales not yet deposited, with the ids that a deposit line needs.
        """
        from ...api.qbd.payments_to_deposit.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
