"""`SalesRepresentativeList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .sales_representative import SalesRepresentative, decode_sales_representative


@model
class SalesRepresentativeList(ListBase[SalesRepresentative]):
    """The matching sales representatives, complete in one list."""

    data: list[SalesRepresentative] = wire("data", Array(Record(lambda: SalesRepresentative)))


decode_sales_representative_list: Decoder[SalesRepresentativeList] = list_decoder(
    SalesRepresentativeList, decode_sales_representative
)
