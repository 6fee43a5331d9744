import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";
import { encodePath } from "./bag-path.ts";
import { type Algorithm, type Digests, digestFile } from "./digest-file.ts";

/** A bag cannot be written there. */
export class BagError extends ExpectedError {}

/** A bag (BagIt 1.0, RFC 8493) that is being written. It is one, with its `bagit.txt`, only after `close`. */
export type BagWriter = {
  /** Copies a file to a path below `data/`. */
  readonly add: (path: string, source: string) => Digests;
  /** Writes a text to a path below `data/`. */
  readonly addText: (path: string, text: string) => void;
  /** Writes what describes the bag. Returns its size. */
  readonly close: (info: BagInfo) => BagSize;
};

/** The lines of `bag-info.txt`. */
type BagInfo = readonly (readonly [label: string, value: string])[];

export type BagSize = { readonly files: number; readonly bytes: number };

/** SHA-512, as the RFC advises, and SHA-256, which the records and the ledger of an archive have. */
const used: readonly Algorithm[] = ["sha256", "sha512"];

const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Begins a bag in a folder that is empty or does not exist. Throws BagError. */
export function writeBag(folder: string): BagWriter {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new BagError(`${folder} is not empty. Name a new folder for the bag.`);
  }
  mkdirSync(join(folder, "data"), { recursive: true });
  const manifests = openManifests(folder, "manifest");
  let size: BagSize = { files: 0, bytes: 0 };
  const added = (path: string, digests: Digests): Digests => {
    manifests.add(`data/${path}`, digests);
    size = { files: size.files + 1, bytes: size.bytes + digests.bytes };
    return digests;
  };
  return {
    add: (path, source) => added(path, copyFile(source, placeIn(folder, `data/${path}`))),
    addText: (path, text) => {
      const place = placeIn(folder, `data/${path}`);
      writeFileSync(place, text, { flag: "wx" });
      added(path, digestFile(place, used));
    },
    close: (info) => {
      manifests.close();
      const all: BagInfo = [...info, ["Payload-Oxum", `${size.bytes}.${size.files}`]];
      const text = all.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join("");
      writeFileSync(join(folder, "bag-info.txt"), text);
      const declared = join(folder, "bagit.txt");
      writeFileSync(`${declared}.new`, declaration);
      const tags = openManifests(folder, "tagmanifest");
      for (const name of ["bag-info.txt", ...used.map((each) => `manifest-${each}.txt`)]) {
        tags.add(name, digestFile(join(folder, name), used));
      }
      tags.add("bagit.txt", digestFile(`${declared}.new`, used));
      tags.close();
      renameSync(`${declared}.new`, declared); // last: without it, a folder is not a bag
      return size;
    },
  };
}

/** A manifest for each digest; a line is written when its file is, because a large archive has millions. */
function openManifests(folder: string, kind: "manifest" | "tagmanifest") {
  const open = used.map(
    (algorithm) => [algorithm, openSync(join(folder, `${kind}-${algorithm}.txt`), "wx")] as const,
  );
  return {
    add: (path: string, { of }: Digests): void => {
      for (const [algorithm, file] of open) {
        writeSync(file, `${of.get(algorithm)}  ${encodePath(path)}\n`);
      }
    },
    close: (): void => {
      for (const [, file] of open) closeSync(file);
    },
  };
}

function placeIn(folder: string, path: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

/** Copies a file, and digests what was copied: if another program changes the file meanwhile, the copy is still the one described. */
function copyFile(source: string, place: string): Digests {
  const open = openSync(place, "wx");
  try {
    return digestFile(source, used, (piece) => {
      for (let at = 0; at < piece.length; ) at += writeSync(open, piece, at);
    });
  } finally {
    closeSync(open);
  }
}

const oneLine = (value: string): string => value.replace(/\s+/g, " ").trim();
