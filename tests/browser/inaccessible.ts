import { createRequire } from "node:module";
import type axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Loads axe into every page that the context opens from now on. Sending it to each page costs more than running it. */
export const addAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ path });

/** The rules whose result can differ between light and dark. */
export const colorRules: readonly string[] = ["color-contrast"];

/** The rules whose result can differ between a wide screen and a phone. */
export const phoneRules: readonly string[] = ["target-size", "scrollable-region-focusable"];

/** The faults that axe finds on the open page, by all of its rules or by those given. */
export async function inaccessible(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (rules?.length === 0) return [];
  // Listing what passes costs time. Preloading serves rules about audio and about styles for one orientation.
  const options = { reporter: "no-passes", preload: false, ...(rules && { runOnly: rules }) };
  const violations = await page.evaluate<axe.Result[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}
