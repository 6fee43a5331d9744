/** Given names with the same gender in most supported languages. The list is short on purpose. */
const he = `
  aaron abdul abdullah abe abraham achim adam adnan adolf adrian ahmad ahmed akira al alain alan
  alastair albert albin aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei
  alfonso alfred alfredo ali allen alvaro alvin amir amos anatoly anders andre andreas andrei
  andres andrew andy angus anil anthony antoine anton antonio aristide arjun armand armando arne
  arno arnold arthur arturo arvid ashok auguste austin axel barack barry bashar bastian bela ben
  benedict benjamin benoit bernard bernd bernie bertrand bill bjorn blake bob bobby boris boyd
  brad bradley brandon brendan brent brett brian brody bruce bruno bryan burt byron caleb calvin
  cameron carl carlos cedric cesar chad charles charlie chester chris christian christoph
  christopher chuck clarence clark claude clayton cliff clifford clint clyde cody colin connor
  conor cornelius cory craig cristian curtis cyril cyrus dale damian damien damon dan daniel dante
  darius darrell darren daryl dave david davide dean declan denis dennis derek desmond devin dick
  diego dieter dimitri dirk dmitri dmitry dominic dominik don donald donovan doug douglas dustin
  dwayne dwight dylan earl ed eddie edgar edmond edmund eduard eduardo edward edwin elias elijah
  eliot elliot elliott elmer elon emil emilio emmanuel enrique enzo eric erik ernest ernesto erwin
  esteban ethan etienne eugene evan evgeny ezra fabio federico felipe felix ferdinand fernando
  fidel finn florian floyd francesco francis francisco franco francois frank franz fred frederick
  fredrik friedrich fritz gabriel garrett garry garth gary gavin gavino gene geoff geoffrey georg
  george georges gerald gerard gerhard giacomo gianni gil gilbert giorgio giovanni giuseppe glenn
  godfrey goran gordon graham greg gregory guenter guenther guido guillaume gunter gus gustav
  gustavo guy hakim hamid hank hans hans-peter harold harris harrison harry harvey hassan hector
  heiko heinrich heinz helge helmut henri henry herbert herman hernan hiroshi holger horst howard
  howie hubert hugh hugo humphrey ian ibrahim ignacio igor ilya imran isaac isaiah ismail ivan ivo
  jack jacob jacobo jacques jaime jake jakob jamal james jamie jan jared jaroslav jarrett jason
  javad javier jay jean jeff jeffrey jeremiah jeremy jermaine jerome jerry jesse jim jimmy jiri
  joachim joao joe joel johann johannes john johnny jonah jonas jonathan jonathon jordi jorg jorge
  jose josef joseph josh joshua josias juan juha jules julian julio julius jurgen justin kai karel
  karim karl katsunobo keith ken kenneth kent kevin kirk klaas klaus kofi konrad krishna kurt
  kwame kyle lamar lance landon larry lars laurent lawrence lee leif leo leon leonard leonardo
  leroy lewis lionel lloyd lorenzo lou louis luca lucas lucien lucio ludwig luigi luis lukas luke
  lutz lyle magnus mahmoud malcolm manfred manuel marc marcel marco marcus mario mark markus
  marlon marshall martin marty marvin massimo mathias mathieu matt matteo matthew matthias maurice
  max maxim maxime maximilian mehmet melvin micah michael michel mick mickey miguel mike mikhail
  milan milos milton miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed morris moses
  muhammad murray mustafa nabil nate nathan nathaniel neal ned neil nelson nestor nicholas nick
  nicolas niels nigel nikolai nils noah norbert norman octavio olaf oleg oliver olivier omar
  ondrej orlando oscar oskar oswald otto owen pablo paolo pascal pascual patrick paul pavel pedro
  percy perry pete peter petr phil philip philipp philippe pierre pietro preston quentin quincy
  rafael rainer rajesh ralf ralph ramon randy raphael rashid raul ravi ray raymond reggie reginald
  reinhard rene reuben rex rhys ricardo riccardo richard rick rino rob robbie robert roberto rocco
  roderick rodney rodrigo rogelio roger rohan roland rolf roman ron ronald ronnie rory ross roy
  ruben rudi rudolf rupert russ russell ryan sal salvatore sam samir samuel sandeep sandro sanjay
  santiago saul scott sean sebastian serge sergei sergej sergey sergio seth seymour shane sheldon
  shinzo siegfried silvio simon sofian spencer stanislav stanley stefan stefano stellan stephan
  stephen steve steven stewart stuart sunil sven sylvain tariq ted terrence terry thaddeus theo
  theodor theodore thierry thomas tim timothy tobias todd tom tomas tomasz tommaso tommy tony
  tracey travis trent trevor troy tucker ty tyler tyrone udo ulrich umberto uwe vaclav valentin
  valery vaughn vern vernon victor vijay viktor vince vincent vladimir vladislav vojtech volker
  wade waldo wallace walt walter warren wayne werner wes wesley wilbur wilfred wilhelm will
  william willy wolfgang woody wyatt xavier yann yannick yasser yoshihide yuri yusuf yves zach
  zachary zack zdenek zeke`;

