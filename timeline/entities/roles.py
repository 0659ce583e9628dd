"""What people and organizations are called when not by name: offices, trades, kinds.

A role is a phrase of `data/roles.csv` ("prime minister") with the gender it tells and what else
its holder may be called later ("the premier"). Kinds say which organizations and places a bare
noun ("the airline", "the city") may mean.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.document import Token
from timeline.entities.gazetteer import DATA, Gender

_MEN = "mr sir lord sheikh father uncle"
_WOMEN = "mrs ms miss lady dame sister mother aunt"
_ANYBODY = """dr prof sen rep gov gen lt col capt sgt maj rev hon cpl pvt cmdr adm brig insp supt det dep saint reverend
detective inspector constable private corporal co-founder spc. pfc. ret. fr. hr. amb. atty."""
HONORIFICS: Mapping[str, Gender | None] = {
    written: gender
    for words, gender in ((_MEN, Gender.MALE), (_WOMEN, Gender.FEMALE), (_ANYBODY, None))
    for word in words.split()
    for written in (word, word.rstrip(".") + ".")
}
"""What stands before a person's name, in small letters, with a dot and most without, and the gender it tells."""

# What a name is called by a bare noun -> the kinds of organization (gazetteer) it may be.
_COMPANY = frozenset({"company", "bank", "airline", "network", ""})
ORGANIZATION_NOUNS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys("company firm corporation business conglomerate manufacturer maker employer".split(), _COMPANY),
    **dict.fromkeys(
        """carmaker automaker retailer chain brand startup start-up insurer supplier developer studio label brewer
        brewery drugmaker chipmaker consultancy operator producer winery practice contractor utility miner""".split(),
        frozenset({"company", ""}),
    ),
    "giant": _COMPANY,
    "group": frozenset({"group", "company", "body", "bank", "media", ""}),
    "platform": frozenset({"network", "company", ""}),
    "site": frozenset({"network", "media"}),
    "website": frozenset({"network", "media", ""}),
    "network": frozenset({"network", ""}),
    "service": frozenset({"network", "company", "agency", ""}),
    **dict.fromkeys(("bank", "lender"), frozenset({"bank"})),
    **dict.fromkeys(("airline", "carrier"), frozenset({"airline"})),
    **dict.fromkeys(
        "newspaper paper broadcaster magazine channel publisher publication daily tabloid".split(),
        frozenset({"media"}),
    ),
    "party": frozenset({"party"}),
    **dict.fromkeys("team club side squad franchise".split(), frozenset({"club"})),
    **dict.fromkeys(("band", "orchestra"), frozenset({"group"})),
    **dict.fromkeys("agency department ministry bureau watchdog regulator".split(), frozenset({"agency", "body"})),
    **dict.fromkeys(("organization", "organisation"), frozenset({"body", "agency", "group", "club", ""})),
    **dict.fromkeys("body institution union".split(), frozenset({"body", "agency", "group", ""})),
    **dict.fromkeys("charity foundation association federation league".split(), frozenset({"body", "league", ""})),
    **dict.fromkeys(("court", "tribunal"), frozenset({"court"})),
    **dict.fromkeys(("parliament", "legislature"), frozenset({"parliament"})),
    **dict.fromkeys("university college school institute institution academy".split(), frozenset({"university"})),
    **dict.fromkeys("church movement militia".split(), frozenset({"group"})),
    "hospital": frozenset({"hospital"}),
    "museum": frozenset({"museum"}),
    "council": frozenset({"body", "agency", ""}),
    "committee": frozenset({"body", "agency", ""}),
    "commission": frozenset({"body", "agency", ""}),
}
PLACE_NOUNS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("city", "metropolis"), frozenset({"city"})),
    **dict.fromkeys(("town", "village"), frozenset({"town", "city"})),
    **dict.fromkeys(("country", "nation", "kingdom", "republic"), frozenset({"country"})),
    "state": frozenset({"state"}),
    "province": frozenset({"state", "region"}),
    "region": frozenset({"region", "state"}),
    "island": frozenset({"island"}),
    "continent": frozenset({"continent"}),
    "territory": frozenset({"region", "state"}),
}


@dataclass(frozen=True, slots=True)
class Role:
    """An office or trade: its phrase, the gender it tells, what its holder is also called."""

    phrase: str
    gender: Gender | None
    also: frozenset[str]

    def answers_to(self, phrase: str) -> bool:
        """Whether its holder may be called `phrase`.

        >>> roles()["ceo"].answers_to("boss")
        True
        """
        return phrase == self.phrase or phrase in self.also or self.phrase.endswith(" " + phrase)


@lru_cache(maxsize=1)
def roles() -> Mapping[str, Role]:
    """Every role by its phrase, lower case."""
    with (DATA / "roles.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["role"]: Role(
                row["role"],
                Gender(row["gender"]) if row["gender"] else None,
                frozenset(filter(None, row["also_called"].split(";"))),
            )
            for row in csv.DictReader(file)
        }


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """What the words of a role end with: most words end none."""
    return frozenset(word for phrase in roles() for word in (phrase.split()[-1], phrase.split("-")[-1].split()[-1]))


def role_ending_at(tokens: Sequence[Token], last: int, first: int) -> tuple[int, Role] | None:
    """The longest role whose words end with the token `last`, not reaching before `first`.

    Returns the index of its first token with it. Plurals are no one's title.
    """
    found = None
    word = tokens[last].text.casefold()
    if word not in _last_words():
        return None
    for start in range(last, max(first, last - 3) - 1, -1):
        phrase = " ".join(token.text.casefold() for token in tokens[start : last + 1]).replace(" - ", "-")
        role = roles().get(phrase)
        if role is not None:
            found = (start, role)
    return found if found or word not in roles() else (last, roles()[word])
