"""Whether a plan, a denial or an act is told, and how sure that is."""

from __future__ import annotations

import re

from timeline.model import Anchor, Event, Evidence, Status
from timeline.reason import AnchorRule

_NEAR = 8  # words before a trigger in which what makes it only imagined stands
_IMAGINING = re.compile(
    r"""\b(?:would|could|can|cannot|may|might|should|must|ought|if|unless|whether|lest|not|never|no|without|
    hop(?:e[sd]?|ing)|fear\w*|wish\w*|want\w*|tr(?:y|ied|ies|ying)|attempt\w*|seeks?|sought|seeking|struggl\w+|
    need\w*|ask\w*|urg(?:e[sd]?|ing)|demand\w*|call(?:s|ed|ing)?|threat\w*|propos\w+|consider\w*|believ\w+|think\w*|
    thought|predict\w*|wonder\w*|doubt\w*|suppos\w+|plan\w*|vow\w*|pledg\w+|promis\w+|offer\w*|agree\w*|bids?|
    efforts?|chances?|permission|talks|negotiat\w+)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_OF_THE_NEWS = (AnchorRule.LEAD, AnchorRule.STATEMENT)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def standing(status: Status) -> str:
    """What must agree for two tellings to be one: a plan is not yet the act, a denial is neither."""
    return Status.HAPPENED.value if status is Status.ONGOING else status.value


def is_status_sure(event: Event) -> bool:
    """Whether the words before the trigger say that an imagined act is only imagined.

    A bare "to win" is read as an aim and a headline without a subject as a wish, but the next article may tell it
    as done ("came from behind to win").
    """
    if event.status is not Status.HYPOTHETICAL or not event.evidence:
        return True
    told = event.evidence[0]
    before = told.quote[: max(0, told.trigger.start - told.sentence.start)]
    return _IMAGINING.search(" ".join(before.split()[-_NEAR:])) is not None


def is_date_sure(event: Event) -> bool:
    """Whether no weekday was counted from another date of the text, as where the day of writing is not known."""
    told = event.evidence[0].date_text if event.evidence else ""
    return event.anchor is not Anchor.PREVIOUS or not _WEEKDAY.search(told)


def is_day_of_news(told: Event | Evidence) -> bool:
    """Whether the day is that of the news only because the text tells none: it may have been the evening before."""
    return told.reason.rule in _OF_THE_NEWS
