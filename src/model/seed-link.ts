import { decodedPart } from "./anchor.ts";
import { formatOf } from "./format.ts";
import type { WrittenLink } from "./local-link.ts";
import { isVectorImage, mayBePublished } from "./published-file.ts";

/**
 * The file that an address in a seed names. Paths are relative to the seeds folder; one with a slash in front was written as
 * absolute, and may be in the public folder too.
 */
export type SeedLink =
  /** The first of these seeds that exists. */
  | { readonly to: "seed"; readonly paths: readonly string[]; readonly fragment?: string }
  | { readonly to: "file"; readonly path: string; readonly fragment?: string }
  /** It names a file that is never published; the reason ends a sentence that begins with “it”. */
  | { readonly to: "refused"; readonly reason: string };

/**
 * Maps an address, as the seed at a path has it, to the file that it names: `b.md`, `../1994/b.md#crew`, `/img/a.jpg`,
 * `./pictures/a%20b.jpg?w=300`. Undefined if it names none: it is on another host, in the same text, or a page.
 */
export function seedLink(
  seed: string,
  { address, isPicture, isReference }: WrittenLink,
): SeedLink | undefined {
  const { pathname, hash, isAnchored } = partsOf(address);
  if (pathname === "" || isElsewhere.test(pathname)) return undefined;
  const isSeed = formatOf(pathname) !== undefined && !isPicture;
  const isFile = isPicture || mayBePublished(pathname) || isVectorImage(pathname);
  if (!isSeed && !isFile && !isReference) return undefined;
  const isAbsolute = pathname.startsWith("/");
  const steps = pathname.split("/").map(decodedPart);
  if (steps.some((step) => /[/\\\p{Cc}]/u.test(step))) return refused("has an impossible name");
  const path = joined(isAbsolute ? "" : folderOf(seed), steps);
  if (path === undefined) return refused("leads out of the seeds folder");
  if (/(?:^|\/)\./.test(path)) return refused("leads to a hidden file");
  const written = isAbsolute ? `/${path}` : path;
  const fragment = hash ? { fragment: hash } : {};
  if (isFile) return { to: "file", path: written, ...fragment };
  const fromRoot = isAnchored ? undefined : joined("", steps);
  const paths = isReference ? withEndings(written, fromRoot) : [written];
  return { to: "seed", paths, ...fragment };
}

const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

const refused = (reason: string): SeedLink => ({ to: "refused", reason });

/** `isAnchored`: it begins with a slash or dots, so that it can be read from one folder only. */
function partsOf(address: string) {
  // Pelican writes {filename}b.md, older versions |filename|b.md; Windows has backslashes.
  const plain = address.trim().replace(/^(?:\{(?:filename|static|attach)\}|\|filename\|)/, "");
  const [, pathname = "", hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(plain) ?? [];
  return {
    pathname: pathname.replaceAll("\\", "/"),
    hash,
    isAnchored: /^(?:\.{0,2}[/\\])/.test(pathname),
  };
}

const folderOf = (seed: string): string => seed.slice(0, seed.lastIndexOf("/") + 1);

/** Follows the steps from a folder; undefined if they lead above the seeds folder. */
function joined(folder: string, steps: readonly string[]): string | undefined {
  const path = folder.split("/").filter((step) => step !== "");
  for (const step of steps) {
    if (step === "" || step === ".") continue;
    if (step !== "..") path.push(step);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join("/");
}

/**
 * Other generators find an article by its path from the page or from the root, with or without its ending. Jekyll's articles are in
 * the folder _posts, which may be the seeds folder itself.
 */
function withEndings(path: string, fromRoot: string | undefined): readonly string[] {
  const others =
    fromRoot === undefined
      ? []
      : [fromRoot, fromRoot.replace(/^_posts\//, ""), `_posts/${fromRoot}`];
  return [...new Set([path, ...others])].flatMap((base) =>
    formatOf(base)
      ? [base]
      : [".md", ".markdown", ".txt", "/index.md"].map((ending) => base + ending),
  );
}
