"""Measure what well-known packages make of a cross-entropy: python scripts/measure_frameworks.py.

Installs the packages in an environment of its own, measures them there, and writes notebooks/data/edges.csv and
notebooks/data/calls.csv. The notebooks read these files, so a reader needs none of the packages. Nothing is copied from
documentation: a call is tried with every kind of input, and what it wants is the input that gives the right loss.
"""

import csv
import importlib
import itertools
import os
import subprocess
import sys
import tempfile
import venv
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np

os.environ.setdefault("KERAS_BACKEND", "jax")  # read when Keras is imported
FOLDER = Path(__file__).parent.parent / "notebooks" / "data"
# What is installed, by the name under which the tables list it.
PACKAGES = {
    "scikit-learn": ["scikit-learn==1.9.1"],
    "PyTorch": ["torch==2.13.0"],
    "Keras": ["keras==3.15.1", "jax==0.10.2"],
    "Optax": ["optax==0.2.8", "jax==0.10.2"],
    "SciPy": ["scipy==1.17.1"],
}
MODULES = {"scikit-learn": "sklearn", "PyTorch": "torch", "Keras": "keras", "Optax": "optax", "SciPy": "scipy"}


def load(package):
    """Return what the calls of a package need, by name; raises ImportError where it is not installed."""
    if package == "scikit-learn":
        return {"np": np, "log_loss": importlib.import_module("sklearn.metrics").log_loss}
    if package == "SciPy":
        return {
            "np": np,
            "stats": importlib.import_module("scipy.stats"),
            "special": importlib.import_module("scipy.special"),
        }
    if package == "PyTorch":
        torch = importlib.import_module("torch")
        return {"torch": torch, "F": torch.nn.functional, "double": partial(torch.tensor, dtype=torch.float64)}
    jax = importlib.import_module("jax")
    names = {"jax": jax, "jnp": jax.numpy}
    if package == "Keras":
        return names | {"losses": importlib.import_module("keras").losses}
    return names | {"losses": importlib.import_module("optax").losses}


# What they return at the edges: a question, and for each package the code that asks it. The code is run as it stands.

