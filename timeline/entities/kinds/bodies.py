"""What kind of body a name names, by its head: "Oslo University", "the Court of Appeal"."""

from __future__ import annotations

from timeline.entities import lexicon

_KINDS = {
    "university": frozenset("university college school institute academy".split()),
    "bank": frozenset({"bank"}),
    "airline": frozenset("airlines airways airline".split()),
    "media": frozenset("news times post journal tribune herald gazette press magazine radio television tv".split()),
    "party": frozenset({"party"}) | lexicon.PARTISANS,
    "club": frozenset("fc f.c. united athletic rovers wanderers club team city".split()),
    "court": frozenset("court tribunal".split()),
    "agency": frozenset("ministry department agency authority bureau office police service administration".split()),
    "body": frozenset("association federation union organization organisation council commission committee".split()),
    "company": frozenset("inc inc. corp corp. ltd ltd. llc plc company corporation motors ag co.".split()),
}


def body_kind(words: tuple[str, ...]) -> str:
    """The kind of an unknown organization, by its head."""
    for word in (words[-1].casefold(), words[0].casefold()):
        for kind, heads in _KINDS.items():
            if word in heads:
                return kind
    return "club" if words[0].casefold() in lexicon.CLUB_FIRSTS else ""
