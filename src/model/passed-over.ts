/** How many files with each ending were not read; "" counts those without one. */
export type PassedOver = Readonly<Record<string, number>>;

/** Files that belong to articles or to the system: nobody expects them to be read as articles. */
const expected = new Set(
  ".jpg .jpeg .png .gif .webp .svg .avif .ico .mp3 .mp4 .css .js .yaml .yml .ini .db .lnk".split(
    " ",
  ),
);

const advice: readonly (readonly [string, string])[] = [
  [".html .htm .xhtml .docx .doc .odt .rtf .epub .tex", "pandoc turns such files into Markdown"],
  [".pdf", "pdftotext turns PDF into text"],
  [".mkd .mkdn .mdown .mdwn .mdtxt .mdx .rmd .qmd", "rename Markdown to .md"],
  [" .asc .log .nfo .tsv .csv .org .rst .adoc", "rename text to .txt"],
];

/** The sentence about files that were not read: how many of each kind, and what can be done. Undefined if there are none. */
export function passedOverSentence(counts: PassedOver): string | undefined {
  const kinds = Object.entries(counts)
    .filter(([ending]) => !expected.has(ending))
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (kinds.length === 0) return undefined;
  const total = kinds.reduce((sum, [, files]) => sum + files, 0);
  const shown = kinds.slice(0, maxKinds).map(([ending, n]) => `${ending || "no ending"} ${n}`);
  const more = kinds.length > maxKinds ? ", and others" : "";
  const hints = advice
    .filter(([endings]) => kinds.some(([ending]) => endings.split(" ").includes(ending)))
    .map(([, hint]) => hint);
  const files = total === 1 ? "1 file was" : `${total} files were`;
  const help = hints.length > 0 ? `; ${hints.join("; ")}` : "";
  return `${files} not read: ${shown.join(", ")}${more}. Articles are .txt, .text, .md or .markdown files${help}.`;
}

const maxKinds = 6;
