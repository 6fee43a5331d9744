import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const root = join(import.meta.dirname, "../..");
const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");

/** The arguments for Node to run Eleventy in an archive's folder, with the `.eleventy.js` of the checkout. */
const eleventyIn = (folder: string, ...options: readonly string[]) => [
  eleventy,
  `--config=${relative(folder, join(root, ".eleventy.js"))}`,
  ...options,
];

const seeds = {
  "a.txt": seed("Friday, May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
  "b.txt": seed("Saturday, May 4, 2019", "A new pier", "It is long."),
};

test("npx eleventy builds the same bytes as backfile build", async () => {
  using byEleventy = new TemporaryArchive(seeds);
  using byBackfile = new TemporaryArchive(seeds);
  const { folder } = byEleventy;
  const { status, stderr } = spawnSync(process.execPath, eleventyIn(folder), {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  await byBackfile.build();
  expect(byEleventy.site()).toEqual(byBackfile.site());
  expect(byEleventy.read("permalinks.tsv")).toBe(byBackfile.read("permalinks.tsv"));
});

test("npx eleventy --serve refuses other hosts, and survives malformed addresses", async () => {
  using archive = new TemporaryArchive(seeds);
  const server = spawn(process.execPath, eleventyIn(archive.folder, "--serve", "--port=18080"), {
    cwd: archive.folder,
  });
  try {
    const port = await portOf(server);
    const statusOf = (path: string, headers: Record<string, string> = {}) =>
      ask(port, path, headers);
    expect(await statusOf("/2019/05/03/harbour-dredged/")).toBe(200);
    expect(await statusOf("/%")).toBe(400);
    expect(await statusOf("//")).toBe(404);
    expect(await statusOf("/..%2f..%2fx")).toBe(404);
    expect(await statusOf("/", { host: "rebound.example" })).toBe(403);
    expect(await statusOf("/", { origin: "http://rebound.example" })).toBe(403);
    const upgrade = { connection: "Upgrade", upgrade: "websocket", host: "rebound.example" };
    await expect(statusOf("/", upgrade)).rejects.toThrow();
    expect(await statusOf("/")).toBe(200);
  } finally {
    server.kill();
    await once(server, "exit");
  }
});

function portOf({ stdout, stderr }: ChildProcessWithoutNullStreams): Promise<number> {
  let text = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      const port = /Server at http:\/\/localhost:(\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    };
    stdout.on("data", read);
    stderr.on("data", read);
    stdout.on("end", () => reject(new Error(`The server did not start: ${text}`)));
  });
}

function ask(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, headers, agent: false });
    request.on("error", reject);
    request.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.end();
  });
}
