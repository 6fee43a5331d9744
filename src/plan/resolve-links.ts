import { foldedAddress } from "../model/address-fault.ts";
import { type Anchors, keyOfFragment } from "../model/anchor.ts";
import type { LinkTarget, LocalLink, ResolvedLink } from "../model/local-link.ts";
import type { Message } from "../model/message.ts";
import type { Permalink } from "../model/permalink.ts";
import { type SeedLink, seedLink } from "../model/seed-link.ts";
import { deadEnd, type LinkFault, messagesAbout, noSuchPlace, otherCase } from "./link-faults.ts";

/** A seed that a link may name. */
export type TargetSeed = {
  readonly seed: string;
  /** The address of its page, or of the page of the seed that it is a duplicate of; undefined if it is not published. */
  readonly permalink?: Permalink;
  readonly anchors: () => Anchors;
};

/** The result of looking for a file that a link names. */
type FoundFile =
  /** Its path in the site; `name` is its path below the seeds folder if that is written otherwise in the link. */
  | { readonly place: string; readonly name?: string }
  /** Why it is not in the site, as a sentence. */
  | { readonly problem: string };

export type LinkQueries = {
  /** The seeds at a path, as a disk sees it that ignores case: see foldedAddress. */
  readonly seedsAt: (folded: string) => readonly TargetSeed[];
  /** The file at a path as SeedLink has it; undefined if it needs no file, or there is none. */
  readonly fileAt: (path: string) => FoundFile | undefined;
};

export type ResolvedLinks = {
  readonly links: readonly ResolvedLink[];
  readonly messages: readonly Message[];
};

/** Finds the targets of the links and pictures of a seed, and reports those that are missing. */
export function resolveLinks(
  seed: string,
  links: readonly LocalLink[],
  queries: LinkQueries,
): ResolvedLinks {
  const resolved: ResolvedLink[] = [];
  const faulty: { link: LocalLink; fault: LinkFault }[] = [];
  for (const link of links) {
    const named = seedLink(seed, link);
    if (!named) continue;
    const { address, isPicture } = link;
    const { target, fault } = resolve(named, link, queries);
    if (target) resolved.push({ address, isPicture, ...target });
    if (fault) faulty.push({ link, fault });
  }
  return { links: resolved, messages: messagesAbout(faulty) };
}

type Result = {
  /** Undefined: the address stays as it is. */
  readonly target?: LinkTarget;
  readonly fault?: LinkFault;
};

function resolve(named: SeedLink, link: LocalLink, queries: LinkQueries): Result {
  switch (named.to) {
    case "seed":
      return toSeed(named, link, queries);
    case "file":
      return toFile(named, link, queries);
    case "refused":
      return toNothing(link, `It ${named.reason}.`);
    default:
      return named satisfies never;
  }
}

const toNothing = (link: LocalLink, why: string): Result => ({
  target: { to: "nothing" },
  fault: deadEnd(link, why),
});

function toSeed(
  { paths, fragment }: Extract<SeedLink, { to: "seed" }>,
  link: LocalLink,
  queries: LinkQueries,
): Result {
  const file = paths.map(queries.fileAt).find((found) => found && "place" in found);
  if (file && "place" in file) return { target: { to: "file", path: file.place } };
  for (const path of paths.map(withoutSlash)) {
    const seeds = queries.seedsAt(foldedAddress(path));
    const same = seeds.filter(({ seed }) => isSameName(seed, path));
    const [found, ...others] = same.length > 0 ? same : seeds;
    if (!found) continue;
    if (others.length > 0) {
      return toNothing(link, `The names of ${seeds.length} seeds differ from it in case only.`);
    }
    const { seed, permalink } = found;
    if (permalink === undefined) return toNothing(link, `${seed} is not published.`);
    const result = toPage(permalink, found, fragment, link);
    return same.length > 0 ? result : { fault: otherCase(link, seed), ...result };
  }
  return toNothing(
    link,
    `There is no article ${withoutSlash(paths[0] ?? "")} in the seeds folder.`,
  );
}

function toPage(
  url: Permalink,
  { seed, anchors }: TargetSeed,
  fragment: string | undefined,
  link: LocalLink,
): Result {
  if (!fragment) return { target: { to: "page", url } };
  if (ourAnchor.test(fragment)) return { target: { to: "page", url, anchor: fragment } };
  const known = anchors();
  const key = keyOfFragment(fragment);
  const anchor = Object.hasOwn(known, key) ? known[key] : undefined;
  return anchor === undefined
    ? { target: { to: "page", url }, fault: noSuchPlace(link, seed) }
    : { target: { to: "page", url, anchor } };
}

/** The address of a paragraph or a quotation on any article's page. */
const ourAnchor = /^[pq]\d+$/;

function toFile(
  { path, fragment }: Extract<SeedLink, { to: "file" }>,
  link: LocalLink,
  queries: LinkQueries,
): Result {
  const found = queries.fileAt(path);
  if (found && "place" in found) {
    const { place, name } = found;
    return {
      target: { to: "file", path: place, ...(fragment && !link.isPicture && { fragment }) },
      ...(name !== undefined && { fault: otherCase(link, name) }),
    };
  }
  // Something else on the host may be at an absolute address; a missing picture would be seen.
  if (path.startsWith("/") && !link.isPicture) return {};
  const missing = `There is no file ${withoutSlash(path)} in the seeds folder.`;
  return toNothing(link, found?.problem ?? missing);
}

const withoutSlash = (path: string): string => path.replace(/^\//, "");

/** Systems differ in how they compose letters with accents. */
const isSameName = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");
