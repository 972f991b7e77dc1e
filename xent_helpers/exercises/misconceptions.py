"""The misconceptions that the exercises know, each named and explained once.

An explanation says why the answer is wrong, and not what is right. An exercise completes it where it should.
"""

import numpy as np

from xent_helpers.exercises.slips import (
    DECIMAL_POINT,
    MINUS_CAME_IN,
    NUMBER_OF_QUESTION,
    STEP_TOO_MANY,
    TERMS,
    UNIT_ONCE_MORE,
    Misconception,
)

__all__ = ["DECIMAL_POINT", "MINUS_CAME_IN", "NUMBER_OF_QUESTION", "STEP_TOO_MANY", "TERMS", "UNIT_ONCE_MORE"]

# Sentences that complete more than one explanation
LOG_IS_NEGATIVE = "The logarithm of a probability is never above 0."

# What people put in place of 0, so that clipping is recognised whichever they chose.
TINY = [*(10.0**-n for n in range(6, 17)), 1e-20, 1e-30, 1e-100, 1e-300, *(np.finfo(t).eps for t in (float, "f4"))]

# Larger numbers in place of 0, which change the ordinary results too.
LARGE = [1e-5, 1e-4, 1e-3, 1e-2]

# Where people cut logits off.
MOST = [100, 500, 700, 709]

# Logarithms

