"""Clauses inside a title: what is said, what for, which one is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import lexicon, objects, parser_slips, participles, relatives, syntax
from timeline.events.phrases import phrase
from timeline.events.titling.directions import direction, goes_with_verb
from timeline.events.titling.obliques import oblique
from timeline.events.titling.shortening import clause_follows
from timeline.events.titling.speech import is_own_words, spoken
from timeline.events.titling.verb_groups import spelled_out
from timeline.events.titling.wording import Writer

_NEEDED = "dobj dative attr oprd acomp npadvmod advmod xcomp ccomp".split()  # worded first, in the order of the text
_ENTIRE = "dobj dative attr oprd acomp".split()  # nor is a clause entire without them
_FREE = "prep agent".split()
_SUBJECT_ROOMS = (6, 4, 3)  # words the subject of a clause may take
OF_VERBS = frozenset("about against as from into of to toward towards with".split())  # they belong to their verb
_BEFORE_DEEDS = OF_VERBS | {"at", "by", "for", "in", "on"}


def complement(writer: Writer, verb: Token, room: int) -> list[str]:
    """A complement clause as it stands, subject in full, in at most `room` words: "to buy Initech", "the talks
    failed". Nothing when it would be left hanging."""
    if is_own_words(writer.document, verb):
        return spoken(writer.document, verb, room)
    found: list[str] = []
    for subject_room in _SUBJECT_ROOMS:
        trial = replace(writer, used=set(writer.used))
        words, entire = _clause(trial, verb, room, subject_room)
        if entire or (words and not found):
            found, used = words, trial.used
        if entire:
            break
    if found:
        writer.used = used
    return found


def _is_ever_done(document: Document, verb: Token) -> bool:
    """ "They found the oldest planet ever seen", whose participle the parser takes for a verb."""
    return verb.tag in ("VBD", "VBN") and any(t.text.lower() == "ever" for t in document.children(verb, "advmod"))


_ASKING = frozenset("what who whom which how where when why".split())


def _asking(document: Document, verb: Token) -> list[str]:
    """The word an infinitive is asked with: "what to do", "how to deal"."""
    if not syntax.is_infinitive(document, verb):
        return []
    return [t.text for t in document.children(verb, "dobj", "advmod", "attr") if t.text.lower() in _ASKING]


def _clause(writer: Writer, verb: Token, room: int, subject_room: int) -> tuple[list[str], bool]:
    """A clause whose subject takes at most `subject_room` words, and whether all that its verb needs is in it."""
    document = writer.document
    helpers = [t for t in document.children(verb, "aux", "auxpass", "neg") if t.index < verb.index]
    words = ["that"] if is_that_clause(document, verb) else ["for"] if _is_for(document, verb) else []
    words = ["whether"] if any(t.text.lower() == "whether" for t in document.children(verb, "mark")) else words
    words += (asking := _asking(document, verb))
    words += (subject := clause_subject(writer, verb, min(room, subject_room)))
    if not subject and _has_subject(document, verb):
        return [], False
    words += [word for t in helpers for word in spelled_out(t, verb)] + [verb.text]
    behind = (t for t in document.children(verb, "neg") if 0 < t.index - verb.index <= 2)  # "was not", "was no longer"
    words += [word for t in behind for word in spelled_out(t, verb)]
    words += [t.text for t in document.children(verb, "prt")]
    if len(words) > room:
        return [], False
    bare, entire = len(words), True
    small = objects.small_clause(document, verb)
    thing = document.child(small, "nsubj") if small is not None else None
    for named in (thing, small) if small is not None and thing is not None else ():
        words += writer.noun_phrase(named, room=max(0, room - len(words)))
    told: list[tuple[int, list[str]]] = []
    for child in sorted(document.children(verb, *_NEEDED, *_FREE), key=lambda child: child.dep in _FREE):
        asked = child.text in words and child.text.lower() in _ASKING
        if asked or (child.dep in _ENTIRE and parser_slips.is_set_off(document, verb, child)):
            continue
        part = _part(writer, child, left := room - len(words) - sum(len(each) for _, each in told))
        if part and len(part) <= left:
            told.append((child.index, part))
        elif _leaves_hanging(child, bool(subject)):
            return helped(writer, verb, room), False
        elif child.dep == "prep" and verb.lemma == "be" and not told:
            return [], False  # "of being behind the attack"
        entire &= bool(part) or child.dep not in _ENTIRE or writer.is_date(child)
    words += [word for _, part in sorted(told) for word in part]
    hangs = len(words) == bare and not asking and not _is_ever_done(document, verb) and _wants_more(writer, verb)
    return ([], False) if hangs else (words, entire)


