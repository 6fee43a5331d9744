/** A dateline that one form matched at the beginning of a paragraph. */
export type DatelineForm = {
  readonly place?: string | undefined;
  readonly agency?: string | undefined;
  readonly date?: string | undefined;
  /** Its length, including its end mark and the space after that. */
  readonly length: number;
  /** The form alone proves that it is a dateline, whatever the place looks like. */
  readonly isCertain: boolean;
};

type Form = { readonly pattern: RegExp; readonly isCertain: boolean };

const dash = String.raw`(?:(?<=[\s).,/])[-_:](?=[\s"“'‘<\p{Lu}])|(?<=\d)[-_:](?=\s)|-(?=\s)|(?<=\))\.-{1,2}|--+|(?:(?<=\d)\.)?[–—―])`;
const month = String.raw`\p{L}{3,10}\.?`;
const dateWords = String.raw`${month}\s+\d{1,3}(?:st|nd|rd|th|d)?(?:\s*[-/]\s*(?:${month}\s+)?\d{1,2})?(?:,?\s+\d{4})?|\d{1,2}(?:\.|º|er)?\s+(?:de\s+)?${month}(?:,?\s+(?:de\s+)?\d{4})?|(?:the\s+)?\d{1,2}(?:st|nd|rd|th|d)\s+(?:inst|ult|prox)\.?`;
const agencyWords = String.raw`(?![RDIL]-)[\p{L}][\p{L}\p{M}\p{N} .,&'’/*-]{1,40}`;
const knownAgencies =
  "Reuters?|REUTERS?|AP|AFP|UPI|dpa|EFE|ANSA|TASS|Xinhua|РИА Новости|ТАСС|Интерфакс|PTI|ANI|IANS|PAP|ČTK|MTI|APA|SDA|Lusa|ANP|NTB|TT|Ritzau|STT|Kyodo|Yonhap|AAP|CP|PA";
const place = String.raw`[\p{Lu}][\p{L}\p{M}.'’ /-]*?(?:,\s*[\p{L}][\p{L}\p{M}.'’ -]*?){0,3}?`;
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}.'’]+(?:[ -]\p{Lu}[\p{L}\p{M}.'’]+){0,3}`;
const uncased = String.raw`[\p{Lo}][\p{Lo}\p{M}\s'’-]{1,30}?`;

const form = (pattern: string, isCertain = false): Form => ({
  pattern: new RegExp(`^(?:${pattern})`, "u"),
  isCertain,
});

const cased: readonly Form[] = [
  // MARROW BAY, May 3, 2019 /PRNewswire/ -- · МОСКВА, 3 мая. /ТАСС/.
  form(
    String.raw`(?<place>${place})[\s,]*(?:,\s*(?<date>${dateWords})\.?)?\s*/(?<agency>${agencyWords})/\s*(?:${dash}|\.)\s*`,
    true,
  ),
  // MARROW BAY--(BUSINESS WIRE)--The
  form(
    String.raw`(?<place>${place})\s*(?:--|[–—])\s*\((?<agency>${agencyWords})\)\s*(?:${dash})\s*`,
    true,
  ),
  // (Marrow Bay, Kent) – The
  form(String.raw`\((?<place>${capitalised},\s${capitalised})\)\s*[–—-]{1,2}\s+`, true),
  // (ANSA) - ROMA, 03 MAG - Il · (Reuters) - The
  form(
    String.raw`\((?<agency>${knownAgencies}|Adnkronos|AGI|ANSA|LaPresse|Bloomberg)\)\s*(?:${dash})\s*(?:(?<place>\p{Lu}[\p{Lu} '’-]{2,24}),\s*(?<date>${dateWords})\s*(?:${dash})\s*)?`,
    true,
  ),
  // МОСКВА, 3 мая — РИА Новости. · PARIS, Feb 26, Reuters -
  form(
    String.raw`(?<place>${place}),\s*(?<date>${dateWords})\s*(?:${dash})\s*(?<agency>${knownAgencies})\.\s+`,
    true,
  ),
  // MANILA, March 19 - · LOUISVILLE, Ky., June 24 (AP) — · WASHINGTON (UPI) — · New York (AFP) – · TOKYO — · Berlin (dpa) -
  // SAN DIEGO/LOS ANGELES (Reuters) · PARIS, Feb 26, Reuters - · BUENOS AIRES, Argentina (AP) _ · Madrid, 3 may (EFE).-
  form(
    String.raw`(?<place>${place})[\s,]*(?:(?<!\p{L})[,(]?\s*(?<date>${dateWords})\.?\)?)?\s*,?\s*(?:\((?<agency>${agencyWords})\)|(?<plain>${knownAgencies}))?\s*(?<dash>${dash})\s*`,
  ),
  // New Delhi, May 3 (PTI) The council
  form(
    String.raw`(?<place>${place}),\s*(?<date>${dateWords})\s*\((?<agency>${agencyWords})\)\s+(?=["“'‘]?\p{Lu})`,
    true,
  ),
];

const uncasedForms: readonly Form[] = [
  // القاهرة (رويترز) - · नई दिल्ली, 3 मई (भाषा)
  form(
    String.raw`(?<place>${uncased})[\s,،]*(?:[,،]\s*(?<date>\d{1,2}\s+[\p{L}\p{M}]{2,10}))?\s*\((?<agency>[\p{L}][\p{L}\p{M}\p{N} .-]{1,24})\)\s*(?:[-–—]\s*|\s)`,
    true,
  ),
  // 新华社北京5月3日电 · （中央社台北3日電）
  form(
    String.raw`[（(]?(?<agency>新华社|新華社|中新社|中新网|中央社|本报|本報|人民网|路透社?|法新社|美联社|共同社)(?:记者|記者)?(?<place>\p{sc=Han}{2,5}?)(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:综合|綜合|专)?[电電][）)]?[：:]?\s*`,
    true,
  ),
  // 【ロンドン時事】 · 【北京＝港太郎】
  form(
    String.raw`[【［](?<place>[\p{sc=Han}\p{sc=Katakana}ー・]{2,12}?)(?:(?<agency>時事|共同|AFP|AP|ロイター|聯合)|[＝=][^】］]{1,12})[】］]\s*`,
    true,
  ),
  // (서울=연합뉴스) 홍길동 기자 =
  form(
    String.raw`[（([［](?<place>\p{sc=Hangul}{2,6})\s?=\s?(?<agency>[\p{sc=Hangul}A-Za-z]{2,12})[)）\]］]\s*(?:\p{sc=Hangul}{2,4}\s기자\s?)?=?\s*`,
    true,
  ),
];

/** Tries each form of dateline at the beginning of a paragraph, the surest first. */
export function* datelinesAt(head: string): Generator<DatelineForm> {
  const forms = /^[（([【［]?[\p{Lo}]/u.test(head) ? uncasedForms : cased;
  for (const { pattern, isCertain } of forms) {
    const groups = pattern.exec(head);
    if (!groups) continue;
    const { place: named, agency, plain, date } = groups.groups ?? {};
    const mark = groups.groups?.dash?.trim();
    // A speaker's label also ends in a colon, so this needs a date or an agency.
    if (mark === ":" && agency === undefined && plain === undefined && date === undefined) continue;
    yield {
      place: named?.replace(/[\s,]+$/, ""),
      agency: agency?.trim() ?? plain,
      date,
      length: groups[0].length,
      isCertain,
    };
  }
}
