import type { Language } from "../language.ts";

export const german: Language = {
  speech: `heißt_es hieß_es geheißen gab_an gibt_an gaben_an gab_bekannt gibt_bekannt ausführte ausführten hinzufügte angab bekanntgab
    hervorhob einräumte hinwies sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten meinen
 betonte betont betonten betonen äußerte äußert äußerten äußern geäußert berichtete berichtet
 berichteten berichten schrieb schreibt schrieben schreiben geschrieben fragte fragt fragten fragen
 antwortete antwortet antworteten entgegnete entgegnet erwiderte erwidert ergänzte ergänzt
 ergänzten fügte fügt kommentierte kommentiert kommentierten behauptete behauptet behaupteten
 kritisierte kritisiert kritisierten warnte warnt warnten gewarnt mahnte mahnt forderte fordert
 forderten fordern versicherte versichert versicherten bestätigte bestätigt bestätigten
 dementierte dementiert bekräftigte bekräftigt unterstrich unterstreicht verkündete verkündet
 verkündeten kündigte kündigt kündigten angekündigt teilte teilt teilten mitgeteilt mitteilte
 mitteilt mitteilten lautet lautete lauteten rief rufen riefen ruft sprach spricht
 sprachen gesprochen erzählte erzählt erzählten räumte räumt stellte stellt stellten
 hob hebt wies weist bekannt bekanntgegeben führte führt führten zitierte
 zitiert zitierten zitiert urteilte urteilt urteilten resümierte bilanzierte bilanziert verteidigte
 erläuterte erläutert erläuterten begründete begründet begründeten argumentierte argumentiert argumentierten glaubt glaubte hofft
 hoffte hofften freute freut lobte lobt lobten verlangte verlangt verlangten versprach verspricht
 befürchtet befürchtete befürchteten vermutet vermutete bedauerte bedauert entschuldigte dankte
 wünschte wünscht reagierte reagiert reagierten plädierte plädiert appellierte appelliert
 beklagte beklagt beklagten beschwerte prophezeite gestand gesteht sieht sah sehen sahen hält hielt
 halten hielten nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten bezeichnen
 bewertete bewertet wertete wertet werteten wirft warf warfen werfen vorgeworfen beschrieb beschreibt
 beschrieben charakterisierte charakterisiert skandierte skandierten skandiert twitterte formulierte
 formuliert formulierten konstatierte konstatiert monierte moniert spottete witzelte jubelte
 schwärmte signalisierte betitelte titulierte titulierten lehnte lehnt lehnten drohte droht drohten
 informierte informiert interpretiert beschwört beschworen beschuldigte beschuldigt erinnerte
 erinnert verurteilte verurteilt verurteilten würdigte würdigt feststellte prognostizierte rechnet
 verwies verweist deutete deutet fasste fasst bat bittet baten sagte_er wandte gratulierte begrüßte
 begrüßt begrüßten beanstandet beanstandete hinzu zitieren veröffentlichte postete mutmaßt
 mutmaßte verglich vergleicht empörte empört rügte rügt stichelte akzeptierte
 stimmte bezweifelte bezweifelt fügen billigte attackierte attackiert gefordert sprechen sicherte sichert sicherten
 erhofft erhoffte erhoffen beteuert beteuerte beteuern aufforderte aufgefordert auffordert ankündigte zusicherte
 beschwor beschwören gemeldet meldete meldet meldeten melden widersprach widerspricht widersprachen gelobt mahnten klagte klagt klagten empfahl empfiehlt
 gestanden beharrte beharrt versprachen zugesichert zugeschrieben gemahnt präzisierte präzisiert ließ_wissen
 stufte stuft eingestuft spekulierte unterstellte unterstellt unterstrichen bezichtigte schilderte schildert schilderten
 geschildert dichtete ätzte höhnte scherzte seufzte rechtfertigte rechtfertigt beteuerten entgegneten erwiderten
 wiederholte wiederholt wiederholten bemerkte bemerkt konterte kontert lachte flüsterte
 gelobte tadelte bemängelte bemängelt bemängelten`,
  participles: "",
  thus: "so",
  according: `laut nach_Angaben nach_angaben nach_aussage nach_aussagen nach_ansicht
    nach_auffassung nach_meinung nach_einschätzung nach_den_worten nach_worten nach_informationen
    nach_einer_meldung nach_darstellung nach_darstellungen nach_überzeugung in_den_worten`,
  accordingBehind: "zufolge",
  auxiliaries: `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte
    konnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen durfte mag möchte
    bin bist habt gab gaben gibt`,
  reported: `sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle sollten
    wolle wollten dürfe dürften gebe gäbe bleibe gehe komme stehe liege wisse brauche mache bestehe`,
  negations: "nicht nie niemals kein keine keinen",
  and: "und &",
  definite: "der die das dieser diese dieses",
  articles: "der die das dem den des ein eine einen einem einer eines",
  attributes: "der des eines einer für im in am von vom zu zum zur aus bei beim gegen",
  partitives: "von",
  as: "als",
  opinions: "für",
  origins: "von vom",
  passives: "wird wurde wurden worden werden",
  declension: {
    genitives: "der des eines einer",
    oblique: `dem den des einem einen einer diesem diesen dieser ihrem ihren ihrer seinem seinen seiner
      sich`,
    feminine: "ung ion heit keit schaft tät tur ei presse rundschau",
  },
  adverbEndings: "lich ig weise mals falls dings lings los end ens nach seits isch",
  impersonal: "heißt hieß geheißen",
  it: "es",
  standing: "steht stand",
  places: "in auf aus bei",
  mergedPlaces: "im am beim",
  there: "darin dort hierin darauf da",
  wanting: "will wollen wollte wollten möchte möchten",
  wondering: "wissen",
  pointers: "das dies so",
  telling: `sagte sagten erklärte erklärten teilte teilten gab gibt gaben berichtete berichtet berichten
    berichteten meldete meldet melden schrieb schreibt betonte äußerte`,
  complementisers: "dass daß ob",
  infinitives: "zu",
  adverbs: `es man deshalb deswegen dennoch trotzdem derzeit daher somit zuletzt mehrfach ähnlich ebenfalls jüngst auch dann wieder bereits schon noch nur sich dazu hierzu daraufhin gestern heute morgen
    weiter ferner außerdem zudem jedoch aber dabei damit zunächst später früher erneut immer oft
    deutlich klar ausdrücklich wörtlich unterdessen inzwischen mittlerweile allerdings indes
    gleichzeitig zugleich schließlich dagegen hingegen anschließend nun jetzt hier dort demnach
    danach vorher zuvor ihm ihr ihnen mich uns etwa sogar ebenfalls ebenso überdies einmal
    folgendermaßen überraschend öffentlich einst damals kürzlich vehement scharf
    kurz weiterhin davon darin daran darauf wiederum vielmehr selbst selber`,
  determiners: `der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem
    diesen jener jene sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mehrere viele
    einige andere anderer zwei drei vier fünf beide alle kein keine weitere zahlreiche`,
  prepositions: `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch um
    ohne zwischen seit während wegen trotz bis ab hinter neben gegenüber entgegen innerhalb außerhalb
    angesichts aufgrund laut gemäß per pro anlässlich als wie`,
  conjunctions: `und oder aber denn sondern dass weil wenn ob als obwohl damit sodass da bevor nachdem
    indem falls wie wo warum weshalb sowie bzw was`,
  relatives: "welcher welche welches denen",
  pronouns: { he: "er letzterer", she: "letztere", sheOrThey: "sie", they: "", i: "ich wir" },
  titles: {
    he: "herr herrn könig prinz graf freiherr kaiser",
    she: "frau königin prinzessin gräfin fürstin",
    any: `dr. dr prof. prof dipl.-ing. papst kardinal bischof sir lord`,
  },
  roles: {
    he: `sprecher minister präsident kanzler vorsitzender direktor leiter richter anwalt chef meister
      sohn vater bruder mann kollege nachfolger vorgänger trainer könig experte leiter`,
    she: `sprecherin ministerin präsidentin kanzlerin direktorin leiterin richterin anwältin chefin
      meisterin tochter mutter schwester frau kollegin nachfolgerin vorgängerin trainerin königin expertin
      zeugin`,
    any: `vorsitzende vorsitzenden abgeordnete abgeordneten general professor autor augenzeuge zeuge
      verletzter angeklagte angeklagter`,
  },
  roleEndings: `sprecher sprecherin minister ministerin präsident präsidentin präsidenten kanzler kanzlerin
    vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin richter richterin
    anwalt anwältin chef chefin meister meisterin sekretär sekretärin experte expertin experten forscher
    forscherin trainer trainerin politiker politikerin abgeordneter abgeordnete abgeordneten
    kommissar kommissarin beauftragter beauftragte führer führerin manager managerin vertreter
    vertreterin mitglied inspekteur general professor professorin wissenschaftler wissenschaftlerin
    autor autorin redakteur redakteurin journalist journalistin korrespondent korrespondentin
    vorstand vorständin geschäftsführer geschäftsführerin kandidat kandidatin senator senatorin
    gouverneur gouverneurin botschafter botschafterin bischof bischöfin pfarrer pfarrerin anführer
    gründer gründerin inhaber inhaberin beamter beamtin analyst analystin ökonom ökonomin
    historiker historikerin schriftsteller schriftstellerin sänger sängerin spieler spielerin
    kreise kreisen kollege kollegin landrat landrätin staatsanwalt staatsanwältin verteidiger verteidigerin
    vater mutter sohn tochter bruder schwester nachbar nachbarin koordinator koordinatorin aktivist aktivistin arzt ärztin lehrer lehrerin ermittler kapitän`,
  documentEndings: `erklärung mitteilung bericht brief studie urteil stellungnahme schreiben meldung
    gutachten papier resolution kommentar umfrage aufruf vertrag antrag beschluss programm leitartikel
    memorandum protokoll verordnung vermerk verfügung anzeige`,
  groups: `experten beobachter kritiker sprecher vertreter behörden forscher wissenschaftler ermittler
    medien anwohner augenzeugen zeugen politiker demonstranten gewerkschaften analysten ärzte
    abgeordnete autoren veranstalter anhänger gegner bürger farmer aktivisten menschen kreise kreisen quellen`,
  organisations: `polizei regierung staatsanwaltschaft partei firma unternehmen konzern ministerium
    gericht bundesgericht bundesregierung opposition fraktion zeitung magazin sender agentur
    nachrichtenagentur verband verein gewerkschaft universität bank kommission parlament senat
    bundestag bundesrat amt behörde stiftung organisation institut bund rundschau presse armee
    militär stadt gemeinde rat botschaft kirche gmbh ag allianz spiegel union innenministerium
    stadtverwaltung klinik krankenhaus feuerwehr hochschule initiative zentralbank nato
    website portal rundfunk staatskanzlei kanzlei landesregierung`,
  documents: `erklärung mitteilung pressemitteilung bericht brief studie urteil gesetz dokument stellungnahme
    artikel beschluss schreiben meldung gutachten resolution text kommentar umfrage statement aufruf
    vertrag buch leitartikel interview rede warnung`,
  current: "derzeit zurzeit heute jetzt nun auch hier",
  particles: "von van de zu del la di da ter ten",
  suffixes: "jr. sr. jun. sen. ii iii iv",
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april
    mai juni juli august september oktober november dezember uhr mez mesz morgen abend nachmittag
    vormittag mittag nacht wochenende woche jahr monat jahren tag tage tagen`,
  abbreviations: `dr. prof. dipl. ing. bzw. z.b. u.a. d.h. usw. ca. nr. st. str. vgl. inkl. mio. mrd. jr. sr.
    etc. evtl. ggf. sog. abs. art. hl. geb. gest. jh. s. b. a. o. u. z. d. h. i. e.v. 1. 2. 3. 4. 5. 6. 7. 8. 9.`,
  sources: "von vom",
  naming: `sogenannte sogenannten sogenannter so_genannte so_genannten namens titel mit_dem_titel
    partei raumsonde sonde projekt typ film buch roman lied song album zeitung zeitschrift magazin
    wochenzeitung tageszeitung sender fernsehsender website internetseite schiff frachter motto
    bewegung organisation firma unternehmen gruppe band ausstellung preis operation mission
    aktion kampagne initiative verein programm satellit rakete flugzeug zug stadion hotel restaurant
    wort begriff bezeichnung name namen künstlername spitzname oper stück serie sendung
    band theaterstück zeitschriften überschrift gesellschaft hurrikan taifun wirbelsturm tief hoch
    unwort beinamen produktion dokumentation fachzeitschrift show heißt hieß genannt hießen
    umweltschutzorganisation trägerrakete modell titels konferenz kongress festival verlag
    boulevardzeitung nachrichtenmagazin onlineausgabe forum plattform raumschiff raumfrachter
    getauft getaufte bekannte nennt werk erstwerk erstlingswerk prädikat debüt debütroman debütalbum`,
  citing: "zitiert zitierte zitieren zitierten",
  quoting: `worten worte sprüche sprüchen parole parolen rufe rufen satz slogan slogans formel`,
  agents: "von vom durch",
  elisions: "n s",
  grammar: {
    nounsAreCapital: true,
    verbEndsClause: true,
    articlesShowCase: true,
    verbShowsNumber: true,
    commasPartClauses: true,
    subjectBehindVerb: true,
    ordinals: true,
  },
};
