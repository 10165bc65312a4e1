"""`CustomerPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .customer import Customer, decode_customer


@model
class CustomerPage(PageBase):
    """One page of customers, with the cursor of the next page, or null when there are no more."""

    data: list[Customer] = wire("data", Array(Record(lambda: Customer)))


decode_customer_page: Decoder[CustomerPage] = page_decoder(CustomerPage, decode_customer)
