"""The methods of `qbd.price_levels`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...models.price_level import PriceLevel
    from ...models.price_level_list import PriceLevelList
    from ...models.price_level_per_item_price_level_input import (
        PriceLevelPerItemPriceLevelInput,
        PriceLevelPerItemPriceLevelInputDict,
    )
    from ...models.price_level_update import PriceLevelUpdate as PriceLevelUpdate


class PriceLevelsResource(RecordsByName["PriceLevel", "PriceLevelUpdate"], api="...api.qbd.price_levels"):
    """`client.qbd.price_levels` of a synchronous client. See `AsyncPriceLevelsResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        fixed_percentage: DecimalInput | Unset = UNSET,
        per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict]
        | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PriceLevel:
        """Create a price level.

        Args:
            name: Label that users pick for customers and on form lines; unique in the Price Level list. At most 31
                characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            fixed_percentage: Percent by which the level moves the standard price of all items, on a scale of 0 to 100:
                -10.0 lowers prices by 10 percent. Levels priced per item have none.
            per_item_price_levels: Special prices for single items; items not named keep their standard price. Excludes
                `fixed_percentage`, which would price all items alike. At least one element.
            currency_id: Id of the currency of the fixed prices on this level; needs multicurrency switched on. At most
                36 characters.
        """
        from ...api.qbd.price_levels.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PriceLevelList:
        """List price levels.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
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
            name_from: First name of an alphabetical range, inclusive; a value after the end of the range is an error.
                Price levels come in no fixed order even so.
            name_to: Last name of an alphabetical range, inclusive. Price levels come in no fixed order even so.
            item_ids: Keeps only price levels that set a custom price for one of these items.
            currency_ids: Keeps only price levels whose prices are stated in one of these currencies; meaningful only
                with multiple currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.price_levels.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PriceLevel:
        """Retrieve a price level.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.price_levels.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        fixed_percentage: DecimalInput | Unset = UNSET,
        per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict]
        | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PriceLevel:
        """Update a price level.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Label that users pick for customers and on form lines; unique in the Price Level list. At most 31
                characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            fixed_percentage: Percent by which the level moves the standard price of all items, on a scale of 0 to 100:
                -10.0 lowers prices by 10 percent. Levels priced per item have none.
            per_item_price_levels: Special prices for single items; items not named keep their standard price. Excludes
                `fixed_percentage`, which would price all items alike. At least one element.
            currency_id: Id of the currency of the fixed prices on this level; needs multicurrency switched on. At most
                36 characters.
        """
        from ...api.qbd.price_levels.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncPriceLevelsResource(AsyncRecordsByName["PriceLevel", "PriceLevelUpdate"], api="...api.qbd.price_levels"):
    """`client.qbd.price_levels` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        fixed_percentage: DecimalInput | Unset = UNSET,
        per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict]
        | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PriceLevel:
        """Create a price level.

        Adds a price level, a percentage or a list of special prices that changes the usual sales prices for the
        customers who have it. When the call times out, look up the name first: the price level may exist already,
        and a second one is refused as a duplicate.

        Args:
            name: Label that users pick for customers and on form lines; unique in the Price Level list. At most 31
                characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            fixed_percentage: Percent by which the level moves the standard price of all items, on a scale of 0 to 100:
                -10.0 lowers prices by 10 percent. Levels priced per item have none.
            per_item_price_levels: Special prices for single items; items not named keep their standard price. Excludes
                `fixed_percentage`, which would price all items alike. At least one element.
            currency_id: Id of the currency of the fixed prices on this level; needs multicurrency switched on. At most
                36 characters.

        Returns:
            The price level as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.price_levels.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[PriceLevelList, PriceLevel]:
        """List price levels.

        Lists price levels, the discounts and special price lists for groups of customers. The whole list arrives at
        once, since it has no cursor; a limit only cuts it short.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
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
            name_from: First name of an alphabetical range, inclusive; a value after the end of the range is an error.
                Price levels come in no fixed order even so.
            name_to: Last name of an alphabetical range, inclusive. Price levels come in no fixed order even so.
            item_ids: Keeps only price levels that set a custom price for one of these items.
            currency_ids: Keeps only price levels whose prices are stated in one of these currencies; meaningful only
                with multiple currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching price levels, complete in one list.
        """
        from ...api.qbd.price_levels.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PriceLevel:
        """Retrieve a price level.

        Fetches one price level with its percentage or its special prices by item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The price level with its percentage or prices by item.
        """
        from ...api.qbd.price_levels.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        fixed_percentage: DecimalInput | Unset = UNSET,
        per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict]
        | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PriceLevel:
        """Update a price level.

        Changes a price level; forms saved earlier keep the prices they were saved with. Special prices that are sent
        apply to the items named. The price level's current revision number is required, and an outdated one is
        refused; fields left out keep their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Label that users pick for customers and on form lines; unique in the Price Level list. At most 31
                characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            fixed_percentage: Percent by which the level moves the standard price of all items, on a scale of 0 to 100:
                -10.0 lowers prices by 10 percent. Levels priced per item have none.
            per_item_price_levels: Special prices for single items; items not named keep their standard price. Excludes
                `fixed_percentage`, which would price all items alike. At least one element.
            currency_id: Id of the currency of the fixed prices on this level; needs multicurrency switched on. At most
                36 characters.

        Returns:
            The price level after the change, with the new revision number for the next update.
        """
        from ...api.qbd.price_levels.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
