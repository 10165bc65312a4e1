"""`EndUserList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .end_user import EndUser, decode_end_user


@model
class EndUserList(ListBase[EndUser]):
    """All end users with their connections.

    Attributes:
        data: All end users of the project to which the secret key belongs; empty before the first is created.
    """

    data: list[EndUser] = wire("data", Array(Record(lambda: EndUser)))


decode_end_user_list: Decoder[EndUserList] = list_decoder(EndUserList, decode_end_user)
