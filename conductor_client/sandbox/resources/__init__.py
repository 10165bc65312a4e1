"""The QuickBooks objects that the sandbox emulates, by the name they have in operations."""

from __future__ import annotations

from collections.abc import Mapping

from ..resource import Resource
from .customers import CUSTOMERS
from .simple_lists import SIMPLE_LISTS

RESOURCES: Mapping[str, Resource] = {resource.name: resource for resource in (CUSTOMERS, *SIMPLE_LISTS)}
