"""What every run shares: examples that hypothesis finds again, and how tests are dealt to workers."""

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
