"""The built site behind a server of its own, and pages that notice what they should not need."""

import contextlib
import functools
import http.server
import threading
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

ROOT = Path(__file__).parent.parent
SITE = ROOT / "build" / "site"
FOLDER = "/course/"  # a page host serves a project below its own address, never at the top
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html") if "lite" not in path.parts)
NOTEBOOKS = [page for page in PAGES if page.startswith("notebooks/")]
LOOK = (Path(__file__).parent / "site" / "look.mjs").read_text(encoding="utf-8").replace("export ", "")

# Code has few colours in thousands of words, and each takes axe long: three in sight of each kind stand for all. Of one
# sign alone axe says nothing.
THIN_OUT = """() => {
    const kept = {};
    for (const each of document.querySelectorAll(".highlight span[class]")) {
        const kind = `${each.closest(".highlight").parentElement.className} ${each.className}`;
        if (kept[kind] === 3 || each.textContent.trim().length < 2) each.replaceWith(...each.childNodes);
        else if (each.checkVisibility({ visibilityProperty: true })) kept[kind] = (kept[kind] ?? 0) + 1;
    }
    for (const each of document.querySelectorAll(".highlight pre")) each.normalize();
}"""


class Files(http.server.SimpleHTTPRequestHandler):
    """Files of the site, below FOLDER alone, as a page host has them."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        below = path.removeprefix(FOLDER) if path.startswith(FOLDER) else "there/is/nothing"
        return super().translate_path(f"/{below}")

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve(folder, files=Files):
    """Serve the folder; yield its address."""
    handler = functools.partial(files, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{FOLDER}"
        server.shutdown()


def listen(page, address):
    """Let nothing leave this machine; return the list to which all that goes wrong in the page is added."""
    wrong = []
    host = address.removesuffix(FOLDER)

    def route(route):
        if route.request.url.startswith((f"{host}/", "blob:", "data:")):
            route.continue_()
        else:
            wrong.append(f"asks another host: {route.request.url}")
            route.abort()

    page.context.route("**/*", route)
    page.on("console", lambda said: wrong.append(f"console: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("response", lambda got: wrong.append(f"{got.status}: {got.url}") if got.status >= 400 else None)
    page.on("requestfailed", lambda lost: wrong.append(f"failed: {lost.url}"))
    return wrong


def barriers(page):
    """What keeps somebody out of a page, with the first places."""
    page.evaluate(THIN_OUT)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    serious = [each for each in found if each["impact"] in ("serious", "critical")]
    return [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in serious]
