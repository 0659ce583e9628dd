"""What is told of a vote behind it is of its day: "approved the motion by 331 votes", "16 lawmakers voted no", "Ann
Hill voted against it", "the 219-206 vote cleared the way"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from timeline.document import Document
from timeline.events.dating.anchored import Anchored
from timeline.events.triggers import Trigger

_VOTING = frozenset("abstain approve back defeat oppose pass reject submit support vote".split())
_DECIDING = frozenset("adopt approve back confirm endorse pass reject".split())
_HOUSES = frozenset(
    "assembly board chamber commission committee congress council house legislature parliament senate".split()
) | {"commons", "lawmaker", "lords", "mp", "mps", "panel", "senator"}
_SIDES = ("against", "for", "in")  # "in favor"
_VOTERS = frozenset("deputy lawmaker legislator member mp parliamentarian senator vote".split())


def decides(document: Document, trigger: Trigger) -> bool:
    """Whether it tells a vote, or that a house of many passed or turned down something."""
    subject = document.child(trigger.top, "nsubj")
    return trigger.lemma == "vote" or (
        trigger.lemma in _DECIDING and subject is not None and subject.lemma.lower() in _HOUSES
    )


def told_before(voted: Mapping[int, Anchored], sentence: int) -> Anchored | None:
    """The vote of the sentence before, or the only day of votes told so far."""
    days = {a.when: a for number, a in voted.items() if number < sentence}
    return voted.get(sentence - 1) or (next(iter(days.values())) if len(days) == 1 else None)


def is_tally(document: Document, trigger: Trigger) -> bool:
    """Whether it counts votes, gives both sides of them ("331-200"), or says who voted how."""
    subject = document.child(trigger.top, "nsubj")
    counted_vote = subject is not None and subject.lemma.lower() == "vote"
    if trigger.lemma not in _VOTING and not counted_vote:
        return False
    if trigger.lemma == "vote" and any(t.text.lower() in _SIDES for t in document.children(trigger.token, "prep")):
        return True
    words = document.subtree(subject if counted_vote and subject is not None else trigger.token)
    counted = any(t.tag == "CD" and document.head(t).lemma.lower() in _VOTERS for t in words)
    return counted or any(a.tag == "CD" and b.text in "-\u2013" for a, b in pairwise(words))
