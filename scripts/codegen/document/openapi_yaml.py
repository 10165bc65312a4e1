"""Write an OpenAPI document as YAML that people can read and every YAML reader understands alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import yaml

_WIDTH = 110
_FOLD_FROM = 80
"""Texts longer than this stand as folded blocks."""
if TYPE_CHECKING:
    _BaseDumper = yaml.SafeDumper
else:
    _BaseDumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

# Readers differ in what they take for a number, a boolean or null. Whatever any of them might misread is quoted.
_AMBIGUOUS = re.compile(
    r"""^(?:
        [yYnN] | yes | no | on | off | true | false | null | ~ | = | <<
        | [-+]? (?:[0-9][0-9_,:.]*|\.[0-9]+) (?:[eE][-+]?[0-9]+)?
        | 0[xob][0-9a-fA-F_]+
        | [-+]?\.(?:inf|nan)
        | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
_FOLDABLE = re.compile(r"^\S(?:[^\n]*\S)?$")


class _Dumper(_BaseDumper):
    """Block style, no anchors, texts folded, doubtful strings quoted."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_text(dumper: Any, text: str) -> Any:
    style: str | None = None
    if _AMBIGUOUS.match(text):
        style = "'"
    elif len(text) > _FOLD_FROM and " " in text and _FOLDABLE.match(text):
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def to_yaml(document: Mapping[str, Any], *, header: str = "") -> str:
    """The document as YAML text, keys in the order they have; `header` becomes a comment at the top."""
    body: str = yaml.dump(
        document,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
        default_flow_style=False,
    )
    comment = "".join(f"# {line}\n" for line in header.splitlines())
    return comment + body
