"""What speaks for one event, in log-odds: one set for two tellings of one article, one for those of two articles.

A logistic model, 0 being even. `ACROSS` was fitted on the training topics of ECB+ (undated events in many articles),
topics left out in turn, and rounded; what that corpus cannot teach (dates, different persons) is set by judgement, and
so is `INSIDE`: one article that tells of several acts of a kind tells them apart, so those whose titles share no word
are two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from timeline.events.lexicon import BROAD, LIGHT
from timeline.families import Kinship
from timeline.merge.places import Distance
from timeline.model import EntityType

_ROUNDING = 1e-9  # more than the order of adding them up can make of a sum of weights


@dataclass(frozen=True, kw_only=True)
class Weights:
    """One set of them, added where it holds; `gist`, `sentence`, `names`, `story` by how much alike they are."""

    bias: float
    kinship: Mapping[Kinship, float]
    gist: float  # what the titles say beside names and trigger
    no_gist: float
    sentence: float
    names: float  # participants in common
    no_names: float  # not told by both
    others: Mapping[EntityType, float]  # others of that kind in one part of the act
    strangers: float  # of two with a date, who did it in the one and to whom is nowhere in the other
    places: Mapping[Distance, float]
    report: float  # "says": much is said in one story
    same_report: float  # unless in the same words
    light: float  # "takes": the verb says little
    light_verbs: frozenset[str]
    of_others: float = 0.0  # the titles share neither word nor name, and the verb has many senses
    broad_verbs: frozenset[str] = frozenset()
    same_date: float
    agreeing_date: float
    slipped_date: float
    other_news: float = 0.0  # both without a date, of articles that came out long after each other
    long_ago: float = 0.0  # one has a date long before the day the other, undated one was over by
    background: float = 0.0  # the one with a date long ago comes after the other, and names nobody of it
    another: float = 0.0  # only one of them is called another than what was told
    imagined: float = 0.0  # one may only be imagined
    unsure_date: float = -2.5  # the most that can be said for two whose dates contradict, where one is not sure
    story: float = 0.0  # by how much alike the openings of the articles are
    no_story: float = 0.0  # where an opening is not known
    one_story: float = 0.0  # openings alike this much are on one story; more alike says no more

    @cached_property
    def most_of_words(self) -> float:
        """The most that the words of two tellings can say, rounded up."""
        return self.sentence + max(self.gist, self.no_gist) + _ROUNDING

    @cached_property
    def most_of_report(self) -> float:
        """The most that they can say where one tells what was said, beside that it does."""
        return self.most_of_words + self.report + self.same_report


INSIDE = Weights(
    bias=-2.2,
    kinship={Kinship.EQUAL: 0.0, Kinship.DERIVED: -0.2, Kinship.SAME: -0.4, Kinship.ACT: -0.8},
    gist=3.4,
    no_gist=1.6,
    sentence=0.5,
    names=1.4,
    no_names=0.7,
    others={EntityType.PERSON: -4.0},
    strangers=0.0,
    places={Distance.SHARED: 0.4, Distance.UNKNOWN: 0.0, Distance.DOUBTFUL: -4.0, Distance.OTHER: -4.0},
    report=-3.0,
    same_report=0.0,
    light=-0.8,
    light_verbs=LIGHT,
    same_date=1.2,
    agreeing_date=0.5,
    slipped_date=-1.5,
    background=-2.0,
    another=-2.5,
    imagined=-0.6,
)

ACROSS = Weights(
    bias=-1.6,  # 1.1 above the fitted one: a telling in a wrong group of many costs less than many that stay alone
    kinship={Kinship.EQUAL: 0.0, Kinship.DERIVED: -0.3, Kinship.SAME: -0.3, Kinship.ACT: -0.8},
    gist=1.4,
    no_gist=0.6,
    sentence=0.5,
    names=0.8,
    no_names=0.3,
    others={EntityType.PERSON: -3.2, EntityType.PLACE: -4.2, EntityType.ORGANIZATION: -3.7},
    strangers=-7.7,
    places={Distance.SHARED: 0.4, Distance.UNKNOWN: 0.0, Distance.DOUBTFUL: -3.2, Distance.OTHER: -4.2},
    report=-4.8,
    same_report=5.5,
    light=-0.7,
    light_verbs=LIGHT | frozenset("begin find follow leave look receive send start".split()),
    of_others=-4.5,
    broad_verbs=LIGHT | BROAD,
    same_date=1.2,
    agreeing_date=0.6,
    slipped_date=-1.2,
    other_news=-5.2,
    long_ago=-4.2,
    imagined=-0.6,
    story=12.0,
    no_story=1.7,
    one_story=0.45,
)
