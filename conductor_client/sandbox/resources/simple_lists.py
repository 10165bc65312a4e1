"""Lists that consist of little but names; other objects refer to them."""

from __future__ import annotations

from ..resource import Resource

SIMPLE_LISTS = (
    Resource(name="classes", component="qbd_class", noun="Class", hierarchical=True),
    Resource(name="customer_types", component="qbd_customer_type", noun="Customer Type", hierarchical=True),
)
