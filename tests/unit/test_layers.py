"""The rule of the house: no import goes in a circle, for type checkers included, and the runtime stays small."""

from __future__ import annotations

from pathlib import Path

import conductor_client
from tests.support.imports import circles, imports_of, modules_of

PACKAGE = Path(conductor_client.__file__).parent
MODULES = modules_of(PACKAGE, "", without=("generated", "sandbox/generated", "_sync"))

# Groups of modules that import each other today. Untie them; never add to this list.
TIED = {
    frozenset(
        (
            ".answers",
            ".codecs",
            ".decoding",
            ".errors",
            ".limits",
            ".model",
            ".operation",
            ".outcomes",
            ".plain",
            ".scalars",
            ".transport",
            ".writes.writing",
        )
    ),
    frozenset(
        (".base_client", ".raw.access", ".raw.methods", ".resource", ".shared", ".writes.inquiry", ".writes.settling")
    ),
    frozenset((".client", ".connection")),
    frozenset((".sandbox.company", ".sandbox.resource")),
    frozenset((".sandbox", ".sandbox.server")),
}


def test_no_import_goes_in_a_circle() -> None:
    assert set(circles(imports_of(MODULES))) <= TIED


def test_circles_are_found() -> None:
    imports = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a", "e"}, "e": set[str]()}
    assert circles(imports) == [frozenset("abc")]


def test_nothing_imports_the_sandbox() -> None:
    for name, imported in imports_of(MODULES).items():
        if not name.startswith(".sandbox"):
            assert not [other for other in imported if other.startswith(".sandbox")], name
