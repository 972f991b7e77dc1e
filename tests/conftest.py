"""What every test shares: reproducible runs, on one worker or on two; peers and a browser that CI may not lack."""

import importlib
import os
import warnings

import lab
import pytest
from hypothesis import settings

settings.register_profile("course", derandomize=True, deadline=None)
settings.load_profile("course")


def pytest_collection_modifyitems(items):
    """Begin with the tests that need a browser, since they take longest."""
    items.sort(key=lambda item: not needs_browser(item.nodeid))


def needs_browser(nodeid):
    return "browser" in nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Keep each file on one worker, and the browser's files together: two browsers at once wait for each other."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "browser" if needs_browser(nodeid) else nodeid.partition("::")[0]

    return ByFile(config, log)


def pytest_terminal_summary(terminalreporter):
    """Print what tests have measured, which a worker could not."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{name}: {value}")


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
