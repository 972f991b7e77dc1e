"""The files of the explorables' drawings by themselves: each is a module, and what needs no page is tested in Node."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from needs import required_node

from xent_helpers.explorables import pages

FOLDER = Path(pages.__file__).parent.parent / "javascript"
NAMES = sorted(path.stem for path in FOLDER.glob("*.js"))
TESTS = sorted((Path(__file__).parent / "javascript").glob("*.test.js"))


@pytest.fixture(scope="module")
def node():
    return required_node()


def run(*command):
    """Run a command; fail with what it printed."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120)
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)
    return done.stdout


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.name)
def test_in_node(node, path):
    assert re.search(r"^# pass [1-9]", run(node, "--test", "--test-reporter=tap", str(path)), re.MULTILINE)


def test_each_file_is_a_module_that_loads_without_a_page(node, tmp_path):
    load = "".join(f"await import('{(FOLDER / f'{name}.js').as_uri()}');\n" for name in NAMES)
    (tmp_path / "all.mjs").write_text(load, encoding="utf-8")
    run(node, str(tmp_path / "all.mjs"))


# The linker


@pytest.mark.parametrize("name", NAMES)
def test_each_import_and_export_has_a_form_that_the_linker_knows(name):
    wrapped = pages.wrap(name)
    assert re.findall(r"^\s*(?:import|export)\b.*", wrapped, re.MULTILINE) == []
    imported = [
        each.strip()
        for names in re.findall(r"^const \{([^}]*)\} = xentModules", wrapped, re.M)
        for each in names.split(",")
    ]
    assert [each for each in imported if not re.fullmatch(r"\w*", each)] == []  # no name is given another one


def test_linked_files_export_the_same_under_the_same_names(node, tmp_path):
    files = {name: (FOLDER / f"{name}.js").as_uri() for name in NAMES}
    real = "".join(f"import * as {name} from '{address}';\n" for name, address in files.items())
    linked = "const xentModules = {};\n" + "".join(map(pages.wrap, {n: 0 for name in NAMES for n in pages.order(name)}))
    names = "all => Object.entries(all).map(([name, each]) => [name, Object.keys(each).sort()]).sort()"
    say = f"console.log(JSON.stringify([{{ {', '.join(NAMES)} }}, xentModules].map({names})));\n"
    (tmp_path / "both.mjs").write_text(real + linked + say, encoding="utf-8")
    one, other = json.loads(run(node, str(tmp_path / "both.mjs")))
    assert one == other
    assert [name for name, _ in one] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_file_stands_after_those_that_it_imports(name):
    order = pages.order(name)
    assert order[-1] == name
    assert len(set(order)) == len(order)
    for at, each in enumerate(order):
        needed = re.findall(r'from "\./(\w+)\.js"', pages.read(each))
        assert set(needed) <= set(order[:at])


def test_no_file_is_left_that_no_explorable_needs():
    entries = [name for name in NAMES if "export default" in pages.read(name)]
    assert {each for name in entries for each in pages.order(name)} == set(NAMES)


# A page


PAGES = [pages.page(name, {"q": [1, "<&'\">"]}, "a < b", "<img>") for name in ("loss", "jacobian", "loss")]


def modules(page):
    return re.findall(r'data-module="(\w+)"', page)


def test_a_page_of_several_explorables_holds_each_file_once_and_at_its_first_place():
    first, second, third = pages.without_repeats(PAGES)
    assert first == PAGES[0]
    assert modules(second) == [name for name in pages.order("jacobian") if name not in pages.order("loss")]
    assert modules(third) == []
    assert [page.count(".enliven(") for page in (first, second, third)] == [1, 1, 1]


def test_what_is_no_file_stays_where_repeats_go():
    other = "<style>p {}</style><script>1</script><p>the same</p>"
    assert pages.without_repeats([other, PAGES[0], other]) == [other, PAGES[0], other]


def test_a_state_is_written_so_that_no_page_takes_it_for_its_own():
    (state,) = re.findall('data-state="(.*?)"', PAGES[0])
    assert not set(state) & set("<>'\"")
    assert "<p>a &lt; b</p>" in PAGES[0]
