"""Facts about the project that no single file can keep: what several files say must agree."""

import ast
import graphlib
import hashlib
import importlib
import inspect
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import xent_helpers
from xent_helpers.exercises import exercise

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "xent_helpers"

# The public functions by module. All can be imported from the top of the package too.
PUBLIC = {
    "information": ["surprisal", "entropy", "cross_entropy", "kl_divergence", "perplexity"],
    "codes": ["huffman_code", "expected_length", "encode", "decode", "frequencies"],
    "arithmetic_coding": ["ArithmeticEncoder", "ArithmeticDecoder", "whole_frequencies"],
    "guessing": ["guess_bounds"],
    "calibration": ["calibration_bins", "calibration_gap"],
    "losses": [
        *["softmax", "log_softmax", "sigmoid", "one_hot", "smooth_labels"],
        *["loss", "cost", "loss_from_logits", "cost_from_logits", "binary_loss", "binary_loss_from_logits"],
    ],
    "gradients": ["grad_wrt_probs", "grad_wrt_logits", "softmax_jacobian", "numerical_gradient"],
}
# A module imports from its own layer and from those before it, never from a later one.
LAYERS = [["_blocks", "_validate"], list(PUBLIC), ["characters", "figures", "exercises"], ["explorables"]]
LAYER = {module: number for number, layer in enumerate(LAYERS) for module in layer}
MATHEMATICS = LAYERS[0] + LAYERS[1]
# By dotted names inside the package; a package goes by the name of its folder.
MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
}

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LEARNER = PROJECT["project"]["dependencies"]
SETUP = PROJECT["build-system"]["requires"] + PROJECT["dependency-groups"]["setup"]
TEST = PROJECT["project"]["optional-dependencies"]["test"]
BENCH = PROJECT["dependency-groups"]["bench"]
SITE = PROJECT["dependency-groups"]["site"]
LOCKED = {
    "requirements.txt": LEARNER + SETUP,
    "requirements-test.txt": LEARNER + SETUP + TEST,
    "requirements-bench.txt": BENCH,
    "requirements-site.txt": SITE,
}
# conda-forge's names where they differ from the Python names.
CONDA_NAMES = {"dask-core": "dask"}

# Written so that the patterns do not match themselves.
PRIVATE = {
    "a home or machine path": r"/(?:root|home|Users|work)/|[A-Za-z]:[\\/]+Users\b",
    "a file address": r"\bfile:/{2}",
    "a temporary path of a run": r"/(?:tmp|var/folders)/(?:ipykernel|pytest|pip)",
    "a registry's host": r"\b(?:pypi|pythonhosted|(?:conda|registry|deb|download)\.\w+)\.org\b",
}


def requirements(lines):
    """Map names to version ranges."""
    parsed = map(Requirement, lines)
    return {canonicalize_name(requirement.name): requirement.specifier for requirement in parsed}


def pins(lock):
    """Map the names in a lock file to the pins of each: version ranges and hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    found = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            head, *hashes = line.split("--hash=")
            requirement = Requirement(head.strip())
            pin = (str(requirement.specifier), frozenset(each.strip() for each in hashes))
            found.setdefault(canonicalize_name(requirement.name), set()).add(pin)
    return found


def report(problems):
    """Fail with all problems, one a line."""
    problems = list(problems)
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def git(*arguments):
    """Return what git prints."""
    command = ["git", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


def committed_texts():
    """Yield name and text of each file that is tracked, or would be after `git add`."""
    for name in git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        path = ROOT / name
        if name and path.is_file() and b"\0" not in (content := path.read_bytes()):
            yield name, content.decode("utf-8", errors="replace")


def path_of(module):
    """Path of a module, or of the face of a package, by its dotted name inside the package."""
    path = PACKAGE / module.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def imports(module):
    """Return the dotted names that a module imports, anywhere in its text."""
    found = set()
    for node in ast.walk(ast.parse(path_of(module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} imports by a relative name"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def siblings(module):
    """Return the modules of the package that a module imports; the package's top is `__init__`."""
    found = set()
    for name in imports(module):
        top, *parts = name.split(".")
        while parts and not path_of(".".join(parts)).exists():
            parts.pop()  # what is imported from a module is no module
        found |= {".".join(parts) or "__init__"} if top == "xent_helpers" else set()
    return found


# pyproject.toml, environment.yml and the lock files


