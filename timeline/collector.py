"""The garbage collector, made to wait."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_waits() -> Iterator[None]:
    """Look for no cycles meanwhile: merging makes hundreds of thousands of values and not one cycle, and looking
    through all that a program holds, again and again, costs a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
