import { cutter } from "./cut.ts";

/** One file of the index: its name below the tier's folder, and its text. */
export type Shard = { readonly name: string; readonly text: string };

/** How a list of entries, sorted by UTF-16 code units of their keys, is cut into shards. */
export type Sharding<Entry> = {
  /** Characters of a shard on the average. */
  readonly usualSize: number;
  readonly sizeOf: (key: string, entry: Entry) => number;
  /** A text that comes after the last key of the shard before ("" for the first), and not after the first key of this shard. */
  readonly separatorOf: (last: string, first: string) => string;
  readonly nameOf: (separator: string) => string;
  readonly write: (entries: ReadonlyMap<string, Entry>) => string;
};

/** An entry of a list, and shards that are its own. */
export type ListEntry<Entry> = {
  readonly key: string;
  readonly entry: Entry;
  readonly shards?: readonly Shard[];
};

/** Cuts a whole list; returns the separators of its shards. */
export function* cutList<Entry>(
  entries: Iterable<ListEntry<Entry>>,
  sharding: Sharding<Entry>,
): Generator<Shard, readonly string[]> {
  const pieces = new Pieces(sharding);
  pieces.last = "";
  for (const { key, entry, shards = [] } of entries) {
    yield* shards;
    yield* pieces.add(key, entry);
  }
  yield* pieces.end();
  return pieces.separators;
}

/** A list that was cut before. */
export type CutList<Entry> = {
  readonly separators: readonly string[];
  readonly read: (separator: string) => ReadonlyMap<string, Entry>;
};

/**
 * Cuts a list again of which some entries changed; an entry that is gone is undefined. The shards are those of a cut of the whole
 * list, but only shards with changed entries are read and written, and those behind them until both lists are cut at one place:
 *
 * ```
 *  before   a b c | d e f | g h i | j k l         Without e, the second and the third shard are written.
 *  now      a b c | d f g h | i   | j k l
 * ```
 */
export function* patchList<Entry>(
  { separators, read }: CutList<Entry>,
  changes: ReadonlyMap<string, Entry | undefined>,
  sharding: Sharding<Entry>,
): Generator<Shard, readonly string[]> {
  const keys = [...changes.keys()].sort();
  const pieces = new Pieces(sharding);
  if (separators.length === 0) {
    pieces.last = "";
    for (const [key, entry] of changed(new Map(), keys, changes)) yield* pieces.add(key, entry);
  }
  let at = 0;
  for (const [i, separator] of separators.entries()) {
    const own: string[] = [];
    const next = separators[i + 1];
    for (let key = keys[at]; key !== undefined && !(next && key >= next); key = keys[++at]) {
      own.push(key);
    }
    const isSame =
      own.length === 0 &&
      pieces.isAtCut() &&
      (pieces.last === undefined || // the shard before is the same, too
        sharding.separatorOf(pieces.last, firstKey(read(separator))) === separator);
    if (isSame) {
      pieces.keep(separator);
      continue;
    }
    pieces.last ??= i === 0 ? "" : lastKey(read(separators[i - 1] ?? ""));
    for (const [key, entry] of changed(read(separator), own, changes)) {
      yield* pieces.add(key, entry);
    }
  }
  yield* pieces.end();
  return pieces.separators;
}

const firstKey = (entries: ReadonlyMap<string, unknown>): string => {
  for (const key of entries.keys()) return key;
  return "";
};

const lastKey = (entries: ReadonlyMap<string, unknown>): string => {
  let last = "";
  for (const key of entries.keys()) last = key;
  return last;
};

/** The entries of a shard with its changes, in order. */
function* changed<Entry>(
  entries: ReadonlyMap<string, Entry>,
  keys: readonly string[],
  changes: ReadonlyMap<string, Entry | undefined>,
): Generator<readonly [string, Entry]> {
  const all = new Set([...entries.keys(), ...keys]);
  for (const key of [...all].sort()) {
    const entry = changes.has(key) ? changes.get(key) : entries.get(key);
    if (entry !== undefined) yield [key, entry];
  }
}

/** The shards of a list as it is cut. */
class Pieces<Entry> {
  readonly separators: string[] = [];
  /** The last key so far; undefined if it is in a shard that was kept and not read. */
  last: string | undefined;
  readonly #sharding: Sharding<Entry>;
  readonly #endsShard: (key: string, size: number) => boolean;
  #entries = new Map<string, Entry>();
  #separator = "";

  constructor(sharding: Sharding<Entry>) {
    this.#sharding = sharding;
    this.#endsShard = cutter(sharding.usualSize);
  }

  isAtCut(): boolean {
    return this.#entries.size === 0;
  }

  /** At a cut: the next shard is as it was. */
  keep(separator: string): void {
    this.separators.push(separator);
    this.last = undefined;
  }

  *add(key: string, entry: Entry): Generator<Shard> {
    const { separatorOf, sizeOf } = this.#sharding;
    if (this.isAtCut()) this.#separator = separatorOf(this.last ?? "", key);
    this.#entries.set(key, entry);
    this.last = key;
    if (this.#endsShard(key, sizeOf(key, entry))) yield* this.end();
  }

  *end(): Generator<Shard> {
    if (this.isAtCut()) return;
    const { nameOf, write } = this.#sharding;
    this.separators.push(this.#separator);
    yield { name: nameOf(this.#separator), text: write(this.#entries) };
    this.#entries = new Map();
  }
}
