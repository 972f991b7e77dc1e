"""The stored tables of what well-known packages return: measured anew where a package is installed."""

import importlib.util
import inspect

import measure_frameworks
import numpy as np
import pytest
from measure_frameworks import CALLS, EDGES, MODULES, PACKAGES, TABLES, Call, describe, in_words, stored
from needs import require

# Keras and Optax are no peers of the other tests: they are measured where they happen to be.
MEASURED = [
    package
    for package, module in MODULES.items()
    if package not in {"Keras", "Optax"} or importlib.util.find_spec(module)
]
every_package = pytest.mark.parametrize("package", MEASURED)


def without_version(rows):
    return [{name: value for name, value in row.items() if name != "version"} for row in rows]


@pytest.mark.parametrize("table", TABLES)
@every_package
def test_the_stored_rows_are_measured_again(table, package):
    require(MODULES[package])
    rows = [row for row in stored(table) if row["package"] == package]
    assert without_version(TABLES[table](package)) == without_version(rows)


@pytest.mark.parametrize("table", TABLES)
def test_the_stored_versions_are_those_that_the_script_installs(table):
    pinned = {package: names[0].partition("==")[2] for package, names in PACKAGES.items()}
    assert {row["package"]: row["version"] for row in stored(table)} == pinned


def test_every_question_has_a_stored_answer_from_each_package_that_can_be_asked():
    asked = {(question, package) for question, codes in EDGES.items() for package in codes}
    assert {(row["question"], row["package"]) for row in stored("edges.csv")} == asked


def test_every_package_has_a_stored_call():
    assert {row["package"] for row in stored("calls.csv")} == set(CALLS) == set(PACKAGES)


@every_package
def test_an_option_that_a_table_denies_is_not_there(package):
    require(MODULES[package])
    for call in measure_frameworks.calls(package):
        names = set(inspect.signature(call.signature).parameters)
        if inspect.isclass(call.signature):
            names |= set(inspect.signature(call.signature.__call__).parameters)
        for word, listed in {"weight": call.weights, "smooth": call.smoothing, "ignore": call.ignored}.items():
            # pos_weight weighs the answer yes and not an example.
            assert {name for name in names if word in name} - {"pos_weight"} == {listed} - {""}, call.name


# The measuring itself, on calls whose properties are known.


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def losses(labels, q):
    return -np.log(q[np.arange(2), labels])


def measured(function, **options):
    (row,) = describe(Call("SciPy", "known", function, function, **options))
    return row


def test_a_call_on_logits_is_told_from_one_on_log_probabilities():
    assert measured(lambda z, labels: losses(labels, softmax(z)))["prediction"] == "logits"
    assert measured(lambda log_q, labels: -log_q[np.arange(2), labels])["prediction"] == "log-probabilities"
    assert measured(lambda q, labels: losses(labels, q))["prediction"] == "probabilities"


def test_the_order_of_the_arguments_is_found():
    assert measured(lambda q, labels: losses(labels, q))["arguments"] == "prediction, truth"
    assert measured(lambda labels, q: losses(labels, q))["arguments"] == "truth, prediction"


@pytest.mark.parametrize(
    ("reduce", "words"),
    [
        (np.mean, "mean"),
        (np.sum, "sum"),
        (np.array, "one an example"),
        (lambda x: x.sum() / 6, "sum / (examples x classes)"),
    ],
)
def test_the_reduction_is_found(reduce, words):
    assert measured(lambda q, labels: reduce(losses(labels, q)))["result"] == words


def test_what_a_weighted_mean_divides_by_is_found():
    def of_weights(labels, q, w=np.ones(2)):  # noqa: B008
        return np.sum(w * losses(labels, q)) / np.sum(w)

    def of_examples(labels, q, w=np.ones(2)):  # noqa: B008
        return np.mean(w * losses(labels, q))

    assert measured(of_weights, weights="w")["weighted mean divides by"] == "sum of weights"
    assert measured(of_examples, weights="w")["weighted mean divides by"] == "number of examples"
    assert measured(of_examples)["weighted mean divides by"] == "-"


def test_a_divergence_is_told_from_a_cross_entropy():
    def divergence(y, q):
        return measure_frameworks.divergence(y, q)

    assert measured(divergence)["of soft rows"] == "KL divergence"
    assert measured(measure_frameworks.cross_entropy)["of soft rows"] == "cross-entropy"


def test_an_unknown_smoothing_is_given_as_its_number():
    def wrong(labels, q, eps=0.0):
        return np.mean(losses(labels, q)) + eps

    assert measured(wrong, smoothing="eps")["label smoothing"] == "0.475"


def test_words_for_results():
    assert in_words(np.array([0.0, -0.0, np.inf, np.nan])) == "0 0 inf nan"
    assert in_words(ValueError("no")) == "raises ValueError"
    assert in_words(np.array(1.5), warned=True) == "1.5, with a warning"
