"""Classes of answers that differ in little more than their name, such as the pages of many lists.

They derive from one class, which is no public name, and their decoders are made by one function. A class that differs
in more says everything itself, so a change at one place stays at that place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..document.words import python_name
from .kinds import VALUE, Imports, Kind
from .views import ClassView, FieldView, SharedView

__all__ = ["share_shapes"]

_FEWEST = 8
"""So many classes are worth a common one."""
_WORD = re.compile(r"[A-Z][a-z0-9]*")


def share_shapes(classes: Iterable[ClassView]) -> list[SharedView]:
    """Find the shapes that many classes have, and note at each class which one it has."""
    groups: dict[str, list[ClassView]] = {}
    for cls in classes:
        if cls.response and len(cls.fields) > 1 and not (cls.base or cls.late_models or cls.renamed or cls.further):
            form = [_WORD.findall(cls.name)[-1:], bool(cls.whole_list), *map(_form, cls.fields)]
            groups.setdefault(repr(form), []).append(cls)
    taken = {cls.name for group in groups.values() for cls in group}
    found: dict[str, SharedView] = {}
    for group in sorted(groups.values(), key=len, reverse=True):
        members = _alike(group)
        suffix = _suffix([cls.name for cls in members])
        if len(members) >= _FEWEST and suffix not in ("", *found) and f"{suffix}Base" not in taken:
            found[suffix] = _shared(suffix, members)
    return [found[suffix] for suffix in sorted(found)]


def _form(item: FieldView) -> tuple[object, ...]:
    """What must be the same in all classes of a shape: everything but constants and the class of an object."""
    kind = _without_names(item)
    rest = (item.attribute, item.wire, item.required, item.secret, item.deprecated)
    return (*rest, kind.codec, kind.decode, kind.check, kind.nullable, kind.annotation, *sorted(kind.constants))


def _without_names(item: FieldView) -> Kind:
    """The kind with a parameter in the place of each class and constant."""
    kind = item.kind
    annotation, codec, decode = kind.annotation, kind.codec, kind.decode
    for name in kind.imports.models:
        annotation = re.sub(rf"\b{name}\b", "Any", annotation)
        codec = codec.replace(f"lambda: {name}", "lambda: Any")
        decode = decode.replace(f"decode_{python_name(name)}(", f"decode_{item.attribute}(")
    if kind.constants:
        annotation = "Any"
        for name in kind.constants:
            decode = decode.replace(name, f"{item.attribute}_values")
    return replace(kind, annotation=annotation, codec=codec, decode=decode)


def _varies(items: Sequence[FieldView]) -> bool:
    """Whether fewer than half of the classes agree on what a member holds."""
    return Counter(map(_content, items)).most_common(1)[0][1] * 2 <= len(items)


def _content(item: FieldView) -> str:
    return repr((item.kind.annotation, item.kind.codec, sorted(item.kind.constants.items())))


def _alike(group: Sequence[ClassView]) -> list[ClassView]:
    """The classes that agree wherever most do."""
    usual = [Counter(map(_content, items)).most_common(1)[0][0] for items in _columns(group) if not _varies(items)]
    fixed = [index for index, items in enumerate(_columns(group)) if not _varies(items)]
    return [cls for cls in group if [_content(cls.fields[index]) for index in fixed] == usual]


def _columns(group: Sequence[ClassView]) -> Iterator[list[FieldView]]:
    yield from map(list, zip(*(cls.fields for cls in group), strict=True))


def _suffix(names: Sequence[str]) -> str:
    """The words that all names end in."""
    common: list[str] = []
    for words in zip(*(reversed(_WORD.findall(name)) for name in names), strict=False):
        if len(set(words)) > 1:
            break
        common.insert(0, words[0])
    return "".join(common)


def _shared(suffix: str, members: list[ClassView]) -> SharedView:
    fields: list[FieldView] = []
    varying: list[_Varying] = []
    for items in _columns(members):
        doc = Counter(item.doc for item in items).most_common(1)[0][0]
        first = items[0]
        if _varies(items):
            kind = _without_names(first)
            varying.append(_Varying(first.attribute, kind.decode))
            imports = Imports(codecs={"ANY"})
            kind = Kind("Any", "ANY", kind.decode, kind.check, kind.iterates, kind.nullable, imports)
            first = replace(first, kind=kind)
        fields.append(replace(first, doc=doc))
    module = f"_{python_name(suffix)}"
    base = ClassView(f"{suffix}Base", module, f"What the classes `...{suffix}` have in common.", True, False, fields)
    base.whole_list = "R" if members[0].whole_list else ""
    for item in fields:
        base.imports.update(item.kind.imports)
        base.constants.update(item.kind.constants)
    shared = SharedView(
        base, f"{module[1:]}_decoder", {one.attribute: one.parameter for one in varying if one.parameter}
    )
    for cls in members:
        cls.shared = shared
    return shared


@dataclass
class _Varying:
    attribute: str
    decode: str

    @property
    def parameter(self) -> str:
        """What the decoder of one class is given for the member."""
        for name in (f"decode_{self.attribute}", f"{self.attribute}_values"):
            if name in self.decode.replace(VALUE, ""):
                return name
        return ""
