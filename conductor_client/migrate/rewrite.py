"""Rewriting of imports, names and types with libcst, which leaves everything else unchanged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import libcst as cst
from libcst.codemod import CodemodContext
from libcst.codemod.visitors import AddImportsVisitor
from libcst.helpers import get_full_name_for_node
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider, QualifiedNameProvider, QualifiedNameSource

from .names import OWN, VENDOR, Target, module_of, target_of
from .places import Place

__all__ = ["rewrite"]

# The same in a copy of the package under another name.
_LOGGER: Final = "conductor_client"
_CONSTANTS: Final = {f"{VENDOR}.Omit": "omit", f"{VENDOR}.NotGiven": "NOT_GIVEN"}
_DOTTED: Final = re.compile(r"^[rRbB]*(['\"])conductor((\.\w+)+)\1$")


def rewrite(source: str) -> tuple[str, list[Place]]:
    """Return a program with the names of this package, and the places where it has none.

    Raises:
        SyntaxError: libcst cannot read it.
    """
    try:
        wrapper = MetadataWrapper(cst.parse_module(source))
    except cst.ParserSyntaxError as error:
        raise SyntaxError(f"libcst cannot read line {error.raw_line}") from None
    names = _Names()
    wrapper.module.visit(names)
    transformer = _Rewriter(names)
    changed = wrapper.visit(transformer)
    context = CodemodContext()
    for name in sorted(transformer.needed):
        AddImportsVisitor.add_needed_import(context, OWN, name)
    if transformer.needed:
        changed = AddImportsVisitor(context).transform_module(changed)
    return changed.code, transformer.places


class _Names(cst.CSTVisitor):
    """The names that a program uses, and those that it binds."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self.texts: set[str] = set()
        self.bound: set[str] = set()

    def visit_Name(self, node: cst.Name) -> None:
        self.used.add(node.value)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        self.texts.add(str(node.evaluated_value))

    def visit_AssignTarget(self, node: cst.AssignTarget) -> None:
        if isinstance(node.target, cst.Name):
            self.bound.add(node.target.value)

    def visit_AsName(self, node: cst.AsName) -> None:
        if isinstance(node.name, cst.Name):
            self.bound.add(node.name.value)

    def visit_Param(self, node: cst.Param) -> None:
        self.bound.add(node.name.value)


