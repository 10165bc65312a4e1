"""The methods of `qbd.item_sites`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindById
from ...._async.pager import AsyncPager
from ...._sync.helpers import FindById
from ...._sync.page import Page
from ....types import UNSET, CallOptions, Unset

if TYPE_CHECKING:
    from ...literals import ItemType
    from ...models.item_site import ItemSite


class ItemSitesResource(FindById["ItemSite"], api="...api.qbd.item_sites"):
    """`client.qbd.item_sites` of a synchronous client. See `AsyncItemSitesResource`."""

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        site_ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ItemSite]:
        """List item sites.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            item_type: Kind of items whose stock per site is wanted. Cannot be combined with item ids or site ids.
            item_ids: Stock items or assemblies whose quantities are wanted, at every site unless sites are named too.
                Cannot be combined with an item type.
            site_ids: Warehouses or other inventory sites whose stock is wanted. Cannot be combined with an item type.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.item_sites.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ItemSite:
        """Retrieve an item site.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.item_sites.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncItemSitesResource(AsyncFindById["ItemSite"], api="...api.qbd.item_sites"):
    """`client.qbd.item_sites` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        site_ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[ItemSite]:
        """List item sites.

        Lists item sites, the stock figures of every item at each warehouse or bin. Filter either by kind of item or
        by items and sites, not by both. Fetch each further page with the cursor within ten seconds of the previous
        answer; item sites come in no guaranteed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            item_type: Kind of items whose stock per site is wanted. Cannot be combined with item ids or site ids.
            item_ids: Stock items or assemblies whose quantities are wanted, at every site unless sites are named too.
                Cannot be combined with an item type.
            site_ids: Warehouses or other inventory sites whose stock is wanted. Cannot be combined with an item type.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of item sites, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.item_sites.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ItemSite:
        """Retrieve an item site.

        Fetches the stock figures of one item at one site. Item sites are kept by QuickBooks and cannot be written;
        transactions move the stock.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The item site with the quantities on hand, on order and reserved at this place.
        """
        from ...api.qbd.item_sites.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
