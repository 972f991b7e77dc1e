"""The stored outputs are those of a reader who skips every prediction, so nbval's kernels skip them too."""

import os

from xent_helpers.exercises.predictions import SKIPPING

os.environ[SKIPPING] = "skip"
