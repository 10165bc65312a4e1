"""`SalesTaxCodeList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .sales_tax_code import SalesTaxCode, decode_sales_tax_code


@model
class SalesTaxCodeList(ListBase[SalesTaxCode]):
    """The matching sales tax codes, complete in one list."""

    data: list[SalesTaxCode] = wire("data", Array(Record(lambda: SalesTaxCode)))


decode_sales_tax_code_list: Decoder[SalesTaxCodeList] = list_decoder(SalesTaxCodeList, decode_sales_tax_code)
