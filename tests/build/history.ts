import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { build } from "../../src/build/build.ts";
import { type BuildReport, silent } from "../../src/build/build-events.ts";
import { pageKinds } from "../../src/model/page.ts";
import { outputManifestName } from "../../src/output/output-manifest.ts";
import { killBuild } from "./kill-build.ts";
import { seed, type TemporaryArchive } from "./temporary-archive.ts";

/** The settings with which a history begins. */
export const settings = "title: The Test Post\nsearch: true\n";

/** The steps of a random history of an archive. */
export type Step =
  | { readonly do: "put"; readonly seed: string; readonly article: ArticleInSteps }
  | { readonly do: "remove"; readonly seed: string }
  | { readonly do: "swap"; readonly seed: string; readonly other: string }
  | { readonly do: "chain"; readonly seeds: readonly string[]; readonly article: ArticleInSteps }
  | { readonly do: "fix"; readonly seed: string; readonly fix: string | null }
  | { readonly do: "people"; readonly alias: boolean }
  | {
      readonly do: "settings";
      readonly title: number;
      readonly base: boolean;
      readonly search: boolean;
      readonly noindex: boolean;
    }
  | { readonly do: "template"; readonly kind: string; readonly version: number }
  | { readonly do: "public"; readonly path: string; readonly version: number }
  | { readonly do: "picture"; readonly path: string; readonly version: number }
  | { readonly do: "build" }
  | { readonly do: "build elsewhere" }
  | { readonly do: "lose the cache" }
  | { readonly do: "lose the ledger" }
  | { readonly do: "kill"; readonly write: number };

type ArticleInSteps = {
  readonly day: string | null;
  readonly headline: string;
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly draft: boolean;
  readonly headings: boolean;
  /** Markdown. */
  readonly links: readonly string[];
};

const seedPath = fc.constantFrom("a.txt", "b.md", "c/a.txt", "c/d.md", "e.md", "f.txt");

// Few days, headlines and speakers, so that articles share days, addresses and lists.
const article: fc.Arbitrary<ArticleInSteps> = fc.record({
  day: fc.constantFrom(
    "2000-01-03",
    "2000-01-04",
    "2000-01-04 09:30",
    "2000-01-04 17:00",
    "2002-01-04 08:00",
    "2000-02-01",
    "2001-01-03",
    "2001-06-01",
    "2003-06-01",
    null,
  ),
  headline: fc.constantFrom("Harbour opens", "A bridge", "It rained"),
  // Two spellings of one name, of which the more common one is shown; an organisation; the same letter twice; names that may mean
  // one person, with and without a middle name, in full and alone.
  speakers: fc.array(
    fc.constantFrom(
      "Anna O'Hale",
      "Anna O’Hale",
      "Omar Reyes",
      "Rita Reyes",
      "Omar B. Reyes",
      "Omar C. Reyes",
      "Mayor Omar Reyes",
      "Mayor Reyes",
      "Reyes",
      "Zoe Abbot",
      "the Harbour Board",
    ),
    { maxLength: 3 },
  ),
  tags: fc.uniqueArray(fc.constantFrom("Harbour", "harbour", "Bridges", "Weather"), {
    maxLength: 2,
  }),
  draft: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  headings: fc.boolean(),
  links: fc.uniqueArray(
    fc.constantFrom(
      "[a](/a.txt)",
      "[b](/b.md)",
      "[b](/B.md)",
      "[c](c/a.txt)",
      "[d](/c/d.md#deep-water)",
      "[e](e.md#q1)",
      "[e](../e.md)",
      "![pier](/pier.png)",
      "![pier](pier.png)",
      "![quay](c/../quay.png)",
      "[plan](/c/plan.pdf)",
    ),
    { maxLength: 3 },
  ),
});

const of = <T extends fc.Arbitrary<unknown>>(weight: number, arbitrary: T) => ({
  weight,
  arbitrary,
});
const just = <N extends Step["do"]>(name: N) => fc.record({ do: fc.constant(name) });

