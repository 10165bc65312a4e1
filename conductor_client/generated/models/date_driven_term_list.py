"""`DateDrivenTermList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .date_driven_term import DateDrivenTerm, decode_date_driven_term


@model
class DateDrivenTermList(ListBase[DateDrivenTerm]):
    """The matching date-driven terms, complete in one list."""

    data: list[DateDrivenTerm] = wire("data", Array(Record(lambda: DateDrivenTerm)))


decode_date_driven_term_list: Decoder[DateDrivenTermList] = list_decoder(DateDrivenTermList, decode_date_driven_term)
