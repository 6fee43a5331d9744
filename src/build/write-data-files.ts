import { basePath, type Settings } from "../model/settings.ts";
import { writeWhole } from "../output/write-whole.ts";
import { type PendingData, pendingData, recordWritten } from "../store/files/files.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { dataSettingsOf, dataText } from "./data-text.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** Writes the pending files for programs: robots.txt and sitemaps. Throws DiskError. */
export function writeDataFiles(run: Run): ChangedSite {
  const { store, events, limits } = run;
  let site = nothing;
  let last: PendingData | undefined;
  for (;;) {
    const files = pendingData(store, last, limits.dataFilesPerBatch);
    if (files.length === 0) return site;
    if (!last) events.stage("Writing files for programs");
    last = files.at(-1);
    site = sum(site, writeBatch(run, files));
  }
}

function writeBatch(
  { store, project, output, events }: Run,
  files: readonly PendingData[],
): ChangedSite {
  const failures: Failure[] = [];
  const settings = dataSettingsOf(project.settings);
  const puts = files.flatMap((file) => {
    const { path, digest, isOurs } = file;
    try {
      return [
        { ...writeWhole(output(), path, dataText(store, settings, file), { isOurs }), digest },
      ];
    } catch (error) {
      failures.push(failureOf(path, error));
      return [];
    }
  });
  recordWritten(store, puts);
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

const robotsFile = "robots.txt";

/** What the settings do to files that need absolute addresses. It is said when robots.txt changes, not at every build. */
function aboutAddress(settings: Settings): readonly string[] {
  const { url, noindex, host } = settings;
  if (host === "file") return [];
  if (!url) {
    return [
      "The site has no sitemap, because that needs absolute addresses: set url in backfile.yaml to the address of the site.",
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
