"""Open your own copy of the course in JupyterLab: python scripts/start.py [FLAGS OF JUPYTERLAB].

`make lab` ends here. Where there is no make, as on most Windows machines, this script first sets up `.venv` by itself,
with what every Python brings and from the same lock file. In an environment that has the course, conda's for example,
it uses that one.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK, PROJECT = ROOT / "requirements.txt", ROOT / "pyproject.toml"
# The Makefile's mark, with its meaning: .venv holds what these two files ask for.
STAMP = VENV / "lab-stamp"
FOUND_HERE = """
import importlib.util, os, sys
found = importlib.util.find_spec("xent_helpers")
sys.exit(not (found and os.path.samefile(found.origin, sys.argv[1])))
"""


def has_course(python):
    """Whether this Python is there and finds the package of this folder, which may have been moved or copied."""
    command = [python, "-c", FOUND_HERE, ROOT / "xent_helpers" / "__init__.py"]
    # In another folder than the package's, which Python would find without any installation.
    return Path(python).exists() and subprocess.run(command, cwd=ROOT / "scripts").returncode == 0


def is_current():
    """Whether the lock file is as it was when `.venv` was set up."""
    return STAMP.exists() and STAMP.stat().st_mtime >= max(LOCK.stat().st_mtime, PROJECT.stat().st_mtime)


def set_up():
    """Build `.venv`, or bring it up to date."""
    if sys.version_info < (3, 11):  # noqa: UP036, an older Python may run this script
        sys.exit(f"The course needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    if not has_course(PYTHON):
        print("Building .venv: this takes a minute or two, the first time only.", flush=True)
        venv.create(VENV, clear=True, with_pip=True)
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--require-hashes", "-r", LOCK], check=True)
    subprocess.run([*install, "--no-deps", "--no-build-isolation", "--editable", ROOT], check=True)
    STAMP.touch()


def start_again(python):
    """Run this script by another Python and return its exit code."""
    process = subprocess.Popen([python, *sys.argv])
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # Control-C is meant for JupyterLab, which asks what is meant by it


def open_lab(flags):
    """Bring the learner's copy up to date, say what is new in it, and open its first notebook."""
    import learner_copy
    from jupyterlab.labapp import main

    os.chdir(ROOT)
    for line in learner_copy.update():
        print(line, flush=True)
    main([*flags, learner_copy.first()])


if __name__ == "__main__":
    if has_course(sys.executable):
        open_lab(sys.argv[1:])
    else:
        if not (has_course(PYTHON) and is_current()):
            set_up()
        sys.exit(start_again(PYTHON))
