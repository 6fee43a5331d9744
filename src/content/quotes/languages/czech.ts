import type { Language } from "../language.ts";

export const czech: Language = {
  speech: `řekl řekla řekli řeklo říká říkají říkal říkala uvedl uvedla uvedli uvedlo uvádí prohlásil
    prohlásila prohlásili dodal dodala dodali dodává tvrdí tvrdil tvrdila tvrdili vysvětlil vysvětlila
    vysvětluje upozornil upozornila upozorňuje zdůraznil zdůraznila zdůrazňuje sdělil sdělila sdělili
    oznámil oznámila oznámili potvrdil potvrdila potvrzuje popsal popsala popisuje připustil připustila
    přiznal přiznala napsal napsala napsali píše odpověděl odpověděla odpovídá zeptal zeptala míní
    myslí soudí domnívá poznamenal poznamenala konstatoval konstatovala připomněl připomněla
    varoval varovala slíbil slíbila vyprávěl vyprávěla vypráví zvolal zvolala podotkl podotkla
    doplnil doplnila pokračoval pokračovala uzavřel uzavřela požádal požádala vyzval vyzvala
    kritizoval kritizovala věří doufá komentoval komentovala reagoval reagovala křičel křičeli informoval
    informovala`,
  framing: `označil označila označili nazval nazvala nazvali nazývá popsal charakterizoval pochválil odsoudil
    odsoudila obvinil`,
  participles: "",
  according: "podle dle slovy",
  auxiliaries: "je jsou byl byla bylo byli bude jsem by",
  negations: "ne není",
  and: "a",
  definite: "ten ta to tento tato",
  partitives: "z ze",
  as: "jako",
  adverbs: `také pak potom už ještě dnes včera zítra dříve později nyní tehdy však rovněž dále znovu
    mu jí jim nám mi se si to tak jen pouze`,
  determiners: `ten ta to ti tento tato toto jeho její jejich náš svůj jeden jedna dva dvě tři čtyři pět několik
    někteří mnozí jiní další jiný všichni každý`,
  prepositions: `v ve na s se k ke po o od do z ze za pod nad při pro bez přes mezi před proti u kolem během vůči
    podle kvůli`,
  conjunctions: "a i ale nebo že aby když kde jak protože ačkoli zatímco",
  relatives: "který která které kteří jenž",
  pronouns: { he: "on", she: "ona", they: "oni ony", i: "já my" },
  titles: {
    he: "pan pán král princ",
    she: "paní slečna královna princezna",
    any: "dr. mudr. ing. mgr. prof. doc. bc. judr. rndr. phdr. prezident premiér ministr generál plukovník papež kardinál",
  },
  roles: {
    he: `prezident premiér ministr ředitel starosta primátor hejtman poslanec senátor mluvčí předseda
      místopředseda advokát soudce učitel trenér spisovatel herec zpěvák vědec ekonom novinář analytik
      odborník zástupce náměstek šéf lékař hasič muž otec syn bratr zakladatel zemědělec`,
    she: `prezidentka premiérka ministryně ředitelka starostka primátorka hejtmanka poslankyně senátorka
      předsedkyně místopředsedkyně advokátka soudkyně učitelka trenérka spisovatelka herečka zpěvačka
      vědkyně ekonomka novinářka analytička odbornice zástupkyně náměstkyně šéfka lékařka žena matka
      dcera sestra`,
    any: "svědek člen členka obyvatel obyvatelka",
  },
  groups: `úřady odborníci obyvatelé svědci demonstranti vědci zdroje příbuzní lékaři zemědělci rodiče
    vyšetřovatelé poslanci hasiči policisté`,
  organisations: `vláda ministerstvo magistrát policie soud firma společnost asociace odbory strana komise
    parlament senát sněmovna univerzita agentura banka deník nadace institut skupina rada úřad
    zastupitelstvo`,
  documents: "prohlášení zpráva dopis text studie článek kniha",
  particles: "z ze von de van",
  suffixes: "ml. st. jr.",
  calendar: `pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle ledna února března dubna května
    června července srpna září října listopadu prosince`,
  abbreviations:
    "dr. mudr. ing. mgr. prof. doc. bc. judr. rndr. phdr. např. tj. tzv. atd. apod. str. č. ul. mil. tis. s.r.o. a.s.",
  naming: `film filmu kniha knihy román píseň album seriál pořad hra výstava slovo termín časopis časopisu deník
    deníku takzvaný takzvaná tzv. tzv s_názvem nazvaný nazvaná přezdívaný projekt projektu firma firmy klub
    titul zvaný`,
  quoting: "slovy slova heslem hesla věta",
  grammar: { subjectBehindVerb: true, speakerInside: true },
};
