"""Peers, a browser and Node that a test needs: without them it is skipped, but fails where CI is set."""

import importlib
import os
import re
import shutil
import subprocess
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


def required_node():
    """Return the path of Node 20 or newer; without one skip the test, but fail it when the variable CI is set."""
    path = shutil.which("node")
    version = subprocess.run([path, "--version"], capture_output=True, encoding="utf-8").stdout if path else "none"
    if path and int(re.match(r"v(\d+)", version)[1]) >= 20:
        return path
    wanted = f"the tests of the JavaScript by itself need Node 20 or newer, found {version.strip()}"
    if os.environ.get("CI"):
        pytest.fail(f"{wanted}, and CI may not skip")
    pytest.skip(wanted)
