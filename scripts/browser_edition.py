"""JupyterLite with the notebooks, and the Python packages that they import, as files that any server can hand out.

Pyodide reads the file pyodide-lock.json to know which package lies where. Here it is written anew. The packages in
pure Python are those that `make lock` has pinned, packed from .venv. The compiled ones are Pyodide's own builds: a
published site leaves them where Pyodide publishes them, and a site for this machine holds a copy.
"""

import base64
import hashlib
import importlib.metadata as metadata
import io
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import learner_copy
from book import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HOST = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
# Pyodide's builds are on no package index by themselves; this wheel carries them, as they are on Pyodide's host.
CARRIER = "open-webui==0.12.4 --hash=sha256:02e9caba96234db3fa17a92e56163b3f7f2b8ca8227fa886b85c178d696483f6"
CARRIED = "open_webui/frontend/pyodide/"

COMPILED = ["contourpy", "kiwisolver", "matplotlib", "micropip", "numpy", "pillow", "scikit-learn", "scipy"]
HELPERS = ["anywidget", "ipython", "matplotlib", "numpy", "pillow", "traitlets"]  # what xent_helpers imports itself
COURSE = ["dask", "ipywidgets", "scikit-learn", "tqdm", *HELPERS]
KERNEL = ["comm", "ipython", "jedi", "micropip"]
# JupyterLite has its own in their place, or they start processes, which a browser does not have.
ABSENT = {"ipykernel", "jupyterlab-widgets", "pexpect", "psutil", "widgetsnbextension"}
BROWSER = {
    "extra": "",
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "python_full_version": "3.14.2",
    "python_version": "3.14",
    "sys_platform": "emscripten",
}
STORED = (1980, 1, 1, 0, 0, 0)  # the time in every archive, so that two builds are equal
APPS = ["lab", "notebooks", "tree"]  # "Run this page" opens one notebook alone, with a way to the others
KERNELSPEC = {"display_name": "Python (Pyodide)", "language": "python", "name": "python"}


def build(target, pyodide, work, published):
    """Build JupyterLite into the folder `target`; `pyodide` is the package from npm, `work` a folder to work in."""
    lite, contents = work / "lite", work / "contents"
    for folder in (lite, contents, target):
        shutil.rmtree(folder, ignore_errors=True)
    static = lite / "static" / "pyodide"
    static.mkdir(parents=True)
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        shutil.copy(pyodide / name, static)
    lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    lock["packages"] = packages(static, lock, pyodide, work, published)
    (static / "pyodide-lock.json").write_text(json.dumps(lock, indent=1, sort_keys=True), encoding="utf-8")
    copy_course(contents)
    (lite / "jupyter-lite.json").write_text(json.dumps(settings(), indent=1), encoding="utf-8")
    (lite / "overrides.json").write_text(json.dumps(OVERRIDES, indent=1), encoding="utf-8")
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--no-sourcemaps", "--no-libarchive"]
    command += [part for app in APPS for part in ("--apps", app)]
    command += ["--lite-dir", lite, "--contents", contents, "--output-dir", target, "--log-level", "WARN"]
    subprocess.run(list(map(str, command)), check=True, cwd=lite, stdout=subprocess.DEVNULL)
    for page in (target / "index.html", *(target / app / "index.html" for app in APPS)):
        up = "../" * len(page.relative_to(target.parent).parent.parts)
        text = finished(page.read_text(encoding="utf-8"), up)
        if page.parent.name == "notebooks":
            # The address of an exercise names a cell, and JupyterLite opens the notebook at its beginning.
            text = text.replace("</head>", f'<script defer src="{up}_static/open_at_cell.js"></script></head>', 1)
        page.write_text(text, encoding="utf-8")
    # JupyterLab asks a server what a path in an output is; the answer here is that nothing is found.
    (target / "api" / "resolvePath").write_text('{"resolved": []}', encoding="utf-8")


