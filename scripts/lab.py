"""A real JupyterLab and a headless Chromium, for the browser tests and for screenshots."""

import ast
import contextlib
import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
import urllib.request
from pathlib import Path

import nbformat

from xent_helpers.exercises.predictions import SKIPPING

TOKEN = secrets.token_hex(16)
SETTINGS = {
    # No question about news and no look for updates at the first start.
    "apputils-extension/notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": True,
    },
    # Every cell in the page, also those out of sight.
    "notebook-extension/tracker": {"windowingMode": "none", "scrollPastEnd": False},
    "docmanager-extension/plugin": {"autosave": False},
    "notebook-extension/panel": {
        "toolbar": [{"name": name, "disabled": True} for name in ("kernelName", "executionProgress", "kernelStatus")]
    },
}
# These and the tools above are drawn anew at every message of a kernel, which costs more than the message does.
RESTLESS = ["@jupyterlab/application-extension:faviconbusy", "@jupyterlab/statusbar-extension"]
# For each window Chromium keeps two pages of its address bar ready, at the price of a second of processor. A flag of
# this name replaces Playwright's own, whose features that a test could notice are named again.
UNWANTED = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"]
UNWANTED += ["CDPScreenshotNewSurface", "HttpsUpgrades", "MediaRouter", "OptimizationHints", "PaintHolding"]
FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    f"--disable-features={','.join(UNWANTED)}",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
]
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
# The notebook in sight, as the page's scripts see it.
PANEL = "window.jupyterapp.shell.currentWidget"


def is_root():
    return hasattr(os, "geteuid") and os.geteuid() == 0


def find_browser():
    """Return the path of a Chromium or Chrome, or None."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


@contextlib.contextmanager
def browser(path, *more):
    """Start a headless Chromium, with more flags where they are given."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        flags = [*FLAGS, *more, "--no-sandbox"] if is_root() else [*FLAGS, *more]
        chromium = playwright.chromium.launch(executable_path=path, args=flags)
        yield chromium
        chromium.close()


@contextlib.contextmanager
def lab(folder, theme="light", predictions="skip", start=("-m", "jupyterlab")):
    """Serve `folder` with JupyterLab, or with what Python is told to `start`; yield the server's address.

    Settings, workspaces, signatures of trust and connection files are fresh and apart from the user's: a
    notebook is opened as in a new clone. Nothing is saved by itself. With "skip" the results of all predictions are
    shown, with "ask" only what was predicted, as a learner sees it.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        home = Path(temporary)
        themes = {"apputils-extension/themes": {"theme": THEMES[theme]}}
        for name, values in (SETTINGS | themes).items():
            file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values))
        page_config = home / "config" / "labconfig" / "page_config.json"
        page_config.parent.mkdir(parents=True)
        page_config.write_text(json.dumps({"disabledExtensions": dict.fromkeys(RESTLESS, True)}))
        environment = os.environ | {
            "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
            "JUPYTER_CONFIG_DIR": str(home / "config"),
            "JUPYTER_DATA_DIR": str(home / "data"),
            "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
            SKIPPING: predictions,
        }
        command = [sys.executable, *start, "--no-browser", "--expose-app-in-browser"]
        command += ["--ServerApp.port=0", f"--IdentityProvider.token={TOKEN}"]
        command += [f"--ServerApp.root_dir={Path(folder).resolve()}"] + ["--allow-root"] * is_root()
        with (home / "log").open("w") as log:
            server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            yield wait_for_server(server, home)
        finally:
            server.terminate()  # which ends the kernels too
            server.wait(30)


def wait_for_server(server, home, seconds=60):
    """Return the server's address once its page answers."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(OSError, ValueError):
            file = next((home / "runtime").glob("jpserver-*.json"), None)
            if file:
                server_info = json.loads(file.read_text())
                url = server_info["url"].rstrip("/")
                urllib.request.urlopen(f"{url}/lab?token={server_info['token']}", timeout=5).close()
                return url
        time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start:\n{(home / 'log').read_text()}")


