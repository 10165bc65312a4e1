"""`StandardTermList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .standard_term import StandardTerm, decode_standard_term


@model
class StandardTermList(ListBase[StandardTerm]):
    """The matching standard terms, complete in one list."""

    data: list[StandardTerm] = wire("data", Array(Record(lambda: StandardTerm)))


decode_standard_term_list: Decoder[StandardTermList] = list_decoder(StandardTermList, decode_standard_term)
