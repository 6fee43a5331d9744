import { type Entry, isMapping, leavesOf, normalKey, type Value } from "./entry.ts";
import { fieldKeys, isWrapper } from "./field-keys.ts";
import { saysNo, saysYes } from "./visibility-keys.ts";

/**
 * Does the front matter ask search engines not to list the article? `noindex: true`, `robots: noindex`, Hugo's `sitemap: {disable: true}`,
 * Jekyll's `sitemap: false`, and each of them below `seo`. One entry is enough, and a `noindex` without a clear no counts.
 */
export const asksNoIndex = (entries: readonly Entry[]): boolean =>
  entries.some(({ key, value }) => {
    const name = normalKey(key);
    if (flags.has(name)) return !leavesOf(value).every((word) => word !== "" && saysNo(word));
    if (name.endsWith("robots")) return isRefusal(value);
    if (name === "sitemap") return isLeftOut(value);
    const isNested = isMapping(value) && (name === "seo" || isWrapper(key));
    return isNested && asksNoIndex(value.entries);
  });

const flags: ReadonlySet<string> = new Set(fieldKeys.noindex);

/** `noindex, nofollow`, `none`, `[noindex]`, `{index: false}`. */
const isRefusal = (value: Value): boolean =>
  isMapping(value)
    ? asksNoIndex(value.entries) ||
      value.entries.some((entry) => normalKey(entry.key) === "index" && isNo(entry.value))
    : leavesOf(value).some((word) => /(?:^|[\s,;])(?:no-?index|none)(?:$|[\s,;])/i.test(word));

const isLeftOut = (value: Value): boolean =>
  isMapping(value)
    ? value.entries.some(
        ({ key, value }) =>
          ["disable", "disabled", "exclude", "excluded"].includes(normalKey(key)) &&
          leavesOf(value).some(saysYes),
      )
    : isNo(value);

const isNo = (value: Value): boolean => leavesOf(value).some((word) => word !== "" && saysNo(word));
