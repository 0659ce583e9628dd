"""Who is the subject, what is the object: the tree read the way a grammar says it.

Subjects of infinitives, participles and coordinated verbs are those of the verb they hang on; a
relative pronoun is the noun it describes (`relatives`).
"""

from __future__ import annotations

from timeline.document import Document, Token
from timeline.events import lexicon, objects, parser_slips, relatives
from timeline.verbs import is_verb

_CALLED_AS = frozenset("acclaim describe denounce hail know regard revere".split())  # "the singer hailed as a star"
_LIVES = frozenset("bear raise educate".split())
_BEATING = frozenset("beat defeat edge oust outpoint stun thrash upset".split())  # "beat Hill to win the title"
_ASKING = frozenset("appeal call count plead prevail rely".split())
_ASKED = {
    **dict.fromkeys(("on", "upon", "to", "with"), _ASKING),
    "for": frozenset("appeal apply arrange ask call campaign plead press push wait".split()),
}  # preposition before who is asked to do something, with its verbs
_NAMING = frozenset("appoint christen declare dub elect name nickname re-elect rename".split())
APPOINTING = frozenset("appoint choose elect hire name nominate pick promote select tap".split())
_FOLLOWING = frozenset(("replace", "succeed"))
_DEEPEST = 6  # clauses up: further away a subject is a guess


def subject(document: Document, verb: Token, *, depth: int = 0) -> Token | None:
    """The subject of a verb: its own, or that of the verb it hangs on; None when nobody is told.

    Of several (a slip of the parser over "health officials said") the nearest one before the verb.
    """
    own = own_subject(document, verb)
    if own is not None and not (own.ent_type == "DATE" and verb.dep == "conj"):
        return _as_meant(document, verb, own)  # no date: "she left and the same year was elected"
    head = document.head(verb)
    if head is verb:
        return parser_slips.lent(document, verb) or parser_slips.noun_before(document, verb)
    slips = (parser_slips.behind_mark, parser_slips.set_off, parser_slips.being_done_to)
    thing = next((found for slip in slips if (found := slip(document, verb)) is not None), None)
    if thing is not None or depth > _DEEPEST:
        return thing
    above = head if is_verb(head) else next((t for t in document.ancestors(head) if is_verb(t)), None)
    if verb.dep == "pcomp" and (noun := document.head(head)).pos == "NOUN":
        owner = document.child(noun, "poss")
        if owner is not None or (above is not None and noun.dep in ("nsubj", "nsubjpass")):
            return owner  # "his plan of bombing embassies took months": the plan bombs nothing
    if (born := _whose_life(document, verb, head)) is not None:
        return born
    return _controller(document, verb, head, above, depth=depth)


def _as_meant(document: Document, verb: Token, own: Token) -> Token | None:
    """For a verb's own subject another word where the parser erred, and of a relative clause the noun it tells of."""
    if (other := parser_slips.hidden_by(document, verb, own)) is not None:
        return other
    relative = (
        own.tag in relatives.RELATIVE or relatives.is_relative(own, verb) or relatives.reaches_out(document, verb)
    )
    return relatives.described(document, verb) if relative else own


def _whose_life(document: Document, verb: Token, head: Token) -> Token | None:
    """ "Born in Oslo, her love of music grew"."""
    if verb.lemma not in _LIVES or verb.dep != "advcl" or verb.tag != "VBN" or head.index < verb.index:
        return None
    told = own_subject(document, head)
    owner = document.child(told, "poss") if told is not None and told.pos == "NOUN" else None
    return owner if owner is not None and owner.tag == "PRP$" else None


def _controller(document: Document, verb: Token, head: Token, above: Token | None, *, depth: int) -> Token | None:
    """Who does what a verb without a subject tells, by how it hangs on the word above."""
    match verb.dep:
        case "acl" if head.lemma.lower() in lexicon.COURTS and verb.lemma in lexicon.TRIED and above is not None:
            return subject(document, above, depth=depth + 1)  # "appeared in court charged with fraud"
        case "acl" | "relcl" if is_set_ahead(document, verb):
            return head
        case "acl" | "relcl" if is_infinitive(document, verb) and (owner := _planner(document, head)) is not None:
            return owner
        case "acl" | "relcl" if _is_somebody(head) and not is_infinitive(document, verb):
            return relatives.said_of(document, head) or relatives.named_by(document, head) or head
        case "pcomp" if (
            above is not None and head.text.lower() in ("for", "of") and (blamed := _blamed(document, above))
        ):
            return blamed  # "convicted him of killing"
        case "pcomp" if head.text.lower() == "from" and above is not None and above.lemma in lexicon.KEEPING:
            kept = None if is_passive(document, above) else document.child(above, "dobj")
            return kept or subject(document, above, depth=depth + 1)
        case "advcl" if verb.lemma in _FOLLOWING and above is not None and (named := _appointed(document, above)):
            return named
        case "xcomp" if verb.tag == "VB" and (whom := asked(document, head)) is not None:
            return whom
        case "xcomp" if verb.tag == "VB" and (controlled := document.child(head, "dobj")) and not _promises(head):
            return controlled
        case "conj" | "advcl" | "acomp" | "pcomp" | "prep" | "ccomp" | "dep" | "xcomp" | "acl" | "relcl":
            return subject(document, above, depth=depth + 1) if above else None
    return None


