"""Bodies that come in pieces, cut anew: the same result wherever the pieces end."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from operator import methodcaller
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client._core.raw import Lines, Parts, text_decoder
from tests.support.streamed_service import StreamedService

SIZES = st.one_of(st.none(), st.integers(1, 7))


def cut(pieces: Iterable[bytes], cutter: Any) -> list[Any]:
    return [part for piece in pieces for part in cutter.feed(piece)] + list(cutter.feed(b"", final=True))


def _pieces(content: bytes, ends: list[int]) -> list[bytes]:
    places = sorted({0, len(content), *(end % (len(content) + 1) for end in ends)})
    return [content[start:end] for start, end in pairwise(places)]


@given(st.binary(max_size=40), st.lists(st.integers(0, 40)), SIZES)
def test_blocks(content: bytes, ends: list[int], size: int | None) -> None:
    blocks = cut(_pieces(content, ends), Parts(size, lambda piece, _final: piece))
    assert b"".join(blocks) == content
    assert all(blocks)
    if size is not None:
        assert {len(block) for block in blocks[:-1]} <= {size}
        assert all(len(block) <= size for block in blocks)


@given(st.text(max_size=40), st.lists(st.integers(0, 120)), SIZES)
def test_text(text: str, ends: list[int], size: int | None) -> None:
    parts = cut(_pieces(text.encode(), ends), Parts(size, text_decoder()))
    assert "".join(parts) == text
    assert all(parts)
    if size is not None:
        assert {len(part) for part in parts[:-1]} <= {size}


@given(st.text("aé\r\n", max_size=30), st.lists(st.integers(0, 60)))
def test_lines(text: str, ends: list[int]) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if expected[-1] == "":
        expected.pop()
    assert cut(_pieces(text.encode(), ends), Lines()) == expected


def test_what_is_not_text_is_replaced() -> None:
    assert cut([b"a\xff", b"b\xc3"], Parts(None, text_decoder())) == ["a\ufffd", "b", "\ufffd"]
    assert cut([b"a\xc3"], Lines()) == ["a\ufffd"]


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (methodcaller("iter_bytes", 2), [b"a\r", b"\nb", b"cd", b"\ne", b"f\n"]),
        (methodcaller("iter_text", 2), ["a\r", "\nb", "cd", "\ne", "f\n"]),
        (methodcaller("iter_lines"), ["a", "bcd", "ef"]),
    ],
)
async def test_awaited_bodies_are_cut_alike(way: Any, expected: list[Any]) -> None:
    service = StreamedService(b"a\r", b"\nbcd", b"\nef\n")
    with service.client().end_users.with_streaming_response.retrieve("1") as response:
        assert list(way(response)) == expected
    async with service.async_client().end_users.with_streaming_response.retrieve("1") as awaited:
        assert [part async for part in way(awaited)] == expected