EDGES = {
    "the true class was given 0": {
        "scikit-learn": "log_loss([0], [[0.0, 1.0]], labels=[0, 1])",
        "PyTorch": "F.nll_loss(torch.log(double([[0.0, 1.0]])), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 0.0]], [[0.0, 1.0]])",
        "Optax": "losses.softmax_cross_entropy(jnp.log(jnp.array([0.0, 1.0])), jnp.array([1.0, 0.0]))",
        "SciPy": "stats.entropy([1.0, 0.0], [0.0, 1.0])",
    },
    "the same in float32": {
        "scikit-learn": "log_loss([0], np.array([[0.0, 1.0]], dtype=np.float32), labels=[0, 1])",
        "PyTorch": "F.nll_loss(torch.log(torch.tensor([[0.0, 1.0]])), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy(jnp.array([[1.0, 0.0]]), jnp.array([[0.0, 1.0]]))",
        "Optax": "losses.softmax_cross_entropy(jnp.log(jnp.array([0.0, 1.0])), jnp.array([1.0, 0.0]))",
        "SciPy": "stats.entropy([1.0, 0.0], np.array([0.0, 1.0], dtype=np.float32))",
    },
    "a yes that was given 0": {
        "scikit-learn": "log_loss([1], [0.0], labels=[0, 1])",
        "PyTorch": "F.binary_cross_entropy(double([0.0]), double([1.0]))",
        "Keras": "losses.binary_crossentropy([[1.0]], [[0.0]])",
        "Optax": "losses.sigmoid_binary_cross_entropy(jnp.array([-jnp.inf]), jnp.array([1.0]))",
        "SciPy": "-special.xlogy(1.0, 0.0)",
    },
    "the true class was given 1": {
        "scikit-learn": "log_loss([0], [[1.0, 0.0]], labels=[0, 1])",
        "PyTorch": "F.nll_loss(torch.log(double([[1.0, 0.0]])), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 0.0]], [[1.0, 0.0]])",
        "Optax": "losses.softmax_cross_entropy(jnp.log(jnp.array([1.0, 0.0])), jnp.array([1.0, 0.0]))",
        "SciPy": "stats.entropy([1.0, 0.0], [1.0, 0.0])",
    },
    "a row that sums to 0.8": {
        "scikit-learn": "log_loss([0], [[0.2, 0.6]], labels=[0, 1])",
        "PyTorch": "F.nll_loss(torch.log(double([[0.2, 0.6]])), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 0.0]], [[0.2, 0.6]])",
        "SciPy": "stats.entropy([1.0, 0.0], [0.2, 0.6])",
    },
    "a soft label and an impossible class": {
        "PyTorch": "F.cross_entropy(double([[0.0, 0.0, -torch.inf]]), double([[0.5, 0.5, 0.0]]))",
        "Keras": "losses.categorical_crossentropy([[0.5, 0.5, 0.0]], [[0.0, 0.0, -jnp.inf]], from_logits=True)",
        "Optax": "losses.softmax_cross_entropy(jnp.array([0.0, 0.0, -jnp.inf]), jnp.array([0.5, 0.5, 0.0]))",
    },
    "a label that is no class": {
        "scikit-learn": "log_loss([2], [[0.5, 0.5]], labels=[0, 1])",
        "PyTorch": "F.cross_entropy(double([[0.0, 0.0]]), torch.tensor([2]))",
        "Keras": "losses.sparse_categorical_crossentropy(jnp.array([2]), jnp.zeros((1, 2)), from_logits=True)",
        "Optax": "losses.softmax_cross_entropy_with_integer_labels(jnp.zeros(2), jnp.array(2))",
    },
    "logits 0 and 1000, the first is true": {
        "PyTorch": "F.cross_entropy(double([[0.0, 1000.0]]), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 0.0]], [[0.0, 1000.0]], from_logits=True)",
        "Optax": "losses.softmax_cross_entropy(jnp.array([0.0, 1000.0]), jnp.array([1.0, 0.0]))",
        "SciPy": "-special.log_softmax([0.0, 1000.0])[0]",
    },
    "logits 40 and 0, the first is true": {
        "PyTorch": "F.cross_entropy(double([[40.0, 0.0]]), torch.tensor([0]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 0.0]], [[40.0, 0.0]], from_logits=True)",
        "Optax": "losses.softmax_cross_entropy(jnp.array([40.0, 0.0]), jnp.array([1.0, 0.0]))",
        "SciPy": "-special.log_softmax([40.0, 0.0])[0]",
    },
    "a yes, by the logit 40": {
        "PyTorch": "F.binary_cross_entropy_with_logits(double([40.0]), double([1.0]))",
        "Keras": "losses.binary_crossentropy([[1.0]], [[40.0]], from_logits=True)",
        "Optax": "losses.sigmoid_binary_cross_entropy(jnp.array([40.0]), jnp.array([1.0]))",
        "SciPy": "-special.log_expit(40.0)",
    },
    "the row 1 1 0, logits 9 9 -90": {
        "PyTorch": "F.cross_entropy(double([[9.0, 9.0, -90.0]]), double([[1.0, 1.0, 0.0]]))",
        "Keras": "losses.categorical_crossentropy([[1.0, 1.0, 0.0]], [[9.0, 9.0, -90.0]], from_logits=True)",
        "Optax": "losses.softmax_cross_entropy(jnp.array([9.0, 9.0, -90.0]), jnp.array([1.0, 1.0, 0.0]))",
    },
    "the label 2 for yes or no, logit 10": {
        "PyTorch": "F.binary_cross_entropy_with_logits(double([10.0]), double([2.0]))",
        "Keras": "losses.binary_crossentropy([[2.0]], [[10.0]], from_logits=True)",
        "Optax": "losses.sigmoid_binary_cross_entropy(jnp.array([10.0]), jnp.array([2.0]))",
    },
    "slopes by the logits 0 and 200, by way of softmax": {
        "PyTorch": "torch.func.grad(lambda z: F.nll_loss(torch.log(torch.softmax(z, -1)), torch.tensor(0)))"
        "(torch.tensor([0.0, 200.0]))",
        "Keras": "jax.grad(lambda z: losses.categorical_crossentropy(jnp.array([[1.0, 0.0]]), "
        "jax.nn.softmax(z)[None])[0])(jnp.array([0.0, 200.0]))",
        "Optax": "jax.grad(lambda z: losses.softmax_cross_entropy(jnp.log(jax.nn.softmax(z)), "
        "jnp.array([1.0, 0.0])))(jnp.array([0.0, 200.0]))",
    },
    "slopes by the logits 0 and 200, from the logits": {
        "PyTorch": "torch.func.grad(lambda z: F.cross_entropy(z, torch.tensor(0)))(torch.tensor([0.0, 200.0]))",
        "Keras": "jax.grad(lambda z: losses.categorical_crossentropy(jnp.array([[1.0, 0.0]]), z[None], "
        "from_logits=True)[0])(jnp.array([0.0, 200.0]))",
        "Optax": "jax.grad(lambda z: losses.softmax_cross_entropy(z, jnp.array([1.0, 0.0])))(jnp.array([0.0, 200.0]))",
    },
}


