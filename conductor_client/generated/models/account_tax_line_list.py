"""`AccountTaxLineList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .account_tax_line import AccountTaxLine, decode_account_tax_line


@model
class AccountTaxLineList(ListBase[AccountTaxLine]):
    """All lines of the tax form with their ids and names.

    Attributes:
        data: Income tax form lines that accounts can be mapped to, for the tax form of the company.
    """

    data: list[AccountTaxLine] = wire("data", Array(Record(lambda: AccountTaxLine)))


decode_account_tax_line_list: Decoder[AccountTaxLineList] = list_decoder(AccountTaxLineList, decode_account_tax_line)
