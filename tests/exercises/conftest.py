"""What the tests of the exercises share."""

import pytest


@pytest.fixture
def shown(capsys):
    """Return what a call prints."""

    def shown(function, *arguments, **options):
        assert function(*arguments, **options) is None
        return capsys.readouterr().out.rstrip("\n")

    return shown
