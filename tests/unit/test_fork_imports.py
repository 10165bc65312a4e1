"""A fork while another thread imports what a call needs, or makes a resource: the child can use both."""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import suppress
from functools import cached_property
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import pytest

import conductor_client
from conductor_client import Conductor
from conductor_client.generated.resources import Resources

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")

NAMES = (f"{conductor_client.__name__}.takes_a_while", "sniffio_that_takes_a_while")
"""A module of ours, and one that the HTTP library imports in its first call."""


def in_child(do: Any) -> int:
    """The exit status of a forked child: 0 if it did what it should."""
    child = os.fork()
    if child == 0:
        # What hangs is ended by the system.
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(20)
        try:
            do()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class Slow(MetaPathFinder, Loader):
    """Finds one module of the package, whose import ends when somebody else wants it."""

    def __init__(self) -> None:
        self.begun = threading.Event()

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in NAMES else None

    def exec_module(self, module: ModuleType) -> None:
        self.begun.set()
        # The main thread is about to fork, or has come to wait for this.
        threading.Event().wait(0.2)
        module.ready = True  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", NAMES)
def test_while_another_thread_imports(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow()
    monkeypatch.setattr(sys, "meta_path", [slow, *sys.meta_path])
    thread = threading.Thread(target=import_module, args=(name,))
    thread.start()
    try:
        assert slow.begun.wait(10)
        assert in_child(lambda: import_module(name).ready) == 0
    finally:
        thread.join()
        sys.modules.pop(name, None)


class Missing(MetaPathFinder, Loader):
    """Its imports fail, and while the fork waits for one import, another thread begins the same anew."""

    first, second = "sniffio_that_is_missing", "sniffio_that_is_missing_too"

    def __init__(self) -> None:
        self.main = threading.get_ident()
        self.parent = os.getpid()
        self.begun = threading.Event()
        self.other_begun = threading.Event()
        self.again = threading.Event()
        self.end = threading.Event()
        self.threads: list[threading.Thread] = []

    def start(self, name: str) -> None:
        def run() -> None:
            with pytest.raises(ImportError):
                import_module(name)

        self.threads.append(threading.Thread(target=run))
        self.threads[-1].start()

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in (self.first, self.second) else None

    def exec_module(self, module: ModuleType) -> None:
        if os.getpid() == self.parent:
            self.wait(module.__name__)
        raise ImportError

    def wait(self, name: str) -> None:
        if threading.get_ident() == self.main:
            if name == self.first:
                self.start(self.second)
                assert self.other_begun.wait(10)
                self.start(self.first)
        elif name == self.second:
            self.other_begun.set()
            assert self.again.wait(10)
        elif not self.begun.is_set():
            self.begun.set()
            threading.Event().wait(0.2)
        else:
            self.again.set()
            assert self.end.wait(30)


def test_while_another_thread_tries_again_to_import_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = Missing()
    monkeypatch.setattr(sys, "meta_path", [missing, *sys.meta_path])

    def child() -> None:
        # What counts is that it ends.
        with suppress(ImportError):
            import_module(Missing.first)

    missing.start(Missing.first)
    try:
        assert missing.begun.wait(10)
        assert in_child(child) == 0
        assert missing.again.is_set()
    finally:
        missing.end.set()
        for thread in missing.threads:
            thread.join()


def test_a_fork_within_an_import_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forking(Slow):
        def exec_module(self, module: ModuleType) -> None:
            module.status = in_child(lambda: import_module(NAMES[0]))  # type: ignore[attr-defined]

    monkeypatch.setattr(sys, "meta_path", [Forking(), *sys.meta_path])
    try:
        assert import_module(NAMES[0]).status == 0
    finally:
        sys.modules.pop(NAMES[0], None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="cached_property has no lock")
def test_while_another_thread_makes_a_resource(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, end = threading.Event(), threading.Event()
    member: Any = vars(Resources)["qbd"]
    assert type(member).__name__ == cached_property.__name__
    made: Any = member.func

    def slow(client: Any) -> Any:
        begun.set()
        assert end.wait(10)
        return made(client)

    with Conductor(api_key="sk_conductor_x", base_url="http://127.0.0.1:9/v1") as client:
        other = client.for_end_user("end_usr_1")
        monkeypatch.setattr(member, "func", slow)
        root: Any = client
        beside: Any = other
        thread = threading.Thread(target=lambda: root.qbd)
        thread.start()
        try:
            assert begun.wait(10)
            monkeypatch.setattr(member, "func", made)
            assert in_child(lambda: beside.qbd) == 0
        finally:
            end.set()
            thread.join()
