"""Incremental decoding of long answers: each record of a page is parsed and decoded before the next is parsed.

Only the JSON of one record exists at a time. That needs less memory than the JSON of the page, uses the processor's
cache better, and leaves half as many objects to the garbage collector.

An answer of an unusual form is parsed and decoded as a whole instead, which also reports its mismatches.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any, Final, Generic, TypeVar

from .containers import Array, Codec, Mismatch, Record
from .decode import UNREADABLE, Notes, decode_with_mismatches, decoder_of
from .json_data import answer_path
from .model import Model, fields_of
from .values import BLANKS, PARSER, after_blanks, parse, text_of_body

T = TypeVar("T")

# From so many bytes on, parsing and decoding would block an event loop for more than about 2 ms.
LONG: Final = 256 * 1024


class _Unusual(ValueError):
    """The text is of a form that is not read incrementally."""


class LongAnswer(Generic[T]):
    """A long answer; call `read_half` first where other tasks should run in between, then `result`."""

    def __init__(self, content: bytes, decode: Callable[[Any], T], codec: Codec) -> None:
        self._content, self._decode, self._codec = content, decode, codec
        self._text = ""
        self._lists = dict(_lists(codec))
        self._body: dict[str, Any] = {}
        self._records: dict[str, list[Any]] = {}
        self._notes = Notes()
        self._positions: Iterator[int] | None = self._read() if self._lists else None

    def read_half(self) -> None:
        """Read the first half of the answer, or at least parse it.

        Raises:
            ValueError: it is not JSON.
        """
        if self._positions is None:
            self._body = parse(self._content)
            return
        try:
            for position in self._positions:
                if position > len(self._text) // 2:
                    return
        except UNREADABLE:
            self._give_up()

    def result(self) -> tuple[T, list[Mismatch]]:
        """Read the rest; return the result and its mismatches.

        Raises:
            MalformedBody: the body is nested too deeply, or not an object although the document states one.
            ValueError: it is not JSON.
        """
        if self._positions is not None:
            try:
                return self._rest(self._positions)
            except UNREADABLE:
                self._give_up()
        return decode_with_mismatches(self._decode, self._codec, self._body or parse(self._content))

    def _give_up(self) -> None:
        self._positions, self._body, self._records = None, {}, {}

    def _rest(self, positions: Iterator[int]) -> tuple[T, list[Mismatch]]:
        for _ in positions:
            pass
        result = self._notes.decode(self._decode, self._codec, self._body)
        for name, records in self._records.items():
            setattr(result, self._lists[name][0], records)
        return result, self._notes.mismatches

    def _read(self) -> Iterator[int]:
        """Parse the enclosing object; yield the position after each record."""
        text = self._text = text_of_body(self._content)
        body, end = self._body, self._opened(0, "{")
        while True:
            if text[end] != '"':
                raise _Unusual
            name, end = PARSER.raw_decode(text, end)
            end = after_blanks(text, end)
            if text[end] != ":" or name in body:
                raise _Unusual
            end = after_blanks(text, end + 1)
            if name in self._lists and text[end] == "[":
                body[name] = []
                end = yield from self._read_list(name, end)
            else:
                body[name], end = PARSER.raw_decode(text, end)
            end, more = self._after(end, "}")
            if not more:
                break
        if text[end:].strip(BLANKS):
            raise _Unusual

    def _read_list(self, name: str, end: int) -> Generator[int, None, int]:
        """Parse and decode the records of a list; yield the position after each, and return that of the list's end."""
        text, notes = self._text, self._notes
        _, codec, decode = self._lists[name]
        records = self._records[name] = []
        path, more = answer_path("$", name), True
        end = self._opened(end, "[")
        if text[end] == "]":
            return end + 1
        while more:
            data, end = PARSER.raw_decode(text, end)
            records.append(notes.decode(decode, codec, data, f"{path}[{len(records)}]"))
            end, more = self._after(end, "]")
            yield end
        return end

    def _opened(self, end: int, bracket: str) -> int:
        end = after_blanks(self._text, end)
        if self._text[end] != bracket:
            raise _Unusual
        return after_blanks(self._text, end + 1)

    def _after(self, end: int, bracket: str) -> tuple[int, bool]:
        """Return the position of the next item or after the closing bracket, and whether there is a next item."""
        end = after_blanks(self._text, end)
        if self._text[end] == bracket:
            return end + 1, False
        if self._text[end] != ",":
            raise _Unusual
        return after_blanks(self._text, end + 1), True


def _lists(codec: Codec) -> Iterator[tuple[str, tuple[str, Codec, Callable[[Any], Any]]]]:
    """Return an object's lists of records by wire name: attribute, codec and generated decoder of an item."""
    if not isinstance(codec, Record) or not issubclass(cls := codec.target(), Model):
        return
    for attribute, member in fields_of(cls):
        item = member.codec.item if isinstance(member.codec, Array) else None
        decode = decoder_of(item.target()) if isinstance(item, Record) else None
        if item is not None and decode is not None:
            yield member.name, (attribute, item, decode)
