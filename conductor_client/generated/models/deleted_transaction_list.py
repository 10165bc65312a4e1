"""`DeletedTransactionList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .deleted_transaction import DeletedTransaction, decode_deleted_transaction


@model
class DeletedTransactionList(ListBase[DeletedTransaction]):
    """The deleted transactions of these kinds, each with its id, reference number and time of deletion.

    Attributes:
        data: Traces of deleted records; those deleted more than 90 days ago are out of reach.
    """

    data: list[DeletedTransaction] = wire("data", Array(Record(lambda: DeletedTransaction)))


decode_deleted_transaction_list: Decoder[DeletedTransactionList] = list_decoder(
    DeletedTransactionList, decode_deleted_transaction
)
