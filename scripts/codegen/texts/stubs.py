"""What is to be put where: entries for the dictionary of descriptions, ready to be filled in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .describe import Missing
from .dictionary import Dictionary

__all__ = ["stubs"]


def stubs(missing: Iterable[Missing], dictionary: Dictionary, folder: str) -> list[str]:
    """The lines of a report: for each file of the dictionary the entries that it lacks."""
    by_file: dict[str, dict[tuple[str, str], list[Missing]]] = {}
    for one in dict.fromkeys(missing):
        file = dictionary.file_of(one.table, one.name)
        by_file.setdefault(file, {}).setdefault((one.table, one.name), []).append(one)
    lines: list[str] = []
    for file, entries in by_file.items():
        count = "one name" if len(entries) == 1 else f"{len(entries)} names"
        lines.append(f"no words for {count}; put them into {folder}/{file}:")
        for (table, name), places in entries.items():
            lines += [f"    {line}" for line in _entry(table, name, places, dictionary)]
    return lines


def _entry(table: str, name: str, places: list[Missing], dictionary: Dictionary) -> list[str]:
    match table:
        case "operations":
            parts = [part for part in ("summary", "description", "response") if part in {one.part for one in places}]
            return [f"{name}:", *(f'  {part}: ""' for part in parts)]
        case "components" | "requests" | "classes":
            return [f'{table}: {{{_key(name)}: ""}}']
        case "document" | "response_headers":
            inner = f'{{{_key(name)}: ""}}'
            return [f"document: {inner}" if table == "document" else f"document: {{{table}: {inner}}}"]
        case _:
            entry: dict[str, Any] = getattr(dictionary, table).get(name, {})
            if not entry:
                return [f"{_key(name)}:", '  text: ""', *(f"  # {one.place}" for one in places)]
            return [f"{_key(name)}:", "  at:", *(f'    {json.dumps(one.place)}: ""' for one in places)]


def _key(name: str) -> str:
    return name if name.replace("_", "").isalnum() else json.dumps(name)
