"""Words before or after a time that change how much of it, or how surely, it means.

`mod` is the TIMEX3 one. A modifier is read together with the time it stands at.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.timex.vocabulary import listed


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words before a time; `kinds`: `D` dates and times of day, `P` durations and counted
    offsets. `value`: a part put after the time's value ("/W": the week that holds it)."""

    words: str
    mod: str
    kinds: str = "D"
    value: str = ""


_OF_CENTURY = r"\s{1,9}(?:quarter|third)\s{1,9}of\s{1,9}(?=(?:the\s{1,9})?[\w-]{3,14}[\s-]centur)"
PREFIXES = (
    Modifier(rf"(?:the\s{{1,9}})?(?:first|opening){_OF_CENTURY}", "START"),
    Modifier(rf"(?:the\s{{1,9}})?(?:second|middle|third){_OF_CENTURY}", "MID"),
    Modifier(rf"(?:the\s{{1,9}})?(?:last|final|closing){_OF_CENTURY}", "END"),
    Modifier(r"(?:the\s{1,9})?(?:beginning|start|outset|opening|onset)\s{1,9}of\s{1,9}", "START"),
    Modifier(r"(?:the\s{1,9})?early\s{1,9}(?:part|days|weeks|months|years)\s{1,9}of\s{1,9}", "START"),
    Modifier(r"(?:the\s{1,9})?(?:middle|midst|height)\s{1,9}of\s{1,9}", "MID"),
    Modifier(r"(?:the\s{1,9})?(?:very\s{1,9})?(?:end|close|conclusion)\s{1,9}of\s{1,9}", "END"),
    Modifier(
        r"(?:the\s{1,9})?(?:latter|late|final|last|closing)\s{1,9}(?:part|days|weeks|months|years)\s{1,9}of\s{1,9}",
        "END",
    ),
    Modifier(r"(?:the\s{1,9})?rest\s{1,9}of\s{1,9}|(?:the\s{1,9})?remainder\s{1,9}of\s{1,9}", "LATER"),
    Modifier(
        r"(?:the\s{1,9})?(?:first|opening)\s{1,9}(?:half|part|days|weeks|months|week)\s{1,9}(?:of|in)\s{1,9}", "START"
    ),
    Modifier(r"(?:the\s{1,9})?(?:second|latter)\s{1,9}half\s{1,9}of\s{1,9}", "END"),
    Modifier(r"(?:the\s{1,9})?(?:second|third)\s{1,9}week\s{1,9}(?:of|in)\s{1,9}", "MID"),
    Modifier(r"(?:the\s{1,9})?last\s{1,9}week\s{1,9}(?:of|in)\s{1,9}", "END"),
    Modifier(
        r"(?:the\s{1,9})?(?:early|small|first|wee|pre-?dawn)\s{1,9}(?:morning\s{1,9})?hours\s{1,9}(?:of|on)\s{1,9}",
        "",
        "D",
        "/TMO",
    ),
    Modifier(r"(?:the\s{1,9})?weekend\s{1,9}of\s{1,9}", "", "D", "/WE"),
    Modifier(r"(?:the\s{1,9})?eve\s{1,9}of\s{1,9}", "", "D", "/-1"),
    Modifier(r"overnight\s{1,9}(?:on\s{1,9}|from\s{1,9})?", "", "D", "/TNI"),
    Modifier(r"end\s?[-\u2013]\s?(?=[A-Z\d])", "END"),
    Modifier(r"(?:the\s{1,9})?early(?:\s{1,9}(?:on\s{1,9})?(?:in\s{1,9})?|-)", "START"),
    Modifier(r"(?:the\s{1,9})?(?:mid|middle)(?:\s?[-\u2013]|\s|(?=[A-Z\d]))\s?", "MID"),
    Modifier(r"(?:the\s{1,9})?late(?:\s{1,9}(?:on\s{1,9})?(?:in\s{1,9})?|-)", "END"),
    Modifier(r"(?:early|mid|late)-?\s{1,9}to\s{1,9}(?:mid|late)(?:\s{1,9}|-)", ""),
    Modifier(r"earlier\s{1,9}(?:in\s{1,9}|on\s{1,9})?", "EARLIER"),
    Modifier(r"later\s{1,9}(?:in\s{1,9}|on\s{1,9})?", "LATER"),
    Modifier(
        r"(?:(?<!get )(?<!gets )(?<!got )around|about|circa|approximately|roughly|c\.|ca\.)\s{0,9}", "APPROX", "DP"
    ),
    Modifier(r"(?:some|an\s{1,9}estimated|an\s{1,9}average\s{1,9}of)\s{1,9}(?=\d)", "APPROX", "P"),
    Modifier(
        r"(?:nearly|almost|close\s{1,9}to|just\s{1,9}under|just\s{1,9}short\s{1,9}of)\s{1,9}",
        "LESS_THAN",
        "P",
    ),
    Modifier(
        r"(?:more\s{1,9}than|over(?!\s+(?:the|these|those|past|last|next|several|some|many|recent|coming)\b)|just\s{1,9}over|well\s{1,9}over|longer\s{1,9}than)\s{1,9}",
        "MORE_THAN",
        "P",
    ),
    Modifier(
        r"(?:less|fewer|shorter|no\s{1,9}later|no\s{1,9}earlier)\s{1,9}than\s{1,9}|under\s{1,9}",
        "LESS_THAN",
        "P",
    ),
    Modifier(
        r"(?:at\s{1,9}least|no\s{1,9}less\s{1,9}than|no\s{1,9}fewer\s{1,9}than)\s{1,9}",
        "EQUAL_OR_MORE",
        "P",
    ),
    Modifier(r"(?:at\s{1,9}most|up\s{1,9}to|no\s{1,9}more\s{1,9}than)\s{1,9}", "EQUAL_OR_LESS", "P"),
    Modifier(r"(?:the\s{1,9})?week\s{1,9}(?:of|beginning|ending|starting)\s{1,9}", "", "D", "/W"),
    Modifier(r"(?:the\s{1,9})?(?:very\s{1,9})?first\s{1,9}day\s{1,9}of\s{1,9}", "", "D", "/FIRST"),
    Modifier(r"(?:the\s{1,9})?(?:very\s{1,9})?last\s{1,9}day\s{1,9}of\s{1,9}", "", "D", "/LAST"),
    Modifier(r"(?:the\s{1,9})?day\s{1,9}before\s{1,9}", "", "D", "/-1"),
    Modifier(r"(?:the\s{1,9})?day\s{1,9}after\s{1,9}", "", "D", "/+1"),
)
STARTS = frozenset(
    listed(
        "early the beginning start outset opening onset mid middle midst late end close conclusion latter final"
        " earlier later rest remainder around about circa approximately roughly c ca some an nearly almost just more"
        " over well longer less fewer shorter no under at up week weekend eve first second third small day"
        " wee pre predawn overnight"
    )
)
AFTER_THE = frozenset(  # what a modifier that begins with "the" goes on with
    listed(
        "beginning start outset opening onset early middle mid midst height very end close conclusion latter late final"
        " last closing rest remainder first second third small wee pre predawn weekend eve week day"
    )
)
