"""Reasons in words: why an event has its date and why it is as sure as it is, one or two plain sentences each.

The only place where the rules of dates have words. What it gives is plain text with words of articles in it: whoever
shows it on a page escapes it.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.interval import of_day
from timeline.model import Event, Evidence, Status
from timeline.reason import AnchorRule, Caveat, CaveatKind
from timeline.words import say, say_day, say_noun


class Words(NamedTuple):
    """What is said of a rule: `card` of the event it dates, `short` of how sure such dates are.

    In braces: `verb` and `date` as the text has them, `owed` and `step` of the reason, `when` of the event.
    """

    card: str
    short: str


RULES = {
    AnchorRule.OWN_TIME: Words(
        "The sentence says when: {date} belongs to {verb}.",
        "The sentence dates it in its own words",
    ),
    AnchorRule.FROM_TO: Words(
        "The sentence gives a beginning ({date}) and an end for {verb}: {when}.",
        "The sentence gives a beginning and an end",
    ),
    AnchorRule.SINCE: Words(
        "The sentence says since when: {date}. It gives no end.",
        "The sentence gives only the beginning",
    ),
    AnchorRule.ENTRY: Words(
        "{date} heads this entry: what it tells is taken to be of that time.",
        "The date heads the entry in which it is told",
    ),
    AnchorRule.AFTER: Words(
        "The sentence gives no date for {verb}, only one that it came after: {date}.",
        "The sentence says only what it came after",
    ),
    AnchorRule.BEFORE: Words(
        "The sentence gives no date for {verb}, only one that it came before: {date}.",
        "The sentence says only what it came before",
    ),
    AnchorRule.UNTIL: Words(
        "The sentence gives no date for {verb}, only one up to which it holds: {date}.",
        "The sentence says only how long it holds",
    ),
    AnchorRule.UP_TO: Words(
        "The sentence says only up to when {verb} goes on: {date}.",
        "The sentence says only up to when it goes on",
    ),
    AnchorRule.LIFE: Words(
        "The brackets behind the name {owed} give the dates of a life: {date}.",
        "Dates in brackets behind a name are those of a life",
    ),
    AnchorRule.SHARED: Words(
        "{verb} has no date of its own. It is told together with {owed}, which the sentence dates: {date}.",
        "The date is that of another verb of the sentence",
    ),
    AnchorRule.TOLD_THEN: Words(
        "The sentence says when this was told ({owed}, {date}). As news, it is taken to be of that same day.",
        "The date is the day it was told as news",
    ),
    AnchorRule.DISTANCE: Words(
        "The sentence dates another event ({date}) and says how far this one is from it ({owed}): so {when}.",
        "The date is counted from another event of the sentence",
    ),
    AnchorRule.RENAMED: Words(
        "The sentence counts ({owed}) from something told before, which is dated there ({date}): so {when}.",
        "The date is counted from something told before",
    ),
    AnchorRule.AWAY: Words(
        "The sentence only says how far {verb} was from something else ({owed}), and that has no date we know.",
        "It is counted from something without a date",
    ),
    AnchorRule.CAUSE: Words(
        "The sentence has no date. What did it ({owed}) is dated elsewhere in the article: {date}.",
        "The date is that of the disaster that did it",
    ),
    AnchorRule.SCENE: Words(
        "The sentence has no date. It goes on from the one before it, about the same thing, and that one says {date}.",
        "The date is that of the sentence before",
    ),
    AnchorRule.INCIDENT: Words(
        "The sentence has no date. It goes on with the incident that the article last dated: {date}.",
        "The date is that of the incident the article tells",
    ),
    AnchorRule.ELECTION: Words(
        "The sentence has no date. It tells how an election ended, and the article gives one day for that: {date}.",
        "The date is that of the election whose outcome is told",
    ),
    AnchorRule.HOUR: Words(
        "The sentence gives {verb} an hour ({date}), the text before it the day: so {when}.",
        "The text gives an hour, and the day before it",
    ),
    AnchorRule.CONTEST: Words(
        "The sentence has no date. The article reports a match, and {verb} is taken to be of the day of that: {date}.",
        "The date is that of the match the article reports",
    ),
    AnchorRule.STATEMENT: Words(
        "The sentence does not say when {verb} was. It is taken to be of the day of the news around it ({date}); "
        "that is a guess, hence “perhaps”.",
        "What people say without a date is taken to be of the day of the news",
    ),
    AnchorRule.LEAD: Words(
        "The opening sentence tells this as news without a date, so it is taken to be of the day the article "
        "came out: {when}.",
        "News that opens an article without a date is taken to be of the day it came out",
    ),
    AnchorRule.LEAD_DAY: Words(
        "The opening sentence tells this as news. The one day it gives is {date}, so it is taken to be of that day.",
        "The date is the only one in the opening sentence",
    ),
    AnchorRule.TOLD_AGAIN: Words(
        "The opening sentence tells this as news without a date. A later one tells it again, with its day: {date}.",
        "The date is that of a later sentence that tells the news again",
    ),
    AnchorRule.RETOLD: Words(
        "The sentence has no date. The article tells the same before, of somebody unnamed or one more, with its day: "
        "{date}.",
        "The date is that of an earlier sentence that tells the same",
    ),
    AnchorRule.REFERENCE: Words(
        "The article does not say when. {step}: that is a well-known event, {owed}, and the date is from our table "
        "of such events.",
        "The date is that of a well-known event, not from the article",
    ),
    AnchorRule.CONTRADICTED: Words(
        "{owed} stands with {verb} but lies ahead, while the sentence tells it as done. So that date is not used.",
        "The date in the sentence does not fit what it tells",
    ),
    AnchorRule.UNDATED: Words(
        "The sentence gives no date for {verb}.",
        "The sentence gives no date",
    ),
    AnchorRule.NEAREST: Words(
        "{date} is the date nearest to {verb} in the sentence. It could be counted only when the article was given "
        "its day of publication.",
        "The date is the nearest one in the sentence",
    ),
    AnchorRule.CORRECTED: Words(
        "The date was set by hand ({owed}).",
        "The date was set by hand; the figure is for what the parser read",
    ),
    AnchorRule.CHOSEN: Words(
        "This way to read {date} was chosen by hand ({owed}).",
        "This reading was chosen by hand; the figure is for what the parser read",
    ),
    AnchorRule.ADDED: Words(
        "The event was added by hand ({owed}).",
        "The event was added by hand",
    ),
}
CAVEATS = {
    CaveatKind.PUBLICATION: "The date hangs on the day of publication.",
    CaveatKind.TOLD_BEFORE: "It is counted from a date told earlier in the article.",
    CaveatKind.OTHER_YEAR: "The year is not told: it may also be {word}.",
    CaveatKind.VAGUE: "Only the {word} is known.",
    CaveatKind.FAR: "In the sentence, the date stands far from what happened.",
    CaveatKind.STATE: "{word} tells how things are, not that something happened.",
    CaveatKind.GOING_ON: "{word} is going on, or told in passing.",
    CaveatKind.PASSING: "{word} is told in passing.",
    CaveatKind.ALLEGED: "Somebody says so; the article does not vouch for it.",
    CaveatKind.QUOTED: "It is told inside a quotation.",
    CaveatKind.NOBODY: "It is not clear who or what {word} is.",
    CaveatKind.GUESSED: "{word} is taken for {name}; the article does not say so outright.",
    CaveatKind.NAMELESS: "Neither a date nor a name is told.",
    CaveatKind.ONLY_NAMED: "{word} only names it: no sentence tells that it took place.",
    CaveatKind.BESIDE: "It is told beside another act: when or why that took place.",
    CaveatKind.ASIDE: "It is told aside, and names nobody.",
}
_OF_PUBLICATION = {  # the other event is news of the day of publication
    AnchorRule.DISTANCE: "The sentence says how far this is from another event ({owed}), which is news of the day "
    "the article came out: so {when}.",
    AnchorRule.RENAMED: "The sentence counts ({owed}) from something told before, which is news of the day the article "
    "came out: so {when}.",
    AnchorRule.STATEMENT: "The sentence does not say when {verb} was. It is taken to be of the day of the news, the "
    "day the article came out; that is a guess, hence “perhaps”.",
}
_UNDONE = {
    Status.ONGOING: " It is told as going on when the article was written.",
    Status.PLANNED: " It is told as still to come.",
    Status.DENIED: " It is told as not done.",
    Status.HYPOTHETICAL: " It is told only as a possibility.",
}
PEOPLE = (AnchorRule.CORRECTED, AnchorRule.CHOSEN, AnchorRule.ADDED)
"""The rules that are a person's: what the parser read stands beside them."""


