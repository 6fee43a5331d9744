import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const program = join(import.meta.dirname, "../..");
const kills = 50;

/** Each takes about `life` milliseconds for this archive. */
const ways = {
  "by threads": { life: 900, args: ["bin/backfile.js", "build", "--config"] },
  "by processes": { life: 1400, args: ["tests/build/build-with-limits.ts"] },
} as const;

/** A build in a process of its own, killed outright after some milliseconds unless it ended before. */
function buildFor(
  archive: TemporaryArchive,
  args: readonly string[],
  milliseconds: number,
): Promise<void> {
  const child = spawn(process.execPath, [...args, join(archive.folder, "backfile.yaml")], {
    cwd: program,
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const article = (n: number, edition: number): string =>
  seed(
    `${["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"][n % 5]}, January ${3 + (n % 5)}, 2000`,
    `Report number ${n}`,
    `“This is edition ${edition},” said Anna Hale, the editor.`,
    "Words follow. ".repeat(200),
  );

test.each(Object.entries(ways))(
  `pages rendered %s, killed ${kills} times at random moments: every file is complete, and the next build equals a clean one`,
  async (_, { life, args }) => {
    using archive = new TemporaryArchive();
    archive.put("_site/CNAME", "example.org");
    for (let n = 0; n < 60; n++) archive.put(`seeds/${n}.txt`, article(n, 0));
    for (let kill = 1; kill <= kills; kill++) {
      // An edit, a removal and an addition between any two builds.
      archive.put(`seeds/${(kill * 7) % 60}.txt`, article((kill * 7) % 60, kill));
      if (archive.has(`seeds/${(kill * 11) % 60}.txt`))
        archive.remove(`seeds/${(kill * 11) % 60}.txt`);
      archive.put(`seeds/${100 + kill}.txt`, article(100 + kill, kill));
      await buildFor(archive, args, 150 + ((kill * 37) % (life - 150)));
      for (const [path, text] of archive.site()) {
        if (path.endsWith(".html") && !path.startsWith(".backfile-unfinished")) {
          expect(text.trimEnd().endsWith("</html>"), path).toBe(true);
        }
      }
    }
    await archive.build();
    const [site, manifest] = [archive.site(), archive.read(".backfile/manifest.tsv")];
    expect(site.get("CNAME")).toBe("example.org");
    for (const folder of ["_site", ".backfile"]) archive.remove(folder);
    archive.put("_site/CNAME", "example.org");
    await archive.build();
    expect(site).toEqual(archive.site());
    expect(archive.read(".backfile/manifest.tsv")).toBe(manifest);
  },
  300_000,
);
