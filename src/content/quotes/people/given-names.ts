/** Given names that are a man's or a woman's in most of the languages read; short on purpose. */
const he = `
  adam adrian alan albert alejandro aleksandr alex alexander alexandre alfred ali allen anders andre
  andreas andrei andres andrew andy angus anthony anton antonio arnold arthur barack barry ben
  benjamin bernard bernd bernie bill bob boris brad brandon brendan brett brian bruce carl carlos
  charles charlie chris christian christoph christopher chuck claude clifford colin craig curtis
  dan daniel dave david dean denis dennis derek dick dieter dirk dmitri dmitry dominic don donald
  doug douglas dylan ed eddie edgar eduardo edward edwin emmanuel enrique eric erik ernest ethan
  eugene evan fabio felipe felix ferdinand fernando francesco francis francisco franco francois
  frank franz fred frederick friedrich fritz gabriel gary gavin geoffrey georg george georges
  gerald gerard gerhard giacomo gilbert giovanni giuseppe glenn gordon graham greg gregory guido
  guillaume gustav guy hamid hans harold harry hassan heinrich heinz helmut henri henry herbert
  herman horst howard hugh hugo ian ibrahim igor ivan jack jacob jacques jake james jan jason javier
  jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joao joe joel johann johannes
  john johnny jonas jonathan jorge jose josef joseph josh joshua juan julian jurgen justin karl keith
  ken kenneth kevin klaus konrad kurt kyle lance larry lars laurent lawrence lee leo leon leonard
  leonardo lewis lorenzo louis luca lucas luigi luis lukas luke malcolm manuel marc marcel marco
  marcus mario mark markus martin marvin massimo mathias matt matteo matthew matthias maurice max
  maxim michael michel miguel mike mikhail mitch mitt mohamed mohammed muhammad nathan neil nicholas
  nick nicolas nigel nikolai noah norman oleg oliver omar oscar oskar otto pablo pascal patrick paul
  pavel pedro pete peter petr phil philip philipp philippe pierre pietro rainer ralf ralph ramon
  randy raphael raul ray raymond reinhard ricardo richard rick rob robert roberto rodrigo roger
  roland roman ron ronald roy rudolf russell ryan salvatore sam samuel scott sean sebastian serge
  sergei sergey sergio seth shane simon stanley stefan stephan stephen steve steven stuart sven ted
  terrence theodor theodore thierry thomas tim timothy tobias todd tom tommy tony travis trevor ulrich
  uwe victor viktor vincent vince vladimir volker wade walter warren wayne werner wilhelm will
  william willy wolfgang xavier yves zachary yoshihide katsunobo shinzo`;

const she = `
  abigail agnes alexandra alice alicia alison amanda amelia amy ana andrea angela angelika angelina
  anita anja ann anna anne annegret annette annie antonia april ashley astrid audrey barbara beate
  beatrice belinda bernadette beth betty beverly birgit bonnie brenda bridget brigitte camille carla
  carmen carol carolina caroline catherine cathy cecilia charlotte chelsea cheryl chiara christa
  christina christine cindy claire clara claudia colleen connie cristina cynthia daniela deborah
  debbie denise diana diane dolores donna doris dorothy edith eileen elaine elena elisa elisabeth
  elise elizabeth ella ellen elsa emilia emily emma erica erika eva evelyn fatima florence frances
  francesca franziska gabriele gabriela gail georgia gerda gertrud gina giorgia giulia gisela gloria
  grace hannah heather heidi heike helen helena helga hilary hillary ida ilse inge ingrid irene irina
  isabel isabella isabelle ivanka jane janet janice jeanne jennifer jessica jill joan joanna jocelyn
  josephine joyce juana judith judy julia juliane julie karen karin katharina katherine kathleen
  kathryn kathy katrin katie kelly kerstin kim kimberly kirsten kristen kristin kristina lara laura
  lauren leah leslie lily linda lisa liz loretta lori louise lucia lucy luise magdalena malkia
  manuela margaret margarete maria marianne marie marina marion marlene marta martha martina mary
  maya megan melania melanie melissa meredith mia michelle miriam molly monica monika monique nadia
  nancy naomi natalia natalie nathalie nicole nina nora norma olga olivia pamela patricia paula
  petra phyllis rachel rebecca regina renate rita roberta rosa rose ruth sabine sabrina sally samantha
  sandra sara sarah serena sharon sheila shirley silvia simone sofia sonia sophia sophie stefanie
  stella stephanie susan susanne suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina
  tracy ursula uta ute valentina valerie vanessa vera veronica veronika victoria virginia vivian wendy
  yolanda yvonne zoe`;

const genders: ReadonlyMap<string, "he" | "she"> = new Map([
  ...words(he).map((name) => [name, "he"] as const),
  ...words(she).map((name) => [name, "she"] as const),
]);

function words(list: string): readonly string[] {
  return list.match(/\S+/g) ?? [];
}

/** Whether a given name is a man's or a woman's, where that is usual. */
export const genderOfGivenName = (name: string): "he" | "she" | undefined =>
  genders.get(name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
