/** What happened on a day, according to the words next to its date. */
export type DateLabel = "published" | "updated" | "other";

const published = `
  first published|published|posted|issued|released|filed|dated?|publication date|issue date|release date|date of issue|posted on
  (?:for (?:immediate )?release)|(?:press|media|news) release|release|originally published|created|uploaded|online
  veröffentlicht|erschienen|erstellt|datum|publiziert|stand vom
  publi[ée]e?s?|première publication|paru|date|mis en ligne|communiqué de presse
  publicad[oa]|publicación|fecha|creado|nota de prensa|comunicado de prensa
  pubblicat[oa]|data|comunicato stampa
  publicação|gepubliceerd|geplaatst|persbericht
  publicerad|publicerat|skapad|publicert|publisert|offentliggjort|udgivet|julkaistu|birt
  opublikowan[oya]|data publikacji|publikováno|vydáno|zveřejněno|publikované|objavljeno|objavljen|közzétéve|megjelent
  publicat|data publicării|avaldatud|publicēts|paskelbta|publikuota|publikuar
  опубликован[оа]?|дата публикации|дата|опубліковано|публікація|публикувано|објављено|објавено|апублікавана
  δημοσιεύθηκε|δημοσίευση|ημερομηνία
  yayınlanma(?: tarihi)?|yayın tarihi|tarih|giriş(?: tarihi)?|nəşr
  diterbitkan|dipublikasikan|tayang|diterbit|petsa|xuất bản|ngày đăng|iliyochapishwa
  نشر(?:ت)?|تاريخ النشر|تاريخ|نُشر|منتشر شده|تاریخ انتشار|تاریخ|شائع|פורסם|תאריך
  प्रकाशित|तारीख|প্রকাশিত|প্রকাশ|வெளியிடப்பட்டது|เผยแพร่|วันที่เผยแพร่
  发布(?:时间|日期|于)?|發布(?:時間|日期|於)?|发表(?:时间|于)?|發表於?|刊登|日期|时间|時間|公開日?|掲載日?|配信|投稿日?|日付|입력|등록|게재|작성|기사입력|날짜
  eldonita|dáta|dyddiad
`;
const updated = `
  (?:last |latest )?(?:updated?|modified|revised|edited|changed|corrected|reviewed)(?: on)?
  (?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|bearbeitet|stand)
  (?:dernière )?(?:mise? à jour|modifiée?|modification|actualisée?)
  (?:última )?(?:actualizad[oa]|actualización|modificad[oa]|atualizad[oa](?: em)?|atualização)
  (?:ultimo )?(?:aggiornat[oa]|aggiornamento|modificat[oa])|(?:laatst )?(?:bijgewerkt|gewijzigd)
  (?:senast )?uppdatera[dt]|(?:sist )?oppdatert|(?:sidst )?opdateret|päivitetty|muokattu|uppfært
  (?:ostatnia )?(?:aktualizacja|zaktualizowano|modyfikacja)|aktualizováno|aktualizované|upraveno|posodobljeno|ažurirano|frissítve|frissítés|actualizat|uuendatud|atjaunots|atnaujinta
  обновлен[оа]?|изменен[оа]?|оновлено|обновено|ажурирано|абноўлена|ενημερώθηκε|ενημέρωση
  güncellen(?:me|di)(?: tarihi)?|son güncelleme|yenilənib|diperbarui|diperbaharui|dikemaskini|cập nhật
  تحديث|آخر تحديث|بروزرسانی|به‌روزرسانی|עודכן|अपडेट(?:ेड)?|আপডেট|แก้ไข|อัปเดต|更新(?:时间|日期|於|于|日時?)?|最終更新日?|수정|업데이트|최종수정
  accessed|retrieved|abgerufen|consulté|consultado|archived|printed|gedruckt
`;
const other = `
  accepted|received|submitted|written|recorded|effective|expires?|event date|deadline|approved|signed|embargo(?:ed)?(?: until)?
  angenommen|eingereicht|accepté|reçu|aceptado|recibido|принят[оа]?|поступил[оа]?
`;

const asPattern = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list
      .split(/[|\n](?![^(]*\))/)
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .sort((a, b) => b.length - a.length)
      .join("|")})(?![\\p{L}\\p{M}])`,
    "giu",
  );

const labels: readonly (readonly [DateLabel, RegExp])[] = [
  ["updated", asPattern(updated)],
  ["other", asPattern(other)],
  ["published", asPattern(published)],
];

/** The label nearest to a date in a stretch of its line: the last one in front of it, or the first one behind it. */
export function labelIn(stretch: string, side: "before" | "behind"): DateLabel | undefined {
  if (!/\p{L}/u.test(stretch)) return undefined;
  const found = labels.flatMap(([label, pattern]) =>
    [...stretch.matchAll(pattern)].map((match) => ({
      label,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  found.sort((a, b) =>
    side === "before" ? b.to - a.to || a.from - b.from : a.from - b.from || b.to - a.to,
  );
  return found[0]?.label;
}

/** A line without its labels. */
export const withoutLabels = (line: string): string =>
  /\p{L}/u.test(line)
    ? labels.reduce((rest, [, pattern]) => rest.replace(pattern, " "), line)
    : line;
