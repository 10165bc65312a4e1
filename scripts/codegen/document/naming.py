"""Class names of components: what the vendor called them, without the prefixes that say nothing."""

from __future__ import annotations

import re

from ..config import ClassesConfig
from .words import split_words


def component_words(component: str, config: ClassesConfig) -> tuple[str, ...]:
    """Words of a component's class name: ``qbd_bill_to_pay`` -> ``("bill", "to", "pay")``."""
    name = component
    for pattern in config.strip:
        name = re.sub(pattern, "", name)
    return split_words(name or component)
