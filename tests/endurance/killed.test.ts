import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const program = join(import.meta.dirname, "../..");
const kills = 50;

/** Each takes about `life` milliseconds for this archive. */
const ways = {
  threads: { life: 900, options: {} },
  processes: { life: 1400, options: { byProcesses: true } },
} as const;

/** A build in a process of its own, killed after some milliseconds unless it ended before. Returns whether it was killed. */
function buildFor(
  archive: TemporaryArchive,
  options: object,
  milliseconds: number,
): Promise<boolean> {
  const script = join(program, "tests/build/build-to-be-killed.ts");
  const config = join(archive.folder, "backfile.yaml");
  const child = spawn(process.execPath, [script, config, JSON.stringify(options)], {
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    child.on("close", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

const article = (n: number, edition: number): string =>
  seed(
    `January ${3 + (n % 5)}, 2000`,
    `Report number ${n}`,
    `“This is edition ${edition},” said Anna Hale, the editor.`,
    "Words follow. ".repeat(200),
  );

test.each(Object.entries(ways))(
  `pages rendered by %s, killed ${kills} times at random moments: every file is complete, and the next build equals a clean one`,
  async (_, { life, options }) => {
    using archive = new TemporaryArchive();
    archive.put("_site/CNAME", "example.org");
    for (let n = 0; n < 60; n++) archive.put(`seeds/${n}.txt`, article(n, 0));
    let killed = 0;
    for (let kill = 1; kill <= kills; kill++) {
      // An edit, a removal and an addition between any two builds.
      archive.put(`seeds/${(kill * 7) % 60}.txt`, article((kill * 7) % 60, kill));
      if (archive.has(`seeds/${(kill * 11) % 60}.txt`))
        archive.remove(`seeds/${(kill * 11) % 60}.txt`);
      archive.put(`seeds/${100 + kill}.txt`, article(100 + kill, kill));
      if (await buildFor(archive, options, 150 + ((kill * 37) % (life - 150)))) killed++;
      for (const [path, text] of archive.site()) {
        if (path.endsWith(".html") && !path.startsWith(".backfile-unfinished")) {
          expect(text.trimEnd().endsWith("</html>"), path).toBe(true);
        }
      }
    }
    expect(killed).toBeGreaterThan(kills / 2);
    await archive.build();
    const site = archive.site();
    expect(site.get("CNAME")).toBe("example.org");
    for (const folder of ["_site", ".backfile"]) archive.remove(folder);
    archive.put("_site/CNAME", "example.org");
    await archive.build();
    expect(site).toEqual(archive.site());
  },
);
