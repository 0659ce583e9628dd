import pytest

from timeline import datelines
from timeline.cleaning import noise, paragraphs

STORY = "The harbour was closed on Monday after a tanker ran aground near the old lighthouse."

NOISE = [
    "SHARE THIS ARTICLE ON",
    "(With agency inputs)",
    "Also read | Ferry crews walk out over pay",
    "Related: Ten ports to visit this summer",
    "Categories: 4 March 2019 | Ports | Accidents",
    "Copyright 2019 The Harbour Post. All rights reserved.",
    "Photo: Anna Hill / Harbour Post",
    "The old lighthouse at dusk",
    "Sign up for our newsletter to get the day's stories.",
    "Advertisement",
    "Some information for this report was provided by AP and AFP.",
    "Anna Hill of The Harbour Post contributed to this report.",
    "Additional reporting by Olaf Lund in Oslo.",
    "Our Standards: The Wire Trust Principles.",
    "The Post is not responsible for the content of external sites.",
    "This article was amended on 5 March 2019 to correct a name.",
    "Image source, Getty Images",
    "Image caption, The lighthouse was built in 1901.",
    "Credit...Anna Hill for The Harbour Post.",
    "The tanker lies in the harbour of Oslo, Norway March 3, 2019. REUTERS/Anna Hill Purchase Licensing Rights",
    "Tugs tow the tanker to Moss, Monday, March 4, 2019. (AP Photo/Anna Hill, File)",
    "Crowds watch the tanker being towed on Monday. [Anna Hill/AFP]",
    "Tugs at work, last year. Crews have long asked for more.Credit...Anna Hill for The Harbour Post",
    "Tugs tow the tanker on Monday, March 4, 2019. (Coast Guard via AP)",
    "This press release contains forward-looking statements. Results may differ from those expected in 2024.",
    "1 of 3 | Tugs tow the tanker on Monday, March 4, 2019.",
    "Anna Hill covers ports. She joined The Post from The Wire in 2011. More about Anna Hill",
    "A version of this article appears in print on March 5, 2019, Section A, Page 1 of the Oslo edition.",
    "This article originally appeared on Harbour Post: Tanker aground",
    "The harbour in 2015. (Photo by Anna Hill/Getty Images)",
    "A tug lies beside the tanker as the fog lifts over Moss, Norway, on Monday. (Anna Hill / The Wire)",
    "Dockers react to the grounding on Monday night at the port of Moss. Photo by Anna Hill/WIRE | License Photo",
    "RELATED Harbour master Olaf Lund quits after a tanker runs aground near the old lighthouse of Moss",
    "Two tugs and a crane at work beside the tanker in the fog of Monday morning 02:49",
    "(Reporting by Anna Hill in Oslo; Editing by Olaf Lund and Bo Chen)",
    "(Story refiled to correct that shares of the owner fell 3 percent on Monday)",
    "Image source: Harbour Images.",
    "Read more about why harbours are afraid of tankers.",
    "No comments found. Log in to write the first.",
    "Tugs tow the tanker in Moss, Norway, in 2019. Photo by Anna Hill/UPI | License Photo",
    "Tugs tow the tanker in Moss, Norway, in 2019. [Photo/Agencies]",
    "Share your thoughts on this story with us!",
    "(Copyright 2019 by The Harbour Post. All Rights Reserved.)",
    "© 2019 Harbour Post. All rights reserved. Do not copy without asking.",
    "We and our 120 partners store and read data on your device. You can say no at any time.",
    "This site uses cookies to understand how it is read. By going on you accept them.",
    "Please read our comment policy before commenting.",
    "The opinions expressed in reader comments are those of their authors only.",
    "The Post wants a civil talk, and we encourage all readers to share their views.",
    "Comments may take up to an hour before they appear on the site.",
    "Get the harbour news delivered to your inbox every Friday. By signing up you agree to our terms of May 2016.",
    "Originally published as Tanker aground: crew taken off",
    "This archived story is available only for your personal use. What it says may be out of date.",
    "Anna Hill reported from Oslo, Norway; Olaf Lund contributed from Moss.",
    "Ports ⭐ Ten ships to watch ⭐ How to read a tide table ⭐ Why the lighthouse was built in 1901",
    "Mon 4 Mar 2019 20.28 CETFirst published on Mon 4 Mar 2019 07.38 CET by the editors on duty",
    "Tugs tow the tanker to Moss in the fog. Picture: AFP Photo/Anna Hill",
    "Tugs tow the tanker, Monday, March 4, 2019. AP Photo/Anna Hill",
    "Tugs tow the tanker to Moss on March 4, 2019. ANNA HILL/AFP/Getty Images",
    "Crews wait for the tanker on Monday. (Anna Hill / Associated Press)",
    "Anna Hill, pilot, born 3 June 1934; died 29 October 2011",
    "Anna Hill, pilot: born Oslo 3 June 1934; married 1960 Olaf Lund (one son); died Moss 29 October 2011.",
]


