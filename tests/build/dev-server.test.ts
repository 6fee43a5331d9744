import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ListenOptions, listen } from "../../src/dev/listen.ts";
import { serveProject } from "../../src/dev/serve-project.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** A server for an archive, with the results of its builds. */
async function openDev(archive: TemporaryArchive) {
  const outcomes: string[] = [];
  let onOutcome: () => void = () => {};
  const outcome = (words: string) => {
    outcomes.push(words);
    onOutcome();
  };
  let address = "";
  const stop = await serveProject(
    { config: join(archive.folder, "backfile.yaml") },
    { port: undefined, host: undefined, poll: false },
    {
      stage: () => {},
      step: () => {},
      say: () => {},
      listening: (url) => {
        address = url;
      },
      built: () => outcome("built"),
      failed: (reason) => outcome(reason),
    },
  );
  const port = Number(new URL(address).port);
  const get = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
    ask(port, path, options);
  return {
    address,
    port,
    outcomes,
    get,
    /** Resolves when the condition holds; it is checked after each build. */
    until: (isWanted: () => Promise<boolean>) =>
      new Promise<void>((resolve) => {
        onOutcome = async () => {
          if (await isWanted()) resolve();
        };
        onOutcome();
      }),
    [Symbol.asyncDispose]: stop,
  };
}

function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, agent: false, ...options });
    request.on("error", reject);
    request.on("response", async (response) => {
      const { statusCode: status = 0, headers } = response;
      const isEndless = headers["content-type"] === "text/event-stream";
      const chunks: Buffer[] = [];
      for await (const chunk of response) {
        chunks.push(chunk);
        if (isEndless) break; // the first event gives the present state
      }
      resolve({ status, headers, text: Buffer.concat(chunks).toString() });
    });
    request.end();
  });
}

const harbour = seed("Friday, May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder.");
const pier = seed("Saturday, May 4, 2019", "A new pier", "It is long.");
const harbourPath = "/2019/05/03/harbour-dredged/";
const pierPath = "/2019/05/04/a-new-pier/";

test("dev answers every request and refuses hosts that it does not know", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  await using dev = await openDev(archive);
  const { get } = dev;
  await dev.until(async () => (await get("/")).status === 200);

  // Pages have the script that reloads them, and the files on the disk do not.
  const front = await get("/");
  expect(front.text).toContain('<script src="/.backfile/live.js"');
  expect(front.text.replace(/<script src="\/\.backfile.*\n/, "")).toBe(
    archive.read("_site/index.html"),
  );
  expect((await get("/.backfile/live.js")).headers["content-type"]).toMatch(/^text\/javascript/);

  // Requests that ended other servers.
  for (const path of [
    "/%",
    "/caf%E9/",
    "/..%2f..%2fx",
    "/../../etc/passwd",
    `/${"a".repeat(5_000)}`,
  ]) {
    expect([400, 404], path).toContain((await get(path)).status);
  }
  const missing = await get("/nothing-here/");
  expect([missing.status, missing.text]).toEqual([404, expect.stringContaining("<h1")]);
  expect((await get("/2019/05/03/harbour-dredged")).headers.location).toBe(harbourPath);
  expect((await get("/", { method: "POST" })).status).toBe(405);
  const head = await get("/", { method: "HEAD" });
  expect([head.status, head.text]).toEqual([200, ""]);
  const part = await get("/favicon.svg", { headers: { range: "bytes=0-3" } });
  expect([part.status, part.text]).toEqual([206, "<svg"]);
  expect((await get("/favicon.svg", { headers: { range: "bytes=999999-" } })).status).toBe(416);
  const tag = String((await get("/favicon.svg")).headers.etag);
  expect((await get("/favicon.svg", { headers: { "if-none-match": tag } })).status).toBe(304);
  const many = await Promise.all(Array.from({ length: 1_000 }, () => get("/css/backfile.css")));
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));

  // DNS rebinding and scripts of other sites, on pages and on the stream that reloads them.
  for (const path of ["/", "/.backfile/events"]) {
    for (const headers of [
      { host: "rebound.example" },
      { host: "rebound.example:8080", upgrade: "websocket", connection: "Upgrade" },
      { origin: "http://rebound.example" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    ]) {
      expect((await get(path, { headers })).status, `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
  expect((await get("/", { headers: { host: `localhost:${dev.port}` } })).status).toBe(200);
});

test("dev builds after additions, changes and removals, and survives failed builds", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  await using dev = await openDev(archive);
  const statusOf = async (path: string) => (await dev.get(path)).status;
  const shows = async (path: string, words: string) => (await dev.get(path)).text.includes(words);
  await dev.until(async () => (await statusOf(harbourPath)) === 200);

  archive.put("seeds/2019/b.txt", pier);
  await dev.until(async () => (await statusOf(pierPath)) === 200);
  archive.put("seeds/2019/b.fix.yaml", "deck: It has a light\n");
  await dev.until(() => shows(pierPath, "It has a light"));
  archive.put("people.yaml", "- name: Ines Calder-Roy\n  aliases: [Ines Calder]\n");
  await dev.until(() => shows(harbourPath, "Ines Calder-Roy"));

  archive.put("backfile.yaml", "titel: The Post\n");
  await dev.until(async () => dev.outcomes.at(-1)?.includes("Did you mean title?") === true);
  expect(await shows("/", "The Test Post")).toBe(true);
  archive.put("backfile.yaml", "title: The Morning Post\n");
  await dev.until(() => shows("/", "The Morning Post"));
  archive.remove("backfile.yaml");
  await dev.until(async () => dev.outcomes.at(-1)?.includes("There is no such file") === true);
  archive.put("backfile.yaml", "title: The Evening Post\n");
  await dev.until(() => shows("/", "The Evening Post"));

  archive.put("templates/day.njk", "<h1>{{ view.day }}</h1>");
  await dev.until(() => shows("/2019/05/03/", "<h1>2019-05-03</h1>"));
  archive.put("templates/day.njk", "{% nonsense %}");
  await dev.until(() => shows("/.backfile/events", "nonsense"));
  archive.remove("templates/day.njk");
  archive.put("templates/day.11ty.js", "export const render = () => process.exit(3);");
  await dev.until(() => shows("/.backfile/events", "day.11ty.js"));
  archive.put("templates/day.11ty.js", "export const render = ({ view }) => 'A day: ' + view.day;");
  await dev.until(() => shows("/2019/05/03/", "A day: 2019-05-03"));
  archive.remove("templates");
  await dev.until(() => shows("/2019/05/03/", "<h1"));

  archive.put("public/robots.txt", "User-agent: *\n");
  await dev.until(async () => (await statusOf("/robots.txt")) === 200);
  archive.remove("seeds/2019");
  await dev.until(async () => (await statusOf(pierPath)) === 404);
  expect(await shows("/", pierPath)).toBe(false);
});

test("a port in use is an error if it was asked for, otherwise the next one is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("It has a port");
  const wanted: ListenOptions = { host: undefined, port: address.port };
  await expect(listen(() => {}, wanted)).rejects.toThrow(`Port ${address.port} is taken`);
  other.close();

  const free: ListenOptions = { host: undefined, port: undefined };
  const [first, second] = [await listen(() => {}, free), await listen(() => {}, free)];
  expect(second.port).toBeGreaterThan(first.port);
  first.close();
  second.close();
});
