"""Words that tell what a name is: heads of organizations, places, events; calendar words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from timeline import written_name
from timeline.entities.roles import QUALIFIERS as QUALIFIERS

MEASURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"})
NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})
MONTH_NAMES = frozenset({"May", "April", "June", "August", "March", "Summer", "Winter"})
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri feb apr jul aug sept oct nov dec
    today yesterday tomorrow tonight christmas easter thanksgiving am pm gmt utc est bst cet a.m p.m bc ad bce
    ce""".split()
)
NEVER_NAMES = frozenset(
    """i jr jr. sr sr. grammys grammy oscars oscar emmys emmy phase achilles version chapter section appendix he she it
    they we internet web god covid covid-19 islam christianity judaism hinduism buddhism tv pc dvd cd dna hiv
    aids ceo cto cfo coo pm mp mps vip ok phd ph.d m.d md photo image video file q1 q2 q3 q4 english north south
    east west northern southern eastern western hashtag email e-mail muslim muslims christian christians jew
    jews jewish hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants republican
    republicans democrat democrats conservative conservatives liberal liberals socialist communist communists
    nazi nazis suv atm gdp ipo lgbt lgbtq earth bible koran quran arabic swahili latin mandarin cantonese urdu
    hindi hebrew pashto dari bengali tamil hutu hutus tutsi tutsis kurd kurds kurdish sunni sunnis shia shiite
    shiites maori roma yazidi yazidis rohingya uighur uighurs uyghur uyghurs marxist leninist chemistry physics
    islamist islamists jihadist jihadists maoist maoists separatists loyalists westerners science technology
    sciences mathematics engineering art arts medicine mathematics biology economics literature philosophy law
    english physiology psychology engineering phd bsc msc ba ma obe mbe cbe kbe dbe qc kc esq mba ceremony
    championship chairman board methodist methodists baptist baptists anglican anglicans lutheran
    presbyterian""".split()
)
PARTICLES = written_name.PARTICLES | frozenset("do ibn bint ould y e 't".split())
COMPOUNDED = frozenset("based born led era style like made owned run wide bound held old type free day mile".split())
DIRECTIONS = frozenset("North South East West Northern Southern Eastern Western Central".split())
OPENING_ARTICLES = frozenset("San Santa Saint St St. Los Las El La Le New Port Mount Fort".split())
PREFIXED = frozenset(
    """rival unions fellow neighbouring neighboring arch-rival rivals publisher carmaker automaker drugmaker chipmaker
    planemaker broadcaster retailer insurer""".split()
)  # before a name, capital or not
OFFICES = ("minister", "secretary", "attorney", "commissioner", "officer", "correspondent", "prosecutor", "treasurer")
OFFICE_WORDS = frozenset(OFFICES) | frozenset("spokesman spokeswoman spokesperson editor director chairman".split())
OFFICERS = frozenset(  # whose possessive before a bureau is a name: the Sheriff's Department
    """sheriff commissioner attorney mayor governor president minister coroner ombudsman auditor people women men
    children workers students players writers journalists veterans farmers teachers owners lawyers doctors
    prosecutor prosecutors""".split()
)
BUREAUS = frozenset("department office council bureau court commission association union party club institute".split())
REGNAL = frozenset("king queen pope prince princess emperor empress saint".split())
OF_HEADS = frozenset(
    """university bank church ministry department house court museum council republic state city bay gulf isle strait
    institute school college academy bureau office board union league association society battle treaty siege
    fall chamber library centre center kingdom province district port lake mount cape sea plains arch
    declaration bill duke duchess prince princess earl commission group royal fund daughters legion knights
    archbishop bishop wales isles islands order sons daughters congress world leagues ministry federation
    confederation confederacy army commonwealth faculty embassy bridge tower temple church cathedral palace
    castle valley hall ministries gallery secretary speaker""".split()
)
ORGANIZATION_HEADS = frozenset(
    """inc inc. corp corp. ltd ltd. llc plc co. company corporation group holdings bank university college school
    institute ministry department agency authority commission committee council court party association
    federation union organization organisation society foundation church police force forces army navy guard
    guards bureau office service services airlines airways motors records studios pictures entertainment media
    news times post journal tribune herald gazette press magazine network television radio tv orchestra
    philharmonic ballet fc f.c. united athletic rovers wanderers team club alliance coalition movement front
    brotherhood league parliament congress senate assembly board trust fund partners capital systems
    technologies technology software labs laboratories laboratory pharmaceuticals industries energy petroleum
    oil steel airline railways railway rail brothers sons bros administration command brigade battalion regiment
    division corps squad academy headquarters insurance telecom communications electronics aerospace aircraft
    foods brewery hospital clinic campaign ag sa gmbh registry directorate inspectorate tribunal constabulary
    departments ministries unions exchange securities productions publishing publishers mutual robotics
    semiconductor semiconductors biotech ventures b.v. asa se oyj s.p.a. spa ab pty bancorp financial logistics
    cabinet cooperative dynamics instruments mills stores markets foods architects associates solutions
    international network networks lab lines pharma therapeutics biosciences sciences diagnostics shipbuilding shipyards
    shipping rederi chemicals chemical motor rail ferries freight cargo properties hotels realty beverages bakeries
    toys apparel footwear fisheries plantations collieries mining metals minerals resources gas power renewables
    utilities water telecommunications wireless broadcasting interactive gaming consulting advisors
    investments equity assurance reinsurance trustees outfitters tobacco spirits wines distillers dairies sugar
    paper packaging plastics glass cement construction builders homes engineering works textiles machinery tractors
    tyres tires optics photonics materials composites genetics genomics healthcare surgical dental
    aviation aeronautics avionics defence defense armaments guild secretariat presidency
    taskforce caucus militia junta clan cartel books conservatory conservatoire opera choir""".split()
)
PLACE_HEADS = frozenset(
    """river lake sea ocean bay gulf strait mountain mountains hill hills valley desert island islands peninsula county
    province region street road avenue boulevard lane drive square park plaza bridge tunnel airport station port
    harbor harbour canal highway stadium arena hall theatre theater cathedral mosque temple palace castle tower
    towers hotel museum gallery library prison jail building center centre garden gardens beach coast heights
    village town city falls forest plains house abbey chapel basilica monastery shrine cemetery fort tunnel dam
    reservoir campus district mall market pier terminal base camp zoo racecourse motorway interstate freeway way
    mosque house synagogue oblast prefecture governorate republic kingdom bastion springs creek canyon
    glacier reef archipelago wall mansion cottage estate ranch farm mine pit plant reactor""".split()
)
BEHIND_NAMES = frozenset(  # what people are, in letters behind their last name
    "FBA FRS FRSE FRSL FRCP FRCS OBE MBE CBE KBE DBE DSO DFC CMG KCMG GCMG GCB KCB CVO KCVO FAIA RIBA MSP MEP".split()
)
GENERAL = frozenset(  # words that name nobody alone, unless an article has one such body or place
    """republic state secretariat presidency university college bank ministry department agency authority commission
    committee council court tribunal party association federation union organization organisation foundation company
    corporation group fund institute school league club office bureau service society academy province county district
    region museum theatre hotel airport prison""".split()
) | {"board of directors", "board of governors", "board of trustees", "supervisory board"}
BUILDINGS = frozenset(  # place heads that are nobody's last name
    """airport stadium arena theatre theater cathedral mosque synagogue basilica monastery hotel museum gallery library
    prison jail cemetery racecourse boulevard avenue peninsula river""".split()
)
EVENT_HEADS = frozenset(
    """war wars games olympics paralympics cup championship championships festival summit conference revolution
    massacre crisis prix marathon awards fair expo exposition election elections referendum uprising crusade
    tournament derby regatta symposium congress biennale carnival ceremony trials accords accord conventions
    invasion attacks bombing bombings hearings olympiad slam bowl masters""".split()
)
EVENT_FIRST = frozenset("hurricane typhoon cyclone storm operation battle siege tropical expo".split())
CLUB_HEADS = frozenset(
    """rugby cricket hockey basketball handball harriers city town county villa albion hotspur wednesday forest palace
    orient argyle""".split()
)
SIDES = CLUB_HEADS | {"united", "rovers", "wanderers", "athletic"}
JOINING: Mapping[str, frozenset[str]] = {  # heads that go on with the preposition inside a name
    "for": frozenset(
        """alliance movement front centre center institute committee party coalition council union fund society agency
        organization organisation office campaign department association commission bureau conference authority
        convention foundation bank programme program forum court
        tribunal trust observatory""".split()
    ),
    "on": frozenset("committee commission panel council conference convention".split()),
    "against": frozenset("campaign league alliance coalition union mothers".split()),
}
OWNING = frozenset(  # words whose possessive begins a name: Women's Auxiliary Air Force
    """women men children people king queen prince workers teachers farmers lord veterans writers mother lady
    actors players physicians surgeons sailors girls boys collector reader christie sotheby lloyd macy levi
    mcdonald sainsbury moody barclay guy john mary thomas paul peter george james""".split()
)
PRODUCTS = frozenset(  # first words of things that are made
    """windows iphone iphones ipad ipads ipod ipods imac imacs macbook macbooks macintosh mac itunes android firefox
    chrome safari playstation xbox kindle linux photoshop prius viagra concorde photoshop siri alexa chatgpt
    gmail voyager apollo soyuz sputnik hubble cassini juno galileo vostok""".split()
)
PRODUCT_NOUNS = frozenset(
    """sedan hatchback coupe van truck lorry locomotive train antibody antibiotic chip processor
    computer phone smartphone tablet player software browser app application console car model engine aircraft jet
    airliner drone missile rocket probe spacecraft satellite robot drug vaccine prize award medal index laptop
    device gadget handset account hashtag category section column chart ranking
    operating rover orbiter lander shuttle telescope mission ship liner ferry yacht tanker
    submarine vessel frigate destroyer trawler boat capsule machine watch camera tool programme program picker
    moon comet asteroid planet galaxy horse dog cat breed virus variant bacterium species dinosaur cheese wine
    beer test assay kit sensor scanner implant instrument technology system treatment pill medicine language law
    bill act scheme project plan""".split()
)
STORM_NOUNS = frozenset("storm hurricane typhoon cyclone earthquake festival tournament war".split())
PLURAL_HEADS: Mapping[str, str] = {
    "Departments": "Department",
    "Ministries": "Ministry",
    "Universities": "University",
    "Parties": "Party",
    "Councils": "Council",
    "Committees": "Committee",
    "Commissions": "Commission",
    "Agencies": "Agency",
    "Courts": "Court",
}
PARTISANS = frozenset("democrats liberals conservatives socialists republicans greens communists".split())
PARTY_ADJECTIVES = frozenset(
    """social christian liberal new free national progressive constitutional civic radical independent""".split()
)
NUMERALS = frozenset("I II III IV V VI VII VIII IX X XI XII".split())
FOREIGN_HEADS = frozenset(  # heads of organizations that other languages put first
    """académie academia accademia institut instituto istituto universidad université universität università
    universidade banco banca banque orchestre orquesta orchestra comédie partido parti partito ministère ministerio
    federación fédération federazione confederación confédération fundación fondation fondazione stiftung asociación
    association société sociedad società compagnie compañía compagnia grupo groupe gruppo radio télévision televisión
    editorial éditions edizioni librairie hôpital""".split()
)
SHIP_PREFIXES = frozenset(
    "USS HMS HMAS HMCS HMNZS INS BRP MV MS SS RMS RV USNS USCGC ROKS KRI HNoMS TSS MSC MT MSV RRS FS SMS".split()
)
SHORT_TITLES = frozenset("st saint st.".split())
WINNING = frozenset(
    """beat win lose draw defeat play face host thrash edge trail lead score finish travel sack sign clinch qualify
    relegate promote visit challenge outplay outclass overcome upset eliminate knock hammer""".split()
)
HIRING = frozenset("sign join buy loan transfer arrive move poach recruit".split())
SPORT = frozenset(
    """goal match league striker midfielder defender goalkeeper penalty coach season fixture tackle inning quarterback
    touchdown wicket semifinal semi-final quarterfinal playoff stadium equaliser equalizer hat-trick kick-off
    halftime half-time referee marathon runner medallist medalist champion championship tournament lap cyclist peloton
    podium handball basketball rugby cricket tennis hockey""".split()
)
SPORT_PEOPLE = frozenset(
    """manager coach boss captain striker midfielder defender goalkeeper winger forward player fan supporter side team
    keeper skipper chairman owner quarterback pitcher""".split()
)
WORK_HEADS = frozenset(
    """act bill treaty therapy trial study agreement convention protocol constitution amendment charter code directive
    regulation pact prize award medal order cross oscar grammy emmy report declaration album symphony concerto sonata
    trilogy
    saga chronicles edition law achievement""".split()
)
WORK_NOUNS = frozenset(
    """film movie book novel song album single play musical opera series show game painting sculpture poem ballet
    documentary sitcom memoir autobiography""".split()
)
NAME_HEADS = ORGANIZATION_HEADS | PLACE_HEADS


