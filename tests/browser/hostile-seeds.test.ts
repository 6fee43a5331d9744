import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { TemporaryArchive } from "../build/temporary-archive.ts";
import { serveFolder } from "./serve-folder.ts";

/** Each would run `ran()` in one place or another, if it were not escaped or taken out. */
const markup = [
  `<script>ran()</script>`,
  `"><img src=x onerror=ran()>`,
  `'><svg/onload=ran()>`,
  `" onmouseover="ran()" autofocus onfocus="ran()" x="`,
  `</title><script>ran()</script>`,
  `</style><script>ran()</script>`,
  `--><script>ran()</script>`,
  `{{constructor.constructor('ran()')()}}`,
  `<scr\0ipt>ran()</scr\0ipt>`,
  `<iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=ran()&gt;">`,
].join(" ");

/** The second would run as an address. */
const payloads = [markup, "javascript:ran()"];

/** The protocols that a link may have; ":" is that of a link without an address. */
const harmless: ReadonlySet<string> = new Set([":", "http:", "https:", "mailto:"]);

const yaml = (text: string): string => JSON.stringify(text);

/** The seeds of one payload, which is in every field. */
function seedsOf(payload: string, i: number): Readonly<Record<string, string>> {
  const name = `${i}-${payload.replace(/[/\0]/g, "_").slice(0, 60)}`;
  return {
    [`${name}.txt`]: `May 3, 2019\n\n${payload} ${i}\n\nBy ${payload}\n\nMARROW BAY — “${payload}” said Ines ${payload} Calder.\n\n“It is deep,” said ${payload}.\n\n${payload}\n\n- ${payload}\n- b\n`,
    [`${i}-b.md`]: `---\ntitle: ${yaml(payload)}\ndate: 2019-05-04\nauthors: [${yaml(payload)}]\nsection: ${yaml(payload)}\ntags: [${yaml(payload)}]\ndeck: ${yaml(payload)}\nkicker: ${yaml(payload)}\n---\n\n${payload}\n\n“It is ${payload} long,” said Speaker${i} Calder.\n\n[a](javascript:ran()) [b](<${payload}>) ![c](<${payload}>) <a href="jav&#x09;ascript:ran()">d</a>\n\n<details open ontoggle=ran()>x</details><form action="javascript:ran()"><button formaction="javascript:ran()">e</button></form>\n\n| ${payload} | b |\n|---|---|\n| c | ${payload} |\n\n[^1]: ${payload}\n\nNote[^1]\n`,
    [`${i}-b.fix.yaml`]: `corrections: [{ day: 2019-06-01, text: ${yaml(payload)} }]\n`,
    [`${i}-c.txt`]: `May 5, 2019\n\nWithdrawn ${i}\n\nText ${i}.\n`,
    [`${i}-c.fix.yaml`]: `status: withdrawn\nreason: ${yaml(payload)}\n`,
  };
}

test("no text of an archive runs in a browser, even with the pages' policy switched off", async () => {
  using archive = new TemporaryArchive(
    Object.assign({}, ...payloads.map(seedsOf)),
    `title: ${yaml(markup)}\ntagline: ${yaml(markup)}\n`,
  );
  const people = payloads.map(
    (payload, i) => `- name: ${yaml(`${payload} ${i}`)}\n  aliases: [Speaker${i} Calder]\n`,
  );
  archive.put("people.yaml", people.join(""));
  const { failures } = await archive.build();
  expect(failures).toEqual([]);

  const served = await serveFolder(`${archive.folder}/_site`, "/");
  const browser = await chromium.connect(inject("browser"));
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  await page.exposeFunction("ran", () => ran.push(page.url()));
  for (const path of archive.paths().filter((file) => file.endsWith(".html"))) {
    const address = `${served.origin}/${path.split("/").map(encodeURIComponent).join("/")}`;
    await page.goto(address);
    // The page of a joined name leads to the person's page.
    if (archive.read(`_site/${path}`).includes('http-equiv="refresh"'))
      await page.waitForURL(({ href }) => href !== address);
    const links = await page.$$eval("a", (all) => {
      for (const link of all) {
        link.dispatchEvent(new Event("mouseover", { bubbles: true }));
        link.focus();
      }
      return all.map(({ protocol }) => protocol);
    });
    expect(
      links.filter((protocol) => !harmless.has(protocol)),
      path,
    ).toEqual([]);
  }
  await page.goto(`${served.origin}/search/?q=ran`);
  await page.locator(".snippet mark", { hasText: "ran" }).first().waitFor();
  await page.locator(".who li").first().waitFor();
  await page.waitForLoadState("networkidle"); // now all snippets have come
  expect(await page.locator("main :is(img, iframe, svg, script)").count()).toBe(0);
  expect(ran).toEqual([]);
  await browser.close();
  await served.close();
});
