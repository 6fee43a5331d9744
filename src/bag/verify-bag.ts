import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Algorithm, algorithms, digestFile } from "./digest-file.ts";
import { filesBelow } from "./files-below.ts";
import { readManifest } from "./read-manifest.ts";

/** What is wrong with a file of a bag, as the end of a sentence that begins with its path. */
type BagFault = { readonly path: string; readonly reason: string };

export type VerifiedBag = {
  /** How many files its manifests list. */
  readonly files: number;
  readonly faults: readonly BagFault[];
};

export const isBag = (folder: string): boolean => existsSync(join(folder, "bagit.txt"));

/** Whether a bag is complete and valid as RFC 8493 defines it; every file is read. */
export function verifyBag(folder: string): VerifiedBag {
  const faults: BagFault[] = [];
  const fault: Report = (path, reason) => {
    faults.push({ path, reason });
  };
  checkDeclaration(folder, fault);
  const payload = [...payloadOf(folder, fault)];
  const listed = listedFiles(folder, payload, fault);
  let bytes = 0;
  for (const [path, digests] of listed) {
    const found = digestsOf(folder, path, [...digests.keys()], fault);
    if (found && path.startsWith("data/")) bytes += found.bytes;
    for (const [algorithm, digest] of found ? digests : []) {
      if (found?.of.get(algorithm) !== digest) {
        fault(path, `has not the ${algorithm} of its manifest`);
      }
    }
  }
  checkSize(folder, { files: payload.length, bytes }, fault);
  return { files: listed.size, faults };
}

type Report = (path: string, reason: string) => void;

function checkDeclaration(folder: string, fault: Report): void {
  const text = readFileSync(join(folder, "bagit.txt"), "utf8");
  if (!/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(text)) {
    fault("bagit.txt", "does not give a version and the encoding UTF-8, and nothing else");
  }
}

/** The files below `data/`, by their paths in the bag. */
function* payloadOf(folder: string, fault: Report): Generator<string> {
  if (!existsSync(join(folder, "data"))) {
    fault("data", "is missing");
    return;
  }
  for (const [path, entry] of filesBelow(join(folder, "data"))) {
    if (entry.isFile()) yield `data/${path}`;
    else fault(`data/${path}`, "is not a file");
  }
}

/** The digests that manifests give, by path. Every payload manifest must list the whole payload, and nothing else. */
function listedFiles(folder: string, payload: readonly string[], fault: Report) {
  const listed = new Map<string, Map<Algorithm, string>>();
  const manifests = manifestsOf(folder, fault);
  if (!manifests.some(({ kind }) => kind === "manifest"))
    fault("manifest-sha512.txt", "is missing");
  for (const { name, kind, algorithm } of manifests) {
    const unlisted = new Set(kind === "manifest" ? payload : []);
    for (const line of readManifest(join(folder, name))) {
      if ("line" in line) fault(`${name}:${line.line}`, line.reason);
      else if (line.path.startsWith("data/") !== (kind === "manifest")) {
        fault(name, `lists ${line.path}, which belongs into the other kind of manifest`);
      } else {
        unlisted.delete(line.path);
        const digests = listed.get(line.path) ?? new Map<Algorithm, string>();
        listed.set(line.path, digests.set(algorithm, line.digest));
      }
    }
    for (const path of unlisted) fault(path, `is not in ${name}`);
  }
  return listed;
}

type Manifest = {
  readonly name: string;
  readonly kind: "manifest" | "tagmanifest";
  readonly algorithm: Algorithm;
};

/** The manifests whose digests are known; another one is a fault only if there is nothing else to check by. */
function manifestsOf(folder: string, fault: Report): readonly Manifest[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): Manifest[] => {
      const [, kind, named] = /^(manifest|tagmanifest)-([\w-]+)\.txt$/.exec(name) ?? [];
      if (kind !== "manifest" && kind !== "tagmanifest") return [];
      const algorithm = algorithms.find((each) => each === named?.toLowerCase());
      if (algorithm) return [{ name, kind, algorithm }];
      fault(name, "has digests that this program does not know");
      return [];
    });
}

function digestsOf(folder: string, path: string, wanted: readonly Algorithm[], fault: Report) {
  const file = join(folder, path);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) return digestFile(file, wanted);
  fault(path, stat ? "is not a file" : "is missing");
  return undefined;
}

/** `Payload-Oxum` gives the bytes and the number of files of the payload. */
function checkSize(
  folder: string,
  { files, bytes }: { readonly files: number; readonly bytes: number },
  fault: Report,
): void {
  const info = join(folder, "bag-info.txt");
  if (!existsSync(info)) return;
  const [, stated] = /^Payload-Oxum:[ \t]*(\S+)/im.exec(readFileSync(info, "utf8")) ?? [];
  if (stated !== undefined && stated !== `${bytes}.${files}`) {
    fault(
      "bag-info.txt",
      `gives the size ${stated}, but there are ${bytes} bytes in ${files} files`,
    );
  }
}
