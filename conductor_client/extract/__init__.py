"""Keep a copy of the books that stays true: what changed and what was deleted, from a checkpoint on.

`Changes` reads. `arrow` writes Parquet and CSV (extra `arrow`), `source` is one for dlt (extra `dlt`).
"""

from .changes import Batch, Changes

__all__ = ["Batch", "Changes"]
