import { plainLetters } from "../../../model/plain-letters.ts";

/** Common given names of many countries, without accents. They distinguish a line of names from a place or a paper. */
const latin = `
aaron abdul abdullah abdulrahman abigail abraham ada adam adele adeline adnan adrian adriana adrien agata agnes agnieszka agung ahmad ahmed ahmet aida aidan
aino aisha aivars ajay akira alain alan alba albert alberto aldo alec alejandra alejandro aleksander aleksandr aleksandra aleksi alena ales alessandra alessandro
alessia alex alexander alexandra alexandre alexandru alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina alisa alison aliya allan allison
alma alois alonso alvaro amal amalia amanda amar amber ambrose amelia amelie amina amir amira amit amy ana anand anastasia anders andre andrea andreas andreea
andreea andrei andrej andres andrew andrey andris andrius andrzej andy ane aneta angel angela angelica angelika angelina angelo angus anh anil anita anja anke ann
anna annabel anne annette annika anthony antoine anton antonella antonia antonin antonio antti anu anwar april arash archana archie ari ariel arjun armando armin
arnaud arne arnold arthur arti artur arturo arun arvid asa asha ashley ashok asif aslak asma astrid atsushi audrey august augusto aurelie aurora ava avi axel
ayesha aylin ayse ayumi azadeh aziz balazs baptiste barbara barry bartosz bashir beata beate beatrice beatriz ben benedict benedikt benjamin benoit bernadette
bernard bernd bernhard berta bertrand beth bettina beverly bianca bilal bill bindu birgit birgitta bjorn blair blanca bob bogdan bohdan boris bosse brad bram
branislav branko brandon brenda brendan brett brian bridget brigitte britt britta bronwen bruce bruno bryan bryony budi burak caleb callum calum camila camilla
camille carina carl carla carlo carlos carmen carol carola carolin carolina caroline carsten casey catalina catarina caterina catherine cathy catriona cecile
cecilia cedric celeste celia celine cem cesar chad chandra charles charlie charlotte chayim cheng cheryl chiara chikako chinedu chloe chris christa christian
christiane christina christine christof christoph christophe christopher ciara cindy claire clara clare claude claudia claudio claus clement clive colette colin
colleen colm connor conor constance constantin corina corinna corinne cormac costas craig cristian cristiana cristina curtis cynthia cyril czeslaw dace dag dagmar
dalia damian damien damir dan dana daniel daniela daniele danielle danilo danuta daphne daria dariusz darko darren darya dave david davide dawid dawn dean debbie
deborah deepa deepak deirdre denis denisa denise dennis derek desmond devi diana diane didier diego dieter dietmar dilip dilyana dimitar dimitri dimitris dina
dinesh dirk dmitri dmitriy dmitry dolores domenico dominic dominik dominika dominique donald donatella donna dorit doris dorota dorothea dorothy doug douglas
dragan dragana dries duc duncan dusan dylan eamon ebba eddie edgar edgars edith edita eduard eduardo edward edwin eero efraim egle eike eileen eilidh einar eirik
ekaterina elaine eleanor elena eleni eleonora eli elias elif elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elliot elodie elsa
elsie elvira emanuel emanuele emeka emerson emil emile emilia emilie emilio emily emine emir emma emmanuel enda enrico enrique eoin erez eric erica erich erik
erika erin ernest ernesto ernst erwin esra esteban estelle esther etienne eugen eugene eugenia eugenio eva evan evangelos eve evelyn evgeni evgeny ewa ewan ezra
fabian fabien fabio fabrice fabrizio fadi faisal faith farah farhad fatima fatma federica federico felicia felicity felipe felix ferdinand ferenc fernanda fernando
filip filippo finn fiona flavia flavio flora florence florent florian floriane fons frances francesca francesco francis francisca francisco franck franco francois
francoise frank frans frantisek franz franziska fraser fred freddie frederic frederica frederick frederik fredrik freya frida friedrich fritz fumiko gabor gabriel
gabriela gabriele gabriella gaelle gail galina ganesh gareth gary gaston gavin gemma gennady geoff geoffrey george georges georgi georgia georgina gerald gerard
gerd gergely gerhard germain gert ghassan giacomo gianluca gianni gilbert giles gilles gillian gina giorgio giorgos giovanna giovanni girish gisela gitte giulia
giuliano giulio giuseppe gizem glen glenn gloria gonzalo goran gordon gosia goutam grace graeme graham grainne greg gregor gregorio gregory greta gretchen grzegorz
guadalupe gudrun guido guilherme guillaume guillermo gunnar gunter gunther gustav gustavo guy gwen gyorgy haakon habib hadi hakan halina hamid hamza hana hanan
hanna hannah hannes hans hari harald harold harriet harry hartmut haruki hasan hassan hazel heather hector heidi heike heiko heikki helen helena helene helga helmut
hendrik henri henrik henrike henrique henry herbert heribert hermann hiba hideo hilary hilda hilde hiroko hiroshi holger holly horacio horst hoang houda howard
hubert hugh hugo hung hussein hussain ian ibrahim ida ieva ignacio igor ihor ikram ildiko ilaria ilia ilias ilja ilona ilse ilya ilze imani imran imre ina ines inga
inge ingeborg ingrid ingvild inna ioana ioannis ion iqbal ira irena irene irina iris irma isaac isabel isabela isabella isabelle ishaan isla ismail istvan itai iva
ivan ivana ivar iveta ivo iwona jaakko jaan jack jackie jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana janet janez jani janice janina
janis janne jarek jari jarmila jaroslav jaroslaw jasmin jasmina jasmine jason jasper javier jay jayne jean jeanne jeff jeffrey jelena jemma jennifer jenny jens jeremy
jerome jerry jerzy jesper jess jesse jessica jesus jill jim jimena jiri jitka joachim joan joana joanna joanne joao joaquin jodie joe joel joelle johan johann johanna
johannes john johnny jolanta jon jonas jonathan joost jordi jorge jorgen jose josef josefina joseph josephine joshua josip jovan jovana joyce jozef juan juana judit
judith judy juha jukka jules julia julian juliana juliane julie julien juliette julio julius june jurgen juri justin justine justyna jutta jussi kaarina kai kaisa
kalle kalpana kamal kamala kamil kamila kamran karel karen kari karim karin karina karl karla karol karolina karsten karthik kasia kasper kate katarina katarzyna
kate katell katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrine katy kavita kay kazuo keiko keith kelly ken kenji kenneth kenta
kerry kerstin kevin khadija khaled khalid khanh kim kinga kira kiran kirsten kirsti kirsty kjell klaas klara klaus knut kofi konrad konstantin konstantinos kristen
kristian kristin kristina kristine kristjan kristof krisztina krzysztof kumar kurt kwame kyle kyriakos lajos lakshmi lale lana lara larisa larissa lars lasse laszlo
latifa laura laure laurel lauren laurence laurent lauri lea leah leandro leena leif leila leila lena leo leon leonard leonardo leonie leonor leopold leslie leszek
leticia leyla liam liana lida lidia lieke lieven lilian lilly lily lina linas linda lindsay lindsey linh linn linnea lino lionel lisa lisbeth lise liv liz liza
ljubica lluis lois loic lola lorena lorenz lorenzo loretta lorna lorraine lotte lou louis louisa louise luana luc luca lucas lucia luciana luciano lucie lucien lucy
ludmila ludovic ludwig luigi luis luisa luiz lukas lukasz luke luna luz lydia lyn lynn maarten maciej mads mae magali magda magdalena magnus mahmoud mahmud maija maja
majid malcolm malgorzata malin mamadou mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus
marek maren margaret margareta margarida margarita margaux margherita margit margot margrethe mari maria mariam mariana marianne marie marieke marielle marija marijana
marika marilyn marina marine mario marion maris marisa marit marius mark marko markus marlene marta martha marthe marti martin martina martine marton martti mary
maryam marzena masaki masha massimo mateo mateus mateusz mathias mathieu mathilde matias matilda matilde matt matteo matthew matthias matthieu matti mattias maud maura
maureen maurice mauricio maurizio mauro max maxim maxime maximilian maya mehdi mehmet mei mel melanie melinda melissa mercedes meredith merete mette mia micaela
michael michaela michal michel michela michele micheline michelle mick miguel mihaela mihai mihaly mika mike mikael mikael mikel mikhail miki mikko mila milan milena
milica milos mimi mina minh mira miriam mirela mirjam mirjana miro miroslav mirza mitra mladen mohamed mohammad mohammed mohan mohit moira moises mona monica monika
monique morag morgan moritz morten moses moshe mostafa moussa muhammad muhammed mukesh murat murray mustafa myriam nabil nadezhda nadia nadine nadja nagy naima nancy
nanna naomi narendra nasser nastassja natalia natalie nataliya natalya natasa natasha nathalie nathan naveen nazim neha neil nele nelson nenad nermin neville ngoc
nguyen nicholas nick nicky nico nicola nicolae nicolas nicole nicolette nidhi niels nigel nihal nik nikhil nikita niklas niko nikola nikolai nikolaos nikolaus nikolay
nikos nils nina nino nitin noa noah noel noemi nora norbert norma norman nuno nuala nur nuria nurul oana octavian octavio odile ofer ola olaf olav ole oleg oleh
oleksandr oleksiy olena olga oli oliver olivia olivier omar ondrej onur orla orlando orsolya osama oscar oskar osman oswald otakar otto oumar ove ozlem pablo padma
paloma pamela panagiotis paola paolo pascal patrice patricia patricio patrick patrik patrizia patryk paul paula paulina pauline paulo pavel pavla pawel pedro peggy
pekka penelope penny per perry petar pete peter petko petr petra petri petros petter phil philip philipp philippa philippe phillip phuong pia piero pierre pierrick
piet pieter pietro pilar piotr pirjo pooja poul prakash pranav prasad pratik priya priyanka przemyslaw quentin rabia rachel rada radek rado radoslav radu rafael rafal
raffaele raffaella rahel rahul raimund rainer raisa raj rajesh rajiv ralf ralph ram rami ramesh ramiro ramona ramon randi rania ranjit raquel rasa rashid rasmus raul
ravi ray raymond rebecca reem regina reinhard reinhold rekha remi remy rena renata renate renato rene renee reza rhiannon rhys ricardo riccardo richard rick rikard rima
rita rob robert roberta roberto robin rocio rod rodrigo roger rohan roland rolf roman romain romina ron ronald ronan ronen ronny rosa rosalind rosanna rosario rose
rosemary rosie ross roxana roy ruben rudi rudolf rui rupert ruslan russell rustam ruth ruxandra ryan ryszard saad sabina sabine sabrina sacha said saira sakari sally
salim salma salman salvador salvatore sam samantha sameer sami samia samir samira samuel samuli sandeep sander sandor sandra sandrine sandro sanja sanjay sanna santiago
santosh sara sarah sari sascha sasha satoshi saul scott seamus sean sebastian sebastien selim selma sepp serena serge sergei sergey sergi sergio serhiy seth severine
seyed shahid shane shannon sharon shaun shauna sheila shinji shira shirley shivani shreya shyam siarhei sigrid silke silvana silvia silvio simon simona simone siobhan
siri slavko slobodan smita sofia sofie solveig sonia sonja sonya soren souad spyros srdjan stacey stan stanislav stanislaw stefan stefania stefanie stefano steffen
stelios stella sten stephan stephane stephanie stephen steve steven stewart stig stina stine stipe stjepan stuart suad sudha sue sumit sunil sunita suresh susan susana
susann susanna susanne susie suzanne suzi svein sven svenja svetlana sylvain sylvia sylvie szymon tadeusz taina takashi tal tamar tamara tamas tania tanja tanya tara
tarek tariq tatiana tatjana tatyana ted teemu terence teresa teri terje terry tessa thabo thanh theo theodor theodora theresa therese thierry thijs thom thomas thorsten
tiago tibor tiina till tim timo timothy tina tiziana tobias todd tom tomas tomasz tomaz tomek tommaso tommy tony tonya tor tore torsten tove tracey tracy trevor tristan
trond tuan tullio tuomas tuula tuva tyler udo ugo ulf ulla ulrich ulrika ulrike umar umberto umesh una urs ursula urszula usha uta ute uwe vaclav valentin valentina
valeria valerie valerio vanessa vasile vasil vasilis vasyl veera vera veronica veronika veronique vesna vicente vicki vicky victor victoria vid vida vidya viggo vijay
vikram viktor viktoria vilma vincent vincenzo vinod viola violeta virginia virginie vishal vivek vivian viviane vivien vladimir vlado volker volodymyr vuk waldemar walid
walter wanda wanjiru warren wayne wei wenche wendy werner wiebke wiktor wilfried wilhelm will willem william wim winfried winston wioletta wojciech wolfgang xavier xenia
jane jude jen kat abby alfie bella bobby cameron charley chelsea christie clint cody daisy dale darcy dick dom ed ellis emmett gene gus hank harvey
isaiah ivy jackson jada jayden jeremiah jo jodi jordan josh joy kaitlyn kayla kendra kerri kristi kyla lance lee leigh lewis logan lora lynda mack
maddie madison maggie margie mason maxine meg megan micah mollie molly nate ned nell otis owen paige pam patsy phoebe polly quinn rae randy reed
reggie rex rich riley rory rosanne roxanne sadie shelby shelley sid sierra stacy sydney tabitha tammy tanner tasha taylor tiffany toby tori tricia
troy ty vince wade wally wes whitney wilbur zack zelda aoife niamh padraig roisin sinead caoimhe eoin siobhan huw gwyneth angharad iain hamish
gudrun sigurdur olafur sigridur bjarni thora katrin jon bjork arna adewale chioma ngozi tunde oluwaseun femi yemi chidi ifeoma amaka akosua abena
kwabena yaw kojo thandi sipho nomsa lerato tendai tatenda wangari njeri kamau otieno achieng juma neema aminu musa sani hauwa fatou ousmane mariama
aissatou seydou ibrahima moussa rohit ananya ankit deepika gaurav harish lalita meena nitin pankaj rakesh ritu sachin shashi shobha smriti sneha
tanvi varun vinay yash usman saima sadia kashif nadeem tahir zubair farida shahida maricel rodel jericho siti dewi agus rizky putri dian wahyu eko
joko sri yudi hendra rina nurul mohd somchai nattapong siriporn akiko naoko tomoko hiroyuki makoto yoshiko haruto takeshi mariko masako kazuhiro
minho jiwon seojun hyun xiao ming jing hui fang xin fatih hakan zehra hossein fatemeh hala samar wael hisham ayman yair shlomo aigerim nursultan
dilnoza jasur giorgi levan irakli ketevan davit nana armen ani hayk tigran anahit elnur aynur rashad arben ardian blerina besnik fatmir aleksandar
tiit urmas kadri liis kristiina vytautas ruta mindaugas iker ainhoa montserrat xavi oriol aitor eneko itziar saioa marit sondre hege kari-anne stale
anders-petter bente knud soren-peter kaspar nadezda zdenka vlasta blanka marketa lucie tereza kristyna radka lenka zuzka jozefina peterka matej matus
tomislav hrvoje zeljka dubravka ljiljana snezana gordana miodrag nebojsa aleksa bojana sasa tihomir kresimir davor neven ante mate sime ljubo
ilie ionut mihnea calin dragos razvan bogdana raluca simina loredana vlad gheorghe nicolaie tudor sorin silviu catalin adina
ferran pau arnau gemma marc meritxell clàudia teo izaskun zuriñe manoel thiago caio leandra rafaela larisse tainá joaquim vasco rui-pedro tiago-miguel
yael yann yannick yannis yara yaroslav yasmin yasmina yasser yassine yehuda yelena yevgeny yolanda yoko yosef yossi youssef yuko yuki yulia yuri yusuf yves yvette
yvonne zach zachary zahra zainab zane zdenek zdravko zeljko zeynep zita ziad zlatko zoe zofia zoltan zora zoran zsofia zsolt zuzana
`;

