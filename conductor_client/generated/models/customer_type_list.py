"""`CustomerTypeList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .customer_type import CustomerType, decode_customer_type


@model
class CustomerTypeList(ListBase[CustomerType]):
    """The matching customer types, complete in one list."""

    data: list[CustomerType] = wire("data", Array(Record(lambda: CustomerType)))


decode_customer_type_list: Decoder[CustomerTypeList] = list_decoder(CustomerTypeList, decode_customer_type)
