"""One server and one browser for all tests of the site."""

import os

import lab
import pytest
from needs import required_browser
from served import PAGES, SITE, serve


def pytest_collection_modifyitems(items):
    if not PAGES:
        missing = "the site is not built: make site-test builds it and runs these tests"
        if os.environ.get("CI"):
            pytest.exit(missing, returncode=1)
        for item in items:
            item.add_marker(pytest.mark.skip(reason=missing))


@pytest.fixture(scope="session")
def address():
    with serve(SITE) as url:
        yield url


@pytest.fixture(scope="session")
def chromium():
    """Chromium that finds no other machine, whoever in it looks for one: a page, a worker or a service worker."""
    with lab.browser(required_browser(), "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1") as browser:
        yield browser
