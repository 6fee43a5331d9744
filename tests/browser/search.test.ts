import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;

beforeAll(async () => {
  newspaper = await openNewspaper();
});

afterAll(async () => {
  await newspaper?.close();
});

/** Opens a page of the newspaper, and expects that nothing complained when `use` is done. */
async function onPage(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await newspaper.browser.newContext(options);
  const { page, faults } = await openPage(context);
  await page.goto(newspaper.front + path);
  await use(page);
  expect(faults).toEqual([]);
  await context.close();
}

const box = (page: Page) => page.getByRole("combobox", { name: "Search" });
const hits = (page: Page) => page.locator(".results li");
const queryOf = (page: Page) => new URL(page.url()).searchParams.get("q");

const counted = (page: Page, words: string) =>
  page.getByRole("heading", { name: words, exact: true }).waitFor();

test("results come as one types, are refined by a year, and the back button leads back", () =>
  onPage("search/", async (page) => {
    await page.keyboard.type("pier"); // the box has the focus
    await counted(page, "4 articles, 2021–2023");
    expect(queryOf(page)).toBe("pier");
    expect(await page.title()).toBe("pier · Search · The Marrow Bay Courier");
    expect(await hits(page).count()).toBe(4);
    await page.getByRole("button", { name: "2023: 2 articles" }).click();
    await counted(page, "2 articles, 2023");
    expect(await box(page).inputValue()).toBe("pier from:2023 to:2023");
    await page.getByRole("button", { name: "2021: 2 articles" }).click({ modifiers: ["Shift"] });
    await counted(page, "4 articles, 2021–2023");
    expect(queryOf(page)).toBe("pier from:2021 to:2023");
    await page.goBack();
    await counted(page, "2 articles, 2023");
    await page.goBack();
    await counted(page, "4 articles, 2021–2023");
    expect(await box(page).inputValue()).toBe("pier");
  }));

test("years are dragged, and given as dates; a filter is taken away", () =>
  onPage("search/?q=the", async (page) => {
    await counted(page, "11 articles, 2019–2023");
    await page
      .getByRole("button", { name: "2019: 4 articles" })
      .dragTo(page.getByRole("button", { name: /^2021: / }));
    await page.getByRole("button", { name: "Remove: From 2019" }).click();
    await page.getByText("Narrow the search").click();
    await page.getByLabel("From", { exact: true }).fill("2023-10-15");
    await page.getByLabel("To", { exact: true }).fill("");
    await page.keyboard.press("Enter");
    await counted(page, "1 article, 2023");
    expect(queryOf(page)).toBe("the from:2023-10-15");
  }));