# Slips that raise no error, on numbers that the notebook computes by hand.
_P, _Q = "[[0.5, 0.25, 0.25]]", "[[0.1, 0.6, 0.3]]"
_PEARS = '["pear", "apple"], [[0.9, 0.1], [0.2, 0.8]]'
EDGES |= {
    "nll_loss is given probabilities": {
        "PyTorch": "F.nll_loss(double([[0.1, 0.5, 0.1, 0.1, 0.2]]), torch.tensor([0]))",
    },
    "kl_div, reduction 'batchmean'": {
        "PyTorch": f"F.kl_div(torch.log(double({_Q})), double({_P}), reduction='batchmean')"
    },
    "kl_div, reduction 'mean'": {"PyTorch": f"F.kl_div(torch.log(double({_Q})), double({_P}), reduction='mean')"},
    "kl_div, p first and no log": {"PyTorch": f"F.kl_div(double({_P}), double({_Q}), reduction='batchmean')"},
    "columns pear, apple": {"scikit-learn": f"log_loss({_PEARS})"},
    "columns pear, apple, and labels= in that order": {"scikit-learn": f'log_loss({_PEARS}, labels=["pear", "apple"])'},
}


def attempt(action):
    """Return what an action gives, as an array or as the exception it raised, and whether it warned."""
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="ignore"):
        warnings.simplefilter("always")
        try:
            result = np.asarray(action(), dtype=np.float64)
        except Exception as error:
            result = error
    return result, bool(caught)


def in_words(result, warned=False):
    """Return what was given as the tables say it."""
    if isinstance(result, Exception):
        return f"raises {type(result).__name__}"
    numbers = [f"{number + 0.0:.6g}" for number in np.atleast_1d(result).ravel()]
    return " ".join(numbers) + (", with a warning" if warned else "")


def installed(package):
    """Return the version of a package, without the name of its build."""
    return version(PACKAGES[package][0].partition("==")[0]).partition("+")[0]


def measure_edges(package):
    """Return the rows of one package in the table of edges."""
    names = load(package)
    asked = [(question, codes[package]) for question, codes in EDGES.items() if package in codes]
    return [
        {
            "package": package,
            "version": installed(package),
            "question": question,
            "returns": in_words(*attempt(lambda code=code: eval(code, dict(names)))),
            "call": code,
        }
        for question, code in asked
    ]


# What the calls want. Two examples of three classes, whose losses are 1/2 and 1/4 nats.

LOSSES = np.array([0.5, 0.25])
LABELS = np.array([2, 0])
ROWS = np.eye(3)[LABELS]
SOFT = np.array([[0.2, 0.0, 0.8], [0.5, 0.25, 0.25]])
GIVEN = np.exp(-LOSSES)
Q = np.array([[0.3 * (1 - GIVEN[0]), 0.7 * (1 - GIVEN[0]), GIVEN[0]], [GIVEN[1], 0.1, 0.9 - GIVEN[1]]])
LOGITS = np.log(Q) + 1  # the shift tells logits from log-probabilities
# And two questions of yes and no with the same losses, one an example.
ANSWERS = np.array([[1.0], [0.0]])
YES = np.array([[GIVEN[0]], [1 - GIVEN[1]]])
WEIGHTS = np.array([1.0, 3.0])
NONE = "-"


@dataclass
class Call:
    """A function of a package: its name, how it is called, and the names of its optional arguments."""

    package: str
    name: str
    call: Callable  # of two arrays and the options
    signature: Callable  # whose parameters tell that an option is not there
    yes_or_no: bool = False
    weights: str = ""
    one_for_each: str = "example"  # what a weight belongs to: an example, a class or an entry
    smoothing: str = ""
    ignored: str = ""


def scikit_learn_calls(log_loss, **_):
    def call(first, second, **options):
        # Rows of a truth bring their classes with them.
        return log_loss(first, second, labels=[0, 1, 2] if first.ndim == 1 else None, **options)

    yield Call("scikit-learn", "log_loss", call, log_loss, weights="sample_weight")

    def ask(first, second, **options):
        return log_loss(first.ravel(), second.ravel(), labels=[0, 1], **options)

    yield Call("scikit-learn", "log_loss, yes or no", ask, log_loss, weights="sample_weight", yes_or_no=True)


