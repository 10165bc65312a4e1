"""Finding records of the Conductor API by what its lists can be asked for: the bases of generated resource classes.

generator-config.yaml says which base a list gets. The work is done in `resource`; here are the names and types.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, TypeVar, Unpack

from .resource import AsyncFindable, Findable, in_list, one_each
from .types import UNSET, CallOptions, Unset

__all__ = [
    "AsyncFindByFullName",
    "AsyncFindById",
    "AsyncFindByName",
    "AsyncFindByRefNumber",
    "FindByFullName",
    "FindById",
    "FindByName",
    "FindByRefNumber",
]

Item = TypeVar("Item")

# Rows of transactions have no id of their own, and a sales representative is listed by its initials.
_KEYS: Mapping[str, tuple[str, ...]] = {
    "ids": ("id", "transaction_id"),
    "full_names": ("full_name",),
    "names": ("name", "initial"),
    "ref_numbers": ("ref_number",),
}


class FindById(Findable[Item]):
    """A list that can be asked for ids."""

    _keys: ClassVar = _KEYS

    def find(
        self, *, ids: Iterable[str], conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Item | None]:
        """Return the record of each id, or None where there is none. See `FindByFullName.find`."""
        return one_each(self._find({"ids": ids}, options, conductor_end_user_id=conductor_end_user_id))

    def find_one(
        self, *, id: str, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Item | None:
        """Return the record with this id, or None if there is none. See `FindByFullName.find`."""
        return self.find(ids=[id], conductor_end_user_id=conductor_end_user_id, **options)[id]


class FindByFullName(Findable[Item]):
    """A list that can be asked for ids or full names."""

    _keys: ClassVar = _KEYS

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        full_names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each value, or None where there is none.

        `list` fails as a whole when a value is not found. This asks for 100 values at a time, and once more for each
        one that is missing. Names match without regard to case, if the service matches them so.

        Args:
            ids: The ids; any number of them, also none. Give either this or the other argument.
            full_names: The full names, such as `Acme:Kitchen`.
            conductor_end_user_id: The end-user; by default that of the client.
            options: What every call takes (`timeout`, `extra_query`, ...), for each request.

        Returns:
            A dict with every value as it was given, in that order.

        Raises:
            InvalidArgumentError: not exactly one argument, or an empty value; nothing was sent.
            SeveralFoundError: several records match one value.
            IncompleteListError: the service sent something else than it was asked for.
            APIError: a request failed for another reason than a missing value.

        Example:
            >>> found = client.qbd.customers.find(full_names=["Acme", "Nobody"])
            >>> [name for name, customer in found.items() if customer is None]
            ['Nobody']
        """
        found = self._find({"ids": ids, "full_names": full_names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or full name, or None if there is none. See `find`."""
        found = self.find(
            ids=in_list(id),
            full_names=in_list(full_name),
            conductor_end_user_id=conductor_end_user_id,
            **options,
        )
        return next(iter(found.values()))


class FindByName(Findable[Item]):
    """A list that can be asked for ids or names."""

    _keys: ClassVar = _KEYS

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or name, or None where there is none. See `FindByFullName.find`."""
        found = self._find({"ids": ids, "names": names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or name, or None if there is none. See `FindByFullName.find`."""
        found = self.find(ids=in_list(id), names=in_list(name), conductor_end_user_id=conductor_end_user_id, **options)
        return next(iter(found.values()))


class FindByRefNumber(Findable[Item]):
    """A list that can be asked for ids or reference numbers, which QuickBooks does not keep unique."""

    _keys: ClassVar = _KEYS

    def find_all(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, list[Item]]:
        """Return all records of each id or reference number; several may have the same number.

        The arguments and exceptions are those of `FindByFullName.find`, without `SeveralFoundError`.

        Example:
            >>> client.qbd.bills.find_all(ref_numbers=["1001", "1002"])["1002"]
            []
        """
        return self._find(
            {"ids": ids, "ref_numbers": ref_numbers}, options, conductor_end_user_id=conductor_end_user_id
        )

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or reference number, or None where there is none.

        See `FindByFullName.find`.

        Raises:
            SeveralFoundError: several records have the same number; `find_all` returns them.
        """
        return one_each(
            self.find_all(ids=ids, ref_numbers=ref_numbers, conductor_end_user_id=conductor_end_user_id, **options)
        )

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or reference number, or None if there is none. See `find`."""
        found = self.find(
            ids=in_list(id), ref_numbers=in_list(ref_number), conductor_end_user_id=conductor_end_user_id, **options
        )
        return next(iter(found.values()))


class AsyncFindById(AsyncFindable[Item]):
    """A list that can be asked for ids."""

    _keys: ClassVar = _KEYS

    async def find(
        self, *, ids: Iterable[str], conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Item | None]:
        """Return the record of each id, or None where there is none. See `AsyncFindByFullName.find`."""
        return one_each(await self._find({"ids": ids}, options, conductor_end_user_id=conductor_end_user_id))

    async def find_one(
        self, *, id: str, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Item | None:
        """Return the record with this id, or None if there is none. See `AsyncFindByFullName.find`."""
        return (await self.find(ids=[id], conductor_end_user_id=conductor_end_user_id, **options))[id]


class AsyncFindByFullName(AsyncFindable[Item]):
    """A list that can be asked for ids or full names."""

    _keys: ClassVar = _KEYS

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        full_names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each value, or None where there is none.

        `list` fails as a whole when a value is not found. This asks for 100 values at a time, and once more for each
        one that is missing. Names match without regard to case, if the service matches them so.

        Args:
            ids: The ids; any number of them, also none. Give either this or the other argument.
            full_names: The full names, such as `Acme:Kitchen`.
            conductor_end_user_id: The end-user; by default that of the client.
            options: What every call takes (`timeout`, `extra_query`, ...), for each request.

        Returns:
            A dict with every value as it was given, in that order.

        Raises:
            InvalidArgumentError: not exactly one argument, or an empty value; nothing was sent.
            SeveralFoundError: several records match one value.
            IncompleteListError: the service sent something else than it was asked for.
            APIError: a request failed for another reason than a missing value.

        Example:
            >>> found = await client.qbd.customers.find(full_names=["Acme", "Nobody"])
            >>> [name for name, customer in found.items() if customer is None]
            ['Nobody']
        """
        found = await self._find(
            {"ids": ids, "full_names": full_names}, options, conductor_end_user_id=conductor_end_user_id
        )
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or full name, or None if there is none. See `find`."""
        found = await self.find(
            ids=in_list(id),
            full_names=in_list(full_name),
            conductor_end_user_id=conductor_end_user_id,
            **options,
        )
        return next(iter(found.values()))


class AsyncFindByName(AsyncFindable[Item]):
    """A list that can be asked for ids or names."""

    _keys: ClassVar = _KEYS

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or name, or None where there is none. See `AsyncFindByFullName.find`."""
        found = await self._find({"ids": ids, "names": names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or name, or None if there is none. See `AsyncFindByFullName.find`."""
        found = await self.find(
            ids=in_list(id), names=in_list(name), conductor_end_user_id=conductor_end_user_id, **options
        )
        return next(iter(found.values()))


class AsyncFindByRefNumber(AsyncFindable[Item]):
    """A list that can be asked for ids or reference numbers, which QuickBooks does not keep unique."""

    _keys: ClassVar = _KEYS

    async def find_all(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, list[Item]]:
        """Return all records of each id or reference number; several may have the same number.

        The arguments and exceptions are those of `AsyncFindByFullName.find`, without `SeveralFoundError`.

        Example:
            >>> found = await client.qbd.bills.find_all(ref_numbers=["1001", "1002"])
            >>> found["1002"]
            []
        """
        return await self._find(
            {"ids": ids, "ref_numbers": ref_numbers}, options, conductor_end_user_id=conductor_end_user_id
        )

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or reference number, or None where there is none.

        See `AsyncFindByFullName.find`.

        Raises:
            SeveralFoundError: several records have the same number; `find_all` returns them.
        """
        found = await self.find_all(
            ids=ids, ref_numbers=ref_numbers, conductor_end_user_id=conductor_end_user_id, **options
        )
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or reference number, or None if there is none. See `find`."""
        found = await self.find(
            ids=in_list(id), ref_numbers=in_list(ref_number), conductor_end_user_id=conductor_end_user_id, **options
        )
        return next(iter(found.values()))
