"""Right functions with one thing changed: the check refuses each of them that is no longer right."""

import ast
import functools
import random
import re

import given_functions
import numpy as np
import pytest
from test_given import evaluate

from xent_helpers.exercises import EXERCISES
from xent_helpers.exercises.answers import COMPUTED, agree, attempt, helpers_called, quietly

MOST = 60  # mutants of an exercise
FUNCTIONS = [number for number, ex in EXERCISES.items() if callable(ex.right)]

OPERATORS = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Div, ast.Add],
    ast.Div: [ast.Mult, ast.Sub],
    ast.Pow: [ast.Mult],
    ast.MatMult: [ast.Mult],
    ast.Gt: [ast.GtE, ast.Lt],
    ast.GtE: [ast.Gt],
    ast.Lt: [ast.LtE],
    ast.Eq: [ast.NotEq, ast.Gt],
    ast.NotEq: [ast.Eq, ast.Lt],
    ast.And: [ast.Or],
    ast.Or: [ast.And],
}
NAMES = {
    "log": ["log2", "log1p"],
    "log2": ["log", "log10"],
    "exp": ["exp2", "expm1"],
    "sum": ["mean", "max"],
    "max": ["min", "mean"],
    "inf": ["nan", "e"],
    "outer": ["multiply"],
    "dot": ["outer"],
    "any": ["all"],
    "nansum": ["sum", "nanmean"],
    "where": ["multiply"],
    "zip": ["product"],
}


def changes(node):
    """Yield functions that change one thing in a node of a syntax tree."""
    for name in ("op", "ops"):
        old = getattr(node, name, None)
        old = old[0] if isinstance(old, list) and old else old
        for new in OPERATORS.get(type(old), []):
            yield lambda node, name=name, new=new: setattr(node, name, [new()] if name == "ops" else new())
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        for value in (node.value + 1, node.value - 1, -node.value or 0.5):
            yield lambda node, value=value: setattr(node, "value", value)
    for name in ("id", "attr"):
        for new in NAMES.get(getattr(node, name, ""), []):
            yield lambda node, name=name, new=new: setattr(node, name, new)
    if isinstance(node, ast.Call) and node.keywords:
        yield lambda node: node.keywords.pop()
    if isinstance(node, ast.BinOp | ast.IfExp):
        sides = ("left", "right") if isinstance(node, ast.BinOp) else ("body", "orelse")
        yield lambda node: [
            setattr(node, *pair) for pair in zip(sides, map(node.__getattribute__, sides[::-1]), strict=True)
        ]
    if isinstance(node, ast.FunctionDef | ast.For | ast.If):
        for k in range(len(node.body) if len(node.body) > 1 else 0):
            yield lambda node, k=k: node.body.pop(k)
            yield lambda node, k=k: node.body.insert(0, node.body.pop(k))
    if isinstance(node, ast.For):
        yield lambda node: node.body.append(ast.Break())
    if isinstance(node, ast.If):
        yield lambda node: setattr(node, "test", ast.Constant(value=False))
        if isinstance(node.body[0], ast.Continue):
            yield lambda node: setattr(node, "body", [ast.Break()])


def mutants(source):
    """Yield sources with one thing changed."""
    tree = ast.parse(source)
    for k, node in enumerate(ast.walk(tree)):
        for change in changes(node):
            copied = ast.parse(source)
            change(list(ast.walk(copied))[k])
            if (mutant := ast.unparse(ast.fix_missing_locations(copied))) != ast.unparse(tree):
                yield mutant


def shares(generator, size):
    """Return a distribution in which zeros are frequent."""
    return generator.multinomial(4, np.full(size, 1 / size)) / 4


def wild(generator, *shape):
    """Return logits of any size."""
    return generator.choice([1, 100, 1000]) * generator.normal(size=shape).round(2) + generator.choice([-1000, 0, 1000])


def losses_and_weights(generator, size):
    weights = generator.choice([0, 0.1, 0.3, 1, 2.5, 4], size)
    return generator.integers(0, 50, size) / 10, weights + (weights.sum() == 0)


