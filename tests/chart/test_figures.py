"""The figure of a picture: traces that Plotly takes, article text as text, nothing drawn over another."""

import re
from dataclasses import replace
from html import unescape

import plotly.graph_objects as go
import pytest
from crowds import WINDOW, crowd

from timeline.chart.arranging import lay_out
from timeline.chart.axis import Stretch
from timeline.chart.density import MOST_MARKS, SIZES, Level, level_of
from timeline.chart.figure import draw, page_of
from timeline.chart.glyphs import Mark
from timeline.chart.layout import Side, text_width
from timeline.chart.palette import DARK, LIGHT
from timeline.chart.pen import BELOW_TITLE
from timeline.chart.picture import Frame, Picture
from timeline.chart.signs import Published, publications
from timeline.escape import escape_for_plotly
from timeline.interval import Granularity, Interval, day_number, of_day, unit_at


@pytest.mark.parametrize("width", [300.0, 640.0, 1000.0, 1500.0])
@pytest.mark.parametrize("count", [0, 1, 40, 700])
def test_plotly_takes_the_figure_and_every_event_is_in_it_or_in_a_chip(width: float, count: int) -> None:
    marks = crowd(count)
    picture = lay_out(marks, Frame(WINDOW, width))
    figure = draw(picture, LIGHT, published=(Published(WINDOW.start + 100, "It came out"),))
    go.Figure(figure.data, figure.layout)
    told = {place.mark.id for place in picture.placed} | {m.id for chip in picture.chips for m in chip.marks}
    clickable = {str(i) for trace in figure.data for i in trace.get("customdata", ())}
    assert {place.mark.id for place in picture.placed} <= clickable
    edge = {mark.id for mark in marks if mark.when is None and mark.before == WINDOW.start}
    window = Interval(*WINDOW, None)
    assert told | edge == {mark.id for mark in marks if mark.when is None or mark.when.overlaps(window)}


