"""The tally of a vote, which is of the day of the vote: "approved the motion by 331 votes", "16 lawmakers voted no"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from timeline.document import Document
from timeline.events.dating.anchored import Anchored
from timeline.events.triggers import Trigger

_VOTING = frozenset("abstain approve back defeat oppose pass reject submit support vote".split())
_VOTERS = frozenset("deputy lawmaker legislator member mp parliamentarian senator vote".split())


def told_before(voted: Mapping[int, Anchored], sentence: int) -> Anchored | None:
    """The vote of the sentence before, or the only day of votes told so far."""
    days = {a.when: a for number, a in voted.items() if number < sentence}
    return voted.get(sentence - 1) or (next(iter(days.values())) if len(days) == 1 else None)


def is_tally(document: Document, trigger: Trigger) -> bool:
    """Whether it counts votes, or gives both sides of them: "331-200"."""
    if trigger.lemma not in _VOTING:
        return False
    words = document.subtree(trigger.token)
    counted = any(t.tag == "CD" and document.head(t).lemma.lower() in _VOTERS for t in words)
    return counted or any(a.tag == "CD" and b.text in "-\u2013" for a, b in pairwise(words))
