"""Everything in this folder is written by scripts/regenerate from the API's document. Do not edit.

- `api`: one module an endpoint, with `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`
- `models`: attrs classes of answers and requests, TypedDicts of nested request objects
- `resources`: the tree of methods that hangs on a client
"""
