import { existsSync } from "node:fs";
import { join } from "node:path";
import { type PageLimits, pageLimits } from "../model/list-parts.ts";
import type { Person } from "../model/people.ts";
import type { ParseSettings, Settings } from "../model/settings.ts";
import type { Templates } from "../model/templates.ts";
import { checkFolders } from "./check-folders.ts";
import { findTemplates } from "./find-templates.ts";
import { findHome, type PlaceOptions, type Places, placesOf } from "./places.ts";
import { checkProgram, programPublic, programTemplates } from "./program.ts";
import { readPeople } from "./read-people.ts";
import { readSettings, SettingsError } from "./read-settings.ts";
import { refuseOtherKind } from "./refuse-other-kind.ts";

/** One archive: its settings and paths. All paths are absolute. */
export type Project = Places & {
  readonly settings: Settings;
  /** The archive's own templates, and ours for the kinds of page that it has none for. */
  readonly templates: Templates;
  readonly public: string;
  readonly people: readonly Person[];
  readonly limits: PageLimits;
  /** The settings file, there or not, in the folder of people.yaml, templates/ and public/. */
  readonly config: string;
};

export type ProjectOptions = PlaceOptions & {
  /** The address of the published site, instead of the settings' `url`. */
  readonly url?: string | undefined;
};

/**
 * Reads settings, people.yaml and the names of templates; writes nothing. Throws SettingsError (about folders and templates too),
 * PeopleError, ProgramError.
 */
export function openProject(options: ProjectOptions = {}): Project {
  checkProgram();
  const home = findHome(options);
  const settings = withUrl(readSettings(home.config, options.config !== undefined), options.url);
  const own = (name: string, programs: string) => {
    const folder = join(home.folder, name);
    refuseOtherKind(`${name} folder`, folder, "a folder");
    return existsSync(folder) ? folder : programs;
  };
  const project = {
    settings,
    ...placesOf(home, settings, options),
    templates: findTemplates(own("templates", programTemplates)),
    public: own("public", programPublic),
    people: readPeople(join(home.folder, "people.yaml")),
    limits: pageLimits,
    config: home.config,
  };
  checkFolders(project);
  return project;
}

function withUrl(settings: Settings, url: string | undefined): Settings {
  if (url === undefined) return settings;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new SettingsError(
      `--url ${url}: This is not an address like https://example.org/archive/.`,
    );
  }
  return { ...settings, url: url.replace(/\/*$/, "/") };
}

/** Everything that a seed's record depends on, except the seed. */
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
