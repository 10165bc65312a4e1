"""The methods of `qbd.sales_orders`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.sales_order import SalesOrder
    from ...models.sales_order_create_line import SalesOrderCreateLine, SalesOrderCreateLineDict
    from ...models.sales_order_create_line_group import SalesOrderCreateLineGroup, SalesOrderCreateLineGroupDict
    from ...models.sales_order_delete_result import SalesOrderDeleteResult
    from ...models.sales_order_update import SalesOrderUpdate as SalesOrderUpdate
    from ...models.sales_order_update_line import SalesOrderUpdateLine, SalesOrderUpdateLineDict
    from ...models.sales_order_update_line_group import SalesOrderUpdateLineGroup, SalesOrderUpdateLineGroupDict


class SalesOrdersResource(RecordsByRefNumber["SalesOrder", "SalesOrderUpdate"], api="...api.qbd.sales_orders"):
    """`client.qbd.sales_orders` of a synchronous client. See `AsyncSalesOrdersResource`."""

    def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        purchase_order_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[SalesOrderCreateLine | SalesOrderCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesOrderCreateLineGroup | SalesOrderCreateLineGroupDict] | Unset = UNSET,
        sales_channel_name: Literal["blank", "ecommerce"] | Unset = UNSET,
        sales_store_name: str | Unset = UNSET,
        sales_store_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesOrder:
        """Create a sales order.

        Args:
            customer_id: Id of the customer or job placing the order. Its terms, addresses and tax settings are taken
                over where the request gives none. At most 36 characters.
            transaction_date: Day the order is placed; a sales order does not post to the books.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go. Left out, the customer's default ship-to address is copied.
            purchase_order_number: Number of the customer's own purchase order, printed for the customer's reference;
                unrelated to purchase orders kept in this file. At most 25 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            due_date: Day that payment is due by the terms; the goods themselves go by the ship date.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            shipping_date: Day the goods are due to leave for the customer; open orders are sorted and reported by it.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form; left out, the
                customer's default applies. At most 36 characters.
            is_manually_closed: True closes the order: nothing more is to be shipped or invoiced, and committed stock is
                released. Default: false.
            memo: Internal remark shown in lists and reports. The text printed for the customer is the customer message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.
            sales_channel_name: Channel the order came through; `ecommerce` marks orders imported from an online store.
            sales_store_name: Online store the order came from, as known to the e-commerce integration.
            sales_store_type: Kind or platform of the store the order came from, as known to the e-commerce integration.
        """
        from ...api.qbd.sales_orders.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesOrderDeleteResult:
        """Delete a sales order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_orders.delete import OPERATION

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
        customer_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> Page[SalesOrder]:
        """List sales orders.

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
            customer_ids: Keeps only transactions of these customers or jobs. A job has an id of its own and is asked
                for separately from its customer.
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
        from ...api.qbd.sales_orders.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesOrder:
        """Retrieve a sales order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_orders.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        purchase_order_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[SalesOrderUpdateLine | SalesOrderUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesOrderUpdateLineGroup | SalesOrderUpdateLineGroupDict] | Unset = UNSET,
        sales_channel_name: Literal["blank", "ecommerce"] | Unset = UNSET,
        sales_store_name: str | Unset = UNSET,
        sales_store_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesOrder:
        """Update a sales order.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job placing the order. Its terms, addresses and tax settings are taken
                over where the request gives none. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Day the order is placed; a sales order does not post to the books.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go, kept as a copy on the form: later changes of the customer's address do
                not reach it.
            purchase_order_number: Number of the customer's own purchase order, printed for the customer's reference;
                unrelated to purchase orders kept in this file. At most 25 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
            due_date: Day that payment is due by the terms; the goods themselves go by the ship date.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            shipping_date: Day the goods are due to leave for the customer; open orders are sorted and reported by it.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form. At most 36
                characters.
            is_manually_closed: True closes the order: nothing more is to be shipped or invoiced, and committed stock is
                released.
            memo: Internal remark shown in lists and reports. The text printed for the customer is the customer message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.
            sales_channel_name: Channel the order came through; `ecommerce` marks orders imported from an online store.
            sales_store_name: Online store the order came from, as known to the e-commerce integration.
            sales_store_type: Kind or platform of the store the order came from, as known to the e-commerce integration.
        """
        from ...api.qbd.sales_orders.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesOrdersResource(
    AsyncRecordsByRefNumber["SalesOrder", "SalesOrderUpdate"], api="...api.qbd.sales_orders"
):
    """`client.qbd.sales_orders` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        purchase_order_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[SalesOrderCreateLine | SalesOrderCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesOrderCreateLineGroup | SalesOrderCreateLineGroupDict] | Unset = UNSET,
        sales_channel_name: Literal["blank", "ecommerce"] | Unset = UNSET,
        sales_store_name: str | Unset = UNSET,
        sales_store_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesOrder:
        """Create a sales order.

        Takes a customer's order, which reserves stock but posts nothing until it is invoiced. Sales orders exist
        only in the Premier and Enterprise editions of QuickBooks. After a timeout the sales order may exist all the
        same, so look by customer, reference number and date before sending it again.

        Args:
            customer_id: Id of the customer or job placing the order. Its terms, addresses and tax settings are taken
                over where the request gives none. At most 36 characters.
            transaction_date: Day the order is placed; a sales order does not post to the books.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go. Left out, the customer's default ship-to address is copied.
            purchase_order_number: Number of the customer's own purchase order, printed for the customer's reference;
                unrelated to purchase orders kept in this file. At most 25 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            due_date: Day that payment is due by the terms; the goods themselves go by the ship date.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            shipping_date: Day the goods are due to leave for the customer; open orders are sorted and reported by it.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form; left out, the
                customer's default applies. At most 36 characters.
            is_manually_closed: True closes the order: nothing more is to be shipped or invoiced, and committed stock is
                released. Default: false.
            memo: Internal remark shown in lists and reports. The text printed for the customer is the customer message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.
            sales_channel_name: Channel the order came through; `ecommerce` marks orders imported from an online store.
            sales_store_name: Online store the order came from, as known to the e-commerce integration.
            sales_store_type: Kind or platform of the store the order came from, as known to the e-commerce integration.

        Returns:
            The sales order as QuickBooks saved it, with its new id, revision number, taxes and total; linked
            transactions are not included.
        """
        from ...api.qbd.sales_orders.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesOrderDeleteResult:
        """Delete a sales order.

        Removes a sales order for good and frees the stock it reserved. QuickBooks refuses while the order or an
        invoice made from it is in use. To end it and keep its history, mark it as closed.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted sales order.
        """
        from ...api.qbd.sales_orders.delete import OPERATION

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
        customer_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> AsyncPager[SalesOrder]:
        """List sales orders.

        Lists customers' orders, open, invoiced and closed. Linked transactions are left out unless asked for. The
        sequence is not guaranteed, and the next page must be asked for with the cursor inside ten seconds.

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
            customer_ids: Keeps only transactions of these customers or jobs. A job has an id of its own and is asked
                for separately from its customer.
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
            One page of sales orders with their lines unless these were left out, with the cursor of the next page,
            or null when there are no more.
        """
        from ...api.qbd.sales_orders.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesOrder:
        """Retrieve a sales order.

        Fetches one sales order with the quantities ordered and invoiced and, always, the invoices linked to it.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales order with its lines, invoiced quantities and linked transactions.
        """
        from ...api.qbd.sales_orders.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        purchase_order_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        is_manually_closed: bool | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[SalesOrderUpdateLine | SalesOrderUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesOrderUpdateLineGroup | SalesOrderUpdateLineGroupDict] | Unset = UNSET,
        sales_channel_name: Literal["blank", "ecommerce"] | Unset = UNSET,
        sales_store_name: str | Unset = UNSET,
        sales_store_type: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesOrder:
        """Update a sales order.

        Changes a customer's order, or closes it so that the rest is no longer reserved. If lines are sent, send all
        of them: those on record with their ids, new ones with id -1; any other line is dropped. The sales order's
        current revision number is required, and an outdated one is refused; fields left out keep their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job placing the order. Its terms, addresses and tax settings are taken
                over where the request gives none. At most 36 characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Day the order is placed; a sales order does not post to the books.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go, kept as a copy on the form: later changes of the customer's address do
                not reach it.
            purchase_order_number: Number of the customer's own purchase order, printed for the customer's reference;
                unrelated to purchase orders kept in this file. At most 25 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
            due_date: Day that payment is due by the terms; the goods themselves go by the ship date.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            shipping_date: Day the goods are due to leave for the customer; open orders are sorted and reported by it.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form. At most 36
                characters.
            is_manually_closed: True closes the order: nothing more is to be shipped or invoiced, and committed stock is
                released.
            memo: Internal remark shown in lists and reports. The text printed for the customer is the customer message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.
            sales_channel_name: Channel the order came through; `ecommerce` marks orders imported from an online store.
            sales_store_name: Online store the order came from, as known to the e-commerce integration.
            sales_store_type: Kind or platform of the store the order came from, as known to the e-commerce integration.

        Returns:
            The sales order after the change, with the new revision number for the next update; linked transactions
            are not included.
        """
        from ...api.qbd.sales_orders.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