def pytorch_calls(torch, F, **_):
    def tensors(function, integers=False):
        def call(first, second, **options):
            options = {
                name: torch.tensor(value) if isinstance(value, np.ndarray) else value for name, value in options.items()
            }
            return function(torch.tensor(first), torch.tensor(second), **options)

        return call

    for name, options in {
        "cross_entropy": {
            "weights": "weight",
            "one_for_each": "class",
            "smoothing": "label_smoothing",
            "ignored": "ignore_index",
        },
        "nll_loss": {"weights": "weight", "one_for_each": "class", "ignored": "ignore_index"},
        "kl_div": {},
        "binary_cross_entropy": {"weights": "weight", "one_for_each": "entry", "yes_or_no": True},
        "binary_cross_entropy_with_logits": {"weights": "weight", "one_for_each": "entry", "yes_or_no": True},
    }.items():
        function = getattr(F, name)
        yield Call("PyTorch", name, tensors(function), function, **options)


def keras_calls(losses, **_):
    def made(kind, **fixed):
        def call(first, second, sample_weight=None, **options):
            return kind(**fixed, **options)(first, second, sample_weight=sample_weight)

        return call

    every = {"weights": "sample_weight"}
    for name, options in {
        "CategoricalCrossentropy": {"smoothing": "label_smoothing"},
        "SparseCategoricalCrossentropy": {"ignored": "ignore_class"},
        "BinaryCrossentropy": {"smoothing": "label_smoothing", "yes_or_no": True},
    }.items():
        kind = getattr(losses, name)
        yield Call("Keras", name, made(kind), kind, **every, **options)
        yield Call("Keras", f"{name}(from_logits=True)", made(kind, from_logits=True), kind, **every, **options)
    yield Call("Keras", "KLDivergence", made(losses.KLDivergence), losses.KLDivergence, **every)


def optax_calls(losses, **_):
    for name, options in {
        "softmax_cross_entropy": {},
        "softmax_cross_entropy_with_integer_labels": {},
        "sigmoid_binary_cross_entropy": {"yes_or_no": True},
        "kl_divergence": {},
    }.items():
        function = getattr(losses, name)
        yield Call("Optax", name, function, function, **options)


def scipy_calls(stats, **_):
    yield Call("SciPy", "stats.entropy", partial(stats.entropy, axis=1), stats.entropy)


CALLS = {
    "scikit-learn": scikit_learn_calls,
    "PyTorch": pytorch_calls,
    "Keras": keras_calls,
    "Optax": optax_calls,
    "SciPy": scipy_calls,
}
REDUCTIONS = {
    "mean": np.mean,
    "sum": np.sum,
    "one an example": lambda losses: losses,
    "sum / (examples x classes)": lambda losses: np.sum(losses) / Q.size,
}


def calls(package):
    """Return the calls of one package."""
    return list(CALLS[package](**load(package)))


def cross_entropy(y, q):
    """Return the loss of each row."""
    return -np.sum(y * np.log(q), axis=1)


def divergence(y, q):
    """Return the loss of each row less the entropy of its truth."""
    return cross_entropy(y, q) - cross_entropy(y, np.where(y > 0, y, 1))


def predictions(call):
    """Return the kinds of prediction that a call may want, by name."""
    if call.yes_or_no:
        return {"probabilities": YES, "logits": np.log(YES / (1 - YES))}
    return {"probabilities": Q, "log-probabilities": np.log(Q), "logits": LOGITS}


def truths(call):
    """Return the kinds of truth that a call may want, by name."""
    return {"entries": ANSWERS} if call.yes_or_no else {"indices": LABELS, "rows": ROWS}


def equal(result, expected):
    """Whether the right numbers came out, to the few digits that a clip in float32 leaves."""
    if isinstance(result, Exception) or result.size != np.size(expected):
        return False
    return np.allclose(result.ravel(), np.ravel(expected), rtol=1e-5, atol=1e-6)


def fits(call):
    """Yield each combination that gives the right losses: prediction, truth, their order, and the reduction."""
    for (wants, prediction), (kind, truth) in itertools.product(predictions(call).items(), truths(call).items()):
        for order, pair in {"prediction, truth": (prediction, truth), "truth, prediction": (truth, prediction)}.items():
            result, _ = attempt(lambda pair=pair: call.call(*pair))
            for reduction, reduce in REDUCTIONS.items():
                if equal(result, reduce(LOSSES)):
                    yield wants, kind, order, reduction


