"""Who "he", "the two", "the company" and "which" are: a walk through the text.

Each rule gives a reference with its certainty and says why; in doubt there is none. The order
of the rules is the order of `_refer`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.document import Document, Token
from timeline.entities import lexicon, offices
from timeline.entities.descriptions import BESIDE, describe
from timeline.entities.discourse import Discourse, Item, protagonist
from timeline.entities.gazetteer import Gender
from timeline.entities.names import Known, Naming
from timeline.entities.quotes import quoted, speakers
from timeline.entities.roles import ORGANIZATION_NOUNS, PLACE_NOUNS, role_ending_at
from timeline.entities.walk import Reference, Walk
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
    discourse = Discourse(document, protagonist=protagonist(people.values()))
    walk = Walk(document, tuple(namings), named, discourse, inside, said, {})
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
    reference = Reference(naming.known, naming.certainty, naming.why)
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
        reference = _pair(walk, token)
    if reference is None and token.tag in {"WP", "WP$", "WDT", "IN"} and word in _RELATIVE:
        reference = _relative(walk, token)
    elif word in _SELF:
        reference = _self(walk, token)
    elif word == "old" and token.dep != "amod":
        reference = _aged(walk, token)
    elif word in _PERSONAL:
        reference = _personal(walk, token, _PERSONAL[word])
    elif word in _IT:
        reference = _it(walk, token)
    elif word in _THEY:
        reference = _they(walk, token)
    elif token.pos in {"NOUN", "PROPN"}:
        reference = reference or describe(walk, token)
    if reference is None or reference.certainty < DOUBT:
        return
    walk.found[token.index] = reference
    if reference.why != BESIDE or token.index < token.head:  # "said her sister, Anna": the talk is not of Anna
        walk.say(token.index, reference.known)


# --- pronouns -------------------------------------------------------------------------


def _self(walk: Walk, token: Token) -> Reference | None:
    """Himself, itself, themselves: the subject of the clause."""
    verb = next((above for above in walk.document.ancestors(token) if above.pos in {"VERB", "AUX"}), None)
    subject = walk.document.child(verb, "nsubj", "nsubjpass") if verb is not None else None
    return walk.found.get(subject.index) if subject is not None and subject.index < token.index else None


def _aged(walk: Walk, token: Token) -> Reference | None:
    """ "The 19-year-old": the person last talked of."""
    words = [word.text.casefold() for word in walk.document.tokens[max(0, token.index - 5) : token.index]]
    if "year" not in words or "the" not in words:
        return None
    choice = walk.discourse.choose(token, lambda item: item.is_human and not item.is_plural)
    if choice is None or not choice.item.known:
        return None
    return Reference(choice.item.known, min(0.7, choice.certainty), "the one last talked of, by age")


def _personal(walk: Walk, token: Token, gender: Gender) -> Reference | None:
    """He, she, and their forms: a person of that gender."""
    barred = _barred(walk, token)

    def fits(item: Item) -> bool:
        if not item.is_human or item.is_plural or (item.known and id(item.known[0]) in barred):
            return False
        known = item.known[0].gender if item.known else item.gender
        return known in (None, gender)

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return None
    known = choice.item.known[0]
    if choice.certainty >= 0.85 and known.gender is None:
        known.gender = gender
    return Reference(choice.item.known, choice.certainty, f"'{token.text}' by agreement and place in the sentence")


def _it(walk: Walk, token: Token) -> Reference | None:
    """It, its: an organization, place or work, unless it is the empty subject of "it is true that"."""
    verb = walk.document.head(token)
    if token.dep == "expl" or (
        token.dep == "nsubj"
        and verb.lemma in {"be", "seem", "appear", "take", "rain", "snow"}
        and _has_clause(walk, verb)
    ):
        return None
    if token.dep == "dobj" and verb.lemma in _CLAIMED:
        return None
    choice = walk.discourse.choose(token, lambda item: not item.is_human and not item.is_plural)
    if choice is None or not choice.item.known:
        return None
    return Reference(
        choice.item.known, min(choice.certainty, 0.8), f"'{token.text}' by agreement and place in the sentence"
    )


_CLAIMED = frozenset(
    "deny say admit confirm regret doubt do believe call find make consider put".split()
)  # "denied it"


def _has_clause(walk: Walk, verb: Token) -> bool:
    return bool(walk.document.children(verb, "ccomp", "xcomp", "advcl", "acomp", "csubj"))


def _they(walk: Walk, token: Token) -> Reference | None:
    """They, their: two people or more, or an organization as its people."""

    def fits(item: Item) -> bool:
        if item.is_plural:
            return True
        return bool(item.known) and item.known[0].kind in {"club", "company", "party", "group"}

    choice = walk.discourse.choose(token, fits)
    if choice is None or not choice.item.known:
        return _two_before(walk, token) if choice is None or not _is_subject(walk, choice.item) else None
    return Reference(
        choice.item.known, min(choice.certainty, 0.75), f"'{token.text}' by agreement and place in the sentence"
    )


def _is_subject(walk: Walk, item: Item) -> bool:
    return walk.document.tokens[item.token].dep in {"nsubj", "nsubjpass"}


def _two_before(walk: Walk, token: Token) -> Reference | None:
    """They: the two people of the sentence before, when it has just two: "she met Ellingham. They married"."""
    people: dict[int, Known] = {}
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 1:
            break
        if item.is_human and item.known and (distance == 1 or token.dep != "nsubj"):
            people.update((id(one), one) for one in item.known)
    if len(people) != 2:
        return None
    return Reference(tuple(reversed(people.values())), 0.65, f"'{token.text}': the two of the sentence before")


def _relative(walk: Walk, token: Token) -> Reference | None:
    """Who, which, that: the noun that the clause hangs on."""
    if token.dep in {"mark", "det"}:
        return None
    clause = next((above for above in (token, *walk.document.ancestors(token)) if above.dep == "relcl"), None)
    if clause is None:
        return None
    antecedent = walk.found.get(clause.head)
    if antecedent is None:
        return None
    if token.text.casefold() in {"who", "whom"} and antecedent.known[0].type is not EntityType.PERSON:
        noun = walk.document.tokens[clause.head]
        above = walk.document.head(walk.document.head(noun)) if noun.dep == "pobj" else noun
        holder = walk.found.get(above.index)  # "Anna Berg of the Polar Institute, who worked with her"
        antecedent = holder if holder is not None and holder.known[0].type is EntityType.PERSON else antecedent
    human = antecedent.known[0].type is EntityType.PERSON
    if token.text.casefold() in {"who", "whom"} and antecedent.known[0].type is EntityType.PLACE:
        return None
    if token.text.casefold() == "which" and human:
        return None
    return Reference(antecedent.known, min(0.95, antecedent.certainty), f"'{token.text}' follows what it means")


def _pair(walk: Walk, token: Token) -> Reference | None:
    """The two, the pair, both: the two people (countries, companies) last talked of."""
    if token.text.casefold() == "two" and token.dep in {"nummod", "compound"}:
        noun = walk.document.head(token)
        if not walk.document.child(noun, "det") or noun.tag != "NNS":
            return None
        kind = _kind_of_noun(noun.lemma.casefold())
    else:
        if token.text.casefold() != "both" and not walk.document.child(token, "det"):
            return None
        if token.text.casefold() == "both" and token.dep not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
            return None
        kind = EntityType.PERSON
    if kind is None:
        return None
    return _last_two(walk, token, kind)


def _kind_of_noun(noun: str) -> EntityType | None:
    if noun in {"man", "woman", "leader", "president", "politician", "minister"} or offices.is_human(noun):
        return EntityType.PERSON
    if noun in ORGANIZATION_NOUNS:
        return EntityType.ORGANIZATION
    return EntityType.PLACE if noun in PLACE_NOUNS else None


def _last_two(walk: Walk, token: Token, kind: EntityType) -> Reference | None:
    recent: dict[int, tuple[Known, int]] = {}
    for item in reversed(walk.discourse.items):
        for one in item.known:
            if one.type is kind:
                recent.setdefault(id(one), (one, walk.document.tokens[item.token].sentence))
    first = list(recent.values())[:3]
    if len(first) < 2 or token.sentence - first[1][1] > 12:
        return None
    if first[0][1] != first[1][1] and (together := _named_together(walk, token, kind)):
        return Reference(together, 0.7, f"'{token.text}': the two last named together")
    certainty = 0.9 if len(first) == 2 or token.sentence - first[2][1] > 2 else 0.55
    return Reference((first[1][0], first[0][0]), certainty, f"'{token.text}': the two last talked of")


def _named_together(walk: Walk, token: Token, kind: EntityType) -> tuple[Known, ...] | None:
    """The two that were last named as two: "the brothers Jan and Piet Berg"."""
    for item in reversed(walk.discourse.items):
        distance = token.sentence - walk.document.tokens[item.token].sentence
        if distance > 12:
            return None
        if len(item.known) == 2 and all(one.type is kind for one in item.known):
            return item.known
    return None


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
                walk.found[noun.index] = Reference(beside.known, 0.85, "in apposition to the name")


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
            walk.found[token.index] = Reference(naming.known, 0.8, "the title before the name")
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
        if token.index in walk.found or token.dep not in {"nsubj", "nsubjpass"} or token.tag != "NN":
            continue
        verb = document.head(token).lemma.casefold()
        if not offices.is_human(token.lemma.casefold()) and verb not in lexicon.TRIED:
            continue
        everyone = list({id(one): one for naming in walk.namings for one in naming.known}.values())
        role = role_ending_at(document.tokens, token.index, 0)
        held = offices.holder(role[1].phrase, frozenset(), everyone) if role else None
        if held is not None and held[1] >= DOUBT and (not holders or held[0] is holders[0]):
            walk.found[token.index] = Reference((held[0],), 0.7, "the one the article later calls so")
        elif holders and document.head(token).dep in {"ROOT", "ccomp", "conj"}:
            walk.found[token.index] = Reference((holders[0],), 0.6, "named in the next sentences")


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


def _barred(walk: Walk, token: Token) -> set[int]:
    """Who a pronoun cannot be: in a quotation its speaker, and as speaker those the quotation talks of."""
    said = walk.speakers
    if token.index in walk.inside:
        naming = walk.named.get(said.get(token.index, -1))
        return {id(naming.known[0])} if naming else set()
    quotation = [index for index, speaker in said.items() if speaker == token.index]
    return {id(one) for index in quotation if (naming := walk.named.get(index)) for one in naming.known}


def _speakers(walk: Walk) -> None:
    """I, me, my in a quotation: who says it."""
    for index, speaker in walk.speakers.items():
        token = walk.document.tokens[index]
        reference = walk.found.get(speaker)
        if token.text.casefold() in _I and reference and reference.known[0].type is EntityType.PERSON:
            walk.found[index] = Reference(reference.known[:1], min(0.85, reference.certainty), "the speaker")
