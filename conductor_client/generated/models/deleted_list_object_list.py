"""`DeletedListObjectList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .deleted_list_object import DeletedListObject, decode_deleted_list_object


@model
class DeletedListObjectList(ListBase[DeletedListObject]):
    """The deleted list records of these kinds, each with its id, last name and time of deletion.

    Attributes:
        data: Traces of deleted records; those deleted more than 90 days ago are out of reach.
    """

    data: list[DeletedListObject] = wire("data", Array(Record(lambda: DeletedListObject)))


decode_deleted_list_object_list: Decoder[DeletedListObjectList] = list_decoder(
    DeletedListObjectList, decode_deleted_list_object
)
