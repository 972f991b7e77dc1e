"""What every test shares: reproducible hypothesis runs, and peers that CI may not lack."""

import importlib
import os
import warnings

import pytest
from hypothesis import settings

settings.register_profile("course", derandomize=True, deadline=None)
settings.load_profile("course")


def require(module):
    """Import `module`; where it is absent skip the test, but fail it when the variable CI is set."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return importlib.import_module(module)
    except ImportError:
        missing = f"{module} is not installed"
        if os.environ.get("CI"):
            pytest.fail(f"{missing}, and CI may not skip")
        pytest.skip(f"{missing}: this comparison needs it")
