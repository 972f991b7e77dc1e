"""Random inputs for the functions of the exercises.

They have few digits, so that a learner can copy the one that is shown.
"""

import numpy as np


def draw_distribution(generator, size=None):
    """Distribution of 2 to 5 classes, or of `size`; multiples of 0.05, none of them 0."""
    size = size or generator.integers(2, 6)
    return (1 + generator.multinomial(20 - size, np.full(size, 1 / size))) / 20


def draw_pair(generator):
    """Two distributions over the same 2 to 5 classes."""
    size = generator.integers(2, 6)
    return draw_distribution(generator, size), draw_distribution(generator, size)


def draw_label_and_prediction(generator):
    """Class index, and a distribution that holds it."""
    y_hat = draw_distribution(generator, generator.integers(3, 6))
    return int(generator.integers(len(y_hat))), y_hat


def draw_logits(generator):
    """Table of 2 or 3 rows of logits between -4 and 4."""
    return (generator.integers(-40, 41, size=generator.integers((2, 2), (4, 5))) / 10,)
