"""Words that tell what a name is: heads of organizations, places, events; calendar words.

The words of each list stand in `data/name_words.toml`, with what the list is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline import written_name
from timeline.word_lists import word_lists

_WORDS = word_lists("name_words.toml")

MEASURES = _WORDS["measures"]
NAME_LABELS = _WORDS["name_labels"]
MONTH_NAMES = _WORDS["month_names"]
CALENDAR = _WORDS["calendar"]
NEVER_NAMES = _WORDS["never_names"]
PARTICLES = written_name.PARTICLES | _WORDS["particles"]
COMPOUNDED = _WORDS["compounded"]
DIRECTIONS = _WORDS["directions"]
OPENING_ARTICLES = _WORDS["opening_articles"]
PREFIXED = _WORDS["prefixed"]
OFFICES = ("minister", "secretary", "attorney", "commissioner", "officer", "correspondent", "prosecutor", "treasurer")
OFFICE_WORDS = frozenset(OFFICES) | _WORDS["office_words"]
OFFICERS = _WORDS["officers"]
BUREAUS = _WORDS["bureaus"]
REGNAL = _WORDS["regnal"]
OF_HEADS = _WORDS["of_heads"]
ORGANIZATION_HEADS = _WORDS["organization_heads"]
PLACE_HEADS = _WORDS["place_heads"]
BEHIND_NAMES = _WORDS["behind_names"]
GENERAL = _WORDS["general"] | {"board of directors", "board of governors", "board of trustees", "supervisory board"}
BUILDINGS = _WORDS["buildings"]
EVENT_HEADS = _WORDS["event_heads"]
EVENT_FIRST = _WORDS["event_first"]
CLUB_HEADS = _WORDS["club_heads"]
TRADING_FIRMS = _WORDS["trading_firms"]
CLUB_FIRSTS = _WORDS["club_firsts"]
SIDES = CLUB_HEADS | {"united", "rovers", "wanderers", "athletic"}
JOINING: Mapping[str, frozenset[str]] = {word: _WORDS[f"joining_{word}"] for word in ("for", "on", "against")}
OWNING = _WORDS["owning"]
PRODUCTS = _WORDS["products"]
PRODUCT_NOUNS = _WORDS["product_nouns"]
STORM_NOUNS = _WORDS["storm_nouns"]
PLURAL_HEADS: Mapping[str, str] = {
    "Departments": "Department",
    "Ministries": "Ministry",
    "Universities": "University",
    "Parties": "Party",
    "Councils": "Council",
    "Committees": "Committee",
    "Commissions": "Commission",
    "Agencies": "Agency",
    "Courts": "Court",
}
PARTISANS = _WORDS["partisans"]
PARTY_ADJECTIVES = _WORDS["party_adjectives"]
NUMERALS = _WORDS["numerals"]
FOREIGN_HEADS = _WORDS["foreign_heads"]
VESSELS = _WORDS["vessels"]
SHIP_PREFIXES = _WORDS["ship_prefixes"]
SHORT_TITLES = _WORDS["short_titles"]
WINNING = _WORDS["winning"]
HIRING = _WORDS["hiring"]
SPORT = _WORDS["sport"]
SPORT_PEOPLE = _WORDS["sport_people"]
WORK_HEADS = _WORDS["work_heads"]
WORK_NOUNS = _WORDS["work_nouns"]
NAME_HEADS = ORGANIZATION_HEADS | PLACE_HEADS


def _as_written(forms: Iterable[str]) -> frozenset[str]:
    """Legal forms as texts have them: "sa", "s.a.", "inc."."""
    return frozenset(written for form in forms for written in (form, f"{form}.", ".".join(form) + "."))


LEGAL_FORMS = _as_written(written_name.LEGAL_FORMS) | {"&"}
SUFFIXES = _as_written(written_name.LEGAL_FORMS - frozenset("group holdings holding company co".split()))
"""What is left out where a name is shown."""
SAYING = _WORDS["saying"]
TRIED = _WORDS["tried"]
MAKING = _WORDS["making"]
LAUNCHES = _WORDS["launches"]
HUMAN_NOUNS = _WORDS["human_nouns"]
EPITHETS = _WORDS["epithets"]
CLAIMED = _WORDS["claimed"]
OFFICERS_OF = _WORDS["officers_of"]
DEALING = _WORDS["dealing"]
OPERATING = _WORDS["operating"]
BOUGHT = _WORDS["bought"]
MEMBERS_OF = _WORDS["members_of"]
HUMAN_ACTS = _WORDS["human_acts"]
UNDERGONE = _WORDS["undergone"]
HAD_BY_PEOPLE = _WORDS["had_by_people"]
COMPETING = _WORDS["competing"]
DEGREES = _WORDS["degrees"]
LEARNING = _WORDS["learning"]
OF_FIRMS_TOO = _WORDS["of_firms_too"]
MOVING = _WORDS["moving"]
STAFF = _WORDS["staff"]
SITES = _WORDS["sites"]
PLACED = _WORDS["placed"]
LISTED_PLACES = _WORDS["listed_places"]
LISTED_FIRMS = _WORDS["listed_firms"]
INVESTED = _WORDS["invested"]
COMMON_NAMES = _WORDS["common_names"]
OFFICIAL_HEADS = _WORDS["official_heads"]
NOBLES = _WORDS["nobles"]
EXCHANGES = _WORDS["exchanges"]
QUALIFIERS = _WORDS["qualifiers"]
FIELDS = QUALIFIERS | _WORDS["fields"]
GROUND_NOUNS = _WORDS["ground_nouns"]