const she = `
  abby abigail ada adele adina adriana adrienne agatha agnes agnieszka aida aileen aisha
  alessandra alexa alexandra alice alicia alina aline alison allison alma alyson alyssa amal
  amanda amelia amina amira amy ana anastasia andrea anette angela angelika angelina angelique
  angie anita anja anke ann anna annabel annalisa anne annegret anneliese annemarie annette annie
  annika antonia anya april arianna arlene ashley astrid audrey aurelie ava barb barbara beate
  beatrice beatriz becky belinda bernadette bernice bertha bess beth betsy bettina betty beverly
  bianca birgit bonnie brenda bridget bridgette brigitte camila camilla camille candace cara
  carina carla carly carmen carol carole carolina caroline carrie cassandra catarina catherine
  cathy cecile cecilia celeste celia chantal charlene charlotte chelsea cheryl chiara chloe
  christa christina christine cindy claire clara clarissa claudia claudine colleen condoleezza
  connie consuelo cora corinne cornelia courtney cristina cynthia daniela danielle daphne darla
  darlene deanna debbie debora deborah debra deirdre delia delphine denise diana diane dianne dina
  dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleonora
  eliane elinor elisa elisabeth elise elissa eliza elizabeth ella ellen elsa elvira emilia emily
  emma enid erica erika erin esperanza estelle esther ethel eugenia eva eve evelyn fatima fay
  felicia felicity fernanda fiona flora florence fran frances francesca francoise franziska frauke
  frieda gabby gabriela gabriele gabrielle gail gayle genevieve georgia georgina geraldine gerda
  gertrud gertrude gina giorgia gisela giulia gladys glenda gloria grace greta gretchen gudrun
  gwen gwendolyn gwyneth hanna hannah harriet heather heidi heike helen helena helene helga
  henrietta hermine hilary hilda hillary huma ida ilona ilse imelda ina ines inga inge ingeborg
  ingrid irene irina irma isabel isabella isabelle ivanka jackie jacqueline jana jane janet janice
  janine jasmine jeanette jeanne jen jenna jennifer jenny jess jessica jill jo joan joanna joanne
  jocelyn jodi johanna josephine josie joyce juana juanita judith judy julia juliana juliane julie
  juliet jutta kamala karen karin karla karolina kate katharina katherine kathleen kathryn kathy
  katia katie katja katrin katrina kayla keiko kelly kellyanne kerstin kim kimberly kira kirsten
  kirstie kirstin klara kristen kristi kristin kristina laila lana lara latoya laura lauren laurie
  lea leah leanne leila lena leona leonie leslie leticia lidia lillian lily lina linda lisa lise
  liz lizzie lois lola loretta lori lorna lorraine louise lucia lucie lucille lucy luisa luise
  lydia lynn lynne mabel mackenzie madeleine madeline mae magdalena maggie maja malkia mandy
  manuela mara marcela marcia margaret margarete margarita margot maria mariam mariana marianne
  marie mariela marilyn marina marion marisa marissa marjorie marlene marta martha martina mary
  mathilde matilda maud maureen maxine maya meg megan meghan melania melanie melinda melissa
  mercedes meredith mia michaela michele michelle mika mildred mina mindy miriam moira molly mona
  monica monika monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha
  nathalie nell nicola nicole nikki nina noemi nora noreen norma odette olga olivia oprah ottilie
  paige pam pamela paola patricia patty paula paulina pauline peggy penelope petra phoebe phyllis
  pilar polly priscilla rachel ramona rana raquel rebecca regina renata renate renee reshma rhonda
  rita roberta robyn rochelle rosa rosalie rosalind rosalynn rosanna rose roseanne rosemarie
  rosemary rosie roxanne ruth sabine sabrina sadie sally samantha sana sandra sara sarah sasha
  selma serena shaila shannon sharon sheila shelley shelly sherry shirin shirley sibylle sigrid
  silke silvia simone siobhan sofia sonia sonja sophia sophie stacey stacy stefanie stella
  stephanie susan susana susanna susanne susie suzanne svenja svetlana sybil sylvia sylvie tamara
  tammy tania tanja tanya tara tatiana teresa teri terri tess thea thelma theresa therese tiffany
  tina toni tracy trish trudy tulsi ulla ulrike una ursula uta ute valentina valeria valerie
  vanessa vera verena veronica veronika vicki vicky victoria viola virginia vivian viviane wanda
  wendy wilhelmina wilma winifred yael yasmin yoko yolanda yvette yvonne zainab zoe zofia zora`;

const genders: ReadonlyMap<string, "he" | "she"> = new Map([
  ...words(he).map((name) => [name, "he"] as const),
  ...words(she).map((name) => [name, "she"] as const),
]);

function words(list: string): readonly string[] {
  return list.match(/\S+/g) ?? [];
}

/** The usual gender of a given name, if it has one. */
export const genderOfGivenName = (name: string): "he" | "she" | undefined =>
  genders.get((isPlain(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase());

const isPlain = (name: string): boolean => !/[^A-Za-z]/.test(name);
