"""Public names and signatures stay as they are recorded, however the files behind them move."""

from __future__ import annotations

import sys

import pytest

from tests.support.signatures import RECORDED, surface


@pytest.mark.whole
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the text of a signature differs between versions of Python")
def test_the_public_surface_is_as_recorded() -> None:
    recorded = RECORDED.read_text(encoding="utf-8").splitlines()
    # A change that is meant: python -m tests.support.signatures writes the file anew.
    assert surface() == recorded