def finished(page, up):
    """HTML of a page of JupyterLite with its name and icon, which says from the start that it is loading.

    Without an icon that is named a browser asks for one at the top of the server.
    """
    page = page.replace("<title>JupyterLite</title>", "<title>Cross-entropy</title>")
    page = page.replace("</title>", f'</title>\n    <link rel="icon" href="{up}_static/icon.svg">', 1)
    page = page.replace('id="jupyterlite-loading-indicator" class="hidden"', 'id="jupyterlite-loading-indicator"')
    return page.replace("Loading JupyterLite...", LOADING).replace("</head>", f"<style>{DARK}</style></head>", 1)


LOADING = "Jupyter is on its way. The first time it brings Python along, 30 to 50 megabytes."
DARK = (
    "@media (prefers-color-scheme: dark) { body, #jupyterlite-loading-indicator { background: #212121 !important; } }"
)
OVERRIDES = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
}


def settings():
    """Settings of JupyterLite: Pyodide comes from this folder, and the kernel has its packages before it starts."""
    kernel = {
        "pyodideUrl": "./static/pyodide/pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": [*KERNEL, "ipykernel", "piplite", "pyodide-kernel"]},
    }
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": "Cross-entropy",
            "exposeAppInBrowser": True,
            "showLoadingIndicator": True,
            "litePluginSettings": {"@jupyterlite/pyodide-kernel-extension:kernel": kernel},
        },
    }


def copy_course(contents):
    """Copy the course as `make lab` copies it: without results, so that each prediction comes before its result."""
    for name in learner_copy.contents(learner_copy.COURSE):
        content = learner_copy.content_of(learner_copy.COURSE / name)
        if name.endswith(".ipynb"):
            notebook = json.loads(content)
            notebook["metadata"]["kernelspec"] = KERNELSPEC
            content = json.dumps(notebook, indent=1, ensure_ascii=False).encode()
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(content)


# The packages


def packages(static, lock, pyodide, work, published):
    """Entries of the lock file for all that the course and its kernel import; their files go to `static`."""
    found = far(lock, pyodide) if published else carried(static, work) or far(lock, pyodide)
    wheels = Path(sys.prefix) / "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension/static/pypi"
    for stem in ("ipykernel-6", "piplite-", "pyodide_kernel-"):
        path = next(wheels.glob(f"{stem}*.whl"))
        name, version = path.name.split("-")[:2]
        shutil.copy(path, static)
        found[canonicalize_name(name)] = entry_of(name, version, path.name, path.read_bytes(), [])
    for name in sorted(closure([*COURSE, *KERNEL]) - found.keys()):
        found[name] = pack(name, static)
    for name, entry in found.items():
        if name in COMPILED:
            entry["depends"] = [each for each in needs(name) if each in found] if name != "micropip" else []
    found["xent-helpers"] = pack_course(static)
    found["pyodide-kernel"]["depends"] = [*(each for each in KERNEL if each != "micropip"), "ipykernel"]
    return found


def far(lock, pyodide):
    """Entries of the compiled packages where Pyodide publishes them."""
    host = HOST.format(version=json.loads((pyodide / "package.json").read_text(encoding="utf-8"))["version"])
    return {
        name: lock["packages"][name] | {"file_name": host + lock["packages"][name]["file_name"]} for name in COMPILED
    }