def _planner(document: Document, plan: Token) -> Token | None:
    """Whose plan it is, or whose failure: "the firm's inability to pay"; of "it announced its plan to build" the verb
    has the subject."""
    owner = document.child(plan, "poss")
    if owner is None or plan.lemma.lower() not in lexicon.PLAN_NOUNS | lexicon.FAILING:
        return None
    return owner if owner.tag != "PRP$" or plan.dep in ("nsubj", "nsubjpass") else None


def _is_somebody(word: Token) -> bool:
    """A noun, a pronoun or, counting people, a number: "12 killed in a raid"."""
    return word.pos in ("NOUN", "PROPN", "PRON") or (
        word.tag == "CD" and not word.ent_type.startswith(("DATE", "TIME"))
    )


def _blamed(document: Document, verb: Token) -> Token | None:
    """Who is judged for what follows: "convicted him of killing", "found Anna Berg guilty of killing"."""
    small = objects.small_clause(document, verb)
    whom = document.child(verb, "dative") or document.child(verb, "dobj")  # "fined Orion a million for misleading"
    return whom or (document.child(small, "nsubj") if small is not None else None)


def _appointed(document: Document, verb: Token) -> Token | None:
    """Who is given an office, which is who succeeds another: "named Hill chief executive, succeeding Wood"."""
    if verb.lemma not in APPOINTING or is_passive(document, verb):
        return None
    office = document.child(verb, "oprd", "dobj")
    if office is None or office.pos != "NOUN":
        return document.child(verb, "dobj") or office
    inside = document.child(office, "nmod", "compound")
    return inside if inside is not None and inside.pos == "PROPN" else document.child(verb, "dobj")


def asked(document: Document, verb: Token) -> Token | None:
    """Who is asked to do something: "called on the firm to sell", "asked for the talks to end"."""
    lemma = verb.lemma.lower()
    for preposition in document.children(verb, "prep"):
        if lemma in _ASKED.get(preposition.text.lower(), ()):
            return document.child(preposition, "pobj")
    return None


def _promises(verb: Token) -> bool:
    """Verbs whose infinitive is done by their subject, object or not."""
    return verb.lemma in ("promise", "use", "threaten", "vow") or verb.lemma in _BEATING


def own_subject(document: Document, verb: Token) -> Token | None:
    """The subject that hangs on the verb itself, the nearest before it."""
    own = document.children(verb, "nsubj", "nsubjpass", "csubj")
    before = [token for token in own if token.index < verb.index]
    if len(before) > 1 and parser_slips.names_inside(document, before[-2], before[-1]):
        return before[-2]  # "her marriage to the painter Dan Stern ended"
    return before[-1] if before else (own[0] if own else None)


def is_infinitive(document: Document, verb: Token) -> bool:
    """ "To meet", "to be met"."""
    bare = verb.tag == "VB" or (verb.tag == "VBN" and any(t.tag == "VB" for t in document.children(verb, "auxpass")))
    return bare and any(t.tag == "TO" for t in document.children(verb, "aux"))


def is_set_ahead(document: Document, verb: Token) -> bool:
    """Whether an infinitive says when what it describes is to be: "an election to be held in May", "talks to begin on
    Friday"."""
    noun = document.head(verb)
    if verb.dep not in ("acl", "relcl") or noun.pos != "NOUN" or not is_infinitive(document, verb):
        return False
    if any(t.ent_type == "ORDINAL" or t.tag == "JJS" or t.lemma == "only" for t in document.children(noun)):
        return False  # "the third church to be built there" was
    if verb.tag == "VBN":
        return noun.lemma.lower() not in lexicon.PLAN_NOUNS
    begins = verb.lemma in lexicon.OCCURRENCE and document.child(verb, "dobj") is None
    return begins and noun.lemma.lower() in lexicon.EVENT_NOUNS


