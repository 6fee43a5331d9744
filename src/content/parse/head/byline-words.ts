/** The words before the names in a byline. A colon must follow `marked` words and may follow `plain` ones. */
const plain = [
  // Story and photos by · Words and pictures by · Posted by · A report by
  `(?:(?:an? )?(?:story|words|text|report|reports|article|interview|analysis|review|essay|column|commentary|photos?|photographs?|pictures?|photography|video|graphics?|illustrations?|written|reported|posted|compiled|contributed|filed|told|opinion|perspective|feature|profile|dispatch|letter)(?:(?:,| and| &|, and) (?:story|words|text|reporting|photos?|photographs?|pictures?|photography|video|graphics?|illustrations?|written|reported|posted))* )?by(?!-)`,
  "von unserem? ?(?:korrespondent|mitarbeiter|redakteur|redaktionsmitglied|reporter)(?:en|in)?",
  "(?:(?:ein|eine|text|texte|interview|protokoll|bericht|kommentar|reportage|gastbeitrag|essay|aufgezeichnet)(?: und (?:fotos?|bilder|bild))? )*von",
  "(?:(?:propos recueillis|recueilli|texte|reportage|article|interview|entretien|enquête|photos?)(?: et (?:photos?|images|vidéo))? )?par",
  "(?:de |from )?(?:notre|our) (?:envoyée? spéciale?|correspondante?|correspondent)",
  "(?:(?:texto|escrito|redactado|entrevista|reportaje|crónica|reportagem|fotos?)(?: y (?:fotos?|fotografías)| e (?:fotos?|imagens))? )?(?:por)",
  "(?:texto|fotografía|reportagem|testo|text|tekst) de",
  "(?:(?:testo|articolo|servizio|intervista|foto|scritto)(?: e (?:foto|video))? )?(?:di|da)|a cura di|d(?:al nostro (?:inviato|corrispondente))",
  "(?:(?:tekst|foto['’]?s?|interview|verslag)(?: en (?:foto['’]?s?|beeld))? )?door",
  "(?:(?:text|tekst|foto|intervju|reportage|artikel)(?: (?:och|og) (?:foto|bild|bilder|foton))? )?(?:av|af)",
  "przez|rozmawiała?|opracowała?|napisała?|notowała?|przygotowała?",
  "napsala?|připravila?|zpracovala?|pripravila?|napísala?|spracovala?",
  "írta|scris de|de(?= \\p{Lu})|nga|piše|pišu|napisa(?:o|la)|razgovara(?:o|la)|pripremi(?:o|la)|pripravi(?:l|la)|eftir|kirjoittanut|kirjutas|parašė|raksta",
  "(?:текст )?подготовил[аи]?|беседовал[аи]?|записал[аи]?|написал[аи]?|пише|пишува|разговара[оа]?|от(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|розмовля(?:в|ла)|спілкува(?:вся|лася)|підготува(?:в|ла)",
  "γράφ(?:ει|ουν)(?: ο| η| οι)?|του|της|των|από (?:τον|την)",
  "yazan|haberi|muhabir|hazırlayan|yazdı",
  "oleh|laporan|penulis|ni(?= \\p{Lu})|nina|ulat ni|bài(?: và ảnh)?|imeandikwa na|na(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|deur|le(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|gan|minn|vum|vun|per",
  "بقلم|كتبت?|كتبها|تقرير|إعداد|حوار|حاورته|به قلم|نوشته|گزارش|تحریر|از|מאת|लेखक|द्वारा|লেখক|লিখেছেন|โดย|เรื่อง",
];
const marked = [
  "(?:words|text|story|texte|texto|testo|tekst)\\s*(?:and|und|et|y|e|en|och|og|&|\\+)\\s*(?:photos?|pictures|fotos?|foto['’]?s|bilder|bild|images|foton)",
  "words|text|story|report|reporting|author|authors|writer|writers|reporter|reporters|journalist|byline|correspondent",
  "texte|texto|testo|tekst|teksti|teksts|texto y fotos|auteur|auteure|autor|autora|autores|autore|autrice|autorin|autoren|verfasser|verfasserin|bericht|redacción|redação|forfatter|skribent|journalista?|periodista|dziennikarz",
  "szerző|szöveg|muhabir|haber|yazar|penulis|teks|laporan|tác giả|mwandishi|avtor|avtorica|autors|autorius|autorė|tekstas|kirjoittaja|toimittaja|tekst og foto|text och foto|tekst en foto",
  "автор|авторы|автори|текст|корреспондент|журналист|аутор|κείμενο|συντάκτης|συγγραφέας|ρεπορτάζ",
  "作者|撰文|记者|記者|本报记者|本報記者|文|采写|採訪|取材|글|기자|نویسنده|کاتب|الكاتب|تحرير|संवाददाता|প্রতিবেদক|ผู้เขียน",
];

/** `By`, `Story and photos by`, `Von`, `Текст:`, `文：`: the words of a byline before the first name. */
export const bylineLead = new RegExp(
  String.raw`^[\^~*_>|–—-]*\s*(?:(?:${plain.join("|")})(?:\s*[:：]\s*|\s+)|(?:${marked.join("|")})\s*(?:[:：|｜/／=＝]\s*))(?=\S)`,
  "iu",
);

/** A credit for pictures alone does not name the article's authors. */
export const picturesOnly =
  /^\s*(?:(?:photos?|photographs?|photography|pictures?|images?|video|graphics?|illustrations?|fotos?|bilder?|fotografie|fotografía|foto['’]?s|фото)(?:,|\s+(?:and|und|et|y|e|&|och|og)\s+|\s+)?)+(?:by|von|par|por|di|door|av|af|de)?\s*[:：]?\s/iu;