const steps = [
  of(9, fc.record({ do: fc.constant("put" as const), seed: seedPath, article })),
  of(2, fc.record({ do: fc.constant("remove" as const), seed: seedPath })),
  of(2, fc.record({ do: fc.constant("swap" as const), seed: seedPath, other: seedPath })),
  of(
    1,
    fc.record({
      do: fc.constant("chain" as const),
      seeds: fc.shuffledSubarray(["a.txt", "b.md", "c/a.txt", "e.md"], { minLength: 2 }),
      article,
    }),
  ),
  of(
    1,
    fc.record({
      do: fc.constant("fix" as const),
      seed: seedPath,
      fix: fc.constantFrom(
        "headline: Corrected",
        "status: withdrawn\nreason: Wrong",
        "noindex: true",
        "date: 2001-06-01",
        null,
      ),
    }),
  ),
  of(1, fc.record({ do: fc.constant("people" as const), alias: fc.boolean() })),
  of(
    1,
    fc.record({
      do: fc.constant("settings" as const),
      title: fc.nat({ max: 1 }),
      base: fc.boolean(),
      search: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      noindex: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    }),
  ),
  of(
    1,
    fc.record({
      do: fc.constant("template" as const),
      kind: fc.constantFrom("speaker", "topic", "quotations", "article", "year"),
      version: fc.nat({ max: 2 }),
    }),
  ),
  of(
    1,
    fc.record({
      do: fc.constant("public" as const),
      path: fc.constantFrom(
        "notes.txt",
        "2000/index.html",
        "css/backfile.css",
        "pier.png",
        "search/root.js",
        "robots.txt",
        "feed.xml",
        "data/people.csv",
        "sitemaps/pages.xml",
      ),
      version: fc.nat({ max: 2 }),
    }),
  ),
  of(
    2,
    fc.record({
      do: fc.constant("picture" as const),
      path: fc.constantFrom("pier.png", "c/pier.png", "quay.png", "c/plan.pdf"),
      version: fc.nat({ max: 2 }),
    }),
  ),
  of(6, just("build")),
  of(1, just("build elsewhere")),
  of(1, just("lose the cache")),
  of(1, just("lose the ledger")),
];

/** Histories without killed builds, because each of those takes a process of its own. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(...steps), {
  minLength: 6,
  maxLength: 24,
  size: "max",
});

export const historyWithKills: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    ...steps,
    of(2, fc.record({ do: fc.constant("kill" as const), write: fc.integer({ min: 1, max: 60 }) })),
  ),
  { minLength: 6, maxLength: 24, size: "max" },
);

const frontMatterOf = ({ day, headline, tags, draft }: ArticleInSteps): string =>
  `---\ntitle: ${headline}\n${day ? `date: ${day}\n` : ""}tags: [${tags.join(", ")}]\n${draft ? "draft: true\n" : ""}---\n`;

function textOf(path: string, article: ArticleInSteps): string {
  const said = article.speakers.map((name, i) => `“This is sentence ${i},” said ${name}.`);
  if (path.endsWith(".md")) {
    const blocks = [...said, ...(article.headings ? ["## Deep water"] : []), "It rained."];
    return `${frontMatterOf(article)}\n${[...blocks, ...article.links].join("\n\n")}\n`;
  }
  return seed(article.day ?? "", article.headline, ...said, "It rained.");
}

/** Templates that print all of their data, because no field of a view may be missing from a fingerprint. */
export function printViews(archive: TemporaryArchive): void {
  for (const kind of pageKinds) {
    archive.put(
      `templates/${kind}.11ty.js`,
      "export const standalone = true;\nexport const render = ({ view, site }) => JSON.stringify({ view, site }, null, 1);\n",
    );
  }
}

const buildIn = (archive: TemporaryArchive, out = archive.project.out) =>
  build({ ...archive.project, out }, silent, { allowEmpty: true, workers: "none" });

/** Takes the steps in order. Returns how many builds were killed. */
export async function live(archive: TemporaryArchive, steps: readonly Step[]): Promise<number> {
  let killed = 0;
  for (const step of steps) if (await take(archive, step)) killed++;
  return killed;
}

