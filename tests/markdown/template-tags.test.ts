import { expect, test } from "vitest";
import { foreignTags } from "../../src/markdown/foreign-tags.ts";
import { growthOf, mostLinearGrowth } from "../growth-of.ts";
import { showMarkdown } from "./show-markdown.ts";

/** A text with tags, and its page without them. */
const shown: Readonly<Record<string, readonly [string, string]>> = {
  "a shortcode of Hugo": ['One\n\n{{< figure src="a.png" >}}\n\nTwo', "<p>One</p>\n<p>Two</p>"],
  "a pair of shortcodes": ["{{% note %}}\nOne\n{{% /note %}}", "<p>One</p>"],
  "a shortcode over lines": ['{{< figure\n  src="a.png"\n  alt="b" >}}\n\nOne', "<p>One</p>"],
  "tags of Liquid": ["{% raw %}One{% endraw %} {%- include a.html -%}", "<p>One </p>"],
  "a variable": ["One {{ page.title }} two", "<p>One  two</p>"],
  "an attribute list": [
    "# One {#first .wide}\n{: .lead}\n\nTwo{: #b }",
    '<h2 id="user-content-first">One </h2>\n<p>Two</p>',
  ],
  "an attribute list of Pandoc": [
    "[One](a.pdf){.button} two",
    '<p><a href="a.pdf">One</a> two</p>',
  ],
  "a caption of WordPress": [
    '[caption id="a"]<img src="a.png"> One[/caption]',
    '<p class="caption"><img src="a.png" alt=""> One</p>',
  ],
  "an embedded film": [
    "[embed]https://a.example/1[/embed]\n\n[youtube=https://a.example/2]",
    '<p> <a href="https://a.example/1">https://a.example/1</a> </p>\n<p> <a href="https://a.example/2">https://a.example/2</a></p>',
  ],
  "an address in a link": [
    '[One]({{< ref "b.md" >}}) [two]({{ site.baseurl }}/c/) <a href="{{ \'/d/\' | relative_url }}">three</a>',
    '<p><a href="b.md">One</a> <a href="/c/">two</a> <a href="/d/">three</a></p>',
  ],
  "a link of a wiki": [
    "See [[b|the report]] and [[c]]. ![[d.png]]",
    "<p>See the report and c. </p>",
  ],
  "a fenced box": ["::: warning\nOne\n:::", "<p>One</p>"],
};

test.each(Object.entries(shown))("%s is taken out of the page", async (_, [markdown, html]) => {
  expect((await showMarkdown(markdown)).html).toBe(html);
});

/** Texts that only look as if they had tags. */
const left: readonly string[] = [
  "He said [of the pier] and [laughs] {in a low voice}.",
  "[video] [see below] [One](a) [two][b] [c]: d",
  "The set {1, 2} and {a} {#1}.",
  "It costs {{ 5.",
  "`{{ code }}` and `[gallery]`",
  "{{</* shown */>}}",
];

test.each(left)("%s has no tags", (text) => {
  const code = [...text.matchAll(/`[^`]*`/g)].map(({ index, 0: each }) => ({
    start: index,
    end: index + each.length,
  }));
  expect(foreignTags(text, code)).toEqual([]);
});

test("tags that would have shown something are counted in one warning", async () => {
  const { messages } = await showMarkdown(
    "{{< figure a >}}\n\n{{< figure b >}}\n\n{% embed c %}\n\n{: .lead}\n\n{{< /note >}}",
  );
  expect(messages.map(({ rule, line, reason }) => [rule, line, reason])).toEqual([
    ["template-tags", 6, "3 tags of another generator were taken out: figure 2, embed 1."],
  ]);
});

const openers = ["{{<", "{%", "{{", "{:", "[caption ", "[[", "![[", "{.a ", "<o:p", "[a ", "<% "];

test.each(openers)("four times as many %s take about four times as long", async (opener) => {
  const size = 20_000;
  const texts = new Map([size, size * 4].map((n) => [n, opener.repeat(n / opener.length)]));
  expect(await growthOf((n) => foreignTags(texts.get(n) ?? "", []), size)).toBeLessThan(
    mostLinearGrowth,
  );
});
