import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { didYouMean } from "../model/did-you-mean.ts";
import { type PageKind, pageKinds } from "../model/page.ts";
import { type Templates, templateFormats } from "../model/templates.ts";
import { isCompiled, programTemplates } from "./program.ts";
import { SettingsError } from "./read-settings.ts";
import { refuseOtherKind } from "./refuse-other-kind.ts";

const ourFormat = isCompiled ? ".11ty.js" : ".11ty.ts";

/** Whether the template is Backfile's own, and not one that an archive in the program's own folder has put beside it. */
export const isOurs = (file: string): boolean =>
  dirname(file) === programTemplates && file.endsWith(ourFormat);

/**
 * The template of each kind of page: the one in the folder, or else Backfile's own. Throws SettingsError if a kind has two, if a
 * template is named after no kind, or is not a file.
 */
export function findTemplates(folder: string): Templates {
  const own = templatesIn(programTemplates);
  const others = folder === programTemplates ? own : templatesIn(folder);
  const files = pageKinds.map((kind) => {
    const file = others.get(kind) ?? own.get(kind);
    if (!file) throw new Error(`There is no template for pages of the kind ${kind}`);
    return [kind, file] as const;
  });
  return { folder, files: new Map(files) };
}

function templatesIn(folder: string): ReadonlyMap<PageKind, string> {
  const found = new Map<PageKind, string>();
  for (const name of readdirSync(folder).sort()) {
    const format = templateFormats.find((end) => name.endsWith(`.${end}`));
    if (!format) continue;
    const file = join(folder, name);
    refuseOtherKind("template", file, "a file");
    const stem = name.slice(0, -format.length - 1);
    const kind = pageKinds.find((each) => each === stem);
    if (!kind) {
      throw new SettingsError(
        `${file}: There is no page kind ${stem}. ${didYouMean(stem, pageKinds)}`,
      );
    }
    const before = found.get(kind);
    if (before) throw new SettingsError(`${file}: ${before} renders the same pages. Keep one.`);
    found.set(kind, file);
  }
  return found;
}
