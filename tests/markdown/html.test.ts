import { expect, test } from "vitest";
import { showMarkdown } from "./show-markdown.ts";

/** HTML in a seed, and what a page shows. */
const shown: Readonly<Record<string, readonly [string, string]>> = {
  "paragraphs that are not closed": ["<p>One<p>Two", "<p>One</p>\n<p>Two</p>"],
  "paragraphs in boxes": [
    "<div><section><p>One</p></section>\n\nTwo\n\n</div>",
    "<p>One</p>\n<p>Two</p>",
  ],
  "loose words": [
    "<div>One <b>two</b><br>three</div>",
    "<p>One <strong>two</strong><br>\nthree</p>",
  ],
  "tags that cross": ["a <b>b <i>c</b> d</i> e", "<p>a <strong>b <em>c</em></strong> d e</p>"],
  "a list without end tags": ["<ul><li>One<li>Two</ul>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"],
  "a list in a list": [
    "<ol start=3><li>One<ul><li>Two</ul></ol>",
    '<ol start="3">\n<li>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n</ol>',
  ],
  "a table without end tags": [
    '<table border="1"><tr><th colspan=2>A<tr><td>b<td>c</table>',
    '<table><tr><th colspan="2">A</th></tr><tr><td>b</td><td>c</td></tr></table>',
  ],
  "small letters": ["H<sub>2</sub>O, 10<sup>2</sup>", "<p>H<sub>2</sub>O, 10<sup>2</sup></p>"],
  "words that look like tags": [
    "She left. <Applause> <no sound>",
    "<p>She left. &#x3C;Applause> &#x3C;no sound></p>",
  ],
  "tags of a word processor": ["One<o:p></o:p> two", "<p>One two</p>"],
  "what is embedded": [
    '<iframe src="https://films.example/1">no frames</iframe>',
    '<p><a href="https://films.example/1">https://films.example/1</a></p>',
  ],
  "styles and scripts": [
    "<style>p { color: red }</style>\n\n<script>\nalert(1)\n\n</script>\n\nOne<style>b{}</style> two",
    "<p>One two</p>",
  ],
  "a style that is not closed": ["One <style> two", "<p>One  two</p>"],
  comments: ["One <!-- hidden --> two\n\n<!--\n\nhidden\n\n-->", "<p>One  two</p>"],
  "HTML in a quotation": ["> <p>One\n> two</p>", "<blockquote>\n<p>One\ntwo</p>\n</blockquote>"],
  "HTML in a list": [
    "- <b>One</b>\n- <p>Two</p>",
    "<ul>\n<li><strong>One</strong></li>\n<li>Two</li>\n</ul>",
  ],
  "a heading": [
    "<h1>One</h1><h3 id=a>Two</h3>",
    '<h2 id="user-content-one">One</h2>\n<h3 id="user-content-a">Two</h3>',
  ],
  "the place of a link": [
    '<a name="here"></a>One [two](#here)',
    '<p><span id="user-content-here"></span>One <a href="#user-content-here">two</a></p>',
  ],
  "what unfolds": [
    "<details><summary>One</summary>\n\nTwo *three*\n\n</details>",
    "<details><summary>One</summary><p>Two <em>three</em></p></details>",
  ],
};

test.each(Object.entries(shown))("%s are shown as intended", async (_, [markdown, html]) => {
  expect((await showMarkdown(markdown)).html).toBe(html);
});

const forged: readonly string[] = [
  '<span class="quote" id="q1" data-speaker="Forged" tabindex="0">x</span>',
  '<p class="turn caption" id="p7">x</p>',
  '<img name="querySelectorAll" id="location" src="x.png" onerror="alert(1)" style="color: red">',
  '<form action="//evil.example"><input name="cookie"><button formaction="x">x</button></form>',
  '<a href="javascript:alert(1)" onclick="alert(1)" class="here" target="_top">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a> [y](javascript:alert%281%29) [z](data:text/html,x)',
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<base href="//evil.example"><link rel="stylesheet" href="//evil.example"><meta http-equiv="refresh" content="0">',
  '<details class="boilerplate" open ontoggle="alert(1)">x</details>',
  '<div data-theme="dark" slot="x" is="y" itemprop="z">x</div>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><span class="quote">x</span></template><!--><img src=x onerror=alert(1)>-->',
  "[x]: <javascript:alert(1)>\n\n[x] ![x]",
];

test.each(forged)(
  "%s takes no class, name, style or attribute of ours, and runs nothing",
  async (seed) => {
    const { html } = await showMarkdown(`${seed}\n\ntext ${seed} text`);
    expect(html).not.toMatch(
      /<(?:script|style|form|input|button|svg|math|iframe|base|link|meta|template|noscript)\b/i,
    );
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
      expect(tag).not.toMatch(
        /\s(?:on\w+|style|name|class|data-\w+|tabindex|target|slot|is|itemprop)=/i,
      );
      expect(tag).not.toMatch(/(?:href|src)="(?!https?:|[./\w-]*"|#)/i);
      for (const [, id] of tag.matchAll(/\sid="([^"]*)"/g)) expect(id).toMatch(/^user-content-/);
    }
  },
);

test("quotations are found and marked in HTML, character references and escapes", async () => {
  const { quotes, html } = await showMarkdown(
    '<div><p>“It is deep,” said Ines Calder.</p></div>\n\n&ldquo;It was not,&rdquo; said Tom Brandt.\n\n\\"It **may** be,\\" said Mira Holt.\n\n&#147;It is,&#148; said Ada Quist.',
  );
  expect(quotes).toEqual([
    { text: "“It is deep,”", speaker: "Ines Calder" },
    { text: "&ldquo;It was not,&rdquo;", speaker: "Tom Brandt" },
    { text: '\\"It **may** be,\\"', speaker: "Mira Holt" },
    { text: "&#147;It is,&#148;", speaker: "Ada Quist" },
  ]);
  expect(html).toContain('data-speaker="Ines Calder">“It is deep,”</span>');
  expect(html).toContain('data-speaker="Tom Brandt">“It was not,”</span>');
  expect(html).toContain('>"It </span><strong><span class="quote">may</span></strong>');
  expect(html).toContain('data-speaker="Ada Quist">“It is,”</span>');
});