async function take(archive: TemporaryArchive, step: Step): Promise<boolean> {
  switch (step.do) {
    case "put":
      archive.put(`seeds/${step.seed}`, textOf(step.seed, step.article));
      return false;
    case "remove":
      remove(archive, `seeds/${step.seed}`);
      return false;
    case "swap":
      move(archive, [
        [step.seed, step.other],
        [step.other, step.seed],
      ]);
      return false;
    case "chain": {
      const [first = "", ...others] = step.seeds;
      move(
        archive,
        others.map((to, i) => [step.seeds[i] ?? "", to]),
      );
      archive.put(`seeds/${first}`, textOf(first, step.article));
      return false;
    }
    case "fix": {
      const path = `seeds/${step.seed.replace(/\.\w+$/, "")}.fix.yaml`;
      if (step.fix === null) remove(archive, path);
      else if (archive.has(`seeds/${step.seed}`)) archive.put(path, `${step.fix}\n`);
      return false;
    }
    case "people":
      if (step.alias)
        archive.put(
          "people.yaml",
          "- name: Omar R. Reyes\n  aliases: [Omar Reyes, Rita Reyes]\n  sameAs: [https://people.example/reyes]\n",
        );
      else remove(archive, "people.yaml");
      return false;
    case "settings":
      archive.put(
        "backfile.yaml",
        `title: Post ${step.title}\nsearch: ${step.search}\nnoindex: ${step.noindex}\nfeeds: ${step.noindex ? "full" : "summary"}\nrss: ${step.search}\nexports: [${step.search ? "quotations, people, citations, text" : ""}]\n${step.base ? "url: https://example.org/archive/\nidentifierAuthority: example.org,2019\n" : ""}`,
      );
      return false;
    case "template": {
      const path = `templates/${step.kind}.njk`;
      if (archive.has(`templates/${step.kind}.11ty.js`)) return false;
      if (step.version === 0) remove(archive, path);
      else archive.put(path, `<p>${step.version}</p>{{ view | dump | safe }}`);
      if (!archive.has("templates/_includes/x.njk")) archive.put("templates/_includes/x.njk", "");
      return false;
    }
    case "public":
      if (step.version === 0) remove(archive, `public/${step.path}`);
      else archive.put(`public/${step.path}`, `version ${step.version}`);
      return false;
    case "picture":
      if (step.version === 0) remove(archive, `seeds/${step.path}`);
      else archive.put(`seeds/${step.path}`, `picture ${step.version}`);
      return false;
    case "build":
      await buildIn(archive);
      return false;
    case "build elsewhere":
      await buildIn(archive, join(archive.folder, "preview"));
      return false;
    case "lose the cache":
      remove(archive, ".backfile");
      return false;
    case "lose the ledger":
      remove(archive, "permalinks.tsv");
      return false;
    case "kill":
      return killBuild(archive, { write: step.write });
    default:
      return step satisfies never;
  }
}

function remove(archive: TemporaryArchive, path: string): void {
  if (archive.has(path)) archive.remove(path);
}

/** Moves all existing seeds at once. */
function move(archive: TemporaryArchive, moves: readonly (readonly [string, string])[]): void {
  const texts = moves.flatMap(([from, to]) =>
    archive.has(`seeds/${from}`) ? [{ from, to, text: archive.read(`seeds/${from}`) }] : [],
  );
  for (const { from } of texts) remove(archive, `seeds/${from}`);
  for (const { to, text } of texts) archive.put(`seeds/${to}`, text);
}

/** A last build leaves the same bytes and the same messages as a clean one with the same seeds and the same ledger. */
export async function expectClean(archive: TemporaryArchive): Promise<void> {
  const report = await buildIn(archive);
  expect(report.failures).toEqual([]);
  const incremental = result(archive, report);
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  expect(incremental).toEqual(result(archive, await buildIn(archive)));
}

const result = (archive: TemporaryArchive, { levels, worst }: BuildReport) => ({
  levels,
  worst,
  site: archive.site(),
  ledger: archive.has("permalinks.tsv") ? archive.read("permalinks.tsv") : "",
  manifest: archive.read(".backfile/manifest.tsv"),
  outputManifest: archive.read(`_site/${outputManifestName}`),
});
