"""`BillToPayList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .bill_to_pay import BillToPay, decode_bill_to_pay


@model
class BillToPayList(ListBase[BillToPay]):
    """The open bills and usable credits of the vendor, every entry holding one or the other and null for its
    counterpart.

    Attributes:
        data: What the vendor is owed: each row holds either an open bill or a credit that can be used on bills.
    """

    data: list[BillToPay] = wire("data", Array(Record(lambda: BillToPay)))


decode_bill_to_pay_list: Decoder[BillToPayList] = list_decoder(BillToPayList, decode_bill_to_pay)
