"""The misconceptions that the exercises know, each named and explained once.

An explanation says why the answer is wrong, and not what is right. An exercise completes it where it should.
"""

import numpy as np

from xent_helpers.exercises.grading import Misconception

# Sentences that complete more than one explanation
LOG_IS_NEGATIVE = "The logarithm of a probability is never above 0."

# What people put in place of 0, so that clipping is recognised whichever they chose.
TINY = [*(10.0**-n for n in range(6, 17)), 1e-20, 1e-30, 1e-100, 1e-300, *(np.finfo(t).eps for t in (float, "f4"))]

# Logarithms

NATS_FOR_BITS = Misconception(
    "base e for base 2",
    "You took the natural logarithm, which counts in nats. A bit is the news of one fair coin, so bits need the "
    "logarithm to base 2: `np.log2`, or `base=2` in a helper.",
)
BITS_FOR_NATS = Misconception(
    "base 2 for base e",
    "You worked to base 2, which counts in bits. Here the unit is the nat, and it goes with base e.",
)
BASE_10 = Misconception(
    "base 10 for base e",
    "You took the logarithm to base 10, which is neither bits nor nats. In NumPy the natural one is called `np.log`.",
)
UNIT_TURNED = Misconception(
    "the factor between two units turned over",
    "You multiplied where you should divide. A nat is the larger unit, so the same news is more bits than nats.",
)
FORGOTTEN_MINUS = Misconception("forgotten minus", "The size is right, the sign is not: a minus has been lost.")
ONE_MINUS_P = Misconception(
    "1 - p for -log p",
    "You took 1 - p as the surprise. It grows as p falls, too, but it never exceeds 1, and for independent events it "
    "does not add up. Only a logarithm does that.",
)
PROBABILITY_FOR_SURPRISAL = Misconception(
    "probability for surprisal", "That is the probability itself. Its news is minus its logarithm."
)
CASES_FOR_BITS = Misconception(
    "number of cases for its logarithm",
    "That is how many equal cases there are. How many halvings lead from them to one?",
)
SIGN_OF_QUOTIENT = Misconception(
    "the sign of the quotient",
    "The size is right, the sign is not. With p above the fraction line no minus is needed; with q above it, one is.",
)
ZERO_FOR_FREE = Misconception(
    "an impossible truth for free",
    "You let an estimate of 0 cost nothing. A term counts 0 only where the truth is 0. Here it happens and was ruled "
    "out, and that costs infinitely much.",
)
ANY_ZERO = Misconception(
    "every zero taken for infinite",
    "A zero in p costs nothing. Only q = 0 where p is above 0 costs infinitely much.",
)
ZERO_LOG_ZERO = Misconception(
    "0 log 0 left to NumPy",
    "For NumPy log(0) is -inf, and 0 times that is nan. Here the term counts 0: what never happens is never paid for.",
)
CLIPPED = Misconception(
    "log(0) made finite by clipping",
    "You put something small in place of 0 before you took the logarithm. To rule out what happens costs infinitely "
    "much; a finite number in its place says how small your number was, and nothing about the prediction.",
)

INFINITE_THOUGH_CLIPPED = Misconception(
    "the honest loss for the one that is printed",
    "That is the honest loss of this example. But the library clips the probability before it takes the logarithm, so "
    "it never meets a 0.",
)

# Means

SUM_FOR_MEAN = Misconception(
    "sum for mean",
    "You added up, and a mean is asked for. A sum grows with the number of its terms; a mean does not.",
)
MEAN_OF_MEANS = Misconception(
    "mean of means",
    "You gave both means the same say. They are means of unequal numbers of examples, and the larger group has to "
    "count for more.",
)
WEIGHTS_FORGOTTEN = Misconception(
    "weights forgotten",
    "You gave every term the same weight.",
)
AVERAGED_OVER_CLASSES = Misconception(
    "mean over the classes",
    "You divided by the number of outcomes. The sum is a mean as it stands: the true probabilities are its weights, "
    "and they sum to 1.",
)
WEIGHTS_EXCHANGED = Misconception(
    "weights exchanged", "You gave the small batch the weight of the large one, and the other way round."
)
PAIR_FOR_ONE = Misconception("the price of a pair for the price of one", "That is for a pair. A pair is two throws.")
ONE_BATCH = Misconception("one batch only", "That is the mean of one batch. The examples of the other one count too.")
ONE_TERM = Misconception(
    "one term of the sum only",
    "You have one of the terms. Each class with a share in the label adds one.",
)
GEOMETRIC_MEAN = Misconception(
    "geometric mean for perplexity",
    "You kept the minus: this is the geometric mean of the probabilities. The perplexity is one divided by it.",
)
DIVIDED_BY_COUNT = Misconception(
    "divided by the number of terms",
    "You divided by the number of terms. The terms are weighted already, and the weights decide what to divide by.",
)
LOG_OF_MEAN = Misconception(
    "log of the mean for mean of the logs",
    "You took the mean of the probabilities and then its logarithm. Each example has its own loss, so the logarithm "
    "comes first; in the other order one very bad prediction hardly counts.",
)

# Two distributions

