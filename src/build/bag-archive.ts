import { statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { BagError, type BagSize, type BagWriter, writeBag } from "../bag/write-bag.ts";
import { byteOrder } from "../model/byte-order.ts";
import type { Day } from "../model/day.ts";
import { basePath } from "../model/settings.ts";
import { programPublic, programTemplates, programVersion } from "../project/program.ts";
import type { Project } from "../project/project.ts";
import { addFolder, addSite, type LeftOut } from "./bag-files.ts";
import { inventoryOf } from "./bag-inventory.ts";
import type { BuildEvents } from "./build-events.ts";
import { rebuildSteps } from "./rebuild-steps.ts";
import { parserVersions, rendererVersions } from "./used-packages.ts";

export type BagOptions = {
  /** Adds the site that the last build wrote. */
  readonly site?: boolean | undefined;
  /** The day on which the bag says it was made. Without it, bags of the same archive have the same bytes. */
  readonly day?: Day | undefined;
};

export type BaggedArchive = BagSize & {
  readonly seeds: number;
  /** Articles that are to be published and have no address yet. */
  readonly unaddressed: number;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Writes all that a site is made from into a bag: seeds, fix files, people, settings, ledger, own templates and public files, an inventory
 * and the steps to build it again. Throws BagError, LedgerError, ManifestError, and what the disk says.
 */
export async function bagArchive(
  project: Project,
  folder: string,
  events: BuildEvents,
  { site = false, day }: BagOptions = {},
): Promise<BaggedArchive> {
  refuseInside(project, folder);
  const bag = writeBag(folder);
  events.stage("Copying");
  if (site) addSite(bag, { out: project.out, manifest: join(project.cache, "manifest.tsv") });
  const home = dirname(project.config);
  const seeds = seedsBelow(home, project.seeds);
  const leftOut = addArchive(bag, project, seeds);
  events.stage("Reading seeds");
  const { text, ...counted } = await inventoryOf(project);
  bag.addText("inventory.tsv", text);
  if (leftOut.length > 0) {
    bag.addText("left-out.tsv", leftOut.map(({ path, reason }) => `${path}\t${reason}\n`).join(""));
  }
  bag.addText("software.tsv", softwareTable());
  const { title, url, host } = project.settings;
  const isNamed = resolve(home, project.settings.seeds) === project.seeds;
  const version = programVersion();
  bag.addText(
    "README.txt",
    rebuildSteps({
      title,
      version,
      node: process.versions.node,
      ...(!isNamed && { seeds }),
      site: site ? { base: basePath(project.settings), isForDisk: host === "file" } : undefined,
      hasGaps: leftOut.length > 0,
    }),
  );
  const size = bag.close([
    ["Source-Organization", title],
    ["External-Description", `A newspaper archive of ${counted.seeds} seeds. See data/README.txt.`],
    ...(url ? [["External-Identifier", url] as const] : []),
    ...(day ? [["Bagging-Date", day] as const] : []),
    ["Bag-Software-Agent", `Backfile ${version}`],
  ]);
  return { ...size, ...counted, leftOut };
}

/** A bag among the archive's own files would become a part of them. */
function refuseInside(project: Project, folder: string): void {
  const { seeds, out, cache, templates } = project;
  for (const own of [seeds, out, cache, templates.folder, project.public]) {
    if (isBelow(own, folder) || own === folder) {
      throw new BagError(`${folder} is inside ${own}. Name a folder outside of it for the bag.`);
    }
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The place of the seeds folder in the copy of the archive. */
const seedsBelow = (home: string, seeds: string): string =>
  isBelow(home, seeds) ? relative(home, seeds).replaceAll(sep, "/") : "seeds";

/** Files next to the settings that a build needs, or whoever installs its programs again. */
const besideSettings = [
  ".eleventy.js",
  "README.md",
  "package-lock.json",
  "package.json",
  "people.yaml",
];

function addArchive(bag: BagWriter, project: Project, seeds: string) {
  const home = dirname(project.config);
  const files = [
    ...besideSettings.map((name) => [name, join(home, name)] as const),
    ["backfile.yaml", project.config] as const,
    ["permalinks.tsv", project.ledger] as const,
  ].toSorted(([a], [b]) => byteOrder(a, b));
  for (const [name, file] of files) {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) bag.add(`archive/${name}`, file);
  }
  const folders = [
    { folder: project.seeds, place: `archive/${seeds}`, isOurs: isVisible },
    { folder: project.templates.folder, place: "archive/templates", isOurs: isVisible },
    { folder: project.public, place: "archive/public", isOurs: isPublic },
  ].filter(({ folder }) => folder !== programTemplates && folder !== programPublic);
  return folders.flatMap((folder) => addFolder(bag, folder));
}

/** Names that begin with a dot belong to the system and to other programs, such as Git. */
const isVisible = (path: string): boolean => !path.split("/").some((step) => step.startsWith("."));

/** A site may have such names: `.well-known`, `.nojekyll`. */
const isPublic = (path: string): boolean => !/(?:^|\/)(?:\.DS_Store$|\.git\/)/.test(path);

/** Every program that the site is made with, and its version. */
function softwareTable(): string {
  const versions = new Set([...parserVersions(), ...rendererVersions(true)]);
  const rows = [`backfile@${programVersion()}`, ...[...versions].filter(Boolean).sort()];
  return ["name\tversion", ...rows.map((row) => row.replace(/@([^@]*)$/, "\t$1"))]
    .map((line) => `${line}\n`)
    .join("");
}
