"""The verb group: what the auxiliaries and the governing verb say about tense, modality and negation.

One reading of it serves two floors: cues for dates, and the status of events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.document import Document, Token, once
from timeline.model import Aspect, Cue, Span, Tense
from timeline.word_lists import word_lists

_MODALS = frozenset("will would shall should can could may might must ought".split())
_AHEAD = word_lists("event_words.toml")["looking_ahead"]
_ACCUSING = frozenset("accuse convict suspect".split())  # of what was done before
_TOLD = frozenset("advise assure convince inform notify persuade remind tell warn".split())  # somebody, that
_EMPTY = frozenset("appear be emerge happen seem take transpire turn".split())  # before a clause
_WEATHER = frozenset("hail rain snow".split())
_OF_SOMEBODY = frozenset("able bound certain due eager free keen likely ready sure unable unlikely willing".split())
_CLAUSES = ("ccomp", "xcomp", "advcl", "csubj", "acl")
_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_CONTRACTIONS = {"'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "ca": "can", "wo": "will"}


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries.

    `modal` is the modal or what looks ahead like one ("will", "going to", "is to",
    "expect to"); `finite` is False for a bare infinitive, participle or gerund.
    """

    verb: Token
    tense: Tense = Tense.NONE
    aspect: Aspect = Aspect.NONE
    modal: str = ""
    negated: bool = False
    passive: bool = False
    finite: bool = False

    @property
    def is_plain_past(self) -> bool:
        """Whether it tells what was done, and no more: "left", "was killed", not "had left", "would leave"."""
        return self.tense is Tense.PAST and self.aspect is Aspect.NONE and not self.modal


def is_verb(token: Token) -> bool:
    """Whether a token is a verb by itself, not the helper of one."""
    return token.pos in ("VERB", "AUX") and token.tag.startswith(("VB", "MD")) and token.dep not in ("aux", "auxpass")


@once
def verb_group(document: Document, verb: Token) -> VerbGroup:
    """Read the auxiliaries of a verb; a coordinated verb without its own takes those of the first."""
    helpers = list(document.children(verb, "aux", "auxpass"))
    bearer = verb
    if not helpers and verb.dep == "conj" and verb.tag in ("VB", "VBN", "VBG"):
        first = document.head(verb)
        while first.dep == "conj" and not document.children(first, "aux", "auxpass"):
            first = document.head(first)
        if first.tag == verb.tag or (first.tag in ("VBD", "VBN") and verb.tag == "VBN"):
            helpers, bearer = list(document.children(first, "aux", "auxpass")), first
    modal = next((_CONTRACTIONS.get(h.text.lower(), h.text.lower()) for h in helpers if h.tag == "MD"), "")
    modal = modal if modal in _MODALS else ""
    simple = verb if verb.tag in _FINITE or _is_simple_past(document, verb, helpers) else None
    finite = next((h for h in helpers if h.tag in _FINITE), simple)
    passive = any(h.dep == "auxpass" for h in helpers) or bool(document.child(verb, "nsubjpass"))
    aspect = Aspect.NONE
    if any(h.lemma == "have" and h.dep == "aux" for h in helpers):
        aspect = Aspect.PERFECT
    elif verb.tag == "VBG" and any(h.lemma == "be" for h in helpers):
        aspect = Aspect.PROGRESSIVE
    tense = _tense(finite, modal, aspect)
    if finite is None:
        tense, modal = _borrowed(document, bearer, modal)
    elif _is_to(document, verb):
        tense, modal = Tense.FUTURE, "be to"
    negated = bool(document.child(verb, "neg")) or (bearer is not verb and bool(document.child(bearer, "neg")))
    return VerbGroup(verb, tense, aspect, modal, negated, passive, finite is not None)


def _is_simple_past(document: Document, verb: Token, helpers: Sequence[Token]) -> bool:
    """A participle by its tag that has a subject before it and no helper: "the port, which the rebels captured"."""
    if verb.tag != "VBN" or helpers or verb.dep not in ("ROOT", "ccomp", "relcl", "advcl"):
        return False
    subject = document.child(verb, "nsubj")
    return subject is not None and subject.index < verb.index


def _tense(finite: Token | None, modal: str, aspect: Aspect) -> Tense:
    if modal:
        to_do = modal == "must" and aspect is Aspect.NONE  # "must have left" guesses at what was
        return Tense.FUTURE if to_do or modal in ("will", "shall") else Tense.NONE
    if finite is None or finite.tag == "MD":
        return Tense.NONE
    return Tense.PAST if finite.tag in ("VBD", "VBN") else Tense.PRESENT


