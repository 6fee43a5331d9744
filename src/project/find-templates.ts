import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { didYouMean } from "../model/did-you-mean.ts";
import { type PageKind, pageKinds } from "../model/page.ts";
import {
  type FramePartName,
  framePartFormats,
  frameParts,
  type Templates,
  templateFormats,
} from "../model/templates.ts";
import { isCompiled, programTemplates } from "./program.ts";
import { SettingsError } from "./read-settings.ts";
import { refuseOtherKind } from "./refuse-other-kind.ts";

const ourFormat = isCompiled ? ".11ty.js" : ".11ty.ts";

/** Whether the template is Backfile's own, and not one of an archive that is in the program's own folder. */
export const isOurs = (file: string): boolean =>
  dirname(file) === programTemplates && file.endsWith(ourFormat);

/**
 * The template of each kind of page, the one in the folder or else Backfile's own, and the parts of the frame in `parts/`. Throws
 * SettingsError if a kind or part has two, if a name matches none, or if an entry is not a file.
 */
export function findTemplates(folder: string): Templates {
  const own = templatesIn(programTemplates);
  const others = folder === programTemplates ? own : templatesIn(folder);
  const files = pageKinds.map((kind) => {
    const file = others.get(kind) ?? own.get(kind);
    if (!file) throw new Error(`There is no template for pages of the kind ${kind}`);
    return [kind, file] as const;
  });
  return { folder, files: new Map(files), parts: partsIn(join(folder, "parts")) };
}

const templatesIn = (folder: string): ReadonlyMap<PageKind, string> =>
  filesNamed(folder, pageKinds, templateFormats, "page kind");

function partsIn(folder: string): ReadonlyMap<FramePartName, string> {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return isFolder
    ? filesNamed(folder, frameParts, framePartFormats, "part of the frame")
    : new Map();
}

/** The files of a folder that have one of the formats, by their names without the ending. */
function filesNamed<Name extends string>(
  folder: string,
  names: readonly Name[],
  formats: readonly string[],
  what: string,
): ReadonlyMap<Name, string> {
  const found = new Map<Name, string>();
  for (const entry of readdirSync(folder).sort()) {
    const format = formats.find((end) => entry.endsWith(`.${end}`));
    if (!format) continue;
    const file = join(folder, entry);
    refuseOtherKind("template", file, "a file");
    const stem = entry.slice(0, -format.length - 1);
    const name = names.find((each) => each === stem);
    if (!name) {
      throw new SettingsError(`${file}: There is no ${what} ${stem}. ${didYouMean(stem, names)}`);
    }
    const before = found.get(name);
    if (before) throw new SettingsError(`${file}: ${before} renders the same. Keep one.`);
    found.set(name, file);
  }
  return found;
}
