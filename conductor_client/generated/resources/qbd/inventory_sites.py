"""The methods of `qbd.inventory_sites`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.inventory_site import InventorySite
    from ...models.inventory_site_address_input import InventorySiteAddressInput, InventorySiteAddressInputDict
    from ...models.inventory_site_list import InventorySiteList
    from ...models.inventory_site_update import InventorySiteUpdate as InventorySiteUpdate


class InventorySitesResource(RecordsByName["InventorySite", "InventorySiteUpdate"], api="...api.qbd.inventory_sites"):
    """`client.qbd.inventory_sites` of a synchronous client. See `AsyncInventorySitesResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        address: InventorySiteAddressInput | InventorySiteAddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventorySite:
        """Create an inventory site.

        Args:
            name: Label of the warehouse or bin without its parent; bins are sites with a parent. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Site that contains this one, making it a bin location. Left out at creation, it is a site of its
                own. At most 36 characters.
            description: Free text about the warehouse or store and what is kept there.
            email: Address for messages about the stock at this site.
            address: Location of the warehouse or store; can serve as ship-to address on purchase orders for the site.
        """
        from ...api.qbd.inventory_sites.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventorySiteList:
        """List inventory sites.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_sites.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventorySite:
        """Retrieve an inventory site.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_sites.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        address: InventorySiteAddressInput | InventorySiteAddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventorySite:
        """Update an inventory site.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Label of the warehouse or bin without its parent; bins are sites with a parent. At most 31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            parent_id: Site that contains this one, making it a bin location. Left out at creation, it is a site of its
                own. At most 36 characters.
            description: Free text about the warehouse or store and what is kept there.
            contact: Person in charge of the site, as one line of text.
            phone: Telephone of the site, stored as free text without format checks. At most 21 characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address for messages about the stock at this site.
            address: Location of the warehouse or store; can serve as ship-to address on purchase orders for the site.
        """
        from ...api.qbd.inventory_sites.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncInventorySitesResource(
    AsyncRecordsByName["InventorySite", "InventorySiteUpdate"], api="...api.qbd.inventory_sites"
):
    """`client.qbd.inventory_sites` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        address: InventorySiteAddressInput | InventorySiteAddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventorySite:
        """Create an inventory site.

        Adds an inventory site, a warehouse, shop or van for which stock is counted separately. This needs the
        advanced inventory feature; a bin is a site with a parent. QuickBooks refuses a name that is in use, and may
        have saved the inventory site even though the call timed out.

        Args:
            name: Label of the warehouse or bin without its parent; bins are sites with a parent. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Site that contains this one, making it a bin location. Left out at creation, it is a site of its
                own. At most 36 characters.
            description: Free text about the warehouse or store and what is kept there.
            email: Address for messages about the stock at this site.
            address: Location of the warehouse or store; can serve as ship-to address on purchase orders for the site.

        Returns:
            The inventory site as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.inventory_sites.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[InventorySiteList, InventorySite]:
        """List inventory sites.

        Lists inventory sites, the places where stock is kept. All matching inventory sites are returned together, in
        no guaranteed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching inventory sites, complete in one list.
        """
        from ...api.qbd.inventory_sites.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventorySite:
        """Retrieve an inventory site.

        Fetches one inventory site, a place where stock is kept, with its address and contact.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The inventory site with its address, contact and parent site.
        """
        from ...api.qbd.inventory_sites.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        address: InventorySiteAddressInput | InventorySiteAddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventorySite:
        """Update an inventory site.

        Changes an inventory site, its address or contact, or makes it inactive; the stock kept there is not moved.
        Send the revision number last read, since QuickBooks refuses an older one; whatever is left out stays as it
        is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Label of the warehouse or bin without its parent; bins are sites with a parent. At most 31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            parent_id: Site that contains this one, making it a bin location. Left out at creation, it is a site of its
                own. At most 36 characters.
            description: Free text about the warehouse or store and what is kept there.
            contact: Person in charge of the site, as one line of text.
            phone: Telephone of the site, stored as free text without format checks. At most 21 characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address for messages about the stock at this site.
            address: Location of the warehouse or store; can serve as ship-to address on purchase orders for the site.

        Returns:
            The inventory site after the change, with the new revision number for the next update.
        """
        from ...api.qbd.inventory_sites.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
