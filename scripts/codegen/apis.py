"""The APIs of this repository: each has a configuration that says where its document, lock and package are.

The one at the root has no name; each further one lives in `apis/<name>/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .config import ConfigError, GeneratorConfig, load_config

__all__ = ["MAIN", "ROOT", "Api", "find_apis"]

ROOT = Path(__file__).resolve().parents[2]
MAIN = "main"


@dataclass(frozen=True)
class Api:
    """One API, with its files as absolute paths."""

    name: str
    config_path: Path
    config: GeneratorConfig

    @property
    def document(self) -> Path:
        """The document: the published structure with our words."""
        return self._required("document")

    @property
    def output(self) -> Path:
        """The folder of the generated package."""
        return self._required("output")

    def path(self, key: str) -> Path | None:
        """A file or folder of `project` in the configuration."""
        value = getattr(self.config.project, key)
        return (self.config.folder / str(value)).resolve() if value else None

    def _required(self, key: str) -> Path:
        path = self.path(key)
        if path is None:
            raise ConfigError(f"{self.config_path.name}: project has no {key}")
        return path


def find_apis(name: str | None = None, root: Path = ROOT) -> list[Api]:
    """All APIs of the repository, or the one with a name.

    Raises `ConfigError` when there is no such API.
    """
    root = root.resolve()
    paths = {MAIN: root / "generator-config.yaml"}
    paths |= {path.parent.name: path for path in sorted(root.glob("apis/*/config.yaml"))}
    if name is not None and name not in paths:
        raise ConfigError(f"there is no API {name!r}; known are {', '.join(paths)}")
    return [Api(key, path, load_config(path)) for key, path in paths.items() if name in (None, key)]
