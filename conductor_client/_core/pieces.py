"""Cut a body that comes in pieces into blocks, text or lines. Nothing here waits."""

from __future__ import annotations

import codecs
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol, TypeVar

__all__ = ["Blocks", "Cutter", "Lines", "Text", "cut", "cut_async"]

X_co = TypeVar("X_co", covariant=True)
X = TypeVar("X")


class Cutter(Protocol[X_co]):
    """Takes a body piece by piece and gives back what is complete."""

    def feed(self, piece: bytes) -> Iterable[X_co]:
        """What is complete with this piece."""
        ...

    def end(self) -> Iterable[X_co]:
        """The rest."""
        ...


class Blocks:
    """Blocks of `size` bytes, the last one shorter; pieces as they arrive if there is no size."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._rest = b""

    def feed(self, piece: bytes) -> Iterable[bytes]:
        if self._size is None:
            return (piece,) if piece else ()
        data = self._rest + piece
        whole = len(data) - len(data) % self._size
        self._rest = data[whole:]
        return [data[start : start + self._size] for start in range(0, whole, self._size)]

    def end(self) -> Iterable[bytes]:
        return (self._rest,) if self._rest else ()


class Text:
    """Text of `size` characters each; what is not UTF-8 becomes replacement characters."""

    def __init__(self, size: int | None) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._size = size
        self._rest = ""

    def feed(self, piece: bytes) -> Iterable[str]:
        return self._cut(self._decoder.decode(piece))

    def end(self) -> Iterable[str]:
        found = [*self._cut(self._decoder.decode(b"", final=True))]
        return [*found, self._rest] if self._rest else found

    def _cut(self, text: str) -> Iterable[str]:
        if self._size is None:
            return (text,) if text else ()
        data = self._rest + text
        whole = len(data) - len(data) % self._size
        self._rest = data[whole:]
        return [data[start : start + self._size] for start in range(0, whole, self._size)]


class Lines:
    """Lines without their ends, which may be `\\n`, `\\r\\n` or `\\r`."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest: list[str] = []
        self._after_return = False

    def feed(self, piece: bytes) -> Iterable[str]:
        return self._cut(self._decoder.decode(piece))

    def end(self) -> Iterable[str]:
        found = self._cut(self._decoder.decode(b"", final=True))
        return [*found, "".join(self._rest)] if self._rest else found

    def _cut(self, text: str) -> list[str]:
        if self._after_return and text:
            # The second half of an end that was cut in two.
            text = text.removeprefix("\n")
            self._after_return = False
        if not text:
            return []
        self._after_return = text.endswith("\r")
        *lines, rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if lines:
            lines[0] = "".join((*self._rest, lines[0]))
            self._rest.clear()
        if rest:
            # Joined at the end of the line: adding to a long one again and again would take quadratic time.
            self._rest.append(rest)
        return lines


def cut(pieces: Iterable[bytes], cutter: Cutter[X]) -> Iterator[X]:
    """Cut a body."""
    for piece in pieces:
        yield from cutter.feed(piece)
    yield from cutter.end()


async def cut_async(pieces: AsyncIterable[bytes], cutter: Cutter[X]) -> AsyncIterator[X]:
    """Cut a body that is awaited."""
    async for piece in pieces:
        for part in cutter.feed(piece):
            yield part
    for part in cutter.end():
        yield part
