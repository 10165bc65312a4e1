from __future__ import annotations

import pytest

from .project import Project, document


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, dict[str, bytes]]:
    """A project with its first package, and all its files."""
    project = Project(tmp_path_factory.mktemp("repository") / "root")
    assert project.take_over(document()).status == 0
    return project, project.files()


@pytest.fixture
def project(generated: tuple[Project, dict[str, bytes]], capsys: pytest.CaptureFixture[str]) -> Project:
    """The project as after its first run."""
    made, files = generated
    made.restore(files)

    def printed() -> tuple[str, str]:
        out, err = capsys.readouterr()
        return out, err

    made.capture = printed
    return made
