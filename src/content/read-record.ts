import type { Format, SeedPath } from "../model/article.ts";
import { formatOf } from "../model/format.ts";
import type { Message } from "../model/message.ts";
import { type ArticleRecord, recordOf } from "../model/record.ts";
import type { ParseSettings } from "../model/settings.ts";
import { readArticle } from "./read-article.ts";

/** A file with one article. */
export type ArticleFile = {
  /** Its name or path, `2019/harbour.txt`: it may say the format and the day. */
  readonly seed: string;
  /** The file's bytes, in any encoding that seeds may have, or its text. */
  readonly bytes: Uint8Array | string;
  /** By default decided by the name's extension; `text` if it is unknown. */
  readonly format?: Format;
  /** The text of its fix file. */
  readonly fix?: string;
};

export type ReadRecord = {
  /** Undefined if the file is not text; the messages say what it is. */
  readonly article?: ArticleRecord;
  readonly messages: readonly Message[];
};

/** Reads one article into its record. Reads and writes no files, and never throws because of a bad article. */
export async function readRecord(
  { seed, bytes, format = formatOf(seed) ?? "text", fix }: ArticleFile,
  settings: Partial<ParseSettings> = {},
): Promise<ReadRecord> {
  const { article, messages } = await readArticle(
    {
      seed: seed as SeedPath,
      format,
      bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
      ...(fix !== undefined && {
        fix: { path: seed.replace(/\.[^./]*$/, "").concat(".fix.yaml"), text: fix },
      }),
    },
    { lang: "en", ...settings },
  );
  return { messages, ...(article && { article: recordOf(article, messages) }) };
}
