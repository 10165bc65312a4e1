"""docs/sandbox.md against the code: options, states, preferences, lists, codes, control."""

from __future__ import annotations

import inspect
import re

from conductor_client.sandbox import Sandbox, plugin
from conductor_client.sandbox.__main__ import _parser
from conductor_client.sandbox.connections import STATES
from conductor_client.sandbox.control import CONTROL_PATH, Control
from conductor_client.sandbox.definitions import FORMS, KINDS
from conductor_client.sandbox.definitions.lists import WITHOUT_ENDPOINT
from conductor_client.sandbox.faults import KINDS as FAULTS
from conductor_client.sandbox.utilities.company import PREFERENCES
from tests.support.pages import rows, section
from tests.support.process import ROOT

PAGE = ROOT / "docs" / "sandbox.md"
PACKAGE = ROOT / "conductor_client" / "sandbox"


def test_options() -> None:
    options = rows(section(PAGE, "Options"))
    named = inspect.signature(Sandbox).parameters
    assert set(options) == set(named)
    flags = {flag for row in options.values() for flag in re.findall(r"`(--[\w-]+)`", row[0])}
    known = {flag for action in _parser()._actions for flag in action.option_strings if flag.startswith("--")}
    assert flags == known - {"--help", "--ready-file"}


def test_states() -> None:
    assert set(rows(section(PAGE, "Connections"))) == set(STATES)


def test_company_files() -> None:
    text = section(PAGE, "Company files")
    assert all(f"`{name}`" in text for name in PREFERENCES)
    assert all(f"`{kind.name}`" in text for kind in WITHOUT_ENDPOINT)


def test_fixtures() -> None:
    names = set(rows(section(PAGE, "In tests")))
    assert names == {"conductor_sandbox", "conductor_company", "conductor", "async_conductor"}
    assert all(hasattr(plugin, name) for name in names)


def test_what_is_emulated() -> None:
    text = section(PAGE, "What is emulated")
    assert all(f"`{kind.name}`" in text for kind in KINDS.values() if kind.component)
    assert all(f"`{name}`" in text for name in FORMS)


def test_refusals() -> None:
    """Every code that stands in the sandbox is explained, and none that does not."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    used = set(re.findall(r'quickbooks_refused\(\s*"(\d+)"', source))
    assert set(rows(section(PAGE, "Refusals"))) == used


def test_control_paths(sandbox: Sandbox) -> None:
    app = sandbox._app
    control = Control(sandbox._service, app.faults, app.log, app.checker)
    paths = rows(section(PAGE, "Over HTTP"))
    assert len(paths) == 19
    for path, (methods, *_) in paths.items():
        found = control.routes(re.sub(r"\{\w+\}", "x", path).removeprefix(CONTROL_PATH), {})
        assert set(found) == set(methods.split(", ")), path


def test_faults() -> None:
    assert set(rows(section(PAGE, "Failures"))) == set(FAULTS)


def test_links_within_the_page() -> None:
    text = PAGE.read_text(encoding="utf-8")
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^## (.+)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) == headings