def is_main(document: Document, verb: Token) -> bool:
    """The root, or what the root only reports."""
    while verb.dep in ("ccomp", "conj"):
        head = document.head(verb)
        if not is_verb(head):
            return False
        verb = head
    return verb.head == verb.index


def is_passive(document: Document, verb: Token) -> bool:
    """Whether the verb's subject is what it was done to."""
    if document.child(verb, "auxpass", "nsubjpass") or (verb.lemma == "bear" and verb.tag == "VBN"):
        return True
    if document.child(verb, "agent") and not (document.child(verb, "nsubj") and document.child(verb, "dobj")):
        return True  # with both, "by" belongs to the object: "attended a rally by workers"
    if _is_held(document, verb) or (
        verb.dep == "conj" and not own_subject(document, verb) and _is_done_by(document, verb)
    ):
        return True
    if verb.dep == "ccomp" and verb.tag == "VBN" and document.head(verb).lemma == "have":
        return not document.child(verb, "aux")  # "had his sentence commuted"
    if verb.tag in ("VBD", "VBN") and _has_no_object(document, verb):
        called = verb.lemma in _CALLED_AS and any(t.text.lower() == "as" for t in document.children(verb, "prep"))
        if verb.lemma in lexicon.ALWAYS_DONE_TO or called:
            return True
    if verb.dep == "conj" and verb.tag in ("VBD", "VBN") and _is_given_name(document, verb):
        return is_passive(document, document.head(verb))
    if verb.dep == "conj" and verb.tag in ("VBD", "VBN") and (time := document.child(verb, "dobj")) is not None:
        first = document.head(verb)  # "was arrested and charged the following month"
        return _is_time(document, time) and not own_subject(document, verb) and is_passive(document, first)
    set_off = verb.tag == "VBD" and verb.dep == "acl"  # "the deal, notified in May,"
    if not (verb.tag == "VBN" or set_off) or document.child(verb, "aux", "dobj", "nsubj"):
        return False
    head = document.head(verb)
    if verb.dep == "conj":
        return is_verb(head) and is_passive(document, head)
    return verb.dep in ("acl", "advcl") or (verb.dep == "ROOT" and not document.child(verb, "nsubj"))


def _is_given_name(document: Document, verb: Token) -> bool:
    """Whether what stands behind a verb is the name or office that its subject gets: "was sold and renamed Orion"."""
    given = document.child(verb, "dobj", "oprd", "attr")
    if verb.lemma not in _NAMING or given is None or document.child(verb, "nsubj", "nsubjpass"):
        return False
    return document.child(given, "det", "poss") is None


def _is_done_by(document: Document, verb: Token) -> bool:
    """The second of two joined to "being" or "be", which the parser takes for the past tense: "survived being attacked
    and dragged off by a shark"."""
    helpers = document.children(document.head(verb), "auxpass")
    done_by = any(t.text.lower() == "by" for t in document.children(verb, "prep"))
    return verb.tag == "VBD" and done_by and any(t.tag in ("VBG", "VB") for t in helpers)


def _is_held(document: Document, verb: Token) -> bool:
    """ "Taken prisoner in 1899, he escaped"."""
    held = document.child(verb, "dobj", "oprd", "attr")
    bare = verb.tag == "VBN" and not document.child(verb, "aux", "nsubj")
    return bare and held is not None and held.lemma in ("prisoner", "captive", "hostage")


def _has_no_object(document: Document, verb: Token) -> bool:
    """Whether nothing is the object of a verb, not even what its relative clause describes."""
    own = document.child(verb, "nsubj")
    gap = verb.dep == "relcl" and own is not None and own.tag not in relatives.RELATIVE
    helped = any(t.text.lower() in ("has", "have", "had") for t in document.children(verb, "aux"))
    told = document.children(verb, "dobj", "ccomp", "xcomp", "dative", "npadvmod")
    gap |= objects.shared_object(document, verb) is not None
    return not gap and not helped and all(_is_time(document, t) for t in told)


def _is_time(document: Document, noun: Token) -> bool:
    """Whether what looks like an object says when: "the following month", "last year"."""
    pointing = ("following", "last", "next", "previous", "same", "this", "that")
    return noun.lemma.lower() in lexicon.PERIODS and any(
        t.text.lower() in pointing for t in document.children(noun, "amod", "det")
    )
