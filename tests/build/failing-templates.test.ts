import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import type { PageKind } from "../../src/model/page.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const limits = { pageMs: 3_000, msPerPage: 10, heapMegabytes: 80 };

const report = (n: number) => seed(`${n} June 2019`, `Report ${n}`, "The boats came back.");

/** The fault in a kind's template, and the message for its pages. */
const faults: Partial<Record<PageKind, readonly [string, RegExp]>> = {
  about: ["process.exit(0)", /ended the program that runs it, which ended with the exit code 0\.$/],
  // Blocks its thread as an endless loop does, but leaves the processor to others.
  anniversaries: [
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)",
    /took more than 3 seconds\.$/,
  ],
  day: ["return new Promise(() => {})", /took more than 3 seconds\.$/],
  front: [
    "for (const all = []; ; ) all.push(new Array(10_000).fill(all.length))",
    /more than 80 MB/,
  ],
  month: ["throw null", /failed: /],
  "not-found": ["throw Object.create(null)", /failed: it threw an object$/],
  speakers: ["setTimeout(() => { throw new Error('late') }); return new Promise(() => {})", /late/],
  year: ["Promise.reject(new Error('late')); return new Promise(() => {})", /late/],
};

test("templates that end the program, never return or throw odd values are named with their pages; the others are rendered", async () => {
  using archive = new TemporaryArchive({ "1.txt": report(1) });
  for (const [kind, [code]] of Object.entries(faults)) {
    archive.put(`templates/${kind}.11ty.js`, `export const render = ({ view }) => { ${code} };`);
  }
  const { failures } = await archive.buildWithWorkers(silent, { limits });
  const reasons = failures.map(({ message }) => message.reason);
  for (const [kind, [, reason]] of Object.entries(faults)) {
    const own = reasons.filter((each) => each.includes(`templates/${kind}.11ty.js`));
    expect(own, kind).toEqual([expect.stringMatching(reason)]);
  }
  expect(failures.map(({ file }) => file)).toContain("/2019/06/01/");
  expect(archive.has("_site/2019/06/01/report-1/index.html")).toBe(true);
  for (const kind of Object.keys(faults)) archive.remove(`templates/${kind}.11ty.js`);
  expect(await archive.buildWithWorkers(silent, { limits })).toMatchObject({ failures: [] });
});

test("only the page that ends the program fails if the template can render others", async () => {
  using archive = new TemporaryArchive();
  for (let n = 1; n < 8; n++) archive.put(`seeds/${n}.txt`, report(n));
  archive.put(
    "templates/article.11ty.js",
    `export const standalone = true;
     export const render = ({ view: { card } }) => card.headline === "Report 5" ? process.exit(1) : card.headline;`,
  );
  const { failures } = await archive.buildWithWorkers();
  expect(failures.map(({ file }) => file)).toEqual(["/2019/06/05/report-5/"]);
  expect(archive.read("_site/2019/06/07/report-7/index.html")).toBe("Report 7");
});

test("a template that always ends the program is given up, however many pages it has", async () => {
  using archive = new TemporaryArchive();
  for (let n = 1; n < 12; n++) archive.put(`seeds/${n}.txt`, report(n));
  archive.put("templates/article.11ty.js", "export const render = () => process.exit(1);");
  const { failures } = await archive.buildWithWorkers();
  expect(failures.length).toBe(11);
  expect(archive.has("_site/2019/06/index.html")).toBe(true);
});
