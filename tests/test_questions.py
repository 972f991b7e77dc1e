"""Facts that hold for docs/questions.yml: each question was asked in public, and its section shows the answer."""

import functools
import re
from collections import Counter
from types import SimpleNamespace
from urllib.parse import urlsplit

import book
import pytest
from lab import without_code
from test_notebooks import PATHS, Notebook, claims, evidence, stands

QUESTIONS = book.read_questions(book.ROOT / "docs/questions.yml")
ANSWERED = [each for each in QUESTIONS if each.notebook]
OPEN = [each for each in QUESTIONS if not each.notebook]
THREAD = "https://datascience.stackexchange.com/questions/20296/cross-entropy-loss-explanation"


@functools.cache
def sections(stem):
    """Map each heading of a notebook to the text, the code and the outputs from there to the next heading."""
    found, here = {}, None
    for cell in Notebook(next(path for path in PATHS if path.stem == stem)).cells:
        if cell["cell_type"] == "markdown":
            above, *parts = re.split(r"^#{1,6}\s+(.+)$", without_code(cell["source"]), flags=re.MULTILINE)
            if here:
                here.text += above
            for heading, text in zip(parts[::2], parts[1::2], strict=True):
                here = found[heading.strip()] = SimpleNamespace(text=text, code=[], outputs=[])
        elif here:
            here.code.append(cell)
            here.outputs += cell["outputs"]
    return found


@functools.cache
def shown(stem, heading):
    """Return the size of every number in the outputs, the code and the text of a section."""
    section = sections(stem)[heading]
    told = claims(section.text)
    return evidence(section) + [n[1] for n in told] + [n[1] / 100 for n in told if n[3]]


def unshown(answer, stem, heading):
    """Return each number of an answer that its section does not show."""
    return [n[0] for n in claims(answer) if not stands(*n[1:4], shown(stem, heading))]


def place(each):
    """Return where the course answers a question: notebook and section; the open ones come last."""
    if each in OPEN:
        return len(PATHS), 0
    return [path.stem for path in PATHS].index(each.notebook), list(sections(each.notebook)).index(each.heading)


def test_at_least_sixty_are_answered_and_what_is_open_is_not_hidden():
    assert len(ANSWERED) >= 60
    assert len(OPEN) >= 8


def test_a_question_is_asked_and_an_answer_is_one_sentence():
    assert [each.question for each in QUESTIONS if not re.fullmatch(r"[^?]+\?", each.question)] == []
    sentence = re.compile(r"\S(?:(?![.?!] [A-Z(]|[?!]).)+\.")
    assert [each.answer for each in QUESTIONS if not sentence.fullmatch(each.answer)] == []


def test_no_two_questions_are_equal():
    words = Counter(" ".join(re.findall(r"[\w.]+", each.question.lower())) for each in QUESTIONS)
    assert [question for question, n in words.items() if n > 1] == []


def test_each_was_asked_at_an_address_of_its_own_but_for_the_thread_of_the_course():
    assert [each.asked for each in QUESTIONS if not is_a_thread(each.asked)] == []
    assert [address for address, n in Counter(each.asked for each in QUESTIONS).items() if n > 1] == [THREAD]


def is_a_thread(address):
    """Whether an address leads to a page where people ask, by its form."""
    parts = urlsplit(address)
    forum = re.search(r"(?:^|\.)(?:stackexchange|stackoverflow|quora)\.com$|^discuss\.", parts.netloc)
    thread = parts.netloc == "github.com" and re.fullmatch(r"/[\w.-]+/[\w.-]+/(?:issues|pull)/\d+", parts.path)
    return bool(forum or thread)


def test_each_section_exists():
    assert {each.notebook for each in ANSWERED} <= {path.stem for path in PATHS}
    assert [each.heading for each in ANSWERED if each.heading not in sections(each.notebook)] == []


def test_each_number_of_an_answer_is_shown_in_its_section():
    missing = {each.answer: unshown(each.answer, each.notebook, each.heading) for each in ANSWERED}
    assert {answer: numbers for answer, numbers in missing.items() if numbers} == {}


def test_the_order_is_that_of_the_course_and_open_questions_come_last():
    assert sorted(QUESTIONS, key=place) == QUESTIONS


@pytest.mark.parametrize("slip", ["2.304", "2.313", "12.303", "23.03%"])
def test_a_number_with_a_slip_is_found_out(slip):
    here = next((each.notebook, each.heading) for each in ANSWERED if "2.303 nats" in each.answer)
    assert unshown("The loss is 2.303 nats.", *here) == []
    assert unshown(f"The loss is {slip} nats.", *here) == [slip]
