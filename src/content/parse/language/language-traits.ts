/**
 * How a language is recognised: `letters` are those beyond ASCII that it is written with, in lower case (empty: not checked);
 * `words` its commonest words: articles, pronouns, prepositions, conjunctions, auxiliaries, and the verbs and nouns of news. Close
 * languages share most words (Danish and Norwegian, Croatian and Serbian, Malay and Indonesian): their lists also have the words
 * that differ.
 */
export type LanguageTraits = { readonly letters: string; readonly words: string };

export const languageTraits: Readonly<Record<string, LanguageTraits>> = {
  // Latin script, western and northern Europe
  en: {
    letters: "éèêïñç",
    words:
      "the of to and a in that is was he for on with his at by from as be has have it she they we said not are this but an or had were will who their its you i my our been would could there what when which after before about more than one all into out up no if her him them so can do did just over",
  },
  de: {
    letters: "äöüß",
    words:
      "der die das und den von zu mit sich des auf für ist im dem nicht ein eine einen einem einer er sie es wir hat haben wird wurde war als auch bei aus nach sagte dass über um am zum zur wie noch so ich aber oder vor bis durch nur sind werden kann seine ihre mehr wenn sein gegen unter jahr jahren",
  },
  fr: {
    letters: "àâæçéèêëîïôœùûüÿ",
    words:
      "le la les de des et du un une est que dans pour qui au sur pas il elle nous vous ils elles a ont été avec son sa ses se en par plus ce cette aux mais on ne l d qu n c s je ou où leur leurs sont comme tout fait après selon ces entre être aussi dit sans deux même",
  },
  es: {
    letters: "áéíóúüñ",
    words:
      "el la los las de y que en un una por con para del se no su es al lo como más ha han fue dijo pero sus le este esta son sobre entre cuando muy hasta desde sin ya años también está ser hay o si yo me nos porque donde quien ante según tras contra todo parte tiene había era",
  },
  it: {
    letters: "àèéìíòóùú",
    words:
      "il la lo gli le di e che in un una per con del della non è si da al dei nel alla ha hanno come più ma sono anche detto questo i delle dal sul sulla dalla nella suo sua loro essere stato stata tra fra ed o se io mi ci o dopo anni due quando dove perché molto",
  },
  pt: {
    letters: "áàâãçéêíóôõúü",
    words:
      "o a os as de e que em um uma por com para do da dos das não se é ao na no mais foi disse como mas sua seu são tem pelo pela nos nas às aos à ou já também até está ser entre quando muito sem sobre após ele ela isso depois há anos eu me ainda segundo dois esta este",
  },
  gl: {
    letters: "áéíñóúüï",
    words:
      "o a os as de e que en un unha por con para do da dos das non se é ao na no máis foi dixo como pero súa seu son ten polo pola nos nas ou xa tamén ata está ser entre cando moi sen sobre ese esta este unhas uns onde despois hai anos lle aínda dous á ó",
  },
  ca: {
    letters: "àçéèíïóòúü·",
    words:
      "el la els les de i que en un una per amb del dels al als no es és ha han va van com més però seu seva són sobre entre quan molt fins sense ja també està ser hi ho o si jo em ens perquè on qui segons l d s aquest aquesta dos anys tot dit després pel podeu perquè fer cada tots totes altres pot poden nou nova us aquests són",
  },
  oc: {
    letters: "àáçèéíïòóúü",
    words:
      "lo la los las de e que en un una per amb del dels al als non es a an coma mai mas son sa sus entre quand plan fins sens ja tanben es esser i o se ieu nos perque ont qual segon aqueste aquesta dos ans tot dich aprèp pel d l",
  },
  nl: {
    letters: "éëïöüèáóí",
    words:
      "de het een en van in is dat op te zijn met voor niet aan er om ook als naar bij uit door hij zij maar heeft werd worden zei nog die wordt tot of we ze ik was over deze meer dan hun kan wel jaar geen al na hebben onder tegen twee moet mensen",
  },
  af: {
    letters: "êëîïôöûüéèá",
    words:
      "die van en in is het 'n n nie om te vir op dat met wat aan sy hulle hy was by sal word ook as deur ons kan maar of na uit se haar hom oor dit ek jy wees daar so meer moet nog toe gesê tot jaar baie hierdie",
  },
  fy: {
    letters: "âêôûúéëïöü",
    words:
      "de it in en fan op te dat is yn mei foar net oan om ek as nei by út troch hy sy mar hat waard wurde sei noch dy wie wy ik ha dizze mear as har kin jier gjin al hawwe ûnder tsjin twa moat minsken oer binne",
  },
  lb: {
    letters: "äëéöüôèê",
    words:
      "de den d'ass d an a vun ze mat sech fir ass net en eng engem hie si et mir huet hunn gëtt gouf war wéi och bei aus no sot datt iwwer um am zum zur nach esou ech awer oder virun bis duerch nëmmen sinn ginn kann seng hir méi wann géint ënner joer mir dass",
  },
  da: {
    letters: "æøåé",
    words:
      "og i at det er en til på af for med de den der som ikke et har var han men om fra ved så kan hun vil skal blev blive bliver efter eller også hans hvor havde mod nu over siger sagde siden deres nogle meget mellem uden år jeg vi os mig hvad noget fik ud op sig end igen uge gøre gør dage hende mand børn bruge tage give kun nogen penge sådan derfor blevet dig da hver ifølge",
  },
  nb: {
    letters: "æøåéòóô",
    words:
      "og i at det er en til på av for med de den som ikke et har var han men om fra ved så kan hun vil skal ble bli blir etter eller også hans hvor hadde mot nå over sier sa siden deres noen mye mellom uten år jeg vi oss meg hva noe fikk ut opp være der seg enn igjen uke gjøre gjør dager henne mann barn bruke ta gi bare penger slik derfor blitt deg da hver ifølge",
  },
  nn: {
    letters: "æøåéòóô",
    words:
      "og i at det er ein til på av for med dei den som ikkje eit har var han men om frå ved så kan ho vil skal vart bli blir etter eller også hans kor hadde mot no over seier sa sidan deira nokon mykje mellom utan år eg vi oss meg kva noko fekk ut opp vere der eitt seg enn igjen veke gjere gjer dagar henne mann barn bruke ta gje berre pengar slik difor vorte deg då kvar ifølgje",
  },
  sv: {
    letters: "åäöé",
    words:
      "och i att det är en till på av för med de den som inte ett har var han men om från vid så kan hon vill ska blev bli blir efter eller också hans där hade mot nu över säger sade sedan deras några mycket mellan utan år jag vi oss mig vad något fick ut upp vara skulle när sig än igen vecka göra gör dagar henne man barn använda ta ge bara någon pengar därför blivit dig då varje enligt",
  },
  is: {
    letters: "áðéíóúýþæö",
    words:
      "og í að er á til um við með af fyrir sem ekki en það hann var hún þeir því frá um þá verið hefur eru ég segir sagði verður vera eftir eða einnig hans þar hafði gegn nú yfir þeirra mjög án ár við okkur mig hvað þegar upp út eins þess þetta hafa muni",
  },
  fo: {
    letters: "áðíóúýæø",
    words:
      "og í at er á til um við av fyri sum ikki ein tað hann var hon teir tí frá tá verið hevur eru eg sigur segði verður vera eftir ella eisini hansara har hevði móti nú yvir teirra sera uttan ár vit okkum meg hvat tá upp út eins hesum hetta hava ið",
  },
  fi: {
    letters: "äöåšž",
    words:
      "ja on ei oli se että hän ovat kun mukaan myös mutta kuin sen tai jos joka mitä olla ole ollut sanoi sanoo hänen he me minä jo vain niin nyt vielä sitten tämä tämän vuoden vuonna kanssa jälkeen ennen yli noin ne niitä kaikki voi sekä eivät eli siitä siellä jossa jokaisella tulee hänellä hänet heidän tulisi vaan voit",
  },
  et: {
    letters: "äöõüšž",
    words:
      "ja on ei oli see et ta ka kui aga oma või mis kes siis ning nii ma me seda selle tema nad olid ole olnud ütles juba veel ainult nüüd pärast enne üle aasta aastal koos saab võib kus kõik mida selles poolt eest kuid sest pole",
  },
  ga: {
    letters: "áéíóú",
    words:
      "an na agus ar go i is a sé sí le do bhí tá ag ó nach ní atá ach mar gur leis de faoi seo sin as bhfuil chun nó bheith ann iad féin roimh idir siad raibh mo ár bliain dúirt aige acu sa san",
  },
  gd: {
    letters: "àèìòùáéó",
    words:
      "an na agus air gu a e i le do bha tha aig o nach chan ach mar gun leis de fo seo sin às bheil gus no bhith ann iad fhèin ro eadar robh mo ar bliadhna thuirt aca anns is gach neo dhan dha airson",
  },
  cy: {
    letters: "âêîôûŵŷïáéíóúàèìòùëö",
    words:
      "y yr a ac i yn o ar am gan wrth at dros drwy ei eu mae oedd ydy yw nid ond neu bod fod wedi hi ef fe nhw ni chi dywedodd hwn hon hyn bydd roedd cael gyda mewn i'r o'r a'r blwyddyn flwyddyn nad pan lle sydd sy'n",
  },
  br: {
    letters: "âêîôûñùüé",
    words:
      "an ar ur ul un hag ha e a da eo zo ne ket gant evit war en er o he hon ma pa oa bet int ez eus eus diwar goude dindan dre hep met pe ivez holl bloaz bloavezh lavaret hervez etre bezañ vez oc'h",
  },
  eu: {
    letters: "ñçü",
    words:
      "eta da ez du bat ere izan den dute zuen dira ziren zen hori hau baina edo bere baino baita beste dela duen dituzte dio esan egin bai ditu arte orain urte gero behar guztiak zuten hain oso nahi batean gabe duela eta",
  },
  mt: {
    letters: "ċġħżàèìòù",
    words:
      "il l u ta li ma f fil tal minn għal biex kien huwa hija mhux din dan dawn aktar wara qabel meta jew kif għandu qal qalet ġie ġiet kienet kienu se hemm kull bħal dwar lill mill bil sena dak x'inhu kollha tiegħu tagħha",
  },
  rm: {
    letters: "àèéìòùü",
    words:
      "la il las ils da da e en in ina per cun che è na ch betg ma ha han a al dal dals sin sia ses ses sco dapli quai tar era suenter onn onns nus els vegn vegnan ed u sch qua quest questa di ditg",
  },
  // Latin script, central and eastern Europe
  pl: {
    letters: "ąćęłńóśźż",
    words:
      "i w na z się nie do to że jest o od po jak za co przez dla był było była są oraz tym tego jego ale które który która tak już czy może ich jej tylko roku przed jako ma być pod lub także będzie przy powiedział powiedziała nad we ze mnie lat",
  },
  cs: {
    letters: "áčďéěíňóřšťúůýž",
    words:
      "a v se na je že to s z do o i ve za k by pro ale jako po byl bylo byla jsou od který která které tak už jeho jejich nebo také před jen při podle má být roku řekl řekla řekli až jak ze mezi však bude této tento jsem kdy co více jejím",
  },
  sk: {
    letters: "áäčďéíĺľňóôŕšťúýž",
    words:
      "a v sa na je že to s z do o i vo za k by pre ale ako po bol bolo bola sú od ktorý ktorá ktoré tak už jeho ich alebo tiež pred len pri podľa má byť roku povedal povedala až ak zo medzi však bude tejto tento som keď čo viac aj nie",
  },
  sl: {
    letters: "čšžđć",
    words:
      "in v je na se da za so z ki o s pa tudi ne bi po kot od do iz pri še k le ali ker bo bil bila bilo njegov ta to jih ga jo pred več že lahko če kako med ni leta leto let dejal povedala pod nad smo ko kjer biti vse",
  },
  hr: {
    letters: "čćđšž",
    words:
      "i u je na se da za su s od o a koji koja koje to ne što kako ali bio bila bilo iz po te do ili već nije sa samo će još kao prije nakon godine godina rekao rekla kada tko gdje tijekom sve biti njegov prema ima li bi tjedan vijeće tisuća mjesto uvijek vrijeme poslije dio dvije riječ svijet čovjek djeca nedjelja primjer promjena sljedeće predsjednik također sustav računalo europa zahtjev tvrtka suradnja siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca treba možete",
  },
  bs: {
    letters: "čćđšž",
    words:
      "i u je na se da za su s od o a koji koja koje to ne što kako ali bio bila bilo iz po te do ili već nije sa samo će još kao prije nakon godine godina rekao rekla kada ko gdje tokom sve biti njegov prema ima li bi sedmica vijeće hiljada mjesto uvijek vrijeme također takođe historija poslije dio dvije riječ svijet čovjek djeca nedjelja primjer promjena sljedeće predsjednik sistem računar evropa zahtjev kompanija saradnja saopćenje januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra treba možete",
  },
  "sr-Latn": {
    letters: "čćđšž",
    words:
      "i u je na se da za su s od o a koji koja koje to ne što kako ali bio bila bilo iz po te do ili već nije sa samo će još kao pre nakon posle godine godina rekao rekla kada ko gde tokom sve biti njegov prema ima li bi nedelja veće hiljada mesto uvek vreme takođe ovde deo dve reč svet čovek deca primer promena sledeće predsednik sistem računar evropa zahtev kompanija saradnja saopštenje januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra treba možete",
  },
  hu: {
    letters: "áéíóöőúüű",
    words:
      "a az és hogy nem is egy ez meg csak de volt már mint azt el még ha van vagy ki aki amely szerint lesz be után között mert pedig úgy akkor ezt fel kell majd minden mondta több előtt alatt évben két lehet voltak olyan sem",
  },
  ro: {
    letters: "ăâîșțşţ",
    words:
      "și şi de la în a cu nu o că pe un din care mai este sunt pentru se au fost ca prin dar după sau lor lui ei el ea am ce fi va al ale unei unui spus declarat anul ani când până fără între foarte această acest toate s",
  },
  sq: {
    letters: "ëç",
    words:
      "të e në i dhe për një me që nga së është u ka më se si ai ajo do nuk janë kjo ky tha por ose kanë ishte deri pas para edhe prej qe te ne per tij saj tyre kur ku vetëm mund gjatë viti vitit ndërsa shumë",
  },
  lt: {
    letters: "ąčęėįšųūž",
    words:
      "ir į kad iš yra su buvo ne tai o bet kaip apie po už nuo iki jis ji jie dėl ar taip pat savo metų metais per prie dar jau tik kuris kurie jų jos sakė pagal bus gali prieš tarp nėra ką labai šis ši kai galite būti turi visi jūsų visų",
  },
  lv: {
    letters: "āčēģīķļņšūž",
    words:
      "un ir ka ar no uz par ne tas tā bet kā pēc līdz arī viņš viņa viņi gadā gada pie vēl jau tikai kas kuri to lai vai bija būs var pirms starp nav ļoti šis šī kad savu sacīja teica dēļ pa kurā tika jums jūs vairāk kuru visas visi savas",
  },
  hsb: {
    letters: "ćčěłńóřšžź",
    words:
      "a w na je z so do zo to njeje za po kaž tež pola při abo hač ale bě běchu su jeho jeje wo ze za kotryž kotra kotre jako pod před lět lěta rjekny bu buchu",
  },
  tr: {
    letters: "çğıöşüâîû",
    words:
      "ve bir bu da de için ile olarak çok daha olan gibi ne o ama kadar sonra en olduğu her ya var dedi göre ise ki değil oldu mi önce yeni üzerinde onun yıl ben biz şey diye tarafından sadece bunu söyledi edildi eden yılında herkes hakkı kendi bütün hiç bulunan eğer yer ancak bile ayrıca arasında",
  },
  az: {
    letters: "çəğıöşü",
    words:
      "və bir bu da də üçün ilə olan kimi o amma qədər sonra ən hər var dedi görə isə ki deyil oldu əvvəl yeni onun il mən biz edib edir etdi olub olunub ilə bildirib deyib artıq haqqında belə daha çox öz ildə edilib",
  },
  uz: {
    letters: "ʻʼ",
    words:
      "va bu bir bilan uchun ham esa deb bo'lgan bo'ldi boʻlgan bo‘lgan edi u ular lekin yoki kerak emas har yil yilda dedi keyin oldin haqida qilish qildi yangi o'z oʻz o‘z kabi bo'yicha barcha hamda eng shu mumkin ko'ra tomonidan",
  },
  tk: {
    letters: "äçňöşüýž",
    words:
      "we bu bir bilen üçin hem diýip bolan boldy edi ol olar ýöne ýa-da gerek däl her ýyl ýylda diýdi soň öň barada etmek etdi täze öz ýaly boýunça ähli hemde iň şu bolar tarapyndan de da",
  },
  ku: {
    letters: "çêîşû",
    words:
      "û di ku ji li bi de ye bo ev jî ew ên ya yê her an lê ne me wan wî wê xwe hat kir bûn bû gelek piştî berî ser nav sal salê got heye hene dike dikin çi kî wek",
  },
  eo: {
    letters: "ĉĝĥĵŝŭ",
    words:
      "la de kaj en al ke ne estas estis por kun sed ĝi li ŝi ili ni mi da pri el je per kiel kiu kiuj kio tio tiu aŭ ankaŭ nur jam post antaŭ sub super dum jaro jaroj diris povas oni sia lia pli plej ĉi",
  },
  // Latin script, elsewhere
  id: {
    letters: "é",
    words:
      "yang dan di dari dengan untuk ini itu pada tidak dalam akan juga ke adalah oleh mereka telah karena ada bisa sudah saya kami kita para atau lebih kata tersebut sebagai tahun saat seperti masih bahwa harus hanya namun bukan agar setelah terhadap hingga belum menurut dia kepada ujar namun sedangkan yaitu pihak uang polisi perusahaan pemerintah menteri warga kemarin minggu senin jumat sabtu rabu kamis selasa",
  },
  ms: {
    letters: "é",
    words:
      "yang dan di dari dengan untuk ini itu pada tidak dalam akan juga ke adalah oleh mereka telah kerana ada boleh sudah saya kami kita para atau lebih katanya tersebut sebagai tahun ketika seperti masih bahawa perlu hanya namun bukan supaya selepas terhadap sehingga belum menurut beliau kepada daripada bagi kata turut serta berkata manakala iaitu ialah boleh malah pihak sebarang hendaklah mahu polis syarikat kerajaan menteri semalam ahad isnin jumaat sabtu rabu khamis selasa",
  },
  jv: {
    letters: "éèê",
    words:
      "lan ing sing kang iki iku ora karo saka kanggo dadi wis ana uga utawa bisa kanthi nalika amarga taun dheweke aku kita padha marang durung menyang luwih akeh kaya uwong",
  },
  su: {
    letters: "éèê",
    words:
      "jeung nu di ka ieu éta teu ku tina pikeun jadi geus aya ogé atawa bisa sarta basa sabab taun manéhna kuring urang para ka tacan leuwih loba kawas jalma anu dina kana",
  },
  fil: {
    letters: "ñ",
    words:
      "ang ng sa na mga at ay si ni para hindi ito siya kung may nang ko mo niya nila kami tayo sila ayon pero o din rin lang na lamang wala mula noong habang dahil kanyang kaniyang isang bilang sinabi upang kay ating naman pa",
  },
  ceb: {
    letters: "ñ",
    words:
      "ang sa nga og ug mga si ni usa kini dili siya kung may iyang ilang kami sila apan o usab lang wala gikan sa panahon tungod ngadto niini kaniya matod human ky kay ang adunay",
  },
  vi: {
    letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    words:
      "và của là có trong cho được các không với một những này đã người để khi về từ đến cũng như năm ra vào tại ông bà sẽ còn theo nhiều sau bị trên làm đó nhưng rằng phải nói việc hai lại",
  },
  sw: {
    letters: "",
    words:
      "ya na wa kwa ni katika la za kuwa cha hiyo huo hii huyo hilo hizo au yake wake si kama lakini pia baada kabla watu mwaka alisema amesema wakati hata zaidi ambao ambaye vya mwa yao hivyo bila kila kutoka hadi",
  },
  ha: {
    letters: "ɓɗƙƴ",
    words:
      "da a ya ta na ba ne ce su wanda cewa domin don kuma amma ko ga cikin daga zuwa shi ita mun sun an wannan wata wani bayan kafin shekara ce yi inda kan har yana tana suna akwai",
  },
  yo: {
    letters: "ẹọṣńǹáàéèíìóòúùḿ",
    words:
      "ní ti tí sì ó àwọn a fún pé wọn náà bí kò sí láti ni nínú jẹ́ ṣe wá kan yìí tàbí gbogbo lè fi gbà ọdún ṣùgbọ́n sọ àti lọ",
  },
  ig: {
    letters: "ịọụṅńáàéèíìóòúù",
    words:
      "na nke ya ọ bụ ndị ma n'ime ka ha a maka ga dị si onye ihe kwuru otu e mgbe afọ oge anyị ebe ahụ naanị n'ihi ahụ nwere site mana",
  },
  zu: {
    letters: "",
    words:
      "futhi ukuthi ukuze kodwa uma noma ngoba kanye le lo lokhu emva ngaphambi unyaka umuntu abantu wathi uthe kule ngesikhathi kakhulu njengoba kusho kwa ku nge wa ya bonke wonke konke khona ngaphandle ezweni uhulumeni lapho ukuba kufanele ngokuthi yakhe wakhe lakhe lezi laba leli emuva ngemva izolo ngemuva abanye",
  },
  xh: {
    letters: "",
    words:
      "kwaye ukuba ukuze kodwa xa okanye kuba kunye le lo oku emva phambi unyaka umntu abantu wathi uthe kule ngexesha kakhulu njengoko ngokutsho kwa ku nge wa ya kwi kwe bonke wonke konke khona ngaphandle elizweni urhulumente apho kufuneka yakhe wakhe lakhe ezi aba eli izolo abanye nokuba",
  },
  so: {
    letters: "",
    words:
      "iyo ka ku u oo ah in ay uu la ee si waa kale soo waxaa waxa wuxuu yahay ayaa inay inuu markii kadib ka hor sanadka dadka sheegay laakiin ama waxay lagu loo isagoo dalka",
  },
  wo: {
    letters: "àéëñóŋ",
    words:
      "ci ak na la mu ñu di ko ne nga ma lu bi yi ki te waaye gannaaw at nit itam wax daal mooy ñépp",
  },
  mi: {
    letters: "āēīōū",
    words:
      "te i nga ngā e o ki me kia ana he ko hoki mai ka nō no mō tēnei tēnā i roto kua tau engari kāore rātou ia",
  },
  mg: {
    letters: "àôñìò",
    words:
      "ny sy amin'ny dia fa izay ka tsy ho ao an-tanana ireo taona olona noho hoy nefa ary io ity no efa mbola izy tamin'ny",
  },
  // Cyrillic script
  ru: {
    letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    words:
      "и в не на что с он по как это а к из у за от но для о его она был было была они же все так мы до при или также года году если только во который которые когда со под уже бы может после сказал этого является более год лет их ее",
  },
  uk: {
    letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ",
    words:
      "і в не на що з він як це а до у за від але для про його вона був було була вони та все так ми при або також року років якщо тільки який які коли під вже може після сказав цього є більше рік їх її й із зі щоб через",
  },
  be: {
    letters: "абвгдеёжзійклмнопрстуўфхцчшыьэюя’ʼ",
    words:
      "і ў не на што з ён як гэта а да у за ад але для пра яго яна быў было была яны таксама года год калі толькі які якія пад ужо можа пасля сказаў гэтага больш іх яе каб праз або паводле гадоў мы",
  },
  bg: {
    letters: "абвгдежзийклмнопрстуфхцчшщъьюя",
    words:
      "и в на не да се от за че с по е са това си как но а до при или той тя те ще като беше също година години ако само който които когато под вече може след каза този тази има през към бъде още",
  },
  mk: {
    letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    words:
      "и во на не да се од за дека со по е се тоа си како но а до при или тој таа тие ќе беше исто година години ако само кој кои кога под веќе може откако рече овој оваа има преку кон биде сè уште јас",
  },
  sr: {
    letters: "абвгдђежзијклљмнњопрстћуфхцчџш",
    words:
      "и у на не да се од за су са по је то си како али а до при или он она они ће био била било такође година године ако само који која које када под већ може након рекао рекла овај ова има преко према бити још што из више",
  },
  kk: {
    letters: "абвгдежзийклмнопрстуфхцчшыьэюяәғқңөұүһі",
    words:
      "және бұл бір мен үшін деп болған болды еді ол олар бірақ немесе керек емес әр жыл жылы деді кейін туралы жаңа өз сияқты бойынша барлық де да ең осы бар ретінде арқылы қазақстан",
  },
  ky: {
    letters: "абвгдежзийклмнопрстуфхцчшыьэюяңөү",
    words:
      "жана бул бир менен үчүн деп болгон болду эле ал алар бирок же керек эмес ар жыл жылы деди кийин тууралуу жаңы өз сыяктуу боюнча бардык да де эң ушул бар катары аркылуу кыргызстан",
  },
  tg: {
    letters: "абвгдеёжзийклмнопрстуфхчшъэюяғӣқӯҳҷ",
    words:
      "ва дар ба аз ки бо ин он барои аст шуд буд карда шудааст мебошад вале ё бояд ҳар соли сол гуфт баъд пеш худ ҳам то онҳо мо як чунин дигар ҳамчун ҷумҳурии тоҷикистон",
  },
  tt: {
    letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәҗңөүһ",
    words:
      "һәм бу бер белән өчен дип булган булды иде ул алар ләкин яки кирәк түгел һәр ел елда диде соң турында яңа үз кебек буенча барлык да дә иң шул бар татарстан кеше кешеләр үзенең тормыш барысы инде генә",
  },
  mn: {
    letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяөү",
    words:
      "нь нэг энэ бол ба болон байна байсан юм гэж гэсэн тэр тэд хэдий эсвэл хэрэгтэй бүр онд он жил хэлэв дараа тухай шинэ өөрийн шиг дагуу бүх ч хамгийн улсын монгол хийх болсон буюу хүн улс байх байгаа болно гэв түүний энэхүү мөн учир ёстой аливаа бүрэн түүнийг монголын ерөнхийлөгч хэмээн",
  },
  cv: {
    letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяӑӗҫӳ",
    words:
      "та тата пур те пӗр вӑл ку мар валли ҫинчен хыҫҫӑн ҫул ҫулта тесе пулнӑ пулать вара е анчах вӗсем эпир хӑй",
  },
  // Arabic script
  ar: {
    letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة",
    words:
      "في من على إلى أن عن مع هذا هذه التي الذي كان كانت لم لا ما قال وقال أو بعد قبل بين كل عام كما قد ذلك وقد خلال حيث غير أي منذ ثم هو هي إن عند ولا وفي ومن أنه حول ضد يوم أكد حتى تم",
  },
  fa: {
    letters: "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئء",
    words:
      "و در به از که این را با است برای آن یک خود تا کرد بر هم می شد شده نیز اما یا گفت بود های ها دارد باید سال پس هر کند نمی ما او اند بین مورد شود روز کشور",
  },
  ur: {
    letters: "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےآؤئء",
    words:
      "کے کی میں ہے اور سے کا کو نے پر کہ یہ اس ہیں بھی ایک تھا کیا گیا نہیں وہ کر جو تو ہو ان کہا تھی ہی تک سال بعد لیے یا کسی جس اپنے رہے تھے",
  },
  ps: {
    letters: "ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهيېۍۀیئ",
    words:
      "د په او چې له کې ته دي یې شوي وو دا هم نه دې هغه کړي سره پر خو يا کال ويلي وروسته لپاره نو يو ده څخه کوي کړ شو",
  },
  ckb: {
    letters: "ابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێئ",
    words:
      "لە و بە کە بۆ ئەم ئەو لەگەڵ سەر بوو دوای پێش ساڵی ساڵ هەروەها یان بەڵام نییە دەکات کرد وتی گوتی هەموو ئێمە ئەوان تا",
  },
  ug: {
    letters: "ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە",
    words:
      "ۋە بۇ بىر بىلەن ئۈچۈن دەپ بولغان بولدى ئىدى ئۇ ئۇلار لېكىن ياكى كېرەك ئەمەس ھەر يىل يىلى دېدى كېيىن ھەققىدە يېڭى ئۆز بارلىق ئەڭ شۇ بار ھەممە ھەمدە ئادەم كىشى دۆلەت قىلىش ئۆزىنىڭ ئارقىلىق باشقا ئىش",
  },
  sd: {
    letters: "ابٻپڀتٺٽثٿٽجڄڃچڇحخدڌڏڊڍذرڙزژسشصضطظعغفڦقڪکگڳڱلمنڻوهھءيئآ",
    words:
      "جي ۾ ۽ کي جو آهي سان تي کان ته هن اهو جا نه ان به هڪ ڪيو آهن ويو هو پر چيو سال بعد لاءِ يا ڪري",
  },
  // Hebrew script
  he: {
    letters: "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    words:
      "של את על לא הוא עם כי זה גם היא אל אבל או בין היה היתה הם אשר כל יותר אחרי לפני אמר אמרה שנה שנים כך רק אם אין יש מה כמו עוד אני אנחנו מן ידי זו",
  },
  yi: {
    letters: "אבגדהוזחטיכךלמםנןסעפףצץקרשתװױײַָּֿ",
    words:
      "און די אין צו פון איז פֿון דער מיט אַז האָט דאָס אַ ניט נישט אויף ער זיי מיר אבער אָדער נאָך געזאָגט יאָר אויך זיך ווערט האבן דעם",
  },
  // Devanagari script
  hi: {
    letters: "",
    words:
      "के में की है से का को और ने पर कि यह इस हैं भी एक था किया गया नहीं वह कर जो तो हो उन कहा थी ही तक साल बाद लिए या किसी जिस अपने रहे थे",
  },
  mr: {
    letters: "",
    words:
      "आहे या आणि च ते हे तो ही होते होता होती आहेत नाही व केले केली म्हणाले मात्र तर त्या त्यांनी त्यांच्या करण्यात वर्षी वर्षे नंतर आपल्या एका असे ना किंवा यांनी आपण वर साठी जर पण मध्ये एक असल्यास करा नका असा अशी असून याचा याची याचे त्याचे त्याला आपले यांच्या",
  },
  ne: {
    letters: "",
    words:
      "छ र को मा ले लाई पनि यो भने हो थियो गरेको भएको छन् गर्न गरी त्यो बताए नेपाल वर्ष पछि लागि तर वा एक आफ्नो उनले हुने गर्ने छैन यस सबै प्रत्येक तथा कुनै गरिने भन्ने रहेको हुन् सरकार नेपाली",
  },
  // Bengali script
  bn: {
    letters: "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁািীুূৃেৈোৌ়্",
    words:
      "এই ও থেকে করে না হয় একটি জন্য এবং তার তিনি করা হয়েছে সঙ্গে বলেন যে তাদের কিন্তু ছিল বছর পর আছে কোনো আর নিয়ে এ হবে বা",
  },
  as: {
    letters: "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযৰলৱশষসহড়ঢ়য়ৎংঃঁািীুূৃেৈোৌ়্",
    words:
      "আৰু এই পৰা কৰি নহয় হয় এটা বাবে তেওঁ কৰা হৈছে লগত যে তেওঁলোকৰ কিন্তু আছিল বছৰ পিছত আছে কোনো হ'ব বা আপুনি",
  },
  // Ethiopic script
  am: {
    letters: "",
    words:
      "ነው እና ላይ ውስጥ ወደ ነበር ግን ወይም ይህ አንድ ጋር ሁሉ በኋላ ዓመት አቶ ናቸው መሆኑን ደግሞ እንደ ከ ብለዋል ተናግረዋል ጊዜ እንዲሁም አለው ማንኛውም ይህን ለ በ የ ደረጃ አገር ሥራ ስለ ብሏል የነበረ ነገር ሰው ያለ በዚህ ከዚህ የኢትዮጵያ ሆነ አለበት እያንዳንዱ ማንም",
  },
  ti: {
    letters: "",
    words:
      "እዩ ኣብ ናይ ካብ ምስ እቲ እዚ ግን ወይ ሓደ ነበረ ድማ ኩሉ ዓመት ከም እታ እዞም ኢሉ ነቲ ናብ እውን ኣሎ ነይሩ ማለት ብዙሕ ሰብ ካልእ ዝኾነ ምርካብ ስለ ሃገር",
  },
};
