"""An `Api` whose requests another client makes, in a process of its own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any, cast
from urllib.parse import unquote

import httpx

from conductor_client.sandbox.document import load

from ..support import Api, Json


class NoAnswerError(Exception):
    """The client had no answer that it could read."""


class BridgedApi(Api):
    """Requests as calls of a client behind a bridge: the operation's name leads to the method."""

    def __init__(self, process: subprocess.Popen[str], end_user_id: str) -> None:
        super().__init__(cast("httpx.Client", None), end_user_id)
        self._process = process

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        operations = load().match(path)
        assert operations is not None, path
        operation = operations[method]
        fields: Json = {**(options.get("params") or {}), **(options.get("json") or {})}
        call: Json = {
            "path": operation.name.split("."),
            "method": method,
            "url": path,
            "ids": [unquote(value) for value in operation.path_values(path).values()],
            "fields": fields,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(call) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the client failed at {call}"
        answer = json.loads(line)
        if answer["status"] is None:
            raise NoAnswerError(answer["failure"])
        return httpx.Response(answer["status"], text=json.dumps(answer["body"]))


@contextmanager
def bridged(command: Sequence[str], base_url: str, key: str, end_user_id: str) -> Generator[BridgedApi]:
    with subprocess.Popen(
        [*command, base_url, key, end_user_id], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield BridgedApi(process, end_user_id)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)