NATS_FOR_BITS = Misconception(
    "base e for base 2",
    "You took the natural logarithm, which counts in nats. A bit is the news of one fair coin, so bits need the "
    "logarithm to base 2: `np.log2`, or `base=2` in a helper.",
    beside="sign",
)
BITS_FOR_NATS = Misconception(
    "base 2 for base e",
    "You worked to base 2, which counts in bits. Here the unit is the nat, and it goes with base e.",
    beside="sign",
)
BASE_10 = Misconception(
    "base 10 for base e",
    "You took the logarithm to base 10, which is neither bits nor nats. In NumPy the natural one is called `np.log`.",
    beside="sign",
)
UNIT_TURNED = Misconception(
    "the factor between two units turned over",
    "You turned the factor over. A nat is the larger unit, so the same news is more bits than nats.",
    beside="sign",
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
    "You let an estimate of 0 cost nothing. A term may be left out only where the truth is 0. Here it happens and was "
    "ruled out, and that costs infinitely much.",
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
BASE_10_FOR_BITS = Misconception(
    "base 10 for base 2",
    "You took the logarithm to base 10. A bit is the news of one fair coin, so bits need the logarithm to base 2: "
    "`np.log2`, or `base=2` in a helper.",
    beside="sign",
)
ONE_NAT = Misconception(
    "the factor for another number of nats",
    "That is the factor between the two units, for 1 nat. Here there is another number of nats.",
)
LOSS_AS_PROBABILITY = Misconception(
    "a loss taken for a probability",
    "You took the logarithm of the 0.5. It is no probability, but a loss: a logarithm has been taken already.",
)
UNIT_KEPT = Misconception(
    "one nat for one bit",
    "The number is as it was. The units differ in size, so the same news is another number of them.",
)
EXPONENTIAL = Misconception(
    "e to the power of the loss",
    "The exponential leads from the loss back to a probability, or to a number of cases. Only the unit is to "
    "change here.",
)
PERPLEXITY = Misconception(
    "perplexity for its logarithm",
    "That is a number of equally likely cases, one divided by a probability. Its logarithm is asked for.",
)
PERPLEXITY_FOR_BITS = Misconception(
    "the perplexity for the bits",
    "You used a perplexity. What is written or sent is counted in bits, its logarithm.",
)
COST_AS_PERPLEXITY = Misconception(
    "the cost for the perplexity",
    "That is the cost itself, in nats. A perplexity is a number of cases, so a logarithm has to be undone.",
)
LOG_FOR_EXP = Misconception(
    "logarithm for exponential",
    "You took the logarithm, and the cost is one already. What undoes it?",
)
BITS_AS_PERPLEXITY = Misconception(
    "bits for the perplexity",
    "That is the cost in bits. How many equally likely cases cost so many bits?",
)
PERPLEXITY_OF_GUESS = Misconception(
    "the perplexity of an even guess",
    "20 is the perplexity of an even guess, whose cost is ln 20 = 2.996. The cost of the classifier is lower.",
)
PERPLEXITY_BY_CLASSES = Misconception(
    "the perplexity divided by the classes",
    "You divided by the number of classes. It is not needed: the cost alone says what the perplexity is.",
)
COMPARED_WITH_GUESS = Misconception(
    "compared with an even guess",
    "You compared the cost with ln 20, that of an even guess. The number of classes is not needed.",
)
TIMES_CLASSES = Misconception(
    "multiplied by the classes",
    "You multiplied by the number of classes. It is not needed: the cost alone says what the perplexity is.",
)
CLASSES_BY_PERPLEXITY = Misconception(
    "classes divided by the perplexity",
    "You divided the number of classes by something. It is not needed: the cost alone says what the perplexity is.",
)
LOG_AGAIN = Misconception(
    "the logarithm taken again",
    "You took logarithms of the losses. They are logarithms already.",
)
CLIPPED_FINITE = Misconception(
    "a small number added everywhere",
    "You added something to the probabilities before you took the logarithm. It is large enough to change the "
    "result for ordinary ones. What never happens can be left out in place of that.",
)
STOPPED_AT_ZERO = Misconception(
    "the sum ended by a zero",
    "Your sum ends at the first zero. The classes after it count as well: pass over the zero, and go on.",
)

INFINITE_THOUGH_CLIPPED = Misconception(
    "the honest loss for the one that is printed",
    "That is the honest loss of this example. But the library clips the probability before it takes the logarithm, so "
    "it never meets a 0.",
)
ANOTHER_CLIP = Misconception(
    "another clip",
    "You took the clip of another library. Each has its own, and the question says which one this is.",
    beside="unit",
)

# Means

SUM_FOR_MEAN = Misconception(
    "sum for mean",
    "You added up, and a mean is asked for. A sum grows with the number of its terms; a mean does not.",
    beside="unit",
)
MEAN_OF_MEANS = Misconception(
    "mean of means",
    "You gave both means the same say. They are means of unequal numbers of examples, and the larger group has to "
    "count for more.",
)
WEIGHTS_FORGOTTEN = Misconception(
    "weights forgotten",
    "You gave every term the same weight.",
    beside="unit",
)
AVERAGED_OVER_CLASSES = Misconception(
    "mean over the classes",
    "You divided by the number of outcomes. The sum is a mean as it stands: the true probabilities are its weights, "
    "and they sum to 1.",
    beside="unit",
)
WEIGHTS_EXCHANGED = Misconception(
    "weights exchanged", "You gave the small group the weight of the large one, and the other way round."
)
PAIR_FOR_ONE = Misconception("the price of a pair for the price of one", "That is for a pair. A pair is two throws.")
ONE_BATCH = Misconception("one batch only", "That is the mean of one batch. The examples of the other one count too.")
ONE_TERM = Misconception(
    "one term of the sum only",
    "You have one of the terms. Every class that has a share adds one.",
    beside="unit",
)
GEOMETRIC_MEAN = Misconception(
    "geometric mean for perplexity",
    "You kept the minus: this is the geometric mean of the probabilities.",
)
DIVIDED_BY_COUNT = Misconception(
    "divided by the number of terms",
    "You divided by the number of terms. The terms are weighted already, and the weights decide what to divide by.",
    beside="unit",
)
LOG_OF_MEAN = Misconception(
    "log of the mean for mean of the logs",
    "You took the mean of the probabilities and then its logarithm. Each example has its own loss, so the logarithm "
    "comes first; in the other order one very bad prediction hardly counts.",
    beside="unit",
)
WEIGHTED_TERM = Misconception(
    "a weighted term for the surprisal",
    "You multiplied the surprisal by the probability. That is its share in an entropy; the news of the one event "
    "is the surprisal alone.",
    beside="unit",
)
ENTROPY_FOR_SURPRISAL = Misconception(
    "entropy for surprisal",
    "That is the mean news of both answers, yes and no. You have heard one of them.",
    beside="unit",
)
ANOTHER_CODE = Misconception(
    "another code",
    "That is the price of a code, but not of a shortest one. In each step the two least likely are merged; a pair "
    "made so is as likely as both together.",
)
HALVED_TWICE = Misconception(
    "halved once too often",
    "You divided by 2 twice. A pair is two throws, so once is enough.",
    beside="unit",
)
FIRST_TERM = Misconception(
    "only the first term",
    "Your function returns the first term. If there is a loop, `return` stands inside it, and ends it in its "
    "first round.",
)
SURPRISALS = Misconception(
    "surprisals one by one",
    "Your function returns the surprisal of every outcome. One number is asked for.",
    beside="unit",
)
LIKELIHOOD = Misconception(
    "likelihood for its logarithm",
    "You multiplied the probabilities. That is the likelihood of all the examples together; the cost is a mean of "
    "losses, and a loss is a logarithm.",
)
CERTAIN_LEFT_OUT = Misconception(
    "an example of loss 0 left out",
    "You left out the example that was given 1. Its loss is 0, but it is one of the examples.",
    beside="unit",
)
MEAN_PROBABILITY = Misconception(
    "mean probability for the cost",
    "That is the mean of the probabilities. Each example has a loss, minus the logarithm of what its true class "
    "was given; the mean comes after that.",
)
MEANS_ADDED = Misconception(
    "the means added",
    "You added the two means. A cost is a mean too, so it lies between them.",
)
ANOTHER_COUNT = Misconception(
    "divided by another number of examples",
    "You divided the sum of all losses by the number of only some of the examples.",
)
AS_ONE_EXAMPLE = Misconception(
    "one batch counted as one example",
    "You counted the last batch as one example. Its mean stands for 4.",
)
SUM_OF_LOSSES = Misconception(
    "the sum of the losses",
    "What you return is the sum of the losses. Either the weights never come in, or they cancel: of two loops, one "
    "inside the other, each loss meets every weight.",
)
SUMS = Misconception(
    "each sum for itself",
    "You divided the sum of the losses by the sum of the weights. Each loss has to meet its own weight first.",
)
WRONG_DIVISOR = Misconception(
    "divided by the sum of the losses",
    "You divided by the sum of the losses, or took the arguments in the other order: first come the losses, then "
    "the weights.",
)
FORGOTTEN_MINUS_AGAIN = Misconception(
    "a minus too many",
    "A minus has come in. The losses have theirs already, and the mean of positive numbers is positive.",
)
DIVIDED_TWICE = Misconception(
    "divided twice",
    "You divided by the sum of the weights and by the number of losses. The first makes it a mean; the second is "
    "one too many.",
)
MASK = Misconception(
    "weights as a mask",
    "You let the weights decide which losses count, but not how much.",
)
MEAN_WEIGHT = Misconception(
    "divided by the mean weight",
    "You divided by the mean of the weights. Then two losses of 1 give 2, and no mean does.",
)
WEIGHTS_DIVIDE = Misconception(
    "divided by the weights",
    "You divided each number by its weight. A larger weight has to count for more.",
)
SQUARED_WEIGHTS = Misconception(
    "weights squared",
    "Each weight has come in twice.",
)
WHOLE_WEIGHTS = Misconception(
    "weights cut to whole numbers",
    "You repeated each loss, which works for whole weights alone. A weight may be 0.5 as well.",
)
AT_LEAST_ONE = Misconception(
    "a guard against small weights",
    "You do not divide by less than 1. Weights may sum to less, and then the result is too low.",
)

# Two distributions

SWAPPED = Misconception(
    "p and q swapped",
    "The truth and the estimate have changed places. The truth says how often each outcome happens, so it is the "
    "weight.",
    beside="unit",
)
ENTROPY_FOR_PRICE = Misconception(
    "entropy for the price that is paid",
    "That is the entropy, the least that any code can reach on average. This code does not reach it.",
    beside="unit",
)
PRICE_FOR_DIVERGENCE = Misconception(
    "cross-entropy for divergence",
    "That is the whole price, H(p, q). A part of it nobody avoids, even with the right belief, and that part is not "
    "the belief's fault.",
    beside="unit",
)
DIVERGENCE_FOR_PRICE = Misconception(
    "divergence for cross-entropy",
    "That is what the wrong belief adds. The whole price is asked for.",
    beside="unit",
)
EVEN_GUESS = Misconception(
    "unequal taken for equal",
    "That is right if all outcomes are equally likely, or nothing is known about them. Here more is known.",
    beside="unit",
)
ANOTHER_EVENT = Misconception(
    "log of another event's probability",
    "The method is right, but you measured the news of another event.",
    beside="unit",
)
ENTROPY_ADDED = Misconception(
    "entropy added, not subtracted",
    "You added the entropy. It is in the price already, and what the belief adds is the rest.",
    beside="unit",
)
SHARE = Misconception(
    "a share for a difference",
    "You divided one price by the other. The question is how many more, a difference.",
)
UNITS_MIXED = Misconception(
    "units mixed",
    "You subtracted nats from bits. Take both to the same base.",
)
WRONG_WEIGHTS = Misconception(
    "weighted by the estimate",
    "You weighed the logarithms by q. How often each outcome happens is what p says.",
)
BOTH_DIRECTIONS = Misconception(
    "both directions",
    "You put the divergences of both directions together. It is asked from p to q, and the two differ.",
    beside="unit",
)
OTHER_ENTROPY = Misconception(
    "the other entropy subtracted",
    "You worked with the entropy of q. What nobody avoids depends on what happens, and that is p.",
    beside="unit",
)

# Losses

WRONG_CLASS = Misconception(
    "log of the wrong class",
    "You took the logarithm of another class's probability. The loss asks what the true class was given, and counting "
    "starts at 0.",
    beside="unit",
)
LABELS_FORGOTTEN = Misconception(
    "labels forgotten",
    "You averaged over all classes. Each row counts only what its true class was given.",
    beside="unit",
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
    beside="unit",
)
LOGITS_AS_PROBABILITIES = Misconception(
    "logits taken for probabilities",
    "You used the logits as if they were probabilities. They can have any size and sign; softmax has to come first.",
)
EVEN_TAKEN = Misconception(
    "an even guess without its loss",
    "With 10 classes an even guess costs ln 10. Is that 2.5?",
)
SQUARED = Misconception(
    "squared error for cross-entropy",
    "You squared differences. That is another loss, which never exceeds 2; this one is a logarithm.",
)
SOFTMAX_OF_LABEL = Misconception(
    "softmax of the label",
    "Softmax was applied to the label, or to a prediction that was one already.",
)
INDEX_AS_ROW_IN_LOSS = Misconception(
    "a class index multiplied",
    "You multiplied by the label. It is an index, the place of the true class, and no number of anything.",
)
OTHER_CLASSES = Misconception(
    "the other classes counted",
    "You added what the other classes were spared. That is the loss of separate yes-or-no questions; here the "
    "classes share one whole.",
    beside="unit",
)
ACCURACY = Misconception(
    "accuracy for the cost",
    "That is the share of the examples that the likeliest class gets right. The cost asks how probable the true "
    "classes were made.",
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
    "You shift the logits, but not far enough, or too far: for some of them an exponential overflows, or all round to "
    "0. Which shift prevents both, whatever the logits are?",
)
WRONG_AXIS = Misconception(
    "softmax over the wrong axis",
    "Each row holds the classes of one example, so each row must sum to 1. Yours do not.",
    beside="unit",
)
HALF_SHIFTED = Misconception(
    "a shift on one side",
    "You shifted the logits above the fraction line and not below it. A shift cancels only if both have it.",
)
CLIPPED_LOGITS = Misconception(
    "logits cut off",
    "You cut the logits off where they are large. Two that lie beyond the cut then look equal, and they are not.",
)
UNNORMALISED = Misconception(
    "softmax without its sum", "The exponentials are there, and all are positive, but they do not sum to 1 yet."
)
NO_EXPONENTIAL = Misconception(
    "no exponential",
    "You divided the logits by their sum. Logits may be negative, and so may their sum; e to their power is positive.",
    beside="unit",
)
LOG_OF_SOFTMAX = Misconception(
    "the logarithm of softmax",
    "Those are the logarithms of the probabilities. The probabilities are asked for.",
)
SIGN_OF_EXPONENT = Misconception(
    "the sign of the exponent",
    "You took e to the power of minus the logit. The largest logit has to get the largest probability.",
)
SOFTMAX_TWICE = Misconception(
    "softmax twice",
    "You applied softmax to what it had made. The second time, everything becomes far too even.",
)
DIVIDED_BY_MAXIMUM = Misconception(
    "divided by the maximum, not shifted",
    "You divided the logits by the largest one. That changes their differences, on which softmax depends; a shift "
    "does not.",
)
ARGMAX = Misconception(
    "the largest alone",
    "You gave everything to the largest logit. Softmax leaves each class its share.",
)
BASE_2_OF_SOFTMAX = Misconception(
    "powers of 2 for powers of e",
    "You took powers of 2. Softmax takes powers of e; with 2 it is a softmax of smaller logits.",
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
LOGIT_FOR_LOSS = Misconception(
    "a logit for the loss",
    "That is as large as the logits themselves. A loss depends only on how far they are apart.",
)
TRUE_LOGIT_MISSING = Misconception(
    "the true logit not subtracted",
    "That is the log-sum-exp. It is the same for each class, so the logit of the true one has not come in yet.",
    beside="unit",
)
TRUE_LOGIT_ADDED = Misconception(
    "the true logit added", "You added the true logit. It stands in the logarithm of a quotient, above the line."
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
    "another number of classes",
    "That is the number for another count of classes. Each class adds a term to the sum.",
    beside="unit",
)

ANOTHER_RANGE = Misconception(
    "another range of outputs",
    "What softmax gives lies between 0 and 1.",
    beside="unit",
)
INFINITE_CERTAIN_OUTPUT = Misconception(
    "infinite for the least", "The least cost is asked for, and no true class need be ruled out."
)
SUM_OF_SIGMOIDS = Misconception(
    "a sum of sigmoid losses",
    "You added a loss for each class by itself, as if each were a question of yes or no. Here the classes share one "
    "whole.",
    beside="unit",
)
LOG_OF_COUNT = Misconception(
    "logarithm of the number of examples",
    "You took the logarithm of the number of examples. The loss is the logarithm of what the true class was given.",
)
CERTAIN_COMPLEMENT = Misconception(
    "the loss of a sure and right prediction",
    "So little costs an example that was predicted with certainty. This one was ruled out.",
)
MEAN_OF_EXPONENTIALS = Misconception(
    "mean of the exponentials", "You took the mean of the exponentials. Softmax divides by their sum."
)
MAXIMUM_TAKEN_AGAIN = Misconception(
    "the largest logit taken off twice",
    "You subtracted the largest logit, and then once more. What is taken out of the logarithm has to be put back.",
)
TRUE_CLASS_LEFT_OUT = Misconception(
    "the true class left out of the sum",
    "You added the exponentials of the other classes alone. The true one counts too.",
)

# What many exercises share

PART = Misconception("a part for the whole", "That is a part of what is asked for.", beside="unit")
TERM_LEFT_OUT = Misconception(
    "a term left out",
    "Some of the terms are missing. Each adds something to the sum, a small one too.",
    beside="unit",
)
ONE_VALUE = Misconception(
    "one number for the mean of all",
    "That is one of the numbers alone. Their mean is asked for.",
    beside="unit",
)
LIST_FOR_NUMBER = Misconception(
    "a list for one number", "Those are several numbers. What is to be done with them, so that one is left?"
)
NUMBER_FOR_LIST = Misconception("one number for a list", "That is one number, and a list is asked for.")
COPIED = Misconception("a number from above", "That is a number of the notebook, for something else.")
ZERO_ENDS_ALL = Misconception(
    "one zero for all",
    "You return 0 as soon as there is any zero. Such a class counts nothing, and the others count on.",
)
LAST_TERM = Misconception(
    "only the last term",
    "Your function returns the last term. In a loop, `=` forgets what came before, and `+=` adds to it.",
)
FIRST_LEFT_OUT = Misconception("the first one left out", "Your sum leaves out the first entry, which is number 0.")
LOG_OF_1 = Misconception("1 for ln 1", "You counted 1 for the example that was given 1. The logarithm of 1 is 0.")
LABEL_TURNED = Misconception(
    "the label turned over", "You took 1 off at the wrong classes. It belongs to the true class."
)
NAN_FOR_INFINITE = Misconception(
    "nan for infinite", "There the loss is infinite: `np.inf`. nan says that there is no number."
)
UPPER_BOUND = Misconception(
    "a bound for the price", "That is a bound, which no Huffman code exceeds. The code itself can be worked out."
)
ONE_SIGN = Misconception("the sign of one term", "One of the terms has the wrong sign.")
MEAN_OF_SOME = Misconception("the mean of some", "That is the mean of some of the numbers. The others count too.")
ANOTHER_NUMBER = Misconception("divided by another number", "You divided by another number than that of the terms.")
ANOTHER_DECK = Misconception("another deck", "You counted other cards: there are 13 hearts among 52.")
SAVED_PER_THROW = Misconception(
    "what is saved for what is paid", "That is a difference of two prices. One price is asked for."
)
LONGEST_WORD = Misconception("the longest word", "That is the longest word, and it is rare. The average is asked for.")
ONE_DIGIT = Misconception(
    "one digit for a pair",
    "One digit for a pair cannot tell four pairs apart. And the entropy, 0.469, is no code's price.",
)
ANOTHER_BLOCK = Misconception("blocks of three", "You coded three throws at a time. Here it is two.")
ANY_ZERO_OF_P = Misconception(
    "a zero taken for infinite", "What never happens costs nothing, and you made it infinite."
)
PRODUCT_OF_TERMS = Misconception("terms multiplied", "You multiplied the terms. They are to be added up.")
WEIGHT_OF_THE_REST = Misconception(
    "weighed by 1 - p", "You weighed each surprisal by 1 - p. It counts as often as its outcome comes, which is p."
)
OTHERS_AS_ONE = Misconception("the rare ones taken for one", "You took the three rare fruits for one.")
BETWEEN = Misconception("a mean of two prices", "That is halfway between two prices. One of them is asked for.")
CODE_FOR_TRUTH = Misconception(
    "a code for the truth", "That is the price of words made for the truth. Yours are made for the belief."
)
WHOLE_WORDS = Misconception(
    "whole words for bits",
    "You compared the lengths of words, which are whole. The difference is one of bits as they are.",
)
LOGS_SQUARED = Misconception("logarithms squared", "You squared the logarithms. They count as they are.")
DIFFERENCE_INSIDE = Misconception(
    "a difference inside the logarithm", "You subtracted inside the logarithm. There stands a quotient."
)
SLOPE_FOR_LOSS = Misconception("a slope for the loss", "That is a slope of the loss, q - 1.")
PROBABILITY_MISREAD = Misconception("the decimal point of the probability", "You moved the decimal point of 0.35.")
MISREAD = Misconception("a number misread", "You took one of the numbers otherwise than it stands there.")
UNIT_FACTOR = Misconception("the factor between the units", "That is the number of bits in 1 nat.")
ADDED_INSIDE = Misconception("1 added inside the logarithm", "You added 1 inside the logarithm.")
TEMPERATURE = Misconception(
    "divided by 1,000", "You divided the logits. Softmax depends on their differences, and these have become small."
)
ABSOLUTE_LOGITS = Misconception("the signs of the logits lost", "You took the logits without their signs.")
MAXIMUM_LEFT_OUT = Misconception(
    "the largest logit left out", "You left out the largest logit. It gets the largest share."
)
MINUS_INFINITY = Misconception("minus infinity", "The loss there is infinite, and not minus infinity.")
NUMBER_FOR_INFINITY = Misconception(
    "a number for infinity", "You return a number where the true class was given 0. The loss there is `np.inf`."
)
NORMALISED_FIRST = Misconception(
    "divided by their sum first",
    "You made the four numbers sum to 1. They belong to four examples, so nothing asks for that.",
)
PROBABILITIES_FOR_LOSSES = Misconception(
    "losses taken for probabilities", "You took logarithms of the means. They are losses, so logarithms already."
)
ANOTHER_SHARE = Misconception("another share of the last batch", "The last batch has 4 of 100 examples.")
COST_ROUNDED = Misconception("the cost rounded first", "You rounded the cost before you took the exponential.")
WHOLE_DIVISION = Misconception(
    "whole-number division", "With `//` whatever comes after the point is thrown away. Divide with `/`."
)
POWERS = Misconception("a power for a product", "You took powers of the losses. A weight multiplies its loss.")
RUNNING_SUMS = Misconception("running sums", "Your function returns all sums on the way. The last one is asked for.")
EXP_OF_0 = Misconception(
    "e to the power 0 taken for 0",
    "The power 0 of e is 1. Did you leave out the logits that are 0? Or did you round on the way?",
)
ANOTHER_ORDER = Misconception("another order", "The order of the entries is not the one of the classes.")
SIGNS_ALONE = Misconception("signs alone", "Those are signs, or nothing but 1. How strong each push is counts as well.")
NO_GRADIENT = Misconception("no gradient at all", "All slopes are 0 only where prediction and label are equal.")
TRUE_CLASS_ALONE = Misconception(
    "the true class by itself", "At the true class, something else than prediction minus label stands."
)
ENTRY_MISCOUNTED = Misconception("one entry", "All entries but one are right. Work that one out again.")
LIST_CUT = Misconception("a list too short", "Those entries are right, but every class has one.")
LOGITS_COMPARED = Misconception(
    "a difference of logits", "That is how far two logits are apart. A slope of softmax is a product."
)
MULTIPLIED_BY_CLASSES = Misconception("times the classes", "You multiplied by the number of classes.")
JACOBIAN_ROW = Misconception(
    "a row of the Jacobian", "Those are slopes of probabilities. The slopes of the loss are asked for."
)
ZEROS_TURN = Misconception(
    "the zeros turn the sign", "You turned the sign where the label is 0. There the prediction stands alone."
)
FIRST_ROW = Misconception("the first row alone", "Your function returns the first row. There is one for each class.")
ADDED_UP = Misconception(
    "the sum of the table", "That is 0, as much as all entries together. They are asked for one by one."
)
ONE_BY_ONE = Misconception(
    "one after the other", "You asked for one suit after the other. A good question halves what is left."
)
JACOBIAN_ALONE = Misconception(
    "the Jacobian for the gradient", "That is the Jacobian of softmax. Loss and input have still to come in."
)
MEDIAN = Misconception("median for mean", "That is the number in the middle. A mean takes all of them.")
MULTIPLIED = Misconception("a product for a quotient", "You multiplied where a division is needed.")
HALVED = Misconception("halved", "You took half of it. Nothing is to be halved here.")
LOG_LEFT_OUT = Misconception("the logarithm left out", "That is the number of which a logarithm is to be taken.")
EXP_FOR_LOG = Misconception(
    "exponential for logarithm",
    "You took e to a power. A loss is a logarithm, which goes the other way.",
)
SQUARES = Misconception(
    "squares for logarithms",
    "You added the squares of the probabilities. That is how often two draws agree; news is a logarithm.",
)
PRODUCT = Misconception(
    "probabilities multiplied", "You multiplied probabilities. That is how probable all of it is together."
)
LOG_QUOTIENT = Misconception(
    "logarithms divided",
    "You divided one logarithm by another. What belongs to the logarithm of a quotient is a difference.",
)
DIFFERENCES = Misconception(
    "differences of the probabilities",
    "You compared the probabilities themselves. What a wrong belief costs is counted by their logarithms.",
)
BELIEF_FOR_FREE = Misconception("a wrong belief for free", "Only a belief that equals the truth adds nothing.")
PERPLEXITIES_OF_EXAMPLES = Misconception(
    "the mean of one over the probabilities",
    "You took one over each probability first. The loss is the logarithm of that, and the mean comes last.",
)

NORMALISED = Misconception(
    "divided by the most that is possible",
    "You divided by the logarithm of the number of outcomes. That is a share of the most that is possible.",
)
ONE_MINUS_P_INSIDE = Misconception(
    "log(1 - p) for log p", "You took the logarithm of 1 - p. That is the news of what did not happen."
)

ABSOLUTE_TERMS = Misconception(
    "each term made positive",
    "You took each term without its sign. Some are negative, where q is above p, and they count as they are.",
)
EVERY_PAIR = Misconception(
    "every pair of classes",
    "You combined each entry of p with every entry of q. A class of p goes with the same class of q alone.",
)
ZEROS_APART = Misconception(
    "zeros left out of p and q apart",
    "You did not leave out the same entries of p and q. Then those that remain no longer belong to the same classes.",
)

ANY_ZERO_OF_PREDICTION = Misconception(
    "every zero of the prediction",
    "You asked whether there is any 0 in the prediction. Only the probability of the true class counts.",
)
ONE_EXAMPLE = Misconception(
    "one example only", "Your function returns the result for one example. There are several, one in each row."
)
STANDARDISED = Misconception(
    "standardised for softmax",
    "You took off the mean and divided by the spread. That makes no probabilities: some are negative.",
)

INFINITE_CERTAIN = Misconception(
    "certainty taken for infinite",
    "No true class was given 0 here. One was given 1, whose logarithm is 0.",
)
MEANS_COMBINED = Misconception(
    "the two means combined",
    "You subtracted or multiplied the two means. A mean of all examples asks how many stand behind each.",
)
ANOTHER_DIVISOR = Misconception(
    "another divisor",
    "You divided by something else that is made of the weights. How often does each loss count, all together?",
)
WEIGHTS_BENT = Misconception(
    "the weights changed first",
    "You changed the weights before you used them. A weight of 2 is to count twice as much as a weight of 1.",
)
MEANS_MULTIPLIED = Misconception(
    "each sum for itself, multiplied",
    "You took the sum or the mean of each array first. Each loss has to meet its own weight before anything is added.",
)
TURNED_OVER = Misconception("the quotient turned over", "You divided the other way round.")
EXP_AGAIN = Misconception(
    "an exponential too many",
    "You took e to the power of the mean. That is a perplexity or a probability, and no cost.",
)
WEIGHTS_ADDED = Misconception("weights added", "You added the weights to the losses. A weight multiplies its loss.")
LAST_LEFT_OUT = Misconception("the last one left out", "Your sum leaves out the last entry.")

# Units and bytes

ADDED = Misconception("added for multiplied", "You added or subtracted. From one unit to another leads a factor.")
E_AS_FACTOR = Misconception(
    "e for the factor", "You multiplied or divided by e. The factor between the units is another."
)
ANOTHER_FACTOR = Misconception(
    "another factor", "You doubled or halved it. The factor between the two units is no whole number."
)
BYTES = Misconception(
    "bytes for bits", "That is a count of bytes, or of the bits in bytes. No bytes are asked for here."
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
SLOPE_OF_PROBABILITY = Misconception(
    "slope of a probability for slope of the loss",
    "That is how the third probability changes with each logit. The loss is minus its logarithm, so one link of the "
    "chain is missing.",
)
SLOPE_OF_LOSS = Misconception(
    "slope of the loss for slope of a probability",
    "That is a slope of the loss. Here it is the third probability that responds.",
)
INDEX_AS_ROW = Misconception(
    "a class index taken for a row",
    "The label is an index, and you subtracted it from every entry. Take 1 off at that place only.",
)
SIGMOIDS = Misconception(
    "sigmoids for softmax",
    "You put each logit through a sigmoid by itself. Softmax divides by one sum, so that the outputs share one whole.",
    beside="unit",
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
NOTHING_SUBTRACTED = Misconception(
    "nothing subtracted",
    "That is the prediction. At which place does the label come in?",
)
ABSOLUTE = Misconception(
    "absolute values",
    "The sizes are right, the signs are not. One logit has to rise for the loss to fall, and others have to fall.",
)
LABEL_ELSEWHERE = Misconception(
    "the label at another class",
    "You took the label off at another class.",
)
TIMES_PREDICTION = Misconception(
    "multiplied by the prediction",
    "You multiplied by a probability once more. The logarithm in the loss has the slope 1/q, which cancels it.",
)
LOSS_FOR_SLOPE = Misconception(
    "losses for their slopes",
    "Those are losses. A gradient says how fast the loss changes with each logit.",
)
LABEL_AS_GRADIENT = Misconception(
    "the label for the gradient",
    "That is the label, or the label with a minus. The prediction is part of the gradient as well.",
)
ONE_SHARE = Misconception(
    "one share of the label only", "You took off one share of the label. It has another one, at banana."
)
ZEROS_OF_THE_LABEL = Misconception(
    "the label's zeros taken for no gradient",
    "You left out the classes that the label gives nothing. Their logits raise the sum in softmax, so the loss "
    "responds to them.",
)
TURNED_ENTRY = Misconception(
    "another entry, and its sign turned",
    "That is another entry of the Jacobian, with its sign turned.",
)
PROBABILITY_AS_SLOPE = Misconception(
    "a probability for its slope",
    "That is one of the probabilities, or minus one. A slope of softmax holds two of them.",
)
MIXED_ENTRY = Misconception(
    "the diagonal formula off the diagonal",
    "You used 1 - q. It belongs to the slope of a probability by its own logit.",
)
GRADIENT_OF_LOGITS = Misconception(
    "the gradient by the logits",
    "That is the gradient by the logits, one number for each class. By the weights there is one number for each "
    "entry of `W`.",
)
GRADIENT_OF_INPUT = Misconception(
    "the gradient by the input",
    "That is the gradient by the input x. By the weights there is one number for each entry of `W`.",
)
PREDICTION_AS_GRADIENT = Misconception(
    "the prediction for its gradient",
    "That is the prediction. How does the loss change with each entry of `W`?",
)
NO_INPUT = Misconception(
    "x forgotten",
    "The forces are there, but each weight also meets an input. A weight on a larger input moves its logit more.",
)
STEP = Misconception(
    "a step for the gradient",
    "Those are weights after a step of descent. The gradient alone is asked for.",
)
TIMES_WEIGHTS = Misconception(
    "multiplied by the weights",
    "You multiplied by the weights. A logit is W times x, so its slope by a weight is an input.",
)

ONE_MINUS_Q = Misconception(
    "1 - q", "You took 1 minus a probability for each class. At which class does the 1 come in?"
)
LABEL_ADDED = Misconception("the label added", "You added the label to the prediction. A gradient compares the two.")
OWN_SLOPES = Misconception(
    "slopes of the probabilities",
    "Those are the slopes of the probabilities, each by its own logit. The slopes of the loss are asked for.",
)
JACOBIAN_AGAIN = Misconception(
    "the Jacobian once more", "You multiplied by the Jacobian once too often. Prediction minus label holds it already."
)
RECIPROCALS = Misconception(
    "one over each probability",
    "You divided by each probability. That is the slope of a logarithm, and the label says where it counts.",
)
MINUS_AT_LABEL = Misconception(
    "a minus for the label", "You only turned the sign at the true class. There the label has a share to be taken off."
)
LABEL_TIMES = Misconception(
    "multiplied by the label", "You multiplied by the label. Its zeros then remove classes that count."
)
SHARES_EXCHANGED = Misconception("the shares exchanged", "You took off the share of another class.")
QUOTIENT_OF_TWO = Misconception(
    "a quotient of two probabilities", "You divided by a probability. A slope of softmax is a product of two."
)
OTHER_OPERATION = Misconception(
    "two probabilities added or subtracted",
    "You added or subtracted two probabilities. A slope of softmax is a product of two.",
)

THREE_FACTORS = Misconception("a factor too many", "You multiplied three numbers. An entry of the Jacobian holds two.")
SQUARED_PROBABILITY = Misconception(
    "a probability squared", "You multiplied a probability by itself. Two classes are meant here."
)
BIAS_TURNED = Misconception("bias subtracted", "You subtracted `b`. The logits are `W @ x + b`.")
BIAS_FOR_INPUT = Misconception(
    "another partner for the forces", "You paired the forces with something else than the input x."
)

# The harder exercises

ONE_STEP = Misconception("the entropy of one step", "That is the news of one throw, and there may be many.")
ANOTHER_COUNT_OF_THROWS = Misconception(
    "heads and tails exchanged", "You took the number of throws until the first heads, which comes soon."
)
HALF_THE_WAY = Misconception(
    "half the way for half the price",
    "You halved the price. The belief is half as wrong, but a divergence is no straight line.",
)
TEMPERATURE_TURNED = Misconception(
    "multiplied by the temperature", "You multiplied by the temperature. A higher one has to make the shares more even."
)
TEMPERATURE_LATE = Misconception(
    "the temperature after softmax",
    "You divided the probabilities by the temperature, and then they do not sum to 1. It belongs to the logits.",
)
TEMPERATURE_FORGOTTEN = Misconception("temperature forgotten", "That is softmax at a temperature of 1.")
GRADIENT_OF_LOGITS_FOR_INPUT = Misconception(
    "the gradient by the logits for that by the input",
    "That is the gradient by the logits, one number for each class. An input reaches the logits by its weights.",
)
ONE_ROW = Misconception(
    "one row of the weights",
    "You let the true class alone pull at the input. The other classes push, each as strongly as it was predicted.",
)

TANH_SLOPE_FORGOTTEN = Misconception(
    "the slope of tanh forgotten",
    "You passed the error through tanh as if nothing stood there. Each link of the chain has a slope, tanh too.",
)
SIGMOID_SLOPE = Misconception(
    "the slope of a sigmoid for that of tanh", "You took h (1 - h). That is the slope of a sigmoid."
)
ERROR_BY_INPUT = Misconception(
    "the weights of the other layer",
    "Those are slopes by W. The weights V come before the hidden layer, so the chain goes on.",
)
UNCHANGED_PERPLEXITY = Misconception(
    "the perplexity by token", "A token has several characters, so one character is less of a surprise."
)
PERPLEXITY_BY_COUNT = Misconception(
    "the perplexity multiplied or divided",
    "You multiplied or divided the perplexity. What is shared out among the characters is the cost, its logarithm.",
)
ROOT_FOR_POWER = Misconception(
    "a power for a root", "You went the wrong way: a character costs less than a token, and this is more."
)

# Training

KNOWS_BEFORE_TRAINING = Misconception(
    "a program that knows before it learns",
    "A cost of 0 means that every true class got probability 1. Nothing has been learned yet.",
)
HALF_FORGOTTEN = Misconception(
    "the half of the penalty forgotten",
    "Your penalty is twice too large: the factor in front of the squares is half of lambda.",
)
HALF_KEPT = Misconception(
    "the half of the penalty kept in its slope",
    "You kept the half. The slope of a square brings a 2, and the two cancel.",
)
PENALTY_ALONE = Misconception("penalty for objective", "That is the penalty by itself. The objective has two halves.")
PENALTY_FORGOTTEN = Misconception(
    "penalty forgotten", "You have the half that belongs to the cost. The penalty is missing."
)
LAMBDA_FORGOTTEN = Misconception(
    "squares without lambda",
    "You let the squares count without lambda. It says how much of them the objective takes.",
)
PENALTY_SUBTRACTED = Misconception(
    "penalty subtracted",
    "You subtracted the penalty. It would then reward large weights; it is there to hold them back.",
)
PENALTY_SHARED = Misconception(
    "penalty divided among the examples",
    "You divided the penalty by the number of examples too. Only the losses are averaged; the penalty stands once.",
)
ROOT_FOR_SQUARES = Misconception(
    "size of the weights for the sum of their squares",
    "You took a root first. The penalty has the squares themselves.",
)
SQUARED_AGAIN = Misconception("the sum of squares squared", "You squared the 150. It is a sum of squares already.")
PENALTY_FOR_SLOPE = Misconception(
    "the penalty for its slope",
    "You added the penalty itself, one number for all. Each weight has a slope of its own.",
)
SQUARE_KEPT = Misconception(
    "the square kept in its slope",
    "You added the squares of the weights. The slope of a square is twice the number itself.",
)
LAMBDA_ALONE = Misconception(
    "lambda alone for the slope of the penalty",
    "You added lambda to every entry. The slope of the penalty is the steeper, the larger the weight is.",
)
SIGNED_GAPS = Misconception(
    "gaps that cancel",
    "You let a group that is too sure make up for one that is not sure enough. Both are badly calibrated, so take the "
    "distance in each group first.",
)
ONE_BIN = Misconception("one group only", "That is the distance in one of the two groups. The other one counts too.")
CONFIDENCE_FOR_GAP = Misconception(
    "confidence for gap", "That is the mean confidence: what was said, and not yet how far off it is."
)
ACCURACY_FOR_GAP = Misconception(
    "accuracy for gap", "That is the share of right answers: what was kept, and not yet how far off it is."
)
SHARE_FOR_ALL_OTHERS = Misconception(
    "all other classes taken for one",
    "You compared the true class with all the others together. A logit belongs to one class, so compare it with one.",
    beside="unit",
)
UNSPREAD = Misconception(
    "the smoothed share not spread over all classes",
    "Smoothing spreads its share over all five classes, the true one too.",
    beside="unit",
)
ANOTHER_SMOOTHING = Misconception(
    "another smoothing",
    "That is the gap for another epsilon or another number of classes.",
    beside="unit",
)
RATIO_FOR_ITS_LOG = Misconception(
    "quotient for its logarithm",
    "That is how many times as likely the true class is. A difference of logits is the logarithm of that.",
)
PROBABILITY_GAP = Misconception(
    "a difference of probabilities for one of logits",
    "That is how far the two probabilities are apart. Logits are another scale: softmax stands between.",
)

BEFORE_TRAINING_INFINITE = Misconception(
    "a program that rules out before it learns", "Nothing has been learned yet, so nothing has been ruled out either."
)
ROOT_FOR_LOG = Misconception("root for logarithm", "You took a root. News is a logarithm.")
HALF_OF_ALL = Misconception("half of everything", "You halved the whole. The half belongs to the penalty alone.")
HALF_AGAIN = Misconception("halved twice", "You halved the penalty twice.")
LAMBDA_DIVIDES = Misconception("divided by lambda", "You divided by lambda. It multiplies the squares.")
SQUARES_FORGOTTEN = Misconception(
    "lambda without the squares", "You added lambda by itself. It says how much of the squares the objective takes."
)
COST_MULTIPLIED = Misconception(
    "the cost multiplied", "You multiplied the cost by something. Penalty and cost are two parts of one sum."
)
LAMBDA_MISREAD = Misconception("lambda ten times too large or too small", "You moved the decimal point of lambda.")
SHARES_OF_ALL = Misconception(
    "shares of all answers", "You divided by all 100 answers. A group has a share of right answers by itself."
)
RIGHT_AS_WEIGHTS = Misconception(
    "weighed by the right answers",
    "You weighed the groups by their right answers. The weight of a group is how many answers it has.",
)
SQUARED_GAPS = Misconception("gaps squared", "You squared the distances. They are averaged as they are.")
WRONG_SHARE = Misconception(
    "a share of wrong answers", "That is a share of wrong answers. The gap compares what was said with the right ones."
)
WRONG_FOR_RIGHT = Misconception(
    "compared with the wrong answers", "You compared with the share of wrong answers. Confidence promises right ones."
)
SHARE_OF_LABEL = Misconception(
    "a share for a difference of logits",
    "That is made of shares alone. Logits are another scale: a logarithm stands between.",
)
NO_GAP = Misconception("no gap", "Equal logits would give all five classes the same.")
GAP_BEFORE_SOFTMAX = Misconception(
    "a gap of 1", "1 is the most that two probabilities can differ by. Logits are another scale."
)
LOGARITHMS_ADDED = Misconception(
    "logarithms added", "You added two surprisals. A quotient becomes a difference of logarithms."
)
DIVIDED_BY_OTHERS = Misconception(
    "divided by a wrong number", "You divided by another number than that of the examples: a mean is over these."
)
LAMBDA_ON_THE_COST = Misconception(
    "lambda on the cost", "You multiplied the slopes of the cost by lambda. It belongs to the penalty alone."
)
PENALTY_ON_BIAS = Misconception(
    "the bias penalised", "You added something of the bias. The penalty holds the weights alone."
)
OBJECTIVE_FOR_SLOPES = Misconception(
    "the objective for its slopes", "That is one number, what is to be made small. Its slopes are asked for."
)
SQUARED_LAMBDA = Misconception("the square of lambda", "You squared lambda in the slope of the penalty.")

# Files and texts

LOSS_FOR_GAP = Misconception(
    "a loss for a difference of logits",
    "That is a loss. The question is how far apart two logits are.",
    beside="unit",
)
NATS_AS_BITS = Misconception(
    "nats taken for bits",
    "You counted nats as if they were bits. A nat is the larger unit: 1.4427 bits.",
)
UNCOMPRESSED = Misconception(
    "a byte for each character",
    "That is the text as it stands, with a byte for each character. What does the model save?",
)
BITS_FOR_BYTES = Misconception("bits for bytes", "That is the number of bits. A byte is 8 bits.")
BITS_TIMES_8 = Misconception(
    "multiplied by 8 for divided by 8", "A byte holds 8 bits, so there are fewer bytes than bits."
)
ONE_CHARACTER = Misconception("one character for all", "That is for a single character. The file holds all of them.")
BASES_MIXED = Misconception(
    "the base of one unit with the other unit",
    "You mixed a base and a unit. What was counted in bits is undone by powers of 2, what was counted in nats by "
    "powers of e.",
)
KILOBYTES = Misconception("kilobytes for bytes", "You counted in kilobytes of 1,024 bytes. Bytes are asked for.")
COST_AS_PROBABILITY = Misconception(
    "the cost taken for a probability",
    "You took the logarithm of the 0.9. It is no probability, but a cost: a logarithm has been taken already.",
)
SAVED = Misconception(
    "what is saved for what is left", "That is what is left when something was subtracted from 8,000."
)
DIVIDED_BY_COST = Misconception(
    "divided by the cost", "You divided by the cost. Each character costs so much, so the file is their product."
)
WHOLE_BITS = Misconception(
    "whole bits for each character",
    "You gave each character a whole number of bits. An arithmetic coder need not round.",
)
BITS_ROUNDED = Misconception("bits rounded first", "That is a power of a whole number of bits. Here it is none.")
WHOLE_PERPLEXITY = Misconception("rounded to a whole number", "A perplexity need not be a whole number.")
CHARACTERS = Misconception(
    "letters divided by the cost", "You brought the number of letters in. The cost alone says what the perplexity is."
)
ADDED_BASE = Misconception("a sum for a power", "You added the base. The cost is its exponent.")
ONE_HALF = Misconception("one half only", "That is the perplexity of one half. The other one counts as much.")
PERPLEXITIES_COMPARED = Misconception(
    "perplexities compared", "You compared the two perplexities. What is asked for lies between them, as a mean does."
)
HARMONIC_MEAN = Misconception(
    "mean of the probabilities",
    "You took the mean of one over each perplexity. Those are probabilities; what has a mean is their logarithm.",
)
ROOT_OF_SUM = Misconception(
    "root of a sum", "You took the root of a sum. Costs are added, so perplexities are multiplied."
)
COSTS_ADDED = Misconception("costs added", "You added the two costs. What pays is their difference.")
PRICE_TIMES_TABLE = Misconception(
    "the table times a cost", "You multiplied the table by a cost. It is in bits already; how soon is it saved?"
)
ONE_ENTRY = Misconception("one number of the table", "That is for a single number. The table has 5,000.")
BITS_DIVIDE = Misconception(
    "divided by the bits of a number",
    "You divided by 12. Each number takes 12 bits, so there are more bits than numbers.",
)
MEAN_GUESS = Misconception(
    "the mean number of guesses", "You used how many guesses it takes on average. The bound is a mean of logarithms."
)
LOG_OF_SHARE = Misconception(
    "the logarithm of a share", "You took the logarithm of the share. An even choice among i outcomes is worth log2(i)."
)
FIRST_AFTER_LAST = Misconception(
    "the first share after the last",
    "After the last share you took the first one again, as `np.roll` does. There the share is 0.",
)
ENTROPY_OF_STEPS = Misconception(
    "the entropy of the weights", "You took the entropy of the weights. What is mixed are the even choices' own bits."
)
ANOTHER_COUNT_IN_LOG = Misconception(
    "log(i + 1) for log(i)", "You counted one too far in the logarithm. The first guess is number 1, and log2(1) is 0."
)
LOG_OF_SUM = Misconception(
    "log of the mean for a mean of logs",
    "You took a mean first and then its logarithm. Each even choice has its own bits.",
)
COST_FOR_PERPLEXITY = Misconception(
    "cost for perplexity",
    "That is a cost. The perplexity is a number of equally likely outcomes: it undoes the logarithm.",
)
BASE_AND_EXPONENT = Misconception(
    "base and exponent exchanged", "You took a power of the cost. The cost is the exponent."
)
TIMES_FOR_POWER = Misconception("a product for a power", "You multiplied the cost by a base. The cost is the exponent.")
PERPLEXITIES_AVERAGED = Misconception(
    "perplexities averaged",
    "You took the mean of the perplexities. They are powers, and the larger one weighs too much. Costs have a mean; go "
    "back to them first.",
)
PERPLEXITIES_MULTIPLIED = Misconception(
    "perplexities multiplied",
    "You multiplied. That would add the two costs, and the cost of the whole is their mean.",
)
BYTES_AND_BITS = Misconception(
    "bytes against bits", "You counted the table in bytes and the saving in bits. Both need the same unit."
)
COUNT_FOR_BITS = Misconception(
    "numbers counted without their size", "You counted the numbers of the table. Each of them takes several bits."
)
PRICE_FOR_SAVING = Misconception(
    "price for saving",
    "You divided by what a character costs. What pays for the table is the difference between the two costs.",
)
TABLE_ALONE = Misconception("the table alone", "That is the table, in bits. How soon is it saved?")
TABLE_IN_BYTES = Misconception("the table in bytes", "That is the table, in bytes. How soon is it saved?")
BITS_TURNED = Misconception(
    "bits turned into another unit",
    "You turned a unit into another one. The table and both costs are in bits, so nothing has to be turned.",
)
RELATIVE_SAVING = Misconception(
    "a share for a difference of costs",
    "You took the saving as a share of the old cost. The table is paid for in bits, so count the saving in bits.",
)
VALUES_FOR_BITS = Misconception(
    "the number of values for the bits",
    "2 to the power 12 is how many different numbers 12 bits can write. To send one of them takes the 12 bits.",
)
SAVING_MULTIPLIED = Misconception(
    "multiplied for divided", "You multiplied. A larger saving must pay sooner, after fewer characters."
)
UPPER_FOR_LOWER = Misconception(
    "the upper bound for the lower",
    "That is the entropy of the shares, which is the upper bound.",
    beside="unit",
)
FACTOR_FORGOTTEN = Misconception(
    "the factor i forgotten",
    "You left out the factor i. An even choice among i outcomes gives i shares their height, so it weighs i times the "
    "step.",
    beside="unit",
)
SHARES_FOR_STEPS = Misconception(
    "shares for their steps",
    "You took the shares themselves. The weight of an even choice is the step from one share down to the next.",
    beside="unit",
)
LAST_TERM_FORGOTTEN = Misconception(
    "the last term forgotten",
    "You stopped one term early. After the last share comes 0, and the step down to it counts too.",
    beside="unit",
)
COUNTED_FROM_0 = Misconception(
    "guesses counted from 0",
    "You counted the guesses from 0, as Python does. The first guess is number 1, and `g[0]` is its share.",
    beside="unit",
)
STEP_BEFORE = Misconception(
    "the step from the share before",
    "You took the step from the share before to this one. An even choice among i ends where the next share is lower.",
)
LOG_FORGOTTEN = Misconception(
    "the logarithm forgotten",
    "You left out the logarithm. What remains are the weights of the even choices, and these sum to 1.",
)
