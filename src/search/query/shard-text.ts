import { readShardScript } from "../index/shard-file.ts";

/** The text of a shard, read from its script without running it; undefined if the file is something else. */
export const shardTextIn = (script: string): string | undefined => readShardScript(script)?.text;