const cyrillic = `
александр александра алексей алёна алина алла анастасия анатолий андрей анна антон антонина арина аркадий артём артем арсений богдан борис вадим валентин валентина валерий
валерия василий вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дмитрий евгений
евгения егор екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина кирилл константин ксения лариса лев леонид лидия лилия любовь людмила максим марат
маргарита марина мария михаил надежда наталия наталья никита николай нина оксана олег ольга павел пётр петр полина роман руслан светлана семён семен сергей софия станислав
степан тамара татьяна тимофей тимур фёдор федор эдуард эльвира юлия юрий яков яна ярослав олександр олександра олексій андрій артур василь віктор вікторія віталій володимир
галина ганна григорій дарина дмитро євген євгенія катерина костянтин леся любов людмила маріна марія микола микита михайло надія наталія оксана олена ольга павло петро роман
світлана сергій тарас тетяна юлія юрій ярослав иванка петър георги димитър стоян христо тодор валентин десислава елена мария николай ивайло пламен красимир милена светла
јован милан драган драгана зоран горан бранко јелена марија ана никола петар стефан владимир милица снежана весна слободан раде дејан марко лука бојан игор тања сања
`;

const others = `
γιώργος γιάννης νίκος δημήτρης κώστας μαρία ελένη κατερίνα βασίλης παναγιώτης χρήστος αλέξανδρος αλέξης αντώνης μιχάλης σοφία άννα ιωάννα ευαγγελία δέσποινα σπύρος θανάσης
στέφανος πέτρος παύλος ανδρέας λευτέρης μανώλης ειρήνη βασιλική αγγελική γεωργία αναστασία χριστίνα θεόδωρος ηλίας στέλιος τάσος
محمد أحمد محمود علي حسن حسين عمر يوسف إبراهيم خالد سعيد عبدالله فاطمة مريم سارة نور ليلى هدى منى رانيا سمير كريم طارق مصطفى
דוד משה יוסף יעקב שרה רחל מיכל נועם יונתן דניאל תמר רונית אבי עמית יעל נועה אורי גיא
राजेश सुनील अनिल संजय अमित राहुल विजय सुरेश रमेश प्रिया नेहा पूजा सीमा अंजलि कविता मनोज अजय दीपक
`;

const names: ReadonlySet<string> = new Set(
  `${latin} ${cyrillic} ${others}`.split(/\s+/).filter(Boolean).map(folded),
);

/** `Åsa` and `Asa`, `Ødegård` and `odegard` are the same name. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Is this a given name, or two of them with a hyphen (`Jean-Pierre`)? */
export const isGivenName = (name: string): boolean =>
  names.has(folded(name)) || name.split("-").every((each) => names.has(folded(each)));
