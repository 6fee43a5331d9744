import type { BrowserContext, Page } from "playwright-core";

/** Opens a page, and collects its errors. */
export async function openPage(
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.addInitScript(
    `addEventListener("securitypolicyviolation", (e) => console.error(e.violatedDirective, e.blockedURI, e.sample));`,
  );
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults };
}