class _Rewriter(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (QualifiedNameProvider, PositionProvider)

    def __init__(self, names: _Names) -> None:
        super().__init__()
        self.names = names
        # A name with dots, that of a copy, is bound to the old name: `import libs.conductor as conductor`.
        self.root = VENDOR if "." in OWN or OWN in names.bound else OWN
        self.places: list[Place] = []
        self.needed: set[str] = set()
        self.renamed: dict[str, str] = {}
        self.annotations = 0
        self.getting_logger = False

    # Imports

    def leave_Import(self, original_node: cst.Import, updated_node: cst.Import) -> cst.Import:
        names: list[cst.ImportAlias] = []
        for alias in original_node.names:
            path = get_full_name_for_node(alias.name) or ""
            own = module_of(path) if path.partition(".")[0] == VENDOR else None
            if own is None:
                if path.partition(".")[0] == VENDOR:
                    self._gone(alias, path)
                names.append(alias)
                continue
            bare = alias.asname is None and self.root == VENDOR
            asname = cst.AsName(cst.Name(VENDOR)) if bare else alias.asname
            own = OWN if bare else own
            names.append(alias.with_changes(name=_dotted(own), asname=asname))
        return updated_node.with_changes(names=names)

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        """Record renamed names before their uses are visited."""
        module = get_full_name_for_node(node.module) if node.module is not None else None
        if (
            node.relative
            or module is None
            or module.partition(".")[0] != VENDOR
            or isinstance(node.names, cst.ImportStar)
        ):
            return
        for alias in node.names:
            target = target_of(f"{module}.{alias.evaluated_name}")
            if target is None or alias.asname is not None:
                continue
            old = alias.evaluated_name
            if target.known and target.name != old and old not in {"types", "qbd"}:
                # A name that stands in a text, such as those of `__all__`, is one that others see.
                free = target.name not in self.names.used and old not in self.names.texts
                self.renamed[old] = target.name if free else old

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        grouped = [self._grouped(statement) for statement in original_node.body]
        if not any(grouped):
            return updated_node
        if len(grouped) == 1:
            statement = original_node.body[0]
            assert isinstance(statement, cst.ImportFrom)
            return self._imported(updated_node, statement, grouped[0])
        body: list[cst.BaseSmallStatement] = []
        for old, new, groups in zip(original_node.body, updated_node.body, grouped, strict=True):
            if isinstance(old, cst.ImportFrom) and groups:
                body += [
                    old.with_changes(module=_dotted(own), names=names, lpar=None, rpar=None)
                    for own, names in groups.items()
                ]
            else:
                body.append(new)
        separated = [each.with_changes(semicolon=cst.MaybeSentinel.DEFAULT) for each in body]
        return updated_node.with_changes(body=separated)

    def _grouped(self, statement: cst.BaseSmallStatement) -> dict[str, Sequence[cst.ImportAlias] | cst.ImportStar]:
        """Return the replacements of an import of conductor-py by module; none for other statements."""
        if not isinstance(statement, cst.ImportFrom) or statement.relative or statement.module is None:
            return {}
        module = get_full_name_for_node(statement.module) or ""
        if module.partition(".")[0] != VENDOR:
            return {}
        if isinstance(statement.names, cst.ImportStar):
            return {module_of(module) or OWN: statement.names}
        grouped: dict[str, list[cst.ImportAlias]] = {}
        for alias in statement.names:
            old = alias.evaluated_name
            target = target_of(f"{module}.{old}") or Target(module, old, known=False)
            if not target.known:
                self._gone(alias, old)
            local = self.renamed.get(old, old)
            asname = alias.asname
            if asname is None and local != target.name:
                asname = cst.AsName(cst.Name(local))
            new = alias.with_changes(name=cst.Name(target.name), asname=asname, comma=cst.MaybeSentinel.DEFAULT)
            same = grouped.setdefault(target.module, [])
            # Parts that are one class here are several there.
            if not any(new.deep_equals(each) for each in same):
                same.append(new)
        return {**grouped}

    def _imported(
        self,
        line: cst.SimpleStatementLine,
        statement: cst.ImportFrom,
        grouped: dict[str, Sequence[cst.ImportAlias] | cst.ImportStar],
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        ((own, names), *others) = grouped.items()
        aliases = statement.names
        if isinstance(names, cst.ImportStar) or isinstance(aliases, cst.ImportStar):
            return line.with_changes(body=[statement.with_changes(module=_dotted(own))])
        if not others and len(names) == len(aliases):
            # Keep how the names were set.
            kept = [new.with_changes(comma=old.comma) for new, old in zip(names, aliases, strict=True)]
            return line.with_changes(body=[statement.with_changes(module=_dotted(own), names=kept)])
        lines: list[cst.SimpleStatementLine] = []
        for number, (module, chosen) in enumerate(grouped.items()):
            changed = statement.with_changes(module=_dotted(module), names=chosen, lpar=None, rpar=None)
            last = number == len(grouped) - 1
            lines.append(
                line.with_changes(
                    body=[changed],
                    leading_lines=line.leading_lines if number == 0 else (),
                    trailing_whitespace=line.trailing_whitespace if last else cst.TrailingWhitespace(),
                )
            )
        return cst.FlattenSentinel(lines)

    # Uses

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        new = self.renamed.get(original_node.value)
        for path in self._paths(original_node):
            if path == VENDOR and original_node.value == VENDOR:
                return updated_node.with_changes(value=self.root)
            if new is not None and path.rpartition(".")[2] == original_node.value:
                return updated_node.with_changes(value=new)
        return updated_node

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        chain = get_full_name_for_node(original_node)
        root = original_node.value
        while isinstance(root, cst.Attribute):
            root = root.value
        if chain is None or not isinstance(root, cst.Name):
            return updated_node
        for base in self._paths(root):
            own = module_of(base) if base == VENDOR or "." in base else None
            rest = chain.partition(".")[2]
            if own is None or (base != VENDOR and target_of(base) is not None and not _is_module(base)):
                continue
            target = target_of(f"{base}.{rest}")
            if target is None or _is_module(f"{base}.{rest}") or not target.module.startswith(own):
                if _is_module(f"{base}.{rest}"):
                    return updated_node
                continue
            if not target.known:
                if rest.rpartition(".")[2][:1].isupper() or "." not in rest:
                    self._gone(original_node, chain)
                return updated_node
            local = self.root if root.value == VENDOR else root.value
            middle = target.module[len(own) :]
            return cst.parse_expression(f"{local}{middle}.{target.name}")
        return updated_node

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        for path in self._paths(original_node.func):
            if path in _CONSTANTS and not original_node.args:
                self.needed.add(_CONSTANTS[path])
                return cst.Name(_CONSTANTS[path])
            if path == "logging.getLogger" and original_node.args:
                value = original_node.args[0].value
                if isinstance(value, cst.SimpleString) and value.evaluated_value == VENDOR:
                    quoted = value.with_changes(value=f"{value.quote}{_LOGGER}{value.quote}")
                    return updated_node.with_changes(args=[updated_node.args[0].with_changes(value=quoted)])
        return updated_node

    def visit_Annotation(self, node: cst.Annotation) -> None:
        self.annotations += 1

    def leave_Annotation(self, original_node: cst.Annotation, updated_node: cst.Annotation) -> cst.Annotation:
        self.annotations -= 1
        return updated_node

    def leave_SimpleString(self, original_node: cst.SimpleString, updated_node: cst.SimpleString) -> cst.SimpleString:
        if self.annotations:
            text = original_node.value
            for old, new in self.renamed.items():
                text = re.sub(rf"\b{old}\b", new, text)
            return updated_node.with_changes(value=re.sub(rf"\b{VENDOR}\.(?=[A-Z])", f"{self.root}.", text))
        found = _DOTTED.match(original_node.value)
        if found is not None:
            self._place(original_node, "name-in-text", original_node.value)
        return updated_node

    # Both

    def _paths(self, node: cst.CSTNode) -> list[str]:
        """Return the qualified names of a node in conductor-py or Python, by the imports of the program."""
        found = self.get_metadata(QualifiedNameProvider, node, set())
        return sorted(each.name for each in found if each.source is QualifiedNameSource.IMPORT)

    def _gone(self, node: cst.CSTNode, name: str) -> None:
        self._place(node, "name", name)

    def _place(self, node: cst.CSTNode, rule: str, source: str) -> None:
        position = self.get_metadata(PositionProvider, node)
        assert isinstance(position, CodeRange)
        start = position.start
        self.places.append(Place(start.line, start.column + 1, rule, "changes", source))


def _is_module(path: str) -> bool:
    return path in {f"{VENDOR}.types", f"{VENDOR}.types.qbd", f"{VENDOR}.pagination"} or (
        path.startswith(f"{VENDOR}.types.") and path.rpartition(".")[2][:1].islower()
    )


def _dotted(path: str) -> cst.Name | cst.Attribute:
    found = cst.parse_expression(path)
    assert isinstance(found, cst.Name | cst.Attribute)
    return found
