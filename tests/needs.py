"""Peers and a browser that a test needs: without them it is skipped, but fails where CI is set."""

import importlib
import os
import warnings

import lab
import pytest


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


def required_browser():
    """Return the path of a browser; without one skip the test, but fail it when the variable CI is set."""
    require("playwright.sync_api")
    path = lab.find_browser()
    if path is None and os.environ.get("CI"):
        pytest.fail("no Chromium or Chrome was found, and CI may not skip")
    if path is None:
        pytest.skip("no Chromium or Chrome was found: run `playwright install chromium`")
    return path