def test_environment_yml_repeats_the_bounds_of_pyproject():
    entries = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    conda = requirements(entry for entry in entries if isinstance(entry, str))
    conda = {CONDA_NAMES.get(name, name): bounds for name, bounds in conda.items()}
    conda.pop("pip", None)
    project = requirements(LEARNER) | {"python": SpecifierSet(PROJECT["project"]["requires-python"])}
    both = {name: (conda.get(name), project.get(name)) for name in sorted(conda.keys() | project.keys())}
    report(
        f"{name}: environment.yml says {there}, pyproject.toml says {here}"
        for name, (there, here) in both.items()
        if there != here
    )


def test_environment_yml_installs_the_package_itself():
    entries = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    assert "pip" in entries
    assert {"pip": ["-e ."]} in entries


def test_each_requirement_has_a_lower_bound():
    report(
        f"{requirement}: no lower bound"
        for requirement in LEARNER + SETUP + TEST + BENCH + SITE
        if not any(bound.operator in (">=", "==", "~=") for bound in Requirement(requirement).specifier)
    )


@pytest.mark.parametrize("lock", LOCKED)
def test_each_requirement_is_locked_within_its_bounds(lock):
    locked = pins(lock)
    for requirement in map(Requirement, LOCKED[lock]):
        name = canonicalize_name(requirement.name)
        assert name in locked, f"{name} is not in {lock}: run make lock"
        for pin, _ in locked[name]:
            version = pin.removeprefix("==")
            assert requirement.specifier.contains(version), f"{name} {version} is not {requirement.specifier}"


@pytest.mark.parametrize("lock", LOCKED)
def test_each_lock_line_is_one_version_with_its_hashes(lock):
    report(
        f"{name}{pin}: {len(hashes)} hashes"
        for name, several in pins(lock).items()
        for pin, hashes in several
        if not re.fullmatch(r"==[^*,]+", pin)
        or not hashes
        or not all(re.fullmatch("sha256:[0-9a-f]{64}", each) for each in hashes)
    )


def test_shared_pins_are_equal_in_all_lock_files():
    learner, test, bench, site = map(pins, LOCKED)
    report(f"{name}: the lock files differ" for name in sorted(learner) if learner[name] != test.get(name, "not there"))
    for other in (bench, site):
        report(f"{name}: the lock files differ" for name in sorted(other.keys() & test) if other[name] != test[name])


@pytest.mark.parametrize("lock", LOCKED)
def test_lock_files_name_no_source(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert text.splitlines()[1].strip("# ") == "make lock"
    source = re.compile(r"--(?:extra-|default-)?index|--find-links|^\s*-[if]\b|\w+:/|git\+| @ |\.whl")
    report(f"{lock}: {line}" for line in text.splitlines() if source.search(line))


def test_pytorch_is_not_locked():
    assert not [lock for lock in LOCKED if "torch" in pins(lock)]


# the package


def test_each_module_has_its_layer():
    assert {name.partition(".")[0] for name in MODULES} - {"__init__"} == set(LAYER)


@pytest.mark.parametrize("module", sorted(MODULES - {"__init__"}))
def test_imports_point_to_earlier_layers(module):
    own = module.partition(".")[0]
    others = {name.partition(".")[0] for name in siblings(module)}
    later = {other for other in others - {"__init__"} if LAYER[other] > LAYER[own]}
    assert not later, f"{module} imports {later} of a later layer"
    assert "__init__" not in others or own not in MATHEMATICS, (
        f"{module} imports from the package's top, which imports it in turn"
    )


@pytest.mark.parametrize("module", MATHEMATICS)
def test_mathematics_imports_only_numpy_and_the_standard_library(module):
    others = {name.partition(".")[0] for name in imports(module)}
    assert others <= {"numpy", "xent_helpers"} | sys.stdlib_module_names


@pytest.mark.parametrize("module", sorted(name for name in MODULES if name.startswith("figures")))
def test_pictures_get_their_numbers_from_outside(module):
    assert {name.partition(".")[0] for name in siblings(module)} <= {"figures"}
    called = set(re.findall(r"\bnp\.(\w+)", path_of(module).read_text(encoding="utf-8")))
    assert not called & {"log", "log2", "log10", "exp", "sort", "mean", "median", "average"}


def test_modules_do_not_import_each_other_in_a_circle():
    graph = {module: siblings(module) for module in MODULES}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))


def test_the_package_imports_no_heavy_library():
    heavy = ["IPython", "anywidget", "dask", "ipywidgets", "matplotlib", "scipy", "sklearn", "torch", "traitlets"]
    # A fresh process, since this one has loaded what other tests need.
    code = f"import sys, xent_helpers; print(*sorted(sys.modules.keys() & {heavy}))"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert loaded.stdout.split() == []


