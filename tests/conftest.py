"""What every run shares: examples that hypothesis finds again, and how tests are dealt to workers."""

import re

import pytest
from hypothesis import settings

settings.register_profile("course", derandomize=True, deadline=None)
settings.load_profile("course")


def pytest_collection_modifyitems(items):
    """Begin with what takes longest: the tests that need a browser, then the notebooks, of which the last ones are."""
    items.sort(key=lambda item: file_of(item.nodeid) if is_notebook(item.nodeid) else "", reverse=True)
    items.sort(key=lambda item: not needs_browser(item.nodeid))


def file_of(nodeid):
    return nodeid.partition("::")[0]


def needs_browser(nodeid):
    return "browser" in file_of(nodeid)


def is_notebook(nodeid):
    return file_of(nodeid).endswith(".ipynb")


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
            file = file_of(nodeid)
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
