"""The methods of `qbd.purchase_orders`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.purchase_order import PurchaseOrder
    from ...models.purchase_order_create_line import PurchaseOrderCreateLine, PurchaseOrderCreateLineDict
    from ...models.purchase_order_create_line_group import (
        PurchaseOrderCreateLineGroup,
        PurchaseOrderCreateLineGroupDict,
    )
    from ...models.purchase_order_delete_result import PurchaseOrderDeleteResult
    from ...models.purchase_order_update import PurchaseOrderUpdate as PurchaseOrderUpdate
    from ...models.purchase_order_update_line import PurchaseOrderUpdateLine, PurchaseOrderUpdateLineDict
    from ...models.purchase_order_update_line_group import (
        PurchaseOrderUpdateLineGroup,
        PurchaseOrderUpdateLineGroupDict,
    )


class PurchaseOrdersResource(
    RecordsByRefNumber["PurchaseOrder", "PurchaseOrderUpdate"], api="...api.qbd.purchase_orders"
):
    """`client.qbd.purchase_orders` of a synchronous client. See `AsyncPurchaseOrdersResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        ship_to_entity_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        expected_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        vendor_message: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field1: str | Unset = UNSET,
        other_custom_field2: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[PurchaseOrderCreateLine | PurchaseOrderCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[PurchaseOrderCreateLineGroup | PurchaseOrderCreateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrder:
        """Create a purchase order.

        Args:
            transaction_date: Day the order is placed; a purchase order does not post to the books.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor from whom the goods are ordered; it sets the currency. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            inventory_site_id: Id of the warehouse or store the ordered goods are to be delivered to; needs multiple
                inventory sites (Advanced Inventory). At most 36 characters.
            ship_to_entity_id: Customer, vendor, or employee to whom the vendor delivers, as in drop shipping; their
                address is filled in unless one is sent. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            vendor_address: Vendor's address as printed on the form. Left out, the vendor's billing address is copied.
            shipping_address: Where the vendor is to deliver: the company's own address, a site, or a customer in drop
                shipping.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            due_date: Day that payment is due by the terms; delivery goes by `expected_date`.
            expected_date: Day the vendor is expected to deliver; drives reports on open purchase orders.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            memo: Internal remark for lists and reports. The text meant for the vendor is `vendor_message`.
            vendor_message: Text printed on the order for the vendor to read; internal remarks belong in `memo`.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            other_custom_field1: Text of the built-in `Other 1` field in the form header; visible only on templates that
                include it.
            other_custom_field2: Text of the built-in `Other 2` field in the form header; visible only on templates that
                include it.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.
        """
        from ...api.qbd.purchase_orders.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PurchaseOrderDeleteResult:
        """Delete a purchase order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.purchase_orders.delete import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        vendor_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[PurchaseOrder]:
        """List purchase orders.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            vendor_ids: Keeps only orders placed with one of these vendors.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            ref_number_contains: Keeps only transactions with this text anywhere in the reference number, in upper or
                lower case. Cannot be combined with `ref_number_starts_with` or `ref_number_ends_with`.
            ref_number_starts_with: Keeps only transactions with a reference number that begins with this text, in upper
                or lower case. Cannot be combined with `ref_number_contains` or `ref_number_ends_with`.
            ref_number_ends_with: Keeps only transactions with a reference number that ends with this text, in upper or
                lower case. Cannot be combined with `ref_number_contains` or `ref_number_starts_with`.
            ref_number_from: First reference number of a range, inclusive. Compared as a number when it is all digits
                and as text otherwise.
            ref_number_to: Last reference number of a range, inclusive. Compared as a number when it is all digits and
                as text otherwise.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.purchase_orders.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PurchaseOrder:
        """Retrieve a purchase order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.purchase_orders.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        ship_to_entity_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        expected_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        vendor_message: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field1: str | Unset = UNSET,
        other_custom_field2: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[PurchaseOrderUpdateLine | PurchaseOrderUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[PurchaseOrderUpdateLineGroup | PurchaseOrderUpdateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrder:
        """Update a purchase order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor from whom the goods are ordered; it sets the currency. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            inventory_site_id: Id of the warehouse or store the ordered goods are to be delivered to; needs multiple
                inventory sites (Advanced Inventory). At most 36 characters.
            ship_to_entity_id: Customer, vendor, or employee to whom the vendor delivers, as in drop shipping; their
                address is filled in unless one is sent. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Day the order is placed; a purchase order does not post to the books.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach
                it.
            shipping_address: Where the vendor is to deliver: the company's own address, a site, or a customer in drop
                shipping.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
            due_date: Day that payment is due by the terms; delivery goes by `expected_date`.
            expected_date: Day the vendor is expected to deliver; drives reports on open purchase orders.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            is_manually_closed: True closes the order: nothing more is expected, and open quantities drop out of
                on-order figures.
            memo: Internal remark for lists and reports. The text meant for the vendor is `vendor_message`.
            vendor_message: Text printed on the order for the vendor to read; internal remarks belong in `memo`.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            other_custom_field1: Text of the built-in `Other 1` field in the form header; visible only on templates that
                include it.
            other_custom_field2: Text of the built-in `Other 2` field in the form header; visible only on templates that
                include it.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.
        """
        from ...api.qbd.purchase_orders.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncPurchaseOrdersResource(
    AsyncRecordsByRefNumber["PurchaseOrder", "PurchaseOrderUpdate"], api="...api.qbd.purchase_orders"
):
    """`client.qbd.purchase_orders` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        ship_to_entity_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        expected_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        vendor_message: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field1: str | Unset = UNSET,
        other_custom_field2: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[PurchaseOrderCreateLine | PurchaseOrderCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[PurchaseOrderCreateLineGroup | PurchaseOrderCreateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrder:
        """Create a purchase order.

        Places a purchase order with a vendor. Nothing is owed or booked yet: the goods come in with an item receipt
        or a bill linked to the order. QuickBooks may have saved the purchase order even when the call times out;
        search by vendor, reference number and date before any repeat.

        Args:
            transaction_date: Day the order is placed; a purchase order does not post to the books.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor from whom the goods are ordered; it sets the currency. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            inventory_site_id: Id of the warehouse or store the ordered goods are to be delivered to; needs multiple
                inventory sites (Advanced Inventory). At most 36 characters.
            ship_to_entity_id: Customer, vendor, or employee to whom the vendor delivers, as in drop shipping; their
                address is filled in unless one is sent. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            vendor_address: Vendor's address as printed on the form. Left out, the vendor's billing address is copied.
            shipping_address: Where the vendor is to deliver: the company's own address, a site, or a customer in drop
                shipping.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            due_date: Day that payment is due by the terms; delivery goes by `expected_date`.
            expected_date: Day the vendor is expected to deliver; drives reports on open purchase orders.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            memo: Internal remark for lists and reports. The text meant for the vendor is `vendor_message`.
            vendor_message: Text printed on the order for the vendor to read; internal remarks belong in `memo`.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            other_custom_field1: Text of the built-in `Other 1` field in the form header; visible only on templates that
                include it.
            other_custom_field2: Text of the built-in `Other 2` field in the form header; visible only on templates that
                include it.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.

        Returns:
            The purchase order as QuickBooks saved it, with its new id, its revision number and its total; linked
            transactions are not included.
        """
        from ...api.qbd.purchase_orders.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PurchaseOrderDeleteResult:
        """Delete a purchase order.

        Removes a purchase order for good; no account changes, since an order posts nothing. QuickBooks refuses while
        the order or a receipt or bill linked to it is in use. To end it and keep its history, mark it as closed.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted purchase order.
        """
        from ...api.qbd.purchase_orders.delete import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        vendor_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[PurchaseOrder]:
        """List purchase orders.

        Lists purchase orders, open and closed. Linked transactions are left out unless asked for. Long lists
        continue page by page through the cursor, ten seconds at most between answer and next request, and in no
        fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            vendor_ids: Keeps only orders placed with one of these vendors.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            ref_number_contains: Keeps only transactions with this text anywhere in the reference number, in upper or
                lower case. Cannot be combined with `ref_number_starts_with` or `ref_number_ends_with`.
            ref_number_starts_with: Keeps only transactions with a reference number that begins with this text, in upper
                or lower case. Cannot be combined with `ref_number_contains` or `ref_number_ends_with`.
            ref_number_ends_with: Keeps only transactions with a reference number that ends with this text, in upper or
                lower case. Cannot be combined with `ref_number_contains` or `ref_number_starts_with`.
            ref_number_from: First reference number of a range, inclusive. Compared as a number when it is all digits
                and as text otherwise.
            ref_number_to: Last reference number of a range, inclusive. Compared as a number when it is all digits and
                as text otherwise.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of purchase orders with their lines unless these were left out, with the cursor of the next
            page, or null when there are no more.
        """
        from ...api.qbd.purchase_orders.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PurchaseOrder:
        """Retrieve a purchase order.

        Fetches one purchase order with the quantities ordered and received and, always, the receipts and bills
        linked to it.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The purchase order with its lines, received quantities and linked transactions.
        """
        from ...api.qbd.purchase_orders.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        ship_to_entity_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        expected_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        vendor_message: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field1: str | Unset = UNSET,
        other_custom_field2: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[PurchaseOrderUpdateLine | PurchaseOrderUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[PurchaseOrderUpdateLineGroup | PurchaseOrderUpdateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PurchaseOrder:
        """Update a purchase order.

        Changes a purchase order, its items and prices or its delivery date, or closes what will not be delivered.
        Sent lines replace the whole array: old lines are kept by id, new ones get id -1, and lines not mentioned are
        deleted. Send the revision number last read, since QuickBooks refuses an older one; whatever is left out
        stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor from whom the goods are ordered; it sets the currency. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            inventory_site_id: Id of the warehouse or store the ordered goods are to be delivered to; needs multiple
                inventory sites (Advanced Inventory). At most 36 characters.
            ship_to_entity_id: Customer, vendor, or employee to whom the vendor delivers, as in drop shipping; their
                address is filled in unless one is sent. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Day the order is placed; a purchase order does not post to the books.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach
                it.
            shipping_address: Where the vendor is to deliver: the company's own address, a site, or a customer in drop
                shipping.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
            due_date: Day that payment is due by the terms; delivery goes by `expected_date`.
            expected_date: Day the vendor is expected to deliver; drives reports on open purchase orders.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            is_manually_closed: True closes the order: nothing more is expected, and open quantities drop out of
                on-order figures.
            memo: Internal remark for lists and reports. The text meant for the vendor is `vendor_message`.
            vendor_message: Text printed on the order for the vendor to read; internal remarks belong in `memo`.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            other_custom_field1: Text of the built-in `Other 1` field in the form header; visible only on templates that
                include it.
            other_custom_field2: Text of the built-in `Other 2` field in the form header; visible only on templates that
                include it.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.

        Returns:
            The purchase order after the change, with the new revision number for the next update; linked
            transactions are not included.
        """
        from ...api.qbd.purchase_orders.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
