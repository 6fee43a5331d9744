import type { Language } from "../language.ts";

export const italian: Language = {
  speech: `disse dice diceva dissero dicono detto afferma affermato affermava affermò affermano spiega
    spiegato spiegava spiegò spiegano dichiara dichiarato dichiarava dichiarò aggiunge aggiunto
    aggiungeva aggiunse sottolinea sottolineato sottolineava sottolineò sostiene sostenuto sosteneva
    racconta raccontato raccontava raccontò risponde risposto rispondeva rispose annuncia annunciato
    annunciò conferma confermato confermò ricorda ricordato ricordò assicura assicurato assicurò
    ammette ammesso ammise osserva osservato osservò precisa precisato precisò commenta commentato
    commentò scrive scritto scriveva scrisse chiede chiesto chiese avverte avvertito avvertì conclude
    concluso concluse denuncia denunciato denunciò insiste insistito ribadisce ribadito ribadì promette
    promesso evidenzia evidenziato rileva rilevato esclama esclamato esclamò riferisce riferito riferì
    prosegue replica replicato replicò confessa confessato attacca tuona lamenta lamentato
    urla gridato grida spera auspica critica criticato twittato rispondono risposero raccontano scrivono sottolineano sostengono chiedono denunciano`,
  framing: `definisce definito definì definiva chiama chiamato parla parlato parlò descrive descritto bolla
    bollato cita citato condanna accusa accusato elogia`,
  participles: "dicendo affermando aggiungendo spiegando definendo sottolineando precisando",
  according: "secondo per_citare stando_a a_detta_di",
  auxiliaries: "ha hanno aveva avevano è sono era erano sarà può deve ho abbiamo fu",
  negations: "non mai",
  and: "e ed",
  definite: "il lo la l i gli le questo questa",
  articles: "il lo la l i gli le un uno una",
  attributes: "di del della dell dei",
  partitives: "di",
  as: "come",
  adverbs: `anche poi inoltre ancora già oggi ieri domani quindi così infine sempre invece però subito
    successivamente gli le ci mi si lo recentemente`,
  determiners: `il lo la i gli le l un uno una questo questa questi queste quel quella suo sua suoi sue alcuni
    alcune molti due tre quattro cinque altri altre altro altra ogni tutti`,
  prepositions: `di del dello della dell dei degli delle d a al allo alla all ai agli alle da dal dalla dall in nel
    nella nell nei con su sul sulla sull per tra fra senza contro durante dopo prima verso secondo come presso`,
  conjunctions: "e ed o ma che se quando dove perché mentre anche come né",
  relatives: "cui quale quali",
  pronouns: { he: "egli lui", she: "ella lei", they: "essi loro", i: "io" },
  titles: {
    he: "sig. signor don re principe padre",
    she: "sig.ra signora regina principessa suor",
    any: "dott. dottor dott.ssa dottoressa prof. prof.ssa avv. ing. on. onorevole generale colonnello papa cardinale monsignor presidente",
  },
  roles: {
    he: `ministro direttore sindaco senatore deputato consigliere assessore procuratore avvocato giudice
      portavoce professore allenatore scrittore attore ricercatore segretario governatore uomo padre
      figlio fratello medico imprenditore fondatore agricoltore`,
    she: `ministra direttrice sindaca senatrice deputata consigliera assessora procuratrice avvocata
      professoressa allenatrice scrittrice attrice ricercatrice segretaria donna madre figlia sorella
      fondatrice`,
    any: `presidente capo responsabile economista giornalista analista specialista artista rappresentante
      testimone sindacalista leader premier esperto esperta abitante vicepresidente cantante`,
  },
  groups: `autorità esperti abitanti testimoni manifestanti sindacati ricercatori fonti familiari inquirenti
    lavoratori agricoltori genitori medici residenti`,
  organisations: `governo ministero comune polizia procura tribunale azienda società associazione sindacato
    partito commissione parlamento senato camera università agenzia banca giornale quotidiano
    fondazione istituto gruppo consiglio regione corte`,
  documents:
    "comunicato rapporto relazione lettera testo studio messaggio dichiarazione nota articolo libro",
  particles: "di de del della dei da dal d' lo la van von",
  offices: {
    joins: "di del dello della dell dei degli delle",
    fields: "",
    placeLeads: "san santa santo reggio porto la",
    small: true,
  },
  calendar: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
    giugno luglio agosto settembre ottobre novembre dicembre`,
  abbreviations:
    "sig. sig.ra dott. dott.ssa prof. prof.ssa avv. ing. on. ecc. pag. n. s.p.a. s.r.l. art. geom.",
  sources: "di da del",
  naming: `titolo intitolato intitolata soprannominato soprannominata chiamato chiamata detto film libro
    romanzo canzone album serie programma spettacolo mostra parola termine espressione cosiddetto
    cosiddetta rivista documentario opera poesia`,
  agents: "da dal dalla",
  quoting: "parole slogan grida frase",
  elided: "l d un dell nell all dall sull c s m t quest quell",
  grammar: { subjectBehindVerb: true, speakerInside: true },
};
