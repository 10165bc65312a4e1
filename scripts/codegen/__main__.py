"""`python -m scripts.codegen`: what scripts/regenerate runs, in the environment that is already active."""

from __future__ import annotations

import sys

from .main import main

sys.exit(main())
