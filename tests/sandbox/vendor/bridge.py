"""Runs in a Python that has conductor-py: a call of its client for each line of input, an answer for each.

Usage: python bridge.py BASE_URL KEY END_USER_ID
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from typing import Any, cast

_UPPER = re.compile(r"(?<=[a-z0-9])([A-Z])")


def _snake(value: Any) -> Any:
    """Fields of the API by the names that the client has for them."""
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value)
        return {_UPPER.sub(r"_\1", name).lower(): _snake(part) for name, part in pairs.items()}
    if isinstance(value, list):
        return [_snake(part) for part in cast("list[object]", value)]
    return value


def main(base_url: str, key: str, end_user_id: str) -> None:
    vendor: Any = importlib.import_module("conductor")
    httpx: Any = importlib.import_module("httpx")
    client = vendor.Conductor(api_key=key, base_url=base_url, max_retries=0)
    for text in sys.stdin:
        call = json.loads(text)
        target: Any = client
        for part in call["path"]:
            target = getattr(target, part)
        try:
            answer = target(*call["ids"], conductor_end_user_id=end_user_id, **_snake(call["fields"]))
        except vendor.APIStatusError as refused:
            print(json.dumps({"status": refused.status_code, "body": refused.body}), flush=True)
        except (vendor.APIConnectionError, httpx.HTTPError, json.JSONDecodeError) as failure:
            print(json.dumps({"status": None, "failure": type(failure).__name__}), flush=True)
        else:
            print(json.dumps({"status": 200, "body": answer.to_dict(mode="json")}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
