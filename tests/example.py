"""The example of the whole course, and the stall of its first two notebooks."""

FRUITS = ["apple", "banana", "cherry", "date", "elderberry"]
# The thread's label and prediction, and a second prediction that gives the truth as much.
TRUTH = [1, 0, 0, 0, 0]
FIRST = [0.1, 0.5, 0.1, 0.1, 0.2]
SECOND = [0.1, 0.6, 0.1, 0.1, 0.1]
# What the stall sells: every share is a power of two.
STALL = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16]
