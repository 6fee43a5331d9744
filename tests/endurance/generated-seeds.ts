import fc from "fast-check";
import type { Seed } from "../../src/content/read-article.ts";
import type { Format, SeedPath } from "../../src/model/article.ts";
import type { ParseSettings } from "../../src/model/settings.ts";

export type Input = { readonly seed: Seed; readonly settings: ParseSettings };

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

const text = [
  ...lines(`
Friday, May 3rd, 2019
04/05/2019
3. Mai 2019
2019年5月3日
HARBOUR DREDGED
Harbour dredged at last
By Petra Lindqvist
Von Petra Lindqvist und Tom Brandt
MARROW BAY, May 3 (AP) —
“It is deep,” said Ines Calder, the harbour master.
“It is deep
deep,” she said. “Very deep.”
"It's," he said, 'deep'.
„Es ist tief“, sagte sie.
« C’est profond », a-t-elle dit.
「深い」と彼女は言った。
QUESTION: How deep?
MAYOR ROE: Nine metres.
Q. Who pays?
The board met on Tuesday and heard that the harbour
Reuter
-30-
ENDS
Read more: the harbour
Photo: Ines Calder/AP
Correction: It was nine metres.
naviga-
tion
• one
1. two
a  12  13
Title: Harbour
From: Petra Lindqvist <p@example.org>
http://example.org/a?b=c&d
â€œ
Ã©
שלום
`),
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\f",
  "    ",
  "\t",
  " ",
  "  \n",
  "\u00a0",
  "\u200b",
  "\u2060",
  "\u00ad",
  "\u202e",
  "\u0000",
  "\u001b[31m",
  "\ufeff",
  "\ud800",
  "😀",
  "e\u0301",
  "'",
  '"',
  "’",
  "…",
  "—",
  "-",
];

const markdown = lines(String.raw`
# Head
## Head {#id .class}
Head
---
===
***
> quoted
>
- item
* item
  1. item
[a](b.md)
[a](#head)
[a][b]
[b]: http://example.org "t"
![a](b.png "c")
[a](../../b.md#%zz)
![a](%2e%2e/%00.png)
![a][b]
![[a.png]]
[[a|b]]
[^1]
[^1]: note
**bold**
*a **b* c**
_a_
~~a~~
~a~
${"`"}code${"`"}
${"```"}
~~~js
| a | b |
|---|:-:|
    indented words of a sentence.
\"
\*
&ldquo;
&rdquo;
&#147;
&amp;
&nbsp;
&#0;
&#xffffff;
&
<p>
</p>
<p class="quote" id="q1">By Ines Calder</p>
<div>
</div>
<h1>Head</h1>
<b>
</b>
<i>
<br>
<hr/>
<ul>
<li>
</ul>
<table><tr><td>
</table>
<blockquote>
</blockquote>
<figure><img src="a.png"><figcaption>words</figcaption></figure>
<style>
</style>
<script>alert(1)</script>
<iframe src="http://example.org">
<!-- comment
-->
<?php
<![CDATA[
<Applause>
<o:p></o:p>
<a name="x">
<a href="javascript:alert(1)">
<pre>
<details><summary>
{{< figure src="a.png" >}}
{{% note %}}
{{<
>}}
{% raw %}
{%
{{ a }}
{: .lead}
[caption id="a"]
[/caption]
[gallery]
::: note
:::
www.example.org
`);

const front = lines(`
---
+++
title: Harbour
title: *a
title: &a [*a]
title = "Harbour"
date: 2019-05-03
date: [1, {a: b}]
draft: true
status: withdrawn
lang: de
author: A and B
tags: [a, b]
tags:
  - c
slug: a/../b
{"title": "x"}
"key": {{ x }}
- a
? b
: c
!!js/function x
`);

const fix = lines(`
headline: Better
headline: null
date: 2019-05-04
date: May
lang: de
status: withdrawn
status: Drafted
reason: wrong
authors: [Ada Quist]
quotes:
  - words: It is deep
    speaker: Ada Quist
  - words: deep
    quotation: false
  - words: ""
*a
&a
{
[
key: 1
`);

/** Pieces one after the other, some of them many times; now and then any character at all. */
const assembled = (pieces: readonly string[], between: string, maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom(...pieces), fc.constantFrom(3, 20, 150, 600))
            .map(([piece, count]) => `${piece}${between}`.repeat(count)),
        },
      ),
      { maxLength },
    )
    .map((chosen) => chosen.join(between));

const headOf = assembled(front, "\n", 8).map((head) => `---\n${head}\n---\n\n`);

const bodyOf = (format: Format) =>
  fc
    .constantFrom(" ", "\n", "\n\n", "")
    .chain((between) => assembled(format === "text" ? text : [...text, ...markdown], between, 40));

const settings: fc.Arbitrary<ParseSettings> = fc.record(
  {
    lang: fc.constantFrom("en", "de", "ja"),
    dateOrder: fc.constantFrom("dmy" as const, "mdy" as const),
  },
  { requiredKeys: ["lang"] },
);

/** Seeds of every kind of trouble, some with a head, some with a fix file. */
export const inputs: fc.Arbitrary<Input> = fc
  .constantFrom<Format>("text", "markdown")
  .chain((format) =>
    fc.record({
      format: fc.constant(format),
      head: fc.option(headOf, { nil: "", freq: 3 }),
      body: bodyOf(format),
      fix: fc.option(assembled(fix, "\n", 8), { nil: undefined, freq: 3 }),
      settings,
    }),
  )
  .map(({ format, head, body, fix, settings }) => ({
    seed: {
      seed: (format === "text" ? "a.txt" : "a.md") as SeedPath,
      format,
      bytes: new TextEncoder().encode(head + body),
      ...(fix !== undefined && { fix: { path: "a.fix.yaml", text: fix } }),
    },
    settings,
  }));
