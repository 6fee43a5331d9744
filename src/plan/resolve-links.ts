import { foldedAddress } from "../model/address-fault.ts";
import { type Anchors, keyOfFragment } from "../model/anchor.ts";
import type { LinkTarget, LocalLink, ResolvedLink } from "../model/local-link.ts";
import { type Message, messageOf } from "../model/message.ts";
import type { Permalink } from "../model/permalink.ts";
import type { RuleId } from "../model/rules.ts";
import { type SeedLink, seedLink } from "../model/seed-link.ts";

/** A seed that a link may name. */
export type TargetSeed = {
  readonly seed: string;
  /** The address of its page, or of the page of the seed that it is a duplicate of; undefined if it is not published. */
  readonly permalink?: Permalink | undefined;
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
  const faults: Fault[] = [];
  for (const link of links) {
    const named = seedLink(seed, link);
    if (!named) continue;
    const { address, isPicture } = link;
    const { target, fault } = resolve(named, link, queries);
    if (target) resolved.push({ address, isPicture, ...target });
    if (fault) faults.push({ link, ...fault });
  }
  return { links: resolved, messages: messagesAbout(faults) };
}

type Result = {
  /** Undefined: the address stays as it is. */
  readonly target?: LinkTarget;
  readonly fault?: { readonly rule: RuleId; readonly reason: string };
};

function resolve(named: SeedLink, link: LocalLink, queries: LinkQueries): Result {
  switch (named.to) {
    case "seed":
      return toSeed(named, link, queries);
    case "file":
      return toFile(named, link, queries);
    case "refused":
      return deadEnd(link, `It ${named.reason}.`);
    default:
      return named satisfies never;
  }
}

const nothing: LinkTarget = { to: "nothing" };

function deadEnd({ address, isPicture }: LocalLink, why: string): Result {
  return {
    target: nothing,
    fault: isPicture
      ? {
          rule: "picture-missing",
          reason: `The picture ${address} is not shown. ${why}`,
        }
      : {
          rule: "link-broken",
          reason: `The link to ${address} is shown as words only. ${why}`,
        },
  };
}

function toSeed(
  { paths, fragment }: Extract<SeedLink, { to: "seed" }>,
  link: LocalLink,
  queries: LinkQueries,
): Result {
  const file = paths.map(queries.fileAt).find((found) => found && "place" in found);
  if (file && "place" in file) return { target: { to: "file", path: file.place } };
  for (const path of paths.map(withoutSlash)) {
    const seeds = queries.seedsAt(foldedAddress(path));
    const same = seeds.filter((each) => isSameName(each.seed, path));
    const [found, ...others] = same.length > 0 ? same : seeds;
    if (!found) continue;
    if (others.length > 0) {
      return deadEnd(link, `The names of ${seeds.length} seeds differ from it in case only.`);
    }
    const { permalink, seed } = found;
    if (permalink === undefined) return deadEnd(link, `${seed} is not published.`);
    const isOtherCase = same.length === 0;
    return toPage(permalink, found, { fragment, link, isOtherCase });
  }
  return deadEnd(link, `There is no article ${withoutSlash(paths[0] ?? "")} in the seeds folder.`);
}

type Leading = {
  readonly fragment: string | undefined;
  readonly link: LocalLink;
  readonly isOtherCase: boolean;
};

function toPage(
  url: Permalink,
  { seed, anchors }: TargetSeed,
  { fragment, link, isOtherCase }: Leading,
): Result {
  const otherCase = isOtherCase ? { fault: caseFault(link.address, seed) } : {};
  if (!fragment) return { target: { to: "page", url }, ...otherCase };
  if (ourAnchor.test(fragment)) {
    return { target: { to: "page", url, anchor: fragment }, ...otherCase };
  }
  const known = anchors();
  const key = keyOfFragment(fragment);
  const anchor = Object.hasOwn(known, key) ? known[key] : undefined;
  if (anchor !== undefined) return { target: { to: "page", url, anchor }, ...otherCase };
  const reason = `The link to ${link.address} leads to the top of the page: ${seed} has no place of that name.`;
  return { target: { to: "page", url }, fault: { rule: "link-broken", reason } };
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
      ...(name !== undefined && { fault: caseFault(link.address, name) }),
    };
  }
  const why = found?.problem ?? `There is no file ${withoutSlash(path)} in the seeds folder.`;
  const { target, fault } = deadEnd(link, why);
  // Something else on the host may be at an absolute address; a missing picture would be seen.
  return path.startsWith("/") && !link.isPicture
    ? {}
    : { ...(target && { target }), ...(fault && { fault }) };
}

const withoutSlash = (path: string): string => path.replace(/^\//, "");

/** Systems differ in how they compose letters with accents. */
const isSameName = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

const caseFault = (address: string, name: string) => ({
  rule: "link-case" as const,
  reason: `${address} is written with other capital or small letters than ${name}.`,
});

type Fault = NonNullable<Result["fault"]> & { readonly link: LocalLink };

/** Further links of a seed with the same fault are counted in one message. */
const maxMessages = 20;

const lastPlace = Number.MAX_SAFE_INTEGER;

function messagesAbout(faults: readonly Fault[]): readonly Message[] {
  const messages = [...Map.groupBy(faults, ({ rule }) => rule)].flatMap(([rule, same]) => {
    const rest = same.length - maxMessages;
    const messages = same.slice(0, maxMessages).map(({ reason, link }): Message => {
      const { line, column, start, end } = link;
      return { ...messageOf(rule, reason), line, column, start, end };
    });
    return rest > 0
      ? [...messages, messageOf(rule, `The same is true of ${rest} more addresses.`)]
      : messages;
  });
  return messages.toSorted((a, b) => (a.start ?? lastPlace) - (b.start ?? lastPlace));
}
