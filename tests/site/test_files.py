"""The files of the book, without a browser: links, sizes, and what search engines and previews read."""

import gzip
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import browser_edition
import pytest
from served import NOTEBOOKS, PAGES, ROOT, SITE

BASE = "http://site/"
LIMIT = 1_500_000  # bytes of a page with all that it loads, compressed


class Parsed(HTMLParser):
    """Links, sources, ids and descriptions of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.sources, self.ids, self.meta = [], [], set(), {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.ids |= {given[name] for name in ("id", "name") if given.get(name)}
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        if tag == "link" and given.get("rel") in ("stylesheet", "shortcut icon"):
            self.sources.append(given["href"])
        if given.get("src"):
            self.sources.append(given["src"])
        if tag == "meta":
            self.meta[given.get("property") or given.get("name")] = given.get("content")


@pytest.fixture(scope="module")
def parsed():
    return {page: Parsed((SITE / page).read_text(encoding="utf-8")) for page in PAGES}


def local(page, link):
    """Return the file that a link of a page leads to and the place in it, or None if it leads to another site."""
    address = urlsplit(urljoin(BASE + page, link))
    if f"{address.scheme}://{address.netloc}/" != BASE:
        return None
    return unquote(address.path.lstrip("/")) or "index.html", unquote(address.fragment)


def test_every_link_inside_the_site_has_its_target(parsed):
    lost = []
    for page, content in parsed.items():
        for link in content.links + content.sources:
            if place := local(page, link):
                path, fragment = place
                if not (SITE / path).is_file():
                    lost.append(f"{page}: {link}")
                elif fragment and path in parsed and fragment not in parsed[path].ids:
                    lost.append(f"{page}: no such place: {link}")
    assert lost == []


def test_no_address_is_read_from_the_top_of_the_server(parsed):
    assert [(page, link) for page, each in parsed.items() for link in each.links + each.sources if link[0] == "/"] == []


def test_every_notebook_is_a_page_that_can_be_run_and_taken_home(parsed):
    assert [f"notebooks/{path.stem}.html" for path in sorted((ROOT / "notebooks").glob("*.ipynb"))] == NOTEBOOKS
    for page in NOTEBOOKS:
        name = f"{Path(page).stem}.ipynb"
        assert f"../lite/notebooks/index.html?path={name}" in parsed[page].links
        assert name in parsed[page].links
        assert (SITE / "lite" / "files" / name).is_file()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_and_all_that_it_loads_is_light(page, parsed, record_property):
    loaded = {page} | {local(page, source)[0] for source in parsed[page].sources if local(page, source)}
    fonts = [path.relative_to(SITE).as_posix() for path in (SITE / "_static/katex/fonts").glob("*.woff2")]
    size = sum(len(gzip.compress((SITE / path).read_bytes())) for path in [*loaded, *fonts])
    record_property(f"{page}, gzipped", f"{size / 1000:.0f} kB")
    assert size <= LIMIT


def test_modules_are_files_that_pages_share(parsed):
    shared = {source for page in NOTEBOOKS for source in parsed[page].sources if "/course/frame." in source}
    assert len(shared) == 1
    assert "xentModules.frame ??=" not in "".join((SITE / page).read_text(encoding="utf-8") for page in PAGES)


def test_previews_and_search_engines_are_told_what_a_page_is(parsed):
    for page in [page for page in PAGES if page not in ("search.html", "404.html")]:
        meta = parsed[page].meta
        assert len(meta["description"]) > 40, page
        assert meta["og:title"], page
        assert meta["og:image"].endswith("_static/explorable.png"), page
    assert (SITE / "_static/explorable.png").is_file()


def test_the_sitemap_lists_the_pages():
    tree = ElementTree.parse(SITE / "sitemap.xml")
    listed = [each.text for each in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert {"index.html", "questions.html", *NOTEBOOKS} <= {re.sub(r"^https?://[^/]+/", "", each) for each in listed}


@pytest.mark.parametrize("app", ["notebooks", "lab"])
def test_jupyterlite_says_from_the_start_that_it_is_loading(app):
    page = (SITE / "lite" / app / "index.html").read_text(encoding="utf-8")
    assert '<div id="jupyterlite-loading-indicator">' in page
    assert browser_edition.LOADING in page


def test_every_package_is_the_file_that_was_locked():
    folder = SITE / "lite/static/pyodide"
    lock = json.loads((folder / "pyodide-lock.json").read_text(encoding="utf-8"))
    here = {name: entry for name, entry in lock["packages"].items() if "//" not in entry["file_name"]}
    assert {"xent-helpers", "anywidget", "ipywidgets", "pyodide-kernel"} <= here.keys()
    for name, entry in here.items():
        assert hashlib.sha256((folder / entry["file_name"]).read_bytes()).hexdigest() == entry["sha256"], name
    needed = {other for entry in lock["packages"].values() for other in entry["depends"]}
    assert needed <= lock["packages"].keys()


def test_a_published_site_leaves_the_compiled_packages_with_pyodide_and_nothing_else(tmp_path):
    pyodide = ROOT / "build/npm/node_modules/pyodide"
    theirs = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    hashes = {name: theirs["packages"][name]["sha256"] for name in browser_edition.COMPILED}
    published = browser_edition.packages(tmp_path, theirs, pyodide, ROOT / "build", published=True)
    here = json.loads((SITE / "lite/static/pyodide/pyodide-lock.json").read_text(encoding="utf-8"))["packages"]
    assert published.keys() == here.keys()
    far = {name for name, entry in published.items() if entry["file_name"].startswith("https://")}
    assert far == set(browser_edition.COMPILED)
    assert {name: published[name]["sha256"] for name in far} == hashes
    for name in published.keys() - far:
        assert published[name] == here[name]
        assert (tmp_path / published[name]["file_name"]).is_file()


def test_without_the_carrier_the_packages_are_left_with_pyodide_and_that_is_said(tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert browser_edition.carried(tmp_path, tmp_path) is None
    assert "needs\na connection: it takes contourpy" in capfd.readouterr().err