@pytest.mark.parametrize("module", PUBLIC)
def test_public_functions_are_in_their_module_and_at_the_top(module):
    home = importlib.import_module(f"xent_helpers.{module}")
    for name in PUBLIC[module]:
        assert getattr(home, name).__module__ == home.__name__
        assert getattr(xent_helpers, name) is getattr(home, name)


def test_all_lists_the_public_functions_and_no_more():
    assert sorted(xent_helpers.__all__) == sorted(name for names in PUBLIC.values() for name in names)


@pytest.mark.parametrize("name", xent_helpers.__all__)
def test_public_names_are_documented(name):
    public = getattr(xent_helpers, name)
    text = inspect.getdoc(public)
    assert text, f"{name} has no docstring"
    # A field begins its line, and what does not fit in there stands below it, indented.
    found = re.findall(r"^:(param|returns|raises|source)(?: (\w+))?:(.*(?:\n    .*)*)", text, flags=re.MULTILINE)
    fields = {f"{field} {what}".strip(): told.strip() for field, what, told in found}
    report(f"{name}: nothing is said of {field}" for field, told in fields.items() if not told)
    assert len(fields) == len(re.findall("^:", text, flags=re.MULTILINE)), f"{name} has a field twice, or a strange one"
    assert ">>> " in text
    if inspect.isfunction(public):
        documented = [field.removeprefix("param ") for field in fields if field.startswith("param ")]
        assert documented == list(inspect.signature(public).parameters)
        assert "returns" in fields
    if public.__module__.rpartition(".")[2] in {"information", "losses", "gradients", "calibration"}:
        assert re.search("shape|one number", fields["returns"]), f"{name}: of what shape is it?"


def test_the_book_shows_each_public_name():
    shown = dict(re.findall(r"automodule:: xent_helpers\.(\w+)\n *:members: (.*)", (ROOT / "docs/api.md").read_text()))
    report(
        f"docs/api.md does not show {module}.{name}"
        for module, names in PUBLIC.items()
        for name in names
        if name not in shown.get(module, "").split(", ")
    )


# the repository


@pytest.mark.parametrize("what", PRIVATE)
def test_no_committed_file_names(what):
    private = re.compile(PRIVATE[what])
    report(
        f"{name}:{number} has {what}: {found[0]}"
        for name, text in committed_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := private.search(line))
    )


IGNORED = [".venv/", "xent_helpers/__pycache__/", "notebooks/.ipynb_checkpoints/", "notebooks/my_progress.txt"]


@pytest.mark.parametrize("folder", IGNORED)
def test_gitignore_covers(folder):
    # The source is named, since a machine's own ignore list, or one inside .venv, protects nobody else.
    found = subprocess.run(["git", "check-ignore", "-v", folder], cwd=ROOT, capture_output=True, text=True)
    assert found.stdout.startswith(".gitignore:")


def named_for_newcomers():
    """Map the paths that docs/maintaining.md names, shortened or not, to the files that they mean."""
    text = (ROOT / "docs/maintaining.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w*./]+(?:/|\.\w+))`|\]\(([^)]+)\)", text)
    folders = (ROOT, PACKAGE, ROOT / "scripts", ROOT / "docs")
    return {path: [found for folder in folders for found in folder.glob(path)] for path in map("".join, named)}


def test_every_path_that_a_newcomer_is_told_exists():
    report(f"{path}: no such file" for path, found in named_for_newcomers().items() if not found)


def test_a_newcomer_is_told_of_every_module_and_every_script():
    told = [path for found in named_for_newcomers().values() for path in found]
    there = [*PACKAGE.glob("[!_]*"), *(ROOT / "scripts").glob("*.py")]
    report(f"docs/maintaining.md does not name {path.relative_to(ROOT)}" for path in there if path not in told)


def test_the_readme_quotes_what_an_exercise_really_says(capsys):
    quoted = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    exercise("5.1").check([-0.2, -0.5, 0.7])
    assert quoted.splitlines()[:2] == capsys.readouterr().out.splitlines()[:2]


def test_the_book_is_the_file_that_compressors_are_compared_on():
    book = (ROOT / "notebooks/data/alice29.txt").read_bytes()
    assert len(book) == 152_089
    assert hashlib.sha256(book).hexdigest() == "7467306ee0feed4971260f3c87421154a05be571d944e9cb021a5713700c38f0"
