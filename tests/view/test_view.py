"""A link opens the view it was made from, and nothing in a link can do harm."""

from dataclasses import fields, replace
from urllib.parse import parse_qs, parse_qsl, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.interval import day_number
from timeline.model import Certainty, Status
from timeline.store.reading.conditions import CONDITIONS
from timeline.ui.sidebar.filtering import WIDGETS
from timeline.view import Lanes, Match, Order, View, Window
from timeline.view.filters import FILTERS, window_words

NAMES = st.lists(st.text(max_size=30), max_size=4).map(tuple)
DAYS = st.none() | st.integers(-4_000_000_000, 4_000_000_000)
VIEWS = st.builds(
    View,
    timeline=st.text(max_size=20),
    people=NAMES,
    people_match=st.sampled_from(Match),
    organizations=NAMES,
    places=NAMES,
    topics=NAMES,
    topics_match=st.sampled_from(Match),
    articles=NAMES,
    status=st.lists(st.sampled_from(Status)).map(tuple),
    certainty=st.lists(st.sampled_from(Certainty)).map(tuple),
    text=st.text(max_size=500),
    start=DAYS,
    end=DAYS,
    window=st.sampled_from(Window),
    confidence=st.floats(),
    sources=st.integers(-5, 5000),
    everything=st.booleans(),
    references=st.booleans(),
    undated=st.booleans(),
    lanes=st.sampled_from(Lanes),
    pinned=NAMES,
    order=st.sampled_from(Order),
    selected=st.text(max_size=20),
    tab=st.text(max_size=20),
    reading=st.text(max_size=20),
)


@settings(max_examples=60, deadline=None)
@given(VIEWS)
def test_a_view_comes_back_through_a_real_url(view: View) -> None:
    address = "http://host/?" + urlencode(view.to_query(), doseq=True)
    assert View.from_query(parse_qs(address.split("?", 1)[1], keep_blank_values=True)) == view
    assert View.from_query(parse_qsl(address.split("?", 1)[1], keep_blank_values=True)) == view


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([f.name for f in fields(View)]) | st.text(),
        st.text() | st.lists(st.text()) | st.none() | st.integers() | st.binary() | st.floats(),
    )
    | st.none()
    | st.text()
    | st.lists(st.tuples(st.text(), st.text()) | st.integers())
)
def test_any_query_is_read_without_raising(query: object) -> None:
    view = View.from_query(query)
    assert View.from_query(view.to_query()) == view


def test_a_megabyte_of_filter_is_cut() -> None:
    view = View.from_query({"people": ["x" * 1_000_000] * 5_000, "text": "y" * 1_000_000, "start": "9" * 1_000_000})
    assert len(view.people) == 1 and len(view.people[0]) == 200
    assert len(view.text) == 400
    assert view.start is None and len(view.unread[0]) < 100


GOLDEN = [
    ("v=1", View()),
    ("v=1&timeline=macron-and-musk&people=Elon+Musk", View(timeline="macron-and-musk", people=("Elon Musk",))),
    (
        "v=1&people=Ann+Hill&people=Bob+Lee&people_match=all&topics=sport&topics_match=any",
        View(people=("Ann Hill", "Bob Lee"), people_match=Match.ALL, topics=("sport",)),
    ),
    (
        "v=1&start=2022-04-01&end=2022-12-31&window=certainly",
        View(start=day_number(2022, 4), end=day_number(2023, 1), window=Window.CERTAINLY),
    ),
    ("v=1&start=-0043-03-15", View(start=day_number(-43, 3, 15))),
    (
        "v=1&status=planned&status=denied&certainty=alleged&confidence=0.50&sources=2",
        View(status=(Status.PLANNED, Status.DENIED), certainty=(Certainty.ALLEGED,), confidence=0.5, sources=2),
    ),
    (
        "v=1&text=%22New+Orleans%22&everything=1&references=0&lanes=topics&pinned=sport&order=salience&selected=ab12&tab=list",
        View(
            text='"New Orleans"',
            everything=True,
            references=False,
            lanes=Lanes.TOPICS,
            pinned=("sport",),
            order=Order.SALIENCE,
            selected="ab12",
            tab="list",
        ),
    ),
    ("v=1&undated=1&tab=list", View(undated=True, tab="list")),
    ("people=Ann+Hill", View(people=("Ann Hill",))),
    ("v=7&people=Ann+Hill&colour=red", View(people=("Ann Hill",))),
]


@pytest.mark.parametrize(("link", "view"), GOLDEN)
def test_links_that_were_sent_still_open(link: str, view: View) -> None:
    assert View.from_query(parse_qs(link)) == view