def doing(document: Document, preposition: Token, among: frozenset[str] = _BEFORE_DEEDS) -> Token | None:
    """The gerund behind a preposition of the verb, one of `among`: "accused of molesting children"."""
    deed = document.child(preposition, "pcomp")
    if preposition.text.lower() not in among or deed is None or deed.tag != "VBG":
        return None
    return deed


def as_far(writer: Writer, preposition: Token, deed: Token, room: int) -> list[str]:
    """A preposition with the gerund behind it, whole or not at all."""
    words = complement(writer, deed, room - 1)
    return [preposition.text.lower(), *words] if words else []


def by_doing(writer: Writer, verb: Token, room: int) -> tuple[int, list[str]]:
    """How or what for it was done, with its place: "by installing a wall", "for taking bribes"."""
    document = writer.document
    for preposition in document.children(verb, "prep"):
        deed = doing(document, preposition, _BEFORE_DEEDS - OF_VERBS)
        if deed is not None and preposition.index > verb.index:
            return preposition.index, as_far(writer, preposition, deed, room)
    return 0, []


def helped(writer: Writer, verb: Token, room: int) -> list[str]:
    """Whom one helps, where what with does not fit: "to help the girls"."""
    document = writer.document
    deed = document.child(verb, "ccomp")
    whom = document.child(deed, "nsubj") if deed is not None and deed.tag == "VB" else None
    if verb.lemma.lower() != "help" or whom is None or document.child(verb, "nsubj") is not None:
        return []
    words = [t.text.lower() for t in document.children(verb, "aux")] + [verb.text]
    part = writer.noun_phrase(whom, room=room - len(words))
    return [*words, *part] if part else []


def _leaves_hanging(left_out: Token, has_subject: bool) -> bool:
    """Whether a clause says too little without a part: "to urge him" of what it urges, "leaving struggling" of whom
    it left so."""
    if left_out.dep in ("xcomp", "ccomp"):
        return left_out.tag.startswith("VB")
    return left_out.dep == "dobj" and left_out.pos in ("NOUN", "PROPN") and not has_subject


def aims(document: Document, thing: Token | None) -> Iterator[Token]:
    """The clause that says what a thing is for or says: "the option to leave", "a claim that he left"."""
    for child in document.children(thing, "acl", "relcl") if thing is not None else ():
        close = child.dep == "acl" or _is_for(document, child) or _follows(document, thing, child)
        infinitive = syntax.is_infinitive(document, child) and close
        if infinitive or is_that_clause(document, child):
            yield child


def provisions(document: Document, thing: Token | None) -> Iterator[Token]:
    """The clause that says what a bill, an order or a letter does: "a law banning smoking", "a bill that would ban
    it"."""
    if thing is None or thing.lemma.lower() not in lexicon.PROVIDING:
        return
    for clause in document.children(thing, "acl", "relcl"):
        first = document.subtree(clause)[0]
        relative = document.child(clause, "nsubj")
        if document.tokens[first.index - 1].text == "," or document.child(clause, "mark") is not None:
            continue
        doing = clause.dep == "acl" and clause.tag == "VBG"
        if doing or (relative is not None and relatives.is_relative(relative, clause)):
            yield clause


def provided(writer: Writer, clause: Token, room: int) -> list[str]:
    """The clause with its "that", as far as it tells something."""
    relative = [t.text.lower() for t in writer.document.children(clause, "nsubj") if clause.dep == "relcl"]
    words = complement(writer, clause, room - len(relative))
    return [*relative, *words] if words else []


def _follows(document: Document, thing: Token | None, clause: Token) -> bool:
    """ "Implementation of the exam to be postponed": an infinitive right behind the phrase it belongs to."""
    if thing is None:
        return False
    inside = {t.index for t in document.subtree(clause)}
    return max(t.index for t in phrase(document, thing) if t.index not in inside) + 1 == min(inside)


def aimed(writer: Writer, thing: Token, words: list[str], room: int) -> list[str]:
    """A phrase with what it is for or says, in at most `room` words; nothing where "the need" would stand without."""
    if not words:
        return []
    for aim in aims(writer.document, thing):
        if more := complement(writer, aim, room - len(words)):
            return [*words, *more]
        definite = any(t.text.lower() == "the" for t in writer.document.children(thing, "det"))
        if definite or is_that_clause(writer.document, aim) or writer.document.child(thing, "poss") is not None:
            return []
    return words


def _is_for(document: Document, verb: Token) -> bool:
    """ "Time for users to move": an infinitive with its subject."""
    return verb.dep in ("acl", "relcl") and any(t.text.lower() == "for" for t in document.children(verb, "mark"))


def is_that_clause(document: Document, verb: Token) -> bool:
    """ "A claim that the talks failed": a clause that a noun holds; "the grounds" right before it are the holder."""
    marks = [t for t in document.children(verb, "mark") if t.text.lower() == "that"]
    if verb.dep != "acl" or not marks:
        return False
    before = document.tokens[marks[0].index - 1]
    return before.index == verb.head or not clause_follows(document, before)


