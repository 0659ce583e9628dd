"""What a person is told when something goes wrong: what it was and what to do, never a stack trace."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec

import streamlit as st

from timeline.errors import StoreError, TimelineError
from timeline.ui.page import opening
from timeline.ui.page.source import note_write
from timeline.ui.page.text import label

_WAITING = "waiting_to_be_said"

P = ParamSpec("P")
_LOG = logging.getLogger(__name__)
_UNFORESEEN = "Something here went wrong that we did not foresee. Your timelines are as they were."


@contextmanager
def told() -> Iterator[None]:
    """Say on the page what went wrong inside, and what a callback before it had to say."""
    for words, icon in st.session_state.pop(_WAITING, ()):
        st.toast(words, icon=icon, duration="long")
    try:
        yield
    except StoreError as error:
        store_failed(error)
    except TimelineError as error:
        st.error(_sentence(error), icon=":material/error:")
    except Exception:
        _LOG.exception("a panel could not be drawn")
        st.error(f"{_UNFORESEEN} Choose another panel, or load the page again.", icon=":material/error:")


def careful(act: Callable[P, None]) -> Callable[P, None]:
    """A callback that says in passing what went wrong, and leaves the page as it was."""

    @wraps(act)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(*args, **kwargs)
        except TimelineError as error:
            later(_sentence(error))
        except Exception:
            _LOG.exception("%s could not be done", act.__name__)
            later(f"{_UNFORESEEN} Try it again.")

    return run


def later(words: str, *, icon: str = ":material/error:") -> None:
    """Say something in passing once the page is drawn.

    What a callback shows would take the place of the first elements of the page, the style sheet among them.
    """
    st.session_state.setdefault(_WAITING, []).append((words, icon))


def writing(act: Callable[P, None]) -> Callable[P, None]:
    """A careful callback that changes the store: every session asks the store anew, also where only a part was done."""

    @careful
    @wraps(act)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            act(*args, **kwargs)
        finally:
            note_write()

    return run


def store_failed(error: StoreError) -> None:
    """The store cannot be used: say so, and what to do."""
    st.error(_sentence(error), icon=":material/database_off:")
    st.button("Try again", key="again", on_click=opening.again)


def _sentence(error: TimelineError) -> str:
    words = str(error)
    return label(words[:1].upper() + words[1:], most=600)