@pytest.mark.parametrize("line", NOISE)
def test_lines_that_are_not_article(line: str) -> None:
    text = f"{STORY}\n\n{line}\n\n{STORY}"
    assert [text[a:b] for a, b in noise(text)] == [line]


STORIES = [
    "Share prices of the owner fell on Monday after the tanker ran aground.",
    "Copyright law was changed in 1998 after a long debate in parliament.",
    "We stopped using the north channel on Monday, the mayor said.",
    "Comments by the mayor on Monday angered the crews of the port.",
    "Olaf Lund reported from the bridge on Monday that the engine had failed.",
    "The harbour was closed in March 2019.[12]",
    "The mayor went.[3][4]",
]


@pytest.mark.parametrize("line", STORIES)
def test_sentences_that_only_begin_as_boilerplate_does_are_story(line: str) -> None:
    assert noise(f"{STORY}\n\n{line}\n\n{STORY}") == ()


BEHIND = "The crew of ten was taken off before nightfall, and nobody was hurt."


@pytest.mark.parametrize("heading", ["Most read", "TOP STORIES", "Other news", "Related stories", "More from Ports"])
def test_headlines_of_other_stories_are_no_story_and_what_follows_is(heading: str) -> None:
    others = (
        "Orion to sell its last three ships to a rival from the north before the end of the year, its chief says\n"
        "• Mayor resigned on Friday.\n"
        "Whale seen in the fjord"
    )
    text = f"{STORY}\n\n{heading}\n{others}\n\n{BEHIND}\n\n{STORY}"
    assert _story(text) == [STORY, BEHIND, STORY]


def test_summaries_between_headlines_of_other_stories_are_no_story() -> None:
    others = "Orion sells ships\n\nThe firm sold three on Friday.\n\nWhale seen\n\nIt was ten metres long."
    assert _story(f"{STORY}\n\nOther news\n\n{others}\n\n{BEHIND}\n\n{STORY}") == [STORY, BEHIND, STORY]


def test_what_readers_wrote_is_no_story_but_a_link_to_it_at_the_top_ends_nothing() -> None:
    text = f"Comments (3)\n\n{STORY}\n\n{BEHIND}\n\n{STORY}\n\nComments (3)\n\nI saw it on Sunday.\n\nSo did I."
    assert _story(text) == [STORY, BEHIND, STORY]


def _story(text: str) -> list[str]:
    spans = noise(text)
    edges = zip([0, *(span.end for span in spans)], [*(span.start for span in spans), len(text)], strict=True)
    return [line for start, end in edges for line in text[start:end].split("\n") if line.strip()]


def test_a_story_has_no_noise() -> None:
    assert noise(f"{STORY}\n\n{STORY}") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Related to this, the harbour master quit on Monday.",
        "Two tugs and a crane went to work at 02:49.",
        "On Monday a tug (Alba / Moss) and a crane went to work there.",
    ],
)
def test_what_only_looks_like_noise_is_told(line: str) -> None:
    assert noise(f"{STORY}\n\n{line}\n\n{STORY}") == ()


def test_dates_of_a_life_are_a_short_line() -> None:
    line = "Anna Hill, painter, born 3 June 1934; died 29 October 2011"
    assert [(a, b) for a, b in noise(f"{STORY}\n\n{line}")] == [(len(STORY) + 2, len(STORY) + 2 + len(line))]
    long = f"Anna Hill, {'a painter and ' * 40}born 3 June 1934; died 29 October 2011."
    assert noise(f"{STORY}\n\n{long}") == ()


def test_everything_after_a_list_of_sources_is_noise() -> None:
    text = f"{STORY}\n\nSources\n\nAnna Hill: Tanker aground. Harbour Post, 4 March 2019.\n\nPort closed. The Wire."
    assert next(text[a:b] for a, b in noise(text)) == "Sources"
    assert len(noise(text)) == 3


def test_an_also_read_line_inside_a_paragraph_ends_it() -> None:
    text = f"{STORY} Also read | Ferry crews walk out over pay"
    assert [text[a:b] for a, b in noise(text)] == ["Also read | Ferry crews walk out over pay"]


def test_a_dateline_is_set_aside() -> None:
    text = f"OSLO, March 4 (Wire) - {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["OSLO, March 4 (Wire) - "]
    text = f"OSLO, Norway, 4 March 2021 – {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["OSLO, Norway, 4 March 2021 – "]
    text = f"OSLO, NO, MARCH 4 – {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["OSLO, NO, MARCH 4 – "]
    text = f"OSLO AND BERGEN, Norway--(NEWS WIRE)-- {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["OSLO AND BERGEN, Norway--(NEWS WIRE)-- "]


