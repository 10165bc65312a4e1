"""`VendorCreditPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .vendor_credit import VendorCredit, decode_vendor_credit


@model
class VendorCreditPage(PageBase):
    """One page of vendor credits with their lines unless these were left out, with the cursor of the next page, or null
    when there are no more."""

    data: list[VendorCredit] = wire("data", Array(Record(lambda: VendorCredit)))


decode_vendor_credit_page: Decoder[VendorCreditPage] = page_decoder(VendorCreditPage, decode_vendor_credit)
