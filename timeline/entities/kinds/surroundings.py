"""What the words around one mention of a name say of what it names: each cue speaks for a kind by so much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from timeline.document import Document
from timeline.entities import gazetteer, lexicon
from timeline.entities.kinds import deeds
from timeline.entities.kinds.deeds import Cues
from timeline.entities.kinds.nouns_beside import appositions, before_comma, described, is_of_a_part, word_before
from timeline.entities.kinds.votes import EVENT, ORGANIZATION, PERSON, PLACE, WORK, Votes
from timeline.entities.mentions.mentions import Name
from timeline.entities.mentions.titles import begins_ship
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS

_BODIES = frozenset(ORGANIZATION_NOUNS) - frozenset(
    "site website service platform giant paper daily".split()
) | frozenset(
    """gang cartel clan militia faction brewery consultancy coalition hospital agency institute factory""".split()
)
_FELLOWS = frozenset("competitor rival subsidiary supplier affiliate".split())
_PRESS = frozenset("newspaper magazine news daily weekly tabloid website broadcaster".split())
_SIDES = frozenset("club side".split())
_FIRMS = frozenset("agency brewery carmaker company consultancy firm label manufacturer retailer".split())
_LED = frozenset("government administration presidency premiership rule reign regime".split())  # by whom "of" names
_FLOWN = frozenset("aircraft airliner fleet flight jet plane".split())
_WITHIN = frozenset("in near outside across throughout around".split())
_FIRES = frozenset("fire wildfire blaze".split())
_AT = frozenset("at inside outside".split())
_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest outskirt".split())


def is_where(document: Document, name: Name) -> bool:
    """Whether only a place can stand here: "a parade through Norwich"; not "in Norwich's defence"."""
    after = document.tokens[name.last : name.last + 1]
    before = document.tokens[name.first - 1].text.lower() if name.first else ""
    return (before in _WITHIN or before in ("through", "into")) and not (after and after[0].tag == "POS")


def around(document: Document, name: Name) -> Votes:
    """What the words around one mention say, all cues added up."""
    scores: Votes = defaultdict(float)
    for cue in _CUES:
        for kind, score in cue(document, name):
            scores[kind] += score
    return scores


def _title(document: Document, name: Name) -> Cues:
    """ "Mr Tesla", "Anna, 34,", "Anna, who"; "Tesla, which" is nobody."""
    if name.titled:
        yield PERSON, 5
    elif begins_ship(document.tokens, name.first, name.last):
        yield PERSON, -4
        yield WORK, 8
    after = [token.text for token in document.tokens[name.last : name.last + 3]]
    if len(after) == 3 and after[0] == after[2] == "," and after[1].isdigit() and int(after[1]) < 120:
        yield PERSON, 4
    if after[:1] in ([","], ["("]) and after[1:2] and after[1].casefold() == "who":
        if _are_several(document, name):
            yield ORGANIZATION, 4
        else:
            yield PERSON, 4
    if after[:1] == [","] and after[1:2] and after[1].casefold() == "which":
        yield PERSON, -3
        if name.label == "PERSON":
            yield ORGANIZATION, 2


def _are_several(document: Document, name: Name) -> bool:
    """Whether "who" behind one name goes on in the plural: "Derby Rovers, who are", but not "Ann and Tom, who are"."""
    verb = document.head(document.tokens[name.last + 1])
    told = next((t for t in document.children(verb, "aux", "auxpass") if t.index > name.last), verb)
    head = document.tokens[name.head]
    group = (head, document.head(head)) if head.dep == "conj" else (head,)
    joined = any(t.text.casefold() in ("and", "&") for each in group for t in document.children(each, "cc"))
    plural = told.tag == "VBP" or told.text.casefold() == "were"
    return plural and not joined and told.index > name.last


def _noun_before(document: Document, name: Name) -> Cues:
    """ "The company Tesla", "the town of Chala", "the launch of SkyPost"."""
    before = word_before(document, name)
    if before is None:
        return
    word, lemma = before.text.casefold(), before.lemma.casefold()
    if word == "based" and before.index == name.start - 1 and document.tokens[before.index - 1].text == "-":
        yield ORGANIZATION, 5  # "Paris-based Calder"
        yield PLACE, -4
        return
    above = document.tokens[name.start - 2].lemma.casefold() if word == "of" and name.start >= 2 else ""
    if above in PLACE_NOUNS or above in lexicon.PLACED:
        yield PLACE, 4
    elif before.pos in {"NOUN", "PROPN"} and before.index == name.start - 1:
        head = document.tokens[name.head]
        if head.dep in {"nsubj", "nsubjpass"} and document.head(head).dep == "relcl":
            return  # "the company Anna Hill founded"
        yield from described(lemma, word)
        owners = (*document.children(document.tokens[name.head], "poss"), *document.children(before, "poss"))
        if word in _SIDES:
            yield ORGANIZATION, 3
        elif lemma in _FIRMS and len(name.words) > 1:
            yield ORGANIZATION, 5  # "the law firm Anna Hill", whatever its founder is called
        elif word in _FELLOWS and any(owner.text.casefold() == "its" for owner in owners):
            yield ORGANIZATION, 5
    elif before.index == name.start - 1 and word in _PRESS:
        yield ORGANIZATION, 3
    noun = document.head(before).lemma.casefold() if word == "of" else ""
    if noun in _FLOWN and len(name.words) > 1 and gazetteer.place(name.text) is None:
        yield ORGANIZATION, 4  # an aircraft of Aero Norte
        yield PERSON, -3
    if noun in lexicon.LAUNCHES:
        yield from described(noun, noun)
    elif noun in _LED and len(name.words) > 1 and gazetteer.place(name.text) is None:
        yield PERSON, 4


def _article(document: Document, name: Name) -> Cues:
    """ "The Lynx" is no person; "the Rovers" a club; "during the Falklands" an event."""
    if not name.start or name.titled or (word := document.tokens[name.start - 1]).text.casefold() != "the":
        return
    if word.head >= name.last:
        return  # "the Tom Cruise video"
    yield PERSON, -4
    before = word_before(document, name)
    if before is not None and before.text.casefold() == "during":
        yield EVENT, 5
    if document.tokens[name.head].tag == "NNPS":
        yield ORGANIZATION, 2


def _where(document: Document, name: Name) -> Cues:
    """ "In", "near", "north of", "moved to", "between X and Y"."""
    before = word_before(document, name)
    if before is None:
        return
    word, above = before.text.casefold(), document.head(before)
    if word == "in" and not gazetteer.is_well_known_place(name.text) and is_of_a_part(document, before):
        yield WORK, 5
        yield PERSON, -4
        yield PLACE, -2
    elif word in _WITHIN:
        alone = len(name.words) == 1
        within = word == "in" and above.lemma.casefold() not in lexicon.INVESTED
        yield PLACE, (3.2 if within else 2.0) if alone else 1.5
    elif (word in {"to", "from", "at", "for"} and above.lemma.casefold() in lexicon.MOVING) or (
        word == "of" and above.lemma.casefold() in _DIRECTIONS
    ):
        yield PLACE, 2
    elif word == "off" and above.pos == "VERB" and not name.titled:
        yield PLACE, 3.2  # "sank off Kelvara"
    elif word in _AT and len(name.words) > 1 and name.words[-1].casefold() in lexicon.PLACE_HEADS:
        yield PLACE, 5  # at Albert Hall
        yield PERSON, -3
    elif word == "at" and name.label == "ORG" and len(name.words) == 1 and gazetteer.place(name.text):
        yield PLACE, 1.5
    elif word == "off" and before.dep == "prep" and len(name.words) == 1:
        yield PLACE, 5  # sank off Arran
    elif word == "between" or (word == "and" and document.head(document.tokens[name.head]).ent_type == "GPE"):
        yield PLACE, 1


def _beside(document: Document, name: Name) -> Cues:
    """What a noun set beside the name, or said of it, calls it: "Tesla, a maker of cars", "a play, Exile"."""
    if _is_further_off(document, name):
        yield PLACE, 4
        return
    nouns = appositions(document, document.tokens[name.head])
    is_body = name.words[-1].casefold() in lexicon.ORGANIZATION_HEADS and not gazetteer.is_first_name(name.words[0])
    for noun in nouns or before_comma(document, name):
        lemma = noun.lemma.casefold()
        cues = described(lemma, noun.text.casefold())
        yield from (cue for cue in cues if cue[0] is not PERSON or not is_body)
        if lemma not in lexicon.HUMAN_NOUNS:
            yield PERSON, -1
            yield WORK, 1.2
        clauses = document.children(noun, "relcl")
        if any(word.text.casefold() == "who" for clause in clauses for word in document.children(clause, "nsubj")):
            yield PERSON, 4


def _is_further_off(document: Document, name: Name) -> bool:
    """Whether it says what the town before it lies in: "a man from Bolton, Greater Manchester"."""
    if name.first < 2 or document.tokens[name.first - 1].text != ",":
        return False
    town = document.tokens[name.first - 2]
    home = town.pos == "PROPN" and town.dep == "pobj" and document.head(town).text.casefold() in ("from", "in", "of")
    return home and not name.titled and not gazetteer.is_first_name(name.words[0]) and len(name.words) < 4


def _behind(document: Document, name: Name) -> Cues:
    """ "Lumenar Robotics, Inc.", "Lumenar (NYSE: LMN)", "Model 3"."""
    after = document.tokens[name.last : name.last + 2]
    words = [token.text.casefold() for token in after]
    if after and after[0].text.isdigit() and after[0].head == name.head and words[1:] not in (["-"], ["–"]):
        yield WORK, 3
    if words[:1] == [","] and words[1:] and words[1] in lexicon.LEGAL_FORMS and after[1].text[0].isupper():
        yield ORGANIZATION, 5
    if name.sign or (after and after[0].lemma in _PRESS and document.head(document.tokens[name.head]) is after[0]):
        yield ORGANIZATION, 5  # "the Aswat al-Iraq newspaper"


def _stands_behind_the(document: Document, name: Name) -> bool:
    return name.start > 0 and document.tokens[name.start - 1].text.casefold() == "the"


def _with_its_year(document: Document, name: Name) -> Cues:
    """ "Her role in Reds (1981)": a film, a book, an opera."""
    after = document.tokens[name.last : name.last + 3]
    year = len(after) == 3 and after[0].text == "(" and after[2].text == ")" and len(after[1].text) == 4
    if (
        year
        and after[1].text.isdigit()
        and gazetteer.place(name.text) is None
        and not gazetteer.organization(name.text)
    ):
        yield WORK, 5
        yield PLACE, -3


def _noun_after(document: Document, name: Name) -> Cues:
    """ "Albany spokesman", "Albany's factory", "the Median institute", "the PSLV rocket", "Granet museum"."""
    head = document.tokens[name.head]
    noun = document.head(head)
    lemma = noun.lemma.casefold()
    if head.dep == "poss" and lemma in lexicon.STAFF:
        yield ORGANIZATION, 2
    if head.dep in {"poss", "compound"} and lemma in {"version", "user", "update", "edition"}:
        yield WORK, 3
    if head.dep not in {"compound", "nmod", "amod"} or noun.index <= head.index or noun.pos != "NOUN":
        return
    if lemma in lexicon.STAFF:
        yield ORGANIZATION, 2
    elif lemma in lexicon.PRODUCT_NOUNS:
        yield WORK, 5
    elif lemma in _PRESS or (lemma in _BODIES and gazetteer.place(name.text) is None):
        yield ORGANIZATION, 3
    elif lemma in lexicon.SITES:
        yield PLACE, 3
    elif lemma in _FIRES and not gazetteer.is_well_known_place(name.text) and _stands_behind_the(document, name):
        yield EVENT, 8


def _of_a_list(document: Document, name: Name) -> Cues:
    """ "In Chala, Tesna and North Orlo provinces": each of the names beside the plural is such a place or body."""
    tokens, index = document.tokens, name.last
    end = document.sentence_of(tokens[name.first]).last
    while index < end and (tokens[index].text[0].isupper() or tokens[index].text in {",", "and", "&"}):
        index += 1
    noun = tokens[index] if index < end else None
    is_list = index > name.last or _ends_list(document, name)
    if is_list and noun is not None and noun.tag == "NNS" and noun.text in lexicon.LISTED_PLACES:
        yield PLACE, 6
    index = name.start - 1
    while index >= 0 and (tokens[index].text[0].isupper() or tokens[index].text in {",", "and", "&"}):
        index -= 1
    if index >= 0 and index < name.start - 1 and tokens[index].text in lexicon.LISTED_FIRMS:
        yield ORGANIZATION, 6  # "the companies Astra, Inward Machines and Orbit Beyond"


def _ends_list(document: Document, name: Name) -> bool:
    """Whether a name is the last of several: "and" or a comma stands before it."""
    return name.first > 0 and document.tokens[name.first - 1].text in {",", "and", "&"}


def _owner(document: Document, name: Name) -> Cues:
    """ "France's Alstom" is a company, "Apple's Macintosh" a product."""
    owner = document.child(document.tokens[name.head], "poss")
    if owner is not None and owner.ent_type in {"GPE", "LOC", "NORP"} and len(name.words) == 1:
        yield ORGANIZATION, 1.5
    elif owner is not None and owner.ent_type == "ORG":
        yield WORK, 2


_CUES: Sequence[Callable[[Document, Name], Cues]] = (
    _title,
    _noun_before,
    _article,
    _where,
    _beside,
    *deeds.CUES,
    _behind,
    _with_its_year,
    _noun_after,
    _of_a_list,
    _owner,
)
