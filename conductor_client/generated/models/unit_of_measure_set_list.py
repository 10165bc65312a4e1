"""`UnitOfMeasureSetList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .unit_of_measure_set import UnitOfMeasureSet, decode_unit_of_measure_set


@model
class UnitOfMeasureSetList(ListBase[UnitOfMeasureSet]):
    """The matching unit-of-measure sets, complete in one list."""

    data: list[UnitOfMeasureSet] = wire("data", Array(Record(lambda: UnitOfMeasureSet)))


decode_unit_of_measure_set_list: Decoder[UnitOfMeasureSetList] = list_decoder(
    UnitOfMeasureSetList, decode_unit_of_measure_set
)
