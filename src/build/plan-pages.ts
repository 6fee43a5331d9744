import type { Day } from "../model/day.ts";
import { messageOf } from "../model/message.ts";
import { dataKinds, type FileKind, type PageKind } from "../model/page.ts";
import type { Settings } from "../model/settings.ts";
import { isOutputEmpty as isEmpty } from "../output/open-output.ts";
import { givenAliases } from "../plan/alias-pages.ts";
import { resolvePeople } from "../plan/people/resolve-people.ts";
import { planDirty } from "../plan/plan-dirty.ts";
import { newsSitemapFile } from "../plan/sitemap-files.ts";
import { isOurs } from "../project/find-templates.ts";
import type { Project } from "../project/project.ts";
import type { SiteView } from "../render/view-types/site.ts";
import { metaOf, rowsChanged, type Store, setMeta, transaction } from "../store/connection.ts";
import { digestOf } from "../store/digest-of.ts";
import { markPlanChanged } from "../store/files/files.ts";
import {
  dropPlan,
  pageUpserter,
  rerenderKind,
  upsertPublicFiles,
} from "../store/files/planned-files.ts";
import { clearDirty, isDirty, markAllDirty } from "../store/index/dirty.ts";
import { addIndexes, indexesOfSerials } from "../store/index/late-indexes.ts";
import { refreshCounts } from "../store/index/refresh-counts.ts";
import { planLines } from "../store/queries/plan-queries.ts";
import { newsOf } from "../store/queries/sitemap-queries.ts";
import { dataSettingsOf } from "../workers/data-settings.ts";
import type { Failure } from "./build-events.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { publicFilesOf } from "./public-files.ts";
import { resolveArticleLinks } from "./resolve-links.ts";
import type { Run } from "./run.ts";
import { scanLinkedFiles } from "./scan-linked-files.ts";
import { siteOf } from "./site-view.ts";

/**
 * Updates the plan of the site for the changes since the last plan, in one transaction: after a killed build, the next plans the same
 * again. Returns warnings about files of the public folder that are not copied.
 */
export function planPages({
  store,
  project,
  events,
  fingerprints,
  options,
}: Run): readonly Failure[] {
  events.stage("Planning");
  const shown = new Map<FileKind, string>([
    ...shownFingerprints(project, fingerprints),
    ...dataFingerprints(project.settings, fingerprints.feeds()),
  ]);
  const planner = fingerprints.planner();
  const copied = publicFilesOf(project);
  const unread = copied.skipped.flatMap(({ path, isUnread }) => (isUnread ? [path] : []));
  const isOutputEmpty = isEmpty(project.out);
  transaction(store, () => {
    const before = rowsChanged(store);
    const linked = scanLinkedFiles(store, project, copied.files, options.verify);
    const pageIsBare = upsertPublicFiles(store, [...copied.files, ...linked], unread);
    if (pageIsBare || metaOf(store, "planned-with") !== planner) {
      dropPlan(store);
      markAllDirty(store);
      setMeta(store, "planned-with", planner);
    }
    for (const [kind, fingerprint] of shown) {
      if (metaOf(store, `shown-by ${kind}`) === fingerprint) continue;
      rerenderKind(store, kind, fingerprint);
      setMeta(store, `shown-by ${kind}`, fingerprint);
    }
    const shownBy = (kind: FileKind) => shown.get(kind) ?? "";
    const upsertPages = pageUpserter(store, { shownBy, isOutputEmpty });
    if (isDirty(store)) {
      resolveArticleLinks(store);
      refreshCounts(store, resolvePeople);
      addIndexes(store, indexesOfSerials);
      for (const planned of planDirty(
        planLines(store),
        project.limits,
        project.settings,
        givenAliases(project.people),
      ))
        upsertPages(planned);
      clearDirty(store);
    }
    upsertPages(newsSitemapFile(options.news, newsLines(store, project.settings, options.news)));
    if (rowsChanged(store) !== before) markPlanChanged(store);
  });
  return copied.skipped.map(({ path, reason }) => ({
    file: path,
    message: messageOf("public-skipped", `${path} in the public folder ${reason}.`),
  }));
}

/** A line for each article of the news sitemap; none if the settings allow no sitemap. */
const newsLines = (
  store: Store,
  { url, noindex }: Settings,
  day: Day | undefined,
): readonly string[] =>
  url && !noindex && day
    ? newsOf(store, day).map(({ url, card, digest }) =>
        JSON.stringify([url, card.headline, digest]),
      )
    : [];

/** For each kind of data file, the fingerprint of the code that writes it together with the settings that it shows. */
const dataFingerprints = (settings: Settings, code: string): ReadonlyMap<FileKind, string> => {
  const shown = digestOf([code, JSON.stringify(dataSettingsOf(settings))]);
  return new Map(dataKinds.map((kind) => [kind, shown]));
};

/** For each kind of page, the fingerprint of its template together with the settings that the template shows. */
function shownFingerprints(
  { templates, settings, limits }: Project,
  fingerprints: Fingerprints,
): ReadonlyMap<PageKind, string> {
  const ofTemplates = fingerprints.templates();
  return new Map(
    [...templates.files].map(([kind, file]) => {
      const used = JSON.stringify(settingsUsedBy(kind, isOurs(file), settings));
      const files = kind === "data" ? fingerprints.feeds() : ""; // it shows their sizes
      return [kind, digestOf([ofTemplates.get(kind) ?? "", used, JSON.stringify(limits), files])];
    }),
  );
}

/** The settings that a page shows. Each of those named here is shown by one kind of our own templates, and perhaps by any other template. */
function settingsUsedBy(kind: PageKind, ours: boolean, settings: Settings): Partial<SiteView> {
  const { accent, masthead, start, source, rights, licence, identifierAuthority, ...everywhere } =
    siteOf(settings);
  return {
    ...everywhere,
    ...((!ours || kind === "accent") && { accent }),
    ...((!ours || kind === "front") && { masthead, start }),
    ...((!ours || kind === "about") && { source, rights }),
    ...((!ours || kind === "data") && licence && { licence }),
    ...((!ours || kind === "article") && identifierAuthority && { identifierAuthority }),
  };
}
