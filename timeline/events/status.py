"""Status: whether an event happened, goes on, is planned, denied or only imagined, and who says so.

Read from the verb group and the verbs that carry it; what the clauses around it add is in `governing`.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import governing, lexicon
from timeline.events.quotes import inside
from timeline.events.standing import Ground, Standing, weaker
from timeline.events.triggers import Kind, Trigger, is_awaited
from timeline.model import Aspect, Certainty, Span, Status, Tense
from timeline.verbs import VerbGroup, is_verb, verb_group

_AT_FIRST = frozenset("first initially originally previously".split())
_CALLING = frozenset("announce call convene fix plan schedule set".split())
_ENDING = frozenset(("cease", "stop"))
_NOT_QUITE = frozenset("nearly almost".split())
_HARDLY = frozenset("barely hardly scarcely".split())
_UNSURE = frozenset("alleged suspected apparent reported purported supposed".split())


def standing(document: Document, trigger: Trigger, *, quoted: tuple[Span, ...] = ()) -> Standing:
    """The standing of a trigger by its sentence alone; dates may still make it planned.

    `quoted` are the quotations of the text.
    """
    found = _noun(document, trigger) if trigger.kind is Kind.NOUN else _verb(document, trigger)
    found = governing.under(document, trigger.top, found)
    if any(t.lemma.lower() in lexicon.HEDGES for t in document.children(trigger.token, "advmod")):
        found = replace(found, certainty=Certainty.ALLEGED)
    return replace(found, quoted=True) if inside(quoted, trigger.token.start) else found


def _verb(document: Document, trigger: Trigger) -> Standing:
    if trigger.group is None:
        return Standing()
    found = _by_group(document, trigger, trigger.group)
    beside = {t.lemma.lower() for t in document.children(trigger.top, "advmod") if t.index < trigger.token.index}
    if beside & lexicon.HABITUAL:
        found = replace(found, generic=True)
    if beside & _NOT_QUITE and found.status is Status.HAPPENED and _only_verb(document, trigger, _NOT_QUITE):
        found = replace(found, status=Status.DENIED)
    for carrier in trigger.chain[:-1]:
        found = _carried(document, carrier, found)
    if any(_is_each(document, t) for verb in trigger.chain for t in document.children(verb, "npadvmod")):
        found = replace(found, generic=True)
    found = _rule_or_goal(document, trigger, found)
    return replace(found, status=Status.DENIED) if _is_denied(document, trigger, found.status) else found


def _by_group(document: Document, trigger: Trigger, group: VerbGroup) -> Standing:
    """The standing by tense, aspect and modal."""
    if group.modal == "be to" and _have_been(document, trigger.token):
        return Standing(Status.DENIED)  # "was to have been held"
    if _is_set_for(document, trigger):
        return Standing(Status.PLANNED, ground=Ground.SET_AHEAD)
    if group.modal in ("will", "shall") and _has_condition(document, trigger.top):
        return Standing(Status.HYPOTHETICAL)
    if group.modal in ("will", "shall", "be to", "go to"):
        return Standing(Status.PLANNED)
    if group.modal == "would" and _future_in_past(document, trigger):
        return Standing(Status.PLANNED, ground=Ground.SET_AHEAD)
    if group.modal == "could" and _is_noticed(document, trigger):
        return Standing()
    if group.modal in lexicon.IMAGINED:
        return Standing(Status.HYPOTHETICAL)
    if group.finite and group.tense is Tense.PRESENT and group.aspect is Aspect.PROGRESSIVE:
        return Standing(Status.ONGOING)
    if group.finite and group.tense is Tense.PRESENT and group.aspect is Aspect.NONE:
        return Standing(Status.ONGOING, generic=True)  # a state or a habit
    return Standing(Status.HYPOTHETICAL if _is_imperative(document, trigger.top) else Status.HAPPENED)


def _is_noticed(document: Document, trigger: Trigger) -> bool:
    """ "Shots could be heard", "she could hear shots": they were; not "the town could see a boom"."""
    helped = any(t.lemma == "have" for t in document.children(trigger.top, "aux"))
    passive = trigger.group is not None and trigger.group.passive
    heard = trigger.lemma in ("hear", "smell") or (passive and trigger.lemma in ("see", "feel"))
    return heard and not helped and not _has_condition(document, trigger.top)


def _is_denied(document: Document, trigger: Trigger, status: Status) -> bool:
    """Whether it is negated, called off in the same breath, or nobody did it."""
    negated = trigger.group is not None and trigger.group.negated
    negated = negated or any(document.child(verb, "neg") for verb in trigger.chain)
    if (
        negated
        and not _is_only_later(document, trigger)
        and status in (Status.HAPPENED, Status.ONGOING, Status.PLANNED)
    ):
        return True
    if status is Status.PLANNED and _is_called_off(document, trigger.top):
        return True
    return _no_subject(document, trigger.top) or _no_object(document, trigger.token) or _hardly(document, trigger.top)


def _is_only_later(document: Document, trigger: Trigger) -> bool:
    """ "Was not charged until May", "will not reopen until Friday": it came about then, or will."""
    limits = (t for t in document.children(trigger.token, "prep") if t.text.lower() in ("until", "till"))
    ends = (document.child(limit, "pobj") for limit in limits)
    return any(end is not None and end.ent_type in ("DATE", "TIME") for end in ends)


def _future_in_past(document: Document, trigger: Trigger) -> bool:
    """ "She said she would run in May": no condition, no "would have", told by a past verb of saying."""
    clause = trigger.top
    while clause.dep == "conj" and is_verb(document.head(clause)):
        clause = document.head(clause)
    teller = document.head(clause)
    if clause.dep != "ccomp" or teller.tag not in ("VBD", "VBN"):
        return False
    if teller.lemma.lower() not in lexicon.SAYING or teller.lemma.lower() in lexicon.GUESSING:
        return False
    helped = any(t.lemma == "have" for t in document.children(trigger.top, "aux"))
    return not helped and not _has_condition(document, clause)


def _has_condition(document: Document, clause: Token) -> bool:
    """Whether an "if" clause, or "provided that", hangs on it."""
    if any(t.text.lower() == "provided" for t in document.children(clause, "prep")):
        return True
    inner = document.children(clause, "advcl")
    return any(
        t.text.lower() in lexicon.CONDITIONS
        for c in inner
        for t in (*document.children(c, "mark"), *((c,) if c.text.lower() == "provided" else ()))
    )


def _is_imperative(document: Document, verb: Token) -> bool:
    bare = verb.tag == "VB" and not document.child(verb, "nsubj", "nsubjpass", "aux", "auxpass")
    return bare and verb.dep in ("ROOT", "ccomp", "parataxis")


def _have_been(document: Document, verb: Token) -> bool:
    """ "Was to have been held"."""
    return any(t.lemma == "have" for t in document.children(verb, "aux")) and verb.tag == "VBN"


def _is_set_for(document: Document, trigger: Trigger) -> bool:
    """ "The hearing is set for May 3", "was put back to September", "she is due in court": a date set ahead."""
    due = document.child(trigger.token, "acomp")
    if trigger.lemma == "be" and due is not None and due.lemma.lower() == "due":
        return True
    described = trigger.top.dep == "acl" and trigger.top.tag == "VBN"  # "the first match, scheduled for May"
    if _is_called_for(document, trigger) or (trigger.lemma == "slip" and _is_put_off(document, trigger.token)):
        return True
    if trigger.group is None or not (trigger.group.passive or described):
        return False
    if is_awaited(document, trigger.token):
        return True
    if any(t.lemma.lower() in _AT_FIRST for t in document.children(trigger.token, "advmod")):
        return False  # "first set for May 3"
    prepositions = {t.text.lower() for t in document.children(trigger.token, "prep")}
    if trigger.lemma in ("set", "schedule", "reschedule", "slate", "plan", "book", "due"):
        return "for" in prepositions
    return trigger.lemma in lexicon.PUT_OFF and _is_put_off(document, trigger.token)


def _is_put_off(document: Document, verb: Token) -> bool:
    """ "Slipped to October 2026", "was put off until after the vote"; not "was moved to Rotterdam"."""
    behind = {t.text.lower(): document.child(t, "pobj") for t in document.children(verb, "prep")}
    day = behind.get("to")
    dated = day is not None and (day.ent_type in ("DATE", "TIME") or day.tag == "JJR")  # "to no earlier than 2031"
    return dated or bool(behind.keys() & {"until", "till"})


def _is_called_for(document: Document, trigger: Trigger) -> bool:
    """ "Unions have called a strike for May 3": the day is that of the strike."""
    thing = document.child(trigger.token, "dobj")
    if trigger.lemma not in _CALLING or thing is None:
        return False
    behind = (*document.children(trigger.token, "prep"), *document.children(thing, "prep"))
    days = (document.child(t, "pobj") for t in behind if t.text.lower() == "for")
    return any(day is not None and day.ent_type == "DATE" and day.tag != "NNS" for day in days)


def _carried(document: Document, carrier: Token, found: Standing) -> Standing:
    """What a carrying verb makes of its complement."""
    lemma = carrier.lemma.lower()
    adjective = document.child(carrier, "acomp")
    word = adjective.lemma.lower() if adjective and lemma == "be" else lemma
    if lemma in _ENDING:
        return found  # "stopped printing the paper": the stop is what happened
    if word == "unable" or word in lexicon.NEGATIVE:
        return replace(found, status=Status.DENIED)
    if lemma == "go" and carrier.tag == "VBG" and (be := document.child(carrier, "aux")) is not None:
        status = Status.PLANNED if be.tag in ("VBP", "VBZ") else Status.HYPOTHETICAL
        return weaker(found, status)
    if word in lexicon.IMPLICATIVE or word == "able":
        generic = found.generic and lemma not in lexicon.ASPECTUAL
        return replace(found, generic=generic)
    if found.status in (Status.DENIED, Status.HYPOTHETICAL):
        return found
    depends = carrier.tag == "VBN" and _has_condition(document, carrier)  # "if it fails, he is expected to leave"
    if word in lexicon.OPEN or _had_been(document, carrier) or depends:
        return replace(found, status=Status.HYPOTHETICAL)
    return replace(found, status=Status.PLANNED, generic=False)


def _had_been(document: Document, carrier: Token) -> bool:
    """ "Had hoped to sell", "had been due to move": what was meant then, left open."""
    return any(t.text.lower() == "had" for t in document.children(carrier, "aux"))


def _rule_or_goal(document: Document, trigger: Trigger, found: Standing) -> Standing:
    """ "Members are required to pay" is a rule, "its goal is to grow" a goal: no plan, no event."""
    top, group = trigger.top, trigger.group
    subject = document.child(top, "nsubj", "nsubjpass")
    goal = top.lemma == "be" and subject is not None and subject.lemma.lower() in lexicon.PLAN_NOUNS
    rule = top.lemma in lexicon.PERMITTING and group is not None and group.passive and group.tense is Tense.PRESENT
    if top is trigger.token or not (goal or rule) or (group is not None and group.aspect is Aspect.PERFECT):
        return found
    return replace(found, status=Status.HYPOTHETICAL, generic=True)


def _is_each(document: Document, time: Token) -> bool:
    """ "Every year", "each week"."""
    return any(t.text.lower() in ("every", "each") for t in document.children(time, "det"))


def _only_verb(document: Document, trigger: Trigger, words: frozenset[str]) -> bool:
    """Whether one of the words stands right before the verb: "nearly drowned", not "nearly 20 drowned"."""
    before = document.tokens[trigger.token.index - 1] if trigger.token.index else trigger.token
    return before.lemma.lower() in words


def _is_called_off(document: Document, verb: Token) -> bool:
    """ "Was due to begin but was postponed", "was to open but burned down": a "but" with what was done instead."""
    joined = document.children(verb, "conj")
    then = any(t.tag == "VBD" for t in (verb, *document.children(verb, "aux", "auxpass")))
    if then and any(t.text.lower() == "but" for t in document.children(verb, "cc")):
        groups = [verb_group(document, each) for each in joined if is_verb(each)]
        return any(g.tense is Tense.PAST and not g.modal for g in groups)
    off = (t.text == "off" for each in joined if each.lemma == "call" for t in document.children(each, "prt"))
    return any(each.lemma.lower() in lexicon.CANCELLING for each in joined if is_verb(each)) or any(off)


def _no_object(document: Document, verb: Token) -> bool:
    """ "Police arrested nobody", "found no survivors"."""
    thing = document.child(verb, "dobj")
    if thing is None:
        return False
    return thing.lemma.lower() in ("nobody", "nothing", "none") or any(
        t.lemma.lower() == "no" for t in document.children(thing, "det")
    )


def _hardly(document: Document, verb: Token) -> bool:
    """ "Hardly a word was said"."""
    subject = document.child(verb, "nsubj", "nsubjpass")
    around = (verb, *((subject, *document.children(subject, "det")) if subject is not None else ()))
    return any(
        t.lemma.lower() in _HARDLY and t.index < verb.index for w in around for t in document.children(w, "advmod")
    )


def _no_subject(document: Document, verb: Token) -> bool:
    subject = document.child(verb, "nsubj", "nsubjpass")
    if subject is None:
        return False
    return subject.lemma.lower() in ("nobody", "nothing", "none") or any(
        t.lemma.lower() in ("no", "neither") for t in document.children(subject, "det", "preconj")
    )


def _noun(document: Document, trigger: Trigger) -> Standing:
    words = {t.lemma.lower() for t in document.children(trigger.token, "amod", "compound")}
    words |= {t.text.lower() for t in document.children(trigger.token, "amod")}
    if words & lexicon.NOT_YET:
        return Standing(Status.PLANNED)
    if any(t.lemma.lower() == "no" for t in document.children(trigger.token, "det")):
        return Standing(Status.DENIED)
    head = document.head(trigger.token)
    if head.dep == "prep":
        head = document.head(head)
    if trigger.token.dep in ("dobj", "pobj", "nsubjpass") and is_verb(head):
        lemma = head.lemma.lower()
        if (trigger.token.dep != "pobj" and lemma in lexicon.CANCELLING) or (
            lemma == "call" and any(t.text == "off" for t in document.children(head, "prt"))
        ):
            return Standing(Status.DENIED)
        if lemma in lexicon.SEEKING and trigger.token.dep != "pobj":
            return Standing(Status.HYPOTHETICAL)
    if head.lemma.lower() in lexicon.PLAN_NOUNS and trigger.token.dep == "pobj":
        return Standing(Status.HYPOTHETICAL)
    if words & _UNSURE:
        return Standing(certainty=Certainty.ALLEGED)
    return Standing()