test("a hit links to its article, and its line to the quotation that has the words", () =>
  onPage("search/?q=piano staircase", async (page) => {
    const line = page.locator(".snippet a", { hasText: "falling down a staircase" });
    await line.waitFor();
    expect(await line.locator("mark").allTextContents()).toEqual(["piano", "staircase"]);
    expect(await line.locator(".says").textContent()).toBe("Ines Calder");
    await line.click();
    await page.waitForURL(/account\/#q2$/);
    await page.goBack();
    await line.waitFor();
    await page
      .getByRole("link", { name: /^The night the pier went/ })
      .first()
      .click();
    await page.waitForURL(/account\/$/);
  }));

test("a phrase is looked for in the articles that have its words", () =>
  onPage('search/?q="sound of a piano"', async (page) => {
    await counted(page, "1 article with the phrase, 2021");
    const line = page.locator(".snippet a");
    await line.locator("mark", { hasText: "sound of a piano" }).waitFor();
    await box(page).fill('"piano of a sound"');
    await page.keyboard.press("Enter");
    await counted(page, "0 articles with the phrase");
    expect(await hits(page).count()).toBe(0);
  }));

test("a misspelt word is corrected, with the number of articles", () =>
  onPage("search/?q=hrabour", async (page) => {
    await counted(page, "No article has “hrabour”.");
    expect(await page.locator(".correction").textContent()).toBe(
      "Did you mean harbour? 2 articles",
    );
    expect(await page.getByRole("link", { name: "Quotations" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Did you mean harbour?" }).click();
    await counted(page, "2 articles, 2019–2021");
    expect(queryOf(page)).toBe("harbour");
  }));

test("words and values are suggested, and chosen with the keyboard", () =>
  onPage("search/", async (page) => {
    await box(page).fill("chrys"); // at once: words for a part of it would come in between
    const option = page.getByRole("option", { name: "chrysanthemum", exact: true });
    await option.waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await box(page).getAttribute("aria-activedescendant")).toBe(
      await page.locator("[aria-selected=true]").getAttribute("id"),
    );
    await option.evaluate((each) => each.setAttribute("data-old", ""));
    await box(page).dispatchEvent("input"); // the same words come again
    await page.locator("[role=option]:not([data-old])").first().waitFor();
    expect(await page.locator("[aria-selected=true]").textContent()).toBe("chrysanthemum");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").getByRole("option").count()).toBe(0);
    await box(page).fill("speaker:ines");
    await page.getByRole("option", { name: "Ines Calder" }).click();
    expect(await box(page).inputValue()).toBe('speaker:"Ines Calder" ');
    await page.getByRole("button", { name: "Remove: Speaker: Ines Calder" }).waitFor();
    await counted(page, "4 articles, 2019–2021");
  }));

test("who says it most is counted, and narrows to that speaker's quotations", () =>
  onPage(
    "search/?q=it",
    async (page) => {
      await page.getByRole("button", { name: /^Only articles that quote Ines Calder/ }).click();
      await page.getByRole("button", { name: "Remove: Words in quotations" }).waitFor();
      expect(queryOf(page)).toBe("it in:quotes speaker:ines-calder");
      await page.locator(".snippet a", { hasText: "heard" }).first().waitFor();
      for (const says of await page.locator(".says").allTextContents()) {
        expect(says).toBe("Ines Calder");
      }
    },
    { viewport: { width: 1280, height: 900 } },
  ));

test("tags are counted when their list is opened, and narrow the search with the keyboard", () =>
  onPage("search/?q=the", async (page) => {
    await counted(page, "11 articles, 2019–2023");
    const summary = page.locator("[data-facet=tag] summary");
    await summary.waitFor();
    await summary.focus();
    await page.keyboard.press("Enter");
    const pier = page.getByRole("button", { name: /^pier: \d+ articles?$/ });
    await pier.waitFor();
    const label = (await pier.getAttribute("aria-label")) ?? "";
    await pier.press("Enter");
    await page.getByRole("button", { name: "Remove: Tag: pier" }).waitFor();
    expect(queryOf(page)).toBe("the tag:pier");
    const number = label.replace("pier: ", "");
    expect(await page.locator(".search-count").textContent()).toMatch(new RegExp(`^${number}, `));
    expect(await hits(page).count()).toBe(Number.parseInt(number, 10));
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Tags");
    await pier.waitFor({ state: "detached" }); // what was chosen is no button
    expect(await page.locator("[data-facet=tag] li").first().textContent()).toBe(
      `pier${Number.parseInt(number, 10)}`,
    );
  }));

test("a speaker's page searches in that speaker's quotations", () =>
  onPage("speakers/ines-calder/", async (page) => {
    await page.getByRole("searchbox", { name: "Search what Ines Calder says" }).fill("piano");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\//);
    await counted(page, "1 article, 2021");
    expect(await box(page).inputValue()).toBe("piano speaker:ines-calder in:quotes");
  }));

test("everything works with the keyboard alone", () =>
  onPage("about/", async (page) => {
    await page.getByRole("searchbox", { name: "Search the archive" }).focus();
    await page.keyboard.type("pier");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=pier$/);
    await counted(page, "4 articles, 2021–2023");
    const focused = () =>
      page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    await box(page).focus();
    await page.keyboard.press("Tab"); // the button
    await page.keyboard.press("Tab"); // the years, of which one is a stop
    expect(await focused()).toBe("2023: 2 articles");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("2021: 2 articles");
    await page.keyboard.press("Enter");
    await counted(page, "2 articles, 2021");
    expect(await focused()).toBe("2021: 2 articles"); // the focus stays
    await page.getByRole("radio", { name: "Best match" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/order=newest/);
    await hits(page)
      .first()
      .getByRole("heading", { name: /^The inquiry/ })
      .waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/2021\/12\/03\/[^/]+\/$/);
  }));

test("a screen reader hears the count once, after the results have settled", () =>
  onPage("search/", async (page) => {
    await page.evaluate(`{
      window.said = [];
      const status = document.querySelector("[role=status]");
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    }`);
    await page.keyboard.type("harbour pier", { delay: 60 });
    await page.getByRole("status").getByText("1 article, 2021").waitFor({ state: "attached" });
    expect(await page.evaluate("said")).toEqual(["1 article, 2021"]);
  }));

test("the search works below a strict policy with Trusted Types, and what is typed is text", async () => {
  const context = await newspaper.browser.newContext();
  const { page, faults } = await openPage(context);
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types backfile-search";
  await context.route("**/*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": policy };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${newspaper.front}search/?q=pier <img src=x onerror=alert(1)>`);
  await counted(page, "No article has “img” or “src” or “x” or “onerror” or “alert”.");
  expect(await page.locator("main img").count()).toBe(0);
  await box(page).fill("piano");
  await page.locator(".snippet mark", { hasText: "piano" }).first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("without JavaScript the page says why it cannot search, and leads on", () =>
  onPage(
    "",
    async (page) => {
      await page.getByRole("searchbox", { name: "Search the archive" }).fill("pier");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=pier$/);
      expect(await page.getByText("needs JavaScript").isVisible()).toBe(true);
      expect(await page.locator(".found").isVisible()).toBe(false);
      await page.getByRole("link", { name: "All speakers" }).click();
      await page.waitForURL(/\/speakers\/$/);
    },
    { javaScriptEnabled: false },
  ));

test("the results are accessible and fit a phone, light and dark", () =>
  onPage("search/?q=pier from:2021", async (page) => {
    await counted(page, "4 articles, 2021–2023");
    await page.locator(".snippet mark").first().waitFor();
    for (const list of ["place", "section", "tag", "by"]) {
      await page.locator(`[data-facet=${list}] summary`).click();
    }
    await page.getByRole("button", { name: /^pier: / }).waitFor();
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const faults = await page.evaluate<string[]>(
          "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
        expect(faults, `${colorScheme} ${width}`).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
    }
  }));

test("on a phone the box goes to the top, so that its keyboard covers no result", () =>
  onPage(
    "search/",
    async (page) => {
      await box(page).tap();
      await box(page).fill("pier");
      await counted(page, "4 articles, 2021–2023");
      const bottom = await page.evaluate<number>(
        "document.querySelector('.results h3').getBoundingClientRect().bottom",
      );
      expect(bottom).toBeLessThan(400); // a keyboard leaves more than that of 740
    },
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  ));

test("the way back from an article leads to the same place in the results", () =>
  onPage(
    "search/?q=the",
    async (page) => {
      await counted(page, "11 articles, 2019–2023");
      const last = hits(page).last().getByRole("link").first();
      await last.scrollIntoViewIfNeeded();
      const place = await page.evaluate<number>("scrollY");
      expect(place).toBeGreaterThan(200);
      await last.click();
      await page.waitForURL(/\d\d\/[^/]+\/$/);
      await page.goBack();
      await counted(page, "11 articles, 2019–2023");
      // Not waitForFunction: the site's policy forbids the evaluation by which it waits.
      await expect
        .poll(async () => Math.abs((await page.evaluate<number>("scrollY")) - place))
        .toBeLessThan(100);
    },
    { viewport: { width: 800, height: 500 } },
  ));

test("a script that is older than the index loads the page again, once", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  let pages = 0;
  let isOld = true;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) pages++;
  });
  await context.route("**/search/root.js*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/^(backfileShard\("root",")\d+/, "$199");
    await route.fulfill(isOld ? { response, body } : { response });
  });
  await page.goto(`${newspaper.front}search/?q=pier`);
  await page.getByText("could not be loaded").first().waitFor();
  expect(pages).toBe(2);
  isOld = false;
  await page.reload();
  await counted(page, "4 articles, 2021–2023");
  expect(await page.locator("script[src*='search.js?v=']").count()).toBe(1);
  await context.close();
});

test("a browser finds the description of the search, and the 404 page offers the words of the address", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${newspaper.front}2021/11/28/the-night-pier-accounts/`);
  const link = page.getByRole("link", { name: "Search the archive for “the night pier accounts”" });
  expect(await link.getAttribute("rel")).toBe("nofollow");
  await link.click();
  await counted(page, "1 article, 2021");
  const description = await page.locator("link[rel=search]").getAttribute("href");
  const response = await context.request.get(`${newspaper.origin}${description}`);
  expect(await response.text()).toContain(
    "https://courier.example/archive/search/?q={searchTerms}",
  );
  await context.close();
});
