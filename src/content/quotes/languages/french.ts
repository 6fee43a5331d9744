import type { Language } from "../language.ts";

export const french: Language = {
  speech: `dit disait disent dira déclare déclaré déclarait déclara déclarent affirme affirmé affirmait affirma
    affirment explique expliqué expliquait expliqua expliquent ajoute ajouté ajoutait ajouta ajoutent
    estime estimé estimait estima estiment souligne souligné soulignait souligna soulignent assure
    assuré assurait assura indique indiqué indiquait indiqua indiquent précise précisé précisait
    précisa précisent raconte raconté racontait raconta racontent répond répondu répondait répondit
    confie confié confiait confia lance lancé lançait lança rappelle rappelé rappelait rappela
    note noté notait nota annonce annoncé annonçait annonça annoncent confirme confirmé confirma
    reconnaît reconnu reconnaissait reconnut regrette regretté regrettait dénonce dénoncé dénonçait
    dénonça dénoncent écrit écrivait écrivit écrivent demande demandé demandait demanda prévient
    prévenu promet promis insiste insisté insistait insista poursuit poursuivi poursuivait poursuivit
    conclut conclu concluait résume résumé s'exclame exclamé réagi réagit martèle martelé plaide plaidé
    juge jugé jugeait jugea témoigne témoigné soutient soutenu soutenait prétend prétendu murmure
    crie crié hurle tranche ironise observe observé constate constaté admet admis avoue avoué
    espère espéré craint redoute commente commenté exclamée exclamés écrie écrié écriée répondent répondirent demandent expliquèrent disent crient avertit averti martèle nuance glisse soupire
    réplique répliqué rétorque rétorqué analyse détaille détaillé signale signalé tweeté`,
  framing: `qualifie qualifié qualifiait appelle appelé critique critiqué évoque évoqué évoquait parle parlé
    parlait salue salué décrit décrite condamne condamné cite cité considère`,
  participles: `déclarant affirmant ajoutant précisant expliquant assurant disant estimant soulignant
    dénonçant évoquant rappelant`,
  according: `selon d_après`,
  auxiliaries: `a ont avait avaient est sont était étaient aura auront fut eut eurent peut doit s'est se s`,
  negations: "ne n pas jamais plus",
  and: "et",
  definite: "le la l les ce cet cette",
  articles: "le la l les un une",
  attributes: "de du d des",
  partitives: "de d",
  as: "comme",
  adverbs: `aussi encore ensuite alors déjà hier aujourd'hui demain notamment également ainsi s se toutefois
    cependant ailleurs enfin toujours souvent récemment mardi_soir y en lui leur nous vous mercredi_soir
    par_ailleurs d'abord finalement auparavant lundi_matin`,
  determiners: `le la les l un une des ce cet cette ces son sa ses leur leurs notre nos votre plusieurs
    deux trois quatre cinq certains certaines quelques tous toutes chaque autre autres aucun`,
  prepositions: `de d du des à au aux en dans sur pour par avec sans chez vers entre contre sous depuis pendant
    après avant lors auprès devant derrière malgré selon comme dès parmi face`,
  conjunctions: "et ou mais donc car que qu si quand lorsque comme puisque tandis où ni",
  relatives: "qui dont lequel laquelle",
  pronouns: { he: "il", she: "elle", they: "ils elles", i: "je j nous on" },
  titles: {
    he: "m. mm. monsieur roi prince père frère sieur",
    she: "mme mlle madame mademoiselle reine princesse sœur",
    any: "dr docteur pr professeur maître me général colonel pape cardinal mgr président présidente",
  },
  roles: {
    he: `président directeur ministre maire sénateur député conseiller procureur avocat juge porte-parole
      chercheur professeur entraîneur écrivain patron acteur chanteur réalisateur agriculteur homme père
      mari fils frère voisin habitant commandant délégué coprésident fondateur gérant`,
    she: `présidente directrice sénatrice députée conseillère procureure avocate chercheuse professeure
      entraîneuse écrivaine patronne actrice chanteuse réalisatrice agricultrice femme mère épouse fille
      sœur voisine habitante déléguée coprésidente fondatrice gérante mairesse`,
    any: `secrétaire chef responsable économiste journaliste analyste spécialiste artiste membre
      représentant représentante témoin syndicaliste médecin militant militante expert experte cadre
      premier_ministre élu élue`,
  },
  groups: `autorités policiers experts syndicats habitants élus témoins manifestants chercheurs associations
    enquêteurs proches agriculteurs parents élèves sources députés sénateurs médias salariés pompiers
    médecins`,
  organisations: `gouvernement ministère mairie préfecture police parquet tribunal entreprise société
    association syndicat parti commission parlement sénat assemblée université agence banque journal
    quotidien fondation institut groupe conseil région ville cour`,
  documents:
    "communiqué rapport lettre courrier texte étude message déclaration note article livre",
  particles: "de du des la le d van von ben el al",
  suffixes: "jr",
  offices: {
    joins: "de du des d",
    fields: "",
    placeLeads: "saint sainte le la les mont nouvelle",
    small: true,
  },
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre`,
  abbreviations: "m. mm. dr. pr. st. etc. cf. av. bd. p. n. j.-c. mgr.",
  sources: "de par",
  naming: `titre intitulé intitulée baptisé baptisée surnommé surnommée dit nommé film livre roman chanson
    album série émission spectacle pièce exposition mot terme expression ouvrage documentaire
    soi-disant appelé appelée chapitre poème opéra revue magazine`,
  agents: "par",
  quoting: "mots termes slogans cris phrase",
  elided: "l d qu n s j c m t jusqu lorsqu puisqu",
  grammar: { subjectBehindVerb: true, speakerInside: true },
};