def _is_to(document: Document, verb: Token) -> bool:
    """ "The two are to meet": a form of "be" that only carries an infinitive."""
    inner = document.child(verb, "xcomp")
    if verb.lemma != "be" or inner is None or document.child(verb, "acomp", "attr"):
        return False
    return inner.tag == "VB" or any(t.tag == "VB" for t in document.children(inner, "auxpass"))


def _borrowed(document: Document, verb: Token, modal: str) -> tuple[Tense, str]:
    """Tense of a verb without a finite form: an infinitive after "plans" looks ahead, a participle goes with
    the verb it hangs on."""
    infinitive = any(h.tag == "TO" for h in document.children(verb, "aux"))
    head = document.head(verb)
    if infinitive and head is not verb:
        if head.lemma in _AHEAD or head.lemma == "go":
            return Tense.FUTURE, f"{head.lemma} to"
        if head.lemma == "be":
            return Tense.FUTURE, "be to"
        if has_until(document, head):
            return Tense.FUTURE, "may"
        if head.lemma == "have" and head.tag in ("VBP", "VBZ") and verb.dep == "xcomp":
            return Tense.FUTURE, "must"
    if verb.tag == "VBN" and (verb.dep == "acl" or _set_off(document, verb)):
        return Tense.PAST, ""  # "the reward offered in March" was offered, whatever becomes of it
    for above in document.ancestors(verb):
        if is_verb(above):
            group = verb_group(document, above)
            return group.tense, group.modal or modal
    return Tense.NONE, modal


def has_until(document: Document, verb: Token) -> bool:
    """Whether it only gives the day by which to do something: "has until Friday to appeal"."""
    until = any(t.text.lower() in ("until", "till") for t in document.children(verb, "prep"))
    return verb.lemma == "have" and until and document.child(verb, "xcomp") is not None


def _set_off(document: Document, verb: Token) -> bool:
    """A participle right behind a comma, with its "by" or what one is accused of: "the tender, won by a rival"."""
    if verb.index == 0 or document.tokens[verb.index - 1].text != ",":
        return False
    return document.child(verb, "agent") is not None or verb.lemma.lower() in _ACCUSING


def is_expletive(document: Document, it: Token) -> bool:
    """Whether an "it" means nothing: "it was clear that", "it rained", "it is feared that"; "it was told that" means
    somebody."""
    verb = document.head(it)
    if it.text.lower() != "it" or it.dep == "expl":
        return it.dep == "expl"
    if it.dep == "nsubjpass":
        return document.child(verb, "ccomp") is not None and verb.lemma not in _TOLD
    if it.dep != "nsubj":
        return False
    if verb.lemma in _WEATHER:
        return True
    quality = document.child(verb, "acomp")
    if (
        quality is not None
        and quality.lemma.lower() not in _OF_SOMEBODY
        and document.child(quality, *_CLAUSES) is not None
    ):
        return True
    empty = verb.lemma in _EMPTY or document.child(verb, "expl") is not None
    return empty and document.child(verb, *_CLAUSES) is not None


def verbs(document: Document) -> Iterator[Token]:
    """The verbs of a document, helpers left out, in text order."""
    return (token for token in document.tokens if is_verb(token))


def cues(document: Document) -> tuple[Cue, ...]:
    """One cue a verb: the characters of the clause it governs and where it looks.

    Clauses nest; the innermost one that holds a date is the one that counts.
    """
    return tuple(_cue(document, verb) for verb in verbs(document))


def _cue(document: Document, verb: Token) -> Cue:
    below = document.subtree(verb)
    group = verb_group(document, verb)
    modal = "was to" if _ahead_of_then(document, verb, group) else group.modal
    return Cue(Span(below[0].start, below[-1].end), group.tense, group.aspect, modal, verb.lemma)


def _ahead_of_then(document: Document, verb: Token, group: VerbGroup) -> bool:
    """Whether what looks ahead does so from the past: "was to meet", "planned to meet"."""
    if group.tense is not Tense.FUTURE or not group.modal.endswith(" to"):
        return False
    for above in filter(is_verb, (verb, *document.ancestors(verb))):
        finite = [t for t in (above, *document.children(above, "aux", "auxpass")) if t.tag in _FINITE]
        if finite:
            return any(token.tag == "VBD" for token in finite)
    return False