def test_never_more_marks_than_a_browser_can_bear() -> None:
    assert [level_of(n) for n in (0, 500, 501, 2000, 2001, 5000, 5001, 10**6)] == [
        Level.FULL,
        Level.FULL,
        Level.DOTS,
        Level.DOTS,
        Level.FAST,
        Level.FAST,
        Level.CELLS,
        Level.CELLS,
    ]
    figure = draw(lay_out(crowd(MOST_MARKS // 2), Frame(WINDOW, 1000.0)), DARK)
    assert sum(len(trace.get("customdata", ())) for trace in figure.data) <= MOST_MARKS


@pytest.mark.parametrize("count", [100, 600, MOST_MARKS // 2])
def test_no_trace_is_of_a_kind_that_the_bundled_plotly_lacks(count: int) -> None:
    figure = draw(lay_out(crowd(count), Frame(WINDOW, 1000.0)), DARK)
    assert {trace["type"] for trace in figure.data} <= {"bar", "scatter"}


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:1'>x</a>",
        "a & <b>b</b>",
        "x\u202egnp.exe",
        "two\nlines\x00",
    ],
)
def test_article_text_is_drawn_as_text(text: str) -> None:
    mark = Mark("e1", text, of_day(WINDOW.start + 5), lanes=(text,))
    figure = draw(lay_out([mark], Frame(WINDOW, 900.0)), LIGHT)
    drawn = [str(t) for trace in figure.data for key in ("text", "hovertext") for t in trace.get(key, ())]
    drawn += [note["text"] for note in figure.layout["annotations"]]
    for piece in drawn:
        for bad in ("<img", "<a ", "<b>b", "\u202e", "\x00", "\n"):
            assert bad not in piece
    assert "<" not in escape_for_plotly(text) and ">" not in escape_for_plotly(text)


def test_dark_and_light_differ_in_colour_only() -> None:
    picture = lay_out(crowd(30), Frame(WINDOW, 900.0))
    light, dark = draw(picture, LIGHT), draw(picture, DARK)
    assert [trace.get("x") for trace in light.data] == [trace.get("x") for trace in dark.data]


def boxes(picture: Picture) -> list[tuple[str, float, float, float, float]]:
    """What is drawn, as what it is and its left, right, top and bottom: read from the figure, labels and
    chips as wide as they are written."""
    found = []
    for trace in draw(picture, LIGHT).data:
        if not trace.get("text") or trace["type"] != "scatter":
            continue
        sides = trace["textposition"]
        for number, (x, y, text) in enumerate(zip(trace["x"], trace["y"], trace["text"], strict=True)):
            plain = unescape(re.sub(r"<[^>]*>", "", text))
            if trace["mode"] == "text":
                wide = text_width(plain)
                left = x if sides[number] == "middle right" else x - wide
                found.append((plain, left, left + wide, y - 7, y + 7))
            else:
                found.append((plain, x - 11, x + 11, y - 11, y + 11))
    for place in picture.placed:
        y = place.y + (BELOW_TITLE if place.label and place.label.side is Side.ABOVE else 0)
        spans = [(place.left, place.right), *((left, right) for _, left, right in place.others)]
        low = SIZES[picture.level].dot / 2
        left, right = max(0.0, min(a for a, _ in spans)), min(picture.scale.width, max(b for _, b in spans))
        if left < right:
            found.append((f"glyph of {place.mark.id}", left, right, y - low, y + low))
    return found


@pytest.mark.parametrize("width", [300.0, 390.0, 640.0, 1000.0, 1500.0])
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("count", "window"), [(25, WINDOW), (120, WINDOW), (700, WINDOW), (90, Stretch(WINDOW.start, WINDOW.start + 6))]
)
def test_labels_glyphs_and_chips_never_overlap_as_drawn(width: float, seed: int, count: int, window: Stretch) -> None:
    crowded = lay_out(crowd(count, seed=seed), Frame(window, width, edge=20.0))
    drawn = sorted(boxes(crowded), key=lambda box: box[3])
    for number, (one, left, right, _, bottom) in enumerate(drawn):
        for other, left2, right2, top2, _ in drawn[number + 1 :]:
            if top2 >= bottom - 1:
                break
            assert right <= left2 + 1 or right2 <= left + 1, (one, other)


def test_a_publication_stands_in_the_lane_of_its_own_article() -> None:
    marks = [Mark(str(n), "x", of_day(WINDOW.start + 50 * n), lanes=(f"a{n % 2}",)) for n in range(4)]
    picture = lay_out(marks, Frame(WINDOW, 900.0), titles={"a0": "Quay sold", "a1": "Feast put off"})
    assert [band.lane.title for band in picture.bands] == ["Quay sold", "Feast put off"]
    own = [Published(WINDOW.start + 9, "Feast put off", "a1"), Published(WINDOW.start + 9, "Elsewhere", "a9")]
    (line,) = publications(picture, own, y=0)
    assert (line.top, line.bottom) == (picture.bands[1].top, picture.bands[1].bottom)
    (through,) = publications(picture, [Published(WINDOW.start + 9, "Feast put off")], y=-6)
    assert (through.top, through.bottom) == (-6, picture.height)


def test_a_page_to_keep_fetches_nothing_and_escapes() -> None:
    hostile = [replace(mark, title="</script><script>alert(1)</script>") for mark in crowd(5)]
    drawing = draw(lay_out(hostile, Frame(WINDOW, 900.0)), LIGHT)
    page = page_of(drawing, title="Quay & <i>dam</i>", sentence="5 events with <b>Ann</b>")
    assert "connect-src 'none'" in page and "&lt;b&gt;Ann" in page
    assert page.count("Quay &amp; &lt;i&gt;dam&lt;/i&gt;</") == 2  # as the title and as the headline
    assert page.count("<script") == page.count("</script") == 2
    assert not re.search(r"<(script|link|img)[^>]*(src|href)=", page)


@pytest.mark.parametrize("level", [Level.FULL, Level.DOTS])
def test_a_bar_that_goes_on_outside_of_the_window_ends_in_a_head_broader_than_itself(level: Level) -> None:
    window = Stretch(day_number(1965), day_number(1970))
    told = Interval(day_number(1961), day_number(1975), Granularity.YEAR)
    inside = Interval(day_number(1966), day_number(1968), Granularity.YEAR)
    marks = [Mark("cut", "Ann Hill teaches", told), Mark("whole", "Bo Lee serves", inside)]
    frame = Frame(window, 900.0)
    picture = replace(lay_out(marks, frame), level=level)
    data = draw(picture, LIGHT).data
    heads = [
        (symbol, x, size)
        for trace in data
        if trace.get("mode") == "markers" and isinstance(trace["marker"]["symbol"], list)
        for symbol, x, size in zip(trace["marker"]["symbol"], trace["x"], trace["marker"]["size"], strict=True)
    ]
    assert [symbol for symbol, _, _ in heads] == ["triangle-left", "triangle-right"]
    bar = next(place for place in picture.placed if place.mark.id == "cut")
    assert bar.left <= heads[0][1] - heads[0][2] / 2 + 1 and heads[1][1] + heads[1][2] / 2 - 1 <= bar.right
    drawn = [trace for trace in data if trace["type"] == "bar"]
    rows = {(base, base + length) for trace in drawn for base, length in zip(trace["base"], trace["x"], strict=True)}
    solid = [row for row in rows if row[0] > bar.left + 1 and row[1] < bar.right - 1]
    assert solid, "the bar stops where its heads are"


def test_the_border_of_a_crowd_can_be_clicked_for_equal_days() -> None:
    years = [*range(1905, 1995, 10), *(2023 for _ in range(16))]
    marks = [Mark(f"e{n}", "It is told", of_day(day_number(year) + n)) for n, year in enumerate(years)]
    frame = Frame(Stretch(day_number(1900), day_number(2024)), 900.0)
    picture = lay_out(marks, frame)
    border = picture.scale.borders[0]
    acts = [act for trace in draw(picture, LIGHT).data for act in trace.get("customdata", ())]
    act = f"unfold:{border - 1}:{border + 1}"
    assert act in acts
    evened = lay_out(marks, replace(frame, unfolded=(Stretch(border - 1, border + 1),)))
    assert evened.scale.crowd is None


def test_publications_too_near_to_be_told_apart_are_one_line() -> None:
    picture = lay_out(crowd(40), Frame(WINDOW, 900.0))
    day = WINDOW.start + 300
    near = [Published(day, "Quay sold"), Published(day + 2, "Quay bought"), Published(day + 100, "Feast put off")]
    first, second = publications(picture, near, y=0)
    assert (first.day, first.last, first.titles) == (day, day + 2, ["Quay sold", "Quay bought"])
    assert (second.day, second.last) == (day + 100, day + 100)


def test_a_title_over_its_bar_stands_clear_of_it() -> None:
    month = unit_at(WINDOW.start + 10, Granularity.MONTH)
    picture = lay_out([Mark("bar", "Port Authority buys the quay", month)], Frame(Stretch(*_span(month)), 900.0))
    (place,) = picture.placed
    assert place.label is not None and place.label.side is Side.ABOVE
    traces = draw(picture, LIGHT).data
    (title,) = (y for trace in traces if trace.get("mode") == "text" for y in trace["y"])
    bars = [trace for trace in traces if trace["type"] == "bar" and "marker" in trace and trace.get("y")]
    tops = [y - wide / 2 for trace in bars for y, wide in zip(trace["y"], trace["width"], strict=True) if wide < 26]
    assert tops and min(tops) >= title + 7  # half of the letters' height, with the lines under them


def _span(when: Interval) -> tuple[int, int]:
    assert when.start is not None and when.end is not None
    return when.start, when.end
