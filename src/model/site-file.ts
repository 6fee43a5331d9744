import { ExpectedError } from "./expected-error.ts";

/** A file of the published site. */
export type SiteFile = {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
};

/** A file that is copied unchanged from the public folder. */
export type PublicFile = { readonly path: string; readonly digest: string };

/** The first line of a manifest: every other is a file's path, its length in bytes and its SHA-256, with tabs between them. */
export const manifestHead = "path\tbytes\tsha256\n";

/** The path of the manifest in the site, if the settings ask for it. It does not list itself. */
export const manifestInSite = "manifest.tsv";

/** Reads a manifest, a file at a time. Throws ManifestError with the line of `name` that cannot be read. */
export function* readManifest(text: string, name: string): Generator<SiteFile> {
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line === "" || `${line}\n` === manifestHead) continue;
    const [path, bytes, sha256, ...more] = line.split("\t");
    if (
      !path ||
      !/^\d+$/.test(bytes ?? "") ||
      !/^[0-9a-f]{64}$/.test(sha256 ?? "") ||
      more.length > 0
    ) {
      throw new ManifestError(
        `${name}:${number} This is not a path, a length and a SHA-256 with tabs between them.`,
      );
    }
    yield { path, bytes: Number(bytes), sha256: sha256 ?? "" };
  }
}

/** A manifest cannot be read. */
export class ManifestError extends ExpectedError {}