SWAPPED = Misconception(
    "p and q swapped",
    "The truth and the estimate have changed places. The truth says how often each outcome happens, so it is the "
    "weight.",
)
ENTROPY_FOR_PRICE = Misconception(
    "entropy for the price that is paid",
    "That is the entropy, the least that any code can reach on average. This code does not reach it.",
)
PRICE_FOR_DIVERGENCE = Misconception(
    "cross-entropy for divergence",
    "That is the whole price, H(p, q). A part of it nobody avoids, even with the right belief, and that part is not "
    "the belief's fault.",
)
DIVERGENCE_FOR_PRICE = Misconception(
    "divergence for cross-entropy", "That is what the wrong belief adds. The whole price is asked for."
)
EVEN_GUESS = Misconception(
    "unequal taken for equal",
    "That is right if all outcomes are equally likely, or nothing is known about them. Here more is known.",
)
ANOTHER_EVENT = Misconception(
    "log of another event's probability", "The method is right, but you measured the news of another event."
)

# Losses

WRONG_CLASS = Misconception(
    "log of the wrong class",
    "You took the logarithm of another class's probability. The loss asks what the true class was given, and counting "
    "starts at 0.",
)
LABELS_FORGOTTEN = Misconception(
    "labels forgotten", "You averaged over all classes. Each row counts only what its true class was given."
)
BY_ACCURACY = Misconception(
    "loss by accuracy",
    "You asked whether the likeliest class is the true one, yes or no. The loss asks how probable the true class was "
    "made, and that is not all or nothing.",
)
LOSS_BACKWARDS = Misconception(
    "a higher loss read as a higher probability",
    "You read the loss as if more were better. It is minus a logarithm: it rises when the probability falls.",
)
HARDENED = Misconception(
    "soft label forced to one-hot",
    "You worked as if the label named one class for certain. It is soft, and its other shares count too.",
)
PROBABILITIES_AS_LOGITS = Misconception(
    "probabilities given where logits are meant",
    "Softmax was applied to numbers that were probabilities already. They lie between 0 and 1, so as logits they "
    "hardly differ, and what comes out is far too even.",
)
LOGITS_AS_PROBABILITIES = Misconception(
    "logits taken for probabilities",
    "You used the logits as if they were probabilities. They can have any size and sign; softmax has to come first.",
)

# Softmax

NO_MAXIMUM = Misconception(
    "softmax without the maximum",
    "The formula is right on paper. But e to the power 1,000 is too large for a float and becomes inf, e to the power "
    "-1,000 becomes 0, and inf / inf and 0 / 0 are nan. Which shift of the logits changes nothing?",
)
ONE_MAXIMUM = Misconception(
    "one maximum for all rows",
    "You subtracted the largest logit of the whole table. A row that lies far below it then has exponentials that all "
    "round to 0, and 0 / 0 is nan. Each row is an example by itself.",
)
ANOTHER_SHIFT = Misconception(
    "a shift that is not the maximum",
    "You shift each row, but not far enough, or too far: in some row an exponential overflows, or all round to 0. "
    "Which shift prevents both in every row?",
)
WRONG_AXIS = Misconception(
    "softmax over the wrong axis",
    "Each row holds the classes of one example, so each row must sum to 1. Yours do not.",
)
UNNORMALISED = Misconception(
    "softmax without its sum", "The exponentials are there, and all are positive, but they do not sum to 1 yet."
)

GAP_FOR_LOSS = Misconception(
    "difference of the logits for the loss",
    "That is how far the true logit lies below the largest one. The log-sum-exp is larger than the largest logit, "
    "since every class adds to the sum.",
)
SOFTMAX_FIRST = Misconception(
    "softmax before the logarithm",
    "You took softmax first and then the logarithm. Far below the largest logit a probability rounds to 0, and its "
    "logarithm is infinite or whatever a clip makes of it. The loss itself is finite there.",
)
MAXIMUM_KEPT_OUT = Misconception(
    "the largest logit never put back",
    "You subtracted the largest logit inside the sum only. What is taken out of the logarithm has to stand beside it.",
)
FLOOR_OF_ONE_SOFTMAX = Misconception(
    "the floor of one softmax",
    "With one softmax a loss can come as near to that as you like. Here the numbers that it takes for logits are "
    "probabilities, and they cannot differ by more than 1.",
)
ANOTHER_NUMBER_OF_CLASSES = Misconception(
    "another number of classes", "That is the number for another count of classes. Each class adds a term to the sum."
)

# Gradients

SIGN_TURNED = Misconception(
    "q - y with its sign turned",
    "That is y - q, the step that descent takes. The gradient points the other way, to where the loss rises.",
)
DIAGONAL_ONLY = Misconception(
    "the diagonal of the Jacobian only",
    "You let each logit move its own probability only. Softmax divides by one sum for all, so each logit moves every "
    "probability.",
)
ANOTHER_ENTRY = Misconception("another entry of the Jacobian", "That is another entry of the Jacobian.")
SLOPE_OF_LOSS = Misconception(
    "slope of the loss for slope of a probability",
    "That is the slope of the loss by the second logit. Here it is the third probability that responds.",
)
INDEX_AS_ROW = Misconception(
    "a class index taken for a row",
    "The label is an index, and you subtracted it from every entry. Take 1 off at that place only.",
)
SIGMOIDS = Misconception(
    "sigmoids for softmax",
    "You put each logit through a sigmoid by itself. Softmax divides by one sum, so that the outputs share one whole.",
)
NO_BIAS = Misconception("bias forgotten", "The logits are `W @ x + b`, and you left out `b`.")
BY_PROBABILITY = Misconception(
    "gradient by probability given for gradient by logit",
    "That is -y/q, the slope by the probabilities, as if each could move alone. By the logits there is one more link "
    "in the chain: softmax.",
)
TRANSPOSED = Misconception(
    "rows and columns exchanged",
    "The numbers are right, but the gradient of a matrix has the shape of that matrix: one row for each class.",
)