def describe(call):
    """Yield a row of the table for each kind of truth that a call takes."""
    found = list(fits(call))
    for kind in dict.fromkeys(fit[1] for fit in found):
        wants = [fit[0] for fit in found if fit[1] == kind]
        # Log-probabilities are logits, too: softmax leaves them as they are.
        wanted = "logits" if "logits" in wants else wants[0]
        ((order, reduction),) = {fit[2:] for fit in found if fit[1] == kind}
        usual, prediction = truths(call)[kind], predictions(call)[wanted]

        def ask(truth=usual, prediction=prediction, order=order, **options):
            pair = (prediction, truth) if order.startswith("prediction") else (truth, prediction)
            return attempt(lambda: call.call(*pair, **options))[0]

        yield {
            "package": call.package,
            "version": installed(call.package),
            "call": call.name,
            "arguments": order,
            "prediction": wanted,
            "truth": kind,
            "of soft rows": NONE if kind != "rows" else of_soft_rows(ask(SOFT), REDUCTIONS[reduction]),
            "result": reduction,
            "weighted mean divides by": weighted(call, ask),
            "label smoothing": smoothed(call, ask),
            "mean when some are ignored": ignored(call, ask, kind),
            "when all are ignored": all_ignored(call, ask, kind),
        }


def of_soft_rows(result, reduce):
    """Return which of two measures a call gives; for one-hot rows they are equal."""
    measures = {"cross-entropy": cross_entropy(SOFT, Q), "KL divergence": divergence(SOFT, Q)}
    return named(result, {name: reduce(values) for name, values in measures.items()})


def weighted(call, ask):
    """Return what the mean of weighted losses divides by."""
    if not call.weights:
        return NONE
    of_classes = np.ones(3)
    of_classes[LABELS] = WEIGHTS
    weights = {"example": WEIGHTS, "class": of_classes, "entry": WEIGHTS[:, np.newaxis]}[call.one_for_each]
    total = np.sum(WEIGHTS * LOSSES)
    expected = {"sum of weights": total / np.sum(WEIGHTS), "number of examples": total / 2}
    return named(ask(**{call.weights: weights}), expected)


def smoothed(call, ask):
    """Return what label smoothing by 0.1 makes of a label."""
    if not call.smoothing:
        return NONE
    if call.yes_or_no:
        y, q = np.hstack([ANSWERS, 1 - ANSWERS]), np.hstack([YES, 1 - YES])
        expected = {"(1 - eps) y + eps/2": np.mean(cross_entropy(0.9 * y + 0.1 / 2, q))}
    else:
        expected = {"(1 - eps) y + eps/K": np.mean(cross_entropy(0.9 * ROWS + 0.1 / 3, Q))}
    return named(ask(**{call.smoothing: 0.1}), expected)


def ignored(call, ask, kind):
    """Return what the mean is when the second of two labels is ignored."""
    if not call.ignored or kind != "indices":
        return NONE
    expected = {"of those kept": LOSSES[0], "zeros for the ignored": LOSSES[0] / 2}
    return named(ask(**{call.ignored: int(LABELS[1])}), expected)


def all_ignored(call, ask, kind):
    """Return what a batch gives whose labels are all ignored."""
    if not call.ignored or kind != "indices":
        return NONE
    return in_words(ask(np.array([1, 1]), **{call.ignored: 1}))


def named(result, expected):
    """Return the name of the expected result that came out, else what did."""
    return next((name for name, value in expected.items() if equal(result, value)), in_words(result))


def measure_calls(package):
    """Return the rows of one package in the table of calls."""
    return [row for call in calls(package) for row in describe(call)]


# The files


TABLES = {"edges.csv": measure_edges, "calls.csv": measure_calls}


def stored(name):
    """Return the rows of a stored table."""
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(folder):
    """Measure all packages and write the tables."""
    for name, measure in TABLES.items():
        rows = [row for package in PACKAGES for row in measure(package)]
        with open(folder / name, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def main():
    """Measure in this interpreter where it is told so, else in a new environment."""
    if sys.argv[1:] == ["--here"]:
        write(FOLDER)
    else:
        with tempfile.TemporaryDirectory() as folder:
            venv.create(folder, with_pip=True)
            python = Path(folder) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            requirements = sorted({each for several in PACKAGES.values() for each in several})
            subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
            subprocess.run([python, __file__, "--here"], check=True)


if __name__ == "__main__":
    main()
