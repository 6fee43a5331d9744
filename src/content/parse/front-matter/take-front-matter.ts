import { type Message, messageAt } from "../../../model/message.ts";
import type { Part } from "../../../model/part.ts";
import type { RuleId } from "../../../model/rules.ts";
import type { ParseSettings } from "../../../model/settings.ts";
import type { DateCandidate } from "../pick-article-date.ts";
import type { Entry } from "./entry.ts";
import type { FrontMatterBlock } from "./find-front-matter.ts";
import { frontMatterFields, type Given, nothingGiven } from "./front-matter-fields.ts";
import { dayOfDate } from "./given-date.ts";
import type { BlockFault, BlockReader, ReadBlock } from "./read-block.ts";
import { readJson } from "./read-json.ts";
import { readKeyByKey } from "./read-key-by-key.ts";
import { readToml } from "./read-toml.ts";
import { readWithGrayMatter } from "./read-with-gray-matter.ts";
import { readYaml } from "./read-yaml.ts";
import { strictestStatus, type Verdict, verdictsOf } from "./visibility.ts";
import { mayWithhold } from "./visibility-keys.ts";

export type FrontMatter = {
  /** Where the article itself begins. */
  readonly end: number;
  readonly parts: readonly Part[];
  readonly given: Given;
  readonly messages: readonly Message[];
};

/** In a block with more faults than this, only the first of them are reported. */
const maxFaults = 20;

const readers: Readonly<Record<string, BlockReader>> = {
  yaml: readYaml,
  yml: readYaml,
  toml: readToml,
  json: readJson,
};

/**
 * Reads the front matter of a seed: strictly in its own language, otherwise key by key. If an unreadable part might say
 * `draft: true`, the article is not published.
 */
export function takeFrontMatter(
  text: string,
  block: FrontMatterBlock,
  { asOf }: Pick<ParseSettings, "asOf">,
): FrontMatter {
  const part: Part = { role: "front-matter", ...block.span };
  const say = (rule: RuleId, reason: string) => messageAt(rule, reason, text, block.span);
  if (block.language !== "labels" && !(block.language in readers)) {
    const reason = `The front matter is ${block.language}, which is not read. The article is not published.`;
    return {
      end: block.span.end,
      parts: [part],
      given: { ...nothingGiven, status: "draft" },
      messages: [say("front-matter-code", reason)],
    };
  }
  const { entries = [], faults, unread = [] } = readBlock(text, block);
  const { given, messages } = frontMatterFields(entries, text);
  const date = given.dates.find(({ place }) => place === "front-matter");
  const verdicts = [
    ...verdictsOf(entries, { date: date && dayOfDate(date.date), asOf }),
    ...(date && !asOf ? farDay(date) : []),
    ...doubts(text, block, entries, unread),
  ];
  return {
    end: block.span.end,
    parts: [part],
    given: { ...given, status: strictestStatus(verdicts) },
    messages: [
      ...(block.unclosed
        ? [say("front-matter-unclosed", "The front matter has no second fence.")]
        : []),
      ...faultMessages(text, faults),
      ...messages,
      ...verdicts.map(({ rule, reason, span }) => messageAt(rule, reason, text, span)),
    ],
  };
}

function readBlock(text: string, block: FrontMatterBlock): ReadBlock {
  if (block.language === "labels") return readKeyByKey(text, block.inside, "plain");
  const strict =
    readWithGrayMatter(text, block, readers) ??
    readers[block.language]?.(text, block.inside) ??
    ({ entries: undefined, faults: [] } satisfies ReadBlock);
  if (strict.entries) return strict;
  const tolerant = readKeyByKey(text, block.inside);
  return { ...tolerant, faults: strict.faults };
}

/** A day in or after this year means “not yet”: 2099-12-31. */
const firstFarYear = 2090;

function farDay({ date, start, end }: DateCandidate): readonly Verdict[] {
  if (date.year === undefined || date.year < firstFarYear) return [];
  const reason = `Not published, because its date is in the year ${date.year}.`;
  return [{ status: "draft", rule: "withheld-by-day", reason, span: { start, end } }];
}

/** Unread lines that might say that the article must not be published. */
function doubts(
  text: string,
  block: FrontMatterBlock,
  entries: readonly Entry[],
  unread: ReadBlock["unread"] = [],
): readonly Verdict[] {
  const stretches = entries.length === 0 ? [block.inside] : unread;
  const doubtful = stretches.find(({ start, end }) => mayWithhold(text.slice(start, end)));
  if (!doubtful) return [];
  const reason = "Not published, because this could not be read and may withhold the article.";
  const rule = "withheld-in-doubt";
  return [{ status: "draft", rule, reason, span: doubtful }];
}

function faultMessages(text: string, faults: readonly BlockFault[]): readonly Message[] {
  const shown = faults.slice(0, maxFaults);
  const more = faults.length - shown.length;
  return shown.map(({ at, reason }, i) => {
    const isLast = i === maxFaults - 1 && more > 0;
    const words = isLast ? `${reason} There are ${more} more faults.` : reason;
    return messageAt("front-matter-invalid", words, text, lineAt(text, at));
  });
}

function lineAt(text: string, at: number) {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const start = lineStart + (/^\s*/.exec(text.slice(lineStart, at))?.[0].length ?? 0);
  const end = text.slice(start).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : start + end };
}
