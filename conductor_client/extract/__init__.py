"""Copies of the books that are kept up to date: changes and deletions since a checkpoint.

`Changes` reads them. `arrow` writes Parquet and CSV (extra `arrow`), `dlt_source` is a source for dlt (extra `dlt`).
"""

from .changes import Batch, Changes

__all__ = ["Batch", "Changes"]
