"""What every run shares: examples that hypothesis finds again, and how tests are dealt to workers."""

import re

import pytest
from hypothesis import settings

settings.register_profile("course", derandomize=True, deadline=None)
settings.load_profile("course")


def pytest_collection_modifyitems(items):
    """Begin with what takes longest: the tests that need a browser, then the notebooks."""
    items.sort(key=lambda item: (not needs_browser(item.nodeid), not is_notebook(item.nodeid)))


def needs_browser(nodeid):
    return "browser" in nodeid.partition("::")[0]


def is_notebook(nodeid):
    return nodeid.partition("::")[0].endswith(".ipynb")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Keep each file on one worker, but deal what needs a browser to two.

    One tests every second explorable and all that is of no single one, the other the rest and whole notebooks.
    """
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def __init__(self, *given):
            super().__init__(*given)
            self.explorables = []

        def _split_scope(self, nodeid):
            file = nodeid.partition("::")[0]
            if not needs_browser(nodeid):
                return file
            if "test_explorables_browser" not in file:
                return "browser 1"
            name = re.search(r"\w+Explorable", nodeid.partition("[")[2])
            if name is None:
                return "browser 0"
            if name[0] not in self.explorables:
                self.explorables.append(name[0])
            return f"browser {self.explorables.index(name[0]) % 2}"

    return ByFile(config, log)


def pytest_terminal_summary(terminalreporter):
    """Print what tests have measured, which a worker could not."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{name}: {value}")
