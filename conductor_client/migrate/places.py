"""The places whose behaviour changes: their rules by name, with the fix for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["RULES", "Place", "Verdict"]

Verdict = Literal["changes", "check"]
"""`changes`: the value is traced to the API. `check`: only the name of a member suggests it."""

RULES: Final = {
    "amount-compared": "an amount is a Decimal, never equal to text: compare with Decimal('0.00') or 0",
    "amount-truth": "an amount of zero is false, and its text was true: ask `is not None`, or `!= 0`",
    "amount-text": "an amount is a Decimal and has no methods of text: str(amount)",
    "amount-order": "amounts are ordered as numbers, no longer as text",
    "amount-key": "an amount is no text, so it does not find a key that is text: str(amount)",
    "quantity-float": "a quantity is a Decimal: no arithmetic with floats, and unequal to most of them",
    "type-check": "the type is another one: Decimal for amounts and quantities, datetime for moments",
    "moment-compared": "a moment is a datetime, never equal to text: compare with a datetime that has an offset",
    "moment-text": "a moment is a datetime, and its text has a blank for the T: moment.isoformat()",
    "moment-parsed": "a moment is a datetime already, and needs no parsing",
    "json-value": "json cannot write Decimal and datetime, and `default=str` writes them otherwise: str(), isoformat()",
    "model-dict": "a model is no pydantic class and has no __dict__: to_dict(), to_json(), additional_properties",
    "model-member": "members beyond the API's document stand in additional_properties",
    "error-body": "error.body is None where the answer was no JSON, such as a gateway's HTML: error.response.text",
    "error-text": "str(error) reads otherwise: error.status_code, error.code, error.integration_code",
    "error-member": "there is no such member: error.response has status_code, headers, content, text and json()",
    "client-copy": "a client cannot be copied by copy.copy: client.with_options()",
    "client-member": "it is not there, or cannot be set: give it to the client, or to client.with_options()",
    "last-page": "get_next_page() on the last page raises ConductorError, no RuntimeError: ask has_next_page()",
    "retry-header": "the header x-should-retry decides nothing: a write is repeated only if it surely was not seen",
    "none-argument": "None in an argument is refused before sending: leave it out, or pass omit",
    "float-argument": "an amount as float is refused before sending: Decimal or text",
    "empty-ids": "an empty list of ids is refused before sending; it used to list everything",
    "raw-call": "takes query, body and the options of every call; neither cast_to nor options",
    "name": "there is no such name",
    "name-in-text": "this text names the old package",
}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a program whose behaviour changes.

    Attributes:
        line: The line, from 1.
        column: The column, from 1.
        rule: A key of `RULES`.
        verdict: Its certainty.
        source: The expression.
        rewritten: The new source, or None.
    """

    line: int
    column: int
    rule: str
    verdict: Verdict
    source: str
    rewritten: str | None = None

    def __str__(self) -> str:
        change = f" -> {self.rewritten}" if self.rewritten is not None else ""
        return f"{self.line}:{self.column}: {self.verdict} [{self.rule}] {self.source}{change} ({RULES[self.rule]})"
