"""A local ConductorOne (conductorone.com, another company than conductor.is): owners of connectors, with tokens.

`Sandbox(apis=["conductorone"])` serves it; it shares the server, the checks against the document and the class of
errors with the other half of the sandbox, and nothing else. What the real service does where nothing is known of it is
decided in `world.py`, in one place.
"""

from __future__ import annotations

from .app import ConductorOneSandbox

__all__ = ["ConductorOneSandbox", "make"]

make = ConductorOneSandbox
