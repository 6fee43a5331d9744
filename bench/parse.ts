import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { decode } from "../src/content/decode/decode.ts";
import { parseArticle } from "../src/content/parse/parse-article.ts";
import { formatOf } from "../src/model/format.ts";
import { scanSeeds } from "../src/source/scan-seeds.ts";
import { makeCorpus } from "./make-corpus.ts";

// How many seeds per second one core reads and parses, without quotations.
const { seeds: given, rounds } = new Command("bench/parse")
  .option("--seeds <folder>", "a folder of seeds; without it an invented newspaper is made")
  .option("--rounds <n>", "how often all of them are parsed; the median counts", Number, 5)
  .parse()
  .opts<{ seeds?: string; rounds: number }>();

const made = given ? undefined : await mkdtemp(join(tmpdir(), "backfile-bench-"));
if (made) makeCorpus(made, 0, 3000);
const folder = given ?? made ?? "";
const seeds = [...scanSeeds(folder, () => {})].map(({ seed }) => seed);
const sources = seeds.flatMap((seed) => {
  const format = formatOf(seed);
  return format ? [{ seed, format, path: join(folder, seed) }] : [];
});

async function round(): Promise<{ seconds: number; bytes: number }> {
  let bytes = 0;
  const start = performance.now();
  for (const { seed, format, path } of sources) {
    const file = readFileSync(path);
    bytes += file.length;
    const decoded = (await decode(file)).value;
    if (decoded) await parseArticle({ seed, sha256: "", format, ...decoded }, { lang: "en" });
  }
  return { seconds: (performance.now() - start) / 1000, bytes };
}

await round(); // warm-up: caches the files, compiles the code
const measured: Awaited<ReturnType<typeof round>>[] = [];
for (let i = 0; i < rounds; i++) measured.push(await round());
measured.sort((a, b) => a.seconds - b.seconds);
const median = measured[Math.floor(rounds / 2)] ?? { seconds: 0, bytes: 0 };
const perSecond = Math.round(sources.length / median.seconds);
const kilobytes = median.bytes / sources.length / 1000;
console.log(`${cpus()[0]?.model}, Node ${process.version}, one core`);
console.log(
  `${sources.length} seeds of ${kilobytes.toFixed(2)} kB: ${perSecond} a second, ${((1000 * median.seconds) / sources.length).toFixed(3)} ms each, ${(median.bytes / 1e6 / median.seconds).toFixed(1)} MB/s`,
);
if (made) await rm(made, { recursive: true });
