import { bibtex } from "../../model/citations/bibtex.ts";
import type { Cited } from "../../model/citations/cited.ts";
import { risLines } from "../../model/citations/ris.ts";
import { apa } from "./apa.ts";
import { chicago } from "./chicago.ts";
import { mla } from "./mla.ts";

export type Citation = {
  readonly style: "APA" | "Chicago" | "MLA" | "BibTeX" | "RIS";
  readonly text: string;
};

/**
 * Citations of an article in the styles of APA 7, Chicago 17 (bibliography) and MLA 9, and for reference managers. None without the
 * address of the site: nobody could follow them.
 */
export function citationsOf(cited: Cited): readonly Citation[] {
  const { url } = cited;
  if (url === undefined) return [];
  const addressed = { ...cited, url };
  return [
    { style: "APA", text: apa(addressed) },
    { style: "Chicago", text: chicago(addressed) },
    { style: "MLA", text: mla(addressed) },
    { style: "BibTeX", text: bibtex(cited) },
    { style: "RIS", text: risLines(cited).join("\n") },
  ];
}
