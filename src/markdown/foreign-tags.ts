import { markup } from "../model/display-text.ts";
import { overlapping, type Span } from "../model/span.ts";

/** A tag of the generator or the editor that a text was written for. Nothing runs here, so it is taken out. */
export type ForeignTag = Span & {
  /** `figure` for `{{< figure … >}}` and `{% figure … %}`; empty for a tag that only sets a style. */
  readonly name: string;
  /** The tag would have shown something that is now missing. */
  readonly isMissed: boolean;
  /** The part that is kept: the address in `{{< ref "a.md" >}}`, the words in `[[a|the report]]`. */
  readonly keeps?: Span;
  /** The id in `{#sources}`, which belongs to a heading. */
  readonly id?: string;
  /** The words up to the end tag are a caption, or the address of something embedded. */
  readonly frame?: "caption" | "embed";
};

const longest = 2_000;

// {{< figure … >}} · {% include … %} · {# … #} · {: .lead #top} · <% … %> · [[a|b]] · [caption …] · {#sources .wide} · <o:p> · [TOC] · ::: note
const openers =
  /\{\{|\{%|\{#(?=[\s-])|\{(?=:)|<%|!?\[\[|\[(?=\/?[a-z])|\{(?=\s?[#.][a-z_]|[\w-]{1,40}=)|<(?=\/?(?:o|w|v|m|st\d|fb|g|xml):[a-z])|^[ \t]*(?:\[(?:TOC|toc)\]|:{3,}[^\n:]{0,80})[ \t]*$/gim;

const closers: Readonly<Record<string, string>> = {
  "{{": "}}",
  "{%": "%}",
  "{#": "#}",
  "<%": "%>",
  "<": ">",
  "[[": "]]",
  "![[": "]]",
  "[": "]",
  "{": "}",
};

/** The tags in a text outside its `code`, in order. Takes time linear in the text. */
export function foreignTags(text: string, code: readonly Span[]): readonly ForeignTag[] {
  const tags: ForeignTag[] = [];
  const find = closingFinder(text);
  openers.lastIndex = 0;
  for (let match = openers.exec(text); match; match = openers.exec(text)) {
    const [opener] = match;
    const start = match.index;
    const closer = closers[opener];
    const end = closer === undefined ? start + opener.length : find(closer, start + opener.length);
    if (end === undefined || overlapping(code, { start, end }).length > 0) continue;
    const tag = tagOf(opener, text, { start, end });
    if (!tag) continue;
    tags.push(tag);
    openers.lastIndex = end;
  }
  return tags;
}

/** Finds the end of the next closer, unless it is far away. Remembers the last of each, so that no stretch is searched twice. */
function closingFinder(text: string): (closer: string, from: number) => number | undefined {
  const next = new Map<string, number>();
  return (closer, from) => {
    let at = next.get(closer) ?? -1;
    if (at < from) {
      const found = text.indexOf(closer, from);
      at = found < 0 ? Number.POSITIVE_INFINITY : found;
      next.set(closer, at);
    }
    return at - from <= longest ? at + closer.length : undefined;
  };
}

function tagOf(opener: string, text: string, { start, end }: Span): ForeignTag | undefined {
  const source = text.slice(start, end);
  switch (opener) {
    case "{{":
    case "{%":
    case "<%":
      return templateTag(text, source, { start, end });
    case "{#":
      return source.includes("\n") ? undefined : { name: "", isMissed: false, start, end };
    case "[[":
    case "![[":
      return wikiTag(source, { start, end });
    case "[":
      return bracketTag(source, text.charAt(end), { start, end });
    case "{":
      return attributeList(source, { start, end });
    default:
      return { name: "", isMissed: false, start, end };
  }
}

/** If a tag is used as an address, its path argument is kept: `({{< ref "a.md" >}})`, `src="{{ '/a.png' | relative_url }}"`. */
function templateTag(text: string, source: string, span: Span): ForeignTag | undefined {
  if (source.startsWith("{{</*") || source.startsWith("{{%/*")) return undefined; // an escaped tag, which its generator shows too
  const words = source.replace(/^(?:\{\{[<%]?|\{%|<%[=-]?)[-\s]*/, "");
  const name = /^\/?[\w.-]+/.exec(words)?.[0] ?? "";
  const isAddress = /[("'=<]$/.test(text.slice(Math.max(0, span.start - 1), span.start));
  if (isAddress) {
    const argument = addressIn(source);
    if (argument) {
      const start = span.start + argument.start;
      return { name, isMissed: false, ...span, keeps: { start, end: span.start + argument.end } };
    }
    if (/base|root|\burl\b|permalink/i.test(source)) return { name, isMissed: false, ...span };
  }
  const isEnd = /^(?:\/|end|raw$|comment$)/.test(name);
  return { name: name || "output", isMissed: !isEnd, ...span };
}

function addressIn(source: string): Span | undefined {
  const quoted = /["'`]([^"'`\s]+)["'`]/d.exec(source)?.indices?.[1];
  const bare = /\b(?:post_url|link|ref|relref)\s+([^\s"'%}>]+)/d.exec(source)?.indices?.[1];
  const found = quoted ?? bare;
  return found && { start: found[0], end: found[1] };
}

/** `[[a]]`, `[[a|the report]]`: the words stay; `![[a.png]]` would have shown something. */
function wikiTag(source: string, span: Span): ForeignTag | undefined {
  if (source.includes("\n")) return undefined;
  if (source.startsWith("!")) return { name: "![[…]]", isMissed: true, ...span };
  const words = source.slice(2, -2);
  if (/^_?toc_?$/i.test(words)) return { name: "", isMissed: false, ...span };
  const start = span.start + 2 + words.lastIndexOf("|") + 1;
  return { name: "[[…]]", isMissed: true, ...span, keeps: { start, end: span.end - 2 } };
}

/** Tags whose content is shown unchanged. */
const frames: ReadonlyMap<string, "caption" | "embed"> = new Map([
  ["caption", "caption"],
  ["wp_caption", "caption"],
  ["embed", "embed"],
]);
const alone = new Set("contact-form contact-form-7 gallery playlist slideshow toc".split(" "));
const withAddress = new Set("instagram soundcloud tweet twitter vimeo youtube".split(" "));

const shortcode = /^\[(\/?)([a-z][\w-]{1,30})((?:[\s=][^\]\n]*)?)\]$/;

/** `[caption id="a"]`, `[gallery]`, `[/audio]`: shortcodes of WordPress, but not the brackets of a link or an editor's insertion. */
function bracketTag(source: string, next: string, span: Span): ForeignTag | undefined {
  if (next === "(" || next === "[" || next === ":") return undefined;
  const [, slash, name = "", rest = ""] = shortcode.exec(source) ?? [];
  const address = withAddress.has(name) ? /^[\s=]\s*(https?:[^\s"]+)/d.exec(rest) : null;
  if (address?.indices?.[1]) {
    // [youtube=https://…]: a link to what would have been embedded.
    const [from, to] = address.indices[1].map((at) => span.start + 1 + name.length + at);
    const keeps = { start: from ?? span.end, end: to ?? span.end };
    return { name, isMissed: false, ...span, keeps, frame: "embed" };
  }
  const isTag =
    name !== "" &&
    (slash !== "" ||
      /^\s+[\w-]{1,40}=/.test(rest) ||
      (rest.trim() === "" && (alone.has(name) || frames.has(name))) ||
      (withAddress.has(name) && /^\s+[^\s]+\s*$/.test(rest)));
  const frame = frames.get(name);
  return isTag ? { name, isMissed: !slash && !frame, ...span, ...(frame && { frame }) } : undefined;
}

const attribute = String.raw`(?:[#.:][A-Za-z_][\w:-]*|[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'}]+))?|/\w*)`;
const attributes = new RegExp(String.raw`^\{:?\s*${attribute}(?:\s+${attribute})*\s*\}$`);

/** `{: .lead}`, `{#sources .wide}`, `{width=50%}`: styles and an id. */
function attributeList(source: string, span: Span): ForeignTag | undefined {
  if (source.length > 300 || !attributes.test(source)) return undefined;
  const id = /[\s{:]#([\w:-]+)/.exec(source)?.[1];
  return { name: "", isMissed: false, ...span, ...(id && { id }) };
}

/**
 * The text with {@link markup} in place of its tags. A line with nothing else becomes blank, as in the pages of the other
 * generator.
 */
export function withoutTags(text: string, tags: readonly ForeignTag[]): string {
  if (tags.length === 0) return text;
  let out = "";
  let from = 0;
  for (const { frame, start, end, keeps = { start: end, end } } of tags) {
    const [before, after] = [text.slice(start, keeps.start), text.slice(keeps.end, end)];
    // The address in [embed]https://…[/embed] is a link only between spaces.
    const [lead, trail] =
      frame !== "embed" ? ["", ""] : before.startsWith("[/") ? [" ", ""] : ["", " "];
    const apart = lead + blank(before.slice(lead.length, before.length - trail.length)) + trail;
    out += text.slice(from, start) + apart + text.slice(keeps.start, keeps.end) + blank(after);
    from = end;
  }
  out += text.slice(from);
  return out.replace(/^[ \t]*\u2060[\u2060 \t]*$/gm, (line) => " ".repeat(line.length));
}

const blank = (source: string): string => source.replace(/[^\r\n]/g, markup);
