"""`AccountList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .account import Account, decode_account


@model
class AccountList(ListBase[Account]):
    """The matching accounts, complete in one list."""

    data: list[Account] = wire("data", Array(Record(lambda: Account)))


decode_account_list: Decoder[AccountList] = list_decoder(AccountList, decode_account)
