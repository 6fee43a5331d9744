/**
 * Given names in full, each with its short forms, as English newspapers use them. A selection of the pairs in names.csv of
 * https://github.com/carltonnorthern/nicknames (Apache License 2.0).
 */
const table = `
  abigail abby gail | abraham abe | albert al bert | alexander alex alec sandy | alexandra alex sandra | alfred al fred
  | allen al | amanda mandy | andrew andy drew | ann annie | anthony tony | arthur art | augustus gus | barbara barbie |
  benjamin ben benny | bernard bernie | bradley brad | calvin cal | catherine cathy | charles charlie chuck | charlotte
  lottie | christian chris | christina chris christy tina | christine chris | christopher chris | clifford cliff |
  cornelius neil | curtis curt | cynthia cindy | daniel dan danny | david dave | deborah deb debbie | dennis denny |
  donald don donnie | dorothy dot dottie | douglas doug | edmund ed | edward ed eddie ned ted | edwin ed | eleanor ellie
  | elizabeth beth betsy betty liz lizzie eliza bess libby | emily em | eugene gene | florence flo | frances fran |
  francis frank | franklin frank | frederick fred freddie | gabriel gabe | geoffrey geoff jeff | gerald gerry jerry |
  gilbert gil | gregory greg | harold hal harry | henry hank harry | herbert herb bert | howard howie | hubert bert |
  isaac ike | isabel bella | jacob jake | james jim jimmy jamie | janet jan | jeffrey jeff | jeffery jeff | jennifer jen
  jenny | jeremiah jerry | jessica jess jessie | john jack johnny | jonathan jon | joseph joe joey | joshua josh |
  judith judy | katherine kate kathy kay | kathleen kathy | kenneth ken kenny | kimberly kim | lawrence larry | leonard
  len lenny leo | leslie les | lillian lil | louis lou | louise lou | lucille lucy | margaret maggie meg peggy marge |
  martha patty | martin marty | mary molly polly | matthew matt | maximilian max | melissa mel | melvin mel | michael
  mike mick mickey micky | mitchell mitch | nancy nan | nathan nate | nathaniel nate nat | nicholas nick | norman norm |
  oliver ollie | pamela pam | patricia pat patsy patty tricia | patrick pat paddy | peter pete | philip phil | phillip
  phil | priscilla cilla | raymond ray | rebecca becky | reginald reg reggie | richard dick rich rick ricky | robert bob
  bobby rob | roderick rod | rodney rod | ronald ron ronnie | rosemary rose | rudolph rudy | russell russ | samantha sam
  | samuel sam sammy | sandra sandy | sarah sally | sidney sid | solomon sol | stephanie steph | stephen steve | steven
  steve | stuart stu | susan sue susie | sylvester sly | teresa terry tess | terence terry | thaddeus thad | theodore
  ted teddy theo | theresa terry tess | thomas tom tommy | timothy tim | tobias toby | valerie val | veronica ronnie |
  victor vic | victoria vicky | vincent vince vinny | virginia ginny | walter walt wally | wesley wes | wilfred will |
  william bill billy will willie | winifred winnie | zachary zach zack | jacqueline jackie | madeline maddie | suzanne
  sue | louisa lou | randall randy | randolph randy | joanna jo | josephine jo josie | gwendolyn gwen | gertrude trudy |
  constance connie | cameron cam | bartholomew bart | archibald archie | angela angie | alan al | alice allie | aaron
  ron | harriet hattie | ernest ernie | elijah eli | ebenezer eb | dominic dom | delbert bert | cecilia cissy |
  cassandra cassie | caroline carrie | carolyn carrie | beverly bev | beatrice bea | arnold arnie | antonio tony`;

const fullNames = new Map<string, Set<string>>();
for (const line of table.trim().split(/\s*\|\s*/)) {
  const [full = "", ...shorts] = line.split(/\s+/);
  for (const short of shorts) fullNames.set(short, (fullNames.get(short) ?? new Set()).add(full));
}

/** `Len` is `Leonard`; `Bob` is `Rob`, because both are `Robert`. */
export function isSameGivenName(a: string, b: string): boolean {
  const [fullA, fullB] = [fullNames.get(a), fullNames.get(b)];
  return Boolean(
    fullA?.has(b) ||
      fullB?.has(a) ||
      (fullA && fullB && [...fullA].some((name) => fullB.has(name))),
  );
}
