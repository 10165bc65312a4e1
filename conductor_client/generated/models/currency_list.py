"""`CurrencyList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .currency import Currency, decode_currency


@model
class CurrencyList(ListBase[Currency]):
    """The matching currencies, complete in one list."""

    data: list[Currency] = wire("data", Array(Record(lambda: Currency)))


decode_currency_list: Decoder[CurrencyList] = list_decoder(CurrencyList, decode_currency)
