"""Ids of the sandbox's objects: unlike one another, and the same again when a test asks for that with a seed."""

from __future__ import annotations

import hashlib
import itertools
import re
import secrets

_ID = re.compile(r"[0-9A-Fa-f]{1,8}-[0-9]{1,10}")
_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


class Ids:
    """Makes ids from a seed, the number of the start and a counter.

    The number of the start is the store's: it rises each time a database is opened, so that a seed does not repeat ids
    in a database file.
    """

    def __init__(self, seed: int | str | None, run: int) -> None:
        self._root = f"{secrets.token_hex(16) if seed is None else seed}/{run}"
        self._counter = itertools.count(1)

    def token(self, prefix: str, length: int = 14) -> str:
        """`prefix` and so many letters and digits, for example `end_usr_4fk0z2m81xq7ab`."""
        return prefix + self._letters(prefix, length)

    def cursor(self) -> str:
        """A cursor, in the form of a UUID."""
        digest = self._digest("cursor").hex()
        return "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))

    def _letters(self, kind: str, length: int) -> str:
        number = int.from_bytes(self._digest(kind), "big")
        letters: list[str] = []
        for _ in range(length):
            number, rest = divmod(number, len(_ALPHABET))
            letters.append(_ALPHABET[rest])
        return "".join(letters)

    def _digest(self, kind: str) -> bytes:
        return hashlib.sha256(f"{self._root}/{kind}/{next(self._counter)}".encode()).digest()


def list_id(number: int, seconds: int) -> str:
    """The id of a QuickBooks list object: its number on the list in hexadecimal and its time of creation."""
    return f"{0x80000000 + number:08X}-{seconds}"


def is_id(text: str) -> bool:
    """Return whether a text has the form of QuickBooks' ids, `80000001-1700000000`."""
    return _ID.fullmatch(text) is not None
