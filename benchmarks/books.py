"""The records of the faulty server: complete by the document, the same for every end-user but for their ids."""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

__all__ = ["BOOKS", "VOLATILE", "Book", "RecordSet", "record_id", "sort_key"]

VOLATILE = 3
"""How many records besides come and go between two lists."""

# Stands for the end-user's number in ready-made bytes; as long as what replaces it.
_MARK = b"#######"
_DAYS = 730


class Book(NamedTuple):
    """A resource: its path, and the member of a create's body by which creates are counted."""

    path: str
    label: str
    named: bool


BOOKS = {
    book.path: book for book in (Book("subtotal-items", "name", named=True), Book("transfers", "memo", named=False))
}


def record_id(index: int, end_user: int) -> str:
    """The id of an end-user's record; those with an index of `records` or more are the volatile ones."""
    return f"{index:06d}-{end_user:07d}"


def sort_key(name: str) -> tuple[tuple[int, str], ...]:
    """The order of names as documented: without regard to case; punctuation, digits, letters."""
    return tuple((1 if c.isdigit() else 2 if c.isalpha() else 0, c) for c in name.casefold())


class RecordSet:
    """All records of a book, written once."""

    def __init__(self, book: Book, records: int) -> None:
        self.book = book
        self.stable = records
        total = records + VOLATILE
        dice = Random(f"{book.path}/{records}")
        self._names = [_name(dice, index) for index in range(total)]
        self._dates = [date(2024, 1, 1) + timedelta(days=dice.randrange(_DAYS)) for _ in range(total)]
        self._texts = [json.dumps(self._record(index)).encode() for index in range(total)]
        keys = self._names if book.named else self._dates
        self._sorted = sorted(range(total), key=lambda i: sort_key(self._names[i]) if book.named else keys[i])
        self._keys: list[Any] = [sort_key(self._names[i]) if book.named else self._dates[i] for i in self._sorted]

    def select(self, query: Mapping[str, str], dice: Random) -> list[int]:
        """The records that a list hands out, in its order; unknown filters are an error of the test."""
        unknown = query.keys() - {"limit", "cursor", "nameFrom", "nameTo", "transactionDateFrom", "transactionDateTo"}
        if unknown:
            raise ValueError(f"the faulty server has no filter {unknown}")
        low, high = query.get("nameFrom"), query.get("nameTo")
        if not self.book.named:
            low, high = query.get("transactionDateFrom"), query.get("transactionDateTo")
        first = 0 if low is None else bisect.bisect_left(self._keys, self._key(low))
        last = len(self._keys) if high is None else bisect.bisect_right(self._keys, self._key(high))
        gone = {self.stable + i for i in range(VOLATILE) if dice.random() < 0.5}
        order = [index for index in self._sorted[first:last] if index not in gone]
        if not (self.book.named and (low is not None or high is not None)):
            shift = dice.randrange(len(order) + 1)
            order = order[shift:] + order[:shift]
            half = len(order) // 2
            order[half:] = order[half:][::-1]
        return order

    def page(self, indexes: Iterable[int], end_user: int) -> bytes:
        """Records as JSON, without the brackets."""
        return b",".join([self._texts[index] for index in indexes]).replace(_MARK, b"%07d" % end_user)

    def one(self, identity: str, end_user: int) -> bytes:
        """One record by its id, or the first."""
        index = int(identity[:6]) if identity[:6].isdigit() else 0
        return self.page([index % len(self._texts)], end_user)

    def created(self, body: Mapping[str, Any], end_user: int, number: int) -> bytes:
        """The record that a create makes."""
        record = {**self._record(0), "id": f"new-{end_user:07d}-{number:06d}", self.book.label: body[self.book.label]}
        return json.dumps(record).encode()

    def _key(self, text: str) -> Any:
        return sort_key(text) if self.book.named else date.fromisoformat(text)

    def _record(self, index: int) -> dict[str, Any]:
        record: dict[str, Any] = {
            "id": f"{index:06d}-{_MARK.decode()}",
            "objectType": "qbd_subtotal_item" if self.book.named else "qbd_transfer",
            "createdAt": "2026-01-15T16:10:10+03:00",
            "updatedAt": "2026-01-15T16:10:10+03:00",
            "revisionNumber": "1768482610",
        }
        if self.book.named:
            own: dict[str, Any] = {"name": self._names[index], "barcode": None, "isActive": True, "description": None}
            return {**record, **own, "specialItemType": None, "externalId": None, "customFields": []}
        account = {"id": "80000001-1768482610", "fullName": "Checking"}
        sums = {"sourceAccountBalance": "10.50", "targetAccountBalance": None, "amount": "12.34"}
        accounts = {"sourceAccount": account, "targetAccount": account, "class": None}
        return {**record, "transactionDate": self._dates[index].isoformat(), **accounts, **sums, "memo": None}


def _name(dice: Random, index: int) -> str:
    """Unique without regard to case, spread over the alphabet, some with what sorts in surprising places."""
    letters = dice.choice(("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "aA0-", "eéöz", "09"))
    word = "".join(dice.choice(letters) for _ in range(dice.randrange(1, 9)))
    return f"{word}{dice.choice((' ', '-', '_', ' & ', '.'))}{index}"[:31]
