import { hash } from "node:crypto";
import type { RootTier } from "../search/index/root.ts";
import { shardPath, shardScript } from "../search/index/shard-file.ts";
import type { Shard } from "../search/index/sharded-list.ts";
import type { Tier } from "../search/index/tiers.ts";
import type { WrittenTier } from "../search/index/write-tier.ts";
import { recordTier } from "../store/text-index/tiers.ts";
import type { ChangedSite } from "./changed-site.ts";
import type { Run } from "./run.ts";
import { type TextFile, textFile, writeIndexFiles } from "./write-index-files.ts";

/** What is recorded of a tier that was written: what the root says about it, and more. */
export type TierRoot = Omit<RootTier, "name"> &
  Pick<WrittenTier, "dictionary"> & {
    readonly usualLength: number;
    /** How many files the tier has. */
    readonly files: number;
  };

export type TierToWrite = Tier & {
  readonly fingerprint: string;
  /** That of the largest tier; undefined for this tier itself, whose words are also those of the dictionary. */
  readonly usualLength: number | undefined;
};

type WrittenShards<Result> = {
  readonly site: ChangedSite;
  /** The digests of the files, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What the generator of the shards returned. */
  readonly result: Result;
};

/** Writes shards of a tier. Throws DiskError. */
export function writeShards<Result>(
  run: Run,
  tier: Tier["name"],
  shards: Generator<Shard, Result>,
  none: Result,
): WrittenShards<Result> {
  const files = new Map<string, string>();
  let result = none;
  function* texts(): Generator<TextFile> {
    let next = shards.next();
    for (; !next.done; next = shards.next()) {
      const name = `${tier}/${next.value.name}`;
      const file = textFile(shardPath(name), shardScript({ name, text: next.value.text }));
      files.set(file.path, file.digest);
      yield file;
    }
    result = next.value;
  }
  const site = writeIndexFiles(run, tier, texts());
  return { site, files, result };
}

/** Records a tier whose files are in place; `files` are all of them. */
export function recordWrittenTier(
  { store }: Run,
  { name, fingerprint }: TierToWrite,
  files: ReadonlyMap<string, string>,
  about: Omit<TierRoot, "version" | "files">,
): void {
  const version = versionOf(files);
  const root: TierRoot = { ...about, version, files: files.size };
  recordTier(store, name, { fingerprint, root }, new Set(files.keys()));
}

const versionOf = (files: ReadonlyMap<string, string>): string =>
  hash(
    "sha256",
    Array.from(files, ([path, digest]) => `${path} ${digest}`)
      .sort()
      .join("\n"),
    "base64url",
  ).slice(0, 10);
