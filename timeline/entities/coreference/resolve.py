"""Who "he", "the two", "the company" and "which" are: a walk through the text.

Each rule gives a reference with its certainty; in doubt there is none. The order
of the rules is the order of `_refer`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.document import Document, Token
from timeline.entities import lexicon, offices
from timeline.entities.coreference import pronouns
from timeline.entities.coreference.descriptions import describe
from timeline.entities.coreference.discourse import Discourse, life_told, protagonist
from timeline.entities.coreference.quotes import quoted, speakers
from timeline.entities.coreference.walk import By, Reference, Walk
from timeline.entities.gazetteer import Gender
from timeline.entities.kinds.evidence import on_sport
from timeline.entities.names import Known, Naming
from timeline.entities.roles import role_ending_at
from timeline.model import EntityType

DOUBT = 0.45  # below it a pronoun is left alone
_HE = dict.fromkeys(("he", "him", "his", "himself"), Gender.MALE)
_SHE = dict.fromkeys(("she", "her", "hers", "herself"), Gender.FEMALE)
_PERSONAL: Mapping[str, Gender] = {**_HE, **_SHE}
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_SELF = frozenset({"himself", "herself", "itself", "themselves"})
_I = frozenset({"i", "me", "my", "mine", "myself"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_PAIRS = frozenset({"two", "pair", "duo", "couple", "both"})


def resolve(document: Document, namings: Sequence[Naming]) -> dict[int, Reference]:
    """Every token that refers to something named, by index; names, their titles, and what stands for them."""
    named = {index: naming for naming in namings for index in range(naming.name.first, naming.name.last)}
    offices.note_offices(document, namings, named)
    inside = quoted(document)
    said = speakers(document, inside)
    people = {id(one): one for naming in namings for one in naming.known if one.type is EntityType.PERSON}
    hero = protagonist(people.values()) or life_told(document, named)
    discourse = Discourse(document, protagonist=hero)
    ship = pronouns.only_ship(namings)
    walk = Walk(document, tuple(namings), named, discourse, inside, said, {}, on_sport(document), ship)
    starts = {naming.name.start: naming for naming in namings}
    index = 0
    while index < len(document.tokens):
        naming = starts.get(index)
        if naming is not None:
            _name(walk, naming)
            index = max(naming.name.last, index + 1)
            continue
        _refer(walk, document.tokens[index])
        index += 1
    _appositions(walk)
    _named_later(walk)
    _speakers(walk)
    return walk.found


def _name(walk: Walk, naming: Naming) -> None:
    """A mention by name: its tokens, its title, and with a second name the pair of both."""
    name = naming.name
    reference = Reference(naming.known, naming.certainty, By.NAME)
    head = walk.document.tokens[name.head]
    if not _is_adjective(walk.document, head, naming):
        walk.found.update(dict.fromkeys(range(name.start, name.last), reference))
    walk.say(name.head, naming.known)
    if head.dep == "conj":
        first = walk.found.get(walk.document.head(head).index)
        if first and first.known[0].type is naming.known[0].type and not set(first.known) & set(naming.known):
            walk.say(name.head, (*first.known, *naming.known))


def _is_adjective(document: Document, head: Token, naming: Naming) -> bool:
    """Whether a country only says of what nation a thing is: "U.S. embassies"."""
    noun = document.head(head)
    return (
        naming.known[0].kind == "country"
        and naming.name.text.replace(".", "").isupper()
        and head.dep in {"compound", "amod", "nmod"}
        and noun.pos == "NOUN"
    )


def _refer(walk: Walk, token: Token) -> None:
    """One token that is no name."""
    word = token.text.casefold()
    reference = None
    if word in _PAIRS and (token.pos in {"NUM", "NOUN", "PRON"} or token.dep in {"nsubj", "nsubjpass"}):
        reference = pronouns.pair(walk, token)
    if reference is None and token.tag in {"WP", "WP$", "WDT", "IN"} and word in _RELATIVE:
        reference = pronouns.relative(walk, token)
    elif word in _SELF:
        reference = pronouns.reflexive(walk, token)
    elif word == "old" and token.dep != "amod":
        reference = pronouns.aged(walk, token)
    elif word in _PERSONAL:
        reference = pronouns.personal(walk, token, _PERSONAL[word])
    elif word in _IT:
        reference = pronouns.it(walk, token)
    elif word in _THEY:
        reference = pronouns.they(walk, token)
    elif token.pos in {"NOUN", "PROPN"}:
        reference = reference or describe(walk, token)
    if reference is None or reference.certainty < DOUBT:
        return
    walk.found[token.index] = reference
    before_its_verb = token.index < token.head  # "said her sister, Anna": the talk is not of Anna
    if before_its_verb or reference.by is not By.NAME_BESIDE:
        walk.say(token.index, reference.known)


# --- after the walk -------------------------------------------------------------------


def _appositions(walk: Walk) -> None:
    """ "The capital, Abuja", "Tim Cook, chief executive of Apple": the noun means what the name names."""
    for naming in walk.namings:
        _set_before(walk, naming)
    for token in walk.document.tokens:
        if token.dep != "appos":
            continue
        above = walk.document.head(token)
        for noun, name in ((token, above), (above, token)):
            beside = walk.named.get(name.index)
            if beside is None or noun.index in walk.found or noun.pos not in {"NOUN", "PROPN"} or noun.tag == "NNS":
                continue
            if offices.is_human(noun.lemma.casefold()) == (beside.known[0].type is EntityType.PERSON):
                walk.found[noun.index] = Reference(beside.known, 0.85)


def _set_before(walk: Walk, naming: Naming) -> None:
    """ "Co-founder of Google, Sergey Brin, ...": a title that a comma parts from its name."""
    document, start = walk.document, naming.name.start
    first = document.sentences[document.tokens[start].sentence].first
    if start - first < 2 or document.tokens[start - 1].text != "," or naming.known[0].type is not EntityType.PERSON:
        return
    for token in document.tokens[max(first, start - 8) : start - 1]:
        last = document.subtree(token)
        ends = start - 2 in {word.index for word in last} or token.index == start - 2
        role = role_ending_at(document.tokens, token.index, first)
        if ends and role and token.index not in walk.found and token.tag != "NNS" and token.dep != "compound":
            walk.found[token.index] = Reference(naming.known, 0.8)
            return


def _named_later(walk: Walk) -> None:
    """The lead's "a former bank chief" or "Norway's transport minister", named in one of the next sentences."""
    document = walk.document
    first = next((s.index for s in document.sentences if s.last - s.first > 7), 0)  # after a dateline
    lead = document.words(document.sentences[first]) if document.sentences else ()
    if any(walk.named[t.index].known[0].type is EntityType.PERSON for t in lead if t.index in walk.named):
        holders: list[Known] = []
    else:
        holders = [one for one in (_first_named(walk, document, n) for n in range(first + 1, first + 4)) if one][:1]
    for token in lead:
        verb = document.head(token).lemma.casefold()
        tried = token.dep == "dobj" and verb in lexicon.TRIED  # "the court jailed a former minister"
        if token.index in walk.found or token.tag != "NN" or not (tried or token.dep in {"nsubj", "nsubjpass"}):
            continue
        if not offices.is_human(token.lemma.casefold()) and verb not in lexicon.TRIED:
            continue
        everyone = list({id(one): one for naming in walk.namings for one in naming.known}.values())
        role = role_ending_at(document.tokens, token.index, 0)
        held = offices.holder(role[1].phrase, frozenset(), everyone) if role else None
        if held is not None and held[1] >= DOUBT and (not holders or held[0] is holders[0]):
            walk.found[token.index] = Reference((held[0],), 0.7)
        elif holders and document.head(token).dep in {"ROOT", "ccomp", "conj"} and (tried or token.dep != "dobj"):
            walk.found[token.index] = Reference((holders[0],), 0.6)


def _first_named(walk: Walk, document: Document, number: int) -> Known | None:
    """The person a sentence begins with, by full name."""
    if number >= len(document.sentences):
        return None
    first = document.sentences[number].first
    naming = walk.named.get(first) or next((n for n in walk.namings if n.name.start == first), None)
    if naming is None or len(naming.known) != 1 or len(naming.name.words) < 2:
        return None
    head = document.tokens[naming.name.head]
    is_subject = head.dep in {"nsubj", "nsubjpass"}
    return naming.known[0] if is_subject and naming.known[0].type is EntityType.PERSON else None


def _speakers(walk: Walk) -> None:
    """I, me, my in a quotation: who says it."""
    for index, speaker in walk.speakers.items():
        token = walk.document.tokens[index]
        reference = walk.found.get(speaker)
        if token.text.casefold() in _I and reference and reference.known[0].type is EntityType.PERSON:
            walk.found[index] = Reference(reference.known[:1], min(0.85, reference.certainty))
