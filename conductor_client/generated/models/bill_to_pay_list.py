"""`BillToPayList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .bill_to_pay import BillToPay, decode_bill_to_pay

_OBJECT_TYPE = enumeration("list")


@model
class BillToPayList(WholeList[BillToPay]):
    """The open bills and usable credits of the vendor, every entry holding one or the other and null for its
    counterpart.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: What the vendor is owed: each row holds either an open bill or a credit that can be used on bills.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[BillToPay] = wire("data", Array(Record(lambda: BillToPay)))


def decode_bill_to_pay_list(data: Any) -> BillToPayList:
    """Read BillToPayList as the document promises it; `recover` reads everything else."""
    self = new(BillToPayList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_bill_to_pay(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(BillToPayList, data, self)
    return self if len(data) == 3 else note(self, data)
