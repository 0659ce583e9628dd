"""Two short made-up articles and what is told in them, by hand."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from timeline.interval import Interval, day_number, of_day, of_month
from timeline.model import (
    Anchor,
    Article,
    Certainty,
    EntityType,
    Event,
    Evidence,
    Extraction,
    Role,
    RoleName,
    Span,
    Status,
    TimeExpression,
    Timex,
    TimexType,
    Topic,
    Unresolved,
)
from timeline.reason import UNTOLD, AnchorRule, Caveat, CaveatKind, DateReason

HOSTILE = '<img src=x onerror="window.PWN=1"> ![x](http://evil.example/x.png) $\\alpha$ [a](javascript:window.PWN=2)'
_TYPES = {"people": EntityType.PERSON, "organizations": EntityType.ORGANIZATION, "places": EntityType.PLACE}


def event(
    article: Article,
    sentence: str,
    trigger: str,
    date_text: str,
    when: Interval | None,
    title: str,
    *,
    status: Status = Status.HAPPENED,
    certainty: Certainty = Certainty.CERTAIN,
    salience: float = 0.6,
    shown: bool = True,
    topics: tuple[str, ...] = (),
    **names: tuple[str, ...],
) -> Event:
    """An event of that sentence of the article's text; names by kind."""
    start = article.text.index(sentence)
    at = start + sentence.index(trigger)
    time = None
    if date_text:
        told = start + sentence.index(date_text)
        span = Span(told, told + len(date_text))
        time = TimeExpression(Timex(span, date_text, TimexType.DATE, "", "test"), when, "", Anchor.DCT, ("by hand",))
    evidence = Evidence(
        article.id,
        Span(start, start + len(sentence)),
        Span(at, at + len(trigger)),
        sentence,
        when,
        time,
        Anchor.DCT,
        DateReason(AnchorRule.OWN_TIME, ("the last one up to then",)) if date_text else UNTOLD,
    )
    roles = tuple(Role(RoleName.OTHER, name, _TYPES[kind]) for kind, found in names.items() for name in found)
    return Event(
        f"{article.id}-{trigger}",
        title,
        trigger,
        trigger,
        (evidence,),
        when,
        before=None if when else article.published,
        reason=evidence.reason,
        roles=roles,
        topics=tuple(Topic(name) for name in topics),
        status=status,
        certainty=certainty,
        confidence=0.8,
        caveats=(Caveat(CaveatKind.PUBLICATION),),
        salience=salience,
        shown=shown,
    )


def article(number: int, title: str, text: str, published: int | None) -> Article:
    """An article with an id of its own."""
    source = "the article's first line" if published else ""
    return Article(f"art{number}", f"{number}.txt", title, text, published, source)


def story() -> tuple[Extraction, ...]:
    """Two articles: five events that are shown, one that is minor, one that is imagined."""
    return first(), second()


def first() -> Extraction:
    """Ann Hill and the Port Authority."""
    told = article(
        1,
        "Harbour plan approved",
        "Ann Hill opened the harbour on Friday. The Port Authority bought the quay in October. "
        "Bo Chen will visit the site on 9 January. Hill had coffee. If it rains the feast may be put off.",
        day_number(2022, 12, 3),
    )
    opened = event(
        told,
        "Ann Hill opened the harbour on Friday.",
        "opened",
        "on Friday",
        of_day(day_number(2022, 12, 2)),
        "Ann Hill opens the harbour",
        people=("Ann Hill",),
        places=("Harbour",),
        topics=("economy",),
        salience=0.9,
    )
    bought = event(
        told,
        "The Port Authority bought the quay in October.",
        "bought",
        "in October",
        of_month(2022, 10),
        "Port Authority buys the quay",
        organizations=("Port Authority",),
        topics=("economy",),
    )
    visit = event(
        told,
        "Bo Chen will visit the site on 9 January.",
        "visit",
        "on 9 January",
        of_day(day_number(2023, 1, 9)),
        "Bo Chen visits the site",
        status=Status.PLANNED,
        people=("Bo Chen", "Ann Hill"),
    )
    coffee = event(told, "Hill had coffee.", "had", "", None, "Ann Hill has coffee", people=("Ann Hill",), shown=False)
    feast = event(
        told,
        "If it rains the feast may be put off.",
        "put",
        "",
        None,
        "The feast is put off",
        status=Status.HYPOTHETICAL,
    )
    unused = Unresolved(Timex(Span(0, 3), "some day", TimexType.DATE, "", "test"), "no anchor")
    return Extraction(told, (opened, bought, visit, coffee, feast), unresolved=(unused,))


def second() -> Extraction:
    """A hostile one, undated."""
    text = f"Dov Levi said: {HOSTILE} and resigned. The mayor was said to have left in 2021."
    told = article(2, HOSTILE, text, None)
    resigned = event(
        told,
        f"Dov Levi said: {HOSTILE} and resigned.",
        "resigned",
        "",
        None,
        f"Dov Levi resigns {HOSTILE}",
        people=("Dov Levi", HOSTILE),
    )
    left = event(
        told,
        "The mayor was said to have left in 2021.",
        "left",
        "in 2021",
        Interval(day_number(2021), day_number(2022), None),
        "The mayor leaves",
        certainty=Certainty.ALLEGED,
        people=("Ann Hill",),
    )
    return Extraction(told, (resigned, left))


def to_article(page: AppTest, article: str = "art1") -> AppTest:
    """Choose an article from the list of them."""
    return page.button(key=f"article_{article}").click().run()


def html(page: AppTest) -> str:
    """All HTML on a page."""
    return " ".join(str(each.proto.body) for each in page.get("html") if "<style>" not in each.proto.body)


def open_popover(page: AppTest, key: str) -> AppTest:
    """The page with a popover open."""
    page.session_state[key] = True
    return page.run()
