"""A run of words that means someone or something named, as a title has it: the name in full."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from timeline.document import Document, Token
from timeline.entities import Linking
from timeline.events.titling.calling import is_usual, named
from timeline.inflection import indefinite_article
from timeline.model import EntityType

_DEFINITE = frozenset("the this that its their his her".split())


class NameRun(NamedTuple):
    """What is written in place of a run, the index in the phrase behind it, and the names it tells."""

    text: str
    end: int
    names: tuple[str, ...]


def name_run(
    document: Document, linking: Linking, tokens: Sequence[Token], at: int, *, told: Set[str], possessive: bool
) -> NameRun | None:
    """The run of tokens that begins at index `at`; None where no name begins, or where a pronoun repeats one.

    told: the names that stand in the title already. possessive: whether whose something is gets its mark.
    """
    first = tokens[at]
    referent = named(document, first, linking)
    if referent is None:
        return None
    names = tuple(entity.name for entity in referent.entities)
    if set(names) <= told and _repeats(first):
        return None
    end = at + 1
    while end < len(tokens) and (other := linking.at(tokens[end].index)) and other.entities == referent.entities:
        end += 1
    last, kind = tokens[end - 1], referent.entities[0].type
    text = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
    if first.pos == "PROPN" and last.pos == "NOUN" and last.text.islower() and kind is EntityType.PLACE:
        text = " ".join(token.text for token in tokens[at:end])  # "the Tesna district"
    elif len(names) == 1 and end == at + 1 and is_usual(first, kind):
        text = first.text  # as the article calls it: "NATO", "Britain"
    elif first.tag in ("PRP$", "WP$") and possessive:
        text += possessive_mark(text, "'s")
    behind = tokens[end] if end < len(tokens) else None
    if behind is not None and behind.tag == "POS":
        mark = behind.text if text.endswith(last.text) else possessive_mark(text, behind.text)
        return NameRun(text + mark, end + 1, names)
    if behind is not None and behind.text == ",":
        return NameRun(text + ",", end + 1, names)
    return NameRun(text, end, names)


def _repeats(first: Token) -> bool:
    """Whether a pronoun is not written out where its name stands already: "her", "him"; "she" is."""
    return first.tag == "PRP$" or (first.tag == "PRP" and first.dep not in ("nsubj", "nsubjpass"))


def possessive_mark(name: str, mark: str) -> str:
    """The mark of a possessive behind a name: "Hill's", "Instruments'"."""
    return mark[0] if name.endswith("s") else mark


def write_name(words: list[str], first: Token, text: str, *, joined_to: Token | None, anybody: bool) -> None:
    """Add a name to the words, in place of "the" where it stands for a noun: "the company" is the company's name.

    joined_to: the word right before it, without a space between. anybody: whether it stands for "a man".
    """
    plain = first.pos in ("NOUN", "VERB", "ADJ", "NUM")  # "the Stockholm-based group"
    instead = first.text not in text and (plain or (first.text.istitle() and first.text.isalpha()))
    before = words[-1].lower() if words else ""
    if (before in ("a", "an") and anybody) or (before in _DEFINITE and instead):
        words.pop()
    elif before in ("a", "an") and not text.startswith(first.text):
        words[-1] = words[-1][0] + indefinite_article(text)[1:]
    if joined_to is not None and not joined_to.text[-1].isalnum():
        head, *rest = text.split()
        words[-1] += head
        words += rest
    else:
        words += text.split()
