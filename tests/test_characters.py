"""The model that travels with a page: counted from the book, packed without loss, a distribution everywhere."""

import itertools

import numpy as np
import pytest
from count_characters import TARGET, module, parts
from hypothesis import given
from hypothesis import strategies as st

from xent_helpers.characters import ALPHABET, CharacterModel, alice, count, letters, pack, passages, unpack

texts = st.text(ALPHABET, max_size=80)


@pytest.fixture(scope="module")
def model():
    return alice()


def test_the_file_of_data_is_as_the_script_makes_it_from_the_book():
    assert TARGET.read_text(encoding="utf-8") == module()


def test_the_model_counts_the_first_nine_tenths(model):
    assert sum(model.follows[""]) == len(parts()[0]) - 3


@pytest.mark.parametrize(("lead", "hidden"), passages())
def test_a_passage_is_from_the_last_tenth_and_was_not_counted(lead, hidden):
    counted, held_out = parts()
    assert held_out.count(lead + hidden + " ") == 1
    assert lead.endswith(" ")
    assert hidden[:20] not in counted
    assert 30 <= len(hidden) <= 40


def test_letters_are_small_and_whatever_stands_between_is_one_space():
    assert letters("'Curiouser  and\r\ncuriouser!' cried Alice") == " curiouser and curiouser cried alice"


def test_a_letter_with_an_accent_is_that_letter_and_another_alphabet_s_a_space():
    assert letters("Crème brûlée, ZOË, Çe\u0301ñØß \u00c5\u0130") == "creme brulee zoe cen ai"
    assert letters("Δε日本") == " "


@given(texts)
def test_what_is_packed_is_unpacked(text):
    assert unpack(pack(count(text))) == count(text)


def test_counts_of_shorter_contexts_follow_from_four_letters():
    follows = CharacterModel({"abca": 2, "xbca": 1, "abcb": 3}).follows
    assert follows["bc"][ALPHABET.index("a")] == 3
    assert sum(follows[""]) == 6


def test_the_formula_by_hand():
    model = CharacterModel({"abca": 3, "abcb": 1})
    # From the even choice to the counts of no memory, of "c", of "bc" and of "abc": all have 3 and 1 here.
    a = 1 / 27
    for _ in range(4):
        a = (3 + 5 * a) / 9
    assert model.predict("abc")[ALPHABET.index("a")] == pytest.approx(a)
    # "c" was counted, "zc" was not: what the shorter context says stands.
    assert model.predict("zc") == model.predict("c")


@given(past=texts)
def test_every_context_has_a_distribution_without_zeros(past):
    q = np.array(MODEL.predict(past))
    assert q.min() > 0
    assert q.sum() == pytest.approx(1)


MODEL = alice()


def test_only_the_last_three_letters_count(model):
    assert model.predict("whatever the") == model.predict("the")


def test_surprisals_add_up_along_a_text(model):
    text = "the rabbit hole"
    assert model.surprisals(text) == model.surprisals(text[:6]) + model.surprisals(text[6:], past=text[:6])
    assert model.surprisals("q")[0] == pytest.approx(-np.log2(model.predict("")[ALPHABET.index("q")]))
    assert model.surprisals("") == []


def test_each_letter_is_told_from_those_before_it(model):
    rows = [model.predict(past) for past in ("", "q", "qu", "que", "quee")]
    places = [ALPHABET.index(letter) for letter in "queen"]
    assert model.surprisals("queen") == pytest.approx([-np.log2(q[k]) for q, k in zip(rows, places, strict=True)])
    assert model.guess_numbers("queen") == [
        1 + sum(share > q[k] for share in q) for q, k in zip(rows, places, strict=True)
    ]


def test_a_letter_is_guessed_from_those_before_it_alone(model):
    text = "the white rabbit"
    alone = [model.guess_numbers(letter, past=text[:place])[0] for place, letter in enumerate(text)]
    assert model.guess_numbers(text) == alone


def test_after_q_comes_u_at_the_first_guess(model):
    assert model.guess_numbers("u", past="q") == [1]


def test_the_guess_number_is_the_place_among_the_probabilities(model):
    for past, letter in itertools.product(["", "t", "xz", "whi"], "aeq "):
        order = sorted(range(27), key=lambda k: (-model.predict(past)[k], k))
        assert model.guess_numbers(letter, past) == [order.index(ALPHABET.index(letter)) + 1]


def test_held_out_letters_cost_what_the_model_was_chosen_for(model):
    assert 2 < np.mean(model.surprisals(parts()[1][:3000])) < 2.1
