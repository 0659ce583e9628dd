"""What words do in an event: the closed word lists the rules share, by base form.

Verb classes follow the usage of the field: reporting verbs (TimeML REPORTING), states (STATE),
aspectual verbs (ASPECTUAL), and implicative verbs (Karttunen 1971), whose complement is said
to have happened ("managed to", "was forced to") or not ("failed to", "refused to").
The words of each list stand in `data/event_words.toml`, with what the list is for.
"""

from __future__ import annotations

from timeline.word_lists import word_lists

_WORDS = word_lists("event_words.toml")

REPORTING = _WORDS["reporting"]
SPEECH_ACTS = _WORDS["speech_acts"]
STATES = _WORDS["states"]
ADJECTIVAL = _WORDS["adjectival"]
LIGHT = _WORDS["light"]
ASPECTUAL = _WORDS["aspectual"]
IMPLICATIVE = _WORDS["implicative"]
NEGATIVE = _WORDS["negative"]
PROSPECTIVE = _WORDS["prospective"]
PROMISING = _WORDS["promising"]
DIRECTIVE = _WORDS["directive"]
COMMISSIVE = _WORDS["commissive"]
STRONG = _WORDS["strong"]
EVENT_NOUNS = _WORDS["event_nouns"]
OCCURRENCE = _WORDS["occurrence"]
HABITUAL = _WORDS["habitual"]
HEDGES = _WORDS["hedges"]
ALLEGING = _WORDS["alleging"]
CASUALTIES = _WORDS["casualties"]
DISASTROUS = _WORDS["disastrous"]
RULINGS = _WORDS["rulings"]
PERIODS = _WORDS["periods"]
MINOR_NOUNS = _WORDS["minor_nouns"]
IMAGINED = _WORDS["imagined"]
CONDITIONS = _WORDS["conditions"]
PLAN_NOUNS = _WORDS["plan_nouns"]
ABANDONING = _WORDS["abandoning"]
CANCELLING = _WORDS["cancelling"]
OPEN = _WORDS["open"]
HEARSAY = _WORDS["hearsay"]
ACCUSING = _WORDS["accusing"]
DIRECTIONS = _WORDS["directions"]
RESULTS = _WORDS["results"]
PLAY = _WORDS["play"]
MOVING_PRICES = _WORDS["moving_prices"]
ALWAYS_DONE_TO = _WORDS["always_done_to"]
PERMITTING = _WORDS["permitting"]
GUESSING = _WORDS["guessing"]
NOT_YET = _WORDS["not_yet"]
SEEKING = _WORDS["seeking"]
THINKING = _WORDS["thinking"]
ASKING = _WORDS["asking"]
ALONGSIDE = _WORDS["alongside"]
SENT = _WORDS["sent"]
TIDINGS = _WORDS["tidings"]
TAKING_PLACE = _WORDS["taking_place"]
AT_ONCE = _WORDS["at_once"]
CONTESTING = _WORDS["contesting"]
TRIED = _WORDS["tried"]
ANYBODY = _WORDS["anybody"]
NOTICING = _WORDS["noticing"]
CONCLUDING = _WORDS["concluding"]
UNDERGONE = _WORDS["undergone"]
OUTCOMES = _WORDS["outcomes"]
REASONS = _WORDS["reasons"]
RELATIONAL = _WORDS["relational"]
EMPTY = _WORDS["empty"]
NEVER_ALONE = _WORDS["never_alone"]
NEVER_ALONE_PASSIVE = _WORDS["never_alone_passive"]
BYSTANDERS = _WORDS["bystanders"]
