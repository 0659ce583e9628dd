"""Words that the parser hangs on the wrong one of two: what came of an act told in a clause on the main verb ("found
parts of a plane that crashed, killing 92"); a subject on "was", a name on her first office, a second verdict on the
deed ("guilty of a fraud he committed and sentenced him"), a name on the subject ("the purse was found by a cleaner, Ann
Hill"), what a craft flew past on "flew", a club on the "from" that its name hangs on, a past tense on the infinitive
before it ("had to close the mill and sacked 20"), what emerged on "emerged". Dates:
`misplaced_dates`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.document import Document, Token

_DISTANCES = frozenset("km kilometers kilometres miles meters metres feet blocks".split())
_OFFICES = frozenset("chairman chairwoman chair director founder owner president".split())
_SHORT_OFFICES = frozenset("CEO CFO COO CTO".split())
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_HIMSELF = {"he": "him", "she": "her", "they": "them"}
_FOUNDING = frozenset("build create establish form found introduce launch open publish release set write".split())
_EMERGING = frozenset("emerge transpire turn".split())
_HARMING = frozenset("killing injuring wounding trapping leaving burying destroying".split())


def _founded(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The participle of "the recall follows an order by the Safety Office, set up in May", which is of the office."""
    for name, comma, made in zip(words, words[1:], words[2:], strict=False):
        main = document.head(made)
        behind = made.dep == "advcl" and made.tag == "VBN" and main.index < name.index and name.pos == "PROPN"
        if not behind or comma.text != "," or made.lemma not in _FOUNDING:
            continue
        while (above := document.head(name)).pos == "PROPN" or (
            above.dep == "prep" and document.head(above).pos == "PROPN"
        ):
            name = above
        yield replace(made, head=name.index, dep="acl")


