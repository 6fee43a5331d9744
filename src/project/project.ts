import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type PageLimits, pageLimits } from "../model/list-parts.ts";
import type { Person } from "../model/people.ts";
import type { ParseSettings, Settings } from "../model/settings.ts";
import type { Templates } from "../model/templates.ts";
import { checkFolders } from "./check-folders.ts";
import { findTemplates } from "./find-templates.ts";
import { checkProgram, programPublic, programTemplates } from "./program.ts";
import { readPeople } from "./read-people.ts";
import { readSettings } from "./read-settings.ts";

/** One archive: its settings and where its things stand, all absolute. */
export type Project = {
  readonly settings: Settings;
  readonly seeds: string;
  readonly out: string;
  readonly cache: string;
  /** Of the archive's own templates; ours where it has none. A kind that it gives no template for is drawn by ours. */
  readonly templates: Templates;
  readonly public: string;
  readonly ledger: string;
  readonly people: readonly Person[];
  readonly limits: PageLimits;
  /** The settings file, there or not. */
  readonly config: string;
};

/** What the command line may say otherwise than the settings; paths are relative to the working folder. */
export type ProjectOptions = {
  readonly config?: string | undefined;
  readonly seeds?: string | undefined;
  readonly out?: string | undefined;
  readonly cache?: string | undefined;
};

/** Paths in the settings are relative to the settings' own folder. Throws SettingsError (about templates too), PeopleError, ProgramError. */
export function openProject(options: ProjectOptions): Project {
  checkProgram();
  const config = resolve(options.config ?? "backfile.yaml");
  const settings = readSettings(config, options.config !== undefined);
  const root = dirname(config);
  const own = (folder: string, programs: string) =>
    existsSync(join(root, folder)) ? join(root, folder) : programs;
  const templates = findTemplates(own("templates", programTemplates));
  const project = {
    settings,
    seeds: options.seeds ? resolve(options.seeds) : resolve(root, settings.seeds),
    out: options.out ? resolve(options.out) : resolve(root, settings.output),
    cache: options.cache ? resolve(options.cache) : join(root, ".backfile"),
    templates,
    public: own("public", programPublic),
    ledger: join(root, "permalinks.tsv"),
    people: readPeople(join(root, "people.yaml")),
    limits: pageLimits,
    config,
  };
  checkFolders(project);
  return project;
}

/** All that a seed's record depends on but the seed. */
export function parseSettingsOf({ settings, people }: Project): ParseSettings {
  const { lang, dateOrder, asOf, encoding } = settings;
  return {
    lang,
    ...(dateOrder && { dateOrder }),
    ...(asOf && { asOf }),
    ...(encoding && { encoding }),
    ...(people.length > 0 && { people }),
  };
}
