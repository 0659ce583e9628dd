"""A timeline in one state, with the answers its store gave: frozen values, which sessions share."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar, cast

import streamlit as st

from timeline.store.reading.results import TimelineInfo
from timeline.store.store import Store

T = TypeVar("T")
_KEPT = 200  # answers; the largest, a picture of 5,000 marks, takes a few megabytes


class _Answers:
    """The last answers given, oldest forgotten first; shared by all sessions."""

    def __init__(self) -> None:
        self.answers: OrderedDict[Hashable, object] = OrderedDict()
        self.lock = threading.Lock()
        self.writes = 0

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        with self.lock:
            if key in self.answers:
                self.answers.move_to_end(key)
                return cast("T", self.answers[key])
        made = make()
        with self.lock:
            self.answers[key] = made
            while len(self.answers) > _KEPT:
                self.answers.popitem(last=False)
        return made


@st.cache_resource(show_spinner=False)
def _answers() -> _Answers:
    return _Answers()


@dataclass(frozen=True, slots=True)
class Source:
    """A timeline in one state: where to ask, and the stamp that says nothing has changed since."""

    store: Store
    timeline: str
    stamp: str

    def kept(self, question: str, *about: Hashable, ask: Callable[[], T]) -> T:
        """The answer given before to a question about these things, else a new one."""
        return _answers().get((question, self.timeline, self.stamp, *about), ask)

    def info(self) -> TimelineInfo | None:
        """What the timeline is called and how much is in it; None where it was deleted meanwhile."""
        return next((each for each in self.store.timelines() if each.id == self.timeline), None)

    def has_changed(self) -> bool:
        """Whether this program wrote to the store since."""
        return not self.stamp.startswith(f"{_answers().writes} ")


def source_of(store: Store, timeline: str, known: Iterable[TimelineInfo]) -> Source:
    """The timeline as it is now, told from any other state of it: by the writes of this program, and by what the
    store says of its events, which other programs change as well."""
    info = next((each for each in known if each.id == timeline), None)
    return Source(store, timeline, f"{_answers().writes} {info} {store.state(timeline)}")


def note_write() -> None:
    """Say that the store was changed, so that every session asks it again."""
    _answers().writes += 1
