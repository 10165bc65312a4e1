"""`LinkToTransactionLineCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire


@model
class LinkToTransactionLineCreate(RequestModel):
    """Open order line that this line fulfills. The item is taken from there, so sending an item as well is rejected.

    Attributes:
        transaction_id: Order that contains the line to fulfill, such as a purchase order of the same vendor. At most 36
            characters.
        transaction_line_id: Order line to fulfill, as given by the order's `lines`. At most 36 characters.
    """

    transaction_id: str = wire("transactionId", text(36))
    transaction_line_id: str = wire("transactionLineId", text(36))


class LinkToTransactionLineCreateDict(TypedDict, total=False):
    transaction_id: Required[str]
    transaction_line_id: Required[str]
