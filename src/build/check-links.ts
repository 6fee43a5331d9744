import { foldedAddress } from "../model/address-fault.ts";
import type { Anchors } from "../model/anchor.ts";
import type { Article } from "../model/article.ts";
import type { Message } from "../model/message.ts";
import type { Permalink } from "../model/permalink.ts";
import { resolveLinks, type TargetSeed } from "../plan/resolve-links.ts";
import type { Project } from "../project/project.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { type Located, linkedFileFinder } from "./linked-files.ts";
import { publicFilesOf } from "./public-files.ts";

type LinkingSeed = Required<Pick<Article, "seed" | "links">>;

/**
 * Checks the links between the seeds that are added, in path order, as a build would, but without a store. The messages are known when all
 * seeds have been added.
 */
export function checkLinks(project: Project) {
  const seeds = new Map<string, TargetSeed[]>();
  const linking: LinkingSeed[] = [];
  const kept = new Set<string>();
  return {
    add: ({ seed, sha256, article }: SeedRow): void => {
      if (!article) return;
      const { links, anchors } = placesIn(article.body);
      const isPublic = article.status !== "draft";
      const known = seeds.get(foldedAddress(seed)) ?? [];
      seeds.set(foldedAddress(seed), [...known, targetOf(seed, isPublic, anchors)]);
      const isShown = article.status === "published" && !kept.has(sha256);
      if (isPublic) kept.add(sha256);
      if (links && isShown) linking.push({ seed: seed as Article["seed"], links });
    },
    *messages(): Generator<{ readonly seed: string; readonly message: Message }> {
      if (linking.length === 0) return;
      const locate = linkedFileFinder(project, publicFilesOf(project).files);
      const queries = {
        seedsAt: (folded: string) => seeds.get(folded) ?? [],
        fileAt: (path: string) => foundFile(locate(path)),
      };
      for (const { seed, links } of linking) {
        for (const message of resolveLinks(seed, links, queries).messages) yield { seed, message };
      }
    },
  };
}

/** Where a file will be in the site is decided by a build, from its bytes. */
function foundFile(located: Located | undefined) {
  if (located?.is === "unpublished") return { problem: located.problem };
  if (located?.is !== "file") return located;
  return { place: "media/", ...(located.isOtherCase && { name: located.path }) };
}

/** Most articles have neither; theirs need not be parsed. */
const placesIn = (body: string): Pick<Article, "links" | "anchors"> =>
  /"(?:links|anchors)":/.test(body) ? JSON.parse(body) : {};

/** Addresses are given by a build; here it matters only whether there is one. */
const targetOf = (seed: string, isPublic: boolean, anchors: Anchors = {}): TargetSeed => ({
  seed,
  ...(isPublic && { permalink: "/" as Permalink }),
  anchors: () => anchors,
});
