"""For runs against a pruned copy: a test that asks for a resource or a model that the copy lacks is skipped.

So are those with the mark `whole`. `scripts/test --vendored NAME --only RESOURCES` loads it. Whatever the copy itself
looks for and does not find, is a failure: the rest of a copy must not need what was left out.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path
from types import TracebackType

import pytest

import conductor_client

ROOT = Path(__file__).parents[2]
_FINDERS = (
    *("<frozen importlib._bootstrap>", "importlib/__init__.py"),
    *("/_lazy.py", "/models.py", "/raw_methods.py", "/_core/raw.py"),
)
_QUOTED = re.compile(r"'([\w.]+)'")


def _names(generated: Path) -> Iterator[str]:
    """The names of everything generated: modules, resources, operations and classes."""
    for path in generated.rglob("*.py"):
        module = path.relative_to(generated).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        yield f"conductor_client.generated.{module}"
        kind, _, name = module.partition(".")
        if kind in ("api", "resources"):
            yield from (name, name.rpartition(".")[2])
    yield from re.findall(
        r"^    from \.\w+ import (.+)$", (generated / "models" / "__init__.py").read_text(), re.MULTILINE
    )


@cache
def _lacking() -> frozenset[str]:
    ours, copy = ROOT / "conductor_client" / "generated", Path(conductor_client.__file__).parent / "generated"
    found = set(_names(ours)) - set(_names(copy))
    return frozenset(part for name in found for part in name.split(", "))


def _asked_by_a_test(traceback: TracebackType | None) -> bool:
    """Whether no line of the copy's hand-written part stands between a test and what raised."""
    files: list[str] = []
    while traceback is not None:
        files.append(traceback.tb_frame.f_code.co_filename)
        traceback = traceback.tb_next
    # These look for what somebody else has named.
    while files and files[-1].endswith(_FINDERS):
        files.pop()
    return bool(files) and not Path(files[-1]).is_relative_to(Path(conductor_client.__file__).parent)


def lacks(error: BaseException) -> str | None:
    """What a test has asked the copy for in vain."""
    match error:
        case ImportError() | AttributeError():
            names = [name for name in (error.name, *_QUOTED.findall(str(error))) if name]
        case KeyError(args=(str() as key,)):
            names = [key]
        case _:
            return None
    found = next((name for name in names if name in _lacking()), None)
    return found if found is not None and _asked_by_a_test(error.__traceback__) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("whole") is not None:
            item.add_marker(pytest.mark.skip(reason="about all that there is"))


def _or_skip() -> Generator[None, object, object]:
    try:
        return (yield)
    except Exception as error:
        if (name := lacks(error)) is None:
            raise
        pytest.skip(f"the copy has no {name}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Generator[None, object, object]:
    return (yield from _or_skip())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    return (yield from _or_skip())


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    call: pytest.CallInfo[object] | None = getattr(report, "call", None)
    if call is not None and call.excinfo is not None and report.outcome == "failed":
        error = call.excinfo.value
        if isinstance(error, pytest.Collector.CollectError) and error.__cause__ is not None:
            error = error.__cause__
        if (name := lacks(error)) is not None:
            report.outcome, report.longrepr = "skipped", (report.nodeid, 0, f"Skipped: the copy has no {name}")
    return report
