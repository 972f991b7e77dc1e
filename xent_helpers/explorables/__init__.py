"""Explorables: pictures that follow a learner's hand, drawn where they are seen.

Each is a widget whose state Python can read, set and observe, in a module of its own here and in a file of the same
name in the folder `javascript`, which draws it. The few formulas that a drawing needs are there, too; every number
that Python reports comes from the mathematics of this package. In a notebook without a kernel, or on a page, the
stored output is live by itself; without JavaScript it is a picture and a sentence.
"""

from xent_helpers.explorables.book import BookExplorable
from xent_helpers.explorables.code import CodeExplorable
from xent_helpers.explorables.coin import CoinExplorable
from xent_helpers.explorables.cost import CostExplorable
from xent_helpers.explorables.cross_entropy import CrossEntropyExplorable
from xent_helpers.explorables.descent import DescentExplorable
from xent_helpers.explorables.digit import DigitExplorable
from xent_helpers.explorables.explorable import Explorable
from xent_helpers.explorables.guessing import GuessingExplorable
from xent_helpers.explorables.jacobian import JacobianExplorable
from xent_helpers.explorables.logit_gap import LogitGapExplorable
from xent_helpers.explorables.loss import LossExplorable
from xent_helpers.explorables.sentence import SentenceExplorable
from xent_helpers.explorables.softmax import SoftmaxExplorable
from xent_helpers.explorables.training import TrainingExplorable, record
from xent_helpers.explorables.triangle import TriangleExplorable
from xent_helpers.explorables.two_gradients import TwoGradientsExplorable

__all__ = [
    "BookExplorable",
    "CodeExplorable",
    "CoinExplorable",
    "CostExplorable",
    "CrossEntropyExplorable",
    "DescentExplorable",
    "DigitExplorable",
    "Explorable",
    "GuessingExplorable",
    "JacobianExplorable",
    "LogitGapExplorable",
    "LossExplorable",
    "SentenceExplorable",
    "SoftmaxExplorable",
    "TrainingExplorable",
    "TriangleExplorable",
    "TwoGradientsExplorable",
    "record",
]
