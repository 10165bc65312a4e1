"""The methods of `qbd.inventory_items`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByFullName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByFullName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.barcode_input import BarcodeInput, BarcodeInputDict
    from ...models.inventory_item import InventoryItem
    from ...models.inventory_item_update import InventoryItemUpdate as InventoryItemUpdate


class InventoryItemsResource(
    RecordsByFullName["InventoryItem", "InventoryItemUpdate"], api="...api.qbd.inventory_items"
):
    """`client.qbd.inventory_items` of a synchronous client. See `AsyncInventoryItemsResource`."""

    def create(
        self,
        *,
        name: str,
        income_account_id: str,
        cogs_account_id: str,
        asset_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_description: str | Unset = UNSET,
        sales_price: DecimalInput | Unset = UNSET,
        purchase_description: str | Unset = UNSET,
        purchase_cost: DecimalInput | Unset = UNSET,
        purchase_tax_code_id: str | Unset = UNSET,
        preferred_vendor_id: str | Unset = UNSET,
        reorder_point: NumberInput | Unset = UNSET,
        maximum_quantity_on_hand: NumberInput | Unset = UNSET,
        quantity_on_hand: NumberInput | Unset = UNSET,
        total_value: DecimalInput | Unset = UNSET,
        inventory_date: DateInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryItem:
        """Create an inventory item.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            income_account_id: Id of the account that revenue from the item is posted to, normally an income account. At
                most 36 characters.
            cogs_account_id: Id of the cost of goods sold account that is charged with the item's average cost when it
                is sold. At most 36 characters.
            asset_account_id: Id of the asset account, normally Inventory Asset, that carries the value of the stock on
                hand. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            sku: Manufacturer's part number, as used to identify the product to vendors.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_description: Text filled in on sales forms; users can change it per line.
            sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels
                and price rules can change it per sale.
            purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
            purchase_cost: Standard cost of one base unit, filled in on purchase forms. Stock is valued at average cost,
                not at this figure.
            purchase_tax_code_id: Tax code filled in when the item is bought; used in editions that track tax on
                purchases. At most 36 characters.
            preferred_vendor_id: Vendor from whom the item is usually bought; proposed when reordering, without
                preventing purchases elsewhere. At most 36 characters.
            reorder_point: Stock level, in the base unit of measure, at which QuickBooks reminds users to reorder; it
                never orders by itself.
            maximum_quantity_on_hand: Target stock level after reordering, counted in the base unit of measure; used to
                suggest order quantities, not enforced.
            quantity_on_hand: Opening stock in the base unit of measure, as of `inventory_date`; QuickBooks posts its
                value to Opening Balance Equity. Later changes need an inventory adjustment.
            total_value: Value of the whole opening stock in the home currency, not per unit; left out, opening quantity
                times purchase cost.
            inventory_date: Day as of which the opening quantity and value of the item are booked.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.inventory_items.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[InventoryItem]:
        """List inventory items.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
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
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_items.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryItem:
        """Retrieve an inventory item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_items.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_description: str | Unset = UNSET,
        sales_price: DecimalInput | Unset = UNSET,
        income_account_id: str | Unset = UNSET,
        update_existing_transactions_income_account: bool | Unset = UNSET,
        purchase_description: str | Unset = UNSET,
        purchase_cost: DecimalInput | Unset = UNSET,
        purchase_tax_code_id: str | Unset = UNSET,
        cogs_account_id: str | Unset = UNSET,
        update_existing_transactions_cogs_account: bool | Unset = UNSET,
        preferred_vendor_id: str | Unset = UNSET,
        asset_account_id: str | Unset = UNSET,
        reorder_point: NumberInput | Unset = UNSET,
        maximum_quantity_on_hand: NumberInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryItem:
        """Update an inventory item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            sku: Manufacturer's part number, as used to identify the product to vendors.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_description: Text filled in on sales forms; users can change it per line.
            sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels
                and price rules can change it per sale.
            income_account_id: Id of the account that revenue from the item is posted to, normally an income account. At
                most 36 characters.
            update_existing_transactions_income_account: When true, the new income account is also applied to past
                transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
            purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
            purchase_cost: Standard cost of one base unit, filled in on purchase forms. Stock is valued at average cost,
                not at this figure.
            purchase_tax_code_id: Tax code filled in when the item is bought; used in editions that track tax on
                purchases. At most 36 characters.
            cogs_account_id: Id of the cost of goods sold account that is charged with the item's average cost when it
                is sold. At most 36 characters.
            update_existing_transactions_cogs_account: When true, the new cost-of-goods-sold account is also applied to
                past transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
            preferred_vendor_id: Vendor from whom the item is usually bought; proposed when reordering, without
                preventing purchases elsewhere. At most 36 characters.
            asset_account_id: Id of the asset account, normally Inventory Asset, that carries the value of the stock on
                hand. At most 36 characters.
            reorder_point: Stock level, in the base unit of measure, at which QuickBooks reminds users to reorder; it
                never orders by itself.
            maximum_quantity_on_hand: Target stock level after reordering, counted in the base unit of measure; used to
                suggest order quantities, not enforced.
        """
        from ...api.qbd.inventory_items.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncInventoryItemsResource(
    AsyncRecordsByFullName["InventoryItem", "InventoryItemUpdate"], api="...api.qbd.inventory_items"
):
    """`client.qbd.inventory_items` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        income_account_id: str,
        cogs_account_id: str,
        asset_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_description: str | Unset = UNSET,
        sales_price: DecimalInput | Unset = UNSET,
        purchase_description: str | Unset = UNSET,
        purchase_cost: DecimalInput | Unset = UNSET,
        purchase_tax_code_id: str | Unset = UNSET,
        preferred_vendor_id: str | Unset = UNSET,
        reorder_point: NumberInput | Unset = UNSET,
        maximum_quantity_on_hand: NumberInput | Unset = UNSET,
        quantity_on_hand: NumberInput | Unset = UNSET,
        total_value: DecimalInput | Unset = UNSET,
        inventory_date: DateInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryItem:
        """Create an inventory item.

        Adds a stock item, a product that is bought, kept on hand at average cost and sold. An opening quantity needs
        its total value and date as well, and books them as an adjustment. The name must not be taken yet; after a
        timeout check whether the inventory item was saved before trying again.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            income_account_id: Id of the account that revenue from the item is posted to, normally an income account. At
                most 36 characters.
            cogs_account_id: Id of the cost of goods sold account that is charged with the item's average cost when it
                is sold. At most 36 characters.
            asset_account_id: Id of the asset account, normally Inventory Asset, that carries the value of the stock on
                hand. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            sku: Manufacturer's part number, as used to identify the product to vendors.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_description: Text filled in on sales forms; users can change it per line.
            sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels
                and price rules can change it per sale.
            purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
            purchase_cost: Standard cost of one base unit, filled in on purchase forms. Stock is valued at average cost,
                not at this figure.
            purchase_tax_code_id: Tax code filled in when the item is bought; used in editions that track tax on
                purchases. At most 36 characters.
            preferred_vendor_id: Vendor from whom the item is usually bought; proposed when reordering, without
                preventing purchases elsewhere. At most 36 characters.
            reorder_point: Stock level, in the base unit of measure, at which QuickBooks reminds users to reorder; it
                never orders by itself.
            maximum_quantity_on_hand: Target stock level after reordering, counted in the base unit of measure; used to
                suggest order quantities, not enforced.
            quantity_on_hand: Opening stock in the base unit of measure, as of `inventory_date`; QuickBooks posts its
                value to Opening Balance Equity. Later changes need an inventory adjustment.
            total_value: Value of the whole opening stock in the home currency, not per unit; left out, opening quantity
                times purchase cost.
            inventory_date: Day as of which the opening quantity and value of the item are booked.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The inventory item as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.inventory_items.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[InventoryItem]:
        """List inventory items.

        Lists stock items with the quantities on hand, on order and reserved. The sequence is not guaranteed, and the
        next page must be asked for with the cursor inside ten seconds.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
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
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of inventory items, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.inventory_items.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryItem:
        """Retrieve an inventory item.

        Fetches one stock item with its prices, accounts, average cost and quantities.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The inventory item with its accounts, prices and stock figures.
        """
        from ...api.qbd.inventory_items.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_description: str | Unset = UNSET,
        sales_price: DecimalInput | Unset = UNSET,
        income_account_id: str | Unset = UNSET,
        update_existing_transactions_income_account: bool | Unset = UNSET,
        purchase_description: str | Unset = UNSET,
        purchase_cost: DecimalInput | Unset = UNSET,
        purchase_tax_code_id: str | Unset = UNSET,
        cogs_account_id: str | Unset = UNSET,
        update_existing_transactions_cogs_account: bool | Unset = UNSET,
        preferred_vendor_id: str | Unset = UNSET,
        asset_account_id: str | Unset = UNSET,
        reorder_point: NumberInput | Unset = UNSET,
        maximum_quantity_on_hand: NumberInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryItem:
        """Update an inventory item.

        Changes a stock item such as its price or reorder point; quantities change only through transactions. A new
        income or cost account counts for the past too if existing transactions are to be updated. The inventory
        item's current revision number is required, and an outdated one is refused; fields left out keep their
        values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            sku: Manufacturer's part number, as used to identify the product to vendors.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_description: Text filled in on sales forms; users can change it per line.
            sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels
                and price rules can change it per sale.
            income_account_id: Id of the account that revenue from the item is posted to, normally an income account. At
                most 36 characters.
            update_existing_transactions_income_account: When true, the new income account is also applied to past
                transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
            purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
            purchase_cost: Standard cost of one base unit, filled in on purchase forms. Stock is valued at average cost,
                not at this figure.
            purchase_tax_code_id: Tax code filled in when the item is bought; used in editions that track tax on
                purchases. At most 36 characters.
            cogs_account_id: Id of the cost of goods sold account that is charged with the item's average cost when it
                is sold. At most 36 characters.
            update_existing_transactions_cogs_account: When true, the new cost-of-goods-sold account is also applied to
                past transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
            preferred_vendor_id: Vendor from whom the item is usually bought; proposed when reordering, without
                preventing purchases elsewhere. At most 36 characters.
            asset_account_id: Id of the asset account, normally Inventory Asset, that carries the value of the stock on
                hand. At most 36 characters.
            reorder_point: Stock level, in the base unit of measure, at which QuickBooks reminds users to reorder; it
                never orders by itself.
            maximum_quantity_on_hand: Target stock level after reordering, counted in the base unit of measure; used to
                suggest order quantities, not enforced.

        Returns:
            The inventory item after the change, with the new revision number for the next update.
        """
        from ...api.qbd.inventory_items.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
