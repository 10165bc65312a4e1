"""`ClassList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .class_ import Class, decode_class_


@model
class ClassList(ListBase[Class]):
    """The matching classes, complete in one list."""

    data: list[Class] = wire("data", Array(Record(lambda: Class)))


decode_class_list: Decoder[ClassList] = list_decoder(ClassList, decode_class_)
