"""The methods of `qbd.other_names`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.other_name import OtherName
    from ...models.other_name_list import OtherNameList
    from ...models.other_name_update import OtherNameUpdate as OtherNameUpdate


class OtherNamesResource(RecordsByName["OtherName", "OtherNameUpdate"], api="...api.qbd.other_names"):
    """`client.qbd.other_names` of a synchronous client. See `AsyncOtherNamesResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OtherName:
        """Create an other name.

        Args:
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the person; empty when the record stands for a business. At most 25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            address: Address of the person or business, used on checks written to this name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the person or business.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            account_number: Reference number kept for this person or business, free text; unrelated to the chart of
                accounts.
            note: Free text kept with the record; not printed on forms.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.other_names.create import OPERATION

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
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OtherNameList:
        """List other names.

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
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.other_names.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> OtherName:
        """Retrieve an other name.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.other_names.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OtherName:
        """Update an other name.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the person; empty when the record stands for a business. At most 25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            address: Address of the person or business, used on checks written to this name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the person or business.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            account_number: Reference number kept for this person or business, free text; unrelated to the chart of
                accounts.
            note: Free text kept with the record; not printed on forms.
        """
        from ...api.qbd.other_names.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncOtherNamesResource(AsyncRecordsByName["OtherName", "OtherNameUpdate"], api="...api.qbd.other_names"):
    """`client.qbd.other_names` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OtherName:
        """Create an other name.

        Adds an other name, a payee who is neither customer, vendor nor employee, such as an owner or a bank. The
        name must be free on all of these lists. When the call times out, look up the name first: the other name may
        exist already, and a second one is refused as a duplicate.

        Args:
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the person; empty when the record stands for a business. At most 25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            address: Address of the person or business, used on checks written to this name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the person or business.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            account_number: Reference number kept for this person or business, free text; unrelated to the chart of
                accounts.
            note: Free text kept with the record; not printed on forms.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The other name as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.other_names.create import OPERATION

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
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[OtherNameList, OtherName]:
        """List other names.

        Lists other names, the payees who are neither customers, vendors nor employees. The whole list arrives at
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
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching other names, complete in one list.
        """
        from ...api.qbd.other_names.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> OtherName:
        """Retrieve an other name.

        Fetches one other name, a payee outside the customer, vendor and employee lists, with address and contact.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The other name with its address and contact details.
        """
        from ...api.qbd.other_names.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        company_name: str | Unset = UNSET,
        salutation: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        phone: str | Unset = UNSET,
        alternate_phone: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        email: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        alternate_contact: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OtherName:
        """Update an other name.

        Changes an other name, such as its address or phone; checks written before keep their printed address. Works
        only with the newest revision number, so read the other name again after a refusal; fields not sent are left
        alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks
                rejects it; shown on lists. At most 31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
                private persons. At most 41 characters.
            salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
            first_name: Given name of the person; empty when the record stands for a business. At most 25 characters.
            middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
            last_name: Family name of the contact person; it does not have to match the name under which the record is
                listed. At most 25 characters.
            address: Address of the person or business, used on checks written to this name.
            phone: Main telephone, stored as free text without format checks; printed on forms whose template includes
                it. At most 21 characters.
            alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format. At most 21
                characters.
            fax: Fax number; QuickBooks stores it as entered and checks no format. At most 21 characters.
            email: Address of the person or business.
            contact: Main contact person as one line of text, stored apart from the first and last name.
            alternate_contact: Second contact person, as one line of text.
            account_number: Reference number kept for this person or business, free text; unrelated to the chart of
                accounts.
            note: Free text kept with the record; not printed on forms.

        Returns:
            The other name after the change, with the new revision number for the next update.
        """
        from ...api.qbd.other_names.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
