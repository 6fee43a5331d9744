import { hash } from "node:crypto";
import { join } from "node:path";
import type { Seed } from "../content/read-article.ts";
import type { SeedPath } from "../model/article.ts";
import { formatOf } from "../model/format.ts";
import { type Message, messageOf } from "../model/message.ts";
import {
  type FileRead,
  readRegularFile,
  readRegularFileIfAny,
} from "../project/read-regular-file.ts";
import { fixPathOf, isFix } from "../source/seed-names.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";

const maxSeedBytes = 64 * 2 ** 20; // a newspaper's whole year; a text of 300 MB takes more than 4 GB of memory
const maxFixBytes = 2 ** 20;

export type SeedFile = {
  readonly sha256: string;
  readonly content: Seed;
  /** About its fix file. */
  readonly messages: readonly Message[];
};

/** Reads the file of a seed, and its fix file. Gives the seed's row if there is nothing to parse: `known` is the digest that was parsed. */
export function readSeedFile(
  folder: string,
  seed: SeedPath,
  known: string | undefined,
): SeedFile | SeedRow {
  const read = readRegularFile(join(folder, seed), maxSeedBytes);
  if (read.is === "unreadable") return unread(seed, messageOf("seed-unreadable", read.reason));
  if (read.is === "missing") return unread(seed, messageOf("seed-unreadable", vanished));
  if (isFix(seed)) return withoutArticle(seed, "", fixOrphan(seed));
  if (read.is !== "read") {
    return withoutArticle(seed, "", messageOf("seed-unreadable", `It ${refusalOf(read)}.`));
  }
  const { bytes } = read;
  const sha256 = hash("sha256", bytes);
  if (known === sha256) return { seed, sha256, messages: [], unchanged: true };
  const fix = fixOf(folder, seed);
  if (fix.isUnread) return { ...unread(seed, ...fix.messages), sha256 };
  const format = formatOf(seed) ?? "text";
  return { sha256, content: { seed, format, bytes, sha256, ...fix.value }, messages: fix.messages };
}

const vanished = "It was there when its folder was read, and is not there any more.";

const fixOrphan = (seed: SeedPath) => messageOf("fix-orphan", `There is no seed for ${seed}.`);

/** A row that says only why there is no article. */
export const withoutArticle = (seed: SeedPath, sha256: string, message: Message): SeedRow => ({
  seed,
  sha256,
  messages: [message],
});

const unread = (seed: SeedPath, ...messages: readonly Message[]): SeedRow => ({
  seed,
  sha256: "",
  messages,
  unread: true,
});

type FoundFix = {
  readonly value: Pick<Seed, "fix">;
  readonly messages: readonly Message[];
  /** The fix file cannot be read now, and it may withdraw the article, so the article must not be published. */
  readonly isUnread?: true;
};

function fixOf(folder: string, seed: SeedPath): FoundFix {
  const path = fixPathOf(seed);
  const read = readRegularFileIfAny(join(folder, path), maxFixBytes);
  const about = (message: Message) => [{ ...message, file: path }];
  switch (read.is) {
    case "read":
      return {
        value: { fix: { path, text: new TextDecoder().decode(read.bytes) } },
        messages: [],
      };
    case "missing":
      return { value: {}, messages: [] };
    case "unreadable":
      return {
        value: {},
        messages: about(messageOf("seed-unreadable", read.reason)),
        isUnread: true,
      };
    case "link":
      return {
        value: {},
        messages: about(messageOf("seed-unreadable", `It ${refusalOf(read)}.`)),
        isUnread: true,
      };
    default:
      return { value: {}, messages: about(messageOf("fix-invalid", `It ${refusalOf(read)}.`)) };
  }
}

/** Why a file is not read, as a phrase that follows “it”. */
function refusalOf(read: Exclude<FileRead, { is: "read" | "missing" | "unreadable" }>): string {
  switch (read.is) {
    case "link":
      return "is a link, and links are not followed";
    case "other":
      return `is ${read.kind}, not a file`;
    case "large":
      return `has ${Math.ceil(read.bytes / 2 ** 20)} MB, which is more than is read`;
    default:
      return read satisfies never;
  }
}
