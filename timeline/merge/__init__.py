"""The same event told twice is one event; every source stays.

`merge(events)` dissolves what was merged before into its members, so it is a pure function of
the set of single tellings: merging twice changes nothing, order does not matter, and adding an
article later gives what merging all at once would have given.
"""

from timeline.merge.blocks import keys, lookups
from timeline.merge.cluster import merge
from timeline.merge.combine import Difference, differences
from timeline.merge.joining import Joined, Near, join
from timeline.merge.story import story_of
from timeline.merge.tolls import Toll, tolls

__all__ = [
    "Difference",
    "Joined",
    "Near",
    "Toll",
    "differences",
    "join",
    "keys",
    "lookups",
    "merge",
    "story_of",
    "tolls",
]
