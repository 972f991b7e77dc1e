"""Pictures of the course: each function takes numbers and an Axes, draws, and returns the Axes.

The numbers come from the mathematics, so a picture cannot disagree with it. This list says where each picture is.
"""

from xent_helpers.figures.areas import plot_areas, plot_built_code
from xent_helpers.figures.bars import plot_bars, plot_distributions
from xent_helpers.figures.compression import (
    plot_colored_letters,
    plot_guess_bounds,
    plot_intervals,
    plot_memory,
    plot_reading,
    plot_surprises,
    plot_two_parts,
)
from xent_helpers.figures.cost import (
    plot_batches,
    plot_concentration,
    plot_digits,
    plot_logit_factors,
    plot_logit_paths,
    plot_loss_histogram,
    plot_underflow,
)
from xent_helpers.figures.cross_entropy import plot_log_bound, plot_price, plot_random_prices, plot_units
from xent_helpers.figures.digit import plot_drawn_digit
from xent_helpers.figures.entropy import (
    plot_block_lengths,
    plot_code_tree,
    plot_coin,
    plot_rates,
    plot_surprisal,
)
from xent_helpers.figures.gradients import (
    plot_answers,
    plot_descent,
    plot_descents,
    plot_jacobian,
    plot_two_gradients,
    plot_vanishing,
)
from xent_helpers.figures.look import (
    ACCENT,
    BELIEF,
    CLASSES,
    COLORS,
    ENTROPY,
    EXCESS,
    EXTRA,
    FILL,
    GAIN,
    INK,
    LOSS,
    SERIES,
    TRUTH,
    new_axes,
)
from xent_helpers.figures.loss import (
    plot_loss_curve,
    plot_pipeline,
    plot_soft_label,
    plot_temperatures,
)
from xent_helpers.figures.precision import (
    plot_clipped_costs,
    plot_digits_kept,
    plot_log_sum_exp,
    plot_pushes,
)
from xent_helpers.figures.showing import image_tag, mimebundle, png, show
from xent_helpers.figures.tables import show_table
from xent_helpers.figures.training import (
    plot_chords,
    plot_first_costs,
    plot_growth,
    plot_learning_curves,
    plot_nudges,
    plot_reliability,
    plot_temperature_curve,
    plot_training_step,
)
from xent_helpers.figures.triangle import plot_triangle
