/** Words that are written like names and name no speaker with a page: places, the people who live there, parties. In lower case; `_` is a space. */
const places = `
  afghanistan albania algeria america angola antarctica argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma
  burundi cambodia cameroon canada chile china colombia congo costa_rica croatia cuba cyprus czechoslovakia denmark
  dominican_republic east_germany ecuador egypt el_salvador england eritrea estonia ethiopia europe fiji finland france
  gabon gambia germany ghana great_britain greece greenland grenada guatemala guinea guyana haiti holland honduras
  hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan
  kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau
  macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro
  morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua niger nigeria north_korea northern_ireland
  norway oman pakistan palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar
  romania russia rwanda saudi_arabia scotland senegal serbia sierra_leone singapore slovakia slovenia somalia
  south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname swaziland sweden switzerland syria
  taiwan tajikistan tanzania thailand tibet togo trinidad tunisia turkey turkmenistan uganda ukraine uae
  united_arab_emirates united_kingdom united_states uruguay ussr uzbekistan vatican venezuela vietnam wales west_germany
  yemen yugoslavia zaire zambia zimbabwe africa asia latin_america north_america south_america central_america
  middle_east far_east west_bank gaza gaza_strip persian_gulf gulf balkans caribbean scandinavia siberia crimea
  kashmir kurdistan west_berlin east_berlin
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada new_hampshire new_jersey new_mexico new_york new_york_city north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington_state
  west_virginia wisconsin wyoming district_of_columbia new_england midwest
  alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan
  new_south_wales queensland tasmania victoria bavaria saxony hesse catalonia ulster
  abu_dhabi addis_ababa algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baltimore bangkok
  barcelona basel beijing beirut belfast belgrade berlin bern birmingham bogota bombay bonn boston brasilia bratislava
  brussels bucharest budapest buenos_aires cairo calcutta canberra cape_town caracas chicago cincinnati cleveland cologne
  copenhagen dallas damascus delhi denver des_moines detroit dhaka doha dubai dublin edinburgh frankfurt geneva glasgow
  hamburg hanoi havana helsinki hiroshima houston indianapolis islamabad istanbul jakarta jerusalem johannesburg kabul
  kansas_city karachi khartoum kiev kuala_lumpur kyiv lagos lahore las_vegas leipzig lima lisbon liverpool london
  los_angeles luanda madrid manchester manila marseille melbourne memphis mexico_city miami milan milwaukee minneapolis
  montreal moscow munich nairobi naples nashville new_delhi new_orleans newark nicosia oakland osaka oslo ottawa paris
  peking philadelphia phoenix pittsburgh prague pretoria rangoon riga rio_de_janeiro riyadh rome rotterdam sacramento
  saigon salt_lake_city san_antonio san_diego san_francisco san_jose santiago sao_paulo sarajevo seattle seoul shanghai
  sofia st._louis stockholm strasbourg stuttgart sydney taipei tallinn tampa tashkent tbilisi teheran tehran tel_aviv
  tokyo toronto tripoli tunis vancouver venice vienna vilnius warsaw washington wellington yangon zagreb zurich
  wall_street main_street downing_street broadway hollywood silicon_valley capitol_hill brooklyn manhattan bronx
  queens harlem staten_island long_island`;

const peoples = `
  afghan afghans african africans albanian algerian american americans angolan arab arabs argentine argentinian armenian
  asian asians australian australians austrian austrians bangladeshi bavarian belgian belgians berliner bolivian bosnian
  brazilian brazilians brit british briton britons bulgarian burmese cambodian canadian canadians chilean chinese
  colombian croatian cuban cubans czech danish danes dutch egyptian egyptians english estonian ethiopian european
  europeans filipino filipinos finnish finns french german germans ghanaian greek greeks haitian haitians hispanic
  hispanics hungarian indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians
  jamaican japanese jewish jews jordanian kenyan korean koreans kurd kurdish kurds kuwaiti latin latino latinos latina
  latinas latvian lebanese libyan libyans lithuanian malaysian mexican mexicans moroccan muslim muslims nigerian norwegian
  norwegians pakistani pakistanis palestinian palestinians peruvian pole poles polish portuguese romanian russian
  russians saudi saudis scot scots scottish serb serbian serbs slovak somali soviet soviets spaniard spaniards spanish
  sudanese swede swedes swedish swiss syrian syrians taiwanese thai tunisian turk turkish turks ugandan ukrainian
  ukrainians venezuelan vietnamese welsh yemeni yugoslav zimbabwean
  californian californians floridian iowan iowans ohioan texan texans virginian londoner
  londoners parisian southerner southerners midwestern
  catholic catholics christian christians evangelical evangelicals protestant protestants mormon mormons sunni shiite
  democrat democrats democratic republican republicans conservative conservatives liberal liberals labour socialist
  socialists communist communists libertarian libertarians independents gop tory tories marine marines nazi nazis
  citizens consumers dealers bankers voters shareholders investors traders analysts economists arbitrageurs millennials
  whites blacks questioner audience founding_fathers founders framers pilgrims`;

