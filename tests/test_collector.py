"""The garbage collector waits while values are made, and only then."""

from __future__ import annotations

import gc

import pytest

from timeline.collector import collector_waits


def test_it_waits_and_goes_on() -> None:
    with collector_waits():
        assert not gc.isenabled()
        with collector_waits():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_a_failure() -> None:
    with pytest.raises(ValueError, match="bad"), collector_waits():
        raise ValueError("bad")
    assert gc.isenabled()


def test_who_turned_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        with collector_waits():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