def described(writer: Writer, head: Token, room: int) -> list[str]:
    """The clause that says which one is meant, where the noun alone does not: "the man who threw a stone"."""
    document = writer.document
    if head.lemma.lower() not in lexicon.ANYBODY or writer.kind(head) is not None:
        return []
    for clause in document.children(head, "relcl", "acl"):
        first = document.subtree(clause)[0]
        if first.index == head.index + 1 and clause.tag.startswith("VB") and not document.child(clause, "mark"):
            relative = document.child(clause, "nsubj", "nsubjpass")
            if relative is None or not relatives.is_relative(relative, clause):
                relative = None
                if clause.dep == "relcl":
                    return []
            words = complement(writer, clause, room - 1)
            return [*([relative.text.lower()] if relative is not None else []), *words] if words else []
    return []


def clause_subject(writer: Writer, verb: Token, room: int) -> list[str]:
    """The subject of a clause; a pronoun for whom the title has named already."""
    if (there := writer.document.child(verb, "expl")) is not None and there.index < verb.index:
        return [there.text.lower()]
    subject = writer.document.child(verb, "nsubj", "nsubjpass", "csubj")
    if subject is not None and subject.text.lower() == "what" and verb.dep == "ccomp":
        return [subject.text.lower()]  # "found what appeared to be gold"
    if subject is None or relatives.is_relative(subject, verb):
        return []
    if subject.dep == "csubj":
        return complement(writer, subject, min(6, room)) if subject.tag == "VBG" else []
    if subject.tag == "PRP" and writer.is_named(subject):
        return [subject.text.lower() if subject.text != "I" else subject.text]
    words = writer.noun_phrase(subject, room=room) or writer.first_of_list(subject, room=room)
    return writer.in_sentence(subject, words)


def _has_subject(document: Document, verb: Token) -> bool:
    """Whether a clause has a subject to be worded, of its own words."""
    subject = document.child(verb, "nsubj", "nsubjpass", "csubj")
    return subject is not None and not relatives.is_relative(subject, verb)


def _part(writer: Writer, child: Token, room: int) -> list[str]:
    """What completes the verb of a clause; no second half of "semi-final"."""
    before = writer.document.tokens[child.index - 1]
    if before.text == "-" and before.end == child.start and before.head != child.index:
        return []
    if child.dep in ("prep", "agent") or (child.dep == "dative" and child.pos == "ADP"):
        if (deed := doing(writer.document, child)) is not None:
            return as_far(writer, child, deed, room)
        inner = writer.document.child(child, "pobj")
        return aimed(writer, inner, oblique(writer, child, inner, room=room), room) if inner is not None else []
    if child.dep == "advmod":
        behind = child.index > child.head and goes_with_verb(writer.document.head(child), child)
        return direction(writer, child, room) if behind else []
    if child.dep in ("xcomp", "ccomp"):
        worded = child.tag.startswith("VB") and not participles.says_from_when(writer.document, child)
        return complement(writer, child, room) if worded else []
    if child.dep == "acomp":
        return adjective(writer, child, room)
    words = writer.noun_phrase(child, room=room) or writer.first_of_list(child, room=room)
    return aimed(writer, child, words, room)


def _wants_more(writer: Writer, verb: Token) -> bool:
    """Whether a clause of only subject and verb says nothing: what completes the verb did not fit, or only its day
    is told ("starting on Thursday")."""
    document = writer.document
    inner = [document.child(p, "pobj") for p in document.children(verb, "prep")]
    if verb.tag == "VBG" and any(t is not None and writer.is_date(t) for t in inner):
        return True
    wanted = document.children(verb, "dobj", "xcomp", "ccomp", "attr", "acomp")
    return verb.lemma == "be" or any(not writer.is_date(t) for t in wanted)


def adjective(writer: Writer, word: Token, room: int) -> list[str]:
    """An adjective with what hangs on it, as far as it fits: "willing to leave"; nothing when it is left hanging."""
    document = writer.document
    done_by = {t.index for s in document.children(word, "nsubj") for t in document.subtree(s)}
    whole = writer.plain([t for t in document.subtree(word) if t.index not in done_by])
    if len(whole) <= room:
        return whole
    words = writer.plain([t for t in document.children(word, "advmod", "neg") if t.index < word.index] + [word])
    aim = document.child(word, "xcomp")
    if aim is not None:
        part = complement(writer, aim, room - len(words)) if aim.tag.startswith("VB") else []
        return [*words, *part] if part else []
    for preposition in document.children(word, "prep"):
        inner = document.child(preposition, "pobj")
        words += oblique(writer, preposition, inner, room=room - len(words)) if inner is not None else []
    return words if len(words) <= room else []