/** The press, agencies and broadcasters, and others whose name alone does not show that it is an organisation. */
const organisations = `
  abc aljazeera al-jazeera al_jazeera ap afp ansa bbc bloomberg breitbart buzzfeed cbc cbs cnbc cnn c-span dnainfo dpa
  economist facebook fox fox_news gallup google haaretz huffpost interfax izvestia kyodo le_monde microsoft mother_jones
  msnbc nbc npr nyt newsweek pbs pew pew_research politico politifact pravda propublica quinnipiac reuters slate sputnik tass
  time twitter univision upi usa_today variety vice_news vox vox_populi xinhua axios yougov judicial_watch der_spiegel
  washington_post new_york_times wall_street_journal los_angeles_times financial_times associated_press
  islamic_state hamas hezbollah taliban pfizer toyota exxon boeing walmart amazon nasdaq`;

/** Last words of the names of organisations, besides the nouns in the tables of a language. */
const endings = `
  ag assoc associates association bancorp brewing bros bros. brothers chemical community chronicle cie co co. conference courier
  dispatch division echo electric energy enterprises exchange examiner express federation financial foods fund
  general gmbh group hotels industries inquirer institution insurance international investments journal laboratories labs leader
  lines mail management marketing media mercury mirror monitor motors networks nv n.v. observer oil online organisation partners presse
  petroleum pharmaceuticals plc productions programme project publishing radio railway records register report research
  resources review s.a. sa savings securities sentinel society solutions spa standard star statesman steel stores
  supermarkets telegraph telecom telecommunications television theatre theater times transport tv union unit utilities
  ventures voice watch workers works world`;

/** Nouns for organisations that are hardly anybody's last name. */
const organisationNouns = `
  party coalition federation committee commission council foundation institute university ministry department agency
  association hotel hospital museum government congress parliament senate corporation authority caucus movement
  alliance network campaign administration board`;

/** States as addresses abbreviate them. */
const states = `
  ala. ariz. ark. calif. colo. conn. d.c. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. n.c. n.d.
  n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wash. wis. wyo.`;

/** What kind of company it is, after its name. */
const companyForms = "co co. corp corp. inc inc. ltd ltd. plc ag gmbh llc nv n.v. sa s.a. cie";

/** Offices that are not last names. */
const offices = `
  president secretary minister treasurer manager professor chairman chairwoman spokesman spokeswoman committeeman ambassador
  governor senator congressman congresswoman director officer official administrator commissioner superintendent representative
  economist analyst attorney lawyer candidate nominee editor reporter correspondent columnist premier chancellor`;

const listed = (words: string): ReadonlySet<string> =>
  new Set(words.match(/\S+/g)?.map((word) => word.replaceAll("_", " ")));

const placeNames = listed(places);
const peopleNames = listed(peoples);
const organisationNames = listed(organisations);
const organisationEndings = listed(endings);
const companyFormNames = listed(companyForms);
const officeNames = listed(offices);
const organisationNounNames = listed(organisationNouns);
const stateNames = listed(states);
const directions = listed(
  "north south east west northern southern eastern western central upper lower new great pro anti pro-islamic anti-american",
);

export const isPlace = (name: string): boolean => placeNames.has(name);

/** Those who live in a place, belong to a party or a religion, or are a crowd: `Belgian`, `Democrats`, `Voters`. */
export const isPeople = (name: string): boolean => peopleNames.has(name);

export const isKnownOrganisation = (name: string): boolean => organisationNames.has(name);

/** The last word of the name of a place: `Marrow Island`. */
export const endsPlace = (word: string): boolean =>
  /^(?:city|county|island|islands|street|avenue|river|valley|bay|beach|province|peninsula|coast|sea|ocean|airport)$/.test(
    word,
  );

export const endsOrganisation = (word: string): boolean => organisationEndings.has(word);

/** `Party`, `Coalition`: shows an organisation, whatever is printed at it. */
export const isOrganisationNoun = (word: string): boolean => organisationNounNames.has(word);

/** `N.H.`, behind the name of a town. */
export const isStateAbbreviation = (word: string): boolean => stateNames.has(word);

export const isCompanyForm = (word: string): boolean => companyFormNames.has(word);

/** `Minister`, which is nobody's last name; `Dean` and `Bishop` are. */
export const isOfficeOnly = (word: string): boolean => officeNames.has(word);

/** `West German`, `South American`, `Pro-Islamic State`: only words for places and peoples. */
export const isAllGeography = (words: readonly string[]): boolean =>
  words.every((word) => placeNames.has(word) || peopleNames.has(word) || directions.has(word));
