"""The methods of `qbd.unit_of_measure_sets`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import FindByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...literals import UnitOfMeasureSetUnitOfMeasureType
    from ...models.unit_of_measure_set import UnitOfMeasureSet
    from ...models.unit_of_measure_set_create_base_unit import (
        UnitOfMeasureSetCreateBaseUnit,
        UnitOfMeasureSetCreateBaseUnitDict,
    )
    from ...models.unit_of_measure_set_create_default_unit import (
        UnitOfMeasureSetCreateDefaultUnit,
        UnitOfMeasureSetCreateDefaultUnitDict,
    )
    from ...models.unit_of_measure_set_create_related_unit import (
        UnitOfMeasureSetCreateRelatedUnit,
        UnitOfMeasureSetCreateRelatedUnitDict,
    )
    from ...models.unit_of_measure_set_list import UnitOfMeasureSetList


class UnitOfMeasureSetsResource(FindByName["UnitOfMeasureSet"], api="...api.qbd.unit_of_measure_sets"):
    """`client.qbd.unit_of_measure_sets` of a synchronous client. See `AsyncUnitOfMeasureSetsResource`."""

    def create(
        self,
        *,
        name: str,
        unit_of_measure_type: UnitOfMeasureSetUnitOfMeasureType,
        base_unit: UnitOfMeasureSetCreateBaseUnit | UnitOfMeasureSetCreateBaseUnitDict,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        related_units: Sequence[UnitOfMeasureSetCreateRelatedUnit | UnitOfMeasureSetCreateRelatedUnitDict]
        | Unset = UNSET,
        default_units: Sequence[UnitOfMeasureSetCreateDefaultUnit | UnitOfMeasureSetCreateDefaultUnitDict]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UnitOfMeasureSet:
        """Create a unit-of-measure set.

        Args:
            name: Label offered in item setup; the safer key for finding a set again, as set ids can shift briefly after
                QuickBooks starts. At most 31 characters.
            unit_of_measure_type: Physical quantity the set measures; units of different kinds cannot be mixed in one
                set.
            base_unit: Unit in which QuickBooks keeps quantities for the items of the set; related units are multiples
                of it.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            related_units: Larger units of the set with their conversion to the base unit; empty when the set has only
                one unit. At least one element.
            default_units: Units of the set that QuickBooks proposes for purchases, sales and shipping. At least one
                element.
        """
        from ...api.qbd.unit_of_measure_sets.create import OPERATION

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
    ) -> UnitOfMeasureSetList:
        """List unit-of-measure sets.

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
        from ...api.qbd.unit_of_measure_sets.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> UnitOfMeasureSet:
        """Retrieve a unit-of-measure set.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.unit_of_measure_sets.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncUnitOfMeasureSetsResource(AsyncFindByName["UnitOfMeasureSet"], api="...api.qbd.unit_of_measure_sets"):
    """`client.qbd.unit_of_measure_sets` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        unit_of_measure_type: UnitOfMeasureSetUnitOfMeasureType,
        base_unit: UnitOfMeasureSetCreateBaseUnit | UnitOfMeasureSetCreateBaseUnitDict,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        related_units: Sequence[UnitOfMeasureSetCreateRelatedUnit | UnitOfMeasureSetCreateRelatedUnitDict]
        | Unset = UNSET,
        default_units: Sequence[UnitOfMeasureSetCreateDefaultUnit | UnitOfMeasureSetCreateDefaultUnitDict]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> UnitOfMeasureSet:
        """Create a unit-of-measure set.

        Adds a unit-of-measure set, a base unit such as each and related ones such as a case of twelve, which items
        then use for buying, selling and shipping. It cannot be edited here afterward. The name must not be taken
        yet; after a timeout check whether the unit-of-measure set was saved before trying again.

        Args:
            name: Label offered in item setup; the safer key for finding a set again, as set ids can shift briefly after
                QuickBooks starts. At most 31 characters.
            unit_of_measure_type: Physical quantity the set measures; units of different kinds cannot be mixed in one
                set.
            base_unit: Unit in which QuickBooks keeps quantities for the items of the set; related units are multiples
                of it.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            related_units: Larger units of the set with their conversion to the base unit; empty when the set has only
                one unit. At least one element.
            default_units: Units of the set that QuickBooks proposes for purchases, sales and shipping. At least one
                element.

        Returns:
            The unit-of-measure set as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.unit_of_measure_sets.create import OPERATION

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
    ) -> AsyncWholeList[UnitOfMeasureSetList, UnitOfMeasureSet]:
        """List unit-of-measure sets.

        Lists unit-of-measure sets, the families of units in which items are counted. Ids can differ for a while
        after QuickBooks starts, so match on the name. There are no pages: without a limit every matching
        unit-of-measure set comes in one answer.

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
            The matching unit-of-measure sets, complete in one list.
        """
        from ...api.qbd.unit_of_measure_sets.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> UnitOfMeasureSet:
        """Retrieve a unit-of-measure set.

        Fetches one unit-of-measure set, with its base unit, related units and defaults. Ids of these sets can differ
        for a while after QuickBooks starts.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The unit-of-measure set with its base unit, related units and default units.
        """
        from ...api.qbd.unit_of_measure_sets.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
