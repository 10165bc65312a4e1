"""`InvoicePage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .invoice import Invoice, decode_invoice


@model
class InvoicePage(PageBase):
    """One page of invoices with their lines unless these were left out, with the cursor of the next page, or null when
    there are no more."""

    data: list[Invoice] = wire("data", Array(Record(lambda: Invoice)))


decode_invoice_page: Decoder[InvoicePage] = page_decoder(InvoicePage, decode_invoice)
