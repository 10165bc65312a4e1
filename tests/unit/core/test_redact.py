"""What bodies look like in a log."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client._core.redact import body_text, redacted, without_keys

MASK = "***"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("clientSecret", "x"),
        ("client_secret", "x"),
        ("apiKey", "x"),
        ("password", "x"),
        ("ssn", "078-05-1120"),
        ("SocialSecurityNumber", "078-05-1120"),
        ("taxIdentificationNumber", "12-3456789"),
        ("bankAccountNumber", 998877),
        ("birthDate", "1980-01-01"),
        ("creditCardTransaction", {"request": {"number": "4111"}}),
        ("CreditCardNumber", "4"),
        ("securityCode", "123"),
    ],
)
def test_confidential_members_are_masked(name: str, value: Any) -> None:
    assert redacted({name: value, "other": 1}) == {name: MASK, "other": 1}
    assert redacted([{"a": {name: value}}]) == [{"a": {name: MASK}}]
    # That there is none, or whether there is one, is no secret.
    for plain in (None, True, False):
        assert redacted({name: plain}) == {name: plain}


def test_the_description_of_a_card_is_masked_inside_only() -> None:
    card = {"number": "4111111111111111", "expirationMonth": 4, "expirationYear": 2030, "postalCode": "1", "brand": "V"}
    masked = {**dict.fromkeys(card, MASK), "brand": "V"}
    assert redacted({"creditCard": card, "number": "INV-1"}) == {"creditCard": masked, "number": "INV-1"}
    # What is merely paid by card keeps its own number.
    charge = {"creditCardCharge": {"number": "7", "refNumber": "8"}}
    assert redacted(charge) == charge


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4111111111111111", MASK),
        ("card 4111 1111 1111 1111.", f"card {MASK}."),
        ("4111-1111-1111-1111", MASK),
        ("4111111111111112", "4111111111111112"),
        ("80000001-1234567890", "80000001-1234567890"),
        ("1234567890123.45", "1234567890123.45"),
        ("378282246310005", MASK),
        ("sk_conductor_abc", MASK),
        ("see auth_sess_client_secret_abc!", f"see {MASK}!"),
        ("https://x.example/qbd/auth_sess_client_secret_abc?key=pk_1", f"https://x.example/qbd/{MASK}?key={MASK}"),
        ("end_usr_123", "end_usr_123"),
    ],
)
def test_what_looks_confidential_is_masked_anywhere(text: str, expected: str) -> None:
    assert redacted({"memo": text}) == {"memo": expected}
    assert MASK not in without_keys(text) or MASK in expected


def test_a_card_as_a_number() -> None:
    assert redacted([4111111111111111, 4111111111111112, 7, True]) == [MASK, 4111111111111112, 7, True]


def test_bodies_as_text() -> None:
    assert body_text(None) == "no body"
    assert body_text(b"") == "no body"
    assert body_text(b"<html>secret</html>") == "19 bytes that are not JSON"
    assert body_text(b"\xff\xfe") == "2 bytes that are not JSON"
    assert body_text('{"a":"é"}'.encode()) == '{"a":"é"}'
    assert body_text(b"[" * 100_000).startswith("100000 bytes")
    long = body_text(json.dumps({"a": "x" * 20_000}).encode())
    assert long.endswith("... (20008 characters)")
    assert len(long) < 10_100


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_any_json_can_be_logged(data: Any) -> None:
    assert isinstance(body_text(json.dumps(data).encode()), str)


@given(st.binary(max_size=100))
def test_any_bytes_can_be_logged(content: bytes) -> None:
    assert isinstance(body_text(content), str)


_LONG = """
import json
from conductor_client._core.redact import body_text, redacted, without_keys
for word in ("creditcard", "a secret_", "1 ", "sk_", "-"):
    long = word * (2_000_000 // len(word))
    assert list(redacted({long: 1})) == [long]
    redacted(long), without_keys(long), body_text(json.dumps({long: long}).encode())
"""


def test_the_time_grows_with_the_length_and_not_with_its_square() -> None:
    """With the square this would not come to an end here; without, it takes a few seconds."""
    subprocess.run([sys.executable, "-c", _LONG], check=True, timeout=120)
