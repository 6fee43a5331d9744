import type { Language } from "../language.ts";

export const portuguese: Language = {
  speech: `disse diz dizia disseram dizem dito afirmou afirma afirmava afirmaram afirmado explicou explica
    explicava explicaram explicado declarou declara declararam declarado acrescentou acrescenta
    acrescentado ressaltou ressalta destacou destaca destacado garantiu garante garantido contou conta
    contava respondeu responde perguntou pergunta alertou alerta anunciou anuncia anunciado reconheceu
    reconhece admitiu admite insistiu insiste comentou comenta completou completa escreveu escreve
    pediu pede denunciou denuncia lamentou lamenta concluiu conclui relatou relata confirmou confirma
    confirmado prometeu promete informou informa informado reforçou reforça lembrou lembra defendeu
    defende avaliou avalia criticou critica gritou grita exclamou sublinhou sublinha salientou salienta
    referiu refere adiantou adianta assegurou assegura frisou frisa observou observa argumentou
    argumenta indicou indica reiterou reitera revelou revela ponderou desabafou brincou considerou
    considera espera acredita rebateu tuitou responderam respondem contaram contam gritaram pediram pedem denunciam escreveram`,
  framing: `chamou chama classificou classifica descreveu descreve definiu define falou fala elogiou condenou
    citou acusou apelidou qualificou`,
  participles: "dizendo afirmando acrescentando explicando garantindo chamando classificando",
  according: "segundo de_acordo_com conforme para_citar nas_palavras_de",
  auxiliaries: "tem têm tinha tinham havia é são era eram foi será pode deve há",
  negations: "não nunca jamais nem",
  and: "e",
  definite: "o a os as este esta",
  articles: "o a os as um uma",
  attributes: "de do da dos das",
  partitives: "de dos",
  as: "como",
  adverbs: `também ainda depois então já hoje ontem amanhã assim sempre finalmente posteriormente antes
    lhe lhes nos me se agora recentemente além entretanto`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso vários várias
    dois duas três quatro cinco alguns algumas muitos outros outras outro outra cada todos`,
  prepositions: `de do da dos das d em no na nos nas com por pelo pela pelos pelas para sem sobre entre desde até
    contra durante após ante sob segundo conforme ao à aos às como`,
  conjunctions: "e ou mas que se quando onde porque embora enquanto como pois nem",
  relatives: "quem cujo cuja",
  pronouns: { he: "ele", she: "ela", they: "eles elas", i: "eu" },
  titles: {
    he: "sr. senhor dom d. rei príncipe padre",
    she: "sra. senhora dona rainha princesa",
    any: "dr. dra. doutor doutora prof. profa. general coronel papa cardeal presidente",
  },
  roles: {
    he: `presidente ministro diretor prefeito senador deputado vereador porta-voz advogado juiz promotor
      professor treinador escritor ator pesquisador investigador chefe secretário governador homem pai
      filho irmão vizinho agricultor médico empresário fundador autarca`,
    she: `presidenta ministra diretora prefeita senadora deputada vereadora advogada juíza promotora
      professora treinadora escritora atriz pesquisadora investigadora secretária governadora mulher mãe
      filha irmã vizinha agricultora médica empresária fundadora`,
    any: `economista jornalista analista especialista artista membro representante testemunha sindicalista
      líder dirigente responsável cantor cantora morador moradora vice-presidente`,
  },
  groups: `autoridades especialistas moradores testemunhas manifestantes sindicatos pesquisadores fontes
    familiares trabalhadores agricultores pais alunos médicos deputados bombeiros`,
  organisations: `governo ministério prefeitura câmara polícia tribunal empresa companhia associação sindicato
    partido comissão parlamento senado universidade agência banco jornal fundação instituto grupo conselho
    corte organização`,
  documents: "comunicado relatório carta texto estudo mensagem declaração nota artigo livro",
  particles: "de do da dos das e van von",
  suffixes: "jr. júnior filho neto",
  offices: {
    joins: "de do da dos das",
    fields: "",
    placeLeads: "são santa santo rio porto belo nova novo",
    small: true,
  },
  calendar: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro`,
  abbreviations: "sr. sra. dr. dra. d. etc. p. n. prof. profa. av. eua. s.a. eng.",
  sources: "de por do da",
  naming: `intitulado intitulada chamado chamada apelidado apelidada denominado conhecido conhecida filme livro
    romance canção música álbum disco série programa peça exposição palavra termo expressão título revista
    documentário poema`,
  agents: "por pelo pela",
  quoting: "palavras lema gritos frase",
  grammar: { subjectBehindVerb: true, speakerInside: true },
};
