"""The methods of `qbd.customer_types`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindByFullName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import FindByFullName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.customer_type import CustomerType
    from ...models.customer_type_list import CustomerTypeList


class CustomerTypesResource(FindByFullName["CustomerType"], api="...api.qbd.customer_types"):
    """`client.qbd.customer_types` of a synchronous client. See `AsyncCustomerTypesResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerType:
        """Create a customer type.

        Args:
            name: Segment label used in sales and marketing reports; unique among siblings and free of colons. At most
                31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Customer type to place this one under. Left out, the type stands at the top level. At most 36
                characters.
        """
        from ...api.qbd.customer_types.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
    ) -> CustomerTypeList:
        """List customer types.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
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
        from ...api.qbd.customer_types.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CustomerType:
        """Retrieve a customer type.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.customer_types.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCustomerTypesResource(AsyncFindByFullName["CustomerType"], api="...api.qbd.customer_types"):
    """`client.qbd.customer_types` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CustomerType:
        """Create a customer type.

        Adds a customer type, a free label such as retail or wholesale for sorting customers in reports. Types can be
        nested but not edited or removed here afterward. The name must not be taken yet; after a timeout check
        whether the customer type was saved before trying again.

        Args:
            name: Segment label used in sales and marketing reports; unique among siblings and free of colons. At most
                31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Customer type to place this one under. Left out, the type stands at the top level. At most 36
                characters.

        Returns:
            The customer type as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.customer_types.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
    ) -> AsyncWholeList[CustomerTypeList, CustomerType]:
        """List customer types.

        Lists customer types, the labels by which customers are grouped. The whole list arrives at once, since it has
        no cursor; a limit only cuts it short.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
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
            The matching customer types, complete in one list.
        """
        from ...api.qbd.customer_types.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CustomerType:
        """Retrieve a customer type.

        Fetches one customer type, a label for grouping customers, with its place in the hierarchy.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The customer type with its full name, parent and level.
        """
        from ...api.qbd.customer_types.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
