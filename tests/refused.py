"""What a call with bad input must raise: the kind of error, and all its words."""

import pytest


def refused(error, words, function, *arguments, **options):
    """Assert that a call raises an error of just these words."""
    with pytest.raises(error) as caught:
        function(*arguments, **options)
    assert str(caught.value) == words