def why_dated(event: Event, evidence: Evidence) -> str:
    """How the event got the date that this evidence gives it, without the arithmetic (`evidence.reason.steps`)."""
    reason, when = evidence.reason, evidence.when
    words = RULES[reason.rule].card
    if not evidence.date_text:
        words = _OF_PUBLICATION.get(reason.rule, words)
    told = words.format(
        verb=_quoted(_verb(event, evidence)),
        date=_quoted(evidence.date_text),
        owed=reason.owed if reason.rule in _NAMES else _quoted(reason.owed),
        when=say(when),
        step="; ".join(f"{step[:1].upper()}{step[1:]}" for step in reason.steps),
    )
    if when is None and event.when is None:
        return f"{told}{_bound(event)}"
    return f"{told} Source: {reason.source}" if reason.source else told


_NAMES = (AnchorRule.LIFE, AnchorRule.REFERENCE, *PEOPLE)


def arithmetic(evidence: Evidence, *, published: int | None = None) -> tuple[str, ...]:
    """The steps from the words to the date as sentences; without the day of publication where that is told."""
    told = "" if published is None else f"published {say_noun(of_day(published))}"
    steps = () if evidence.reason.rule is AnchorRule.REFERENCE else evidence.reason.steps
    return tuple(f"{step[:1].upper()}{step[1:]}." for step in steps if step != told)