def notebook(sources):
    """Return a notebook with a code cell for each source."""
    cells = [nbformat.v4.new_code_cell(source, id=f"cell-{n}") for n, source in enumerate(sources)]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


def open_notebook(page, url, name):
    """Open the notebook alone in the window, and wait until it is drawn and its kernel is there."""
    page.goto(f"{url}/doc/workspaces/{Path(name).stem}/tree/{name}?token={TOKEN}")
    page.wait_for_function("window.jupyterapp !== undefined", timeout=60_000)
    wait_for_notebook(page)


def open_next(page, name):
    """Open another notebook in the same window, in place of the one that is there and without asking to save it."""
    page.evaluate(
        f"""async name => {{
            const panel = {PANEL};
            await panel.sessionContext.shutdown();
            panel.dispose();
            await window.jupyterapp.commands.execute("docmanager:open", {{ path: name }});
        }}""",
        name,
    )
    wait_for_notebook(page)


def wait_for_notebook(page):
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function(f"{PANEL}?.sessionContext?.session?.kernel?.status === 'idle'", timeout=60_000)


def run_all(page):
    """Clear all outputs, choose Run All Cells and wait until the kernel is done."""
    for command in ("notebook:clear-all-cell-outputs", "notebook:run-all-cells"):
        page.evaluate("command => window.jupyterapp.commands.execute(command)", command)
    page.wait_for_function(f"{PANEL}.sessionContext.session.kernel.status === 'idle'", timeout=60_000)


def ask(page, expression):
    """Return the value of a Python expression in the notebook's kernel, after what was sent to it before."""
    reply = page.evaluate(
        f"""async expression => {{
            const kernel = {PANEL}.sessionContext.session.kernel;
            const request = {{code: "import json", silent: true, user_expressions: {{answer: expression}}}};
            const reply = await kernel.requestExecute(request).done;
            return reply.content.user_expressions.answer;
        }}""",
        f"json.dumps({expression})",
    )
    if reply["status"] != "ok":
        raise RuntimeError(f"{expression}: {reply['ename']}: {reply['evalue']}")
    return json.loads(ast.literal_eval(reply["data"]["text/plain"]))


def tell(page, code):
    """Run code in the notebook's kernel; return the name of its error, or None."""
    return page.evaluate(
        f"""async code => {{
            const kernel = {PANEL}.sessionContext.session.kernel;
            const reply = await kernel.requestExecute({{code, store_history: false}}).done;
            return reply.content.ename ?? null;
        }}""",
        textwrap.dedent(code),
    )


def set_theme(page, theme):
    """Change JupyterLab's theme, and wait until its colours are there."""
    page.evaluate(
        "theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})",
        THEMES[theme],
    )
    page.wait_for_function(f"document.body.dataset.jpThemeLight === '{str(theme == 'light').lower()}'")
    dark = "getComputedStyle(document.body).getPropertyValue('--jp-layout-color0').trim() !== 'white'"
    page.wait_for_function(dark if theme == "dark" else f"!({dark})")


def shut_down(page):
    """End the notebook's kernel and close the page."""
    page.evaluate(f"{PANEL}.sessionContext.shutdown()")
    page.close()


def without_code(markdown):
    """Return the Markdown text without its code blocks and code spans."""
    text = re.sub(r"^(```|~~~).*?^\1", "", markdown, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", "", text, flags=re.DOTALL)


def formulas(markdown):
    """Return the formulas of a Markdown text: first the displayed ones, then those in the lines."""
    text = without_code(markdown).replace(r"\$", "")
    displayed = r"\$\$(.+?)\$\$"
    inline = r"\$([^$]+)\$"
    rest = re.sub(displayed, "", text, flags=re.DOTALL)
    return re.findall(displayed, text, re.DOTALL) + re.findall(inline, rest)