HOSTILE = ["'; DROP TABLE events; --", "<img src=x onerror=alert(1)>", "%00", "\u202e", "../../etc/passwd", "{}", "NaN"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_value_is_a_name_or_nothing(text: str) -> None:
    view = View.from_query({f.name: text for f in fields(View)})
    assert view.start is None and view.end is None and view.status == () and view.confidence == 0.0
    assert view.lanes is Lanes.PEOPLE
    assert View.from_query(view.to_query()) == view


def test_what_a_link_asks_in_vain_is_kept_said_and_cleared() -> None:
    view = View.from_query({"status": "foo", "start": "garbage", "lanes": "bar", "window": ["certainly"]})
    assert view.sentence(0, 34) == "0 of 34 events that fit status “foo” and start “garbage”"
    assert view.narrowing == ("unread",)
    assert view.to_query() == {
        "v": ["1"],
        "status": ["foo"],
        "start": ["garbage"],
        "lanes": ["bar"],
        "window": ["certainly"],
    }
    assert not view.cleared().unread


def test_of_several_words_of_a_filter_the_known_ones_fit() -> None:
    view = View.from_query([("status", "foo"), ("status", "planned")])
    assert (view.status, view.narrowing, view.unread) == ((Status.PLANNED,), ("status",), ("status=foo",))


def test_every_field_but_the_screens_own_is_a_filter() -> None:
    filtering = {name for f in FILTERS for name in f.fields}
    screen = {"timeline", "everything", "lanes", "lane_order", "pinned", "order", "selected", "tab", "reading"}
    assert filtering | screen == {f.name for f in fields(View)}
    assert not filtering & screen


def test_every_filter_has_a_widget_and_a_condition() -> None:
    keys = [f.key for f in FILTERS]
    assert sorted(WIDGETS) == sorted(CONDITIONS) == sorted(keys)


@pytest.mark.parametrize(
    ("view", "shown", "sentence"),
    [
        (View(), 34, "34 events"),
        (View(people=("A", "B")), 2, "2 of 34 events with A or B"),
        (View(people=("A", "B", "C"), people_match=Match.ALL), 2, "2 of 34 events with A, B and C"),
        (View(people=("A",), topics=("sport",), places=("Oslo",)), 1, "1 of 34 events with A in Oslo about sport"),
        (View(status=(Status.PLANNED,)), 3, "3 of 34 events that are planned"),
        (View(text="merger"), 3, "3 of 34 events that mention “merger”"),
        (View(people=("A",), undated=True), 3, "3 of 34 events with A without a date"),
        (
            View(start=day_number(2022, 4), end=day_number(2023, 1)),
            12,
            "12 of 34 events, Apr to Dec 2022",
        ),
        (
            View(start=day_number(2022, 4), end=day_number(2023, 1), window=Window.CERTAINLY, articles=("x",)),
            12,
            "12 of 34 events from one article, certainly Apr to Dec 2022",
        ),
        (View(sources=2, confidence=0.5), 0, "0 of 34 events told by at least 2 articles at least 50% sure"),
    ],
)
def test_the_sentence_says_what_is_asked(view: View, shown: int, sentence: str) -> None:
    assert view.sentence(shown, 34) == sentence


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((2022, 12, 2), (2022, 12, 3), "2 Dec 2022"),
        ((2022, 12, 1), (2023, 1, 1), "Dec 2022"),
        ((2020, 1, 1), (2023, 1, 1), "2020 to 2022"),
        ((2021, 11, 1), (2022, 3, 1), "Nov 2021 to Feb 2022"),
        ((2021, 11, 5), (2022, 3, 1), "5 Nov 2021 to 28 Feb 2022"),
        ((-43, 1, 1), (-42, 1, 1), "44 BC"),
    ],
)
def test_windows_in_words(start: tuple[int, int, int], end: tuple[int, int, int], words: str) -> None:
    assert window_words(day_number(*start), day_number(*end)) == words


def test_clearing_keeps_the_screen() -> None:
    view = View(timeline="t", people=("A",), start=5, end=9, lanes=Lanes.TOPICS, everything=True)
    assert view.is_filtered and not view.cleared().is_filtered
    assert view.cleared() == View(timeline="t", lanes=Lanes.TOPICS, everything=True)
    assert view.without("start") == replace(view, start=None, end=None)
    assert view.without("nonsense") == view


def test_many_names_are_counted_not_listed() -> None:
    view = View(people=tuple(f"Person {number}" for number in range(1, 47)))
    assert view.sentence(1, 9).endswith("with Person 1, Person 2, Person 3, Person 4, Person 5 or 41 others")
    assert replace(view, people=view.people[:6]).sentence(1, 9).endswith("Person 5 or Person 6")