def why_set(event: Event) -> str:
    """Who set the date of an event or added it; empty where the parser did."""
    rule = event.reason.rule
    if rule not in PEOPLE:
        return ""
    date = event.evidence[0].date_text if event.evidence else ""
    return RULES[rule].card.format(date=_quoted(date), owed=event.reason.owed)


def why_sure(event: Event) -> tuple[str, ...]:
    """What the confidence is made of: of the surest telling, where several make up the event."""
    surest = max(event.members or (event,), key=lambda each: each.confidence)
    rule = surest.reason.rule
    share = "" if rule in PEOPLE else f": rated {rule.trust:.0%}"
    told = (f"{RULES[rule].short}{share}.", *map(_caveat, surest.caveats))
    if len(event.members) > 1:
        return (f"The figure is that of the surest of its {len(event.members)} tellings.", *told)
    return told


def _caveat(caveat: Caveat) -> str:
    if caveat.kind is CaveatKind.GUESSED and not (caveat.word and caveat.name):
        return "One of the names is a guess."
    word = caveat.word if caveat.kind in (CaveatKind.VAGUE, CaveatKind.OTHER_YEAR) else _quoted(caveat.word)
    return CAVEATS[caveat.kind].format(word=word, name=caveat.name)


def _bound(event: Event) -> str:
    """What still holds of an event without a date."""
    if event.before is not None and event.status is Status.HAPPENED:
        return f" It is told as done, so it happened before {say_day(event.before)}."
    return _UNDONE.get(event.status, "")


def _verb(event: Event, evidence: Evidence) -> str:
    """The word of the evidence that tells what happened."""
    start, end = (place - evidence.sentence.start for place in evidence.trigger)
    inside = 0 <= start < end <= len(evidence.quote)
    return evidence.quote[start:end] if inside else event.trigger


def _quoted(word: str) -> str:
    return f"“{word}”" if word else "it"
