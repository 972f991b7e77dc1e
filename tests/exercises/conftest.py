"""What the tests of the exercises share."""

import pytest


@pytest.fixture
def shown(capsys):
    """Return what a call prints."""

    def shown(function, *arguments, **options):
        function(*arguments, **options)
        return capsys.readouterr().out.rstrip("\n")

    return shown
