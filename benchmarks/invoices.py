"""A large page of invoices, as the service would send it. Made from the document's examples."""

from __future__ import annotations

import copy
import json
from typing import Any

from tests.support.examples import Extent, document, example

__all__ = ["page"]


def page(invoices: int, lines: int) -> bytes:
    """A page of different invoices, as the service writes JSON."""
    pattern: Any = example(document()["components"]["schemas"]["qbd_invoice"], Extent.ALL)
    line = pattern["lines"][0]
    data: list[Any] = []
    for number in range(invoices):
        invoice = copy.deepcopy(pattern)
        invoice["id"] = f"{number:X}-1234567890"
        invoice["refNumber"] = f"INV-{number}"
        invoice["subtotal"] = f"{number * 7}.{number % 100:02}"
        invoice["lines"] = [
            {**copy.deepcopy(line), "id": f"{number:X}-{each}", "amount": f"{each * 3}.{number % 100:02}"}
            for each in range(lines)
        ]
        data.append(invoice)
    envelope = {"objectType": "list", "url": "/v1/quickbooks-desktop/invoices", "data": data}
    return json.dumps({**envelope, "nextCursor": None, "remainingCount": 0, "hasMore": False}).encode()
