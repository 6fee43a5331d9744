import type { Language } from "../language.ts";

export const spanish: Language = {
  speech: `dijo dice decía dijeron dicen dicho afirmó afirma afirmaba afirmaron afirmado explicó explica
    explicaba explicaron explicado señaló señala señalaba señalaron señalado aseguró asegura aseguraba
    aseguraron asegurado añadió añade añadía añadieron añadido declaró declara declaraba declararon
    declarado indicó indica indicaba indicaron indicado manifestó manifiesta manifestado destacó destaca
    destacado subrayó subraya subrayado recordó recuerda recordado contó cuenta contaba contado
    respondió responde respondido preguntó pregunta preguntado advirtió advierte advertido anunció
    anuncia anunciado reconoció reconoce reconocido admitió admite admitido insistió insiste insistido
    comentó comenta comentado precisó precisa precisado agregó agrega agregado sostuvo sostiene
    sostenido apuntó apunta apuntado escribió escribe escrito pidió pide pedido denunció denuncia
    denunciado lamentó lamenta lamentado concluyó concluye concluido expresó expresa expresado
    relató relata relatado confirmó confirma confirmado prometió promete informó informa informado
    opinó opina gritó grita exclamó exclama reiteró reitera reiterado aclaró aclara alertó alerta
    criticó critica criticado confesó confiesa prosiguió zanjó sentenció detalló detalla consideró
    considera cree espera replicó replica valoró resumió aseveró enfatizó puntualizó tuiteó respondieron responden preguntaron gritaron señalan insisten reclaman denuncian piden`,
  framing: `calificó califica calificado tildó tilda llamó llama llamado describió describe definió define
    habló habla elogió condenó citó acusó tachó`,
  participles: "diciendo afirmando añadiendo explicando asegurando señalando indicando calificando",
  according: "según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de",
  auxiliaries: "ha han había habían he fue es son era eran será puede debe hubo",
  negations: "no nunca jamás tampoco",
  and: "y e",
  definite: "el la los las este esta",
  articles: "el la los las un una",
  attributes: "de del",
  partitives: "de",
  as: "como",
  adverbs: `también además después luego entonces ya hoy ayer mañana asimismo así siempre aún todavía
    finalmente posteriormente antes le les nos me se lo ahora recientemente tajante`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa su sus nuestro varios varias
    dos tres cuatro cinco algunos algunas muchos otros otras otro otra cada todos`,
  prepositions: `de del a al en con por para sin sobre entre desde hasta hacia contra durante tras ante bajo
    según mediante como`,
  conjunctions: "y e o u pero sino que si cuando donde porque aunque mientras como pues ni",
  relatives: "quien quienes cual cuales",
  pronouns: { he: "él", she: "ella", they: "ellos ellas", i: "yo" },
  titles: {
    he: "sr. señor don d. rey príncipe padre",
    she: "sra. señora srta. doña dña. reina princesa",
    any: "dr. dra. doctor doctora general coronel papa cardenal monseñor presidente presidenta",
  },
  roles: {
    he: `presidente ministro director alcalde senador diputado consejero concejal portavoz abogado juez
      fiscal profesor entrenador escritor actor cantante investigador jefe secretario gobernador hombre
      padre hijo hermano vecino agricultor médico empresario fundador`,
    she: `presidenta ministra directora alcaldesa senadora diputada consejera concejala abogada jueza
      profesora entrenadora escritora actriz investigadora jefa secretaria gobernadora mujer madre hija
      hermana vecina agricultora médica empresaria fundadora`,
    any: `economista periodista analista especialista artista miembro representante testigo sindicalista
      canciller líder dirigente responsable experto experta vicepresidente vicepresidenta activista`,
  },
  groups: `autoridades expertos vecinos testigos manifestantes sindicatos investigadores fuentes familiares
    trabajadores agricultores padres alumnos médicos diputados bomberos`,
  organisations: `gobierno ministerio ayuntamiento policía fiscalía tribunal empresa compañía asociación
    sindicato partido comisión parlamento senado congreso universidad agencia banco diario periódico
    fundación instituto grupo junta consejo corte organización`,
  documents: "comunicado informe carta texto estudio mensaje declaración nota artículo libro",
  particles: "de del la las los y van von bin",
  suffixes: "jr. hijo",
  offices: {
    joins: "de del",
    fields: "",
    placeLeads: "san santa santo nueva nuevo costa puerto los las el la buenos río ciudad",
    small: true,
  },
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre`,
  abbreviations:
    "sr. sra. srta. dr. dra. d. dña. ud. uds. etc. p. n. núm. av. ee.uu. s.a. lic. ing. gral.",
  sources: "de por",
  naming: `titulado titulada llamado llamada apodado apodada denominado denominada conocido conocida película
    libro novela canción álbum disco serie programa obra exposición palabra término expresión título
    revista documental poema`,
  agents: "por",
  quoting: "palabras lema gritos frase consignas",
  grammar: { subjectBehindVerb: true, speakerInside: true },
};
