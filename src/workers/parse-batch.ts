import { type ReadFields, readFields, readQuotes } from "../content/read-article.ts";
import type { SeedPath } from "../model/article.ts";
import { type Message, messageOf } from "../model/message.ts";
import type { ParseSettings } from "../model/settings.ts";
import { articleRowOf, type SeedRow } from "../store/seeds/article-row.ts";
import { readSeedFile, withoutArticle } from "./read-seed-file.ts";

export type ParseTask = {
  readonly folder: string;
  readonly seeds: readonly SeedPath[];
  readonly settings: ParseSettings;
  /** The SHA-256 of seeds when they were last parsed: seeds with the same bytes are not parsed again. */
  readonly known?: Readonly<Record<string, string>>;
};

/**
 * One step is done for a group of seeds before the next step begins: the code of one step stays in the processor's caches, which
 * makes parsing a third faster than seed by seed. The limits bound the memory.
 */
const group = { seeds: 64, characters: 2 ** 20 };

/** Reads and parses a batch of seeds into rows for the store. Runs in a worker. */
export async function parseBatch({ seeds, ...task }: ParseTask): Promise<readonly SeedRow[]> {
  const rows: SeedRow[] = [];
  let begun: Begun[] = [];
  let characters = 0;
  for (const seed of seeds) {
    const next = await begin(seed, task);
    begun.push(next);
    characters += "fields" in next ? (next.fields.article?.text.length ?? 0) : 0;
    if (begun.length < group.seeds && characters < group.characters) continue;
    rows.push(...finish(begun, task.settings));
    [begun, characters] = [[], 0];
  }
  return [...rows, ...finish(begun, task.settings)];
}

/** A seed that is read up to its quotations, or the row of one that needs no more. */
type Begun = SeedRow | ReadSeed;

type ReadSeed = {
  readonly seed: SeedPath;
  readonly sha256: string;
  /** About its fix file. */
  readonly messages: readonly Message[];
  readonly fields: ReadFields;
};

async function begin(
  seed: SeedPath,
  { folder, settings, known = {} }: Omit<ParseTask, "seeds">,
): Promise<Begun> {
  const file = readSeedFile(folder, seed, known[seed]);
  if (!("content" in file)) return file;
  const { sha256, content, messages } = file;
  try {
    return { seed, sha256, messages, fields: await readFields(content, settings) };
  } catch (error) {
    return failed({ seed, sha256 }, error);
  }
}

function finish(begun: readonly Begun[], settings: ParseSettings): readonly SeedRow[] {
  const quotes = (seed: ReadSeed) => ({ ...seed, fields: readQuotes(seed.fields, settings) });
  return begun.map(unlessDone(quotes)).map(unlessDone(rowOf));
}

const rowOf = ({ seed, sha256, messages, fields }: ReadSeed): SeedRow => ({
  seed,
  sha256,
  messages: [...messages, ...fields.messages],
  ...(fields.article && { article: articleRowOf(fields.article) }),
});

/** Does a step for a seed that is not done; one that fails is reported. */
const unlessDone =
  <Result extends Begun>(step: (seed: ReadSeed) => Result) =>
  (seed: Begun): Result | SeedRow => {
    if (!("fields" in seed)) return seed;
    try {
      return step(seed);
    } catch (error) {
      return failed(seed, error);
    }
  };

const failed = ({ seed, sha256 }: Pick<ReadSeed, "seed" | "sha256">, error: unknown): SeedRow =>
  withoutArticle(seed, sha256, messageOf("seed-failed", reasonOf(error)));

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof RangeError && /call stack/.test(message)
    ? "It is nested too deeply to be read."
    : `Reading it failed: ${message}`;
}
