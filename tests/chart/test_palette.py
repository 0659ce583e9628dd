"""Colours can be read on their ground, and told apart by people who see colour otherwise."""

from __future__ import annotations

from itertools import combinations

import pytest

from timeline.chart.palette import DARK, LIGHT, Palette

# Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB
PROTANOPIA = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    light = [0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05 for r, g, b in (linear(one), linear(other))]
    return max(light) / min(light)


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear RGB, D65."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    scaled = [
        max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True))) / w for row, w in zip(rows, white, strict=True)
    ]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in scaled)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_written_has_enough_contrast(palette: Palette) -> None:
    for colour in (*palette.lanes, palette.others, palette.text, palette.quiet):
        assert contrast(colour, palette.ground) >= 4.5, colour
        assert contrast(colour, palette.band) >= 4.5, colour


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("seen", [PROTANOPIA, DEUTERANOPIA], ids=["protanopia", "deuteranopia"])
def test_lanes_beside_each_other_are_told_apart(palette: Palette, seen: tuple[tuple[float, float, float], ...]) -> None:
    found = []
    for colour in palette.lanes:
        rgb = linear(colour)
        found.append(lab([sum(a * b for a, b in zip(row, rgb, strict=True)) for row in seen]))
    gaps = {
        (one, other): sum((a - b) ** 2 for a, b in zip(found[one], found[other], strict=True)) ** 0.5
        for one, other in combinations(range(len(found)), 2)
    }
    beside = [gap for (one, other), gap in gaps.items() if other - one == 1]
    assert min(beside) >= 20, gaps
