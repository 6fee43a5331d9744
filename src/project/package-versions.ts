import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

type Manifest = {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * The installed packages of these names and all that they depend on, as Node finds them from a folder: `name@version`, sorted. One that is not
 * installed is left out.
 */
export function packageVersions(folder: string, names: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const place = findPackage(name, from);
    if (place === undefined || found.has(place)) return;
    const { version, dependencies = {} } = manifestOf(place);
    found.set(place, `${name}@${version}`);
    for (const each of Object.keys(dependencies)) visit(each, place);
  };
  for (const name of names) visit(name, folder);
  return [...new Set(found.values())].sort();
}

/** The installed package of a name alone: `name@version`; undefined if it is not installed. */
export function packageVersion(folder: string, name: string): string | undefined {
  const place = findPackage(name, folder);
  return place && `${name}@${manifestOf(place).version}`;
}

/** The folder of the nearest installed package of a name, links followed. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = `${folder}/node_modules/${name}`;
    if (statSync(place, { throwIfNoEntry: false })) return realpathSync.native(place);
    if (folder === dirname(folder)) return undefined;
  }
}

const manifests = new Map<string, Manifest>();

/** Each is read once: this program has already loaded its packages, so another version takes effect at the next start. */
function manifestOf(place: string): Manifest {
  let manifest = manifests.get(place);
  if (!manifest) {
    manifest = JSON.parse(readFileSync(`${place}/package.json`, "utf8")) as Manifest;
    manifests.set(place, manifest);
  }
  return manifest;
}
