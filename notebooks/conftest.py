"""Nbval skips every prediction, as the reader did whose outputs are stored."""

import os

from xent_helpers.exercises.predictions import SKIPPING

os.environ[SKIPPING] = "skip"