def _outcomes(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The participle of "found parts of a plane that crashed, killing 92", which came of the crash."""
    for doing in words:
        main = document.head(doing)
        if doing.text.lower() not in _HARMING or doing.dep != "advcl" or main.index > doing.index:
            continue
        described = [t for t in words if t.dep == "relcl" and main.index < t.index < doing.index]
        if described and not any(t.index < doing.index for t in document.children(doing)):
            clause = described[-1]
            if not any(clause.index < t.index < doing.index for t in document.children(main, "conj")):
                yield replace(doing, head=clause.index)


def _joined_offices(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "president and CEO Ann Hill will retire" where the parser has a president and an Ann Hill: she is
    both."""
    for office in words:
        if office.text.lower() not in _OFFICES or office.dep in ("nmod", "compound", "appos", "attr"):
            continue
        below = document.children(office)
        joined = next((t for t in below if t.dep == "conj"), None)
        if joined is None or any(t.dep == "det" for t in below) or not any(t.text == "and" for t in below):
            continue
        name = joined if joined.pos == "PROPN" else next((t for t in below if t.dep == "appos"), joined)
        first = document.child(name, "compound") or name
        if name.pos != "PROPN" or (name is joined and first.text not in _SHORT_OFFICES):
            continue
        yield replace(name, head=office.head, dep=office.dep)
        yield replace(office, head=name.index, dep="nmod")


def _auxiliaries(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """What the parser hangs on "was" in "his wife was spared": it belongs to the verb that "was" helps."""
    for word in words:
        helper = document.head(word)
        if helper.dep not in ("aux", "auxpass") or word.dep not in ("nsubj", "nsubjpass", "prep", "mark"):
            continue
        subject = word.dep == "nsubj" and helper.dep == "auxpass"
        yield replace(word, head=helper.head, dep="nsubjpass" if subject else word.dep)


def _warnings(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The clause behind "struck without warning when a slope gave way", which tells of no warning."""
    for without, warning in pairwise(words):
        if without.text.lower() != "without" or warning.text != "warning" or warning.dep != "pcomp":
            continue
        if document.child(warning, "dobj"):
            continue
        yield replace(warning, dep="pobj", pos="NOUN", tag="NN")
        yield from (replace(clause, head=without.head) for clause in document.children(warning, "advcl"))


def _second_acts(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "found Hill guilty of a fraud he committed and sentenced him" where the parser has a fraud that he
    sentenced: he does not do it to himself."""
    for him in words:
        joined = document.head(him)
        clause = document.head(joined)
        subject = document.child(clause, "nsubj")
        if him.dep != "dobj" or joined.dep != "conj" or clause.dep != "relcl" or subject is None:
            continue
        if _HIMSELF.get(subject.text.lower()) != him.text.lower() or document.child(joined, "nsubj", "nsubjpass"):
            continue
        above = next((t for t in document.ancestors(clause) if t.tag == joined.tag and t.pos == "VERB"), None)
        if above is not None:
            yield replace(joined, head=above.index)
            between = (t for t in document.children(clause, "cc", "punct") if clause.index < t.index < joined.index)
            yield from (replace(t, head=above.index) for t in between)


def _afterthoughts(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The phrase behind a comma of "they marched after prices rose, in the largest protest since May": it is of the
    march."""
    for comma, phrase in pairwise(words):
        clause = document.head(phrase)
        main = document.head(clause)
        if comma.text != "," or phrase.dep != "prep" or clause.dep != "advcl" or clause.tag not in ("VBD", "VBZ"):
            continue
        if main.index < clause.index < phrase.index and document.child(clause, "mark") is not None:
            yield replace(phrase, head=main.index)
            yield from (replace(t, head=main.index) for t in document.children(clause) if t is comma)


def _entries_into_force(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The "effective" of "will become chair effective immediately", which is not what anybody becomes."""
    for effective, day in pairwise(words):
        if effective.text.lower() != "effective" or effective.dep not in ("acomp", "oprd", "amod"):
            continue
        verb = document.head(effective)
        now = day.text.lower() in ("immediately", "today", "on", "from", "as") or day.ent_type == "DATE"
        if now and effective.index > verb.index and verb.lemma != "be":
            yield replace(effective, dep="dep")


def _pleas(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The plea of "pleaded guilty Monday to fraud", where the parser has a guilty Monday."""
    for verb, plea in pairwise(words):
        over = document.head(plea)
        if verb.lemma == "plead" and plea.text.lower() in ("guilty", "innocent") and over.index == plea.index + 1:
            yield replace(plea, head=verb.index, dep="acomp")


def _distances(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """How far off a place is, in "the hill, 80 miles west of Oslo, began to burn", where the parser has miles begin."""
    for unit in words:
        verb = document.head(unit)
        if unit.text.lower() not in _DISTANCES or unit.dep not in ("nsubj", "nsubjpass"):
            continue
        place = next((t for t in document.children(verb, "nsubj", "nsubjpass") if t.index < unit.index), None)
        comma = document.subtree(unit)[0].index - 1
        if place is None or document.tokens[comma].text != ",":
            continue
        if comma - 1 <= document.subtree(place)[-1].index:
            yield replace(unit, head=place.index, dep="appos")


def _second_doings(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The participle of "was held on suspicion of fraud and bribing officials", which goes on the phrase before it, not
    the main verb."""
    for before, cc, doing in zip(words, words[1:], words[2:], strict=False):
        main = document.head(doing)
        joined = doing.tag == "VBG" and doing.dep == "conj" and cc.text.lower() in ("and", "or")
        if not joined or before.pos != "NOUN" or before.dep != "pobj" or main.tag not in ("VBD", "VBN"):
            continue
        if document.child(doing, "aux", "nsubj") is None and document.head(before).text.lower() in (
            "of",
            "for",
            "with",
        ):
            yield replace(doing, head=before.index)
            yield replace(cc, head=before.index)


def _named_doers(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The name of "the purse was found by a cleaner, Ann Hill" where the parser has a purse called Hill."""
    for name in words:
        far, start = document.head(name), min(t.index for t in (name, *document.children(name, "compound")))
        if name.dep != "appos" or name.pos != "PROPN" or start < words[0].index + 3:
            continue
        noun, comma = document.tokens[start - 2 : start]
        by, own = document.head(noun), document.child(noun, "det", "amod")
        if comma.text != "," or own is None or noun.dep != "pobj" or noun.pos != "NOUN":
            continue
        if by.dep == "agent" and far.index < by.index:
            yield replace(name, head=noun.index)


def _passed(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """What stands behind "flew past Mars", where the parser has nothing past and Mars flown, or an adverb."""
    for past in words:
        verb = document.head(past)
        if past.dep == "advmod" and past.tag == "IN" and past.head < past.index and document.child(past, "pobj"):
            yield replace(past, dep="prep")
        thing = next((t for t in document.children(verb, "dobj") if t.index > past.index), None)
        if past.dep != "prep" or past.index < verb.index or thing is None or document.children(past):
            continue
        if document.subtree(thing)[0].index == past.index + 1:
            yield replace(past, tag="IN", pos="ADP")
            yield replace(thing, head=past.index, dep="pobj")


def _called(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The words of "from the Danish side Norvik", where the parser has both a side and a Norvik behind "from"."""
    for noun, behind in pairwise(words):
        name = document.head(behind) if behind.dep == "compound" else behind
        if noun.dep != "pobj" or name.dep != "pobj" or noun.head != name.head:
            continue
        if noun.tag == "NN" and name.pos == "PROPN" and behind.pos == "PROPN" and not name.ent_type.startswith("DATE"):
            yield replace(noun, head=name.index, dep="compound")
            yield from (replace(t, head=name.index) for t in document.children(noun))


def _finite_behind_infinitives(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The second verb of "had to close the mill and sacked 20": a past tense is joined to the past tense before it."""
    for verb in words:
        before = document.head(verb)
        above = document.head(before)
        joined = verb.dep == "conj" and verb.tag == "VBD" and before.tag == "VB" and before.dep == "xcomp"
        if joined and above.tag == "VBD" and document.child(verb, *_SUBJECTS) is None:
            yield replace(verb, head=above.index)
            ands = (t for t in document.children(before, "cc") if t.index < verb.index)
            yield from (replace(t, head=above.index) for t in ands)


def _what_emerged(document: Document, words: Sequence[Token]) -> Iterator[Token]:
    """The clause of "it emerged that managers had known", which is what emerged."""
    for clause in words:
        verb = document.head(clause)
        if clause.dep != "advcl" or clause.index < verb.index or verb.lemma not in _EMERGING:
            continue
        subject, mark = document.child(verb, "nsubj"), document.child(clause, "mark")
        if subject is not None and subject.text.lower() == "it" and mark is not None and mark.text.lower() == "that":
            yield replace(clause, dep="ccomp")


SLIPS = (
    _finite_behind_infinitives,
    _founded,
    _called,
    _passed,
    _named_doers,
    _outcomes,
    _joined_offices,
    _auxiliaries,
    _warnings,
    _second_acts,
    _second_doings,
    _afterthoughts,
    _entries_into_force,
    _pleas,
    _distances,
    _what_emerged,
)
