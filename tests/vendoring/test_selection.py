"""What goes into a copy, and that nothing in it leads to something that is left out."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts.vendoring.main import ROOT
from scripts.vendoring.selection import Options, Selection, select
from scripts.vendoring.source import Source, VendorError, imports_of
from scripts.vendoring.surface import surface

# They are asked for by name, when they are there.
OPTIONAL = {"_http/aiohttp_transport.py"}
# Types of another package under their old names: looked up when they are asked for.
LATER = {("types/__init__.py", "models.py"), ("types/__init__.py", "types/qbd.py")}


def _only(source: Source, *names: str) -> Selection:
    return select(source, Options("libs.conductor", only=names))


def _size(files: Mapping[str, bytes], start: str = "") -> int:
    return sum(len(text) for path, text in files.items() if path.startswith(f"{start}generated/"))


def _dead_ends(source: Source, selection: Selection) -> list[str]:
    """The imports and the names in strings that lead to files which are left out, or to names that are gone."""
    found: list[str] = []
    files = selection.files
    defined = {path: _defined(text) for path, text in files.items() if path in selection.rewritten}
    for path, text in files.items():
        for one in imports_of(path, text, source.files) if path.endswith(".py") else ():
            if one.target not in files and one.target not in OPTIONAL and (path, one.target) not in LATER:
                found.append(f"{path} -> {one.target}")
            elif one.name not in {None, "*"} and one.name not in defined.get(one.target, {one.name}):
                found.append(f"{path} -> {one.target}: {one.name}")
    return found


def _defined(text: bytes) -> set[str | None]:
    names: set[str | None] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            names.add(node.name)
        elif isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names.add(node.value)
    return names


def test_a_whole_copy_is_the_package(source: Source) -> None:
    selection = select(source, Options("conductor"))
    assert selection.rewritten == ()
    assert _dead_ends(source, selection) == []
    left_out = {path for files in source.parts.values() for path in files}
    left_out |= {path for path in source.files if path.startswith("conductorone/")}
    assert set(source.files) - set(selection.files) == left_out


def test_one_resource(source: Source) -> None:
    selection = _only(source, "end_users")
    assert _size(selection.files) <= 45_000
    assert {path for path in selection.rewritten if path.startswith("generated/")} == {
        "generated/models/__init__.py",
        "generated/resources/__init__.py",
        "generated/resources/qbd/__init__.py",
    }
    assert all(text == source.files[path] for path, text in selection.files.items() if path not in selection.rewritten)
    # `wait_until_connected` asks for it.
    assert {"generated/api/qbd/health_check.py", "generated/models/health_check.py"} <= set(selection.files)
    text = selection.files["generated/resources/__init__.py"].decode()
    assert '"""`qbd`: health_check."""' in text
    assert "auth_sessions" not in text


def test_copies_of_books_can_ask_for_deletions(source: Source) -> None:
    deleted = {"generated/resources/qbd/deleted_list_objects.py", "generated/resources/qbd/deleted_transactions.py"}
    for parts, kept in ((("extract",), deleted), ((), set[str]())):
        selection = select(source, Options("libs.conductor", only=("qbd.customers",), parts=parts))
        assert deleted & set(selection.files) == kept
        assert _dead_ends(source, selection) == []


def test_the_move_from_conductor_py_needs_all_resources(source: Source) -> None:
    with pytest.raises(VendorError, match="migrate knows a program by all resources: leave --only out"):
        select(source, Options("libs.conductor", only=("qbd.customers",), parts=("migrate",)))


@pytest.mark.parametrize(
    "name", ["auth_sessions", "qbd.accounts", "qbd.invoices", "qbd.reports", "qbd.health_check", "qbd"]
)
def test_nothing_leads_nowhere(source: Source, name: str) -> None:
    selection = _only(source, name)
    assert _dead_ends(source, selection) == []
    for path in selection.rewritten:
        compile(selection.files[path], path, "exec")


def test_lists_of_values_that_are_used(source: Source) -> None:
    text = _only(source, "qbd.accounts").files["generated/literals.py"].decode()
    assert "ACCOUNT_TYPE: Final = enumeration_of(AccountType)" in text
    assert "BudgetSummary" not in text


def test_the_surface_is_that_of_the_whole(source: Source) -> None:
    recorded = (ROOT / "docs" / "surface.txt").read_text(encoding="utf-8").splitlines()
    found = surface(select(source, Options("conductor")).files)
    for kind in ("operation", "argument", "value"):
        names = {line.partition(" = ")[0] for line in recorded if line.startswith(f"{kind} ")}
        assert {line.partition(" = ")[0] for line in found if line.startswith(f"{kind} ")} == names
    arguments = {line.removesuffix(", deprecated") for line in recorded if line.startswith("argument ")}
    assert {line for line in found if line.startswith("argument ")} == arguments
    part = surface(_only(source, "end_users").files)
    assert part < found
    assert 'member EndUser.company_name = str, "companyName"' in part
    assert {line.split()[1].partition(".")[0] for line in part if line.startswith("operation ")} == {"end_users", "qbd"}


def test_the_second_api_alone(source: Source) -> None:
    selection = select(source, Options("libs.c1", api=("conductorone",)))
    assert _size(selection.files) + _size(selection.files, "conductorone/") <= 160_000
    assert _dead_ends(source, selection) == []
    assert not {"_conductor.py", "models.py", "_async/conductor.py"} & set(selection.files)
    assert "Conductor" not in selection.files["__init__.py"].decode().replace("ConductorError", "").split('"')


def test_the_reverse(source: Source) -> None:
    selection = select(source, Options("libs.conductor", without_api=("conductorone",)))
    assert selection.files == select(source, Options("libs.conductor")).files


def test_both(source: Source) -> None:
    both = select(source, Options("libs.conductor", api=("conductor", "conductorone")))
    assert both.files == select(source, Options("libs.conductor", parts=("conductorone",))).files
    assert both.rewritten == ()


def test_a_resource_of_one_and_all_of_the_other(source: Source) -> None:
    names = ("end_users", "conductorone")
    selection = select(source, Options("libs.conductor", parts=("conductorone",), only=names))
    assert "generated/api/auth_sessions/create.py" not in selection.files
    assert "conductorone/generated/api/connector_owners/set.py" in selection.files
    assert select(source, Options("x", only=("conductor",))).files == select(source, Options("x")).files


def test_a_resource_of_each(source: Source) -> None:
    names = ("end_users", "conductorone.connector_owners")
    selection = select(source, Options("libs.conductor", api=("conductor", "conductorone"), only=names))
    assert selection.apis == ("conductor", "conductorone")
    assert _dead_ends(source, selection) == []
    assert select(source, Options("x", api=("conductorone",), only=("connector_owners",))).apis == ("conductorone",)


def test_a_part_that_needs_the_client_keeps_it(source: Source) -> None:
    selection = select(source, Options("libs.c1", api=("conductorone",), parts=("sandbox",)))
    assert {"_async/conductor.py", "sandbox/plugin.py", "sandbox/conductorone/app.py"} <= set(selection.files)
    assert _dead_ends(source, selection) == []
    assert "generated/resources/end_users.py" not in selection.files


def test_parts_are_read_from_the_layout(source: Source) -> None:
    assert {"aiohttp", "sandbox"} <= set(source.parts)
    assert source.parts["aiohttp"] == OPTIONAL
    assert {"errors", "types", "generated", "conductorone"} & set(source.parts) == set()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (Options("x", only=("invoices",)), "there is no resource 'invoices'; did you mean qbd.invoices?"),
        (Options("x", only=("qbd.customer",)), "there is no resource 'qbd.customer'; did you mean qbd.customers or"),
        (Options("x", only=("nonsense!",)), "there is no resource 'nonsense!'"),
        (Options("x", only=("",)), "there is no resource ''"),
        (Options("x", api=("quickbooks",)), "there is no API 'quickbooks'; known are conductor, conductorone"),
        (Options("x", api=("conductor",), without_api=("conductorone",)), "give one of the two"),
        (Options("x", parts=("conductorone",), only=("end_users",)), "--only names nothing of conductorone"),
        (Options("x", without_api=("conductor", "conductorone")), "nothing is left"),
        (Options("x", only=("conductorone",)), "'conductorone' is of another API; say --api conductorone"),
        (Options("x", parts=("sandboxes",)), "there is no part 'sandboxes'; known are"),
    ],
)
def test_what_is_unknown(source: Source, options: Options, message: str) -> None:
    with pytest.raises(VendorError) as caught:
        select(source, options)
    assert str(caught.value).startswith(message) or message in str(caught.value)


# --- other layouts than today's ---


def _checkout(folder: Path, files: Mapping[str, str]) -> Source:
    extras = 'otel = ["opentelemetry-api>=1"]'
    files = {
        "../pyproject.toml": f'[project]\nname = "x"\ndependencies = []\n[project.optional-dependencies]\n{extras}\n',
        "__init__.py": '__all__ = ["Client", "errors"]\n',
        "generated/resources/__init__.py": "class Resources:\n    pass\n",
        "generated/provenance.json": "{}",
        **files,
    }
    for path, text in files.items():
        place = folder / "conductor_client" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return Source(folder)


def test_a_public_folder_that_the_rest_imports_is_no_part(tmp_path: Path) -> None:
    source = _checkout(
        tmp_path,
        {
            "errors/__init__.py": "from ._text import TEXT\n",
            "errors/_text.py": "TEXT = 1\n",
            "_core/__init__.py": "from ..errors import TEXT\n",
            "migrate/__init__.py": "from ..errors import TEXT\n",
            "extract/__init__.py": "from ..migrate import TEXT\n",
            "otel.py": "import opentelemetry\n",
        },
    )
    assert set(source.parts) == {"extract", "migrate", "otel"}
    assert set(select(source, Options("x", parts=("extract",))).parts) == {"extract", "migrate"}
    files = select(source, Options("x")).files
    assert "errors/_text.py" in files
    assert not {"otel.py", "migrate/__init__.py"} & set(files)


def test_names_that_pass_through_several_modules(tmp_path: Path) -> None:
    resources = '''\
from functools import cached_property


class Resources:
    @cached_property
    def a(self) -> object:
        """`a`: get."""
        from .a import A

        return A()

    @cached_property
    def b(self) -> object:
        """`b`: get."""
        from .b import B

        return B()
'''
    one = "class {0}:\n    def get(self):\n        from ..api.{1}.get import OPERATION\n\n        return OPERATION\n"
    roots = "from .apple import Apple\nfrom .berry import Berry\n__all__ = ['Apple', 'Berry']\n"
    types = "from .models import Apple, Berry as Old\n\n__all__ = [\n    'Apple',\n    'Old',\n]\n"
    source = _checkout(
        tmp_path,
        {
            "generated/resources/__init__.py": resources,
            "generated/resources/a.py": one.format("A", "a"),
            "generated/resources/b.py": one.format("B", "b"),
            "generated/api/a/get.py": "from ...models.apple import Apple\nOPERATION = Apple\n",
            "generated/api/b/get.py": "from ...models.berry import Berry\nOPERATION = Berry\n",
            "generated/models/__init__.py": roots,
            "generated/models/apple.py": "class Apple:\n    pass\n",
            "generated/models/berry.py": "class Berry:\n    pass\n",
            "models.py": "from .generated.models import *\n",
            "types.py": types,
        },
    )
    selection = select(source, Options("x", only=("a",)))
    assert selection.files["types.py"] == b"from .models import Apple\n\n__all__ = [\n    'Apple',\n]\n"
    assert selection.files["generated/models/__init__.py"] == b"from .apple import Apple\n__all__ = ['Apple']\n"
    assert "generated/models/berry.py" not in selection.files
