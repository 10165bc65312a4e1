"""What the documents promise: every block of code in them runs, and every path they name is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from conductor_client import Conductor
from conductor_client.sandbox import Sandbox
from scripts.codegen.config import parse_config
from scripts.codegen.document.load import parse_yaml
from tests.support.pages import dead_links
from tests.support.process import ROOT, run_python, sandbox_settings

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# What a command of the documents is run as here. The tests within a test would never end, and what must not differ from
# the tree is compared by scripts/test itself.
COMMANDS = {
    "scripts/demo": ["scripts/demo"],
    "scripts/test": ["scripts/test", "--help"],
    "scripts/regenerate": ["scripts/regenerate", "--help"],
    "scripts/regenerate --check --strict": ["scripts/regenerate", "--help"],
    "scripts/regenerate --spec new-openapi.yaml": ["scripts/regenerate", "--help"],
    "scripts/spec-diff HEAD": ["scripts/spec-diff", "--help"],
}


class Block(NamedTuple):
    """A block of code in a document."""

    page: str
    line: int
    language: str
    code: str


def _blocks() -> list[Block]:
    found: list[Block] = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in _BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(Block(str(page.relative_to(ROOT)), line, match[1], match[2]))
    return found


BLOCKS = _blocks()
PYTHON = [block for block in BLOCKS if block.language == "python"]
SHELL = [
    (block, command)
    for block in BLOCKS
    if block.language == "sh"
    for line in block.code.splitlines()
    if (command := line.partition("#")[0].strip())
]


def test_every_block_has_a_language_that_is_run() -> None:
    assert {block.language for block in BLOCKS} <= {"python", "sh", "text", "yaml", "diff"}
    assert len([block for block in PYTHON if block.page == "README.md"]) >= 2


@pytest.mark.parametrize("block", PYTHON, ids=lambda block: f"{block.page}:{block.line}")
def test_python(block: Block, sandbox: Sandbox, acme: Conductor, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(block.code, encoding="utf-8")
    settings = {**sandbox_settings(sandbox), "END_USER_ID": str(acme.end_user_id), "PYTHONPATH": str(ROOT)}
    tests = len(re.findall(r"^(?:async )?def test_", block.code, re.MULTILINE))
    if not tests:
        run_python(str(program), cwd=tmp_path, settings=settings)
        return
    options = ["-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function"]
    printed = run_python("-m", "pytest", *options, str(program), cwd=tmp_path, settings=settings)
    assert f"{tests} passed" in printed


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "yaml"], ids=lambda b: f"{b.page}:{b.line}")
def test_yaml_is_a_configuration_that_the_generator_takes(block: Block) -> None:
    assert parse_config(parse_yaml(block.code)) != parse_config({})


@pytest.mark.parametrize(("block", "command"), SHELL, ids=lambda value: value if isinstance(value, str) else "")
def test_shell(block: Block, command: str) -> None:
    result = subprocess.run(COMMANDS[command], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, f"{block.page}:{block.line}\n{result.stdout}\n{result.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    assert list(dead_links(page)) == []