DATELINES = [
    "SAN JOSE, Calif. – June 6, 2018 – ",
    "LONDON--(NEWS WIRE)--",
    "NEW YORK, June 6, 2018 (GLOBE WIRE) -- ",
    "Oslo, Norway, 6 June 2018: ",
    "6 June 2018, Oslo – ",
    "[June 6, 2018] OSLO - ",
    "OSLO | ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_datelines_as_firms_and_agencies_write_them(dateline: str) -> None:
    text = f"Orion buys Vega\n\nFOR IMMEDIATE RELEASE\n\nJune 6, 2018\n\n{dateline}{STORY}\n\n{STORY}"
    spans = noise(text)
    assert [text[a:b] for a, b in spans][-1] == dateline
    assert datelines.place(text, spans).casefold() in ("san jose", "london", "new york", "oslo")


def test_who_speaks_and_what_an_item_is_of_are_no_words_of_the_story() -> None:
    text = f"ANNA HILL: Who closed it?\n\nMINISTER: {STORY}\n\nLIBYA – {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["ANNA HILL: ", "MINISTER: ", "LIBYA – "]
    text = f"{STORY}\n\n{STORY}\n\nBREAKING: {STORY}"
    assert noise(text) == ()


def test_a_place_before_a_colon_is_a_dateline_only_at_the_beginning() -> None:
    text = f"Oslo, March 4 (NTB): {STORY}\n\nOslo: {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["Oslo, March 4 (NTB): "]


def test_the_letters_of_an_agency_end_a_dateline() -> None:
    text = "Halden, Apr 20 (HNA) The club won on Saturday."
    assert [text[n.start : n.end] for n in noise(text)] == ["Halden, Apr 20 (HNA) "]


def test_a_photo_credit_at_the_end_of_a_caption_is_set_aside() -> None:
    text = f"{STORY} Image: Coast guard."
    assert [text[a:b] for a, b in noise(text)] == ["Image: Coast guard."]


def test_a_whole_story_with_a_credit_behind_it_is_no_caption() -> None:
    assert _story(f"{STORY} {BEHIND} " * 6 + "AP Photo/Anna Hill") != []


def test_a_dateline_with_its_agency_is_one_wherever_the_story_begins() -> None:
    text = f"Tanker aground\n\nBy Anna Hill\n\nUpdated 2 days ago\n\nOSLO, March 4 (Wire) - {STORY}"
    assert text[noise(text)[-1].start :] == f"OSLO, March 4 (Wire) - {STORY}"
    text = f"{STORY}\n\n{STORY}\n\nNew York (CNN) — {STORY}\n\nThe mayor (Anna Hill) - {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["New York (CNN) — "]
    text = f"{STORY}\n\n{STORY}\n\nOSLO, Norway, March 4, 2019 /NewsLine/ -- {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["OSLO, Norway, March 4, 2019 /NewsLine/ -- "]


def test_what_stands_above_the_byline_is_no_story() -> None:
    above = "The tanker had been warned twice.\n\nTugs at work in the fog"
    text = f"Tanker aground\n{above}\n\nBy Anna Hill and Olaf Lund" + f"\n\n{STORY}" * 5
    assert "The tanker had been warned twice." in [text[a:b] for a, b in noise(text)]
    assert STORY not in [text[a:b] for a, b in noise(text)]
    behind = f"{STORY}\n\n{STORY}\n\n{STORY}\n\nBy Anna Hill\n\n{STORY}"
    assert [behind[a:b] for a, b in noise(behind)] == ["By Anna Hill"]


def test_lines_of_a_list_are_many() -> None:
    points = "Summary\nTanker runs aground, ten taken off\nHarbour is closed until Friday\nMayor to speak on Oct. 15"
    assert len(paragraphs(f"{points}\n\n{STORY}")) == 5
    heads = (
        "Shipping\nTanker runs aground off Oslo in the thickest fog for 30 years\nTwo tugs tow it to Moss, mayor says"
    )
    assert len(paragraphs(f"{heads}\n\n{STORY}")) == 4


def test_hard_wrapped_lines_are_one_paragraph_and_free_lines_are_many() -> None:
    wrapped = (
        "The harbour was closed on Monday after a tanker ran\n"
        "aground near the old lighthouse, and the crew of ten\n"
        "was taken off by helicopter before nightfall.\n\nNobody was hurt."
    )
    assert len(paragraphs(wrapped)) == 2
    assert len(paragraphs(f"{STORY}\n{STORY}\n{STORY}")) == 3


def test_a_place_in_brackets_before_a_dash_is_a_dateline() -> None:
    text = f"(Leeds, Ohio) – {STORY}"
    assert [text[a:b] for a, b in noise(text)] == ["(Leeds, Ohio) – "]
