"""`AccountTaxLineList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .account_tax_line import AccountTaxLine, decode_account_tax_line

_OBJECT_TYPE = enumeration("list")


@model
class AccountTaxLineList(WholeList[AccountTaxLine]):
    """All lines of the tax form with their ids and names.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Income tax form lines that accounts can be mapped to, for the tax form of the company.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[AccountTaxLine] = wire("data", Array(Record(lambda: AccountTaxLine)))


def decode_account_tax_line_list(data: Any) -> AccountTaxLineList:
    """Read AccountTaxLineList as the document promises it; `recover` reads everything else."""
    self = new(AccountTaxLineList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_account_tax_line(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(AccountTaxLineList, data, self)
    return self if len(data) == 3 else note(self, data)
