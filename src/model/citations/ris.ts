import { type Cited, notesOf, titleOf } from "./cited.ts";
import { invertedName } from "./person-name.ts";

/** A record in the RIS format for reference managers, its lines ended as the format has it by CR and LF. */
export const ris = (cited: Cited): string => `${risLines(cited).join("\r\n")}\r\n`;

/** The lines of a RIS record. */
export function risLines(cited: Cited): readonly string[] {
  const { authors, day, newspaper, lang, url, identifier } = cited;
  const fields = [
    ["TI", titleOf(cited)],
    ...authors.map((author) => ["AU", invertedName(author)]),
    ["T2", newspaper],
    ["PY", day?.slice(0, 4)],
    ["DA", day?.replaceAll("-", "/")],
    ["LA", lang],
    ["UR", url],
    ["AN", identifier],
    ...notesOf(cited).map((note) => ["N1", note]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return ["TY  - NEWS", ...lines, "ER  - "];
}
