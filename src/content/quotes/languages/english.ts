import type { Language } from "../language.ts";

export const english: Language = {
  speech: `said says say told tells tell asked asks ask added adds add wrote writes write argued argues
    argue explained explains explain replied replies reply responded responds answered answers
    announced announces continued continues warned warns warn noted notes note recalled recalls
    declared declares insisted insists insist stated states state claimed claims claim tweeted tweets
    posted posts testified testifies remarked remarks joked jokes quipped quips shouted shouts
    yelled yells whispered whispers cried cries exclaimed exclaims observed observes suggested
    suggests suggest concluded concludes admitted admits acknowledged acknowledges conceded
    concedes confirmed confirms complained complains contended contends asserted asserts affirmed
    affirms believed believes believe thought thinks think hinted hints vowed vows pledged pledges
    promised promises urged urges begged begs pleaded pleads predicted predicts reported reports
    revealed reveals repeated repeats reiterated reiterates countered counters retorted retorts
    opined opines mused muses chanted chants sang sings quoted quotes read reads texted texts
    emailed emails boasted boasts bragged brags ranted rants demanded demands disclosed discloses
    emphasized emphasizes emphasised stressed stresses maintained maintains allowed alleged alleges
    denied denies recounted recounts remembered remembers reflected reflects proclaimed proclaims
    commented comments cautioned cautions offered lamented laments interjected interjects laughed
    laughs sighed sighs shrugged smiled muttered mutters mumbled shot fired snapped snaps blurted
    stammered barked wondered wonders speculated speculates estimated estimates advised advises
    instructed instructs informed informs assured assures reassured reminded reminds challenged
    challenges ruled rules wailed screamed screams hollered groaned gushed thundered intoned
    volunteered agreed agrees pressed inquired protested protests went goes spoke speaks talked
    swore swears summarized summarizes summed sums began begins counseled counselled dictated
    signed typed cracked chimed echoed echoes hit clarified clarifies elaborated elaborates
    related relates deadpanned chided chides scolded scolds scoffed scoffs sniffed teased prayed
    translated translates put_it puts_it had_this_to_say learned learns felt feels found finds heard hears expressed
    expresses quip joke shout yell declare recall insist claim announce continue note remark warn insist respond conclude confirm predict`,
  framing: `called calls call described describes describe dubbed dubs dub labeled labels labelled branded
    brands termed terms characterized characterizes characterised dismissed dismisses denounced
    denounces blasted blasts slammed slams praised praises criticized criticizes criticised
    condemned condemns lauded lauds hailed hails mocked mocks derided derides decried decries
    likened likens compared compares cited cites referred refers accused accuses blamed blames
    deemed deems considered considers hopes hoped pushed promoted touted touts ridiculed ridicules
    attacked attacks ripped rips bashed rejected rejects defended defends used uses invoked invokes
    wants wanted sees saw views viewed opposed supported supports expects expected questioned
    questions attributed discussed discusses proposed proposes spoke apologized apologizes thanked
    thanks titled warns introduced`,
  participles: `saying adding telling asking arguing writing calling noting explaining warning declaring
    insisting claiming stating suggesting replying answering describing announcing concluding
    tweeting shouting yelling chanting quoting promising urging stressing emphasizing reading
    citing dismissing accusing labeling labelling dubbing denouncing praising vowing joking singing
    screaming crying whispering posting recalling admitting acknowledging referring likening comparing
    responding complaining commenting predicting remarking boasting pleading cautioning`,
  according: `according_to per in_the_words_of`,
  auxiliaries: `is was were are be been being has had have will would can could may might must should did
    does do shall`,
  negations: `not never n't`,
  and: "and &",
  definite: "the this that",
  articles: "the a an",
  attributes: "of for at in from",
  origins: "of",
  partitives: "of",
  passives: "is are was were been being be",
  hearing: `told tells asked asks warned warns informed informs advised advises reminded reminds assured assures urged urges
    instructed instructs thanked begged challenged scolded chided counseled reassured`,
  told: "told asked warned posted said reported signed informed advised reminded",
  as: "as",
  dependent: "when as if than",
  adverbs: `also then later once already still just now recently previously reportedly repeatedly
    even often again ever always only first further simply soon however too yesterday today tonight
    tomorrow earlier instead together perhaps maybe almost reportedly himself herself themselves
    itself famously there here finally both merely meanwhile nevertheless though rather somewhat
    afterward afterwards quietly bluntly flatly initially ultimately apparently allegedly publicly
    privately specifically angrily sarcastically proudly jokingly consistently recently`,
  determiners: `the a an this that these those his her its their our my your one another some many most
    several both all each every other others two three four five six few any no such`,
  prepositions: `of in on at for from with by to about against during after before between under over
    through into among around across behind near without within since until despite including as
    like upon toward towards amid via following outside inside beyond along off out up down
    concerning regarding per alongside than`,
  conjunctions: `and or but nor so yet because if when while although though unless whereas where how why
    what as that whether till`,
  complementisers: "that whether",
  places: "in at near outside across throughout",
  relatives: `who which whom whose`,
  pronouns: { he: "he", she: "she", it: "it", they: "they we", i: "i" },
  titles: {
    he: "mr mr. sir lord king prince brother father fr. fr baron duke sheikh",
    she: "mrs mrs. ms ms. miss lady dame queen princess sister baroness duchess madam mme",
    any: `dr dr. prof prof. professor president vice deputy prime minister secretary senator sen. sen
      sens. rep. rep reps. representative congressman congresswoman gov. gov governor lt. lt. lieutenant
      mayor chief chairman chairwoman chairperson chair director judge justice gen. general col. colonel
      capt. captain sgt. sergeant maj. major cpl. corporal pvt. adm. admiral cmdr. commander
      chancellor ambassador attorney rev. rev reverend pope cardinal archbishop bishop rabbi imam
      superintendent supt. commissioner detective det. officer sheriff deputy insp. inspector
      constable pc speaker councilman councilwoman councillor councilor alderman del. delegate
      assemblyman assemblywoman assemblymember ceo cfo coo coach dean chancellor premier marshal
      treasurer trustee leader undersecretary controller comptroller msgr. monsignor hon. ayatollah
      mullah crown foreign former then-president ex-president president-elect then-candidate counsel
      solicitor candidate nominee mp mep commodore brigadier hojatoleslam viscount`,
  },
  roles: {
    he: `spokesman businessman chairman congressman councilman anchorman fireman policeman man father
      brother son husband boy king actor widower grandfather uncle nephew gentleman salesman guy
      fisherman`,
    she: `spokeswoman businesswoman chairwoman congresswoman councilwoman woman mother sister daughter
      wife girl queen actress widow grandmother aunt niece lady waitress`,
    any: `spokesperson president minister secretary senator governor mayor chief director judge justice
      general colonel captain officer lawyer attorney prosecutor professor teacher economist analyst
      author writer editor reporter columnist correspondent commentator anchor host moderator
      scientist researcher scholar expert strategist adviser advisor aide consultant pollster
      activist advocate organizer organiser lawmaker legislator candidate nominee politician
      diplomat ambassador official executive manager owner founder co-founder chairperson chair
      boss coach player captain singer musician artist comedian doctor nurse physician surgeon
      psychologist student resident neighbor neighbour witness victim suspect defendant plaintiff
      farmer worker driver engineer veteran soldier commander detective sheriff constable
      superintendent commissioner representative member delegate leader head partner investor trader
      banker accountant voter supporter critic opponent speaker pastor priest bishop pope imam rabbi
      coordinator administrator treasurer trustee founder historian biographer filmmaker producer
      architect designer developer photographer surrogate operative insider source person
      protester demonstrator undersecretary ceo premier chancellor negotiator envoy investigator
      inspector librarian fellow counsel contractor entrepreneur blogger tenant landlord
      caller parent cousin friend colleague billionaire mogul tycoon incumbent challenger
      survivor passenger patient customer shopper visitor firefighter paramedic medic clerk
      employee native user ally constituent loyalist booster buddy staffer volunteer donor fundraiser attendee
      participant conservative liberal progressive republican democrat libertarian independent moderate classmate
      roommate teammate girlfriend boyfriend fiancé fiancée spouse granddaughter grandson stepson stepdaughter
      demonstrator immigrant refugee migrant prisoner inmate hostage pilot electrician mechanic cleric therapist
      dentist veterinarian pharmacist hairdresser programmer professional lobbyist publicist stylist
        master harbourmaster harbormaster headmaster postmaster stationmaster warden curator`,
  },
  roleEndings: `-spokesman -spokeswoman -spokesperson ologist`,
  groups: `officials authorities police sources experts critics supporters opponents lawyers prosecutors
    researchers scientists analysts economists lawmakers democrats republicans senators residents
    neighbors neighbours witnesses protesters demonstrators activists advocates voters people students
    teachers parents doctors workers employees aides advisers advisors leaders executives
    investigators members investors traders observers families friends colleagues conservatives liberals
    reporters journalists editors organizers organisers representatives diplomats ministers judges
    attorneys others some many detectives firefighters firemen scholars historians pundits soldiers
    rebels militants spokesmen congressmen women men children fans players owners attackers crowd
    crowds delegates voices`,
  organisations: `company firm department agency ministry court committee commission council party campaign
    government administration university college school newspaper magazine paper bank association
    union group organization organisation foundation institute center centre office bureau board
    centers centres network station airline corporation corp. corp inc. inc ltd. ltd llc plc house senate congress parliament
    times post journal news tribune herald gazette guardian team club league federation coalition
    charity museum hospital church army navy embassy fund panel authority service services service
    media website site publication outlet force jury kremlin pentagon union press daily reuters
    kingdom states nations society caucus club partnership trust studio studios network shipping
    airlines airways motors industries systems technologies holdings capital brewery mills`,
  documents: `statement report letter email e-mail memo tweet post article editorial study book bill law
    lawsuit complaint document documents petition release resolution constitution ruling opinion
    decision communique declaration memorandum manifesto order indictment affidavit filing message note sign poster banner ad advertisement
    caption headline transcript survey poll website page blog text column essay charter treaty
    agreement contract inscription slogan placard speech amendment narrator audit review brief
    summary subpoena pamphlet leaflet flyer ordinance video entry press-release diary`,
  particles: "de la le van von der den del della di da dos du al el bin ibn ben ter ten y e af abu",
  suffixes: "jr jr. sr sr. ii iii iv md m.d. ph.d. phd esq. esq",
  honours: `mp mps msp mep mla mlc mna mpp ms td am qc kc sc jp dl obe mbe cbe kbe dbe gbe om ch cmg kcmg dcmg cvo mvo
    lvo kcvo bem dso dsc dsm mc dfc gc vc oc cm oam ao ac psm frs fba frse frcp frcs rn ra rha cpa cfa dds dmd dvm dphil
    jd m.p. o.b.e. m.b.e. c.b.e. q.c. k.c. llb llm mba msc ma ba bsc phd md esq usmc usn usaf ret`,
  offices: {
    joins: "of for",
    fields: `state defense defence justice treasury education health labor labour commerce agriculture energy
      transportation transport interior finance foreign affairs police staff security homeland environment trade
      industry culture sport sports women children housing urban work works pensions sales marketing operations communications
      research relations policy personnel admissions emergency services technology innovation science
      media tourism veterans human resources development elections fisheries forestry mines immigration
      equality families communities engineering product design strategy business detectives surgery medicine nursing
      athletics`,
    placeLeads: `new san santa saint st. st los las el la port fort mount north south east west great upper lower lake
      cape grand old palm long salt hong costa puerto sri saudi united`,
  },
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep.
    oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. christmas easter thanksgiving
    minutes hours days week weeks month months year years decade decades`,
  abbreviations: `mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. gen. col. capt. sgt. lt. maj. cpl. pvt.
    adm. cmdr. rev. st. jr. sr. supt. insp. det. hon. msgr. del. inc. corp. ltd. co. vs. v. etc. e.g.
    i.e. no. nos. fig. a.m. p.m. u.s. u.k. u.n. d.c. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct.
    nov. dec. mass. conn. calif. fla. ill. mich. minn. pa. va. wash. wis. tenn. tex. ariz. ark. colo.
    del. ga. ind. kan. ky. la. md. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. r.i. s.c.
    s.d. vt. w.va. wyo. ala. ave. blvd. rd. dept. univ. assn. bros. approx. est. ft. fr. ph.d. m.d. esq.`,
  sources: "from by",
  naming: `titled entitled dubbed called nicknamed named so-called known word term phrase
    book novel song film movie show album episode program series play documentary broadcast edition co-author chapter author
    headlined codenamed hashtag nickname magazine poem anthem musical podcast painting ballad
    single tune code-named christened aka moniker headline billed labeled`,
  works: `paper essay talk lecture article study report book novel memoir poem song album film movie documentary play
    opera painting photograph sculpture exhibition show podcast series episode column editorial piece thesis dissertation
    chapter seminar workshop panel keynote sermon blog pamphlet guide manual textbook biography anthology collection
    single track ballad hymn symphony cantata musical game website exhibit installation mural story op-ed headline`,
  relaying: "quoting quoted quotes citing cited cites paraphrasing",
  agents: "by",
  utterances: `promise promises pledge claim claims comment comments remark remarks statement line warning threat boast
    vow answer question quip joke insult description assertion accusation charge suggestion contention admission
    declaration apology plea taunt jibe retort reply excuse prediction rhetoric tweet speech`,
  subordinators:
    "when while because although though if unless whereas after before since until once",
  somebody: "someone somebody",
  serving: `adviser advisor aide assistant counsel ambassador envoy consultant deputy successor heir secretary
    advisers advisors aides assistants witness`,
  owners: "his her their",
  ownersBy: { he: "his", she: "her" },
  distinct: "other another second third fellow rival",
  current: "now currently presently still also here there",
  participleEnding: "ing",
  quoting: `words chant chants shouts cries slogans message question reply answer response refrain mantra`,
  elisions: `tis twas em til cause n bout twere round tween`,
};
