import { dataPackage, dataPage } from "../model/exports.ts";
import { fileOf } from "../model/page.ts";
import { basePath, type Settings } from "../model/settings.ts";
import { writeWhole } from "../output/write-whole.ts";
import { isDamage } from "../store/damage.ts";
import {
  markForRerender,
  type PendingData,
  pendingData,
  recordWritten,
} from "../store/files/files.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { dataSettingsOf } from "./data-settings.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** Writes the pending files for programs: data sets, feeds, sitemaps, robots.txt. Throws DiskError. */
export async function writeDataFiles(run: Run): Promise<ChangedSite> {
  const { store, events, limits } = run;
  let site = nothing;
  let contentOf: ContentOf | undefined;
  let last: PendingData | undefined;
  for (;;) {
    const pending = pendingData(store, last, limits.dataFilesPerBatch);
    const files = pending.filter(({ kind }) => kind === pending[0]?.kind); // some show what others recorded
    if (files.length === 0) return site;
    if (!last) events.stage("Writing files for programs");
    last = files.at(-1);
    contentOf ??= await contentWriter(run);
    site = sum(site, writeBatch(run, files, contentOf));
  }
}

type ContentOf = (file: PendingData) => string | Uint8Array;

async function contentWriter({ store, project }: Run): Promise<ContentOf> {
  const { dataWriter } = await import("./data-text.ts"); // builds without changes start without it
  return dataWriter(store, dataSettingsOf(project.settings));
}

function writeBatch(
  { store, project, output, events }: Run,
  files: readonly PendingData[],
  contentOf: ContentOf,
): ChangedSite {
  const failures: Failure[] = [];
  const puts = files.flatMap((file) => {
    const { path, digest, isOurs } = file;
    try {
      return [{ ...writeWhole(output(), path, contentOf(file), { isOurs }), digest }];
    } catch (error) {
      if (isDamage(error)) throw error;
      failures.push(failureOf(path, error));
      return [];
    }
  });
  recordWritten(store, puts);
  if (files.some(({ kind }) => kind === "export")) markForRerender(store, aboutExports);
  if (puts.some(({ path, changed }) => changed && path === robotsFile)) {
    for (const sentence of aboutAddress(project.settings)) events.say(sentence);
  }
  return {
    ...nothing,
    written: puts.filter(({ changed }) => changed).length,
    changed: puts.map(({ path }) => path),
    failures,
  };
}

/** The files that show the sizes of others. */
const aboutExports = [dataPackage, dataPage].map(fileOf);

const robotsFile = "robots.txt";

/** What the settings do to files that need absolute addresses. It is said when robots.txt changes, not at every build. */
function aboutAddress(settings: Settings): readonly string[] {
  const { url, noindex, host } = settings;
  if (host === "file") return [];
  if (!url) {
    return [
      "The site has no feeds and no sitemap, because they need absolute addresses: set url in backfile.yaml to the address of the site.",
    ];
  }
  const atRoot = new URL(`/${robotsFile}`, url).href;
  return [
    ...(noindex ? ["The site has no sitemap, because noindex is set in backfile.yaml."] : []),
    ...(basePath(settings) === "/"
      ? []
      : [
          `Crawlers read robots.txt at the root of a host only: add the lines of ours to ${atRoot}.`,
        ]),
  ];
}
