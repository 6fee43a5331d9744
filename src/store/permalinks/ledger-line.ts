/** One line of the ledger: an address, and the article that it was given to. */
export type LedgerLine = {
  readonly permalink: string;
  /** The path of its seed below the seeds folder; `noSeed` if another article has that path now. */
  readonly seed: string;
  /** The SHA-256 of the seed's bytes when the article was last published. */
  readonly sha256: string;
  /** Articles are numbered from 1 in the order in which they got their addresses. */
  readonly serial: number;
};

/** Replaces the path of an article whose path now belongs to another article; no seed has this name. */
export const noSeed = "-";

/** The first line of the ledger. */
export const ledgerHead = "permalink\tseed\tsha256\tserial\n";

/** The first line that ledgers had before articles got serial numbers. */
const headWithoutSerials = "permalink\tseed\tsha256";

export const isLedgerHead = (line: string): boolean =>
  `${line}\n` === ledgerHead || line === headWithoutSerials;

export const formatLine = ({ permalink, seed, sha256, serial }: LedgerLine): string =>
  `${permalink}\t${escapeSeed(seed)}\t${sha256}\t${serial}\n`;

/** The fields of a line that may lack its serial; undefined if it has too few or too many. */
export function parseLine(
  line: string,
): (Omit<LedgerLine, "serial"> & { readonly serial: string | undefined }) | undefined {
  const [permalink, seed, sha256, serial, ...more] = line.split("\t");
  if (!permalink || !seed || !sha256 || more.length > 0) return undefined;
  // Names were not escaped before articles got serial numbers.
  return { permalink, seed: serial === undefined ? seed : unescapeSeed(seed), sha256, serial };
}

const named: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/** Writes control characters and backslashes as `\n`, `\x1b`, `\\`, so that a name ends neither a line nor a field. */
const escapeSeed = (seed: string): string =>
  seed.replace(
    /[\\\p{Cc}]/gu,
    (c) => named[c] ?? `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );

const unescapeSeed = (text: string): string =>
  text.replace(/\\(?:([\\tnr])|x([0-9a-f]{2}))/g, (_, letter?: string, code?: string) =>
    code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : ({ t: "\t", n: "\n", r: "\r" }[letter ?? ""] ?? "\\"),
  );
