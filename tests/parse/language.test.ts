import { expect, test } from "vitest";
import { languageIn } from "../../src/content/parse/language/language-of.ts";

const sentences: readonly (readonly [string, string])[] = [
  [
    "da",
    "Havnen blev uddybet i fredags, og bådene var tilbage før middag, siger havnefogeden. Der er ikke nok penge til mere, sagde han.",
  ],
  [
    "nb",
    "Havnen ble mudret på fredag, og båtene var tilbake før lunsj, sier havnefogden. Det er ikke nok penger til mer, sa hun etter møtet.",
  ],
  [
    "nn",
    "Hamna vart mudra på fredag, og båtane var tilbake før lunsj, seier hamnefuten. Det er ikkje nok pengar til meir, sa ho etter møtet.",
  ],
  [
    "sv",
    "Hamnen muddrades i fredags och båtarna var tillbaka före lunch, säger hamnkaptenen. Det finns inte pengar till mer, sade hon efter mötet.",
  ],
  [
    "is",
    "Höfnin var dýpkuð á föstudag og bátarnir voru komnir aftur fyrir hádegi, segir hafnarstjórinn. Það er ekki til meira fé, sagði hún eftir fundinn.",
  ],
  [
    "fi",
    "Satama ruopattiin perjantaina, ja veneet palasivat ennen puoltapäivää, sanoi satamapäällikkö. Rahaa ei ole enempään, mutta hän on tyytyväinen, että työ on nyt tehty.",
  ],
  [
    "et",
    "Sadam süvendati reedel ja paadid olid tagasi enne lõunat, ütles sadamakapten. Rohkem raha ei ole, aga ta on rahul, et see töö on nüüd tehtud.",
  ],
  [
    "lv",
    "Osta tika padziļināta piektdien, un laivas bija atpakaļ pirms pusdienām, sacīja ostas kapteinis. Vairāk naudas nav, bet viņš ir apmierināts, ka darbs ir paveikts.",
  ],
  [
    "lt",
    "Uostas buvo pagilintas penktadienį, o laivai grįžo dar prieš pietus, sakė uosto kapitonas. Daugiau pinigų nėra, bet jis patenkintas, kad darbas jau baigtas.",
  ],
  [
    "pl",
    "Port pogłębiono w piątek, a łodzie wróciły jeszcze przed południem, powiedział kapitan portu. Nie ma więcej pieniędzy, ale jest zadowolony, że praca została już wykonana.",
  ],
  [
    "cs",
    "Přístav byl v pátek prohlouben a lodě se vrátily ještě před polednem, řekl kapitán přístavu. Více peněz už není, ale je rád, že práce je hotová.",
  ],
  [
    "sk",
    "Prístav bol v piatok prehĺbený a lode sa vrátili ešte pred poludním, povedal kapitán prístavu. Viac peňazí už nie je, ale je rád, že práca je hotová.",
  ],
  [
    "sl",
    "Pristanišče so v petek poglobili in čolni so se vrnili še pred poldnem, je dejal kapitan. Več denarja ni, vendar je zadovoljen, da je delo zdaj opravljeno.",
  ],
  [
    "hr",
    "Luka je produbljena u petak, a brodovi su se vratili prije podneva, rekao je lučki kapetan. Nema više novca, ali sretan je što je posao sada gotov, kazao je nakon sjednice vijeća.",
  ],
  [
    "hu",
    "A kikötőt pénteken kikotorták, és a hajók már dél előtt visszatértek, mondta a kikötőmester. Több pénz nincs, de örül, hogy a munka most már elkészült.",
  ],
  [
    "ro",
    "Portul a fost dragat vineri, iar bărcile s-au întors înainte de prânz, a spus căpitanul portului. Nu sunt mai mulți bani, dar este mulțumit că lucrarea a fost terminată.",
  ],
  [
    "tr",
    "Liman cuma günü derinleştirildi ve tekneler öğleden önce geri döndü, dedi liman başkanı. Daha fazla para yok, ama bu işin şimdi bitmiş olması için çok çalıştık.",
  ],
  [
    "id",
    "Pelabuhan itu dikeruk pada hari Jumat dan perahu-perahu kembali sebelum tengah hari, kata kepala pelabuhan. Tidak ada uang lagi, namun dia senang karena pekerjaan sudah selesai.",
  ],
  [
    "ms",
    "Pelabuhan itu dikorek pada hari Jumaat dan bot-bot kembali sebelum tengah hari, kata ketua pelabuhan. Tiada wang lagi, namun beliau gembira kerana kerja itu telah selesai.",
  ],
  [
    "fil",
    "Hinukay ang daungan noong Biyernes at bumalik ang mga bangka bago magtanghali, ayon sa pinuno ng daungan. Wala nang pera para sa iba pa, ngunit masaya siya na tapos na ito.",
  ],
  [
    "vi",
    "Cảng đã được nạo vét vào thứ Sáu và các tàu đã trở lại trước buổi trưa, ông giám đốc cảng nói. Không còn tiền nữa, nhưng ông vui vì việc này đã xong.",
  ],
  [
    "sw",
    "Bandari ilichimbwa siku ya Ijumaa na boti zilirudi kabla ya mchana, alisema mkuu wa bandari. Hakuna fedha zaidi, lakini anafurahi kwa kuwa kazi hii sasa imekwisha.",
  ],
  [
    "ca",
    "El port es va dragar divendres i les barques van tornar abans del migdia, segons ha dit el capità. No hi ha més diners, però està content perquè la feina ja està feta.",
  ],
  [
    "eu",
    "Portua ostiralean dragatu zuten eta ontziak eguerdia baino lehen itzuli ziren, esan du kapitainak. Ez dago diru gehiago, baina pozik dago lana egin delako eta orain bukatu da.",
  ],
  [
    "cy",
    "Cafodd yr harbwr ei garthu ddydd Gwener ac roedd y cychod yn ôl cyn hanner dydd, meddai meistr yr harbwr. Nid oes mwy o arian, ond mae hi yn falch bod y gwaith wedi ei wneud.",
  ],
  [
    "ga",
    "Rinneadh dreidireacht ar an gcuan Dé hAoine agus bhí na báid ar ais roimh mheán lae, a dúirt an máistir. Níl níos mó airgid ann, ach tá sé sásta go bhfuil an obair déanta anois.",
  ],
  [
    "af",
    "Die hawe is Vrydag gebagger en die bote was voor middagete terug, het die hawemeester gesê. Daar is nie meer geld nie, maar hy is bly dat die werk nou klaar is.",
  ],
  [
    "eo",
    "La haveno estis profundigita vendrede kaj la boatoj revenis antaŭ tagmezo, diris la havenestro. Ne estas pli da mono, sed li ĝojas ke la laboro nun estas farita.",
  ],
  [
    "uk",
    "Гавань поглибили у п'ятницю, і човни повернулися до полудня, сказав капітан порту. Більше грошей немає, але він радий, що роботу вже зроблено.",
  ],
  [
    "bg",
    "Пристанището беше удълбочено в петък и лодките се върнаха преди обяд, каза началникът. Повече пари няма, но той е доволен, че работата вече е свършена.",
  ],
  [
    "mk",
    "Пристаништето беше продлабочено во петок и чамците се вратија пред пладне, рече капетанот. Нема повеќе пари, но тој е задоволен што работата е завршена.",
  ],
  [
    "sr",
    "Лука је продубљена у петак, а чамци су се вратили пре поднева, рекао је капетан. Нема више новца, али он је задовољан што је посао сада завршен.",
  ],
  [
    "be",
    "Гавань паглыбілі ў пятніцу, і лодкі вярнуліся да поўдня, сказаў капітан порта. Больш грошай няма, але ён рады, што праца ўжо зроблена.",
  ],
  [
    "kk",
    "Порт жұма күні тереңдетілді және қайықтар түске дейін қайтып келді, деді порт бастығы. Енді ақша жоқ, бірақ бұл жұмыс болған соң ол риза.",
  ],
  [
    "ar",
    "تم تعميق الميناء يوم الجمعة وعادت القوارب قبل الظهر، وقال مدير الميناء إن المال لم يعد كافيا، لكنه سعيد بعد هذا العمل.",
  ],
  [
    "fa",
    "بندر روز جمعه لایروبی شد و قایق‌ها پیش از ظهر بازگشتند، رئیس بندر گفت. پول بیشتری نیست اما او از این که کار تمام شده است خوشحال است.",
  ],
  [
    "ur",
    "بندرگاہ کو جمعہ کے روز گہرا کیا گیا اور کشتیاں دوپہر سے پہلے واپس آ گئیں، بندرگاہ کے سربراہ نے کہا کہ اس کے لیے اور رقم نہیں ہے۔",
  ],
  ["he", "הנמל הועמק ביום שישי והסירות חזרו לפני הצהריים."],
  [
    "hi",
    "बंदरगाह को शुक्रवार को गहरा किया गया और नावें दोपहर से पहले लौट आईं, बंदरगाह के प्रमुख ने कहा कि और पैसे नहीं हैं।",
  ],
  [
    "mr",
    "बंदर शुक्रवारी खोल करण्यात आले आणि होड्या दुपारच्या आधी परत आल्या, असे बंदर प्रमुखांनी सांगितले. त्यांच्या मते आता हे काम पूर्ण झाले आहे.",
  ],
  [
    "am",
    "ወደቡ ዓርብ ዕለት ጠለቀ እና ጀልባዎቹ ከቀትር በፊት ተመለሱ ሲሉ የወደቡ ኃላፊ ተናግረዋል። ተጨማሪ ገንዘብ የለም ነገር ግን ደስተኛ ናቸው።",
  ],
  ["ka", "ნავსადგური პარასკევს გაღრმავდა."],
  ["ta", "துறைமுகம் வெள்ளிக்கிழமை ஆழப்படுத்தப்பட்டது."],
];

test.each(sentences)("news in %s is in no other language", (lang, prose) => {
  expect(languageIn(prose, "en")).toBe(lang);
  expect(languageIn(prose, lang)).toBe(lang);
});

test.each([
  "Harbour dredged after nine years",
  "UK shares seen opening lower",
  "Shr 34 cts vs 1.19 dlrs Net 807,000 vs 2,858,000 Revs 510.2 mln vs 623.0 mln Avg shrs 24.9 mln",
  "P R I M E  M I N I S T E R  F O R  P R E S S  I N D O - C H I N E S E  A S A  L A D Y  O U R S",
])("“%s” says too little to be in another language than the archive's", (prose) => {
  expect(languageIn(prose, "en")).toBe("en");
});

test.each([
  ["und-Cyrl", "Гванца дремит нор фелдаг"],
  ["und-Arab", "نارپە دلميت ترپو نرفلدگ"],
  ["und", "Żarbo dremit ałnevarn ķelto sulğan"],
])("a text in letters that the archive's language does not have is at most %s", (lang, prose) => {
  expect(languageIn(prose, "en")).toBe(lang);
});
