"""What governs a word: what the clauses around it make of its status, outermost last.

What is under "if", "denied that", "fears that" or "plans to" did not happen, however plain its own verb looks. A
relative clause or one of time with a finite past verb is asserted whatever stands above it.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import lexicon, syntax
from timeline.events.standing import Ground, Standing, weaker
from timeline.model import Aspect, Certainty, Status, Tense
from timeline.verbs import is_verb, verb_group

_TIME = frozenset("after although as because before once since though until when while".split())
_AGAINST = frozenset("against without".split())
_ONE_WHO = frozenset("first last second only third person man woman country one".split())
_CLAIMS = frozenset("accusation allegation assertion claim report rumor rumour speculation suggestion".split())
_REJECTING = frozenset("debunk deny dismiss dispute rebut refute reject".split())
_FALSE = frozenset("baseless false incorrect unfounded untrue wrong".split())
_CLEARING = frozenset("absolve acquit clear exonerate".split())
_ASKING_LITTLE = frozenset("appeal ask lobby press pressure push urge want wish need".split())


def under(document: Document, word: Token, found: Standing) -> Standing:
    """What the clauses around a word make of it."""
    current = word
    for _ in range(12):
        head = document.head(current)
        if _is_conditional(document, current):
            found = weaker(found, Status.HYPOTHETICAL)
        if _is_claimed(document, current, head):
            found = _as_claimed(document, head, found)
        elif head is current or _is_asserted(document, current):
            return _source_aside(document, current, found)
        own = _in_itself(document, word, found) if current is word else None
        found = _by_head(document, current, head, found, is_inner=current is word) if own is None else own
        current = head
    return found


def _in_itself(document: Document, word: Token, found: Standing) -> Standing | None:
    """What a word is by its own form, a plan or an aim; None if neither."""
    if syntax.is_set_ahead(document, word):
        return weaker(found, Status.PLANNED, Ground.SET_AHEAD)
    if word.dep in ("advcl", "acl", "xcomp", "ccomp") and syntax.is_infinitive(document, word):
        return _aim(document, word, document.head(word), found)
    return None


def _by_head(document: Document, word: Token, head: Token, found: Standing, *, is_inner: bool) -> Standing:
    """What the word over one makes of what is under both; `is_inner` says that nothing else is."""
    if word.dep == "acl" and head.lemma.lower() == "condition":
        return weaker(found, Status.HYPOTHETICAL)
    called_off = _was_set(word) and found.status is Status.PLANNED and _is_called_off(document, head)
    if called_off or (word.tag == "VBG" and _ruled_out(document, head)):
        return weaker(found, Status.DENIED)
    if word.dep == "pcomp" and not is_verb(head):
        what = verb_group(document, word).finite  # "protested against what it considers a violation"
        return found if what else _behind_preposition(document, head, found)
    if word.dep in ("ccomp", "xcomp", "parataxis", "pcomp") and is_verb(head):
        return _said(document, word, head, found)
    noun = is_inner and word.pos in ("NOUN", "PROPN") and is_verb(head) and word.dep not in ("conj", "relcl")
    joined = word.dep == "conj" and word.tag == "VB" and head.pos in ("VERB", "AUX")
    return _as_clause(document, head, found) if noun or (joined and found.status is Status.HAPPENED) else found


def _is_conditional(document: Document, clause: Token) -> bool:
    """ "If it rains", "unless they pay"."""
    marks = document.children(clause, "mark")
    return any(t.lemma.lower() in lexicon.CONDITIONS or t.text.lower() in lexicon.CONDITIONS for t in marks)


def _is_claimed(document: Document, clause: Token, noun: Token) -> bool:
    """Whether a clause is what a claim says: "rejected claims that it had shelled a school"."""
    said = clause.dep == "acl" and any(t.text.lower() == "that" for t in document.children(clause, "mark"))
    return said and noun.lemma.lower() in _CLAIMS


def _as_claimed(document: Document, claim: Token, found: Standing) -> Standing:
    """What somebody rejects, or what is false, did not happen; what is only claimed is alleged."""
    verb = document.head(claim)
    rejected = claim.dep in ("dobj", "nsubjpass") and verb.lemma in _REJECTING
    states = (t.lemma.lower() for t in document.children(verb, "acomp"))
    false = claim.dep == "nsubj" and verb.lemma == "be" and not _FALSE.isdisjoint(states)
    if (rejected or false) and not verb_group(document, verb).negated:
        return weaker(found, Status.DENIED)
    return replace(found, certainty=Certainty.ALLEGED)


def _is_asserted(document: Document, clause: Token) -> bool:
    """Whether a clause is told for a fact inside any other: "the airport, which the rebels took in May", "until they
    were found"."""
    if not is_verb(clause):
        return False
    group = verb_group(document, clause)
    if not group.finite or group.modal or group.tense is Tense.NONE:
        return False
    if clause.dep == "ccomp" and any(t.text == ";" for t in document.tokens[clause.index : clause.head]):
        return True  # "he was held on Monday; he denies it": nobody denies that he was held
    if clause.dep == "relcl":
        return group.tense is Tense.PAST or group.aspect is not Aspect.NONE or _is_set_off(document, clause)
    marks = document.children(clause, "mark", "advmod")
    return clause.dep == "advcl" and group.tense is Tense.PAST and any(t.text.lower() in _TIME for t in marks)


