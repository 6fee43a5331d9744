import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../src/build/build.ts";
import type { BuildEvents, BuildReport } from "../../src/build/build-events.ts";
import type { BuildOptions } from "../../src/build/run.ts";
import { type PageLimits, pageLimits } from "../../src/model/list-parts.ts";
import { outputManifestName } from "../../src/output/output-manifest.ts";
import { openProject, type Project } from "../../src/project/project.ts";

/** A whole project in a folder of its own, gone when the test ends. */
export class TemporaryArchive implements Disposable {
  readonly folder: string;
  /** Lower limits split short lists. */
  limits: PageLimits = pageLimits;

  constructor(
    seeds: Readonly<Record<string, string>> = {},
    settings = "title: The Test Post\n",
    within = tmpdir(),
  ) {
    this.folder = mkdtempSync(join(within, "backfile-test-"));
    mkdirSync(join(this.folder, "seeds"));
    this.put("backfile.yaml", settings);
    for (const [name, text] of Object.entries(seeds)) this.put(`seeds/${name}`, text);
  }

  get project(): Project {
    return { ...openProject({ config: join(this.folder, "backfile.yaml") }), limits: this.limits };
  }

  /** Builds in this thread, which takes a quarter of the time of a build that starts workers. */
  build(events?: BuildEvents, options?: BuildOptions): Promise<BuildReport> {
    return build(this.project, events, { workers: "none", ...options });
  }

  /** Builds as the command line does: in threads and processes of its own. */
  buildWithWorkers(
    events?: BuildEvents,
    options?: Omit<BuildOptions, "workers">,
  ): Promise<BuildReport> {
    return build(this.project, events, options);
  }

  put(path: string, text: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** The path of the only page below `_site` that has this ending. */
  page(ending: string): string {
    const found = [...this.site().keys()].filter((path) => path.endsWith(ending));
    if (found.length !== 1)
      throw new Error(`${found.length} pages end in ${ending}: ${found.join(", ")}`);
    return this.read(`_site/${found[0]}`);
  }

  /** Every file of the site with its text, sorted by path. */
  site(): ReadonlyMap<string, string> {
    return new Map(this.paths().map((path) => [path, this.read(`_site/${path}`)]));
  }

  /** When each file of the site was last changed. */
  times(): ReadonlyMap<string, bigint> {
    return new Map(
      this.paths().map((path) => [
        path,
        statSync(join(this.folder, "_site", path), { bigint: true }).mtimeNs,
      ]),
    );
  }

  /** Every file of the site but the list by which the output folder knows its own files. */
  paths(): readonly string[] {
    const out = join(this.folder, "_site");
    if (!existsSync(out)) return [];
    return readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
      .filter((path) => path !== outputManifestName)
      .sort();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A seed in the simplest form. */
export const seed = (day: string, headline: string, ...paragraphs: readonly string[]): string =>
  `${day}\n\n\n${headline}\n\n${paragraphs.join("\n\n")}\n`;
