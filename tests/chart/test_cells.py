"""Cells of the calendar for many events, and how they are drawn."""

from itertools import pairwise

import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.chart.axis import Stretch
from timeline.chart.cells import LEAST_PIXELS, CellLane, Cells, edges_of, lay_out_cells
from timeline.chart.density import MOST_MARKS, Level
from timeline.chart.figure import draw
from timeline.chart.lanes import MOST_LANES
from timeline.chart.palette import LIGHT
from timeline.chart.picture import Frame
from timeline.chart.signs import Beyond
from timeline.interval import civil, day_number

WINDOW = Stretch(day_number(1990), day_number(2025))


def cells(window: Stretch = WINDOW, width: float = 900.0) -> Cells:
    edges, unit = edges_of(window, width)
    count = len(edges) - 1
    lanes = [CellLane(f"Ann {n}", f"Ann {n}", tuple(float(n + i % 7) for i in range(count)), 100) for n in range(8)]
    return Cells(edges, unit, (*lanes, CellLane("", "Others", (500.0,) * count, 90_000, others=True)))


@given(st.integers(-800_000, 800_000), st.integers(1, 5_000_000), st.sampled_from([280.0, 640.0, 1600.0]))
def test_cells_fill_the_window_and_are_never_too_many(start: int, days: int, width: float) -> None:
    edges, _ = edges_of(Stretch(start, start + days), width)
    assert edges[0] == start and edges[-1] == start + days
    assert all(a < b for a, b in pairwise(edges))
    assert (len(edges) - 1) * (MOST_LANES + 1) <= MOST_MARKS
    assert len(edges) <= width / LEAST_PIXELS + 3


@pytest.mark.parametrize(
    ("years", "width", "unit"),
    [
        (35, 900.0, "a quarter"),
        (35, 200.0, "a year"),
        (10, 900.0, "a month"),
        (2, 900.0, "a week"),
        (300, 900.0, "five years"),
    ],
)
def test_cells_are_finer_in_a_narrower_window(years: int, width: float, unit: str) -> None:
    edges, words = edges_of(Stretch(day_number(1990), day_number(1990 + years)), width)
    assert words == unit
    if unit != "a week":
        assert all(civil(edge)[2] == 1 for edge in edges)


def test_named_lanes_share_a_scale_and_others_say_that_theirs_is_their_own() -> None:
    picture = lay_out_cells(cells(), Frame(WINDOW, 900.0))
    assert picture.level is Level.CELLS
    highest = {n: max(c.height for c in picture.cells if c.lane == n) for n in range(9)}
    assert highest[7] > highest[0] > 0 and highest[8] == highest[7]
    assert picture.bands[8].note == "90,000 events, own scale"
    assert picture.bands[0].note == "100 events"
    for cell in picture.cells:
        assert picture.bands[cell.lane].top <= cell.bottom - cell.height


def test_a_cell_is_clicked_for_its_days_and_says_how_many_lie_in_it() -> None:
    figure = draw(lay_out_cells(cells(), Frame(WINDOW, 900.0)), LIGHT)
    go.Figure(figure.data, figure.layout)
    (trace,) = (trace for trace in figure.data if "customdata" in trace)
    assert len(trace["customdata"]) <= MOST_MARKS
    first, hover = trace["customdata"][0], trace["hovertext"][1]
    assert first == f"open:{day_number(1990, 4)}:{day_number(1990, 7)}"
    assert hover == "<b>2 events</b> · Ann 0<br>Jul to Sep 1990"


def test_what_lies_outside_is_pointed_at_from_the_edges_and_leads_there() -> None:
    window = Stretch(day_number(2000), day_number(2010))
    picture = lay_out_cells(cells(window), Frame(window, 900.0, edge=46.0))
    assert picture.scale.width == 900.0 - 92.0
    beyond = {"Ann 3": Beyond(1234, day_number(1999, 5, 2), 0, None)}
    figure = draw(picture, LIGHT, beyond=beyond)
    arrow = figure.data[-1]
    assert arrow["text"] == ["1.2k"] and arrow["customdata"] == [f"reach:{day_number(1999, 5, 2)}"]
    assert -46.0 < arrow["x"][0] < 0
    assert "2 May 1999" in arrow["hovertext"][0]
    assert figure.layout["xaxis"]["range"] == [-46.0, 854.0]
