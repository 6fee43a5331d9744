import { join, relative } from "node:path";
import type { Command } from "commander";
import { checkLinks } from "../build/check-links.ts";
import { counter } from "../build/count-by.ts";
import { countUnderstood } from "../build/count-understood.ts";
import { countDateOrders, type DateOrder, suggestedOrder } from "../build/date-order.ts";
import { readEverySeed } from "../build/read-every-seed.ts";
import { type Message, messageOf } from "../model/message.ts";
import type { Level } from "../model/rules.ts";
import { openProject } from "../project/project.ts";
import { heldOutput } from "./held-output.ts";
import { noArticles } from "./no-articles.ts";
import { overview } from "./overview.ts";
import { messageLines } from "./print-message.ts";
import { printableJson } from "./printable.ts";
import { count } from "./progress.ts";
import {
  type CommonOptions,
  commandOfProject,
  examples,
  folderArgument,
} from "./project-options.ts";

export function checkCommand(): Command {
  return commandOfProject(
    "check",
    "Read every seed and print what is wrong or was guessed. Writes nothing.",
    ["config", "seeds", "quiet", "json"],
  )
    .argument(...folderArgument)
    .addHelpText("after", examples("backfile check", "backfile check ~/articles --quiet"))
    .action((folder: string | undefined, options: CommonOptions) => check({ ...options, folder }));
}

async function check(options: CommonOptions): Promise<void> {
  const project = openProject(options);
  const folder = relative(process.cwd(), project.seeds) || ".";
  const byRule = new Map<string, number>();
  const levels: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  let seeds = 0;
  const passedOver = counter();
  const understood = countUnderstood();
  const dateOrders = countDateOrders();
  const heading = () =>
    options.json || options.quiet ? "" : overview(understood.value(), passedOver.counts());
  const output = heldOutput((text) => process.stdout.write(text), heading);
  const firsts = new Map<string, string>();
  const links = checkLinks(project);
  const report = (seed: string, message: Message) => {
    byRule.set(message.rule, (byRule.get(message.rule) ?? 0) + 1);
    levels[message.level]++;
    if (options.json) output.write(`${printableJson({ seed, ...message })}\n`);
    else if (!options.quiet || message.level === "error") {
      output.write(messageLines(join(folder, seed), message));
    }
  };
  for await (const row of readEverySeed(project, passedOver.add)) {
    const { seed, sha256, article, messages: found } = row;
    seeds++;
    understood.add(row);
    dateOrders.add(row);
    links.add(row);
    const messages = [...found];
    const first = firsts.get(sha256);
    if (article && first) {
      messages.push(messageOf("seed-duplicate", `It holds the same bytes as ${first}.`));
    } else if (article) firsts.set(sha256, seed);
    for (const message of messages) report(seed, message);
  }
  for (const { seed, message } of links.messages()) report(seed, message);
  output.end();
  if (seeds === 0) process.stderr.write(noArticles(project, passedOver.counts()));
  if (!options.json && !options.quiet) {
    const rules = [...byRule].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    for (const [rule, n] of rules) process.stdout.write(`${String(n).padStart(7)}  ${rule}\n`);
    process.stdout.write(orderAdvice(dateOrders.value()));
    const found = (["error", "warning", "note"] as const).map((level) =>
      count(levels[level], level),
    );
    process.stdout.write(`${count(seeds, "seed")} read: ${found.join(", ")}.\n`);
  }
  if (levels.error > 0) process.exitCode = 1;
}

/** The date order that the archive's other dates suggest for ambiguous ones; empty if they disagree. */
function orderAdvice(orders: DateOrder): string {
  const order = suggestedOrder(orders);
  if (!order) return "";
  const first = order === "dmy" ? "day" : "month";
  const proofs = `${orders[order]} others have the ${first} first, and none the ${order === "dmy" ? "month" : "day"}`;
  return `${count(orders.open, "date")} like 04/05/2019 left open. ${proofs}: set dateOrder: ${order} in backfile.yaml.\n`;
}
