"""Every kind of object that the sandbox knows, by the name it has in operations. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import ListKind
from .items import ITEMS
from .lists import LISTS
from .names import NAMES

KINDS: Mapping[str, ListKind] = {kind.name: kind for kind in (*LISTS, *NAMES, *ITEMS)}
