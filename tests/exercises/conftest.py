"""What the tests of the exercises share."""

import pytest

from xent_helpers.exercises.predictions import SKIPPING


@pytest.fixture(autouse=True)
def a_learner_predicts(monkeypatch):
    """Leave it to each test whether predictions are skipped: nbval's kernels, started beside the tests, skip them."""
    monkeypatch.delenv(SKIPPING, raising=False)


@pytest.fixture(autouse=True)
def progress_file(monkeypatch, tmp_path):
    """Keep the progress of a test in a file of its own."""
    path = tmp_path / "my_progress.txt"
    monkeypatch.setenv("XENT_PROGRESS", str(path))
    return path


@pytest.fixture
def shown(capsys):
    """Return what a call prints."""

    def shown(function, *arguments, **options):
        function(*arguments, **options)
        return capsys.readouterr().out.rstrip("\n")

    return shown
