import type { Language } from "../language.ts";

export const dutch: Language = {
  speech: `zei zegt zeggen zeiden gezegd zeg verklaarde verklaart verklaarden verklaard vertelde vertelt
    vertelden verteld meldde meldt meldden gemeld stelde stelt stelden gesteld vindt vond vinden vonden
    benadrukte benadrukt liet laat laten liet_weten legde legt uitgelegd voegde voegt antwoordde antwoordt
    vroeg vraagt schreef schrijft schreven schrijven geschreven waarschuwde waarschuwt gewaarschuwd
    erkende erkent gaf geeft kondigde kondigt aangekondigd beweerde beweert bevestigde bevestigt
    bevestigd riep roept roepen reageerde reageert concludeerde concludeert verzekerde verzekert
    denkt dacht hoopt hoopte klaagde klaagt beloofde belooft aldus_zei merkte merkt vervolgde
    vervolgt verzuchtte grapte twitterde bekende bekent oordeelde oordeelt meent meende schetst
    betoogde betoogt eiste eist pleitte pleit`,
  framing: `noemde noemt noemden noemen genoemd omschreef omschrijft sprak spreekt spraken bestempelde
    kwalificeerde prees bekritiseerde veroordeelde citeerde beschuldigde`,
  thus: "aldus",
  according: "volgens",
  auxiliaries: `is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten
    moest zal zullen zou zouden wil wilde mag mocht`,
  negations: "niet nooit geen",
  and: "en",
  definite: "de het deze dit",
  articles: "de het een",
  attributes: "van voor",
  partitives: "van",
  as: "als",
  adverbs: `ook dan toen al nog later gisteren vandaag morgen eerder verder bovendien echter daarop daarna
    eveneens hem haar ons zich weer maar wel nu inmiddels dinsdagavond er hier daar opnieuw`,
  determiners: `de het een deze die dit dat zijn haar hun ons onze twee drie vier vijf enkele sommige veel vele
    meerdere andere ander elke alle beide`,
  prepositions: `van in op aan bij met voor door over naar uit tot tegen tijdens na sinds onder tussen zonder
    om te volgens per als`,
  conjunctions: "en of maar want dat omdat als toen terwijl hoewel waar hoe wat wanneer dus",
  relatives: "wie welke wiens",
  pronouns: { he: "hij", she: "", sheOrThey: "zij ze", they: "", i: "ik wij we" },
  titles: {
    he: "dhr. meneer heer koning prins",
    she: "mevr. mw. mevrouw koningin prinses",
    any: "dr. drs. prof. ir. mr. ing. generaal kolonel paus kardinaal minister-president premier",
  },
  roles: {
    he: "woordvoerder directeur leraar schrijver acteur zanger man vader zoon broer wethouder voorzitter",
    she: "woordvoerster directrice lerares schrijfster actrice zangeres vrouw moeder dochter zus voorzitster",
    any: `minister president burgemeester kamerlid senator staatssecretaris advocaat rechter officier
      hoogleraar professor onderzoeker onderzoekster econoom journalist journaliste analist deskundige
      kunstenaar lid vertegenwoordiger getuige arts boer trainer coach ondernemer oprichter bewoner
      bewoonster`,
  },
  roleEndings:
    "woordvoerder woordvoerster minister burgemeester directeur voorzitter leider onderzoeker hoogleraar trainer deskundige kamerlid secretaris",
  groups: `autoriteiten deskundigen bewoners getuigen betogers vakbonden onderzoekers bronnen boeren ouders
    leerlingen artsen critici`,
  organisations: `regering kabinet ministerie gemeente politie rechtbank bedrijf vereniging vakbond partij
    commissie parlement senaat kamer universiteit bureau bank krant stichting instituut raad provincie
    openbaar_ministerie organisatie`,
  documents: "verklaring rapport brief tekst onderzoek bericht persbericht artikel boek",
  particles: "van de den der het ter ten te in 't op",
  offices: { joins: "van voor", fields: "", placeLeads: "den sint", small: true },
  calendar: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
    juli augustus september oktober november december`,
  abbreviations:
    "dhr. mevr. mw. dr. drs. prof. ir. mr. ing. enz. bijv. o.a. d.w.z. nr. st. ca. b.v. n.v. jl.",
  sources: "van door",
  naming: `titel getiteld genaamd bijgenaamd zogenaamde zogeheten film boek roman lied album serie programma
    toneelstuk tentoonstelling woord term uitdrukking tijdschrift documentaire heet bekend`,
  agents: "door",
  quoting: "woorden leuzen slogans leus zin",
  elisions: "s t n k m",
  grammar: { subjectBehindVerb: true },
};
