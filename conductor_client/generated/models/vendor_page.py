"""`VendorPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .vendor import Vendor, decode_vendor


@model
class VendorPage(PageBase):
    """One page of vendors, with the cursor of the next page, or null when there are no more."""

    data: list[Vendor] = wire("data", Array(Record(lambda: Vendor)))


decode_vendor_page: Decoder[VendorPage] = page_decoder(VendorPage, decode_vendor)
