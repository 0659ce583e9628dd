"""A picture: what stands where, that nothing overlaps, what is opened by a click."""

from dataclasses import replace
from itertools import pairwise

from crowds import NAMES, WINDOW, crowd

from timeline.chart.arranging import lay_out
from timeline.chart.axis import Stretch
from timeline.chart.figure import draw
from timeline.chart.glyphs import Mark
from timeline.chart.lanes import lanes_of
from timeline.chart.palette import LIGHT
from timeline.chart.picture import Frame
from timeline.interval import Granularity, day_number, of_day, unit_at
from timeline.model import Certainty, Status
from timeline.view import LaneOrder


def test_two_places_of_a_row_never_touch_on_the_picture() -> None:
    picture = lay_out(crowd(300), Frame(WINDOW, 1000.0))
    rows: dict[float, list[tuple[float, float]]] = {}
    for place in picture.placed:
        rows.setdefault(place.y, []).append((place.left, place.right))
    for spans in rows.values():
        spans.sort()
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_lanes_do_not_overlap_and_hold_their_marks() -> None:
    picture = lay_out(crowd(200), Frame(WINDOW, 900.0))
    for above, below in pairwise(picture.bands):
        assert above.bottom < below.top
    for place in picture.placed:
        band = picture.bands[place.lane]
        assert band.top < place.y < band.bottom


def test_an_event_of_two_people_stands_in_both_lanes_and_is_joined() -> None:
    mark = Mark("e1", "They meet", of_day(WINDOW.start + 5), lanes=("Ann Hill", "Bo Chen"))
    picture = lay_out([mark], Frame(WINDOW, 900.0))
    assert [place.lane for place in picture.placed] == [0, 1]
    assert len(picture.links) == 1


def test_pinned_lanes_come_first_and_small_ones_go_under_others() -> None:
    marks = [Mark(str(i), "x", of_day(WINDOW.start + i), lanes=(f"name {i % 12:02d}",)) for i in range(40)]
    lanes = lanes_of(marks, pinned=("name 11",), most=3)
    assert lanes[0].key == "name 11"
    assert len(lanes) == 4 and lanes[-1].others
    assert sum(len(lane.marks) for lane in lanes) == 40


def test_lanes_can_follow_the_first_event() -> None:
    late = Mark("1", "x", of_day(WINDOW.start + 9), lanes=("Bo Chen",))
    early = Mark("2", "x", of_day(WINDOW.start + 1), lanes=("Ann Hill",))
    lanes = lanes_of([late, late, early], order=LaneOrder.FIRST)
    assert [lane.key for lane in lanes] == ["Ann Hill", "Bo Chen"]


def test_a_chip_opens_fewer_days_and_the_shortest_window_shows_all() -> None:
    marks = [Mark(str(n), "The council meets", of_day(WINDOW.start + 200 + n % 3)) for n in range(400)]
    picture = lay_out(marks, Frame(WINDOW, 900.0))
    assert picture.chips
    while picture.chips:
        days = picture.chips[0].days
        assert days.end - days.start < picture.frame.window.end - picture.frame.window.start
        picture = lay_out(marks, Frame(days, 900.0))
    assert picture.placed


def test_a_lane_keeps_its_colour_whatever_else_is_shown() -> None:
    ranks = {name: rank for rank, name in enumerate(NAMES)}
    colours = []
    for marks in (crowd(200), [mark for mark in crowd(200) if "Dov Levi" in mark.lanes]):
        picture = lay_out(marks, Frame(WINDOW, 900.0, pinned=("Dov Levi",) if colours else ())).coloured(ranks)
        colours.append({band.lane.key: picture.colour(at, LIGHT) for at, band in enumerate(picture.bands)})
    assert all(colours[0][name] == colours[1][name] for name in NAMES)
    assert len({colours[0][name] for name in NAMES}) == len(NAMES)


def test_one_empty_stretch_is_opened_and_the_others_stay_folded() -> None:
    marks = [
        Mark(f"e{number}", "It is told", of_day(day_number(year)), status=Status.HAPPENED, certainty=Certainty.CERTAIN)
        for number, year in enumerate((1990, 2000, 2010, 2020))
    ]
    frame = Frame(Stretch(day_number(1989), day_number(2021)), 1000.0)
    folds = lay_out(marks, frame).scale.folds
    assert len(folds) == 3
    opened = lay_out(marks, replace(frame, unfolded=(folds[1],)))
    assert opened.scale.folds == (folds[0], folds[2])
    acts = {str(act) for trace in draw(opened, LIGHT).data for act in trace.get("customdata", ())}
    assert {act for act in acts if act.startswith("unfold:")} == {f"unfold:{a}:{b}" for a, b in (folds[0], folds[2])}


def test_a_title_keeps_clear_of_its_glyph() -> None:
    picture = lay_out(
        [Mark("m", "The harbour is rebuilt", unit_at(WINDOW.end - 60, Granularity.MONTH))], Frame(WINDOW, 900.0)
    )
    (text,) = [trace for trace in draw(picture, LIGHT).data if trace.get("mode") == "text"]
    (place,) = picture.placed
    assert place.left - text["x"][0] >= 5
