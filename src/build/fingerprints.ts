import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { PageLimits } from "../model/list-parts.ts";
import type { PageKind } from "../model/page.ts";
import type { Person } from "../model/people.ts";
import type { ParseSettings } from "../model/settings.ts";
import type { Templates } from "../model/templates.ts";
import { givenAliases } from "../plan/alias-pages.ts";
import type { PlanSettings } from "../plan/plan-dirty.ts";
import { isOurs } from "../project/find-templates.ts";
import { programTemplates } from "../project/program.ts";
import { sourcesOf } from "../project/program-sources.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { digestOf } from "../store/digest-of.ts";
import { once } from "../workers/once.ts";
import {
  exportVersions,
  parserVersions,
  rendererVersions,
  runtimeVersions,
} from "./used-packages.ts";

/** Digests of everything but the articles that a stage's results depend on: if one changes, that stage runs again in full. */
export type Fingerprints = {
  /** The code and packages that turn a seed into its record, and its settings. */
  readonly parser: () => string;
  /** The code that makes the search index. */
  readonly search: () => string;
  /** The code that writes feeds, exports, sitemaps and robots.txt. */
  readonly feeds: () => string;
  /** The code that plans pages, its queries, the limits at which it splits lists, and the settings that add pages. */
  readonly planner: () => string;
  /** The template of each kind of page, with all that it imports and the code that renders it. */
  readonly templates: () => ReadonlyMap<PageKind, string>;
};

/** Each is computed once, when a step first needs it, so that the output check need not wait for them. */
export const fingerprintsOf = (project: Project): Fingerprints => ({
  parser: once(() => parserFingerprint(parseSettingsOf(project))),
  search: once(searchFingerprint),
  feeds: once(feedsFingerprint),
  planner: once(() => plannerFingerprint(project)),
  templates: once(() => templateFingerprints(project.templates)),
});

/** What the planner is given besides the articles. */
type PlannedProject = {
  readonly limits: PageLimits;
  readonly people: readonly Person[];
  readonly settings: PlanSettings;
};

const parserFingerprint = (settings: ParseSettings): string =>
  digestOf([
    ...sourcesIn("src/model"),
    ...sourcesIn("src/markdown"),
    ...sourcesIn("src/content"),
    ...["src/workers/parse-batch.ts", "src/workers/read-seed-file.ts"].flatMap(sourcesIn),
    ...["article-row", "data-bytes"].flatMap((name) => sourcesIn(`src/store/seeds/${name}.ts`)),
    ...parserVersions(),
    JSON.stringify(settings),
  ]);

const searchFingerprint = (): string =>
  digestOf([
    ...["src/model", "src/search/index", "src/search/tokens"].flatMap(sourcesIn),
    ...sourcesIn("src/workers/index-run.ts"),
    ...["write-search-index", "write-search-tier", "patch-search-tier", "write-shards"].flatMap(
      (module) => sourcesIn(`src/build/${module}.ts`),
    ),
    ...runtimeVersions(),
  ]);

const feedsFingerprint = (): string =>
  digestOf([
    ...["src/model", "src/feeds", "src/exports", "src/store/queries", "src/render/strings"].flatMap(
      sourcesIn,
    ),
    ...sourcesIn("src/build/write-data-files.ts"),
    ...["data-text", "export-text", "feed-text", "write-data"].flatMap((name) =>
      sourcesIn(`src/workers/${name}.ts`),
    ),
    ...exportVersions(),
  ]);

const plannerFingerprint = ({
  limits,
  people,
  settings: { search, url, noindex, aiCrawlers, feeds, rss, exports },
}: PlannedProject): string =>
  digestOf([
    ...["src/plan", "src/model", "src/store"].flatMap(sourcesIn),
    ...runtimeVersions(),
    JSON.stringify([limits, search, url !== undefined, noindex, aiCrawlers, feeds, rss, exports]),
    JSON.stringify(givenAliases(people)),
  ]);

/** The path and the digest of each module at that path. */
const sourcesIn = (place: string): readonly string[] => sourcesOf(place).flat();

/**
 * The fingerprint of each kind's template: of all that it imports, and of the code and packages that render it. A template of the archive's
 * own may include, extend or use as its layout any other file in its folder, so all of them count.
 */
function templateFingerprints({
  folder,
  files: templates,
  parts,
}: Templates): ReadonlyMap<PageKind, string> {
  const sources = readOnce();
  const code = ["src/model", "src/markdown", "src/render"].flatMap(sourcesIn);
  const ofOurs = once(() => digestOf([...code, ...rendererVersions(false)]));
  const ofOthers = once(() =>
    digestOf([...code, ...rendererVersions(true), ...sourcesIn("templates")]),
  );
  const others = once(() => filesBeside(templates, folder));
  const ofParts = [...parts.values()].flatMap((file) => withImports(file, sources));
  const partDigests = ofParts.flatMap((file) => [relative(folder, file), sources(file).digest]);
  return new Map(
    [...templates].map(([kind, file]) => {
      const own = withImports(file, sources);
      const [root, shared, files] = isOurs(file)
        ? [programTemplates, ofOurs(), own]
        : [folder, ofOthers(), [...own, ...others()]];
      const digests = files.flatMap((each) => [relative(root, each), sources(each).digest]);
      return [kind, digestOf([shared, ...digests, ...partDigests])];
    }),
  );
}

type Source = {
  readonly digest: string;
  /** Absolute paths of what it imports by a relative path, as far as it exists. */
  readonly imports: readonly string[];
};

/** Each file is read once, however many templates import it. */
function readOnce(): (file: string) => Source {
  const known = new Map<string, Source>();
  return (file) => {
    let source = known.get(file);
    if (!source) {
      source = sourceOf(file);
      known.set(file, source);
    }
    return source;
  };
}

function sourceOf(file: string): Source {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/\b(?:from|import)[\s(]+["'](\.{1,2}\/[^"']+)["']/g)]
    .map(([, path = ""]) => join(dirname(file), path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return { digest: digestOf([text]), imports };
}

/** What is in the folder and renders no page itself. */
function filesBeside(templates: ReadonlyMap<PageKind, string>, folder: string): readonly string[] {
  const rendering = new Set(templates.values());
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !rendering.has(file))
    .sort();
}

/** A module and, in order of path, all it imports by relative path, and what those import. */
function withImports(file: string, sources: (file: string) => Source): readonly string[] {
  const found = new Set<string>();
  const visit = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    sources(module).imports.forEach(visit);
  };
  visit(file);
  return [...found].sort();
}