def _as_written(forms: Iterable[str]) -> frozenset[str]:
    """Legal forms as texts have them: "sa", "s.a.", "inc."."""
    return frozenset(written for form in forms for written in (form, f"{form}.", ".".join(form) + "."))


LEGAL_FORMS = _as_written(written_name.LEGAL_FORMS) | {"&"}
SUFFIXES = _as_written(written_name.LEGAL_FORMS - frozenset("group holdings holding company co".split()))
"""What is left out where a name is shown."""
SAYING = frozenset(
    """say tell add state announce claim argue explain note reply respond warn insist write declare admit confirm deny
    ask comment remark tweet post report believe think joke conclude complain recall promise suggest acknowledge
    describe observe urge stress predict agree concede quip vow pledge testify shout whisper""".split()
)
_TIGHT = re.compile(r" (?=['’]s\b|-|–)|(?<=-) |(?<=–) | (?=\.(?:$|\s))")


def join(words: Iterable[str]) -> str:
    """The words of a name as they are written: hyphens and possessives close up.

    >>> join(["El", "-", "Hassan"])
    'El-Hassan'
    """
    return _TIGHT.sub("", " ".join(words))


def written(tokens: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as they are written, from the parser's.

    >>> written(["Anna", "Ben", "-", "Ami"])
    ('Anna', 'Ben-Ami')
    """
    return tuple(join(tokens).split())


TRIED = frozenset(  # what is done to people only, and by them
    """jail imprison arrest sentence convict acquit charge accuse indict extradite detain die resign plead confess
    marry sack fire dismiss elect appoint swear bury hospitalize hospitalise deport handcuff""".split()
)
MAKING = frozenset("launch release unveil ship introduce market develop design patent write compose direct".split())
LAUNCHES = frozenset("launch release version introduction unveiling rollout delivery production".split())

HUMAN_NOUNS = frozenset(
    """man woman boy girl person child baby kid teenager youth adult passerby resident neighbor neighbour friend
    colleague partner girlfriend boyfriend fiance fiancee spouse parent father mother son daughter brother
    sister uncle aunt cousin nephew niece grandfather grandmother widow widower husband wife victim suspect
    gunman driver passenger pedestrian tourist visitor guest guard officer policeman policewoman soldier
    official spokesman spokeswoman spokesperson minister president leader politician lawmaker senator mayor
    governor judge lawyer attorney prosecutor defendant plaintiff juror witness prisoner inmate detainee hostage
    student pupil teacher professor doctor nurse patient surgeon scientist researcher engineer worker employee
    employer manager boss executive director chairman founder owner customer consumer user player coach captain
    striker fan athlete runner actor actress singer musician artist author writer editor reporter journalist
    blogger poster hacker expert analyst critic activist protester demonstrator refugee migrant immigrant
    citizen voter candidate farmer fisherman pilot astronaut priest bishop pope imam rabbi nun monk king queen
    prince princess soldier commander general colonel sergeant killer attacker shooter bomber terrorist militant
    rebel robber thief burglar swimmer diver climber compatriot teammate successor predecessor deputy counterpart ally
    heir aide adviser advisor bodyguard chauffeur virtuoso statesman stateswoman botanist zoologist tenor soprano
    sculptor violinist cellist conductor playwright missionary explorer industrialist financier tycoon
    nobleman cricketer medallist medalist runner-up dramatist winger jockey sailor trooper peacekeeper fighter insurgent
    guerrilla smuggler trafficker hijacker kidnapper assailant accomplice bassist chef baker firefighter paramedic
    rescuer villager bystander commuter motorist mourner worshipper pilgrim settler""".split()
)