def _is_set_off(document: Document, clause: Token) -> bool:
    """Whether a relative clause stands behind a comma."""
    first = document.subtree(clause)[0].index
    return first > 0 and document.tokens[first - 1].text == ","


def _ruled_out(document: Document, verb: Token) -> bool:
    return verb.lemma == "rule" and any(t.text == "out" for t in document.children(verb, "prt"))


def _behind_preposition(document: Document, preposition: Token, found: Standing) -> Standing:
    """ "Accused of hiding", "decided against publishing", "stopped short of calling", "kept them from leaving"."""
    above = document.head(preposition)
    if preposition.text.lower() in _AGAINST or above.text.lower() in ("short", "instead"):
        return weaker(found, Status.DENIED)
    if preposition.text.lower() == "from" and is_verb(above) and above.lemma.lower() in lexicon.KEEPING:
        kept = not verb_group(document, above).negated
        return weaker(found, Status.DENIED if kept else Status.HYPOTHETICAL)
    if preposition.text.lower() == "of" and _is_cleared(document, above):
        return weaker(found, Status.DENIED)
    if is_verb(above) and above.lemma.lower() in lexicon.ACCUSING and found.status is Status.HAPPENED:
        return replace(found, certainty=Certainty.ALLEGED)
    return found


def _only_asks(document: Document, verb: Token) -> bool:
    """Asking makes no plan: "wants it to stop", "called on her to resign"; "called an election to be held" does."""
    lemma = verb.lemma.lower()
    return lemma in _ASKING_LITTLE or (lemma == "call" and syntax.asked(document, verb) is not None)


def _is_cleared(document: Document, word: Token) -> bool:
    """ "Acquitted of killing", "found not guilty of killing"."""
    if word.lemma.lower() == "guilty":
        return any(t.text.lower() == "not" for t in (*document.children(word), *document.children(document.head(word))))
    return word.lemma.lower() in _CLEARING


def _aim(document: Document, verb: Token, head: Token, found: Standing) -> Standing:
    """An infinitive that no verb carries: a purpose, a plan, something asked for."""
    lemma = head.lemma.lower()
    if lemma in _ONE_WHO and verb.dep == "acl":
        return found  # "the first woman to win" won
    if verb.dep == "advcl" and any(t.lemma == "only" for t in document.children(verb, "advmod")):
        return found  # "only to lose" lost
    if verb.dep == "ccomp" and lemma in lexicon.IMPLICATIVE:
        return found
    refused = is_verb(head) and lemma in lexicon.NEGATIVE and verb.dep == "xcomp"
    failed = lemma in lexicon.FAILING and verb.dep in ("acl", "relcl")
    if refused or failed or _is_dropped(document, _held(document, verb, head)):
        return weaker(found, Status.DENIED)
    if verb.dep == "advcl" and is_of_plan(document, verb):
        return weaker(found, Status.PLANNED)
    above = head if is_verb(head) else next((t for t in document.ancestors(head) if is_verb(t)), None)
    for_a_plan = above is not None and verb_group(document, above).modal in ("will", "shall", "be to")
    promised = lemma in lexicon.PROMISING and verb.dep == "xcomp"
    if for_a_plan or promised or (lemma in lexicon.PROSPECTIVE and not _only_asks(document, head)):
        return weaker(found, Status.PLANNED)
    return weaker(found, Status.HYPOTHETICAL, Ground.AIM)


