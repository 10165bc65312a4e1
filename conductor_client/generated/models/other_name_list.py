"""`OtherNameList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .other_name import OtherName, decode_other_name


@model
class OtherNameList(ListBase[OtherName]):
    """The matching other names, complete in one list."""

    data: list[OtherName] = wire("data", Array(Record(lambda: OtherName)))


decode_other_name_list: Decoder[OtherNameList] = list_decoder(OtherNameList, decode_other_name)
