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

/** Citations of an article in the styles of APA 7, Chicago 17 (bibliography) and MLA 9, and for reference managers. */
export const citationsOf = (cited: Cited): readonly Citation[] => [
  { style: "APA", text: apa(cited) },
  { style: "Chicago", text: chicago(cited) },
  { style: "MLA", text: mla(cited) },
  { style: "BibTeX", text: bibtex(cited) },
  { style: "RIS", text: risLines(cited).join("\n") },
];
