"""Requests that reach the sandbox without HTTP: for tests that need hundreds of thousands of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar, cast
from urllib.parse import unquote

import httpx

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.call import Call
from conductor_client.sandbox.document import load
from conductor_client.sandbox.errors import ApiError
from conductor_client.sandbox.validation import Checker

from .support import Api, Json

T = TypeVar("T")

_CHECKER = Checker(load())


class _Inline(Executor):
    """Does its work in the thread that asks for it, which saves two switches of threads a request."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **options: Any) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(fn(*args, **options))
        return done


class DirectApi(Api):
    """An `Api` whose requests are checked against the document, and then done, in this process."""

    def __init__(self, sandbox: Sandbox, end_user_id: str) -> None:
        super().__init__(cast("httpx.Client", None), end_user_id)
        self._service = sandbox._service
        workers: Any = self._service._companies
        if not isinstance(workers._workers, _Inline):
            workers._workers.shutdown()
            workers._workers = _Inline()

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        operations = load().match(path)
        assert operations is not None, path
        operation = operations[method]
        body: Json = json.loads(json.dumps(options.get("json") or {}))
        query: Json = options.get("params") or {}
        values = {name: unquote(value) for name, value in operation.path_values(path).items()}
        try:
            checked = _CHECKER.parameters(operation, "query", query)
            if operation.body is not None:
                _CHECKER.body(operation.body, body)
            now = self._service.clock()
            call = Call(operation, values, checked, body, frozenset(query), self.end_user_id, now)
            answer = self._service.perform(call, "", None).result()
        except ApiError as refused:
            return httpx.Response(refused.status, json=refused.envelope("req_direct"))
        return httpx.Response(200, content=answer)
