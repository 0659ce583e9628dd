"""The columns that filters and counts need, packed: the summary the writer keeps.

A segment holds up to `SIZE` events of a timeline, those of neighbouring keys, as an array of `ROW` and a
list of codes an event (`code`). Counting a million events reads a few thousand
segments instead of some ten million rows. Whoever changes an event patches its segment in the same
transaction; `repack` makes all segments anew.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, delete, insert, select

from timeline.model import Certainty, Status
from timeline.store.database.tables import articles, event_tags, events, evidence, segments, tags

SIZE = 1024
CHECKED = 20  # the lowest of a stamp: how many events its segment holds; above them its checksum
KINDS = ("people", "organizations", "places", "topics", "articles")
DATED, BOUNDED, REFERENCE = 1, 2, 4
STATUS = {str(status): number for number, status in enumerate(Status)}
CERTAINTY = {str(certainty): number for number, certainty in enumerate(Certainty)}
ROW = np.dtype(
    [
        ("key", "<i8"),
        ("low", "<i8"),
        ("high", "<i8"),
        ("salience", "<f8"),
        ("confidence", "<f8"),
        ("sources", "<u2"),
        ("codes", "<u2"),
        ("status", "u1"),
        ("certainty", "u1"),
        ("level", "u1"),
        ("flags", "u1"),
    ]
)
CODE = np.dtype("<i4")
Array = NDArray[Any]


class Packed(NamedTuple):
    """An event as a segment holds it: the values of `ROW` up to `flags`, and its codes."""

    row: tuple[int, int, int, float, float, int, int, int, int, int, int]
    codes: tuple[int, ...]


def code(kind: str, key: int) -> int:
    """The code of a name or an article: its key, and its kind in the lowest digits."""
    return key * len(KINDS) + KINDS.index(kind)


def pack(key: int, row: dict[str, Any], codes: Sequence[int]) -> Packed:
    """An event by its key, its row in `events` and its codes."""
    flags = DATED * row["dated"] + BOUNDED * row["bounded"] + REFERENCE * row["reference"]
    values = (
        key,
        row["low"],
        row["high"],
        row["salience"],
        row["confidence"],
        min(row["sources"], 65535),
        len(codes),
        STATUS[row["status"]],
        CERTAINTY[row["certainty"]],
        row["level"],
        flags,
    )
    return Packed(values, tuple(codes))


def patch(connection: Connection, timeline_key: int, gone: Iterable[int], made: Iterable[Packed]) -> None:
    """Take events out of their segments, by key, and put others in."""
    out: dict[int, list[int]] = defaultdict(list)
    new: dict[int, list[Packed]] = defaultdict(list)
    for key in gone:
        out[key // SIZE].append(key)
    for one in made:
        new[one.row[0] // SIZE].append(one)
    numbers = sorted({*out, *new})
    mine = segments.c.timeline_key == timeline_key
    for number in numbers:
        same = (mine, segments.c.number == number)
        found = connection.execute(select(segments.c.rows, segments.c.codes).where(*same)).one_or_none()
        rows, codes = (np.empty(0, ROW), np.empty(0, CODE)) if found is None else unpack(found.rows, found.codes)
        if found is not None:
            connection.execute(delete(segments).where(*same))
            kept = ~np.isin(rows["key"], out[number])
            codes = codes[np.repeat(kept, rows["codes"])]
            rows = rows[kept]
        rows = np.concatenate([rows, np.array([one.row for one in new[number]], ROW)])
        codes = np.concatenate([codes, np.array([each for one in new[number] for each in one.codes], CODE)])
        if len(rows):
            _insert(connection, timeline_key, number, rows, codes)


def unpack(rows: bytes, codes: bytes) -> tuple[Array, Array]:
    """The arrays of a segment, or of several put together."""
    return np.frombuffer(rows, ROW), np.frombuffer(codes, CODE)


def _insert(connection: Connection, timeline_key: int, number: int, rows: Array, codes: Array) -> None:
    packed = rows.tobytes(), codes.tobytes()
    stamp = zlib.crc32(packed[1], zlib.crc32(packed[0])) << CHECKED | len(rows)
    values = {"timeline_key": timeline_key, "number": number, "stamp": stamp, "rows": packed[0], "codes": packed[1]}
    connection.execute(insert(segments).values(**values))


def events_in(stamp: ColumnElement[int]) -> ColumnElement[int]:
    """How many events a segment of that stamp holds."""
    return stamp.bitwise_and((1 << CHECKED) - 1)


def repack(connection: Connection, timeline_key: int) -> None:
    """Make all segments of a timeline anew from its rows."""
    connection.execute(delete(segments).where(segments.c.timeline_key == timeline_key))
    mine = events.c.timeline_key == timeline_key
    last = connection.scalar(select(events.c.key).where(mine).order_by(events.c.key.desc()).limit(1)) or 0
    first = connection.scalar(select(events.c.key).where(mine).order_by(events.c.key).limit(1)) or 0
    for start in range(first // SIZE * SIZE, last + 1, SIZE):
        within = (mine, events.c.key >= start, events.c.key < start + SIZE)
        found = connection.execute(select(events).where(*within).order_by(events.c.key)).mappings().all()
        if not found:
            continue
        codes = _codes(connection, timeline_key, within)
        made = [pack(row["key"], dict(row), codes[row["key"]]) for row in found]
        all_codes = np.array([each for one in made for each in one.codes], CODE)
        _insert(connection, timeline_key, start // SIZE, np.array([one.row for one in made], ROW), all_codes)


def _codes(connection: Connection, timeline_key: int, within: tuple[Any, ...]) -> dict[int, list[int]]:
    codes: dict[int, list[int]] = defaultdict(list)
    tagged = (
        select(event_tags.c.event_key, tags.c.kind, tags.c.key)
        .join(events, events.c.key == event_tags.c.event_key)
        .join(tags, tags.c.key == event_tags.c.tag_key)
        .where(*within)
    )
    for event, kind, key in connection.execute(tagged.order_by(event_tags.c.event_key, tags.c.key)):
        codes[event].append(code(kind, key))
    told = (
        select(evidence.c.event_key, articles.c.key)
        .join(events, events.c.key == evidence.c.event_key)
        .join(articles, articles.c.id == evidence.c.article)
        .where(articles.c.timeline_key == timeline_key, *within)
        .distinct()
    )
    for event, key in connection.execute(told.order_by(evidence.c.event_key, articles.c.key)):
        codes[event].append(code("articles", key))
    return codes