def batch(generator, classes):
    """Return weights, biases, a table of inputs, labels and a penalty, such as `layer` and a few examples more."""
    W, b, first, _ = layer(generator, classes)
    count = generator.integers(1, 5)
    x = np.vstack([first, generator.integers(-30, 31, (count - 1, len(first))) / 10])
    return W, b, x, generator.integers(classes, size=count), float(generator.choice([0, 0.1, 2]))


def network(generator, classes):
    hidden = generator.integers(1, 5)
    V, c, x, _, _ = batch(generator, hidden)
    W, b = generator.integers(-30, 31, (classes, hidden)) / 10, generator.integers(-30, 31, classes) / 10
    return V / 4, c / 4, W, b, x, generator.integers(classes, size=len(x))


def soft_label_and_logits(generator, n):
    y, z = shares(generator, n), wild(generator, n)
    z[generator.random(n) < 0.2] = -np.inf
    return y, np.where(np.isfinite(z).any(), z, 0)


def falling(generator, n):
    return (np.sort(shares(generator, n))[::-1],)


def layer(generator, classes):
    inputs = generator.integers(1, 5)
    W, b, x = (generator.integers(-30, 31, shape) / 10 for shape in ((classes, inputs), classes, inputs))
    return W, b, x * generator.integers(0, 2, inputs), int(generator.integers(classes))


# Inputs that no check has seen, the strange ones often among them.
UNSEEN = {
    "1.4": lambda generator, n: (shares(generator, n),),
    "2.4": lambda generator, n: (shares(generator, n), shares(generator, n)),
    "3.4": lambda generator, n: (wild(generator, generator.integers(1, 5), n),),
    "3.5": lambda generator, n: (int(generator.integers(n)), shares(generator, n)),
    "4.4": losses_and_weights,
    "5.4": layer,
    "6.4": lambda generator, n: (int(generator.integers(n)), wild(generator, n)),
    "7.5": batch,
    "8.5": falling,
    "3+": lambda generator, n: (wild(generator, generator.integers(1, 5), n), 10.0 ** generator.integers(-3, 3)),
    "5+": layer,
    "6+": soft_label_and_logits,
    "7+": network,
}

# One more right function where the solution is so short that few mutants come of it.
LONGER = {
    "5+": """def answer(W, b, x, label):
    z = W @ x + b
    e = np.exp(z - z.max())
    slopes = 0 * x
    for k in range(len(b)):
        slopes = slopes + (e[k] / e.sum() - (k == label)) * W[k]
    return slopes
"""
}


@functools.cache
def unseen(number):
    """Return many inputs that no check has seen, each with what is right on it."""
    right, generator = EXERCISES[number].right, np.random.default_rng(seed=1)
    cases = [UNSEEN[number](generator, int(generator.integers(1, 6))) for _ in range(1000)]
    return [(case, np.asarray(quietly(right, *case), dtype=float)) for case in cases]


def is_right_everywhere(number, function):
    """Whether a function is right on all the inputs that no check has seen."""
    return all(agree(attempt(function, *case).given, expected, COMPUTED) for case, expected in unseen(number))


def sources(number):
    """Return the solution, and right functions of other making that do the work themselves."""
    text = given_functions.GIVEN.get(number, {}).get("right", "").strip()
    others = [source for source in re.split(r"\n(?=\S)", text) if source]
    own = [source for source in others if not helpers_called(evaluate(source), EXERCISES[number].helpers)]
    return [EXERCISES[number].code, *own, *([LONGER[number]] if number in LONGER else [])]


@pytest.mark.parametrize("number", FUNCTIONS)
def test_a_right_function_with_one_thing_changed_is_refused_where_it_is_wrong(number):
    found = list(dict.fromkeys(mutant for source in sources(number) for mutant in mutants(source)))
    chosen = random.Random(7).sample(found, min(MOST, len(found)))
    passed = [source for source in chosen if EXERCISES[number].grade(evaluate(source)).status in ("right", "helped")]
    faults = [source for source in passed if not is_right_everywhere(number, evaluate(source))]
    assert not faults, "\n\n".join(faults)
    assert len(chosen) - len(passed) >= 20
