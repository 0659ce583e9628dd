"""The chart as a page under test has it."""

from __future__ import annotations

import json
from typing import Any

from streamlit.testing.v1 import AppTest


def charts(page: AppTest) -> list[dict[str, Any]]:
    """What is drawn, `figure`, with its words, `alt`: one, or none where there is nothing to draw."""
    drawn = (each.proto for each in page.get("bidi_component"))
    sent = (proto.bytes.splitlines() for proto in drawn if proto.component_name == "timeline_figure")
    return [{**json.loads(how), "figure": json.loads(figure)} for how, figure in sent]


def chart_ids(page: AppTest) -> set[str]:
    """The event ids on the chart."""
    traces = [trace for chart in charts(page) for trace in chart["figure"]["data"]]
    ids = {str(each) for trace in traces for each in trace.get("customdata", ())}
    return {each for each in ids if not each.startswith("unfold:")}
