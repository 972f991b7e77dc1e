"""What every explorable is, and how it writes a number."""

import math

import anywidget
import traitlets

from xent_helpers import figures
from xent_helpers.explorables import pages


class Explorable(anywidget.AnyWidget):
    """What the explorables share: numbers that follow the state, and a picture for where nothing is live.

    A subclass names its `drawing`, a file of the folder `javascript`. It has its state as traits of the module
    `state`, and for each of its numbers a `number`. Four words do the rest: `numbers` computes them from the state,
    `sentence` says them, `draw` gives the Axes of the static picture. docs/writing_explorables.md shows it step by
    step.

    Raises
    ------
    TraitError
        If a state is set that the mathematics refuses; the state and the picture stay as they were.
    TypeError
        If a name is given that is no state of the explorable.
    """

    _css = pages.STYLE
    summary = traitlets.Unicode(read_only=True)

    def __init_subclass__(cls, **kwargs):
        """Link the drawing of a class that names one, which those that traitlets derives from it do not."""
        if "drawing" in vars(cls):
            cls._esm = pages.link(cls.drawing)
        super().__init_subclass__(**kwargs)

    def __init__(self, **state):
        names = self.trait_names(state=True)
        if unknown := sorted(state.keys() - set(names)):
            raise TypeError(f"{type(self).__name__} has no state {unknown[0]!r}, expected one of {sorted(names)}")
        super().__init__(**state)
        self.observe(self._follow, names=names)
        self._follow()

    def _follow(self, _=None):
        for name, value in self.numbers().items():
            self.set_trait(name, value)
        self.set_trait("summary", self.sentence())

    def _repr_mimebundle_(self, **kwargs):
        live, live_metadata = super()._repr_mimebundle_(**kwargs)
        data, metadata = figures.mimebundle(self.draw(), alt=f"Explorable. {self.summary}")
        state = {name: getattr(self, name) for name in self.trait_names(state=True)}
        data["text/html"] = pages.page(self.drawing, state, self.summary, data["text/html"])
        return live | data, live_metadata | metadata


def write(value, digits=3, sign=""):
    """Number as a reader sees it: a true minus sign, none before a zero, and ∞."""
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:{sign}.{digits}f}"
    return text.lstrip("+-") if float(text) == 0 else text.replace("-", "−")
