"""Everything in this folder is written by scripts/regenerate from the API's document. Do not edit.

- `api`: one module an endpoint. `sync` and `asyncio` send a request and return the decoded answer, `sync_detailed` and
  `asyncio_detailed` return it with its status, headers and request id; `Arguments` is what they take by keyword.
- `models`: attrs classes of answers and requests, TypedDicts of nested request objects. Each `decode_x` reads an object
  as the document promises it, and leaves everything else to `recover`.
- `resources`: the tree of methods that hangs on a client
"""