def carried(static, work):
    """Entries of the compiled packages in the carrier, whose files are checked and copied to `static`.

    None where the carrier cannot be had, with a word about what that means.
    """
    wheels = work / "wheels"
    wheels.mkdir(exist_ok=True)
    wanted = wheels / "wanted.txt"
    wanted.write_text(f"{CARRIER}\n", encoding="utf-8")
    if not list(wheels.glob("*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        if subprocess.run([*command, "--require-hashes", "--dest", wheels, "-r", wanted]).returncode:
            print(f"{CARRIER.split()[0]} cannot be had, so a notebook that runs in the browser needs", file=sys.stderr)
            print(f"a connection: it takes {', '.join(COMPILED)} from Pyodide's own host.", file=sys.stderr)
            return None
    with zipfile.ZipFile(next(wheels.glob("*.whl"))) as archive:
        listed = json.loads(archive.read(f"{CARRIED}pyodide-lock.json"))["packages"]
        found = {name: listed[name] for name in COMPILED}
        for name, entry in found.items():
            content = archive.read(CARRIED + entry["file_name"])
            if hashlib.sha256(content).hexdigest() != entry["sha256"]:
                raise ValueError(f"{name} is not the file that Pyodide's lock file names: {entry['file_name']}")
            (static / entry["file_name"]).write_bytes(content)
    return found


def needs(name):
    """Names of the packages that a package imports in a browser."""
    required = map(Requirement, metadata.requires(name) or [])
    wanted = (each for each in required if not each.marker or each.marker.evaluate(BROWSER))
    return sorted({canonicalize_name(each.name) for each in wanted} - ABSENT)


def closure(names):
    """Names of the packages and of all that they need."""
    found, waiting = set(), [canonicalize_name(name) for name in names]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs(name) if name != "micropip" else []
    return found


def pack(name, static):
    """Pack what .venv has of a package in pure Python into a wheel; return its entry."""
    distribution = metadata.distribution(name)
    paths = [path for path in distribution.files if belongs(path)]
    files = {path.as_posix(): path.locate().read_bytes() for path in paths}
    return write_wheel(name, distribution.version, files, needs(name), static)


def belongs(path):
    """Return whether a browser needs a file: no program of a terminal, no library of this machine, no test.

    Nor what jedi knows of packages that are not here, three megabytes.
    """
    outside = path.parts[0] in ("..", "share", "etc")
    others = "django-stubs" in path.parts or path.parts.count("third_party") == 2
    built = path.suffix in (".so", ".pyd", ".pyc")
    return not (outside or others or built or {"tests", "__pycache__"} & set(path.parts))


def pack_course(static):
    """Pack the package of the course; return its entry."""
    version = metadata.version("xent-helpers")
    package = ROOT / "xent_helpers"
    paths = [path for path in sorted(package.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}
    about = f"Metadata-Version: 2.1\nName: xent-helpers\nVersion: {version}\n"
    files[f"xent_helpers-{version}.dist-info/METADATA"] = about.encode()
    return write_wheel("xent-helpers", version, files, HELPERS, static)


def write_wheel(name, version, files, depends, static):
    """Write the files, by their names, as a wheel into `static`; return its entry in the lock file."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = next((each.partition("/")[0] for each in files if ".dist-info/" in each), f"{stem}.dist-info")
    files = {each: content for each, content in files.items() if each != f"{info}/RECORD"}
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: xent\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = "".join(f"{each},{digest(content)},{len(content)}\n" for each, content in sorted(files.items()))
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(files):
            archive.writestr(zipfile.ZipInfo(each, STORED), files[each], zipfile.ZIP_DEFLATED)
    wheel = f"{stem}-py3-none-any.whl"
    (static / wheel).write_bytes(written.getvalue())
    entry = entry_of(name, version, wheel, written.getvalue(), depends)
    tops = {each.split("/")[0].removesuffix(".py") for each in files if each.endswith(".py")}
    return entry | {"imports": sorted(top for top in tops if top.isidentifier())}


def digest(content):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def entry_of(name, version, file_name, content, depends):
    """Entry of a wheel in Pyodide's lock file."""
    return {
        "name": canonicalize_name(name),
        "version": version,
        "file_name": file_name,
        "install_dir": "site",
        "sha256": hashlib.sha256(content).hexdigest(),
        "package_type": "package",
        "imports": [name.replace("-", "_")],
        "depends": [canonicalize_name(each) for each in depends],
        "unvendored_tests": False,
    }
