import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import { ManifestError, manifestInSite, readManifest } from "../model/site-file.ts";
import { type Damage, damageOf } from "../output/check-file.ts";
import { outputManifestName } from "../output/output-manifest.ts";
import { openProject } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import { count, number, progress } from "./progress.ts";
import { type CommonOptions, commandOfProject } from "./project-options.ts";

type VerifyOptions = CommonOptions & { readonly manifest?: string };

const reasons: Readonly<Record<Damage, string>> = {
  missing: "is missing",
  length: "is not as long as it was written",
  digest: "does not hold the bytes that were written",
};

export function verifyCommand(): Command {
  return commandOfProject("verify", "Check a published site, byte for byte, against its manifest.")
    .argument("[folder]", "the site (default: the output folder)")
    .option("--manifest <file>", "the manifest (default: manifest.tsv beside the archive file)")
    .action((folder: string | undefined, options: VerifyOptions) => {
      const project = openProject(options);
      const site = folder ? resolve(folder) : project.out;
      const file = options.manifest
        ? resolve(options.manifest)
        : join(project.cache, "manifest.tsv");
      const { wrong, known } = verify(site, file, Boolean(options.quiet || options.json));
      const foreign = foreignFiles(site, known);
      if (options.json) {
        process.stdout.write(`${printableJson({ files: known.size, wrong, foreign })}\n`);
      } else {
        for (const { path, damage } of wrong) {
          process.stdout.write(`${printable(path)} ${reasons[damage]}.\n`);
        }
        if (!options.quiet) process.stdout.write(summary(known.size, wrong.length, foreign.length));
      }
      if (wrong.length > 0) process.exitCode = 1;
    });
}

type Wrong = { readonly path: string; readonly damage: Damage };

function verify(
  site: string,
  manifest: string,
  quiet: boolean,
): { wrong: readonly Wrong[]; known: ReadonlySet<string> } {
  const events = progress(quiet);
  const files = [...readManifest(textOf(manifest), manifest)];
  events.stage("Verifying", files.length);
  const wrong = files.flatMap((file) => {
    const damage = damageOf(site, file);
    events.step(1);
    return damage ? [{ path: file.path, damage }] : [];
  });
  events.end();
  return { wrong, known: new Set(files.map(({ path }) => path)) };
}

function textOf(manifest: string): string {
  try {
    return readFileSync(manifest, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new ManifestError(
      `${manifest} is not there. backfile build writes it; --manifest names another.`,
    );
  }
}

/** Files that no build wrote, but for a manifest, which is not in itself: they are nobody's fault, and told of. */
function foreignFiles(site: string, known: ReadonlySet<string>): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => ![manifestInSite, outputManifestName].includes(path) && !known.has(path))
    .sort();
}

function summary(files: number, wrong: number, foreign: number): string {
  const others = foreign > 0 ? ` ${count(foreign, "other file")} beside them.` : "";
  return wrong === 0
    ? `${count(files, "file")} stand as they were written.${others}\n`
    : `${count(wrong, "file")} of ${number(files)} not as written: build with --verify to mend them.${others}\n`;
}
