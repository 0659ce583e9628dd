"""Dates by their distance from another event of the sentence: "on Monday, three days after the wall fell", "a month
after Alfa announced the deal in May, its chairman quit"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.document import Document, Token
from timeline.events.dating.anchored import Anchored
from timeline.interval import Granularity, Interval, of_day
from timeline.model import Anchor, TimeExpression, Unresolved
from timeline.reason import AnchorRule, DateReason
from timeline.timex.resolving.periods import anchored as counted_from
from timeline.verbs import is_verb

SIDES = {"after": ("+", "-"), "before": ("-", "+")}
_COARSEST = {"M": Granularity.MONTH, "Y": Granularity.YEAR}
KNOWN = (AnchorRule.OWN_TIME, AnchorRule.SHARED, AnchorRule.TOLD_THEN, AnchorRule.LEAD, AnchorRule.TOLD_AGAIN)
BOUNDED = (AnchorRule.UNDATED, AnchorRule.AFTER, AnchorRule.BEFORE, AnchorRule.UNTIL)


def by_distance(
    document: Document,
    owners: dict[int, int],
    times: Iterable[TimeExpression | Unresolved],
    found: Sequence[Anchored],
) -> list[Anchored]:
    """The dates with those counted from another event of the sentence, either of the two from the other."""
    result = list(found)
    for time in times:
        if (
            isinstance(time, Unresolved)
            or not time.timex.value.startswith("evt:")
            or (pair := _pair(document, owners, time)) is None
        ):
            continue
        told, base = pair  # the event the distance dates, and the one it counts from
        told = _told_by(document, owners, time, result, told)
        known = _of_the_news(document) if _is_news(document, time) else result[told]
        if known.rule in KNOWN and result[base].rule is AnchorRule.UNDATED:
            result[base] = counted(time, known, back=True)
        elif result[base].rule in KNOWN and result[told].rule in BOUNDED:
            result[told] = counted(time, result[base], back=False)
    return result


def _told_by(
    document: Document, owners: dict[int, int], time: TimeExpression, found: Sequence[Anchored], told: int
) -> int:
    """The saying, where what is said has no day: "said on Monday it would quit, two days after Berg asked it to"."""
    _, verb = behind(document, time)
    if found[told].rule in KNOWN or verb is None or verb.dep != "ccomp":
        return told
    teller = owners.get(verb.head)
    return teller if teller is not None and found[teller].rule is AnchorRule.OWN_TIME else told


def _is_news(document: Document, time: TimeExpression) -> bool:
    """ "The attack comes a month after": of when the news is of."""
    _, verb = behind(document, time)
    return verb is not None and verb.lemma == "come" and verb.tag in ("VBZ", "VBP")


def _of_the_news(document: Document) -> Anchored:
    published = document.article.published
    when = of_day(published) if published is not None else None
    return Anchored(when, anchor=Anchor.DCT, reason=DateReason(AnchorRule.LEAD)) if when is not None else Anchored()


def _pair(document: Document, owners: dict[int, int], time: TimeExpression) -> tuple[int, int] | None:
    """The trigger of the main clause and that of the clause or noun behind "after" or "before"."""
    noun, above = behind(document, time)
    first = next(iter(document.tokens_in(time.timex.span)), None)
    if first is not None and first.index and document.tokens[first.index - 1].text.lower() == "to":
        return None  # "sentenced him to 10 years after a jury convicted him"
    other = owners.get(noun.index) if noun is not None else None
    main = owners.get(above.index) if above is not None else None
    return (main, other) if main is not None and other is not None and main != other else None


def behind(document: Document, time: TimeExpression) -> tuple[Token | None, Token | None]:
    """The noun or the verb of the clause behind "after" or "before", and the verb of the main clause."""
    tokens = document.tokens_in(time.timex.span)
    inside = {t.index for t in tokens}
    top = next((t for t in tokens if t.head not in inside or t.head == t.index), None)
    if top is None:
        return None, None
    head = document.head(top)
    for side in (head, *tokens, *document.children(head, "mark")):
        if side.text.lower() in SIDES and (told := around(document, side)) != (None, None):
            return told
    return None, None


def around(document: Document, side: Token) -> tuple[Token | None, Token | None]:
    """The noun or the verb of the clause behind "after" or "before" itself, and the verb of the main clause."""
    if (noun := document.child(side, "pobj", "pcomp")) is not None:
        return noun, _verb_above(document, side)
    clause = document.head(side)
    marks = side.dep == "mark" and clause.dep == "advcl"
    return (clause, _verb_above(document, clause)) if marks else (None, None)


def _verb_above(document: Document, token: Token) -> Token | None:
    """The verb a clause hangs on; of a participle beside a main clause that clause's, whose date it shares."""
    verbs = (t for t in document.ancestors(token) if is_verb(t))
    return next((t for t in verbs if not (t.dep == "advcl" and t.tag == "VBG")), None)


def counted(time: TimeExpression, base: Anchored, *, back: bool) -> Anchored:
    """What lies so far from a dated event; undated where that event is not known well enough."""
    when = base.when
    turned = {"+": "-", "-": "+"}
    value = time.timex.value
    if back:
        value = value[:4] + "".join(turned.get(c, c) for c in value[4:])
    if when is None or not _is_fine_enough(value, when):
        return Anchored()
    counted = replace(time.timex, value=value)
    interval = counted_from(replace(time, timex=counted), when)
    if interval is None:
        return Anchored()
    reason = DateReason(AnchorRule.DISTANCE, base.reason.steps, time.timex.text)
    return Anchored(interval, time=base.time, anchor=Anchor.EVENT, reason=reason, steps=base.steps + 2)


def _is_fine_enough(value: str, when: Interval) -> bool:
    """Days are counted from a day, months from a day or month, years from any unit."""
    if not when.is_unit or when.granularity is None or "X" in value:
        return False
    coarsest = _COARSEST.get(value[4], Granularity.DAY)
    return when.granularity.rank <= coarsest.rank
