"""Whether an "it" means something, on sentences made by hand."""

import pytest

from tests.handmade import sentence
from timeline.verbs import is_expletive


@pytest.mark.parametrize(
    ("rows", "empty"),
    [
        (("It PRP nsubjpass 2", "is VBZ auxpass 2", "feared VBN ROOT 2", "he PRP nsubj 4", "ran VBD ccomp 2"), True),
        (("It PRP nsubjpass 2", "was VBD auxpass 2", "told VBN ROOT 2", "he PRP nsubj 4", "ran VBD ccomp 2"), False),
        (("It PRP nsubjpass 2", "was VBD auxpass 2", "fined VBN ROOT 2"), False),
        (("It PRP nsubj 1", "emerged VBD ROOT 1", "that IN mark 4", "he PRP nsubj 4", "ran VBD ccomp 1"), True),
        (("It PRP nsubj 1", "appeared VBD ROOT 1", "in IN prep 1", "court NN pobj 2"), False),
        (("It PRP nsubj 1", "is VBZ ROOT 1", "clear JJ acomp 1", "he PRP nsubj 4", "ran VBD ccomp 2"), True),
        (("It PRP nsubj 1", "is VBZ ROOT 1", "likely JJ acomp 1", "to TO aux 4", "run VB xcomp 2"), False),
        (("It PRP nsubj 1", "is VBZ ROOT 1", "hard JJ acomp 1", "to TO aux 4", "say VB xcomp 2"), True),
        (("It PRP nsubj 1", "is VBZ ROOT 1", "profitable JJ acomp 1"), False),
        (("It PRP nsubj 1", "rained VBD ROOT 1"), True),
        (("It PRP dobj 1", "bought VBD ROOT 1", "he PRP nsubj 1"), False),
        (("He PRP nsubj 1", "rained VBD ROOT 1", "blows NNS dobj 1"), False),
    ],
    ids=lambda value: " ".join(row.split(" ")[0] for row in value) if isinstance(value, tuple) else None,
)
def test_it_means_nothing_before_a_clause_or_of_the_weather(rows: tuple[str, ...], empty: bool) -> None:
    made = sentence(*rows)
    assert is_expletive(made, made.tokens[0]) == empty
