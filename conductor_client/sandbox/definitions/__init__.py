"""Every kind of object, by its name in operations. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import ListKind, TransactionKind
from .entries import ENTRIES
from .items import ITEMS
from .lists import LISTS
from .names import NAMES
from .purchases import PURCHASES
from .sales import SALES

KINDS: Mapping[str, ListKind] = {kind.name: kind for kind in (*LISTS, *NAMES, *ITEMS)}
"""The kinds of objects in lists."""

FORMS: Mapping[str, TransactionKind] = {kind.name: kind for kind in (*SALES, *PURCHASES, *ENTRIES)}
"""The kinds of transactions."""

TYPES: Mapping[str, str] = {kind.name: kind.type for kind in FORMS.values()}
"""The names of kinds of transactions in lists and links."""
