"""What a link carries: the view, the filters that narrow it, and how each field is written."""

from timeline.view.choices import LaneOrder, Lanes, Match, Order, Window
from timeline.view.view import View

__all__ = ["LaneOrder", "Lanes", "Match", "Order", "View", "Window"]
