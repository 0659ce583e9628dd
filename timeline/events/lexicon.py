"""What words do in an event: the closed word lists the rules share, by base form.

Verb classes follow the usage of the field: reporting verbs (TimeML REPORTING), states (STATE),
aspectual verbs (ASPECTUAL), and implicative verbs (Karttunen 1971), whose complement is said
to have happened ("managed to", "was forced to") or not ("failed to", "refused to").
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# saying that is only a frame for what is said
REPORTING = _words(
    """
    acknowledge add admit agree allege argue ask assert assume believe blog boast caution characterise characterize
    cite claim comment complain concede conclude consider contend continue declare describe discuss dub emphasise
    emphasize estimate expect explain express fear feel guess hear hint hope imply indicate insist joke know lament
    learn maintain mention muse note observe opine point post predict quip quote read realise realize reassure
    recall reckon recognise recognize reiterate remark remind repeat reply report respond reveal say see show sound
    speak speculate state stress suggest suppose talk tell theorise theorize think tweet understand urge wonder
    worry write
    """
)
# saying that is news by itself
SPEECH_ACTS = _words(
    """
    accuse acknowledge admit agree allege announce apologise apologize appeal approve ask blame call condemn confess
    confirm congratulate criticise criticize declare demand denounce deny disclose dismiss endorse invite offer
    order plead pledge praise promise propose recommend refuse reject request resign reveal rule sentence testify
    threaten tweet unveil urge vow warn
    """
)
# what is, not what happens; events only with a date of their own
STATES = _words(
    """
    account aim appear base be become believe belong boast border call come comprise concern consist constitute
    contain cost cover depend deserve differ do double enjoy entitle equal exist face fear feature feel fit focus
    get give go hate have help hold hope host house include intend involve keep know lack lead let lie like live
    locate look love make matter mean measure name need number operate owe own plan play possess prefer put range
    rank refer reflect relate remain remember represent require resemble seem serve sit situate span specialise
    specialize stand stay suffer support take tend think title total trust understand use want weigh wish work
    """
)
# participles that say how somebody or something is
ADJECTIVAL = _words(
    """
    acquaint advance bore complicate concern crowd delight dedicate disappoint educate excite experience interest
    limit mix motivate please prepare relate satisfy skill surprise thrill tire trouble worry
    """
)
# states of the list above that tell something that happened when they have an object, a place or a date
LIGHT = _words(
    """
    account become call come do double face get give go have help hold host keep lead live make name operate play
    put remain see serve stand stay suffer support take use work
    """
)
ASPECTUAL = _words("begin start continue resume stop end finish cease keep complete")
# verb + infinitive or gerund: the complement happened
IMPLICATIVE = _words(
    """
    be begin bother cause cease choose come compel continue dare decide elect finish force get go happen hear help
    keep lead let make manage move oblige opt proceed prompt prove resume see start stop survive
    """
)
# verb + infinitive: the complement did not happen
NEGATIVE = _words("fail refuse decline neglect forget omit avoid forgo stop prevent ban bar block cease miss")
# verb + infinitive: it is intended, expected or asked for
PROSPECTIVE = _words(
    """
    act advise aim allow anticipate appeal apply arrange ask authorise authorize bid bind call campaign choose
    commit consider convince demand design direct due elect enable encourage expect forecast hope instruct intend
    invite let likely lobby look mean move need opt order permit persuade plan poise prepare press pressure project
    push ready recommend request require schedule set sign slate suppose tell urge wait want warn wish work
    """
)
# those of them after which it is to be done
PROMISING = _words("agree decide pledge promise resolve swear undertake volunteer vow")
# passive + infinitive: somebody is told to do it, an event by itself
DIRECTIVE = _words(
    "advise allow ask authorise authorize direct encourage instruct invite order permit persuade press tell urge warn"
)
# verb + infinitive: a word given, an event by itself beside the plan it tells
COMMISSIVE = _words(
    """
    agree apply attempt bid decide decline fight offer pledge promise propose race refuse resolve rush seek struggle
    swear threaten try undertake volunteer vote vow
    """
)
# an outcome that an editor plots
STRONG = _words(
    """
    abdicate accept accuse acquire acquit adopt ambush annex announce apologise apologize appear appoint approve arrest
    assassinate attack award ban beat beatify begin besiege blast block bomb bombard born borrow boycott break build
    burn bury buy cancel canonise canonize capture charge clash climb close collapse collide complete compose
    concede condemn confirm conquer consecrate construct convict crash create crown crush cut damage debut declare
    decline decorate dedicate default defeat defect delay deliver demolish demonstrate deny deploy deport derail
    design destroy detain detect detonate diagnose die direct discover dismiss dissolve divide divorce donate draw
    drop drown earn edit elect eliminate emigrate end enter erect erupt establish evacuate evict execute exhume
    exile expel explode expose extradite fail fall file fill find fine finish fire flee float flood form found free
    gain graduate grant hang hijack hire hit honor honour hospitalise hospitalize host illustrate impeach impose
    inaugurate indict infect injure install invade invent invest issue jail join jump kidnap kill knight land launch
    lay leak leave liberate list loot lose march marry measure meet merge move murder name nominate observe occupy
    open ordain order oust overthrow overturn paint pass patent perform picket plead pledge plunge poison post
    postpone premiere present privatise privatize produce promote propose protest publish purchase qualify quit raid
    raise rally ratify re-elect rebuild recall receive record recover reelect refuse reject release relegate remove
    reopen repay report rescue resign restore retire return reveal riot rise rob rule sack sanction score sculpt
    seize sell sentence settle shell ship shoot shut sign sink slay slip slump soar stab stage star start step stop
    storm strike substitute succeed sue surge surrender suspend swear tear test threaten topple torch trade trample
    transfer translate trap travel treat tremble tumble unveil uphold vaccinate veto visit vote win withdraw wound
    wreck write
    """
)
# nouns that are events
EVENT_NOUNS = _words(
    """
    abdication abduction accident acquisition acquittal airstrike ambush anniversary announcement appointment arrest
    assassination assault attack auction avalanche award ban battle birth blast blaze blizzard bombardment bombing
    boycott broadcast burial campaign ceasefire celebration ceremony championship clash closure coalition collapse
    collision competition concert conference conflict confrontation congress conquest contest conviction coronation
    coup crackdown crash crisis cup cyclone deal death debate debut defeat defection demonstration departure
    deployment derailment disappearance disaster discovery dismissal dispute divorce downturn drought earthquake
    election emancipation epidemic eruption escape evacuation eviction execution exhibition expedition explosion
    expulsion famine festival fight final fire flight flood funeral game games genocide gig hearing heist hijacking
    hurricane impeachment inauguration incident independence injury inquest inquiry insurgency interview invasion
    investigation kidnapping killing landing landslide launch lawsuit lockdown marathon march marriage massacre
    match meeting merger mission murder mutiny negotiation offensive olympics opening operation ouster outage
    outbreak pandemic parade performance pilgrimage premiere presentation primary proclamation protest publication
    purchase quake race raid rally ratification rebellion recall recession referendum release repeal
    rescue resignation retirement retreat revolt revolution riot robbery ruling sale season seizure sentencing
    session shooting shutdown siege signing speech spill stampede storm strike suicide summit surgery surrender
    suspension takeover talk tornado tour tournament trial tsunami typhoon uprising verdict victory visit vote war
    wave wedding wildfire win withdrawal wreck
    """
)
# an event noun as the subject of one of these: the verb only says that it took place
OCCURRENCE = _words("happen occur take begin start end last follow open continue erupt break resume close unfold ensue")
# adverbs and nouns of a habit
HABITUAL = _words(
    """
    always annually commonly frequently generally never normally often rarely regularly sometimes traditionally
    typically usually
    """
)
# a source that is not the article: what it says is alleged
HEDGES = _words(
    """
    allegedly apparently likely maybe perhaps possibly probably purportedly reportedly seemingly supposedly
    """
)
ALLEGING = _words(
    """
    accuse allege assert believe charge claim contend estimate indict maintain report say speculate suggest suspect
    theorise theorize think
    """
)
# what a toll counts
CASUALTIES = _words("arrest detain die drown evacuate hospitalise hospitalize hurt injure kill poison rescue wound")
# what is passed, given or published once and tells something then
RULINGS = _words(
    """
    act agreement amendment audit census decision decree investigation judgment judgement law order poll referendum
    report resolution ruling statute study survey treaty verdict vote
    """
)
# stretches of time: what begins or ends in them is no event
PERIODS = _words("quarter year month week period season half weekend day night fiscal")
# nouns that are acts told in passing: kept, but no plot of their own
MINOR_NOUNS = _words(
    """
    agreement apology application approval award breach change claim comment complaint controversy criticism cut
    decision decline delay delivery demand development dispute drop event expansion fall gain growth increase
    infringement introduction keynote leave loss move order partnership placement preview price-cut production
    promotion reaction reception reduction rejection reply report request response review rise settlement statement
    support test update upgrade use violation wait warning
    """
)
# modals under which something is only imagined
IMAGINED = _words("would could may might should must ought can")
# conjunctions of a condition
CONDITIONS = _words("if unless whether provided lest")
# nouns of what is meant to be done
PLAN_NOUNS = _words(
    """
    ability agreement aim attempt bid call campaign chance commitment condition deal decision demand desire duty effort
    failure goal hope intention invitation mission move need obligation offer opportunity order permission plan
    pledge promise proposal readiness refusal request right threat vow willingness wish
    """
)
# ending what was meant to be done: "scrapped a plan to build"
ABANDONING = _words("abandon axe cancel ditch drop scrap shelve")
# verb + infinitive: wanted or tried, which leaves it open
OPEN = _words("attempt bid consider fight hope seek struggle try want wish")
# what somebody is said to have done: "is believed to have fled", "appears to have fled"
HEARSAY = _words(
    "allege appear assume believe claim estimate presume report rumor rumour say seem suspect think understand"
)
# accusing somebody of something
ACCUSING = _words("accuse charge indict suspect")
# adverbs of where a movement goes: they complete its verb
DIRECTIONS = _words(
    """
    abroad across again aground ahead alongside apart ashore aside away back down forward home inside off onto out
    outside over overboard round through together twice under underwater up upstairs wide
    """
)
MOVING_PRICES = frozenset(
    """add climb decline dip drop ease edge fall gain jump lose plummet plunge rally rebound rise shed sink slide slip
    slump soar surge tumble""".split()
)  # what shares do in a day
