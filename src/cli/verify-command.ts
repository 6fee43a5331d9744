import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { isBag, verifyBag } from "../bag/verify-bag.ts";
import { ManifestError, manifestInSite, readManifest } from "../model/site-file.ts";
import { type Damage, damageOf } from "../output/check-file.ts";
import { outputManifestName } from "../output/output-manifest.ts";
import { walkFiles } from "../output/walk-files.ts";
import { isArchive } from "../project/places.ts";
import { openProject, type Project } from "../project/project.ts";
import { printable, printableJson } from "./printable.ts";
import { count, number, progress } from "./progress.ts";
import { type CommonOptions, commandOfProject, examples } from "./project-options.ts";

type VerifyOptions = CommonOptions & { readonly manifest?: string };

const reasons: Readonly<Record<Damage, string>> = {
  missing: "is missing",
  length: "has not the length that was written",
  digest: "has not the bytes that were written",
};

export function verifyCommand(): Command {
  return commandOfProject(
    "verify",
    "Check the files of a published site or of a bag, byte for byte, against its manifest.",
    ["config", "out", "cache", "quiet", "json"],
  )
    .argument(
      "[folder]",
      "an archive, a copy of its site, or a bag (default: the archive in the working folder)",
    )
    .option("--manifest <file>", "the manifest (default: manifest.tsv in the cache folder)")
    .addHelpText(
      "after",
      examples("backfile verify", "backfile verify /mnt/copy --manifest manifest.tsv"),
    )
    .action((folder: string | undefined, options: VerifyOptions) => {
      if (folder !== undefined && isBag(resolve(folder))) {
        checkBag(resolve(folder), options);
        return;
      }
      const { site, manifest } = placesOf(folder, options);
      const { wrong, known } = verify(site, manifest, Boolean(options.quiet || options.json));
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

function checkBag(folder: string, { quiet, json }: VerifyOptions): void {
  const events = progress(Boolean(quiet || json));
  events.stage("Verifying");
  const { files, faults } = verifyBag(folder);
  events.end();
  if (json) process.stdout.write(`${printableJson({ files, wrong: faults })}\n`);
  else {
    for (const { path, reason } of faults) process.stdout.write(`${printable(path)} ${reason}.\n`);
    if (faults.length === 0 && !quiet) {
      process.stdout.write(`The bag is complete and valid: ${count(files, "file")}.\n`);
    }
  }
  if (faults.length > 0) process.exitCode = 1;
}

/** The site and its manifest. A folder may be an archive, a folder of articles from which a site was built, or a copy of a site. */
function placesOf(folder: string | undefined, options: VerifyOptions) {
  const isSite = folder !== undefined && !isArchive(resolve(folder)) && !isBuilt(folder, options);
  const project = openProject(isSite ? options : { ...options, folder });
  return {
    site: isSite ? resolve(folder) : project.out,
    manifest: options.manifest ? resolve(options.manifest) : manifestOf(project),
  };
}

const manifestOf = ({ cache }: Project): string => join(cache, "manifest.tsv");

const isBuilt = (articles: string, options: VerifyOptions): boolean =>
  existsSync(manifestOf(openProject({ ...options, folder: articles })));

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
      `${manifest}: There is no such file. backfile build writes it; --manifest names another.`,
    );
  }
}

/** Files that no build wrote, which is not an error. A manifest does not list itself. */
function foreignFiles(site: string, known: ReadonlySet<string>): readonly string[] {
  return [...walkFiles(site)]
    .flatMap((walked) => ("entry" in walked && walked.entry.isFile() ? [walked.path] : []))
    .filter((path) => ![manifestInSite, outputManifestName].includes(path) && !known.has(path))
    .sort();
}

function summary(files: number, wrong: number, foreign: number): string {
  const others = foreign > 0 ? ` ${count(foreign, "other file")} in the folder.` : "";
  return wrong === 0
    ? `All ${count(files, "file")} match the manifest.${others}\n`
    : `${count(wrong, "file")} of ${number(files)} ${wrong === 1 ? "does" : "do"} not match the manifest: backfile build --verify repairs the output folder.${others}\n`;
}
