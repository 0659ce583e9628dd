"""Why an event has its date and what makes it less sure are values; earlier versions kept English sentences.

The words here are those that earlier versions wrote. They are frozen: nothing of today's parser is called.
"""

import re
from typing import Any

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Doc = dict[str, Any]
_STEP = 1000  # documents at a time
_RULES = (  # a step that was a rule: its value, the word it names
    (re.compile(r'shared with "(.*)" in the same sentence', re.DOTALL), "shared time"),
    (re.compile(r'news of the day it was told \("(.*)"\)', re.DOTALL), "told then"),
    (re.compile(r"the only day told in the lead()"), "day of the lead"),
    (re.compile(r"told right after it about the same thing()"), "same scene"),
    (re.compile(r"what is said without a day is most likely of the day of the news()"), "statement"),
    (re.compile(r"told in the lead without a time: news of the day of publication()", re.DOTALL), "lead"),
    (re.compile(r'"(.*)" counted from it', re.DOTALL), "distance"),
    (re.compile(r"not in the text: (.*), (?:named|described by) '", re.DOTALL), "reference"),
    (re.compile(r"source: ()"), "reference"),
    (re.compile(r"set by (.*)", re.DOTALL), "corrected"),
    (re.compile(r"this reading chosen by (.*)", re.DOTALL), "chosen reading"),
    (re.compile(r"added by (.*)", re.DOTALL), "added by hand"),
)
_DATE = re.compile(r"date: ([a-z ]+?)(?: \((\w+)\))?")
_HOW = {"dct": "counted from publication", "previous": "counted from a date told before"}
_CAVEATS = (
    (re.compile(r"known to the (\w+) only"), "known roughly"),
    (re.compile(r"may also be (.*)", re.DOTALL), "may be of another year"),
    (re.compile(r"the date stands \d+ steps from the verb()"), "far from the verb"),
    (re.compile(r'"(.*)" tells what is so, not what happened', re.DOTALL), "a state"),
    (re.compile(r'"(.*)" is going on or told in passing', re.DOTALL), "going on"),
    (re.compile(r'"(.*)" is told in passing', re.DOTALL), "told in passing"),
    (re.compile(r"alleged()"), "alleged"),
    (re.compile(r"inside a quotation()"), "quoted"),
    (re.compile(r'\w+: nobody found for "(.*)"', re.DOTALL), "nobody found"),
    (re.compile(r"neither a date nor a name()"), "neither date nor name"),
    (re.compile(r"(?:agent|patient|other): (?:'[^']*')?().*", re.DOTALL), "guessed"),
)


def upgrade() -> None:
    for table, key in (("merged", "key"), ("documents", "event_key")):
        rows = sa.table(table, sa.column(key, sa.BigInteger), sa.column("doc", sa.LargeBinary))
        _rewrite(op.get_bind(), rows, rows.c[key])


def _rewrite(connection: sa.Connection, rows: sa.TableClause, key: sa.ColumnElement[int]) -> None:
    change = sa.update(rows).where(key == sa.bindparam("at")).values(doc=sa.bindparam("new"))
    last = -1
    while found := connection.execute(sa.select(key, rows.c.doc).where(key > last).order_by(key).limit(_STEP)).all():
        connection.execute(change, [{"at": at, "new": document(bytes(doc))} for at, doc in found])
        last = found[-1][0]


def document(doc: bytes) -> bytes:
    """An event as JSON with its reasons as values; one that has them already as it is."""
    event = msgspec.json.decode(doc)
    return msgspec.json.encode(_event(event)) if isinstance(event.get("reason", []), list) else doc


def _event(event: Doc) -> Doc:
    members = [_event(member) for member in event.get("members", ())]
    known = {_place(each): each["reason"] for member in members for each in member["evidence"]}
    notes = event.get("confidence_reason", [])
    rule = next((found[1] for note in notes if (found := _DATE.fullmatch(note))), "")
    if "a date of life in brackets" in notes:
        rule = "dates of a life"
    told = [{**each, "reason": known.get(_place(each)) or _reason(each, event, rule)} for each in event["evidence"]]
    source = next((each for each in told if each.get("when") == event.get("when")), None)
    reason = _by_words(event.get("reason", [])) or (source["reason"] if source else _reason(event, event, rule))
    new = {name: value for name, value in event.items() if name != "confidence_reason"}
    caveats = [one for note in notes if (one := _caveat(note))]
    return {**new, "reason": reason, "evidence": told, "members": members, "caveats": caveats}


def _place(evidence: Doc) -> tuple[object, ...]:
    return evidence["article"], tuple(evidence["trigger"]), msgspec.json.encode(evidence.get("when"))


def _reason(told: Doc, event: Doc, rule: str) -> Doc:
    """The reason of what has a date or none; `rule` is that of the event."""
    found = _by_words(told.get("reason", []))
    if found:
        return found
    owed = ""
    if rule == "dates of a life":
        owed = next((role["name"] for role in event.get("roles", ())), "")
    elif rule not in ("own time", "from and to", "since", "after a date", "before a date", "contradicted"):
        when = told.get("when")
        rule = "undated" if when is None else "since" if when.get("end") is None else "own time"
    return {"rule": rule, "steps": list(told.get("reason", ())), "owed": owed, "source": ""}


def _by_words(steps: list[str]) -> Doc | None:
    """The reason that one of the old steps tells; the last, where a date went from rule to rule."""
    rules = [(found[1], name) for step in steps for words, name in _RULES if (found := words.match(step))]
    if not rules:
        return None
    plain = [step for step in steps if not any(words.match(step) for words, _ in _RULES)]
    owed, name = rules[-1]
    if name == "reference":  # its name stands in the step before that of its source
        owed = next((word for word, _ in rules if word), "")
    source = next((step.removeprefix("source: ") for step in steps if step.startswith("source: ")), "")
    if name == "reference":
        plain = [_seen(step) for step in steps if step.startswith("not in the text: ")]
    return {"rule": name, "steps": plain, "owed": owed, "source": source}


def _seen(step: str) -> str:
    """The words by which a well-known event was seen, as they are said now."""
    named = re.search(r", named '(.*)'$", step, re.DOTALL)
    words = re.search(r", described by '(.*)'$", step, re.DOTALL)
    if named:
        return f"the sentence names “{named[1]}”"
    return "the sentence tells of " + ", ".join(f"“{one}”" for one in (words[1] if words else "").split(" & "))


def _caveat(note: str) -> Doc | None:
    date = _DATE.fullmatch(note)
    if date:
        return {"kind": _HOW[date[2]], "word": "", "name": ""} if date[2] in _HOW else None
    for words, kind in _CAVEATS:
        if found := words.fullmatch(note):
            return {"kind": kind, "word": found[1], "name": ""}
    return None
