"""Which arguments of an event its title can tell."""

from __future__ import annotations

from dataclasses import replace

from timeline.document import Document, Token
from timeline.events import lexicon
from timeline.events.participants import Frame
from timeline.events.titling.wording import Writer


def known(writer: Writer, arguments: Frame) -> Frame:
    """Without a question word for an agent: "who shot down the plane" tells that it was shot down."""
    agent, patient = arguments.agent, arguments.patient
    if agent is None:
        return arguments
    if agent.tag in ("WP", "WDT") or _is_decided(writer.document, agent):
        return replace(arguments, agent=None)
    aside = patient is not None and (patient.pos == "PROPN" or patient.index < agent.index)
    twice = patient is not None and aside and patient.pos != "PRON" and mean_one(writer, agent, patient)
    return replace(arguments, patient=None) if twice else arguments


def _is_decided(document: Document, agent: Token) -> bool:
    """The "it" of "it was decided to hold a race", which does nothing itself."""
    verb = document.head(agent)
    return agent.text.lower() == "it" and agent.dep == "nsubjpass" and verb.lemma in lexicon.PROMISING | {"plan"}


def _is_nobody(writer: Writer, agent: Token | None, thing: Token) -> bool:
    """Whether an object pronoun means nobody known: no name, or that of the subject, which it cannot mean."""
    return writer.linking.at(thing.index) is None or (agent is not None and mean_one(writer, agent, thing))


def mean_one(writer: Writer, one: Token, other: Token) -> bool:
    """Whether subject and object are one by a slip: nobody "sings Hill"."""
    first, second = writer.linking.at(one.index), writer.linking.at(other.index)
    return first is not None and second is not None and first.entities == second.entities
