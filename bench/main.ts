import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Command } from "commander";
import type { BuildReport } from "../src/build/build-events.ts";
import { openProject } from "../src/project/project.ts";
import { makeCorpus } from "./make-corpus.ts";
import { type Measured, measure } from "./measure.ts";
import { makeEleventySite, makeFullHugoSite, makeHugoSite } from "./peers.ts";
import { printQueryBytes } from "./query-bytes.ts";

const program = join(import.meta.dirname, "..");
const eleventySurvives = 20_000; // above it, plain Eleventy runs out of memory

const options = new Command("bench")
  .description(
    "Makes an invented newspaper, builds it in every way a user does, and prints a table.",
  )
  .option("--articles <n>", "how many articles", Number, 10_000)
  .option("--keep", "leave the folders in place")
  .option("--no-peers", "do not run Hugo and plain Eleventy for comparison")
  .option("--timings", "print the stages of each build, on standard error")
  .parse()
  .opts<{ articles: number; keep?: boolean; peers: boolean; timings?: boolean }>();

const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
try {
  await bench(options.articles);
} finally {
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
  else process.stderr.write(`Left in ${folder}\n`);
}

async function bench(articles: number): Promise<void> {
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${articles} articles; ${availableParallelism()} × ${cpus()[0]?.model}, ${memory} GiB, Node ${process.version}\n`,
  );
  console.log(
    "| run | seconds | peak MB | pages rendered | files written |\n| --- | ---: | ---: | ---: | ---: |",
  );
  const site = join(folder, "site");
  const seeds = join(site, "seeds");
  makeCorpus(seeds, 0, articles);
  writeFileSync(join(site, "backfile.yaml"), "title: The Bench\n");
  const full = await backfile("full build", site);
  await backfile("nothing changed", site);
  makeCorpus(seeds, articles, articles + 1);
  await backfile("one article added", site);
  makeCorpus(seeds, articles + 1, articles + 101);
  await backfile("100 articles added", site);
  appendFileSync(
    join(seeds, "0000/0000000.txt"),
    "\nThe harbour board has since withdrawn the plan.\n",
  );
  await backfile("one article edited", site);
  // Our template as the archive's own. It imports our modules, so they are copied too.
  for (const used of ["templates/year.11ty.ts", "templates/_includes", "src"]) {
    cpSync(join(program, used), join(site, used), { recursive: true });
  }
  await backfile("a year template of its own", site);
  if (options.peers) await peers(articles, full);
  await printQueryBytes(openProject({ config: join(site, "backfile.yaml") }), articles);
}

async function backfile(label: string, site: string): Promise<Measured> {
  const bin = join(program, "bin/backfile.js");
  const config = join(site, "backfile.yaml");
  // A user's seeds are older than the build. Seeds written just now would be hashed again.
  await setTimeout(2_500);
  const run = await measure(
    process.execPath,
    [bin, "build", "--json", "--timings", "--config", config],
    site,
  );
  if (options.timings) process.stderr.write(`${label}\n${run.stderr}\n`);
  const report: BuildReport = JSON.parse(run.stdout);
  row(label, run, report.rendered, report.written);
  return run;
}

async function peers(articles: number, full: Measured): Promise<void> {
  const ratios: string[] = [];
  if (isInstalled("hugo")) {
    const like = join(folder, "hugo-full");
    makeFullHugoSite(like, articles);
    const whole = await measure("hugo", ["--quiet"], like);
    row("Hugo with our pages, full build", whole, undefined, filesIn(join(like, "public")));
    const bare = join(folder, "hugo");
    makeHugoSite(bare, articles);
    const run = await measure("hugo", ["--quiet"], bare);
    row("Hugo, articles only, bare", run, undefined, filesIn(join(bare, "public")));
    const times = (other: Measured) => (full.seconds / other.seconds).toFixed(2);
    ratios.push(
      `Backfile's full build takes ${times(whole)} times as long as Hugo with our pages, ${times(run)} times as long as Hugo with articles only`,
    );
  } else ratios.push("Hugo is not installed");
  if (articles <= eleventySurvives) {
    const plain = join(folder, "eleventy");
    makeEleventySite(plain, articles);
    const cmd = join(program, "node_modules/@11ty/eleventy/cmd.cjs");
    const run = await measure(process.execPath, [cmd, "--quiet"], plain);
    row("plain Eleventy (Markdown, Nunjucks), full build", run);
    ratios.push(`${(full.seconds / run.seconds).toFixed(2)} times as long as plain Eleventy`);
  }
  console.log(`\n${ratios.join("; ")}.`);
}

function filesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

function row(label: string, run: Measured, rendered?: number, written?: number): void {
  const failed = run.exitCode === 0 ? "" : ` (exit code ${run.exitCode})`;
  const cells = [
    label + failed,
    run.seconds.toFixed(2),
    run.peakMegabytes?.toFixed(0),
    rendered,
    written,
  ];
  console.log(`| ${cells.map((cell) => cell ?? "").join(" | ")} |`);
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
