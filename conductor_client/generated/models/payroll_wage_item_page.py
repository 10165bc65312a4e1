"""`PayrollWageItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .payroll_wage_item import PayrollWageItem, decode_payroll_wage_item


@model
class PayrollWageItemPage(PageBase):
    """One page of payroll wage items, with the cursor of the next page, or null when there are no more."""

    data: list[PayrollWageItem] = wire("data", Array(Record(lambda: PayrollWageItem)))


decode_payroll_wage_item_page: Decoder[PayrollWageItemPage] = page_decoder(
    PayrollWageItemPage, decode_payroll_wage_item
)