def _held(document: Document, verb: Token, head: Token) -> Token:
    """The plan an infinitive is part of, also where the parser hangs it on the verb: "foiled a plot to bomb a bus"."""
    things = document.children(head, "dobj") if verb.dep == "advcl" and is_verb(head) else ()
    first = document.subtree(verb)[0].index
    return next((t for t in things if t.lemma.lower() in lexicon.PLAN_NOUNS and t.index == first - 1), head)


def is_of_plan(document: Document, verb: Token) -> bool:
    """Whether an infinitive says what a plan is, on whichever the parser hangs it: "unveiled a plan to build"."""
    head = document.head(verb)
    own = (
        verb.dep in ("acl", "relcl")
        and head.lemma.lower() in lexicon.PLAN_NOUNS
        and syntax.is_infinitive(document, verb)
    )
    return own or _held(document, verb, head) is not head


def _is_dropped(document: Document, plan: Token) -> bool:
    """ "No plans to close", "scrapped a plan to build"."""
    if plan.pos != "NOUN" or plan.lemma.lower() not in lexicon.PLAN_NOUNS:
        return False
    if any(t.lemma.lower() == "no" for t in document.children(plan, "det")):
        return True
    verb = document.head(plan)
    return plan.dep in ("dobj", "nsubjpass") and is_verb(verb) and verb.lemma.lower() in lexicon.ABANDONING


def _was_set(word: Token) -> bool:
    """ "A trip planned for Thursday", "a trip due to begin"."""
    return word.dep == "acl" or word.lemma.lower() == "due"


def _is_called_off(document: Document, thing: Token) -> bool:
    """ "Canceled a trip planned for Thursday", "a trip due to begin was called off"."""
    verb = document.head(thing)
    off = verb.lemma.lower() == "call" and any(t.text.lower() == "off" for t in document.children(verb, "prt"))
    return thing.dep in ("dobj", "nsubjpass") and (off or verb.lemma.lower() in lexicon.CANCELLING)


def _said(document: Document, clause: Token, head: Token, found: Standing) -> Standing:
    """A clause that somebody says, thinks, denies or expects."""
    lemma = head.lemma.lower()
    group = verb_group(document, head)
    if lemma == "deny" or (group.negated and lemma in ("think", "believe", "know")):
        return weaker(found, Status.DENIED)
    if clause.dep == "xcomp" and lemma in lexicon.HEARSAY and (group.passive or lemma in ("appear", "seem")):
        return _hearsay(document, clause, found)
    if lemma in lexicon.NEGATIVE and clause.dep in ("xcomp", "pcomp"):
        return weaker(found, Status.DENIED)
    if lemma in lexicon.THINKING:
        return weaker(found, Status.HYPOTHETICAL)
    if lemma in lexicon.ASKING and (clause.tag == "VB" or syntax.is_infinitive(document, clause)):
        return weaker(found, Status.HYPOTHETICAL)  # not done yet
    if group.modal in lexicon.IMAGINED and lemma not in lexicon.SAYING:
        return weaker(found, Status.HYPOTHETICAL)
    if lemma in lexicon.SAYING and found.source is None:
        source = document.child(head, "nsubj", "nsubjpass")
        found = replace(found, source=source)
        if lemma in lexicon.ALLEGING and lemma not in ("say", "report"):
            found = replace(found, certainty=Certainty.ALLEGED)
    return found


def _hearsay(document: Document, clause: Token, found: Standing) -> Standing:
    """ "Is believed to have fled" is told as done, "is rumoured to be leaving" is not."""
    done = any(t.lemma == "have" for t in document.children(clause, "aux"))
    if not done and clause.tag == "VBN" and document.child(clause, "aux") is None:
        return weaker(found, Status.HYPOTHETICAL)  # "were believed lost"
    found = found if done else weaker(found, Status.HYPOTHETICAL)
    return replace(found, certainty=Certainty.ALLEGED)


def _as_clause(document: Document, verb: Token, found: Standing) -> Standing:
    """A noun inside a clause is no surer than the clause's verb."""
    group = verb_group(document, verb)
    if group.modal in ("will", "shall", "be to", "go to"):
        return weaker(found, Status.PLANNED)
    if group.modal in lexicon.IMAGINED or group.modal.endswith(" to"):
        return weaker(found, Status.HYPOTHETICAL)
    return found


def _source_aside(document: Document, root: Token, found: Standing) -> Standing:
    """ "According to the ministry, ..." """
    if found.source is not None:
        return found
    for child in document.children(root, "prep"):
        if child.text.lower() == "according" and (to := document.child(child, "prep")):
            return replace(found, source=document.child(to, "pobj"))
    return found
