import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Settings } from "../model/settings.ts";
import { readSettings, SettingsError } from "./read-settings.ts";

/** Choices of a caller that override the settings. Paths are relative to the working folder. */
export type PlaceOptions = {
  /** An archive, or any folder of articles; by default the working folder, as an archive. */
  readonly folder?: string | undefined;
  /** The settings file, if it is not the archive's own. */
  readonly config?: string | undefined;
  readonly seeds?: string | undefined;
  readonly out?: string | undefined;
  readonly cache?: string | undefined;
};

/** The folder of an archive, and the folder of articles that was named instead of one. All paths are absolute. */
export type Home = {
  /** The folder of backfile.yaml, people.yaml, templates/ and public/, if they exist. */
  readonly folder: string;
  readonly config: string;
  readonly seeds?: string;
};

/** The absolute paths of an archive's files and folders. */
export type Places = {
  readonly seeds: string;
  readonly out: string;
  readonly cache: string;
  readonly ledger: string;
};

const settingsFile = "backfile.yaml";

/** Throws SettingsError if there is no such folder. */
export function findHome({ folder, config, seeds }: PlaceOptions): Home {
  const named = seeds === undefined ? {} : { seeds: resolve(seeds) };
  if (folder === undefined) {
    const file = resolve(config ?? settingsFile);
    return { folder: dirname(file), config: file, ...named };
  }
  const given = resolve(folder);
  checkFolder(folder, given);
  const archive = isArchive(given) ? given : archiveOfSeeds(given);
  const home = config ? dirname(resolve(config)) : (archive ?? archiveBeside(given));
  return {
    folder: home,
    config: config ? resolve(config) : join(home, settingsFile),
    ...(!archive && { seeds: given }),
    ...named,
  };
}

/**
 * Files for seeds that are not the archive's own are written to a folder next to the seeds, so the archive's site, cache and ledger
 * are left alone. If a cache was named, it holds their ledger too.
 */
export function placesOf(home: Home, settings: Settings, { out, cache }: PlaceOptions): Places {
  const own = resolve(home.folder, settings.seeds);
  const seeds = home.seeds ?? own;
  const isForeign = seeds !== own && isArchive(home.folder);
  const keeper = isForeign ? archiveBeside(seeds) : home.folder;
  return {
    seeds,
    out: out ? resolve(out) : isForeign ? join(keeper, "_site") : resolve(keeper, settings.output),
    cache: cache ? resolve(cache) : join(keeper, ".backfile"),
    ledger: join(isForeign && cache ? resolve(cache) : keeper, "permalinks.tsv"),
  };
}

function checkFolder(folder: string, given: string): void {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (!stat) throw new SettingsError(`${folder}: There is no such folder.`);
  if (!stat.isDirectory()) throw new SettingsError(`${folder}: This is a file. Name its folder.`);
}

/** An archive has settings, or the folder of seeds that is usual without them. */
export const isArchive = (folder: string): boolean =>
  existsSync(join(folder, settingsFile)) ||
  (statSync(join(folder, "seeds"), { throwIfNoEntry: false })?.isDirectory() ?? false);

/** The archive whose seeds these are, if it is the folder above. */
function archiveOfSeeds(seeds: string): string | undefined {
  const above = dirname(seeds);
  if (!isArchive(above)) return undefined;
  const settings = readSettings(join(above, settingsFile), false);
  return resolve(above, settings.seeds) === seeds ? above : undefined;
}

/** For a folder of articles: the folder next to it that holds its site, its cache, its ledger and, if there are any, its settings. */
const archiveBeside = (articles: string): string =>
  join(dirname(articles), `${basename(articles)}-archive`);
